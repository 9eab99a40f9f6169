"""How a table is laid on paper: text measured and wrapped, columns given widths, rows dealt out to pages."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kobi_crm.reports.table import Column, Kind, Table, show

A4 = (595.28, 841.89)  # points
A5 = (419.53, 595.28)
MARGIN = 34.0
CELL_CHARS = 5000
"""What is looked at of one cell; a customer's name of a megabyte must not stop the list."""

CELL_LINES = 3
_GUTTER = 8.0
_ROUNDING = 0.5  # a word measured to fit exactly must still fit after adding up floats
_SMALLEST_TEXT = 70.0
_WIDEST_VALUE = 130.0

Measure = Callable[[str], float]
"""The width of a text in points."""


@dataclass(frozen=True)
class Font:
    """A font at one size, with the widths of its characters in thousandths of the size."""

    name: str
    size: float
    widths: Mapping[int, float]
    default_width: float

    def width(self, text: str) -> float:
        """The width of ``text`` in points."""
        get, default = self.widths.get, self.default_width
        return sum([get(ord(char), default) for char in text]) * self.size / 1000

    @property
    def leading(self) -> float:
        """From one base line to the next, in points."""
        return self.size * 1.25


@dataclass(frozen=True)
class Sheet:
    """The paper and where the columns stand on it, in points; ``lefts`` ends with the right edge."""

    width: float
    height: float
    lefts: tuple[float, ...]

    def room(self, column: int) -> float:
        """The width a column's text may take."""
        return self.lefts[column + 1] - self.lefts[column] - _GUTTER + _ROUNDING


Cells = tuple[list[str], ...]


def shown_rows(table: Table, language: str) -> list[tuple[str, ...]]:
    """Every row of the table as texts, each cut at ``CELL_CHARS``."""
    kinds: list[Kind] = [column.kind for column in table.columns]
    return [
        tuple(
            show(value[: CELL_CHARS * 2] if isinstance(value, str) else value, kind, language)[:CELL_CHARS]
            for value, kind in zip(row, kinds, strict=True)
        )
        for row in table.rows
    ]


def plan_sheet(
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    body: Font,
    head: Font,
    paper: tuple[float, float] = A4,
) -> Sheet:
    """Upright paper when the columns fit, else lying: figures get what they need, text shares the rest."""
    needed = [_needed(column, place, rows, body, head) for place, column in enumerate(columns)]
    width, height = paper
    if sum(needed) > width - 2 * MARGIN:
        width, height = height, width
    room = width - 2 * MARGIN
    weights = [column.width_weight if column.kind == "text" else 0.0 for column in columns]
    spare = room - sum(needed)
    if spare < 0:
        widths = [need * room / sum(needed) for need in needed]
    else:
        share = weights if any(weights) else [1.0] * len(columns)
        widths = [need + spare * weight / sum(share) for need, weight in zip(needed, share, strict=True)]
    lefts = [MARGIN]
    for column_width in widths:
        lefts.append(lefts[-1] + column_width)
    return Sheet(width, height, tuple(lefts))


def _needed(column: Column, place: int, rows: Sequence[Sequence[str]], body: Font, head: Font) -> float:
    """The least width of a column; figures are never cut, so theirs is the longest value."""
    title = max((head.width(word) for word in column.title.split()), default=0.0)
    if column.kind == "text":
        return max(_SMALLEST_TEXT * column.width_weight, title + _GUTTER)
    widest = max({row[place] for row in rows}, key=len, default="")
    return min(max(title, body.width(widest) * 1.04), _WIDEST_VALUE) + _GUTTER


def wrap(text: str, room: float, measure: Measure, most_lines: int = CELL_LINES) -> list[str]:
    """``text`` in at most ``most_lines`` lines within ``room``; an ellipsis marks what was left out."""
    if measure(text) <= room:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while len(lines) < most_lines and measure(line) > room:
            head = _fitting(line, room, measure)
            lines.append(head)
            line = line[len(head) :]
        if len(lines) >= most_lines:
            return [*lines[: most_lines - 1], elide(f"{lines[most_lines - 1]} {line}…", room, measure)]
    return [*lines, line] if line else lines


def elide(text: str, room: float, measure: Measure) -> str:
    """``text`` on one line no wider than ``room``, ending in an ellipsis when something was left out."""
    if measure(text) <= room:
        return text
    return f"{_fitting(text, room - measure('…'), measure).rstrip()}…"


def _fitting(text: str, room: float, measure: Measure) -> str:
    """The longest beginning of ``text`` that fits, one character at least."""
    low, high = 1, min(len(text), 400)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle]) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low]


def wrapped_row(columns: Sequence[Column], row: Sequence[str], sheet: Sheet, font: Font) -> Cells:
    """Each cell as its lines: text may take several, figures stay on one."""
    return tuple(
        wrap(text, sheet.room(place), font.width) if column.kind == "text" else [text]
        for place, (column, text) in enumerate(zip(columns, row, strict=True))
    )


def row_height(cells: Cells, font: Font) -> float:
    """The height of a row of wrapped cells, in points."""
    return max((len(lines) for lines in cells), default=1) * font.leading + font.size * 0.75


def deal(heights: Sequence[float], first_room: float, other_room: float) -> list[slice]:
    """Which rows stand on which page; a page has one row at least."""
    pages: list[slice] = []
    start, room = 0, first_room
    for place, height in enumerate(heights):
        if height > room and place > start:
            pages.append(slice(start, place))
            start, room = place, other_room
        room -= height
    pages.append(slice(start, len(heights)))
    return pages
