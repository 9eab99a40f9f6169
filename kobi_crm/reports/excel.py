"""Tables as an Excel workbook that holds values, never formulas, and can be imported again."""

import contextlib
import math
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from kobi_crm.domain.phones import plain_phone
from kobi_crm.domain.text import clean
from kobi_crm.files import atomic_write
from kobi_crm.jobs import Progress
from kobi_crm.reports.sheet_chart import add_chart
from kobi_crm.reports.table import Column, Kind, Row, Table, Value

_FORMATS: dict[Kind, str] = {
    "text": "@",
    "phone": "@",
    "money": '#,##0.00\\ "₺"',
    "date": "dd.mm.yyyy",
    "number": "#,##0.##",
    "days": "0",
}
_CELL_CHARS = 32_767  # Excel's own limit
_FIRST_EXCEL_YEAR = 1900
_WIDTHS: dict[Kind, float] = {"text": 18, "phone": 16, "money": 15, "date": 12, "number": 11, "days": 11}
_PROGRESS_ROWS = 500
_SHEET_STEPS = 1000


def write_xlsx(
    tables: Sequence[Table], path: Path, *, language: str, progress: Progress | None = None
) -> None:
    """Write one sheet a table to ``path``, whole or not at all; the heads in row 1 are frozen and filtered.

    Raises ``UserError`` when the file cannot be written, ``Cancelled`` when ``progress`` was stopped.
    """
    atomic_write(path, lambda temporary: _write(tables, temporary, language, progress))


def _write(tables: Sequence[Table], path: Path, language: str, progress: Progress | None) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = "KOBİ CRM"
    book.properties.language = language
    names: set[str] = set()
    try:
        for place, table in enumerate(tables):
            sheet = book.create_sheet(_sheet_name(table.title, names))
            _write_sheet(sheet, table, progress, place, len(tables))
        book.save(path)
    except BaseException:
        _drop_unfinished(book)
        raise


def _drop_unfinished(book: Any) -> None:
    """Close the sheets of a book that will not be saved, and remove what openpyxl keeps of them on disk."""
    for sheet in book.worksheets:
        with contextlib.suppress(Exception):
            sheet.close()
        with contextlib.suppress(OSError, AttributeError, ValueError):
            sheet._writer.cleanup()


def _write_sheet(sheet: Any, table: Table, progress: Progress | None, place: int, of: int) -> None:
    from openpyxl.utils import get_column_letter

    rows = table.rows if isinstance(table.rows, Sequence) else list(table.rows)
    _set_up(sheet, table)
    for number, column in enumerate(table.columns):
        sheet.column_dimensions[get_column_letter(number + 1)].width = _width(column)
    maker = _CellMaker(sheet, table.columns)
    sheet.append(maker.heads())
    for number, row in enumerate(rows):
        if progress is not None and number % _PROGRESS_ROWS == 0:
            progress.step(place * _SHEET_STEPS + number * _SHEET_STEPS // len(rows), of * _SHEET_STEPS)
        sheet.append(maker.cells(row))
    if table.columns:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{len(rows) + 1}"
    if table.totals is not None:
        # An empty row between keeps the totals out of the filter, of sorting and of an import.
        sheet.append([])
        sheet.append(maker.cells(table.totals, bold=True))
    add_chart(sheet, table, len(rows))


def _set_up(sheet: Any, table: Table) -> None:
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.orientation = (
        "landscape" if len(table.columns) > 6 or table.chart is not None else "portrait"
    )
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    words = " · ".join(clean(part) for part in (table.shop_name, table.title) if part).strip()
    if words:
        # "&" begins a code in Excel's page heads; the wide one looks the same and is none.
        sheet.oddHeader.left.text = words[:100].replace("&", "\uff06")
    sheet.oddFooter.right.text = "&P / &N"


def _width(column: Column) -> float:
    wanted = _WIDTHS[column.kind] * (column.width_weight if column.kind == "text" else 1)
    return min(max(wanted, len(column.title) + 4), 60)


class _CellMaker:
    """Makes the typed cells of one sheet."""

    def __init__(self, sheet: Any, columns: Sequence[Column]) -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        self._new: Any = WriteOnlyCell
        self._sheet = sheet
        self._columns = columns
        self._bold = Font(bold=True)
        self._top = Alignment(vertical="top")
        self._wrapped = Alignment(vertical="top", wrap_text=True)

    def heads(self) -> list[Any]:
        """The bold cells of row 1."""
        cells = [self._text(column.title) for column in self._columns]
        for cell in filter(None, cells):
            cell.font = self._bold
            cell.alignment = self._wrapped
        return cells

    def cells(self, row: Row, *, bold: bool = False) -> list[Any]:
        """A row's cells, each of its column's kind; text is text whatever it begins with."""
        made = [self._cell(value, column.kind) for value, column in zip(row, self._columns, strict=True)]
        if bold:
            for cell in filter(None, made):
                cell.font = self._bold
        return made

    def _cell(self, value: Value, kind: Kind) -> Any:
        if value is None:
            return None
        if isinstance(value, str):
            return self._text(plain_phone(value) if kind == "phone" else value)
        if isinstance(value, date):
            if value.year < _FIRST_EXCEL_YEAR:
                return self._text(f"{value.day:02d}.{value.month:02d}.{value.year:04d}")
            return self._typed(value, "date")
        if not math.isfinite(value):
            return None
        return self._typed(Decimal(round(value)) / 100 if kind == "money" else value, kind)

    def _typed(self, value: date | float | Decimal, kind: Kind) -> Any:
        cell = self._new(self._sheet, value)
        cell.number_format = _FORMATS[kind]
        return cell

    def _text(self, text: str) -> Any:
        plain = clean(text, keep_newlines=True)[:_CELL_CHARS]
        if not plain:
            return None
        cell = self._new(self._sheet, plain)
        cell.data_type = "s"  # set after the value: openpyxl takes a leading = for a formula
        cell.number_format = "@"
        cell.quotePrefix = True
        if "\n" in plain:
            cell.alignment = self._wrapped
        return cell


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name Excel allows: 31 characters, none of ``[]:*?/\\``, each name once."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", clean(title)).strip(" '")[:31] or "1"
    name, number = plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: 30 - len(str(number))]} {number}"
    taken.add(name.casefold())
    return name
