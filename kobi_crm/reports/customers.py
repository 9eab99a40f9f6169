"""The customer list, for paper and for Excel."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kobi_crm.domain.dates import Birthday, format_birthday
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, Table


@dataclass(frozen=True)
class CustomerLine:
    """One customer as the list shows it. ``balance_kurus`` is positive when the customer owes the shop."""

    name: str
    phone: str | None = None
    phone2: str | None = None
    address: str | None = None
    district: str | None = None
    birthday: Birthday | None = None
    last_visit: date | None = None
    usual_gap_days: float | None = None
    balance_kurus: int = 0
    note: str | None = None


def customer_table(
    lines: Iterable[CustomerLine], *, shop_name: str = "", subtitle: str = "", full: bool = False
) -> Table:
    """The list as a table: six columns for paper; with ``full`` every field, for Excel."""
    kept = list(lines)
    balance = sum(line.balance_kurus for line in kept)
    if len(kept) == 1:
        total = translate("Reports", "Total: 1 customer")
    else:
        total = translate("Reports", "Total: {count} customers").format(count=len(kept))
    columns = _full_columns() if full else _paper_columns()
    return Table(
        title=translate("Reports", "Customer list"),
        columns=columns,
        rows=[_full_row(line) if full else _paper_row(line) for line in kept],
        subtitle=subtitle,
        totals=(total, *[None] * (len(columns) - 2), balance) if kept else None,
        shop_name=shop_name,
    )


def _paper_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Reports", "Name"), width_weight=1.4),
        Column(translate("Reports", "Phone"), "phone"),
        Column(translate("Reports", "Address"), width_weight=1.6),
        Column(translate("Reports", "Last visit"), "date"),
        Column(translate("Reports", "Usually"), "days"),
        Column(translate("Reports", "Balance"), "money"),
    )


def _paper_row(line: CustomerLine) -> Row:
    place = ", ".join(part for part in (line.address, line.district) if part)
    return (line.name, line.phone, place, line.last_visit, line.usual_gap_days, line.balance_kurus)


def _full_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Reports", "Name"), width_weight=1.4),
        Column(translate("Reports", "Phone"), "phone"),
        Column(translate("Reports", "Second phone"), "phone"),
        Column(translate("Reports", "Address"), width_weight=1.6),
        Column(translate("Reports", "District")),
        Column(translate("Reports", "Birthday")),
        Column(translate("Reports", "Note"), width_weight=1.6),
        Column(translate("Reports", "Last visit"), "date"),
        Column(translate("Reports", "Usually every (days)"), "days"),
        Column(translate("Reports", "Balance"), "money"),
    )


def _full_row(line: CustomerLine) -> Row:
    return (
        line.name,
        line.phone,
        line.phone2,
        line.address,
        line.district,
        format_birthday(line.birthday) if line.birthday else None,
        line.note,
        line.last_visit,
        line.usual_gap_days,
        line.balance_kurus,
    )
