"""Sales: record, take back, return."""

from array import array
from collections.abc import Sequence
from datetime import date

from kobi_crm.clock import Clock
from kobi_crm.domain.sales import DayTotal, Sale, SaleDraft, SaleLine
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.products import product_id_of
from kobi_crm.storage.queries import customers
from kobi_crm.storage.queries import sales as queries
from kobi_crm.storage.shop_file import ShopFile, Unit

MOST = 100_000_000_000
"""The largest amount of one sale, in kuruş: one billion lira."""


class Sales:
    """What is sold at the counter."""

    def __init__(self, shop: ShopFile, clock: Clock) -> None:
        self._shop = shop
        self._clock = clock

    def record(self, draft: SaleDraft) -> int:
        """Keep a sale and return its id; on credit it also enters the notebook.

        Raises ``UserError``: amount of nothing, credit without a customer, a day to come, lines that don't add up.
        """
        self._check(draft)
        now = self._clock.now()
        day = draft.day or now.date()
        at = draft.at or (now.time() if draft.day in (None, now.date()) else None)
        name = self._name(draft.customer_id)

        def work(unit: Unit) -> int:
            sale_id = unit.insert(
                "sales",
                customer_id=draft.customer_id,
                day=day.isoformat(),
                at=at.isoformat("seconds") if at else None,
                total=draft.total,
                payment=draft.payment,
                note=clean(draft.note or "") or None,
                receipt=clean(draft.receipt or "") or None,
            )
            for line in draft.lines:
                _add_line(unit, sale_id, line)
            if draft.payment == "credit" and draft.customer_id is not None:
                _post(unit, draft.customer_id, day, draft.total, sale_id)
            return sale_id

        kind = "sale.add" if draft.total >= 0 else "sale.return"
        return self._shop.write(kind, {"name": name, "amount": draft.total}, work)

    def give_back(self, sale_id: int) -> int:
        """Return a whole sale today; the new sale of minus its total is tied to it. Raises ``UserError``."""
        sale = self.get(sale_id)
        now = self._clock.now()
        if sale.total < 0:
            raise UserError(translate("Sales", "This is a return itself. Choose the sale."))

        def work(unit: Unit) -> int:
            if unit.rows("SELECT 1 FROM sales WHERE return_of_id = ?", (sale_id,)):
                raise UserError(translate("Sales", "This sale was already returned."))
            back = unit.insert(
                "sales",
                customer_id=sale.customer_id,
                day=now.date().isoformat(),
                at=now.time().isoformat("seconds"),
                total=-sale.total,
                payment=sale.payment,
                return_of_id=sale_id,
            )
            for line in sale.lines:
                _add_line(
                    unit,
                    back,
                    SaleLine(line.product, -line.quantity, line.unit_price, 0, -line.amount, line.product_id),
                )
            if sale.payment == "credit" and sale.customer_id is not None:
                _post(unit, sale.customer_id, now.date(), -sale.total, back)
            return back

        return self._shop.write("sale.return", {"name": sale.customer or "", "amount": sale.total}, work)

    def remove(self, sale_id: int) -> None:
        """Take a sale out again (its credit entry too). Raises ``UserError`` when a return is tied to it."""
        sale = self.get(sale_id)

        def work(unit: Unit) -> None:
            if unit.rows("SELECT 1 FROM sales WHERE return_of_id = ?", (sale_id,)):
                raise UserError(
                    translate("Sales", "This sale was returned. Take the return back first, then the sale.")
                )
            unit.run("DELETE FROM sale_lines WHERE sale_id = ?", (sale_id,))
            unit.run("DELETE FROM ledger WHERE sale_id = ?", (sale_id,))
            unit.delete("sales", sale_id)

        self._shop.write("sale.remove", {"name": sale.customer or "", "amount": sale.total}, work)

    def get(self, sale_id: int) -> Sale:
        """One sale. Raises ``UserError`` when there is none with this id."""
        found = queries.by_ids(self._shop, [sale_id])
        if not found:
            raise UserError(translate("Sales", "This sale is no longer there."))
        return found[0]

    def ids(self, day_from: date = queries.FIRST, day_to: date = queries.LAST) -> "array[int]":
        """The ids of the sales of these days, newest first."""
        return queries.ids(self._shop, day_from, day_to)

    def rows(self, ids: Sequence[int]) -> list[Sale]:
        """The sales with these ids, in their order."""
        return queries.by_ids(self._shop, ids)

    def day_totals(self, day_from: date, day_to: date) -> list[DayTotal]:
        """The takings of each day with a sale, newest first; money in kuruş."""
        return queries.day_totals(self._shop, day_from, day_to)

    def _check(self, draft: SaleDraft) -> None:
        if draft.total == 0 and not draft.lines:
            raise UserError(translate("Sales", "Write the amount of the sale."))
        if abs(draft.total) > MOST:
            raise UserError(translate("Sales", "This amount is too large. Write it again."))
        if draft.payment == "credit" and draft.customer_id is None:
            raise UserError(
                translate("Sales", "Store credit needs a customer. Choose who buys, or take cash.")
            )
        if draft.day is not None and draft.day > self._clock.today():
            raise UserError(translate("Sales", "This day is still to come. Write today or an earlier day."))
        if draft.lines and sum(line.amount for line in draft.lines) != draft.total:
            raise UserError(translate("Sales", "The lines don't add up to the amount. Check the lines."))

    def _name(self, customer_id: int | None) -> str:
        if customer_id is None:
            return ""
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        return customer.name


def _add_line(unit: Unit, sale_id: int, line: SaleLine) -> None:
    product_id = line.product_id
    if product_id is None and line.product:
        product_id = product_id_of(unit, line.product)
    unit.insert(
        "sale_lines",
        sale_id=sale_id,
        product_id=product_id,
        quantity=line.quantity,
        unit_price=line.unit_price,
        discount=line.discount,
        amount=line.amount,
    )


def _post(unit: Unit, customer_id: int, day: date, amount: int, sale_id: int) -> None:
    unit.insert(
        "ledger", customer_id=customer_id, day=day.isoformat(), kind="sale", amount=amount, sale_id=sale_id
    )
