"""Walks the lines under a header: cells by field, with empty, totals and repeated heading rows set aside."""

from collections.abc import Iterator
from functools import lru_cache

from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing import values
from kobi_crm.importing.headings import meaning
from kobi_crm.importing.opened import Mapping, Opened
from kobi_crm.importing.rows import LeftOut, Remark
from kobi_crm.importing.tables import Cell, Line

_TOTALS = frozenset({"toplam", "genel toplam", "ara toplam", "toplamlar", "yekun", "genel yekun", "total",
                     "grand total", "subtotal", "sub total", "sum", "totals"})  # fmt: skip
_LONGEST_GAP = 50
"""A longer run of empty rows parts the list from a slip far below it, and is not worth a reason each."""
_LONGEST_NAME = 200


class Lines:
    """The lines of one list under one mapping. Rows set aside gather in ``left``, notes in ``remarks``."""

    def __init__(self, opened: Opened, mapping: Mapping) -> None:
        self._sheet = opened.sheet(mapping.sheet)
        self._header = mapping.header_row
        self._places = {field: column for column, field in mapping.columns.items()}
        self._headings = set(opened.headings(mapping).values())
        self.left: list[LeftOut] = []
        self.remarks: list[Remark] = []

    def has(self, field: str) -> bool:
        """Whether a column fills ``field``."""
        return field in self._places

    def cell(self, line: Line, field: str) -> Cell:
        """The cell of ``line`` that fills ``field``."""
        place = self._places.get(field, -1)
        return line.cells[place] if 0 <= place < len(line.cells) else None

    def text(self, line: Line, field: str) -> str | None:
        """That cell as tidy text; ``None`` where it says nothing."""
        cell = self.cell(line, field)
        return None if cell is None or values.is_blank(cell) else values.read_text(cell)

    def remark(self, line: Line, text: str) -> None:
        """Note something about a row that stays."""
        self.remarks.append(Remark(line.number, text))

    def leave(self, line: Line, why: str) -> None:
        """Leave a row out."""
        self.left.append(LeftOut(line.number, why, line.cells))

    def __iter__(self) -> Iterator[Line]:
        """Every line that may be a row of the list."""
        last = self._header
        for line in self._sheet.lines:
            if line.number <= self._header:
                continue
            self._note_gap(last, line.number)
            last = line.number
            if _is_total(line.cells):
                self.leave(line, translate("Import", "This is a totals row."))
            elif self._is_heading(line.cells):
                self.leave(line, translate("Import", "The headings are repeated here."))
            else:
                yield line
        for row in self._sheet.cut_rows:
            if row > self._header:
                self.remarks.append(Remark(row, translate("Import", "A very long text was cut short.")))
        if self._sheet.wide:
            self.remarks.append(
                Remark(0, translate("Import", "The list is very wide. Only its first 200 columns were read."))
            )

    def _note_gap(self, last: int, number: int) -> None:
        if number - last <= _LONGEST_GAP:
            why = translate("Import", "The row is empty.") if number - last > 1 else ""
            self.left.extend(LeftOut(row, why, []) for row in range(last + 1, number))

    def _is_heading(self, cells: list[Cell]) -> bool:
        texts = [cell for cell in cells[:8] if isinstance(cell, str)]
        return (
            len(texts) > 1
            and texts[0] in self._headings
            and all(text in self._headings or meaning(text) for text in texts)
        )


def person_name(lines: Lines, line: Line) -> tuple[str, str]:
    """The name in a line and its folded key, put together from up to five columns; empty where there is none.

    Raises ``UserError`` when it is too long for a name.
    """
    if not lines.has("first_name") and not lines.has("last_name") and not lines.has("name2"):
        whole = lines.text(line, "name") or ""
    else:
        fields = ("name", "first_name", "middle_name", "last_name", "name2")
        whole = " ".join(part for field in fields if (part := lines.text(line, field)))
    return _named(whole)


@lru_cache(maxsize=65536)
def _named(text: str) -> tuple[str, str]:
    name = clean(text)
    if len(name) > _LONGEST_NAME:
        raise UserError(translate("Import", "The name is too long."))
    return name, fold(name)


def _is_total(cells: list[Cell]) -> bool:
    seen = 0
    for cell in cells:
        if cell is None:
            continue
        if isinstance(cell, str) and len(cell) <= 20 and _says_total(cell):
            return True
        seen += 1
        if seen == 3:
            return False
    return False


@lru_cache(maxsize=16384)
def _says_total(text: str) -> bool:
    return fold(text).rstrip(" :.") in _TOTALS
