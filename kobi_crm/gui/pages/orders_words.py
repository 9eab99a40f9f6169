"""The rows of Siparişler: orders by how soon they are for, and what each says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.orders import Order
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.gui.models.order_words import place, state
from kobi_crm.gui.pages.set_aside.words import AsideRow
from kobi_crm.gui.widgets.person_model import PersonGroup
from kobi_crm.i18n import translate
from kobi_crm.services.set_aside import StandingRow

_WEEK_DAYS = 7
Money = Callable[[int], str]


@dataclass(frozen=True)
class OrderRow(AsideRow):
    """An order as shown; ``id`` below zero is a standing order's. ``done`` is ready, ``gone`` is delivered."""

    customer_id: int = 0
    gone: bool = False
    late: bool = False


def groups(
    orders: Sequence[Order],
    standing: Sequence[StandingRow],
    delivered: Sequence[Order],
    today: date,
    money: Money,
) -> list[PersonGroup]:
    """Today with what is late and the day's standing orders, tomorrow, this week, later, delivered."""
    tomorrow, week = today + timedelta(days=1), today + timedelta(days=_WEEK_DAYS)

    def rows(first: date, before: date) -> list[OrderRow]:
        return [order_row(order, today, money) for order in orders if first <= order.due_on < before]

    now = rows(date.min, tomorrow) + [standing_row(row) for row in standing]
    gone = [order_row(order, today, money) for order in delivered]
    return [
        PersonGroup(translate("OrderRows", "Today"), "truck", "accent", now),
        PersonGroup(
            translate("OrderRows", "Tomorrow"),
            "calendar",
            "text2",
            rows(tomorrow, tomorrow + timedelta(days=1)),
        ),
        PersonGroup(
            translate("OrderRows", "This week"), "calendar", "text2", rows(tomorrow + timedelta(days=1), week)
        ),
        PersonGroup(
            translate("OrderRows", "Later"),
            "calendar-clock",
            "text2",
            rows(max(week, tomorrow + timedelta(days=1)), date.max),
        ),
        PersonGroup(translate("OrderRows", "Delivered"), "package-check", "green", gone),
    ]


def order_row(order: Order, today: date, money: Money) -> OrderRow:
    """One line of the list."""
    return OrderRow(
        id=order.id,
        name=order.customer,
        reason=said(order, today, money),
        phone=format_phone(order.phone) if order.phone else "",
        done=order.state in ("prepared", "delivered"),
        what=order.what,
        around=f"{order.at:%H:%M}" if order.at else "",
        customer_id=order.customer_id or 0,
        gone=order.state == "delivered",
        late=order.state != "delivered" and order.due_on < today,
    )


def standing_row(row: StandingRow) -> OrderRow:
    """A standing order of the day, which is ticked in Ayrılacaklar."""
    return OrderRow(
        id=-row.id,
        name=row.customer,
        reason=translate("OrderRows", "Standing order"),
        what=f"{format_quantity(row.quantity)} {row.product}",
        around=f"{row.at:%H:%M}" if row.at else "",
        customer_id=row.customer_id,
    )


def said(order: Order, today: date, money: Money) -> str:
    """The day where it is not in the group's name, how far it is, what it costs, where it goes, and the note."""
    parts = [day_words(order, today), state(order)]
    if order.total is not None:
        parts.append(money(order.total))
    parts.append(place(order))
    if order.note:
        parts.append(order.note.replace("\n", ", "))
    return " · ".join(part for part in parts if part)


def day_words(order: Order, today: date) -> str:
    """The day of an order, where it is neither today nor tomorrow."""
    if order.state == "delivered" and order.delivered_at is not None:
        day = order.delivered_at.date()
        return translate("OrderRows", "today") if day == today else format_day(day, today=today)
    days = (order.due_on - today).days
    if days in (0, 1):
        return ""
    when = f"{format_day(order.due_on, today=today)} {format_weekday(order.due_on)}"
    if days < 0:
        return translate("OrderRows", "{days} days late ({day})").format(days=-days, day=when)
    return when
