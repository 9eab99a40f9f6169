"""Orders: taken for a day, prepared, delivered (which may write the sale), put off, cancelled."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from kobi_crm.clock import Clock
from kobi_crm.domain.orders import (
    WAITING,
    Order,
    OrderDraft,
    OrderLine,
    check_alert,
    check_day,
    check_lines,
    sale_lines,
)
from kobi_crm.domain.sales import Payment, SaleDraft
from kobi_crm.domain.streets import StreetKey
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.after_sale import AfterSale
from kobi_crm.services.selling import checked, enter
from kobi_crm.services.set_aside import SetAside, StandingRow
from kobi_crm.storage.queries import customers, sales
from kobi_crm.storage.queries import orders as queries
from kobi_crm.storage.shop_file import ShopFile, Unit, Value

_DELIVERED_DAYS = 7
_MOST_DELIVERED = 100
_MOST_OF_ONE = 50


class Orders:
    """The order book."""

    def __init__(
        self, shop: ShopFile, clock: Clock, after_sale: AfterSale, set_aside: Callable[[], SetAside]
    ) -> None:
        self._shop = shop
        self._clock = clock
        self._after_sale = after_sale
        self._set_aside = set_aside

    def add(self, draft: OrderDraft) -> int:
        """Take an order and return its id; a delivery without an address goes to the customer's own.

        Raises ``UserError``: no customer, no line, a day that has passed or lies years ahead.
        """
        check_day(draft.due_on, self._clock.today())
        draft, name = self._checked(draft)

        def work(unit: Unit) -> int:
            order_id = unit.insert(
                "orders", ordered_on=unit.now.date().isoformat(), state="open", **_values(draft)
            )
            _put_lines(unit, order_id, draft.lines)
            return order_id

        return self._shop.write("order.add", {"name": name}, work)

    def edit(self, order_id: int, draft: OrderDraft) -> None:
        """Change an order that is not delivered yet; raises as ``add``. A day that has passed may stay."""
        order = self._waiting(order_id)
        if draft.due_on != order.due_on:
            check_day(draft.due_on, self._clock.today())
        draft, name = self._checked(draft)

        def work(unit: Unit) -> None:
            unit.update("orders", order_id, **_values(draft))
            if draft.lines != order.lines:
                unit.run("DELETE FROM order_lines WHERE order_id = ?", (order_id,))
                _put_lines(unit, order_id, draft.lines)

        self._shop.write("order.edit", {"name": name}, work)

    def prepared(self, order_id: int, ready: bool = True) -> None:
        """Mark an order as ready, or with ``ready=False`` as to be prepared again. Raises ``UserError``."""
        order = self._waiting(order_id)

        def work(unit: Unit) -> None:
            at = unit.now.isoformat(sep=" ", timespec="seconds") if ready else None
            unit.update("orders", order_id, state="prepared" if ready else "open", prepared_at=at)

        if (order.state == "prepared") != ready:
            kind = "order.prepared" if ready else "order.unprepared"
            self._shop.write(kind, {"name": order.customer}, work)

    def delivered(
        self, order_id: int, payment: Payment | None = None, total: int | None = None
    ) -> int | None:
        """Mark an order as handed over. With ``payment`` its sale is written in the same transaction.

        ``total`` (kuruş) is what was asked for it, where it is not the sum of its lines. Returns the sale's id.
        Raises ``UserError``: delivered already, no amount.
        """
        order = self._waiting(order_id)
        now = self._clock.now()
        draft = None if payment is None else checked(_sale(order, payment, total), now.date())

        def work(unit: Unit) -> int | None:
            sale_id: int | None = None
            if draft is not None:
                sale_id = enter(unit, draft, now.date(), now.time())
                products = [line.product_id for line in draft.lines]
                self._after_sale.follow_up(unit, sale_id, draft.customer_id, now.date(), products)
            at = unit.now.isoformat(sep=" ", timespec="seconds")
            ready = order.prepared_at.isoformat(sep=" ", timespec="seconds") if order.prepared_at else at
            unit.update(
                "orders", order_id, state="delivered", prepared_at=ready, delivered_at=at, sale_id=sale_id
            )
            return sale_id

        params: dict[str, str | int] = {"name": order.customer}
        if draft is not None:
            params["amount"] = draft.total
        return self._shop.write("order.sold" if draft else "order.delivered", params, work)

    def put_off(self, order_id: int, until: date) -> None:
        """Move an order to another day. Raises ``UserError``."""
        order = self._waiting(order_id)
        check_day(until, self._clock.today())
        self._shop.write(
            "order.put_off",
            {"name": order.customer},
            lambda unit: unit.update("orders", order_id, due_on=until.isoformat()),
        )

    def cancel(self, order_id: int) -> None:
        """Take an order off the book; it stays known as cancelled. Raises ``UserError``."""
        order = self._waiting(order_id)
        self._shop.write(
            "order.cancel",
            {"name": order.customer},
            lambda unit: unit.update("orders", order_id, state="cancelled"),
        )

    def get(self, order_id: int) -> Order:
        """One order. Raises ``UserError`` when it is no longer there."""
        found = queries.by_ids(self._shop, [order_id])
        if not found:
            raise UserError(translate("Orders", "This order is no longer there."))
        return found[0]

    def open(self) -> list[Order]:
        """What is not delivered yet, earliest first."""
        return queries.waiting(self._shop)

    def lately_delivered(self) -> list[Order]:
        """What was delivered in the last days, newest first."""
        since = self._clock.today() - timedelta(days=_DELIVERED_DAYS - 1)
        return queries.delivered_since(self._shop, since, _MOST_DELIVERED)

    def of(self, customer_id: int) -> list[Order]:
        """A customer's orders, those that wait first, then the newest."""
        return queries.of_customer(self._shop, customer_id, _MOST_OF_ONE)

    def due(self, on: date) -> list[Order]:
        """The orders the owner is told of on a day: those for it or earlier, and those whose notice has come."""
        return queries.told_by(self._shop, on)

    def count_due(self, on: date) -> int:
        """How many orders for this day or an earlier one wait."""
        return queries.count_due(self._shop, on)

    def deliveries(self, on: date) -> list[Order]:
        """What is to be brought to people on a day, late ones too, in the order of the streets."""
        found = [order for order in self.open() if order.delivery and order.due_on <= on]

        def place(order: Order) -> tuple[StreetKey, int]:
            return order.street(), order.id

        return sorted(found, key=place)

    def standing(self, on: date) -> list[StandingRow]:
        """The standing orders of a day, by hour; of today without those who have bought something already."""
        came = sales.customers_of(self._shop, on)
        weekday = str(on.weekday())
        found = [
            row
            for row in self._set_aside().standing()
            if weekday in row.weekdays and row.customer_id not in came
        ]
        return sorted(found, key=lambda row: (row.at or time.max, row.id))

    def _waiting(self, order_id: int) -> Order:
        order = self.get(order_id)
        if order.state not in WAITING:
            raise UserError(
                translate("Orders", "This order was delivered or cancelled. Take that back first.")
            )
        return order

    def _checked(self, draft: OrderDraft) -> tuple[OrderDraft, str]:
        lines = tuple(line for line in draft.lines if line.text.strip())
        check_lines(lines)
        check_alert(draft.alert_days)
        if draft.customer_id is None:
            raise UserError(translate("Orders", "Choose who ordered."))
        customer = customers.by_id(self._shop, draft.customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        address = clean(draft.address or "") or (clean(customer.address or "") if draft.delivery else "")
        return replace(draft, lines=lines, address=address or None), customer.name


def _values(draft: OrderDraft) -> dict[str, Value]:
    return {
        "customer_id": draft.customer_id,
        "due_on": draft.due_on.isoformat(),
        "at": draft.at.isoformat("seconds") if draft.at else None,
        "delivery": int(draft.delivery),
        "address": draft.address,
        "note": clean(draft.note or "", keep_newlines=True) or None,
        "alert_days": draft.alert_days,
    }


def _put_lines(unit: Unit, order_id: int, lines: Sequence[OrderLine]) -> None:
    """A name that is a product's own becomes that product; other words stay words, no product is made of them."""
    for line in lines:
        product_id = line.product_id
        if product_id is None:
            known = unit.rows("SELECT id FROM products WHERE name_key = ?", (fold(line.text),))
            product_id = int(known[0][0]) if known else None
        unit.insert(
            "order_lines",
            order_id=order_id,
            product_id=product_id,
            text=clean(line.text) if product_id is None else None,
            quantity=line.quantity,
            unit_price=line.unit_price,
        )


def _sale(order: Order, payment: Payment, total: int | None) -> SaleDraft:
    amount = order.total if total is None else total
    if not amount or amount < 0:
        raise UserError(translate("Orders", "Write the amount that was asked for the order."))
    worded = ", ".join(line.words for line in order.lines if line.product_id is None)
    return SaleDraft(
        order.customer_id,
        amount,
        payment,
        note=worded or None,
        lines=sale_lines(order.lines, amount),
    )
