"""Sales: at the counter, on credit, given back and taken out again."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import DayTotal, SaleDraft, SaleLine
from kobi_crm.errors import UserError
from tests.shops import MORNING, MovedClock

TODAY = MORNING.date()
BREAD = SaleLine("Ekmek", 2000, 1000, 0, 2000)
MILK = SaleLine("Süt", 1000, 4500, 500, 4000)


@pytest.fixture
def ayse(app: Application) -> int:
    return app.customers.add(CustomerDraft("Ayşe Kaya"))


def test_a_walk_in_sale(app: Application) -> None:
    sale = app.sales.get(app.sales.record(SaleDraft(None, 1250)))
    assert (sale.customer_id, sale.customer, sale.total, sale.payment) == (None, None, 1250, "cash")
    assert (sale.day, sale.at, sale.lines) == (TODAY, time(9, 0), ())
    assert app.shop.rows("SELECT count(*) FROM ledger") == [(0,)]


def test_lines_make_their_products_once(app: Application, ayse: int) -> None:
    app.products.add(ProductDraft("süt", unit="litre"))
    first = app.sales.get(app.sales.record(SaleDraft(ayse, 6000, lines=(BREAD, MILK))))
    second = app.sales.get(app.sales.record(SaleDraft(ayse, 2000, lines=(replace(BREAD, product="EKMEK"),))))
    assert [(line.product, line.quantity, line.amount, line.discount) for line in first.lines] == [
        ("Ekmek", 2000, 2000, 0),
        ("süt", 1000, 4000, 500),
    ]
    assert second.lines[0].product_id == first.lines[0].product_id
    assert [product.name for product in app.products.all()] == ["Ekmek", "süt"]


def test_credit_goes_to_the_notebook(app: Application, ayse: int) -> None:
    sale = app.sales.record(SaleDraft(ayse, 6000, "credit", day=TODAY - timedelta(days=3)))
    assert app.ledger.balance(ayse) == 6000
    assert app.shop.rows("SELECT customer_id, day, kind, amount, sale_id FROM ledger") == [
        (ayse, "2026-11-19", "sale", 6000, sale)
    ]
    app.sales.remove(sale)
    assert app.ledger.balance(ayse) == 0


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (SaleDraft(None, 1000, "credit"), "Store credit needs a customer"),
        (SaleDraft(None, 1000, day=TODAY + timedelta(days=1)), "still to come"),
        (SaleDraft(None, 0), "Write the amount"),
        (SaleDraft(None, 10**12), "too large"),
        (SaleDraft(None, -(10**12)), "too large"),
        (SaleDraft(None, 10**30), "too large"),
        (SaleDraft(None, 1000, lines=(BREAD,)), "don't add up"),
        (SaleDraft(4711, 1000), "no longer in the list"),
    ],
)
def test_what_cannot_be_sold_is_said(app: Application, draft: SaleDraft, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        app.sales.record(draft)
    assert len(app.sales.ids()) == 0
    assert app.products.all() == []


def test_a_whole_sale_is_given_back_once(app: Application, ayse: int, clock: MovedClock) -> None:
    sold = app.sales.record(SaleDraft(ayse, 6000, "credit", lines=(BREAD, MILK)))
    clock.moment += timedelta(days=2)
    back = app.sales.get(app.sales.give_back(sold))
    assert (back.total, back.payment, back.day) == (-6000, "credit", TODAY + timedelta(days=2))
    assert [(line.quantity, line.amount) for line in back.lines] == [(-2000, -2000), (-1000, -4000)]
    assert app.ledger.balance(ayse) == 0
    with pytest.raises(UserError, match="already returned"):
        app.sales.give_back(sold)
    with pytest.raises(UserError, match="Take the return back first"):
        app.sales.remove(sold)
    with pytest.raises(UserError, match="is a return itself"):
        app.sales.give_back(back.id)
    app.sales.remove(back.id)
    app.sales.remove(sold)
    assert len(app.sales.ids()) == 0
    for act in (app.sales.get, app.sales.remove, app.sales.give_back):
        with pytest.raises(UserError, match="no longer there"):
            act(sold)


def test_a_return_alone_is_no_visit(app: Application, ayse: int) -> None:
    app.sales.record(SaleDraft(ayse, -2000))
    assert app.customers.card(ayse).visit_days == ()
    assert app.history.sentence(app.history.recent(1)[0]) == "Refund ₺20: Ayşe Kaya"


def test_the_newest_come_first_and_days_add_up(app: Application, ayse: int) -> None:
    yesterday = TODAY - timedelta(days=1)
    early = app.sales.record(SaleDraft(None, 1000, "card", day=yesterday, at=time(8, 0)))
    late = app.sales.record(SaleDraft(ayse, 2500, "cash", day=yesterday, at=time(19, 30)))
    today = app.sales.record(SaleDraft(ayse, 300, "cash"))
    assert list(app.sales.ids()) == [today, late, early]
    assert list(app.sales.ids(yesterday, yesterday)) == [late, early]
    assert [sale.id for sale in app.sales.rows([early, 99, today])] == [early, today]
    totals = app.sales.day_totals(date(2026, 1, 1), TODAY)
    assert [(day.day, day.count, day.total) for day in totals] == [(TODAY, 1, 300), (yesterday, 2, 3500)]
    assert isinstance(totals[0], DayTotal)
    assert sorted(totals[1].by_payment) == [("card", 1000), ("cash", 2500)]


def test_products_are_found_and_named_once(app: Application) -> None:
    app.products.add(ProductDraft("Iğdır Balı", "kg", 45_000, "Kahvaltılık", "8690000000017"))
    for text in ("ığdır", "IĞ", "balı", "8690000000017"):
        assert [product.name for product in app.products.search(text)] == ["Iğdır Balı"]
    assert app.products.search("%") == []
    with pytest.raises(UserError, match="already a product named"):
        app.products.add(ProductDraft("ığdır balı"))
    with pytest.raises(UserError, match="Write the product's name"):
        app.products.add(ProductDraft(" "))
