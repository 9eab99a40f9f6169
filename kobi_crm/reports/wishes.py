"""Who asked for what was not there, to be told by phone one after the other."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Table


@dataclass(frozen=True)
class WishLine:
    """One who waits. ``quantity`` in thousandths, ``permissions`` in words."""

    thing: str
    customer: str
    phone: str | None
    day: date
    quantity: int | None
    note: str | None
    permissions: str


def wish_table(lines: Iterable[WishLine], *, shop_name: str = "") -> Table:
    """The lines in their order, with a column left free to tick."""
    return Table(
        title=wish_title(),
        columns=(
            Column(translate("Reports", "What"), width_weight=1.3),
            Column(translate("Reports", "Customer"), width_weight=1.4),
            Column(translate("Reports", "Phone"), "phone"),
            Column(translate("Reports", "Asked on"), "date"),
            Column(translate("Reports", "How much"), "number"),
            Column(translate("Reports", "Note")),
            Column(translate("Reports", "Permissions"), width_weight=1.3),
            Column(translate("Reports", "Told"), width_weight=0.5),
        ),
        rows=[
            (
                line.thing,
                line.customer,
                line.phone,
                line.day,
                line.quantity / 1000 if line.quantity else None,
                line.note,
                line.permissions,
                None,
            )
            for line in lines
        ],
        shop_name=shop_name,
    )


def wish_title() -> str:
    """The report's name."""
    return translate("Reports", "Who asked")
