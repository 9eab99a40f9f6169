"""An opened file as the owner is shown it: which sheet, which header, which column fills which field."""

from collections.abc import Mapping as Dict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing.headings import FIELDS, NEEDED, Kind, assign, guess_kind, strength
from kobi_crm.importing.tables import Cell, Line, Sheet

_HEADER_WITHIN = 40
_SAMPLES = 5


@dataclass(frozen=True)
class Mapping:
    """How a file is to be understood.

    ``header_row`` as Excel shows it (0: there is none); ``columns``: field by column, counted from 0.
    """

    kind: Kind | None
    sheet: str
    header_row: int
    columns: Dict[int, str]


@dataclass(frozen=True)
class Column:
    """One column as the mapping page shows it. ``field`` is empty when nothing takes it."""

    index: int
    heading: str
    field: str
    samples: tuple[str, ...]


@dataclass(frozen=True)
class Opened:
    """A file that was read, and the guess at what it holds."""

    path: Path
    sheets: tuple[Sheet, ...]
    guess: Mapping

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """The sheets that hold anything."""
        return tuple(sheet.name for sheet in self.sheets)

    @property
    def row_count(self) -> int:
        """Lines under the guessed header."""
        return len(self.body(self.guess))

    def sheet(self, name: str) -> Sheet:
        """The sheet of that name. Raises ``UserError`` when there is none."""
        for sheet in self.sheets:
            if sheet.name == name:
                return sheet
        raise UserError(
            translate("Import", "There is no sheet {name} in the file. Its sheets: {names}.").format(
                name=name, names=", ".join(self.sheet_names)
            )
        )

    def body(self, mapping: Mapping) -> list[Any]:
        """The lines under the header of ``mapping``."""
        return [line for line in self.sheet(mapping.sheet).lines if line.number > mapping.header_row]

    def headings(self, mapping: Mapping) -> dict[int, str]:
        """The heading of each column by its place; letters as in Excel where the list has no header."""
        return _headings(self.sheet(mapping.sheet), mapping.header_row)

    def columns(self, mapping: Mapping) -> list[Column]:
        """Every column with its heading, its field under ``mapping`` and up to five sample values."""
        body = self.body(mapping)
        return [
            Column(index, heading, mapping.columns.get(index, ""), _samples(body, index))
            for index, heading in self.headings(mapping).items()
        ]

    def remap(
        self, *, kind: Kind | None = None, sheet: str | None = None, header_row: int | None = None
    ) -> Mapping:
        """The guess made anew after the owner chose another kind, sheet or header row."""
        name = sheet or self.guess.sheet
        found = self.sheet(name)
        if header_row is None:
            header_row = self.guess.header_row if sheet is None else _find_header(found)[0]
        headings = _named(found, header_row)
        kind = kind or guess_kind(headings)
        return Mapping(kind, name, header_row, assign(headings, kind) if kind else {})


def told(line: Line, mapping: Mapping, fields: Sequence[str]) -> str:
    """What a line holds in these fields, in their order, as its owner sees it in Excel."""
    places = {field: index for index, field in mapping.columns.items()}
    cells = (line.cells[places[f]] for f in fields if f in places and places[f] < len(line.cells))
    return " · ".join(_shown(cell)[:80] for cell in cells if cell is not None)


def look(path: Path, sheets: list[Sheet]) -> Opened:
    """Guess sheet, header, kind and columns; of several sheets the one with the most telling header wins."""
    scored = [(_find_header(sheet), len(sheet.lines), sheet) for sheet in sheets]
    (header_row, _), _, sheet = max(scored, key=lambda entry: (entry[0][1], entry[1]))
    opened = Opened(path, tuple(sheets), Mapping(None, sheet.name, header_row, {}))
    return replace(opened, guess=opened.remap())


def checked_mapping(opened: Opened, mapping: Mapping) -> Mapping:
    """``mapping``, once it is known to name all that its kind needs. Raises ``UserError``."""
    kind = mapping.kind
    if kind is None:
        raise _no_header(opened.path)
    unknown = sorted(set(mapping.columns.values()) - set(FIELDS[kind]))
    if unknown:
        raise UserError(
            translate("Import", "A list of this kind has no field {field}. Its fields: {fields}.").format(
                field=unknown[0], fields=", ".join(FIELDS[kind])
            )
        )
    for group in NEEDED[kind]:
        if not set(group) & set(mapping.columns.values()):
            raise _no_header(opened.path) if not mapping.columns else _missing(group[0])
    return mapping


def _find_header(sheet: Sheet) -> tuple[int, int]:
    """The row number of the most telling line near the top and how much it tells; (0, 0) when none does."""
    best = (0, 0)
    for line in sheet.lines:
        if line.number > _HEADER_WITHIN and line is not sheet.lines[0]:
            break
        texts = [cell for cell in line.cells if isinstance(cell, str)]
        told = strength(texts)
        # One known word may be chance, unless its line holds nothing but words, as headers do.
        words_only = len(texts) == sum(cell is not None for cell in line.cells)
        if (told >= 2 or (told == 1 and words_only)) and told > best[1]:
            best = (line.number, told)
    return best


def _headings(sheet: Sheet, header_row: int) -> dict[int, str]:
    width = max(len(line.cells) for line in sheet.lines)
    named = _named(sheet, header_row)
    return {index: named.get(index) or _letter(index) for index in range(width)}


def _named(sheet: Sheet, header_row: int) -> dict[int, str]:
    no_cells: list[Cell] = []
    header = next((line.cells for line in sheet.lines if line.number == header_row), no_cells)
    return {index: " ".join(str(cell).split()) for index, cell in enumerate(header) if cell is not None}


def _letter(index: int) -> str:
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _samples(body: list[Any], index: int) -> tuple[str, ...]:
    found: list[str] = []
    for line in body:
        if index < len(line.cells) and line.cells[index] is not None:
            found.append(_shown(line.cells[index])[:80])
            if len(found) == _SAMPLES:
                break
    return tuple(found)


def _shown(cell: object) -> str:
    """A cell as its owner sees it in Excel: a date by its day, a whole number without ".0"."""
    if isinstance(cell, datetime) and cell.time() != time(0):
        return f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, float) and cell.is_integer():
        return f"{cell:.0f}"
    return str(cell)


def _no_header(path: Path) -> UserError:
    return UserError(
        translate(
            "Import",
            "We found no headings in {file}. Write headings such as Name and Phone above the columns.",
        ).format(file=path.name)
    )


def _missing(field: str) -> UserError:
    return UserError(
        {
            "name": translate("Import", "Which column holds the names? Match it and try again."),
            "date": translate("Import", "Which column holds the dates? Match it and try again."),
            "amount": translate("Import", "Which column holds the amounts? Match it and try again."),
            "product": translate("Import", "Which column holds the product names? Match it and try again."),
        }[field]
    )
