"""Orders and services that are due, as rows among the reminders of today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kobi_crm.app import Application
from kobi_crm.domain.orders import Order
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.service_cards import ServiceCard
from kobi_crm.gui.models.order_words import place
from kobi_crm.gui.models.reminders import ReminderRow, day_words
from kobi_crm.i18n import translate


@dataclass(frozen=True)
class DueThings:
    """What is due beside the reminders, by the row ids below zero under which it is shown."""

    orders: Mapping[int, Order]
    cards: Mapping[int, ServiceCard]

    def customer_of(self, row_id: int) -> int | None:
        """Whose thing a row is about."""
        found = self.orders.get(row_id) or self.cards.get(row_id)
        return None if found is None else found.customer_id


def read_due(app: Application) -> DueThings:
    """The orders to be prepared or handed over, and the services that are due today."""
    today = app.clock.today()
    orders = [o for o in app.orders.due(today) if o.state == "open" or o.due_on <= today]
    return DueThings(
        {-2 * order.id: order for order in orders},
        {-2 * card.id - 1: card for card in app.service_cards.due(today)},
    )


def due_rows(due: DueThings, today: date) -> Sequence[ReminderRow]:
    """One row for each, orders first."""
    return [
        *(_order_row(row_id, order, today) for row_id, order in due.orders.items()),
        *(_card_row(row_id, card, today) for row_id, card in due.cards.items()),
    ]


def _order_row(row_id: int, order: Order, today: date) -> ReminderRow:
    words = translate("DueThings", "Order: {what}")
    if order.state == "prepared":
        words = translate("DueThings", "Order ready: {what}")
    parts = [day_words(order.due_on, today), f"{order.at:%H:%M}" if order.at else "", order.customer]
    parts.append(place(order))
    return ReminderRow(
        id=row_id,
        name=words.format(what=order.what),
        reason=" · ".join(part for part in parts if part),
        phone=format_phone(order.phone) if order.phone else "",
        tone="amber" if order.due_on < today else "accent",
        customer=order.customer,
    )


def _card_row(row_id: int, card: ServiceCard, today: date) -> ReminderRow:
    words = translate("DueThings", "Service: {what}").format(what=card.title)
    due = card.due_on or today
    parts = [day_words(due, today), card.customer, card.due_text or card.kind]
    return ReminderRow(
        id=row_id,
        name=words,
        reason=" · ".join(part for part in parts if part),
        phone=format_phone(card.phone) if card.phone else "",
        tone="amber" if due < today else "accent",
        customer=card.customer,
    )
