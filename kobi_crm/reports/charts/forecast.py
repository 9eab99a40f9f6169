"""The turnover that was, what had been expected of it, and what is to be expected."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from kobi_crm import i18n
from kobi_crm.domain.dates import MONTHS
from kobi_crm.domain.money import format_money
from kobi_crm.domain.shop_calendar import holiday_kind
from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart, ChartLook, month_label, not_enough

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from kobi_crm.analytics.turnover_forecast import TurnoverForecast

_SHOWN = {"week": 16, "month": 12}
_ROUND = 1000_00


def chart(found: "TurnoverForecast | None") -> Chart:
    """The past and what is expected; ``None`` is a shop too young to be judged."""
    drawn = partial(draw, found) if found is not None and found.periods else None
    return Chart("forecast", words(found), drawn, 320)


def words(found: "TurnoverForecast | None") -> str:
    """The next whole period with its range, and how far off the same way was before."""
    if found is None or not found.periods:
        return not_enough()
    period = found.periods[min(1, len(found.periods) - 1)]
    said = (
        translate("Charts", "Next week about {expected} may be expected, between {low} and {high} as a rule.")
        if found.step == "week"
        else translate(
            "Charts", "Next month about {expected} may be expected, between {low} and {high} as a rule."
        )
    ).format(expected=_about(period.expected), low=_about(period.low), high=_about(period.high))
    off = translate("Charts", "Tried on {tests} past stretches, it was {error} % off on average.").format(
        tests=found.tests, error=round(100 * found.error)
    )
    return f"{said} {off}"


def draw(found: "TurnoverForecast", look: ChartLook) -> "Figure":
    """History solid, what was foretold of it dotted, what is expected dashed within its range."""
    from kobi_crm.reports.charts.canvas import font, head, legend, money_axis, new_axes, thinned

    figure, axes = new_axes(look)
    past, periods = found.past[-_SHOWN[found.step] :], found.periods
    here = len(past)
    spans = [(row.first, row.last) for row in (*past, *periods)]
    money_axis(axes, look, max((*(row.turnover for row in past), *(row.high for row in periods))) * 1.08)
    _mark_feasts(axes, look, spans)
    colours = look.colours
    turnover = [row.turnover for row in past]
    after = list(range(here, here + len(periods)))
    axes.fill_between(
        after, [row.low for row in periods], [row.high for row in periods],
        facecolor=colours.soft, edgecolor=colours.main, linewidth=0.8, gid="range",
        label=translate("Charts", "Range, four times out of five"),
    )  # fmt: skip
    said = [(x, row.foretold) for x, row in enumerate(past) if row.foretold is not None]
    if said:
        xs, ys = zip(*said, strict=True)
        words = translate("Charts", "Foretold at the time")
        axes.plot(xs, ys, color=colours.faint, linewidth=1.8, linestyle=":", gid="foretold", label=words)
    marks: dict[str, Any] = {"color": colours.main, "linewidth": 2.4, "markersize": 6}
    axes.plot(
        range(here), turnover, marker="o", gid="turnover", label=translate("Charts", "Turnover"), **marks
    )
    axes.plot(
        after, [row.expected for row in periods], linestyle=(0, (5, 3)), marker="s", gid="expected",
        markerfacecolor=colours.ground, label=translate("Charts", "Expected"), **marks,
    )  # fmt: skip
    axes.axvline(here - 0.5, color=colours.ink, linewidth=1.0)
    now = translate("Charts", "now")
    axes.annotate(
        now, (here - 0.5, 0), (-look.text * 0.3, look.text * 0.4), textcoords="offset points", ha="right",
        **font(look, 0.92),
    )  # fmt: skip
    axes.set_xlim(-0.5, len(spans) - 0.4)
    axes.set_xticks(range(len(spans)), thinned(look, [_label(found.step, first) for first, _ in spans]))
    head(axes, look, _axis_words(found.step))
    legend(figure, axes, look)
    return figure


def _mark_feasts(axes: "Axes", look: ChartLook, spans: list[tuple[date, date]]) -> None:
    """Weeks and months with a bayram are hatched and named: it moves through the year."""
    from kobi_crm.reports.charts.canvas import font

    top, apart, named = axes.get_ylim()[1], 4.5 * look.text * len(spans) / look.width, -99
    for x, (first, last) in enumerate(spans):
        days = (first + timedelta(days=n) for n in range((last - first).days + 1))
        if any(holiday_kind(day) == "bayram" for day in days):
            axes.axvspan(
                x - 0.5, x + 0.5, facecolor="none", edgecolor=look.colours.rule, hatch="////", linewidth=0,
                gid="bayram",
            )  # fmt: skip
            if x - named >= apart:
                named = x
                axes.text(
                    x, top, translate("Charts", "Bayram"), ha="center", va="top",
                    **font(look, 0.85, color=look.colours.second),
                )  # fmt: skip


def _axis_words(step: str) -> str:
    return (
        translate("Charts", "Turnover of a week")
        if step == "week"
        else translate("Charts", "Turnover of a month")
    )


def _label(step: str, first: date) -> str:
    if step == "month":
        return month_label(first)
    return f"{first.day} {MONTHS[i18n.language()][first.month - 1][:3]}"


def _about(kurus: int) -> str:
    """Rounded to a thousand lira, a small shop's to hundreds: the figure is no surer than that."""
    step = _ROUND if kurus >= 20 * _ROUND else _ROUND // 10
    return format_money(round(kurus / step) * step, decimals="never")
