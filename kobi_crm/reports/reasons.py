"""Why customers stayed away, on paper and in Excel: each reason with its sum, and under it who gave it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kobi_crm.domain.absence_reasons import AbsenceReason, ReasonTotal, reason_label
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, Table


@dataclass(frozen=True)
class ReasonLine:
    """One answer; ``yearly_kurus`` is what the customer used to spend in a year."""

    customer: str
    reason: AbsenceReason
    on: date
    days_away: int
    yearly_kurus: int


def reasons_table(
    totals: Sequence[ReasonTotal], lines: Sequence[ReasonLine], *, shop_name: str = "", subtitle: str = ""
) -> Table:
    """The reasons by turnover as they come in ``totals``; sums stand in a column of their own."""
    rows: list[Row] = []
    for total in totals:
        label = reason_label(total.reason)
        rows.append((label, _people(total.people), None, None, None, total.yearly_kurus))
        rows += [
            (label, line.customer, line.on, line.days_away, line.yearly_kurus, None)
            for line in lines
            if line.reason == total.reason
        ]
    in_all = sum(total.yearly_kurus for total in totals)
    return Table(
        title=title(),
        columns=(
            Column(translate("Reports", "Reason"), width_weight=1.2),
            Column(translate("Reports", "Customer"), width_weight=1.4),
            Column(translate("Reports", "Came back on"), "date"),
            Column(translate("Reports", "Days away"), "number"),
            Column(translate("Reports", "Spent in a year"), "money"),
            Column(translate("Reports", "All of the reason"), "money"),
        ),
        rows=rows,
        totals=(translate("Reports", "Total"), *[None] * 4, in_all) if rows else None,
        subtitle=subtitle,
        shop_name=shop_name,
    )


def title() -> str:
    """The report's name."""
    return translate("Reports", "Why they stayed away")


def _people(count: int) -> str:
    if count == 1:
        return translate("Reports", "1 person")
    return translate("Reports", "{count} people").format(count=count)
