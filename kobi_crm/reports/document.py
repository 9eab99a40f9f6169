"""A paper for one customer on A4 or A5: heads, a table of which no amount is cut, sums and words under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.reports.page_layout import A4, MARGIN, Font, deal, elide, wrap
from kobi_crm.reports.pages import FAINT, HEAD_FILL, INK, RULE, Fonts, PaperPage, Surface
from kobi_crm.reports.table import Row, Table, show

Paper = Literal["a4", "a5", "80mm"]
PAPERS: tuple[Paper, ...] = ("a4", "a5", "80mm")

_A5 = (419.53, 595.28)  # points
_A5_MARGIN = 24.0
_GAP = 8.0
_LEAST_TEXT = 60.0
_FOOT = 26.0
_HEAD, _RUNNING_HEAD = 74.0, 18.0


def paper_named(name: str) -> Paper:
    """A paper by its name. Raises ``UserError`` for an unknown one."""
    for paper in PAPERS:
        if paper == name.lower():
            return paper
    raise UserError(
        translate("Statement", "There is no paper named {name}. There are: {names}.").format(
            name=name, names=", ".join(PAPERS)
        )
    )


@dataclass(frozen=True)
class Document:
    """``table`` has one column of text, which takes the room that the others leave.

    ``who`` and ``about`` stand under the title, ``sums`` (words, amount) and the sentences ``after`` under the
    table, ``foot`` on every page.
    """

    table: Table
    who: str
    about: str
    printed: str
    foot: str
    sums: tuple[tuple[str, str], ...] = ()
    after: tuple[str, ...] = ()


def document_pages(document: Document, paper: Paper, fonts: Fonts, language: str) -> list[PaperPage]:
    """The pages of a document with what draws them."""
    size, margin = (_A5, _A5_MARGIN) if paper == "a5" else (A4, MARGIN)
    return _Sheets(document, fonts, size, margin, language).pages()


@dataclass(frozen=True)
class _Cells:
    """A row: every cell as its lines."""

    lines: tuple[Sequence[str], ...]
    strong: bool = False


class _Sheets:
    """Deals a document out to pages; long texts wrap."""

    def __init__(
        self, document: Document, fonts: Fonts, size: tuple[float, float], margin: float, language: str
    ) -> None:
        self._document = document
        self._fonts = fonts
        self._size = size
        self._margin = margin
        self._language = language
        self._right = size[0] - margin
        self._room = size[0] - 2 * margin
        table = document.table
        self._columns = table.columns
        self._text_at = next(at for at, column in enumerate(table.columns) if column.kind == "text")
        heads = [column.title for column in table.columns]
        texts = [self._texts(row) for row in table.rows]
        total = self._texts(table.totals) if table.totals is not None else None
        self._edges = self._plan([heads, *texts, *([total] if total else [])])
        self._head_row = self._cells_of(heads, strong=True)
        self._rows = [self._cells_of(text) for text in texts]
        self._total = self._cells_of(total, strong=True) if total else None
        self._after = [
            line for words in document.after for line in wrap(words, self._room, fonts.small.width, 4)
        ]

    def pages(self) -> list[PaperPage]:
        """The pages with what draws them."""
        fonts = self._fonts
        heights = [self._height(row) for row in self._rows]
        last = (
            14 + len(self._after) * fonts.small.leading + len(self._document.sums) * fonts.body.leading * 1.2
        )
        last += self._height(self._total) if self._total else 0
        heights = [*heights[:-1], heights[-1] + last] if heights else [last]
        room = self._size[1] - 2 * self._margin - _FOOT - self._height(self._head_row) - 2
        slices = deal(heights, room - _HEAD, room - _RUNNING_HEAD)
        return [
            (self._size, partial(self._draw, part=part, number=place + 1, of=len(slices)))
            for place, part in enumerate(slices)
        ]

    def _texts(self, row: Row) -> list[str]:
        return [
            show(value, column.kind, self._language) for value, column in zip(row, self._columns, strict=True)
        ]

    def _plan(self, texts: Sequence[Sequence[str]]) -> list[float]:
        """The left edges of the columns and the right one of the last; figures are as wide as their longest."""
        strong = self._fonts.head.width
        needed = [max(strong(text[place]) for text in texts) + _GAP for place in range(len(self._columns))]
        needed[self._text_at] = 0
        needed[self._text_at] = max(self._room - sum(needed), _LEAST_TEXT)
        edges = [self._margin]
        for width in needed:
            edges.append(edges[-1] + width)
        return edges

    def _cells_of(self, texts: Sequence[str], *, strong: bool = False) -> _Cells:
        font = self._fonts.head if strong else self._fonts.body
        room = self._edges[self._text_at + 1] - self._edges[self._text_at] - _GAP
        return _Cells(
            tuple(
                wrap(clean(text), room, font.width) if place == self._text_at else [text]
                for place, text in enumerate(texts)
            ),
            strong,
        )

    def _height(self, row: _Cells) -> float:
        font = self._fonts.body
        return max(len(lines) for lines in row.lines) * font.leading + font.size * 0.75

    def _draw(self, surface: Surface, *, part: slice, number: int, of: int) -> None:
        y = self._size[1] - self._margin
        y = self._head(surface, y) if number == 1 else self._running_head(surface, y)
        height = self._height(self._head_row) + 2
        surface.fill(self._margin, y - height, self._room, height, HEAD_FILL)
        self._cells(surface, self._head_row, y - self._fonts.head.size * 1.3)
        y -= height
        for row in self._rows[part]:
            y = self._one(surface, row, y)
        if number == of:
            self._end(surface, y)
        small = self._fonts.small
        page = translate("Reports", "Page {page} / {pages}").format(page=number, pages=of)
        surface.text(self._margin, self._margin, self._document.foot, small, FAINT)
        surface.text(self._right - small.width(page), self._margin, page, small, FAINT)

    def _head(self, surface: Surface, y: float) -> float:
        document, small, title, left = self._document, self._fonts.small, self._fonts.title, self._margin
        surface.text(self._right - small.width(document.printed), y - 9, document.printed, small, FAINT)
        room = self._room - small.width(document.printed) - _GAP
        surface.text(left, y - 9, elide(clean(document.table.shop_name), room, small.width), small, FAINT)
        surface.text(left, y - 30, clean(document.table.title), title, INK)
        head = self._fonts.head
        surface.text(left, y - 47, elide(clean(document.who), self._room, head.width), head, INK)
        surface.text(left, y - 60, elide(clean(document.about), self._room, small.width), small, FAINT)
        return y - _HEAD

    def _running_head(self, surface: Surface, y: float) -> float:
        small = self._fonts.small
        parts = (clean(self._document.table.shop_name), clean(self._document.who))
        words = " · ".join(part for part in parts if part)
        surface.text(self._margin, y - 9, elide(words, self._room, small.width), small, FAINT)
        return y - _RUNNING_HEAD

    def _one(self, surface: Surface, row: _Cells, y: float) -> float:
        self._cells(surface, row, y - self._fonts.body.size * 1.15)
        y -= self._height(row)
        surface.rule(self._margin, self._right, y, 0.3, RULE)
        return y

    def _cells(self, surface: Surface, row: _Cells, y: float) -> None:
        font = self._fonts.head if row.strong else self._fonts.body
        for place, lines in enumerate(row.lines):
            for number, line in enumerate(lines):
                if line:
                    x = self._x(place, line, font)
                    surface.text(x, y - number * font.leading, line, font, INK)

    def _x(self, place: int, text: str, font: Font) -> float:
        if self._columns[place].alignment == "left":
            return self._edges[place]
        return self._edges[place + 1] - font.width(text)

    def _end(self, surface: Surface, y: float) -> None:
        surface.rule(self._margin, self._right, y, 1.0, RULE)
        if self._total is not None:
            y = self._one(surface, self._total, y)
        y -= 14
        font, small = self._fonts.body, self._fonts.small
        widest = max((font.width(amount) for _, amount in self._document.sums), default=0.0)
        for words, amount in self._document.sums:
            surface.text(self._right - widest - 2 * _GAP - font.width(words), y, words, font, INK)
            surface.text(self._right - font.width(amount), y, amount, font, INK)
            y -= font.leading * 1.2
        for line in self._after:
            surface.text(self._margin, y, line, small, FAINT)
            y -= small.leading
