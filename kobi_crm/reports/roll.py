"""A roll of 80 mm for receipt printers, whose head prints 72 mm: lines one under another, all in black."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from kobi_crm.domain.text import clean
from kobi_crm.reports.page_layout import Font, deal, wrap
from kobi_crm.reports.pages import INK, PaperPage, Surface

_MM = 72 / 25.4
WIDTH = 80 * _MM
PRINTED = 72 * _MM
"""The paper and what the head of the printer reaches, in points."""

_EDGE = (WIDTH - PRINTED) / 2
_LONGEST = 14_000.0  # readers of PDF take pages up to 14,400 points
_END = 24.0


@dataclass(frozen=True)
class Line:
    """Words at the left, words at the right, or a rule."""

    left: str = ""
    right: str = ""
    font: Font | None = None

    @property
    def height(self) -> float:
        """How much of the roll it takes, in points."""
        return self.font.leading if self.font else 6.0


def words(text: str, font: Font) -> list[Line]:
    """A text on as many lines as it needs, four at most; none where it is empty."""
    plain = clean(text)
    return [Line(line, "", font) for line in wrap(plain, PRINTED, font.width, 4)] if plain else []


def pair(left: str, right: str, font: Font) -> list[Line]:
    """Words and an amount, on one line where both have room: an amount is never cut."""
    plain = clean(left)
    if font.width(plain) + font.width(right) + 6 <= PRINTED:
        return [Line(plain, right, font)]
    return [*words(plain, font), Line("", right, font)]


def roll_pages(lines: Sequence[Line]) -> list[PaperPage]:
    """One page as long as it has to be; only many hundred lines take a second one."""
    pages: list[PaperPage] = []
    for part in deal([line.height for line in lines], _LONGEST, _LONGEST):
        height = sum(line.height for line in lines[part]) + 2 * _EDGE + _END
        pages.append(((WIDTH, height), partial(_draw, lines=lines[part], height=height)))
    return pages


def _draw(surface: Surface, *, lines: Sequence[Line], height: float) -> None:
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
