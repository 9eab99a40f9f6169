"""Reads a workbook into sheets; runs in a child process, because a hostile file may take its reader down."""

import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from kobi_crm.importing.archives import check_archive, survey
from kobi_crm.importing.tables import MAX_COLUMNS, MAX_LINES, Sheet, Trouble, UnreadableFile, make_sheet

_FAST_REACH = 6_000_000
"""Cells the fast reader may lay out in memory (about 30 bytes each)."""


def read_workbook(path: Path, *, careful: bool = False) -> list[Sheet]:
    """Every visible sheet of the workbook at ``path``. Raises ``UnreadableFile``.

    ``careful`` keeps away from the fast reader, which aborts the whole process on some files.
    """
    if not zipfile.is_zipfile(path):
        return _read_fast(path)
    with check_archive(path) as archive:
        excel = any(re.fullmatch(r"xl/workbook\.xml", name, re.IGNORECASE) for name in archive.namelist())
        if not excel:
            return _read_fast(path)
        contents = survey(archive)
    if careful or contents.valueless or contents.reach > _FAST_REACH:
        return _read_carefully(path, formulas=contents.valueless)
    return _read_fast(path)


def _read_fast(path: Path) -> list[Sheet]:
    import python_calamine as calamine

    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            visible = [
                sheet.name
                for sheet in book.sheets_metadata
                if sheet.typ == calamine.SheetTypeEnum.WorkSheet
                and sheet.visible == calamine.SheetVisibleEnum.Visible
            ]
            return [
                make_sheet(name, book.get_sheet_by_name(name).to_python(skip_empty_area=False))
                for name in visible
            ]
    except calamine.PasswordError as error:
        raise UnreadableFile(Trouble.PASSWORD) from error
    except (calamine.CalamineError, OSError, ValueError, IndexError) as error:
        raise UnreadableFile(Trouble.DAMAGED) from error


def _read_carefully(path: Path, *, formulas: bool) -> list[Sheet]:
    """Cell by cell. With ``formulas`` one that carries no result stands as the text it is."""
    try:
        with ExitStack() as closing:
            books = [closing.enter_context(_openpyxl_book(path, values=True))]
            if formulas:
                books.append(closing.enter_context(_openpyxl_book(path, values=False)))
            return [
                make_sheet(sheets[0].title, _bounded(_rows(sheets)))
                for sheets in zip(*(book.worksheets for book in books), strict=True)
                if sheets[0].sheet_state == "visible"
            ]
    except (UnreadableFile, MemoryError):
        raise
    except Exception as error:  # openpyxl raises whatever its XML parser, zip reader or number parser raises
        raise UnreadableFile(Trouble.DAMAGED) from error


@contextmanager
def _openpyxl_book(path: Path, *, values: bool) -> Iterator[Any]:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=values, keep_links=False)
    try:
        yield book
    finally:
        book.close()


def _rows(sheets: Sequence[Any]) -> Iterator[Sequence[object]]:
    for sheet in sheets:
        # What the file says of its own size is not to be trusted.
        sheet.reset_dimensions()
    every = [sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS + 1) for sheet in sheets]
    if len(every) == 1:
        yield from every[0]
        return
    for results, formulas in zip(*every, strict=True):
        yield [
            formula if result is None else result for result, formula in zip(results, formulas, strict=True)
        ]


def _bounded(rows: Iterable[Sequence[object]]) -> Iterator[Sequence[object]]:
    """Stops after a run of empty rows as long as the longest list: what follows is a slip of the hand."""
    empty = 0
    for row in rows:
        empty = 0 if any(row) else empty + 1
        if empty > MAX_LINES:
            return
        yield row
