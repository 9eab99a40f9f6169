"""A chart that is ready to be drawn, and how it is to look."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kobi_crm import i18n
from kobi_crm.domain.dates import MONTHS
from kobi_crm.domain.money import format_money
from kobi_crm.i18n import translate

if TYPE_CHECKING:
    from datetime import date

    from matplotlib.figure import Figure

TEXT = 13.0
"""The size of the letters, in pixels, for which the heights of charts are given."""
HIDDEN = "₺•••"
_MILLION = 100_000_000


@dataclass(frozen=True)
class ChartColours:
    """Colours as ``#RRGGBB``; what they tell apart is told by lines and hatches too."""

    ground: str = "#FFFFFF"
    ink: str = "#1E2427"
    faint: str = "#616B70"
    rule: str = "#D3CEC4"
    main: str = "#0B6A86"
    soft: str = "#CFE3EA"
    second: str = "#9A4A06"


@dataclass(frozen=True)
class ChartLook:
    """Size and letters in pixels (points on paper), ``scale`` dots a pixel; the colours of paper unless said."""

    width: float
    height: float
    text: float = TEXT
    scale: float = 1.0
    colours: ChartColours = ChartColours()
    family: str = "DejaVu Sans"
    hidden: bool = False
    """Whether amounts are hidden from who looks over the counter."""

    def money(self, kurus: float) -> str:
        """An amount for an axis or a label: whole lira, from a million on in millions."""
        if self.hidden:
            return HIDDEN
        if abs(kurus) < _MILLION:
            return format_money(round(kurus), decimals="never")
        shown = f"{kurus / _MILLION:,.1f}"
        if i18n.language() == "tr":
            shown = shown.translate(str.maketrans(",.", ".,"))
        return translate("Charts", "₺{number} million").format(number=shown)


@dataclass(frozen=True)
class Picture:
    """A drawn chart: ``rgba`` has four bytes a dot, row by row from the top."""

    width: int
    height: int
    rgba: bytes


@dataclass(frozen=True)
class Chart:
    """A chart of some result. ``draw`` is ``None`` where there is too little of it: then the words say so."""

    name: str
    words: str
    """The same fact in one or two sentences."""
    draw: "Callable[[ChartLook], Figure] | None"
    high: int = 280
    """Pixels at text size ``TEXT``."""

    def height(self, text: float) -> int:
        """How high it is at a text size, in pixels."""
        return round(self.high * text / TEXT)

    def picture(self, look: ChartLook) -> Picture | None:
        """The chart as dots; may be called on any thread."""
        if self.draw is None:
            return None
        from kobi_crm.reports.charts.canvas import render

        return render(self.draw, look)


def percent(share: float) -> str:
    """A share of 0 to 1 as whole percent."""
    return translate("Charts", "{share} %").format(share=round(100 * share))


def month_label(day: "date") -> str:
    """``Kas 26``: a month short enough for an axis."""
    return f"{MONTHS[i18n.language()][day.month - 1][:3]} {day.year % 100:02d}"


def month_name(day: "date") -> str:
    """``Kasım 2026``."""
    return f"{MONTHS[i18n.language()][day.month - 1]} {day.year}"


def not_enough() -> str:
    """What stands in a chart's place while the shop is young."""
    return translate(
        "Charts", "There are not enough sales for this yet. It fills by itself as you record sales."
    )
