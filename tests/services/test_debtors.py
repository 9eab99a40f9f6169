"""Everybody's open debt, read at once, is what each one's notebook says."""

from datetime import date, timedelta
from random import Random

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.debt_age import age, nearing_limitation
from kobi_crm.domain.debtors import DebtorFacts, OwedSums, add_up
from kobi_crm.domain.ledger import open_debt
from kobi_crm.domain.reminders import ReminderDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.storage.queries import ledger as queries
from tests.shops import MORNING

TODAY = MORNING.date()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def scribble(app: Application, rng: Random, customer: int) -> None:
    """One random entry: a sale with or without a due day, a payment, an opening or a reversal."""
    day = ago(rng.choice((0, 1, 5, 29, 30, 31, 60, 61, 90, 91, 200, 1740, 1800, 1900)))
    match rng.randrange(5):
        case 0:
            app.ledger.add_opening(customer, rng.randrange(-2_000, 9_000), day)
        case 1 if (owed := app.ledger.balance(customer)) > 0:
            app.ledger.take_payment(customer, rng.randrange(1, owed + 500), day=day, ahead=True)
        case 2:
            standing = app.shop.rows(
                "SELECT id FROM ledger l WHERE customer_id = ? AND sale_id IS NULL AND kind <> 'reversal' "
                "AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses_id = l.id)",
                (customer,),
            )
            if standing:
                app.ledger.reverse(rng.choice(standing)[0], "yanlış")
        case _:
            due = day + timedelta(days=rng.randrange(60)) if rng.random() < 0.4 else None
            draft = SaleDraft(customer, rng.randrange(1, 9_000), "credit", day=day, due_on=due)
            app.sales.record(draft)


@pytest.mark.parametrize("seed", range(4))
def test_the_query_says_what_the_notebook_says(app: Application, seed: int) -> None:
    rng = Random(seed)
    people = [app.customers.add(CustomerDraft(f"Kişi {number}")) for number in range(8)]
    for _ in range(120):
        scribble(app, rng, rng.choice(people))
    app.customers.archive(people[0], even_with_debt=True)
    for on in (TODAY, ago(45)):
        expected: dict[int, tuple[object, ...]] = {}
        for customer in people[1:]:
            entries = [entry for entry in queries.entries(app.shop, customer) if entry.day <= on]
            debt = open_debt(entries, on, 30)
            if debt.balance > 0:
                expected[customer] = (debt.balance, debt.due_on, debt.overdue, age(entries, on).buckets)
        found = app.ledger.debtors(on)
        assert expected
        assert {d.id: (d.balance, d.due_on, d.overdue, d.ageing.buckets) for d in found} == expected
        assert [d.balance for d in found] == sorted((d.balance for d in found), reverse=True)
        assert all(sum(d.ageing.buckets) == d.balance for d in found)
    lapsing = {
        customer: nearing_limitation(queries.entries(app.shop, customer), TODAY) for customer in people[1:]
    }
    owing = {debtor.id for debtor in app.ledger.debtors()}
    wanted = {customer: debts for customer, debts in lapsing.items() if debts and customer in owing}
    assert wanted
    assert app.ledger.expiring() == wanted


def test_what_falls_due_this_week_and_the_sums(app: Application) -> None:
    ayse, ali = (app.customers.add(CustomerDraft(name)) for name in ("Ayşe", "Ali"))
    for customer, amount, days in (
        (ayse, 1_000, 31),
        (ayse, 500, 30),
        (ayse, 200, 24),
        (ayse, 70, 23),
        (ali, 9, 0),
    ):
        app.sales.record(SaleDraft(customer, amount, "credit", day=ago(days)))
    found = {debtor.id: debtor for debtor in app.ledger.debtors()}
    assert (found[ayse].overdue, found[ayse].due_soon, found[ayse].due_on) == (1_000, 700, ago(1))
    assert (found[ali].overdue, found[ali].due_soon) == (0, 0)
    sums = add_up(list(found.values()))
    assert (sums.people, sums.total, sums.overdue, sums.late_people) == (2, 1_779, 1_000, 1)
    assert (sums.due_soon, sums.soon_people, sums.ageing.buckets) == (700, 1, (779, 1_000, 0, 0))
    assert add_up([]) == OwedSums()


def test_what_is_known_beside_a_debt(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe", phone="5321112233"))
    ali = app.customers.add(CustomerDraft("Ali"))
    app.ledger.set_limit(ayse, 5_000)
    app.reminders.add(ReminderDraft("Ara", TODAY, customer_id=ayse))
    app.ledger.promise(ayse, TODAY + timedelta(days=5))
    late = app.ledger.promise(ayse, TODAY + timedelta(days=2))
    assert app.ledger.facts([ayse, ali, 99]) == {
        ayse: DebtorFacts("Ayşe", "5321112233", 5_000, TODAY + timedelta(days=2)),
        ali: DebtorFacts("Ali", None, None, None),
    }
    app.reminders.done(late)
    assert app.ledger.facts([ayse])[ayse].promised_on == TODAY + timedelta(days=5)


def test_how_fast_one_pays(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe"))
    assert app.ledger.days_to_pay(ayse) is None
    app.sales.record(SaleDraft(ayse, 1_000, "credit", day=ago(40)))
    app.ledger.take_payment(ayse, 1_000, day=ago(10))
    assert app.ledger.days_to_pay(ayse) == 30
