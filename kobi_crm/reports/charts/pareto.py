"""The shop's own 80/20 curve."""

from functools import partial
from typing import TYPE_CHECKING, Any

from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart, ChartLook, not_enough, percent

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from kobi_crm.analytics.pareto import Pareto

_LEAST = 5
_MOST_OF_IT = 0.8


def chart(curve: "Pareto") -> Chart:
    """The curve with its words; nothing is drawn of fewer than five customers."""
    return Chart("pareto", words(curve), partial(draw, curve) if _enough(curve) else None, 300)


def words(curve: "Pareto") -> str:
    """Who brings most of the turnover, in two sentences."""
    if not _enough(curve):
        return not_enough()
    people, of = curve.people_for(_MOST_OF_IT), len(curve.people)
    first = translate("Charts", "80 % of the turnover comes from {people} of {all} customers.").format(
        people=people, all=of
    )
    second = translate("Charts", "The first fifth of the customers brings {share} % of it.").format(
        share=round(100 * curve.share_of(0.2))
    )
    return f"{first} {second}"


def draw(curve: "Pareto", look: ChartLook) -> "Figure":
    """The curve against "all alike", the customers who bring 80 % marked."""
    from kobi_crm.reports.charts.canvas import font, foot, head, legend, new_axes, percent_axis

    figure, axes = new_axes(look)
    colours = look.colours
    points = curve.curve(200)
    axes.plot(
        [0, 1], [0, 1], color=colours.faint, linewidth=1.2, linestyle=(0, (5, 4)), gid="alike",
        label=translate("Charts", "If all bought the same"),
    )  # fmt: skip
    xs, ys = zip(*points, strict=True)
    axes.plot(xs, ys, color=colours.main, linewidth=2.6, gid="curve", label=translate("Charts", "This shop"))
    people = curve.people_for(_MOST_OF_IT)
    x, y = people / len(curve.people), float(curve.brought[people - 1]) / curve.total
    guides: dict[str, Any] = {"color": colours.ink, "linewidth": 1.0, "linestyle": ":"}
    axes.plot([x, x, 0], [0, y, y], gid="guides", **guides)
    axes.plot(
        [x], [y], marker="o", markersize=8, color=colours.second, markeredgecolor=colours.ground, gid="mark"
    )
    said = (
        translate("Charts", "80 % of the turnover:\n1 customer, {share} of all")
        if people == 1
        else translate("Charts", "80 % of the turnover:\n{people} customers, {share} of all")
    ).format(people=people, share=percent(x))
    leader = {"arrowstyle": "-", "color": colours.ink, "lw": 1.0, "shrinkB": 6.0}
    axes.annotate(
        said, (x, y), (0.98, 0.3), textcoords="axes fraction", ha="right", va="center", arrowprops=leader,
        bbox={"facecolor": colours.ground, "edgecolor": "none", "pad": 2.0}, **font(look, bold=True),
    )  # fmt: skip
    axes.set_xlim(0, 1)
    percent_axis(axes)
    axes.set_ylim(0, 1.03)
    marks = [0.2 * n for n in range(6)]
    axes.set_xticks(marks, [percent(mark) for mark in marks])
    foot(axes, look, translate("Charts", "Customers, those who buy most first"))
    head(axes, look, translate("Charts", "Turnover, running total"))
    legend(figure, axes, look)
    return figure


def _enough(curve: "Pareto") -> bool:
    return curve.total > 0 and len(curve.people) >= _LEAST
