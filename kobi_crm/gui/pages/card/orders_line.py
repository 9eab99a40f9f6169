"""The orders of a customer on the card: those that wait, each opened from here."""

from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.orders import WAITING, Order
from kobi_crm.gui.context import Context
from kobi_crm.gui.models.order_words import place, state
from kobi_crm.gui.pages.card.line_list import CardLine, LineAct, LineList
from kobi_crm.gui.sheets.order import OrderSheet
from kobi_crm.gui.sheets.order_delivery import DeliverySheet
from kobi_crm.i18n import translate

TOPICS = frozenset(("orders", "order_lines"))


class CardOrders(LineList):
    """Hidden for who has ordered nothing that waits."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx.theme, translate("CardOrders", "Orders"), "truck")
        self._ctx = ctx

    def show_customer(self, customer_id: int) -> None:
        """Show another person's orders."""
        waiting = [order for order in self._ctx.app.orders.of(customer_id) if order.state in WAITING]
        self.set_lines([self._line(order) for order in waiting])

    def _line(self, order: Order) -> CardLine:
        today = self._ctx.app.clock.today()
        when = f"{format_day(order.due_on, today=today)} {format_weekday(order.due_on)}"
        at = f"{order.at:%H:%M}" if order.at else ""
        total = self._ctx.money(order.total) if order.total is not None else ""
        words = " · ".join(part for part in (when, at, place(order), state(order), total) if part)
        ctx = self._ctx
        deliver = LineAct(
            "package-check",
            translate("CardOrders", "Delivered: {what}").format(what=order.what),
            lambda: ctx.show_sheet(DeliverySheet(ctx, order.id)),
        )
        change = LineAct(
            "pencil",
            translate("CardOrders", "Open the order: {what}").format(what=order.what),
            lambda: ctx.show_sheet(OrderSheet(ctx, order_id=order.id)),
        )
        return CardLine(order.what, words, (deliver, change), late=order.due_on < today)
