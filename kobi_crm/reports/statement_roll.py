"""The statement for a receipt printer: a roll of 80 mm whose head prints 72 mm, as long as it has to be."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from kobi_crm.domain.money import format_money
from kobi_crm.domain.statement import Statement, StatementLine
from kobi_crm.domain.text import clean
from kobi_crm.i18n import translate
from kobi_crm.reports.page_layout import Font, deal, wrap
from kobi_crm.reports.pages import INK, Fonts, Surface
from kobi_crm.reports.pdf import PaperPage
from kobi_crm.reports.statement_words import age_words, closing_words, no_fiscal_words, period_words
from kobi_crm.reports.table import show

_MM = 72 / 25.4
WIDTH = 80 * _MM
PRINTED = 72 * _MM
"""The paper and what the head of the printer reaches, in points."""

_EDGE = (WIDTH - PRINTED) / 2
_LONGEST = 14_000.0  # readers of PDF take pages up to 14,400 points
_END = 24.0


@dataclass(frozen=True)
class _Line:
    """Words at the left, words at the right, or a rule."""

    left: str = ""
    right: str = ""
    font: Font | None = None

    @property
    def height(self) -> float:
        """How much of the roll it takes, in points."""
        return self.font.leading if self.font else 6.0


def roll_pages(
    statement: Statement, fonts: Fonts, language: str, shop_name: str, printed: str
) -> list[PaperPage]:
    """One long page; only an account of many hundred entries takes a second one. All is black."""
    lines = _Roll(statement, fonts, language).lines(shop_name, printed)
    slices = deal([line.height for line in lines], _LONGEST, _LONGEST)
    pages: list[PaperPage] = []
    for part in slices:
        height = sum(line.height for line in lines[part]) + 2 * _EDGE + _END
        pages.append(((WIDTH, height), partial(_draw, lines=lines[part], height=height)))
    return pages


class _Roll:
    """Makes the lines of the roll."""

    def __init__(self, statement: Statement, fonts: Fonts, language: str) -> None:
        self._statement = statement
        self._fonts = fonts
        self._language = language

    def lines(self, shop_name: str, printed: str) -> list[_Line]:
        """Everything from the shop's name to the foot."""
        statement, small, strong = self._statement, self._fonts.small, self._fonts.head
        opening = self._money(statement.opening)
        found = [
            *self._words(shop_name, strong),
            *self._words(translate("Statement", "Statement"), self._fonts.title),
            *self._words(statement.name, strong),
            *self._words(period_words(statement, self._language), small),
            *self._words(printed, small),
            _Line(),
        ]
        if statement.first_day is not None:
            found += [*self._pair(translate("Statement", "Carried over"), opening, small), _Line()]
        for line in statement.lines:
            found += [*self._entry(line), _Line()]
        closing = self._money(statement.closing)
        found += self._pair(closing_words(statement), closing, strong)
        found += self._words(age_words(statement, self._money), small)
        return [*found, _Line(), *self._words(no_fiscal_words(), small)]

    def _entry(self, line: StatementLine) -> list[_Line]:
        small = self._fonts.small
        amount = (
            translate("Statement", "Debt {amount}") if line.debt else translate("Statement", "Paid {amount}")
        )
        money = self._money(line.debt or line.paid)
        left = translate("Statement", "Balance {amount}").format(amount=self._money(line.balance))
        day = show(line.day, "date", self._language)
        return [
            *self._words(f"{day} {line.what}", small),
            *self._pair(amount.format(amount=money), left, small),
        ]

    def _money(self, kurus: int) -> str:
        return format_money(kurus, self._language, "always")

    def _words(self, text: str, font: Font) -> list[_Line]:
        plain = clean(text)
        return [_Line(line, "", font) for line in wrap(plain, PRINTED, font.width, 4)] if plain else []

    def _pair(self, left: str, right: str, font: Font) -> list[_Line]:
        """On one line where both have room: an amount is never cut."""
        if font.width(left) + font.width(right) + 6 <= PRINTED:
            return [_Line(left, right, font)]
        return [_Line(left, "", font), _Line("", right, font)]


def _draw(surface: Surface, *, lines: Sequence[_Line], height: float) -> None:
    y = height - _EDGE
    for line in lines:
        y -= line.height
        if line.font is None:
            surface.rule(_EDGE, WIDTH - _EDGE, y + 2, 0.5, INK)
            continue
        base = y + line.font.size * 0.3
        if line.left:
            surface.text(_EDGE, base, line.left, line.font, INK)
        if line.right:
            surface.text(WIDTH - _EDGE - line.font.width(line.right), base, line.right, line.font, INK)
