"""What all charts are drawn on: matplotlib without pyplot, with the program's own fonts (loads matplotlib)."""

import os
import textwrap
import threading
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from kobi_crm import paths
from kobi_crm.reports.charts.chart import ChartLook, Picture, percent

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_LOCK = threading.Lock()
"""matplotlib's caches are not made for two threads at once."""
_FONTS = ("Inter-Regular.otf", "Inter-Bold.otf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
_INCH = 72.0


def render(draw: "Callable[[ChartLook], Figure]", look: ChartLook) -> Picture:
    """Draw a chart into dots."""
    with _LOCK:
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        canvas = FigureCanvasAgg(draw(look))
        canvas.draw()
        width, height = canvas.get_width_height()
        return Picture(width, height, bytes(canvas.buffer_rgba()))


def new_axes(look: ChartLook) -> "tuple[Figure, Axes]":
    """An empty chart of the look's size: a base line, faint lines across, letters of the program."""
    _ready()
    from matplotlib.figure import Figure

    colours = look.colours
    figure = Figure(
        (look.width / _INCH, look.height / _INCH),
        dpi=_INCH * look.scale,
        facecolor=colours.ground,
        layout="constrained",
    )
    pad = look.text * 0.45 / _INCH
    figure.set_layout_engine("constrained", w_pad=pad, h_pad=pad)
    axes = figure.add_subplot(facecolor=colours.ground)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(colours.faint)
    axes.tick_params(
        length=0,
        colors=colours.faint,
        labelcolor=colours.faint,
        labelsize=look.text * 0.92,
        labelfontfamily=[look.family, "DejaVu Sans"],
        pad=look.text * 0.4,
    )
    axes.set_axisbelow(True)
    axes.grid(axis="y", color=colours.rule, linewidth=0.8)
    return figure, axes


def font(look: ChartLook, size: float = 1.0, *, bold: bool = False, color: str = "") -> dict[str, Any]:
    """How a text of the chart is set: a size of 1.0 is the look's own."""
    return {
        "family": [look.family, "DejaVu Sans"],
        "size": look.text * size,
        "weight": "bold" if bold else "normal",
        "color": color or look.colours.ink,
        "parse_math": False,
    }


def head(axes: "Axes", look: ChartLook, text: str) -> None:
    """What the upright axis counts, above it."""
    said = wrapped(look, text)
    axes.set_title(said, loc="left", pad=look.text * 0.7, **font(look, 0.92, color=look.colours.faint))


def foot(axes: "Axes", look: ChartLook, text: str) -> None:
    """What the level axis counts, below it."""
    axes.set_xlabel(wrapped(look, text), **font(look, 0.92, color=look.colours.faint))


def wrapped(look: ChartLook, text: str) -> str:
    """A sentence in as many lines as the width of the chart asks for."""
    return "\n".join(textwrap.wrap(text, max(int(look.width / (look.text * 0.6)) - 8, 12)))


def legend(figure: "Figure", axes: "Axes", look: ChartLook) -> None:
    """Above the chart, in the lines and hatches themselves."""
    handles, labels = axes.get_legend_handles_labels()
    setting = font(look, 0.92)
    del setting["color"], setting["parse_math"]
    one = (max(len(label) for label in labels) * 0.56 + 5.5) * look.text
    columns = max(min(int(look.width / one), len(labels)), 1)
    figure.legend(
        handles, labels, loc="outside upper left", ncols=columns, frameon=False, prop=setting,
        labelcolor=look.colours.ink, handlelength=2.4, columnspacing=1.4, borderpad=0.1, borderaxespad=0.2,
    )  # fmt: skip


def percent_axis(axes: "Axes", top: float = 1.0) -> None:
    """The upright axis from nothing to ``top`` (1.0: all), in percent."""
    axes.set_ylim(0, top)
    marks = percent_marks(top)
    axes.set_yticks(marks, [percent(mark) for mark in marks])


def percent_marks(top: float) -> list[float]:
    """Round shares from nothing to ``top``."""
    step = 0.2 if top > 0.5 else 0.1 if top > 0.25 else 0.05
    return [step * n for n in range(int(top / step + 0.001) + 1)]


def money_axis(axes: "Axes", look: ChartLook, largest: float) -> None:
    """The upright axis in lira, from nothing to over ``largest`` kuruş."""
    from matplotlib.ticker import MaxNLocator

    marks = [mark for mark in MaxNLocator(5).tick_values(0, max(largest, 100.0)) if mark >= 0]
    axes.set_ylim(0, marks[-1])
    axes.set_yticks(marks, [look.money(mark) for mark in marks])


def reach(shares: Sequence[float], lows: Sequence[float], highs: Sequence[float]) -> list[list[float]]:
    """How far intervals reach below and above their shares; never below nothing, where rounding would have it."""
    below = [max(share - low, 0.0) for share, low in zip(shares, lows, strict=True)]
    return [below, [max(high - share, 0.0) for share, high in zip(shares, highs, strict=True)]]


def thinned(look: ChartLook, labels: Sequence[str]) -> list[str]:
    """The labels of an axis that have room beside each other; the others stay empty, the last one stands."""
    longest = max((len(label) for label in labels), default=1)
    room = max(int(look.width * 0.85 / (longest * look.text * 0.62 + look.text)), 1)
    step = -(-len(labels) // room)
    last = len(labels) - 1
    return [label if (last - place) % step == 0 else "" for place, label in enumerate(labels)]


@cache
def _ready() -> None:
    """The fonts are the program's own, the settings those of matplotlib whatever lies in the owner's folders."""
    # A bundle would give it a folder that goes at the end, and the list of fonts would be made anew each time.
    os.environ["MPLCONFIGDIR"] = str(paths.cache_dir())
    import matplotlib
    from matplotlib import font_manager

    matplotlib.rcdefaults()
    for name in _FONTS:
        font_manager.fontManager.addfont(str(paths.resource("fonts", name)))
