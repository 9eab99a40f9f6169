"""Reversals, limits, promises and payments ahead: nothing in the notebook is ever changed, all can be undone."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError
from tests.shops import MORNING, content

TODAY = MORNING.date()


@pytest.fixture
def ayse(app: Application) -> int:
    return app.customers.add(CustomerDraft("Ayşe Kaya"))


def newest_entry(app: Application) -> int:
    return int(app.shop.rows("SELECT max(id) FROM ledger")[0][0])


def test_a_reversal_stands_against_the_entry_with_its_reason(app: Application, ayse: int) -> None:
    app.ledger.add_opening(ayse, 9_000, TODAY - timedelta(days=40))
    paid = app.ledger.take_payment(ayse, 4_000, day=TODAY - timedelta(days=3))
    before = content(app)
    app.ledger.reverse(paid, "  başkasının \n ödemesi ")
    assert app.ledger.balance(ayse) == 9_000
    assert app.ledger.ageing(ayse).buckets == (0, 9_000, 0, 0)
    assert app.ledger.allocation(ayse).settled == ()
    assert app.shop.rows(
        "SELECT day, kind, amount, note, reverses_id FROM ledger ORDER BY id DESC LIMIT 1"
    ) == [(TODAY.isoformat(), "reversal", 4_000, "başkasının ödemesi", paid)]
    assert app.ledger.debts(TODAY - timedelta(days=1))[ayse].balance == 5_000
    assert [(row.kind, row.text, row.amount) for row in app.customers.card(ayse).timeline][:2] == [
        ("reversal", "başkasının ödemesi", -4_000),
        ("payment", "cash", 4_000),
    ]
    app.history.undo()
    assert content(app) == before
    assert app.ledger.balance(ayse) == 5_000


def test_what_cannot_be_reversed_is_said(app: Application, ayse: int) -> None:
    opening = app.ledger.add_opening(ayse, 9_000, TODAY)
    app.sales.record(SaleDraft(ayse, 500, "credit"))
    of_sale = newest_entry(app)
    app.ledger.reverse(opening, "yanlış")
    reversal = newest_entry(app)
    refused: list[tuple[Callable[[], object], str]] = [
        (lambda: app.ledger.reverse(opening, "bir daha"), "already reversed"),
        (lambda: app.ledger.reverse(reversal, "yanlış"), "reversal itself"),
        (lambda: app.ledger.reverse(of_sale, "yanlış"), "belongs to a sale"),
        (lambda: app.ledger.reverse(opening, " \n"), "why"),
        (lambda: app.ledger.reverse(99, "yanlış"), "no longer there"),
    ]
    before = content(app)
    for act, sentence in refused:
        with pytest.raises(UserError, match=sentence):
            act()
    assert content(app) == before


def test_a_reversed_payment_that_is_taken_back_stays_while_its_reversal_stands(
    app: Application, ayse: int
) -> None:
    app.ledger.add_opening(ayse, 9_000, TODAY)
    paid = app.ledger.take_payment(ayse, 4_000)
    payment = app.history.recent(1)[0].id
    app.ledger.reverse(paid, "yanlış")
    assert app.history.undo(payment).kept == 1
    assert app.ledger.balance(ayse) == 9_000
    assert app.backups.check() == []


def test_paid_ahead_is_kept_for_the_next_debt(app: Application, ayse: int) -> None:
    app.ledger.add_opening(ayse, 1_000, TODAY - timedelta(days=5))
    with pytest.raises(UserError, match="more than the debt"):
        app.ledger.take_payment(ayse, 1_500)
    app.ledger.take_payment(ayse, 1_500, ahead=True)
    assert app.ledger.balance(ayse) == -500
    assert app.ledger.ageing(ayse).credit == 500
    app.sales.record(SaleDraft(ayse, 800, "credit"))
    assert app.ledger.debts()[ayse].balance == 300


def test_a_limit_warns_and_never_blocks(app: Application, ayse: int) -> None:
    assert app.ledger.over_limit(ayse, 10**9) is None
    app.ledger.set_limit(ayse, 50_000)
    app.ledger.add_opening(ayse, 45_000, TODAY)
    assert app.ledger.over_limit(ayse, 5_000) is None
    warned = app.ledger.over_limit(ayse, 5_001)
    assert warned is not None
    assert (warned.limit, warned.debt, warned.over) == (50_000, 50_001, 1)
    app.sales.record(SaleDraft(ayse, 5_001, "credit"))
    app.customers.edit(ayse, CustomerDraft("Ayşe Kaya Demir"))
    assert app.ledger.limit(ayse) == 50_000
    app.ledger.set_limit(ayse, None)
    assert app.ledger.limit(ayse) is None
    app.history.undo()
    assert app.ledger.limit(ayse) == 50_000
    for wrong in (-1, 10**20):
        with pytest.raises(UserError):
            app.ledger.set_limit(ayse, wrong)


def test_a_promise_is_a_reminder_of_that_day(app: Application, ayse: int) -> None:
    day = TODAY + timedelta(days=5)
    app.ledger.promise(ayse, day)
    (reminder,) = app.reminders.open()
    assert (reminder.customer_id, reminder.due_on, reminder.text) == (ayse, day, "Promised to pay")
    with pytest.raises(UserError, match="is over"):
        app.ledger.promise(ayse, TODAY - timedelta(days=1))


def test_debts_that_soon_lapse_are_found(app: Application, ayse: int) -> None:
    app.ledger.add_opening(ayse, 7_000, date(2022, 1, 15))
    app.ledger.add_opening(app.customers.add(CustomerDraft("Mehmet")), 7_000, date(2024, 1, 15))
    ((customer, (debt,)),) = app.ledger.expiring().items()
    assert (customer, debt.left, debt.ends_on) == (ayse, 7_000, date(2027, 1, 15))
    app.ledger.take_payment(ayse, 100)
    assert app.ledger.expiring() == {}
