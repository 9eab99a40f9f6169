"""What to set aside on paper: who, which product, how much, a box to tick, and the totals below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.noticing_words import usual_quantity
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, Table

_OPEN_BOX = "☐"


@dataclass(frozen=True)
class AsideLine:
    """One product for one customer; quantities in thousandths of ``unit``."""

    around: time | None
    customer: str
    phone: str | None
    product: str
    unit: str | None
    quantity: int
    low: int
    high: int


def set_aside_table(
    lines: Sequence[AsideLine], day: date, *, shop_name: str = "", language: str | None = None
) -> Table:
    """The list of ``day`` by usual time; the last row adds up each product."""
    return Table(
        title=translate("Reports", "To set aside"),
        columns=(
            Column(translate("Reports", "Taken"), width_weight=0.5, align="center"),
            Column(translate("Reports", "Time"), width_weight=0.5),
            Column(translate("Reports", "Name"), width_weight=1.4),
            Column(translate("Reports", "Phone"), "phone"),
            Column(translate("Reports", "Product"), width_weight=1.4),
            Column(translate("Reports", "Quantity"), width_weight=0.9, align="right"),
        ),
        rows=[_row(line) for line in lines],
        subtitle=f"{format_day(day, language)} {format_weekday(day, language)}",
        totals=_totals(lines) if lines else None,
        shop_name=shop_name,
    )


def _row(line: AsideLine) -> Row:
    return (
        _OPEN_BOX,
        f"{line.around:%H:%M}" if line.around else None,
        line.customer,
        line.phone,
        line.product,
        usual_quantity(line.quantity, line.low, line.high, line.unit),
    )


def _totals(lines: Sequence[AsideLine]) -> Row:
    """Each product on a line of its own, its sum beside it."""
    sums: dict[tuple[str, str | None], int] = {}
    for line in lines:
        key = (line.product, line.unit)
        sums[key] = sums.get(key, 0) + line.quantity
    ordered = sorted(sums.items(), key=lambda item: (-item[1], item[0][0]))
    words = [
        f"{product}: {format_quantity(total)}" + (f" {unit}" if unit else "")
        for (product, unit), total in ordered
    ]
    return (None, None, translate("Reports", "Total"), None, ", ".join(words), None)
