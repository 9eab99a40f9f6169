"""The deliveries of a day on paper: by street, with a box to tick, what to bring, and what to take for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, Table

_OPEN_BOX = "☐"


@dataclass(frozen=True)
class DeliveryLine:
    """One order to bring; ``amount`` in kuruş, ``None`` where no price was agreed."""

    at: time | None
    customer: str
    phone: str | None
    address: str
    what: str
    note: str
    amount: int | None


def deliveries_title() -> str:
    """The list's name in the owner's words."""
    return translate("Reports", "Delivery list")


def deliveries_table(
    lines: Sequence[DeliveryLine], day: date, *, shop_name: str = "", language: str | None = None
) -> Table:
    """The list in the order of ``lines``; the last row counts them and adds up what is to be taken."""
    return Table(
        title=deliveries_title(),
        columns=(
            Column(translate("Reports", "Given"), width_weight=0.5, align="center"),
            Column(translate("Reports", "Time"), width_weight=0.5),
            Column(translate("Reports", "Name"), width_weight=1.0),
            Column(translate("Reports", "Phone"), "phone"),
            Column(translate("Reports", "Address"), width_weight=1.4),
            Column(translate("Reports", "What"), width_weight=1.3),
            Column(translate("Reports", "Amount"), "money"),
        ),
        rows=[_row(line) for line in lines],
        subtitle=f"{format_day(day, language)} {format_weekday(day, language)}",
        totals=_totals(lines) if lines else None,
        shop_name=shop_name,
    )


def _row(line: DeliveryLine) -> Row:
    what = f"{line.what} ({line.note})" if line.note else line.what
    at = f"{line.at:%H:%M}" if line.at else None
    return (_OPEN_BOX, at, line.customer, line.phone, line.address, what, line.amount)


def _totals(lines: Sequence[DeliveryLine]) -> Row:
    words = translate("Reports", "{count} deliveries")
    if len(lines) == 1:
        words = translate("Reports", "{count} delivery")
    total = sum(line.amount or 0 for line in lines)
    return (None, None, words.format(count=len(lines)), None, None, None, total)
