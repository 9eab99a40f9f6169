"""What every reader hands on: sheets of numbered lines, their cells already safe to keep."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from kobi_crm.domain.text import clean

Cell = str | int | float | date | time | None
"""A cell; a day with a time of day is a ``datetime``, which is a ``date`` too."""

MAX_COLUMNS = 200
MAX_LINES = 300_000
MAX_CELL = 4_000
"""Characters kept of one cell: the longest note anybody reads."""
_MAX_REPORTED = 100


class Trouble(StrEnum):
    """Why a file could not be read, before anyone puts it into a sentence."""

    PASSWORD = "password"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"


class UnreadableFile(Exception):
    """A reader gave up; ``trouble`` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class Line(NamedTuple):
    """One line that is not empty, with its row number as Excel shows it."""

    number: int
    cells: list[Cell]


@dataclass(frozen=True)
class Sheet:
    """One sheet. ``cut_rows``: rows with a cell too long to keep whole; ``wide``: columns were left out."""

    name: str
    lines: list[Line]
    cut_rows: tuple[int, ...] = ()
    wide: bool = False


def make_sheet(name: str, rows: Iterable[Sequence[object]]) -> Sheet:
    """Number ``rows`` from 1, tidy their cells and drop the empty ones. Raises ``UnreadableFile``."""
    lines: list[Line] = []
    cut: list[int] = []
    wide = False
    for number, row in enumerate(rows, 1):
        if not any(row):
            continue
        if len(row) > MAX_COLUMNS:
            wide = wide or any(row[MAX_COLUMNS:])
            row = row[:MAX_COLUMNS]
        cells = [tidy(value) for value in row]
        while cells and cells[-1] is None:
            cells.pop()
        if not cells:
            continue
        if any(type(c) is str and len(c) > MAX_CELL for c in cells):
            cut.append(number)
            cells = [c[:MAX_CELL] if type(c) is str else c for c in cells]
        lines.append(Line(number, cells))
        if len(lines) > MAX_LINES:
            raise UnreadableFile(Trouble.TOO_LARGE)
    return Sheet(name, lines, tuple(cut[:_MAX_REPORTED]), wide)


def tidy(value: object) -> Cell:
    """``value`` as a plain cell: whole floats as integers, no control characters, blanks as ``None``."""
    if isinstance(value, str):
        return _tidy_text(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        if not math.isfinite(value):
            return str(value)
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    if value is None or isinstance(value, int | date | time):
        return value
    return _tidy_text(str(value)) if not isinstance(value, timedelta) else str(value)


def _tidy_text(text: str) -> str | None:
    # Our own CSV export puts ' before such signs so that no spreadsheet takes them for a formula.
    if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@", "\t", "\r"):
        text = text[1:]
    if not text.isprintable():
        # A cell of megabytes is cut before it is cleaned, with room left for what cleaning takes away.
        text = clean(text[: 2 * MAX_CELL], keep_newlines=True)
    return None if not text or text.isspace() else text
