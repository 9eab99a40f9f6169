"""What is said aloud of orders and services that are due."""

from collections.abc import Sequence

from kobi_crm.domain.orders import Order
from kobi_crm.domain.service_cards import ServiceCard
from kobi_crm.i18n import translate

_NAMED = 3


def order_words(orders: Sequence[Order]) -> tuple[str, str]:
    """Title and text of the notice of orders."""
    if len(orders) == 1:
        one = orders[0]
        at = f"{one.at:%H:%M} " if one.at else ""
        return translate("Notices", "Order: {name}").format(name=one.customer), f"{at}{one.what}"
    title = translate("Notices", "{count} orders are due.").format(count=len(orders))
    return title, ", ".join(f"{order.customer}: {order.what}" for order in orders[:_NAMED])


def service_words(cards: Sequence[ServiceCard]) -> tuple[str, str]:
    """Title and text of the notice of services."""
    if len(cards) == 1:
        one = cards[0]
        title = translate("Notices", "Service: {what}").format(what=one.title)
        return title, ", ".join(part for part in (one.customer, one.due_text) if part)
    title = translate("Notices", "{count} services are due.").format(count=len(cards))
    return title, ", ".join(f"{card.title}, {card.customer}" for card in cards[:_NAMED])
