"""A table laid out on A4 or A5 pages and drawn, text by text, on any surface: a PDF, a screen, a printer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.text import clean
from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import ChartLook, Picture
from kobi_crm.reports.page_layout import (
    A4,
    A5,
    MARGIN,
    Cells,
    Font,
    Sheet,
    deal,
    elide,
    plan_sheet,
    row_height,
    shown_rows,
    wrap,
    wrapped_row,
)
from kobi_crm.reports.table import Table

INK, FAINT, RULE, HEAD_FILL = "#1E2427", "#616B70", "#D3CEC4", "#EFEDE8"
_FOOT = 26.0
_RUNNING_HEAD = 20.0
_DOTS_A_POINT = 3.5
"""250 dots an inch: a chart as sharp as its letters."""
_HIGHEST_CHART = 0.42
"""Of the height of the paper."""


@dataclass(frozen=True)
class Fonts:
    """The fonts of a page."""

    body: Font
    head: Font
    title: Font
    small: Font


@dataclass(frozen=True)
class Page:
    """One page: its rows as wrapped cells, and the totals where it is the last."""

    number: int
    of: int
    rows: Sequence[Cells]
    totals: Cells | None


class Surface(Protocol):
    """What a page is drawn on; points, from the lower left corner of the paper upwards."""

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled box."""

    def rule(self, left: float, right: float, y: float, thickness: float, colour: str) -> None:
        """A level line."""

    def text(self, x: float, y: float, text: str, font: Font, colour: str) -> None:
        """A line of text, ``y`` being its base line."""

    def picture(self, x: float, y: float, width: float, height: float, picture: Picture) -> None:
        """A picture in a box."""


PaperPage = tuple[tuple[float, float], Callable[[Surface], None]]
"""The size of a page in points, and what draws it."""


@dataclass(frozen=True)
class PaperPages:
    """Pages of any kind, for a file, a screen or a printer; ``title`` is the name of the printer's job."""

    title: str
    pages: Sequence[PaperPage]


@dataclass(frozen=True)
class Drawn:
    """A table's chart on the first page, ``height`` points high, and its words under it, line by line."""

    picture: Picture | None
    height: float
    words: Sequence[str]

    def room(self, font: Font) -> float:
        """Points from the title to the rows."""
        return self.height + len(self.words) * font.leading + 10.0


@dataclass(frozen=True)
class Pages:
    """A table laid out; ``draw`` puts one of its pages on a surface."""

    table: Table
    sheet: Sheet
    fonts: Fonts
    pages: Sequence[Page]
    printed: str
    chart: Drawn | None = None

    def draw(self, page: Page, surface: Surface) -> None:
        """Draw one page."""
        _Pen(surface, self).page(page)

    def paper(self) -> PaperPages:
        """The pages, each with its size and what draws it."""
        size = (self.sheet.width, self.sheet.height)
        return PaperPages(self.table.title, [(size, partial(self.draw, page)) for page in self.pages])


def lay_out(table: Table, fonts: Fonts, *, language: str, printed_on: datetime) -> Pages:
    """The pages of a table: long rows wrap, no figure is cut, the head repeats on every page."""
    printed = translate("Reports", "Printed on {date}").format(
        date=f"{format_day(printed_on.date(), language)}, {printed_on:%H:%M}"
    )
    texts = shown_rows(table, language)
    totals = _totals_texts(table, language)
    paper = A5 if table.size == "a5" else A4
    shown = [*texts, *([totals] if totals else [])]
    sheet = plan_sheet(table.columns, shown, fonts.body, fonts.head, paper)
    rows = [wrapped_row(table.columns, row, sheet, fonts.body) for row in texts]
    chart = _draw_chart(table, sheet, fonts)
    return Pages(table, sheet, fonts, _deal_pages(table, rows, totals, sheet, fonts, chart), printed, chart)


def _draw_chart(table: Table, sheet: Sheet, fonts: Fonts) -> Drawn | None:
    """Over the whole width, in the colours and letters of paper."""
    chart = table.chart
    if chart is None:
        return None
    room, text = sheet.width - 2 * MARGIN, fonts.body.size
    height = min(float(chart.height(text)), sheet.height * _HIGHEST_CHART)
    picture = chart.picture(ChartLook(room, height, text, _DOTS_A_POINT))
    words = wrap(clean(chart.words), room, fonts.body.width, 6)
    return Drawn(picture, height if picture is not None else 0.0, words)


def _totals_texts(table: Table, language: str) -> tuple[str, ...] | None:
    if table.totals is None:
        return None
    return shown_rows(Table("", table.columns, [table.totals]), language)[0]


def _deal_pages(
    table: Table,
    rows: Sequence[Cells],
    totals: tuple[str, ...] | None,
    sheet: Sheet,
    fonts: Fonts,
    chart: Drawn | None,
) -> list[Page]:
    """The pages with their rows; the totals stand under the last row."""
    last = wrapped_row(table.columns, totals, sheet, fonts.head) if totals else None
    heights = [row_height(row, fonts.body) for row in rows]
    if last is not None and heights:
        heights[-1] += row_height(last, fonts.head)
    room = sheet.height - 2 * MARGIN - _FOOT - _head_height(table, sheet, fonts)
    above = _title_height(table) + (chart.room(fonts.body) if chart is not None else 0.0)
    slices = deal(heights, room - above, room - _RUNNING_HEAD)
    return [
        Page(place + 1, len(slices), rows[part], last if place == len(slices) - 1 else None)
        for place, part in enumerate(slices)
    ]


def _title_height(table: Table) -> float:
    return (
        40.0 + (14.0 if table.subtitle and table.chart is None else 0.0) + (14.0 if table.shop_name else 0.0)
    )


def _head_cells(table: Table, sheet: Sheet, fonts: Fonts) -> Cells:
    return tuple(
        wrap(clean(column.title), sheet.room(place), fonts.head.width)
        for place, column in enumerate(table.columns)
    )


def _head_height(table: Table, sheet: Sheet, fonts: Fonts) -> float:
    return row_height(_head_cells(table, sheet, fonts), fonts.head) + 2


class _Pen:
    """Draws a page from the top down."""

    def __init__(self, surface: Surface, laid: Pages) -> None:
        self._surface = surface
        self._table = laid.table
        self._sheet = laid.sheet
        self._fonts = laid.fonts
        self._printed = laid.printed
        self._chart = laid.chart
        self._left, self._right = MARGIN, laid.sheet.width - MARGIN
        self._head = _head_cells(laid.table, laid.sheet, laid.fonts)
        self._y = 0.0

    def page(self, page: Page) -> None:
        """One whole page: title or running head, column heads, rows, foot."""
        self._y = self._sheet.height - MARGIN
        if page.number == 1:
            self._title(self._printed)
            self._draw_chart()
        else:
            self._running_head()
        self._row(self._head, self._fonts.head, head=True)
        for cells in page.rows:
            self._row(cells, self._fonts.body)
        if not page.rows and page.number == 1:
            self._text(
                self._left + 4,
                self._y - 16,
                translate("Reports", "Nothing to list."),
                self._fonts.body,
                FAINT,
            )
        if page.totals is not None:
            self._rule(self._y, 1.0)
            self._row(page.totals, self._fonts.head)
        self._foot(page)

    def _title(self, printed: str) -> None:
        small, title = self._fonts.small, self._fonts.title
        room = self._right - self._left
        self._text(self._right - small.width(printed), self._y - 9, printed, small, FAINT)
        if self._table.shop_name:
            shop = elide(clean(self._table.shop_name), room * 0.6, small.width)
            self._text(self._left, self._y - 9, shop, small, FAINT)
            self._y -= 14
        self._text(self._left, self._y - 19, elide(clean(self._table.title), room, title.width), title, INK)
        self._y -= 40
        if self._table.subtitle and self._chart is None:
            subtitle = elide(clean(self._table.subtitle), room, small.width)
            self._text(self._left, self._y + 4, subtitle, small, FAINT)
            self._y -= 14

    def _draw_chart(self) -> None:
        """The chart with its words under it."""
        if self._chart is None:
            return
        body, picture = self._fonts.body, self._chart.picture
        if picture is not None:
            self._y -= self._chart.height
            wide = self._right - self._left
            self._surface.picture(self._left, self._y, wide, self._chart.height, picture)
        for line in self._chart.words:
            self._y -= body.leading
            self._text(self._left, self._y, line, body, INK)
        self._y -= 10.0

    def _running_head(self) -> None:
        small = self._fonts.small
        words = " · ".join(part for part in (clean(self._table.shop_name), clean(self._table.title)) if part)
        self._text(self._left, self._y - 9, elide(words, self._right - self._left, small.width), small, FAINT)
        self._y -= _RUNNING_HEAD

    def _row(self, cells: Cells, font: Font, *, head: bool = False) -> None:
        height = row_height(cells, font) + (2 if head else 0)
        if head:
            wide = self._right - self._left
            self._surface.fill(self._left, self._y - height, wide, height, HEAD_FILL)
        for place, lines in enumerate(cells):
            for line, text in enumerate(lines):
                if text:
                    self._cell(place, self._y - font.size * 1.15 - line * font.leading, text, font)
        self._y -= height
        self._rule(self._y, 0.3)

    def _cell(self, place: int, y: float, text: str, font: Font) -> None:
        """One line of a cell, set smaller should a figure be wider than its column: it is never cut."""
        room, wide = self._sheet.room(place), font.width(text)
        if wide > room:
            font = Font(font.name, font.size * room / wide, font.widths, font.default_width)
            wide = room
        x = self._sheet.lefts[place] + 4
        align = self._table.columns[place].alignment
        if align != "left":
            x += (room - wide) / (1 if align == "right" else 2)
        self._text(x, y, text, font, INK)

    def _foot(self, page: Page) -> None:
        small = self._fonts.small
        text = translate("Reports", "Page {page} / {pages}").format(page=page.number, pages=page.of)
        self._text(self._right - small.width(text), MARGIN, text, small, FAINT)

    def _rule(self, y: float, thickness: float) -> None:
        self._surface.rule(self._left, self._right, y, thickness, RULE)

    def _text(self, x: float, y: float, text: str, font: Font, colour: str) -> None:
        self._surface.text(x, y, text, font, colour)
