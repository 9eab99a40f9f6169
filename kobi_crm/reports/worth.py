"""Worth, groups and the shop's figures on paper and in Excel."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kobi_crm.analytics.campaign_effect import Effect
from kobi_crm.analytics.cohorts import Cohort
from kobi_crm.analytics.cross_table import CrossTable
from kobi_crm.analytics.pareto import Pareto
from kobi_crm.analytics.turnover_forecast import TurnoverForecast
from kobi_crm.domain.segment_words import trait_label
from kobi_crm.domain.worth_words import axis_label, layer_label
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, SheetChart, Table

_HUNDRED = 100
_DRAWN = 25
"""Weeks or months of the turnover to come that a workbook draws: sixteen of the past, and those ahead."""


def pyramid_table(
    rows: Iterable[tuple[int, str, str | None, int, int, Sequence[int]]],
    keys: Sequence[str],
    layers: int,
    *,
    shop_name: str,
    full: bool,
) -> Table:
    """The customers by layer, the most valuable first: layer, name, phone, score, turnover, parts.

    Scores and parts are thousandths of a point; the parts stand in Excel alone (``full``).
    """
    columns = [
        Column(translate("Reports", "Layer")),
        Column(translate("Reports", "Customer"), width_weight=1.6),
        Column(translate("Reports", "Phone"), "phone"),
        Column(translate("Reports", "Points"), "number"),
        Column(translate("Reports", "Turnover of a year"), "money"),
    ]
    if full:
        columns += [Column(label, "number") for label in keys]

    def row(layer: int, name: str, phone: str | None, score: int, turnover: int, parts: Sequence[int]) -> Row:
        found: Row = (layer_label(layer, layers), name, phone, score / 1000, turnover)
        return (*found, *(part / 1000 for part in parts)) if full else found

    return Table(title("pyramid"), tuple(columns), [row(*one) for one in rows], shop_name=shop_name)


def cross_report(table: CrossTable, axis: str, *, shop_name: str) -> Table:
    """Layers crossed with a trait: people, and under all of them the turnover of each layer."""
    layers = len(table.cells)
    names = [trait_label(axis, value) for value in table.values]
    rows: list[Row] = []
    for place, name in enumerate(names):
        column = [table.cells[layer][place] for layer in range(layers)]
        people = [cell.people for cell in column]
        rows.append((name, *people, sum(people), sum(cell.turnover for cell in column)))
    sums = [sum(cell.people for cell in table.cells[layer]) for layer in range(layers)]
    whole = sum(cell.turnover for row in table.cells for cell in row)
    return Table(
        title("cross_table"),
        (
            Column(axis_label(axis), width_weight=1.6),
            *(Column(layer_label(layer, layers), "number") for layer in range(layers)),
            Column(translate("Reports", "Together"), "number"),
            Column(translate("Reports", "Turnover of a year"), "money"),
        ),
        rows,
        totals=(translate("Reports", "Total"), *sums, sum(sums), whole) if rows else None,
        shop_name=shop_name,
    )


def groups_table(
    rows: Iterable[tuple[str, str, str | None, int, int | None, int]], *, shop_name: str
) -> Table:
    """The suggested groups: group, customer, phone, visits in a year, days away, turnover of a year."""
    return Table(
        title("groups"),
        (
            Column(translate("Reports", "Group"), width_weight=1.6),
            Column(translate("Reports", "Customer"), width_weight=1.4),
            Column(translate("Reports", "Phone"), "phone"),
            Column(translate("Reports", "Visits in a year"), "number"),
            Column(translate("Reports", "Days away"), "number"),
            Column(translate("Reports", "Turnover of a year"), "money"),
        ),
        list(rows),
        shop_name=shop_name,
    )


def pareto_table(curve: Pareto, names: Mapping[int, str], *, shop_name: str, days: int = 365) -> Table:
    """The customers by turnover of the last ``days`` days, with the running share of the whole."""
    turnover = (
        translate("Reports", "Turnover of a year")
        if days == 365
        else translate("Reports", "Turnover of the last {days} days").format(days=days)
    )
    total, before = curve.total, 0
    rows: list[Row] = []
    for rank, (customer, brought) in enumerate(
        zip(curve.people.tolist(), curve.brought.tolist(), strict=True), start=1
    ):
        share = round(_HUNDRED * brought / total, 1) if total else 0.0
        rows.append((rank, names.get(customer, ""), brought - before, share))
        before = brought
    return Table(
        title("pareto"),
        (
            Column(translate("Reports", "Place"), "number", 0.5),
            Column(translate("Reports", "Customer"), width_weight=1.6),
            Column(turnover, "money"),
            Column(translate("Reports", "Together, % of all"), "number"),
        ),
        rows,
        subtitle=pareto_sentence(curve),
        shop_name=shop_name,
        sheet_chart=SheetChart("line", (3,)),
    )


def pareto_sentence(curve: Pareto) -> str:
    """The shop's own figure in words."""
    if not curve.total:
        return ""
    return translate(
        "Reports", "The first fifth of the customers ({people}) bring {share} % of the turnover."
    ).format(people=max(round(len(curve.people) * 0.2), 1), share=round(_HUNDRED * curve.share_of(0.2)))


def cohorts_table(cohorts: Sequence[Cohort], *, shop_name: str) -> Table:
    """New customers by month, and which share of them (percent) came in each month after."""
    width = max((len(row.active) for row in cohorts), default=1)
    after = translate("Reports", "{months}. month, %")
    rows: list[Row] = []
    for cohort in cohorts:
        shares = [cohort.share(n) for n in range(1, width)]
        cells = [round(_HUNDRED * share) if share is not None else None for share in shares]
        rows.append((f"{cohort.month.month:02d}.{cohort.month.year}", cohort.people, *cells))
    return Table(
        title("cohorts"),
        (
            Column(translate("Reports", "First came in")),
            Column(translate("Reports", "People"), "number"),
            *(Column(after.format(months=n), "number") for n in range(1, width)),
        ),
        rows,
        shop_name=shop_name,
    )


def forecast_table(found: TurnoverForecast | None, *, shop_name: str) -> Table:
    """The turnover to come with its range, and before it what was foretold of the past."""
    rows: list[Row] = []
    if found is not None:
        rows += [(_span(row.first, row.last), row.turnover, row.foretold, None, None) for row in found.past]
        rows += [(_span(row.first, row.last), None, row.expected, row.low, row.high) for row in found.periods]
    return Table(
        title("forecast"),
        (
            Column(translate("Reports", "Days"), width_weight=1.6),
            Column(translate("Reports", "Turnover"), "money"),
            Column(translate("Reports", "Expected"), "money"),
            Column(translate("Reports", "At least"), "money"),
            Column(translate("Reports", "At most"), "money"),
        ),
        rows,
        subtitle=forecast_sentence(found),
        shop_name=shop_name,
        sheet_chart=SheetChart("line", (1, 2, 3, 4), last=_DRAWN),
    )


def forecast_sentence(found: TurnoverForecast | None) -> str:
    """How far off the same way was before."""
    if found is None:
        return translate("Reports", "Some more weeks of sales are needed before anything can be foretold.")
    return translate(
        "Reports",
        "Tried on {tests} past stretches it was {error} % off on average; as last time it was {naive} %.",
    ).format(
        tests=found.tests, error=round(_HUNDRED * found.error), naive=round(_HUNDRED * found.naive_error)
    )


def campaign_table(name: str, effect: Effect, sentences: Sequence[str], *, shop_name: str) -> Table:
    """Those told against those kept out."""
    rows: list[Row] = []
    for label, side in (
        (translate("Reports", "Told"), effect.target),
        (translate("Reports", "Kept out by lot"), effect.control),
    ):
        percent = [round(_HUNDRED * share, 1) for share in (side.share, side.low, side.high)]
        rows.append((label, side.people, side.back, *percent))
    return Table(
        translate("Reports", "Campaign: {name}").format(name=name),
        (
            Column(translate("Reports", "Group")),
            Column(translate("Reports", "People"), "number"),
            Column(translate("Reports", "Came"), "number"),
            Column(translate("Reports", "Share, %"), "number"),
            Column(translate("Reports", "At least, %"), "number"),
            Column(translate("Reports", "At most, %"), "number"),
        ),
        rows,
        subtitle=" ".join(sentences),
        shop_name=shop_name,
        sheet_chart=SheetChart("bar", (3,)),
    )


def title(name: str) -> str:
    """The report's name."""
    return {
        "pyramid": translate("Reports", "Customer pyramid"),
        "cross_table": translate("Reports", "Layers by trait"),
        "groups": translate("Reports", "Suggested groups"),
        "pareto": translate("Reports", "Who brings the turnover"),
        "cohorts": translate("Reports", "Do new customers come again"),
        "forecast": translate("Reports", "Turnover to come"),
        "campaign": translate("Reports", "Result of a campaign"),
    }[name]


def _span(first: date, last: date) -> str:
    return f"{first:%d.%m.%Y} - {last:%d.%m.%Y}"
