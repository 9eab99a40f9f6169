"""A table as PDF on A4: drawn text by text, so that nothing an owner typed is ever read as markup."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from kobi_crm import paths
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.text import clean
from kobi_crm.files import atomic_write
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.reports.page_layout import (
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

_INK, _FAINT, _RULE, _HEAD_FILL = "#1E2427", "#616B70", "#D3CEC4", "#EFEDE8"
_FOOT = 26.0
_RUNNING_HEAD = 20.0


@dataclass(frozen=True)
class _Fonts:
    body: Font
    head: Font
    title: Font
    small: Font


@dataclass(frozen=True)
class _Page:
    number: int
    of: int
    rows: Sequence[Cells]
    totals: Cells | None


def write_pdf(
    table: Table, path: Path, *, language: str, printed_on: datetime, progress: Progress | None = None
) -> None:
    """Write ``table`` to ``path``, whole or not at all; long rows wrap, the head repeats on every page.

    Raises ``UserError`` when the file cannot be written, ``Cancelled`` when ``progress`` was stopped.
    """
    fonts = _load_fonts()
    printed = translate("Reports", "Printed on {date}").format(
        date=f"{format_day(printed_on.date(), language)}, {printed_on:%H:%M}"
    )
    texts = shown_rows(table, language)
    totals = _totals_texts(table, language)
    sheet = plan_sheet(table.columns, [*texts, *([totals] if totals else [])], fonts.body, fonts.head)
    rows = [wrapped_row(table.columns, row, sheet, fonts.body) for row in texts]
    pages = _deal_pages(table, rows, totals, sheet, fonts)
    atomic_write(
        path, lambda temporary: _draw(temporary, table, pages, sheet, fonts, printed, language, progress)
    )


def _load_fonts() -> _Fonts:
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    # Nothing here asks reportlab to fetch anything; should that ever change, it may fetch from nowhere.
    rl_config.trustedSchemes = ["data"]
    rl_config.trustedHosts = []
    rl_config.useA85 = 0  # PDF has taken plain binary since 1.2; the detour through ASCII doubles the time
    made: dict[str, Any] = {}
    for name in ("DejaVuSans", "DejaVuSans-Bold"):
        if name not in pdfmetrics.getRegisteredFontNames():
            cast(Any, pdfmetrics).registerFont(TTFont(name, str(paths.resource("fonts", f"{name}.ttf"))))
        made[name] = cast(Any, pdfmetrics.getFont(name)).face

    def font(name: str, size: float) -> Font:
        return Font(name, size, made[name].charWidths, made[name].defaultWidth)

    return _Fonts(
        font("DejaVuSans", 8.5),
        font("DejaVuSans-Bold", 8.5),
        font("DejaVuSans-Bold", 15),
        font("DejaVuSans", 8),
    )


def _totals_texts(table: Table, language: str) -> tuple[str, ...] | None:
    if table.totals is None:
        return None
    return shown_rows(Table("", table.columns, [table.totals]), language)[0]


def _deal_pages(
    table: Table, rows: Sequence[Cells], totals: tuple[str, ...] | None, sheet: Sheet, fonts: _Fonts
) -> list[_Page]:
    """The pages with their rows; the totals stand under the last row."""
    last = wrapped_row(table.columns, totals, sheet, fonts.head) if totals else None
    heights = [row_height(row, fonts.body) for row in rows]
    if last is not None and heights:
        heights[-1] += row_height(last, fonts.head)
    room = sheet.height - 2 * MARGIN - _FOOT - _head_height(table, sheet, fonts)
    slices = deal(heights, room - _title_height(table), room - _RUNNING_HEAD)
    return [
        _Page(place + 1, len(slices), rows[part], last if place == len(slices) - 1 else None)
        for place, part in enumerate(slices)
    ]


def _title_height(table: Table) -> float:
    return 40.0 + (14.0 if table.subtitle else 0.0) + (14.0 if table.shop_name else 0.0)


def _head_cells(table: Table, sheet: Sheet, fonts: _Fonts) -> Cells:
    return tuple(
        wrap(clean(column.title), sheet.room(place), fonts.head.width)
        for place, column in enumerate(table.columns)
    )


def _head_height(table: Table, sheet: Sheet, fonts: _Fonts) -> float:
    return row_height(_head_cells(table, sheet, fonts), fonts.head) + 2


def _draw(
    path: Path,
    table: Table,
    pages: Sequence[_Page],
    sheet: Sheet,
    fonts: _Fonts,
    printed: str,
    language: str,
    progress: Progress | None,
) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=(sheet.width, sheet.height), pageCompression=1, lang=language)
    canvas.setTitle(clean(table.title))
    canvas.setAuthor(clean(table.shop_name))
    canvas.setCreator("KOBİ CRM")
    pen = _Pen(canvas, table, sheet, fonts)
    for page in pages:
        if progress is not None:
            progress.step(page.number - 1, len(pages))
        pen.page(page, printed)
        canvas.showPage()
    canvas.save()
    if progress is not None:
        progress.step(len(pages), len(pages))


class _Pen:
    """Draws one page after the other on reportlab's canvas, from the top down."""

    def __init__(self, canvas: Any, table: Table, sheet: Sheet, fonts: _Fonts) -> None:
        from reportlab.lib.colors import HexColor

        self._canvas = canvas
        self._table = table
        self._sheet = sheet
        self._fonts = fonts
        self._left, self._right = MARGIN, sheet.width - MARGIN
        self._head = _head_cells(table, sheet, fonts)
        self._y = 0.0
        self._words: Any = None
        self._colours = {code: HexColor(code) for code in (_INK, _FAINT, _RULE, _HEAD_FILL)}
        self._pen_state: tuple[str, str, float] | None = None

    def page(self, page: _Page, printed: str) -> None:
        """One whole page: title or running head, column heads, rows, foot."""
        # All words of a page form one text object, drawn last, over fills and rules.
        self._words = self._canvas.beginText()
        self._pen_state = None
        self._y = self._sheet.height - MARGIN
        if page.number == 1:
            self._title(printed)
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
                _FAINT,
            )
        if page.totals is not None:
            self._rule(self._y, 1.0)
            self._row(page.totals, self._fonts.head)
        self._foot(page)
        self._canvas.drawText(self._words)

    def _title(self, printed: str) -> None:
        small, title = self._fonts.small, self._fonts.title
        room = self._right - self._left
        self._text(self._right - small.width(printed), self._y - 9, printed, small, _FAINT)
        if self._table.shop_name:
            shop = elide(clean(self._table.shop_name), room * 0.6, small.width)
            self._text(self._left, self._y - 9, shop, small, _FAINT)
            self._y -= 14
        self._text(self._left, self._y - 19, elide(clean(self._table.title), room, title.width), title, _INK)
        self._y -= 40
        if self._table.subtitle:
            subtitle = elide(clean(self._table.subtitle), room, small.width)
            self._text(self._left, self._y + 4, subtitle, small, _FAINT)
            self._y -= 14

    def _running_head(self) -> None:
        small = self._fonts.small
        words = " · ".join(part for part in (clean(self._table.shop_name), clean(self._table.title)) if part)
        self._text(
            self._left, self._y - 9, elide(words, self._right - self._left, small.width), small, _FAINT
        )
        self._y -= _RUNNING_HEAD

    def _row(self, cells: Cells, font: Font, *, head: bool = False) -> None:
        height = row_height(cells, font) + (2 if head else 0)
        if head:
            self._canvas.setFillColor(self._colours[_HEAD_FILL])
            self._canvas.rect(
                self._left, self._y - height, self._right - self._left, height, stroke=0, fill=1
            )
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
        self._text(x, y, text, font, _INK)

    def _foot(self, page: _Page) -> None:
        small = self._fonts.small
        text = translate("Reports", "Page {page} / {pages}").format(page=page.number, pages=page.of)
        self._text(self._right - small.width(text), MARGIN, text, small, _FAINT)

    def _rule(self, y: float, thickness: float) -> None:
        self._canvas.setStrokeColor(self._colours[_RULE])
        self._canvas.setLineWidth(thickness)
        self._canvas.line(self._left, y, self._right, y)

    def _text(self, x: float, y: float, text: str, font: Font, colour: str) -> None:
        state = (colour, font.name, font.size)
        if state != self._pen_state:
            self._words.setFillColor(self._colours[colour])
            self._words.setFont(font.name, font.size)
            self._pen_state = state
        self._words.setTextOrigin(x, y)
        self._words.textOut(text)
