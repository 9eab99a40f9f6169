"""A table of which every cell is as dark as its number is high; the number itself stands in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kobi_crm.reports.charts.chart import ChartLook

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_BRIGHT = 0.18
"""The luminance at which black and white letters stand out alike (WCAG 2)."""
_DIGIT, _MARK, _BESIDE = 0.64, 0.32, 0.34
"""How wide a digit and a comma are, and the room beside a number, of the size of its letters."""


def draw_heat(
    cells: Sequence[Sequence[float | None]],
    texts: Sequence[Sequence[str]],
    rows: Sequence[str],
    columns: Sequence[str],
    look: ChartLook,
    below: str = "",
) -> "Figure":
    """Rows from the top; a cell of ``None`` stays empty. ``below`` says what the columns are."""
    import numpy as np
    from matplotlib.colors import LinearSegmentedColormap

    from kobi_crm.reports.charts.canvas import font, foot, new_axes

    figure, axes = new_axes(look)
    colours = look.colours
    shades = LinearSegmentedColormap.from_list("heat", [colours.ground, colours.main])
    values = np.array([[np.nan if cell is None else cell for cell in row] for row in cells], dtype=float)
    largest = float(np.nanmax(values)) if np.isfinite(values).any() else 1.0
    axes.pcolormesh(
        np.ma.masked_invalid(values),
        cmap=shades, vmin=0.0, vmax=largest or 1.0, edgecolor=colours.ground, linewidth=1.5, gid="heat",
    )  # fmt: skip
    size = min(1.0, _room(look, rows, len(columns)) / (_widest(texts) * look.text))
    for y, row in enumerate(cells):
        for x, cell in enumerate(row):
            if cell is not None and texts[y][x]:
                red, green, blue, _ = shades(cell / (largest or 1.0))
                bright = 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2
                ink = "#101416" if bright > _BRIGHT else "#FFFFFF"
                axes.text(
                    x + 0.5, y + 0.5, texts[y][x], ha="center", va="center", **font(look, size, color=ink)
                )
    axes.invert_yaxis()
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
    axes.set_xticks([n + 0.5 for n in range(len(columns))], columns)
    axes.set_yticks([n + 0.5 for n in range(len(rows))], rows)
    if below:
        foot(axes, look, below)
    return figure


def _room(look: ChartLook, rows: Sequence[str], columns: int) -> float:
    beside = max((len(row) for row in rows), default=0) * look.text * 0.6
    return max(look.width - beside - 2 * look.text, look.text) / max(columns, 1)


def _widest(texts: Sequence[Sequence[str]]) -> float:
    """The widest number, of the size of its letters."""
    return _BESIDE + max(
        (sum(_DIGIT if char.isdigit() else _MARK for char in text) for row in texts for text in row),
        default=_DIGIT,
    )
