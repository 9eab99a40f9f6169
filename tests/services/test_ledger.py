"""The credit notebook: oldest debts first, never more paid than owed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError
from tests.shops import MORNING

TODAY = MORNING.date()


@pytest.fixture
def ayse(app: Application) -> int:
    return app.customers.add(CustomerDraft("Ayşe Kaya"))


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_the_oldest_debt_is_paid_first(app: Application, ayse: int) -> None:
    app.ledger.add_opening(ayse, 10_000, days_ago(80))
    app.sales.record(SaleDraft(ayse, 5_000, "credit", day=days_ago(50)))
    app.sales.record(SaleDraft(ayse, 2_000, "credit", day=days_ago(5)))
    debt = app.ledger.debts()[ayse]
    assert (debt.balance, debt.due_on, debt.overdue) == (17_000, days_ago(50), 15_000)
    app.ledger.take_payment(ayse, 10_000)
    debt = app.ledger.debts()[ayse]
    assert (debt.balance, debt.due_on, debt.overdue) == (7_000, days_ago(20), 5_000)
    app.ledger.take_payment(ayse, 5_000, "card", days_ago(1))
    debt = app.ledger.debts()[ayse]
    assert (debt.balance, debt.due_on, debt.overdue) == (2_000, days_ago(-25), 0)
    app.ledger.take_payment(ayse, 2_000)
    assert app.ledger.debts() == {}
    assert app.ledger.balance(ayse) == 0


def test_the_term_is_a_setting(app: Application, ayse: int) -> None:
    app.sales.record(SaleDraft(ayse, 5_000, "credit", day=days_ago(10)))
    assert app.ledger.debts()[ayse].due_on == days_ago(-20)
    app.settings.set("credit_term_days", 7)
    assert app.ledger.debts()[ayse].due_on == days_ago(3)


def test_what_cannot_be_paid_is_said(app: Application, ayse: int) -> None:
    app.ledger.add_opening(ayse, 1_000, TODAY)
    refused: list[tuple[Callable[[], object], str]] = [
        (lambda: app.ledger.take_payment(ayse, 1_001), "more than the debt"),
        (lambda: app.ledger.take_payment(ayse, 0), "how much was paid"),
        (lambda: app.ledger.take_payment(ayse, -5), "how much was paid"),
        (lambda: app.ledger.take_payment(ayse, 100, day=days_ago(-1)), "still to come"),
        (lambda: app.ledger.add_opening(ayse, 10**20, TODAY), "too large"),
    ]
    for act, sentence in refused:
        with pytest.raises(UserError, match=sentence):
            act()
    assert app.ledger.balance(ayse) == 1_000


def test_debts_on_an_earlier_day(app: Application, ayse: int) -> None:
    app.ledger.add_opening(ayse, 1_000, days_ago(40))
    app.ledger.take_payment(ayse, 400, day=days_ago(2))
    assert app.ledger.debts(days_ago(3))[ayse].balance == 1_000
    assert app.ledger.debts(days_ago(41)) == {}


def test_the_largest_debt_leads(app: Application) -> None:
    owing = [app.customers.add(CustomerDraft(f"Kişi {n}")) for n in range(5)]
    for place, customer in enumerate(owing):
        app.ledger.add_opening(customer, (3, 1, 5, 2, 4)[place] * 100, TODAY)
    assert [debt.balance for debt in app.ledger.debts().values()] == [500, 400, 300, 200, 100]


def test_ten_tills_at_once_never_take_more_than_is_owed(app: Application, ayse: int) -> None:
    """The check and the entry are one act."""
    app.ledger.add_opening(ayse, 1_000, TODAY)

    def pay(_: int) -> bool:
        try:
            app.ledger.take_payment(ayse, 300)
        except UserError:
            return False
        return True

    with ThreadPoolExecutor(10) as tills:
        assert sum(tills.map(pay, range(10))) == 3
    assert app.ledger.balance(ayse) == 100


def test_ten_at_once_name_a_product_and_give_back_a_sale_once(app: Application, ayse: int) -> None:
    sale = app.sales.record(SaleDraft(ayse, 1_000))

    def name_it(_: int) -> bool:
        try:
            app.products.add(ProductDraft("Ekmek"))
        except UserError:
            return False
        return True

    def return_it(_: int) -> bool:
        try:
            app.sales.give_back(sale)
        except UserError:
            return False
        return True

    with ThreadPoolExecutor(10) as tills:
        assert sum(tills.map(name_it, range(10))) == 1
        assert sum(tills.map(return_it, range(10))) == 1
