"""The rows and sentences of Ayrılacaklar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kobi_crm.domain.dates import WEEKDAYS, format_day, format_weekday
from kobi_crm.domain.noticing_words import habit, standing_order, usual_quantity
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.domain.text import fold
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.i18n import language, translate
from kobi_crm.services.set_aside import SetAsideRow, StandingRow

_EVERY_DAY = "0123456"
_PIECES = ("adet", "ad", "tane", "piece", "pcs")
_WORKDAYS = "01234"


@dataclass(frozen=True)
class AsideRow(PersonRow):
    """A customer with what to set aside: ``what`` names the products, ``around`` is the usual time."""

    what: str = ""
    around: str = ""


def by_customer(rows: Sequence[SetAsideRow]) -> dict[int, list[SetAsideRow]]:
    """What each customer takes, in the order in which they usually come."""
    found: dict[int, list[SetAsideRow]] = {}
    for row in rows:
        found.setdefault(row.customer_id, []).append(row)
    return found


def person_row(rows: Sequence[SetAsideRow], day: date) -> AsideRow:
    """One line of the list: all that one customer takes on ``day``."""
    first = rows[0]
    what = ", ".join(product_words(row) for row in rows)
    why = standing_order() if first.standing else habit(first.bought_days, first.asked_days, day)
    return AsideRow(
        id=first.customer_id,
        name=first.customer,
        reason=why,
        phone=format_phone(first.phone) if first.phone else "",
        what=what,
        around=f"{first.around:%H:%M}" if first.around else "",
    )


def product_words(row: SetAsideRow) -> str:
    """``2 (1-3) ekmek``; pieces need no unit."""
    unit = None if fold(row.unit or "") in _PIECES else row.unit
    return translate("SetAside", "{quantity} {product}").format(
        quantity=usual_quantity(row.quantity, row.low, row.high, unit), product=row.product
    )


def day_line(day: date, people: int) -> str:
    """The day, and for how many to set something aside."""
    when = translate("SetAside", "{weekday} {day}.").format(
        weekday=format_weekday(day), day=format_day(day, today=day)
    )
    if people == 1:
        words = translate("SetAside", "Something to set aside for {count} person.")
    else:
        words = translate("SetAside", "Something to set aside for {count} people.")
    return f"{when} {words.format(count=people)}"


def order_words(order: StandingRow) -> str:
    """``2 ekmek · every day, 18:00``."""
    what = translate("SetAside", "{quantity} {product}").format(
        quantity=format_quantity(order.quantity), product=order.product
    )
    when = days_words(order.weekdays)
    if order.at is not None:
        when = translate("SetAside", "{days}, {time}").format(days=when, time=f"{order.at:%H:%M}")
    return f"{what} · {when}"


def days_words(weekdays: str) -> str:
    """The weekdays of an order in words; digits, 0 is Monday."""
    if weekdays == _EVERY_DAY:
        return translate("SetAside", "every day")
    if weekdays == _WORKDAYS:
        return translate("SetAside", "on weekdays")
    names = WEEKDAYS.get(language(), WEEKDAYS["en"])
    return ", ".join(names[int(digit)] for digit in weekdays)
