"""Who owes what, and how old it is, as a table."""

from collections.abc import Iterable

from kobi_crm.domain.debtors import Debtor, DebtorFacts, add_up
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, Table

Debts = Iterable[tuple[Debtor, DebtorFacts]]


def title() -> str:
    """What the report is called."""
    return translate("DebtsReport", "Store credit owed")


def debts_table(debts: Debts, *, shop_name: str, on: str) -> Table:
    """One row for each customer with the sums under them; ``on`` is the day in words."""
    listed = list(debts)
    sums = add_up([debtor for debtor, _facts in listed])
    columns = (
        Column(translate("DebtsReport", "Customer"), width_weight=1.6),
        Column(translate("DebtsReport", "Phone"), "phone"),
        Column(translate("DebtsReport", "Owes"), "money"),
        Column(translate("DebtsReport", "Past due"), "money"),
        Column(translate("DebtsReport", "To be paid"), "date"),
        Column(translate("DebtsReport", "0–30 days"), "money"),
        Column(translate("DebtsReport", "31–60 days"), "money"),
        Column(translate("DebtsReport", "61–90 days"), "money"),
        Column(translate("DebtsReport", "Over 90 days"), "money"),
        Column(translate("DebtsReport", "Limit"), "money"),
        Column(translate("DebtsReport", "Promised for"), "date"),
    )
    ages = sums.ageing.buckets
    return Table(
        title(),
        columns,
        [_row(debtor, facts) for debtor, facts in listed],
        subtitle=on,
        totals=(translate("DebtsReport", "Total"), None, sums.total, sums.overdue, None, *ages, None, None),
        shop_name=shop_name,
    )


def _row(debtor: Debtor, facts: DebtorFacts) -> Row:
    return (
        facts.name,
        facts.phone,
        debtor.balance,
        debtor.overdue or None,
        debtor.due_on,
        *(kurus or None for kurus in debtor.ageing.buckets),
        facts.limit,
        facts.promised_on,
    )
