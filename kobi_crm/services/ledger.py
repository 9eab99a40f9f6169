"""The credit notebook: balances, payments, opening balances."""

from datetime import date

from kobi_crm.clock import Clock
from kobi_crm.domain.ledger import OpenDebt, open_debt
from kobi_crm.domain.sales import Payment
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.sales import MOST
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.storage.queries import customers
from kobi_crm.storage.queries import ledger as queries
from kobi_crm.storage.shop_file import ShopFile, Unit


class Ledger:
    """What customers owe."""

    def __init__(self, shop: ShopFile, clock: Clock, settings: ShopSettings) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings

    def balance(self, customer_id: int) -> int:
        """What one customer owes, in kuruş (negative: the shop owes)."""
        return customers.balances(self._shop, [customer_id]).get(customer_id, 0)

    def debts(self, on: date | None = None) -> dict[int, OpenDebt]:
        """Everybody's open debt by customer id, largest first."""
        today, term = on or self._clock.today(), self._settings.number("credit_term_days")
        found = {
            customer_id: open_debt([e for e in entries if e.day <= today], today, term)
            for customer_id, entries in queries.debtors(self._shop).items()
        }
        owing = {customer_id: debt for customer_id, debt in found.items() if debt.balance > 0}
        return dict(sorted(owing.items(), key=lambda item: -item[1].balance))

    def take_payment(
        self, customer_id: int, amount: int, payment: Payment = "cash", day: date | None = None
    ) -> int:
        """Enter a payment of ``amount`` kuruş. Raises ``UserError`` when it is nothing or larger than the debt."""
        name = self._name(customer_id)
        if amount <= 0:
            raise UserError(translate("Ledger", "Write how much was paid."))
        on = day or self._clock.today()
        if on > self._clock.today():
            raise UserError(translate("Sales", "This day is still to come. Write today or an earlier day."))

        def work(unit: Unit) -> int:
            owed = unit.rows("SELECT sum(amount) FROM ledger WHERE customer_id = ?", (customer_id,))[0][0]
            if amount > (owed or 0):
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

    def _name(self, customer_id: int) -> str:
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        return customer.name
