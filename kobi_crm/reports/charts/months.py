"""The turnover of each month beside the same month a year before."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from kobi_crm.analytics.shop_months import MonthTurnover
from kobi_crm.domain.money import format_money
from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart, ChartLook, month_label, month_name, not_enough

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_LEAST = 2


def chart(rows: Sequence[MonthTurnover]) -> Chart:
    """The months with their words; nothing is drawn of a single one."""
    return Chart("turnover", words(rows), partial(draw, rows) if len(rows) >= _LEAST else None, 300)


def words(rows: Sequence[MonthTurnover]) -> str:
    """The last whole month against the same month a year before, or the month before it."""
    if len(rows) < _LEAST:
        return not_enough()
    last = rows[-1]
    said = translate("Charts", "{month}: {amount} of turnover.").format(
        month=month_name(last.month), amount=format_money(last.turnover, decimals="never")
    )
    before, then = (last.year_before, True) if last.year_before else (rows[-2].turnover, False)
    if before <= 0:
        return said
    change = round(100 * (last.turnover - before) / before)
    return f"{said} {_change(change, year=then)}"


def draw(rows: Sequence[MonthTurnover], look: ChartLook) -> "Figure":
    """Two bars a month: a year before hatched, this year filled."""
    from kobi_crm.reports.charts.canvas import head, legend, money_axis, new_axes, thinned

    figure, axes = new_axes(look)
    colours = look.colours
    xs = list(range(len(rows)))
    known = [(x, row.year_before) for x, row in enumerate(rows) if row.year_before is not None]
    edge: dict[str, Any] = {"edgecolor": colours.main, "linewidth": 1.2}
    wide, left = (0.4, 0.21) if known else (0.66, 0.0)
    if known:
        axes.bar(
            [x - left for x, _ in known], [money for _, money in known], wide, color=colours.ground, hatch="////",
            label=translate("Charts", "The same month a year before"), gid="before", **edge,
        )  # fmt: skip
    axes.bar(
        [x + left for x in xs], [row.turnover for row in rows], wide, color=colours.main,
        label=translate("Charts", "This year"), gid="turnover", edgecolor=colours.main,
    )  # fmt: skip
    largest = max(max(row.turnover, row.year_before or 0) for row in rows)
    money_axis(axes, look, largest * 1.02)
    axes.set_xticks(xs, thinned(look, [month_label(row.month) for row in rows]))
    head(axes, look, translate("Charts", "Turnover of a month"))
    if known:
        legend(figure, axes, look)
    return figure


def _change(percent: int, *, year: bool) -> str:
    if percent == 0:
        return (
            translate("Charts", "That is as much as in the same month a year before.")
            if year
            else translate("Charts", "That is as much as in the month before.")
        )
    if percent > 0:
        said = (
            translate("Charts", "That is {share} % more than in the same month a year before.")
            if year
            else translate("Charts", "That is {share} % more than in the month before.")
        )
    else:
        said = (
            translate("Charts", "That is {share} % less than in the same month a year before.")
            if year
            else translate("Charts", "That is {share} % less than in the month before.")
        )
    return said.format(share=abs(percent))
