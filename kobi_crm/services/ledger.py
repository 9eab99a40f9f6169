"""The credit notebook: balances, payments, opening balances, reversals, limits and promises."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kobi_crm.clock import Clock
from kobi_crm.domain.debt_age import (
    LIMITATION,
    Ageing,
    Expiring,
    age,
    average_days_to_pay,
    nearing_limitation,
)
from kobi_crm.domain.debtors import Debtor, DebtorFacts
from kobi_crm.domain.ledger import Allocation, OpenDebt, allocate
from kobi_crm.domain.sales import MOST, Payment
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.storage.queries import customers, debtors
from kobi_crm.storage.queries import ledger as queries
from kobi_crm.storage.shop_file import ShopFile, Unit

_REASON_CHARS = 200
_LAPSE_DAYS = 90


@dataclass(frozen=True)
class OverLimit:
    """A debt that grew to ``debt`` kuruş would be ``over`` kuruş above the customer's ``limit``."""

    limit: int
    debt: int
    over: int


class Ledger:
    """What customers owe. Entries are never changed: a mistake is reversed with its reason."""

    def __init__(self, shop: ShopFile, clock: Clock, settings: ShopSettings) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings

    def balance(self, customer_id: int) -> int:
        """What one customer owes, in kuruş (negative: the shop owes)."""
        return customers.balances(self._shop, [customer_id]).get(customer_id, 0)

    def debts(self, on: date | None = None) -> dict[int, OpenDebt]:
        """Everybody's open debt by customer id, largest first."""
        return {
            debtor.id: OpenDebt(debtor.balance, debtor.due_on, debtor.overdue) for debtor in self.debtors(on)
        }

    def debtors(self, on: date | None = None) -> list[Debtor]:
        """Everybody who owes, with the age of the debt, largest first."""
        term = self._settings.number("credit_term_days")
        return debtors.debtors(self._shop, on or self._clock.today(), term)

    def facts(self, ids: Sequence[int]) -> dict[int, DebtorFacts]:
        """What stands beside the debts of one screenful of customers."""
        return debtors.facts(self._shop, ids, promise_words())

    def days_to_pay(self, customer_id: int) -> int | None:
        """After how many days a customer pays on average; ``None`` before any payment."""
        return average_days_to_pay(queries.entries(self._shop, customer_id))

    def allocation(self, customer_id: int) -> Allocation:
        """Which payment of a customer paid which debt, and what is left open."""
        return allocate(queries.entries(self._shop, customer_id))

    def ageing(self, customer_id: int) -> Ageing:
        """A customer's open debt by its age today."""
        return age(queries.entries(self._shop, customer_id), self._clock.today())

    def expiring(self, among: Sequence[Debtor] | None = None) -> dict[int, list[Expiring]]:
        """Debts that lapse after five years, within 90 days from now or already, by customer id.

        ``among`` are the debtors of today where they are known already.
        """
        today = self._clock.today()
        bound = today + timedelta(days=_LAPSE_DAYS + 1) - LIMITATION
        found = {
            debtor.id: nearing_limitation(queries.entries(self._shop, debtor.id), today, _LAPSE_DAYS)
            for debtor in (self.debtors() if among is None else among)
            if debtor.since <= bound
        }
        return {customer_id: debts for customer_id, debts in found.items() if debts}

    def take_payment(
        self,
        customer_id: int,
        amount: int,
        payment: Payment = "cash",
        day: date | None = None,
        *,
        ahead: bool = False,
    ) -> int:
        """Enter a payment of ``amount`` kuruş; with ``ahead`` what is beyond the debt pays the next one.

        Raises ``UserError`` when it is nothing, or larger than the debt without ``ahead``.
        """
        name = self._name(customer_id)
        if amount <= 0:
            raise UserError(translate("Ledger", "Write how much was paid."))
        if amount > MOST:
            raise UserError(translate("Sales", "This amount is too large. Write it again."))
        on = day or self._clock.today()
        if on > self._clock.today():
            raise UserError(translate("Sales", "This day is still to come. Write today or an earlier day."))

        def work(unit: Unit) -> int:
            owed = unit.rows("SELECT sum(amount) FROM ledger WHERE customer_id = ?", (customer_id,))[0][0]
            if amount > (owed or 0) and not ahead:
                raise UserError(
                    translate("Ledger", "This is more than the debt. Write at most what is owed.")
                )
            return unit.insert(
                "ledger",
                customer_id=customer_id,
                day=on.isoformat(),
                kind="payment",
                amount=-amount,
                payment=payment,
            )

        return self._shop.write("ledger.payment", {"name": name, "amount": amount}, work)

    def add_opening(self, customer_id: int, amount: int, day: date) -> int:
        """Enter what was owed in the old notebook, in kuruş."""
        name = self._name(customer_id)
        if abs(amount) > MOST:
            raise UserError(translate("Sales", "This amount is too large. Write it again."))
        return self._shop.write(
            "ledger.opening",
            {"name": name, "amount": amount},
            lambda unit: unit.insert(
                "ledger", customer_id=customer_id, day=day.isoformat(), kind="opening", amount=amount
            ),
        )

    def reverse(self, entry_id: int, reason: str) -> int:
        """Take an entry out of account by an opposite one, dated today and tied to it; returns the new id.

        Raises ``UserError`` without a reason, for a second time, for a reversal, and for an entry that belongs
        to a sale: the sale itself is then returned or deleted, so that both say the same.
        """
        why = clean(reason)[:_REASON_CHARS]
        if not why:
            raise UserError(translate("Ledger", "Write why this entry is reversed."))
        found = self._shop.rows("SELECT customer_id, amount FROM ledger WHERE id = ?", (entry_id,))
        if not found:
            raise UserError(translate("Ledger", "This entry is no longer there."))
        customer_id, amount = found[0]

        def work(unit: Unit) -> int:
            kept = unit.rows(
                "SELECT kind, day, sale_id, (SELECT r.id FROM ledger r WHERE r.reverses_id = l.id) "
                "FROM ledger l WHERE l.id = ?",
                (entry_id,),
            )
            if not kept:
                raise UserError(translate("Ledger", "This entry is no longer there."))
            kind, day, sale_id, reversal = kept[0]
            if reversal is not None:
                raise UserError(translate("Ledger", "This entry was already reversed."))
            if kind == "reversal":
                raise UserError(translate("Ledger", "This is a reversal itself. Enter what is right anew."))
            if sale_id is not None:
                raise UserError(
                    translate("Ledger", "This entry belongs to a sale. Return or delete the sale.")
                )
            return unit.insert(
                "ledger",
                customer_id=customer_id,
                day=max(self._clock.today().isoformat(), day),
                kind="reversal",
                amount=-amount,
                note=why,
                reverses_id=entry_id,
            )

        return self._shop.write("ledger.reverse", {"name": self._name(customer_id), "amount": amount}, work)

    def limit(self, customer_id: int) -> int | None:
        """How much a customer may owe, in kuruş; ``None`` without a limit."""
        return queries.credit_limit(self._shop, customer_id)

    def set_limit(self, customer_id: int, limit: int | None) -> None:
        """Set how much a customer may owe, in kuruş; ``None`` takes the limit away. Raises ``UserError``."""
        name = self._name(customer_id)
        if limit is not None and not 0 <= limit <= MOST:
            raise UserError(translate("Sales", "This amount is too large. Write it again."))
        self._shop.write(
            "ledger.limit",
            {"name": name},
            lambda unit: unit.update("customers", customer_id, credit_limit=limit),
        )

    def over_limit(self, customer_id: int, more: int) -> OverLimit | None:
        """What to warn of before ``more`` kuruş are sold on credit; it is a warning only."""
        limit = self.limit(customer_id)
        debt = self.balance(customer_id) + more
        return OverLimit(limit, debt, debt - limit) if limit is not None and debt > limit else None

    def promise(self, customer_id: int, day: date) -> int:
        """Note that a customer promised to pay on ``day``: a reminder of that day. Raises ``UserError``."""
        name = self._name(customer_id)
        if day < self._clock.today():
            raise UserError(translate("Ledger", "This day is over. Write today or a later day."))
        text = promise_words()
        return self._shop.write(
            "ledger.promise",
            {"name": name},
            lambda unit: unit.insert(
                "reminders",
                customer_id=customer_id,
                text=text,
                due_on=day.isoformat(),
                repeat="never",
                series_on=day.isoformat(),
            ),
        )

    def _name(self, customer_id: int) -> str:
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        return customer.name


def promise_words() -> str:
    """What the reminder of a promise to pay is called."""
    return translate("Ledger", "Promised to pay")
