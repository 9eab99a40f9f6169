"""The statement of account (hesap dökümü) on A4, A5 or a roll of 80 mm, and as a table for Excel."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.money import format_money
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.statement import Statement
from kobi_crm.domain.text import clean
from kobi_crm.files import atomic_write
from kobi_crm.i18n import translate
from kobi_crm.reports.page_layout import A4, MARGIN, deal, elide, wrap
from kobi_crm.reports.pages import FAINT, HEAD_FILL, INK, RULE, Fonts, Surface
from kobi_crm.reports.pdf import PaperPage, draw_pages, load_fonts
from kobi_crm.reports.statement_roll import roll_pages
from kobi_crm.reports.statement_words import age_words, closing_words, no_fiscal_words, period_words
from kobi_crm.reports.table import Column, Row, Table, show

Paper = Literal["a4", "a5", "80mm"]
PAPERS: tuple[Paper, ...] = ("a4", "a5", "80mm")

_A5 = (419.53, 595.28)  # points
_A5_MARGIN = 24.0
_GAP = 8.0
_LEAST_ENTRY = 60.0
_FOOT = 26.0


def statement_table(statement: Statement, *, shop_name: str = "") -> Table:
    """The statement with its opening and its totals as rows, for Excel."""
    rows: list[Row] = []
    if statement.first_day is not None:
        rows.append(
            (statement.first_day, translate("Statement", "Carried over"), None, None, statement.opening)
        )
    rows += [
        (line.day, line.what, line.debt or None, line.paid or None, line.balance) for line in statement.lines
    ]
    return Table(
        title=translate("Statement", "Statement"),
        columns=(
            Column(translate("Statement", "Date"), "date"),
            Column(translate("Statement", "Entry"), width_weight=2.0),
            Column(translate("Statement", "Debt"), "money"),
            Column(translate("Statement", "Paid"), "money"),
            Column(translate("Statement", "Balance"), "money"),
        ),
        rows=rows,
        subtitle=statement.name,
        totals=(
            statement.last_day,
            closing_words(statement),
            statement.debt,
            statement.paid,
            statement.closing,
        ),
        shop_name=shop_name,
    )


def write_statement_pdf(
    statement: Statement, path: Path, paper: Paper, *, language: str, shop_name: str, printed_on: datetime
) -> None:
    """Write the statement to ``path``, whole or not at all. Raises ``UserError`` when it cannot be written."""
    fonts = load_fonts()
    printed = f"{format_day(printed_on.date(), language)}, {printed_on:%H:%M}"
    pages: Sequence[PaperPage]
    if paper == "80mm":
        pages = roll_pages(statement, fonts, language, shop_name, printed)
    else:
        size, margin = (A4, MARGIN) if paper == "a4" else (_A5, _A5_MARGIN)
        pages = _SheetPages(statement, fonts, size, margin, language, shop_name, printed).pages()
    title = f"{translate('Statement', 'Statement')} {statement.name}"
    atomic_write(
        path,
        lambda temporary: draw_pages(temporary, pages, title=title, author=shop_name, language=language),
    )


@dataclass(frozen=True)
class _Row:
    """A row: date, lines of the entry, debt, paid, balance."""

    day: str
    entry: Sequence[str]
    amounts: tuple[str, str, str]
    strong: bool = False


class _SheetPages:
    """A statement dealt out to A4 or A5 pages; no amount is cut, long entries wrap."""

    def __init__(
        self,
        statement: Statement,
        fonts: Fonts,
        size: tuple[float, float],
        margin: float,
        language: str,
        shop_name: str,
        printed: str,
    ) -> None:
        self._statement = statement
        self._fonts = fonts
        self._size = size
        self._margin = margin
        self._language = language
        self._shop = clean(shop_name)
        self._printed = translate("Reports", "Printed on {date}").format(date=printed)
        self._room = size[0] - 2 * margin
        table = statement_table(statement)
        self._heads = [column.title for column in table.columns]
        texts = [self._texts(row) for row in table.rows]
        self._rights = self._plan([*texts, self._texts(table.totals or ())])
        self._rows = [self._row(text) for text in texts]
        self._total = self._row(self._texts(table.totals or ()), strong=True)
        age = age_words(statement, lambda kurus: format_money(kurus, language, "always"))
        self._age = wrap(age, self._room, fonts.small.width, 4) if age else []

    def pages(self) -> list[PaperPage]:
        """The pages with what draws them."""
        heights = [self._height(row) for row in self._rows]
        last = self._height(self._total) + 14 + len(self._age) * self._fonts.small.leading
        heights = [*heights[:-1], heights[-1] + last] if heights else [last]
        room = self._size[1] - 2 * self._margin - _FOOT - self._fonts.head.leading * 1.6
        slices = deal(heights, room - 74, room - 18)
        return [
            (self._size, partial(self._draw, part=part, number=place + 1, of=len(slices)))
            for place, part in enumerate(slices)
        ]

    def _texts(self, row: Row) -> list[str]:
        kinds = ("date", "text", "money", "money", "money")
        return [show(value, kind, self._language) for value, kind in zip(row, kinds, strict=True)]

    def _plan(self, texts: Sequence[Sequence[str]]) -> tuple[float, float, float, float]:
        """The right edges of the date and of the three amounts, each as wide as its longest text."""
        strong = self._fonts.head.width
        needed = [max(strong(text[place]) for text in [*texts, self._heads]) + _GAP for place in (0, 2, 3, 4)]
        right = self._size[0] - self._margin
        self._entry_room = max(self._room - sum(needed) - _GAP, _LEAST_ENTRY)
        return self._margin + needed[0], right - needed[3] - needed[2], right - needed[3], right

    def _row(self, texts: Sequence[str], *, strong: bool = False) -> _Row:
        font = self._fonts.head if strong else self._fonts.body
        entry = wrap(texts[1], self._entry_room, font.width)
        return _Row(texts[0], entry, (texts[2], texts[3], texts[4]), strong)

    def _height(self, row: _Row) -> float:
        font = self._fonts.body
        return len(row.entry) * font.leading + font.size * 0.75

    def _draw(self, surface: Surface, *, part: slice, number: int, of: int) -> None:
        y = self._size[1] - self._margin
        y = self._head(surface, y) if number == 1 else self._running_head(surface, y)
        y = self._column_heads(surface, y)
        for row in self._rows[part]:
            y = self._one(surface, row, y)
        if number == of:
            self._end(surface, y)
        small = self._fonts.small
        page = translate("Reports", "Page {page} / {pages}").format(page=number, pages=of)
        right = self._size[0] - self._margin
        surface.text(self._margin, self._margin, no_fiscal_words(), small, FAINT)
        surface.text(right - small.width(page), self._margin, page, small, FAINT)

    def _head(self, surface: Surface, y: float) -> float:
        small, title, left = self._fonts.small, self._fonts.title, self._margin
        right = self._size[0] - left
        surface.text(right - small.width(self._printed), y - 9, self._printed, small, FAINT)
        room = self._room - small.width(self._printed) - _GAP
        surface.text(left, y - 9, elide(self._shop, room, small.width), small, FAINT)
        surface.text(left, y - 30, translate("Statement", "Statement"), title, INK)
        name = clean(self._statement.name)
        phone = format_phone(self._statement.phone) if self._statement.phone else ""
        who = elide(" · ".join(part for part in (name, phone) if part), self._room, self._fonts.head.width)
        surface.text(left, y - 47, who, self._fonts.head, INK)
        surface.text(left, y - 60, period_words(self._statement, self._language), small, FAINT)
        return y - 74

    def _running_head(self, surface: Surface, y: float) -> float:
        small = self._fonts.small
        words = " · ".join(part for part in (self._shop, clean(self._statement.name)) if part)
        surface.text(self._margin, y - 9, elide(words, self._room, small.width), small, FAINT)
        return y - 18

    def _column_heads(self, surface: Surface, y: float) -> float:
        font = self._fonts.head
        height = font.leading * 1.6
        surface.fill(self._margin, y - height, self._room, height, HEAD_FILL)
        date, entry, debt, paid, balance = self._heads
        heads = _Row(date, [entry], (debt, paid, balance), strong=True)
        self._cells(surface, heads, y - font.size * 1.3)
        return y - height

    def _one(self, surface: Surface, row: _Row, y: float) -> float:
        self._cells(surface, row, y - self._fonts.body.size * 1.15)
        y -= self._height(row)
        surface.rule(self._margin, self._size[0] - self._margin, y, 0.3, RULE)
        return y

    def _cells(self, surface: Surface, row: _Row, y: float) -> None:
        font = self._fonts.head if row.strong else self._fonts.body
        surface.text(self._margin, y, row.day, font, INK)
        for number, line in enumerate(row.entry):
            surface.text(self._rights[0], y - number * font.leading, line, font, INK)
        for right, text in zip(self._rights[1:], row.amounts, strict=True):
            if text:
                surface.text(right - font.width(text), y, text, font, INK)

    def _end(self, surface: Surface, y: float) -> None:
        surface.rule(self._margin, self._size[0] - self._margin, y, 1.0, RULE)
        y = self._one(surface, self._total, y) - 14
        for line in self._age:
            surface.text(self._margin, y, line, self._fonts.small, FAINT)
            y -= self._fonts.small.leading
