"""On which days and hours the shop is busy."""

from functools import partial
from typing import TYPE_CHECKING

from kobi_crm import i18n
from kobi_crm.analytics.shop_months import BusyHours
from kobi_crm.domain.dates import WEEKDAYS
from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart, ChartLook, not_enough

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_LEAST_SALES = 50


def chart(busy: BusyHours) -> Chart:
    """The week with its words; nothing is drawn of fewer than 50 sales with their hour."""
    return Chart("busy_hours", words(busy), partial(draw, busy) if busy.sales >= _LEAST_SALES else None, 290)


def words(busy: BusyHours) -> str:
    """The busiest hour of the week and the quietest day."""
    if busy.sales < _LEAST_SALES:
        return not_enough()
    names = WEEKDAYS[i18n.language()]
    day, hour = busy.busiest()
    said = translate(
        "Charts", "Most sales fall on {day}, {first}:00 to {last}:00: {count} on average."
    ).format(
        day=names[day], first=f"{hour:02d}", last=f"{hour + 1:02d}", count=_number(busy.average(day, hour))
    )
    quiet = translate("Charts", "The quietest day is {day}.").format(day=names[busy.quietest_day()])
    return f"{said} {quiet}"


def draw(busy: BusyHours, look: ChartLook) -> "Figure":
    """A row a day of the week, a column an hour, the sales of such an hour on average in it."""
    from kobi_crm.reports.charts.heat import draw_heat

    hours = busy.hours()
    cells = [[busy.average(day, hour) for hour in hours] for day in range(7)]
    return draw_heat(
        cells,
        [[_number(cell) if cell >= 0.05 else "" for cell in row] for row in cells],
        list(WEEKDAYS[i18n.language()]),
        [f"{hour:02d}" for hour in hours],
        look,
        translate("Charts", "Hour of the day; sales in such an hour on average"),
    )


def _number(count: float) -> str:
    shown = f"{count:.0f}" if count >= 10 else f"{count:.1f}".removesuffix(".0")
    return shown.replace(".", ",") if i18n.language() == "tr" else shown
