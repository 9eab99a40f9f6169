"""The shop's figures over time as tables: months, hours of the week, who came again, how few bring how much."""

from collections.abc import Sequence
from datetime import date

from kobi_crm import i18n
from kobi_crm.analytics.cohorts import Repurchase, ReturnOfNew
from kobi_crm.analytics.pareto import Concentration
from kobi_crm.analytics.shop_months import BusyHours, MonthTurnover
from kobi_crm.domain.dates import WEEKDAYS
from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart
from kobi_crm.reports.table import Column, Row, SheetChart, Table

_HUNDRED = 100


def months_table(rows: Sequence[MonthTurnover], chart: Chart, *, shop_name: str) -> Table:
    """Turnover by month beside that of a year before."""
    return Table(
        title("turnover"),
        (
            Column(translate("Reports", "Month")),
            Column(translate("Reports", "Turnover"), "money"),
            Column(translate("Reports", "A year before"), "money"),
        ),
        [(_month(row.month), row.turnover, row.year_before) for row in rows],
        subtitle=chart.words,
        shop_name=shop_name,
        chart=chart,
        sheet_chart=SheetChart("bar", (1, 2)),
    )


def concentration_table(rows: Sequence[Concentration], chart: Chart, *, shop_name: str) -> Table:
    """What the first fifth of the customers brought, in stretches of three months."""
    made: list[Row] = [
        (f"{row.first:%d.%m.%Y}", row.people, row.turnover, round(_HUNDRED * row.top_share, 1))
        for row in rows
    ]
    return Table(
        title("concentration"),
        (
            Column(translate("Reports", "Three months from")),
            Column(translate("Reports", "Customers"), "number"),
            Column(translate("Reports", "Turnover"), "money"),
            Column(translate("Reports", "First fifth, % of all"), "number"),
        ),
        made,
        subtitle=chart.words,
        shop_name=shop_name,
        chart=chart,
        sheet_chart=SheetChart("line", (3,)),
    )


def return_of_new_table(rows: Sequence[ReturnOfNew], chart: Chart, *, shop_name: str) -> Table:
    """New customers by month and how many of them came again within 60 days."""
    made: list[Row] = []
    for row in rows:
        percent = [round(_HUNDRED * share, 1) for share in (row.share, row.low, row.high)]
        made.append((_month(row.month), row.people, row.back, *percent))
    return Table(
        title("return_of_new"),
        (
            Column(translate("Reports", "First came in")),
            Column(translate("Reports", "New customers"), "number"),
            Column(translate("Reports", "Came again"), "number"),
            Column(translate("Reports", "Share, %"), "number"),
            Column(translate("Reports", "At least, %"), "number"),
            Column(translate("Reports", "At most, %"), "number"),
        ),
        made,
        subtitle=chart.words,
        shop_name=shop_name,
        chart=chart,
        sheet_chart=SheetChart("bar", (3,)),
    )


def repurchase_table(rows: Sequence[Repurchase], chart: Chart, *, shop_name: str) -> Table:
    """Of those who bought in a month, how many bought in the next."""
    made: list[Row] = [
        (_month(row.month), row.people, row.again, round(_HUNDRED * row.share, 1)) for row in rows
    ]
    return Table(
        title("repurchase"),
        (
            Column(translate("Reports", "Month")),
            Column(translate("Reports", "Customers"), "number"),
            Column(translate("Reports", "Bought the month after"), "number"),
            Column(translate("Reports", "Share, %"), "number"),
        ),
        made,
        subtitle=chart.words,
        shop_name=shop_name,
        chart=chart,
        sheet_chart=SheetChart("line", (3,)),
    )


def busy_table(busy: BusyHours, chart: Chart, *, shop_name: str) -> Table:
    """Sales of each hour on average, a column a weekday."""
    made: list[Row] = [
        (f"{hour:02d}:00", *(round(busy.average(day, hour), 1) for day in range(7))) for hour in busy.hours()
    ]
    names = WEEKDAYS[i18n.language()]
    return Table(
        title("busy_hours"),
        (Column(translate("Reports", "Hour")), *(Column(name, "number") for name in names)),
        made,
        subtitle=chart.words,
        shop_name=shop_name,
        chart=chart,
    )


def title(name: str) -> str:
    """The report's name, empty where it is none of these."""
    return {
        "turnover": translate("Reports", "Turnover by month"),
        "concentration": translate("Reports", "Share of the best customers over time"),
        "return_of_new": translate("Reports", "New customers who came again"),
        "repurchase": translate("Reports", "Who bought again the month after"),
        "busy_hours": translate("Reports", "Busy days and hours"),
    }.get(name, "")


def _month(day: date) -> str:
    return f"{day.month:02d}.{day.year}"
