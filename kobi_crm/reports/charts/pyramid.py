"""The layers of the pyramid: how many people, and how much of the turnover."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from kobi_crm.domain.worth_words import layer_label
from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart, ChartLook, not_enough, percent

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from kobi_crm.analytics.pyramid import Layer

_LEAST = 5
_ROW, _REST = 58, 50


def chart(layers: "Sequence[Layer]") -> Chart:
    """The layers with their words; nothing is drawn of fewer than five customers."""
    drawn = partial(draw, layers) if _enough(layers) else None
    return Chart("pyramid", words(layers), drawn, max(len(layers), 3) * _ROW + _REST)


def words(layers: "Sequence[Layer]") -> str:
    """The uppermost layer against all."""
    if not _enough(layers):
        return not_enough()
    top, total = layers[0], sum(layer.turnover for layer in layers)
    said = (
        translate("Charts", "The one customer at the top brings {share} % of the turnover of a year.")
        if top.people == 1
        else translate(
            "Charts", "The {people} customers at the top bring {share} % of the turnover of a year."
        )
    )
    return said.format(people=top.people, share=round(100 * top.turnover / total) if total else 0)


def draw(layers: "Sequence[Layer]", look: ChartLook) -> "Figure":
    """People to the left, turnover to the right of the middle line, the top layer above."""
    from kobi_crm.reports.charts.canvas import font, new_axes

    figure, axes = new_axes(look)
    colours = look.colours
    people = sum(layer.people for layer in layers) or 1
    turnover = sum(layer.turnover for layer in layers) or 1
    ys = range(len(layers))
    who = [layer.people / people for layer in layers]
    what = [max(layer.turnover, 0) / turnover for layer in layers]
    edge: dict[str, Any] = {"edgecolor": colours.main, "linewidth": 1.4}
    axes.barh(ys, [-share for share in who], 0.62, color=colours.soft, gid="people", **edge)
    axes.barh(ys, what, 0.62, color=colours.ground, hatch="////", gid="turnover", **edge)
    axes.axvline(0, color=colours.ink, linewidth=1.2)
    for y, layer in enumerate(layers):
        left = translate("Charts", "{people} ({share})").format(people=layer.people, share=percent(who[y]))
        right = translate("Charts", "{amount} ({share})").format(
            amount=look.money(layer.turnover), share=percent(what[y])
        )
        for text, x, align, way in ((left, -who[y], "right", -1), (right, what[y], "left", 1)):
            axes.annotate(
                text, (x, y), (way * look.text * 0.5, 0), textcoords="offset points", ha=align, va="center",
                **font(look),
            )  # fmt: skip
    reach = max(*who, *what)
    names = [layer_label(layer.number, len(layers)) for layer in layers]
    side = (look.width - max(map(len, names)) * 0.6 * look.text) / 2
    part = min(11.5 * look.text / max(side, 1.0), 0.8)
    beside = reach * part / (1 - part)
    axes.set_xlim(-reach - beside, reach + beside)
    axes.set_xticks([])
    axes.set_yticks(list(ys), names)
    axes.tick_params(axis="y", labelcolor=colours.ink)
    axes.set_ylim(len(layers) - 0.5, -0.95)
    for text, way, align in (
        (translate("Charts", "Customers"), -1, "right"),
        (translate("Charts", "Turnover of a year"), 1, "left"),
    ):
        axes.annotate(
            text, (0, -0.6), (way * look.text * 0.5, 0), textcoords="offset points", ha=align, va="center",
            **font(look, bold=True),
        )  # fmt: skip
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
    return figure


def _enough(layers: "Sequence[Layer]") -> bool:
    return sum(layer.people for layer in layers) >= _LEAST
