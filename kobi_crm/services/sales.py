"""Sales: record, change, take back, return."""

from array import array
from collections.abc import Sequence
from datetime import date

from kobi_crm.clock import Clock
from kobi_crm.domain.sales import DayTotal, Payment, ReceiptKind, ReturnRate, Sale, SaleDraft
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services import returns, sale_edits, selling
from kobi_crm.services.after_sale import AfterSale, drop_follow_ups
from kobi_crm.storage.queries import customers, sale_list
from kobi_crm.storage.queries import sales as queries
from kobi_crm.storage.shop_file import ShopFile, Unit


class Sales:
    """What is sold at the counter."""

    def __init__(self, shop: ShopFile, clock: Clock, after_sale: AfterSale) -> None:
        self._shop = shop
        self._clock = clock
        self._after_sale = after_sale

    def record(self, draft: SaleDraft) -> int:
        """Keep a sale and return its id; what of it is on credit also enters the notebook.

        Raises ``UserError``: amount of nothing, credit without a customer, a day to come, lines or parts that don't
        add up.
        """
        kind = "sale.add" if draft.total >= 0 else "sale.return"
        params = {"name": self._name(draft.customer_id), "amount": draft.total}
        return self._shop.write(kind, params, lambda unit: self.write_into(unit, draft))

    def write_into(self, unit: Unit, draft: SaleDraft) -> int:
        """Keep a sale within somebody else's act and return its id. Raises ``UserError`` as ``record``."""
        draft = selling.checked(draft, unit.now.date())
        day = draft.day or unit.now.date()
        at = draft.at or (unit.now.time() if day == unit.now.date() else None)
        sale_id = selling.enter(unit, draft, day, at)
        self._follow_up(unit, sale_id, draft, day)
        return sale_id

    def edit(self, sale_id: int, draft: SaleDraft) -> None:
        """Make a stored sale what the draft says, under its own id; without a day it keeps its own.

        A line with its ``id`` stays that line; one without stays the line of its product. What was on credit is
        reversed in the notebook and entered anew where it differs. Raises ``UserError`` as ``record``, and when
        what came back of the sale would no longer be in it.
        """
        self.get(sale_id)
        params = {"name": self._name(draft.customer_id), "amount": draft.total, "sale": sale_id}

        def work(unit: Unit) -> None:
            sale = self.get(sale_id)
            wanted = selling.checked(draft, unit.now.date())
            day = wanted.day or sale.day
            at = wanted.at or (sale.at if day == sale.day else None)
            sale_edits.change(unit, sale, wanted, day, at)
            self._follow_up(unit, sale_id, wanted, day)

        self._shop.write("sale.edit", params, work)

    def give_back(
        self,
        sale_id: int,
        lines: returns.Wanted | None = None,
        payment: Payment | None = None,
        *,
        amount: int | None = None,
    ) -> int:
        """Return a sale today, whole or ``lines`` of it (line id, thousandths); the new sale's id, tied to it.

        The money goes back in the ways it came, to the kuruş, or in the one ``payment``; on credit it lowers the
        debt. Of a sale without lines ``amount`` kuruş can come back. Raises ``UserError`` for more than was bought.
        """
        sale = self.get(sale_id)
        params: dict[str, str | int] = {"name": sale.customer or "", "amount": sale.total, "sale": sale_id}

        def work(unit: Unit) -> int:
            draft = returns.return_of(unit, self.get(sale_id), lines, payment, amount)
            back = selling.checked(draft, unit.now.date())
            unit.params["amount"] = back.total
            back_id = selling.enter(unit, back, unit.now.date(), unit.now.time(), sale_id)
            self._ask_of_the_rest(unit, self.get(sale_id))
            return back_id

        return self._shop.write("sale.return", params, work)

    def remove(self, sale_id: int) -> None:
        """Take a sale out again; its entry in the notebook is reversed. ``UserError`` when a return is tied to it."""
        sale = self.get(sale_id)

        def work(unit: Unit) -> None:
            if unit.rows("SELECT 1 FROM sales WHERE return_of_id = ?", (sale_id,)):
                raise UserError(
                    translate("Sales", "This sale was returned. Take the return back first, then the sale.")
                )
            selling.take_out(unit, sale_id, translate("Sales", "Sale deleted"))
            drop_follow_ups(unit, sale_id)
            unit.run("DELETE FROM sale_payments WHERE sale_id = ?", (sale_id,))
            unit.run("DELETE FROM sale_lines WHERE sale_id = ?", (sale_id,))
            unit.run("UPDATE orders SET sale_id = NULL WHERE sale_id = ?", (sale_id,))
            unit.delete("sales", sale_id)

        params = {"name": sale.customer or "", "amount": sale.total, "sale": sale_id}
        self._shop.write("sale.remove", params, work)

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

    def search(self, text: str, day_from: date, day_to: date, limit: int = 500) -> "array[int]":
        """The sales of these days with a product named so, and those of any day with that receipt; newest first."""
        if not fold(text):
            return self.ids(day_from, day_to)
        return sale_list.matching(self._shop, clean(text), fold(text), day_from, day_to, limit)

    def edited(self, ids: Sequence[int]) -> set[int]:
        """Those of these sales that were changed after they were recorded."""
        return sale_list.edited(self._shop, ids)

    def day_totals(self, day_from: date, day_to: date) -> list[DayTotal]:
        """The takings of each day with a sale, newest first; money in kuruş, split sales by their parts."""
        return queries.day_totals(self._shop, day_from, day_to)

    def with_receipt(
        self, number: str, kind: ReceiptKind | None, day: date | None = None, *, but: int | None = None
    ) -> list[Sale]:
        """The sales that already bear this number: an invoice's ever, a receipt's on that day (today without one).

        ``but``: the sale that is being changed. To be said at the field; the same number twice is not refused.
        """
        number = clean(number)
        if not number:
            return []
        on = None if kind == "invoice" else day or self._clock.today()
        found = queries.with_receipt(self._shop, number, kind, on)
        return queries.by_ids(self._shop, [sale_id for sale_id in found if sale_id != but])

    def return_rate(self, *, customer_id: int | None = None, product_id: int | None = None) -> ReturnRate:
        """How much came back: kuruş of a customer's sales, thousandths of a product's pieces (of that customer's)."""
        if product_id is not None:
            return queries.product_returns(self._shop, product_id, customer_id)
        return queries.customer_returns(self._shop, customer_id)

    def _follow_up(self, unit: Unit, sale_id: int, draft: SaleDraft, day: date) -> None:
        products = selling.products_of(unit, sale_id) if draft.total >= 0 else ()
        self._after_sale.follow_up(unit, sale_id, draft.customer_id, day, products)

    def _ask_of_the_rest(self, unit: Unit, sale: Sale) -> None:
        """Nobody is asked whether they are pleased with what they brought back."""
        gone = [line for line in sale.lines if line.quantity > 0 and not line.left]
        waiting = "SELECT 1 FROM reminders WHERE sale_id = ? AND done_at IS NULL"
        if gone and unit.rows(waiting, (sale.id,)):
            kept = [line.product_id for line in sale.lines if line.left > 0]
            self._after_sale.follow_up(unit, sale.id, sale.customer_id, sale.day, kept)

    def _name(self, customer_id: int | None) -> str:
        if customer_id is None:
            return ""
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        return customer.name
