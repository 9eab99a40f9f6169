"""How much the shop leans on its best customers, quarter after quarter."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart, ChartLook, month_label, not_enough, percent

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from kobi_crm.analytics.pareto import Concentration

_SAME = 0.02


def chart(rows: "Sequence[Concentration]") -> Chart:
    """The stretches with their words; nothing is drawn of a single one."""
    return Chart("concentration", words(rows), partial(draw, rows) if len(rows) > 1 else None)


def words(rows: "Sequence[Concentration]") -> str:
    """The newest stretch against the oldest."""
    if len(rows) < 2:
        return not_enough()
    first, last = rows[0].top_share, rows[-1].top_share
    now = translate(
        "Charts",
        "In the last three months the first fifth of the customers brought {share} % of the turnover.",
    ).format(share=round(100 * last))
    if abs(last - first) < _SAME:
        then = translate("Charts", "That is about as much as in the beginning of the chart.")
    elif last > first:
        then = translate(
            "Charts", "In the beginning of the chart it was {share} %: the shop leans on fewer customers now."
        )
    else:
        then = translate(
            "Charts", "In the beginning of the chart it was {share} %: the turnover is spread wider now."
        )
    return f"{now} {then.format(share=round(100 * first))}"


def draw(rows: "Sequence[Concentration]", look: ChartLook) -> "Figure":
    """A line with its figure at every stretch; the newest one is set off."""
    from kobi_crm.reports.charts.canvas import font, foot, head, new_axes, percent_axis, thinned

    figure, axes = new_axes(look)
    colours = look.colours
    shares = [row.top_share for row in rows]
    xs = range(len(rows))
    axes.plot(xs, shares, color=colours.main, linewidth=2.4, marker="o", markersize=7, gid="shares")
    for x, share in zip(xs, shares, strict=True):
        last = x == len(rows) - 1
        axes.annotate(
            percent(share), (x, share), (0, look.text * 0.7), textcoords="offset points", ha="center",
            **font(look, bold=last),
        )  # fmt: skip
    percent_axis(axes)
    axes.set_xlim(-0.5, len(rows) - 0.5)
    axes.set_xticks(list(xs), thinned(look, [month_label(row.first) for row in rows]))
    foot(axes, look, translate("Charts", "Three months, beginning in"))
    head(axes, look, translate("Charts", "Turnover of the first fifth of the customers"))
    return figure
