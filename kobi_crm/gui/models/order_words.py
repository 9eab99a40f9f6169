"""Where an order goes and how far it is, in a word or two."""

from kobi_crm.domain.orders import Order
from kobi_crm.i18n import translate


def place(order: Order) -> str:
    """Where the order goes."""
    if not order.delivery:
        return translate("OrderRows", "will be fetched")
    where = ", ".join(part for part in (order.address, order.district) if part)
    if not where:
        return translate("OrderRows", "delivery, no address")
    return translate("OrderRows", "to {address}").format(address=where)


def state(order: Order) -> str:
    """How far the order is, in a word; empty where nothing was done yet."""
    return {
        "open": translate("OrderRows", "to be prepared"),
        "prepared": translate("OrderRows", "ready"),
        "delivered": translate("OrderRows", "sale written") if order.sale_id else "",
        "cancelled": translate("OrderRows", "cancelled"),
    }[order.state]
