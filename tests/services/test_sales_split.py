"""Sales paid in several ways, receipts, and what comes back in part."""

from datetime import date, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import Parts, SaleDraft, SaleLine
from kobi_crm.errors import UserError
from tests.shops import MORNING, MovedClock, content

TODAY = MORNING.date()
BREAD = SaleLine("Ekmek", 3000, 1000, 1, 2999)
MILK = SaleLine("Süt", 1000, 4500, 500, 4000)
SPLIT: Parts = (("cash", 3000), ("credit", 2999), ("card", 1000))


@pytest.fixture
def ayse(app: Application) -> int:
    return app.customers.add(CustomerDraft("Ayşe Kaya"))


def test_a_sale_is_paid_in_several_ways(app: Application, ayse: int) -> None:
    sale = app.sales.get(app.sales.record(SaleDraft(ayse, 6999, lines=(BREAD, MILK), parts=SPLIT)))
    assert sale.payment == "split"
    assert sale.paid == (("cash", 3000), ("card", 1000), ("credit", 2999))
    assert sale.on_credit == app.ledger.balance(ayse) == 2999
    app.sales.record(SaleDraft(None, 1000))
    (day,) = app.sales.day_totals(TODAY, TODAY)
    assert (day.count, day.total) == (2, 7999)
    assert day.by_payment == (("cash", 4000), ("card", 1000), ("credit", 2999))


def test_one_part_is_no_split(app: Application, ayse: int) -> None:
    parts: Parts = (("card", 600), ("card", 400), ("cash", 0))
    sale = app.sales.get(app.sales.record(SaleDraft(ayse, 1000, parts=parts)))
    assert (sale.payment, sale.parts, sale.paid) == ("card", (), (("card", 1000),))


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (SaleDraft(1, 1000, parts=(("cash", 600), ("card", 300))), "parts don't add up"),
        (SaleDraft(1, 1000, "split"), "parts don't add up"),
        (SaleDraft(1, 1000, parts=(("cash", 1100), ("card", -100))), "below zero"),
        (SaleDraft(None, 1000, parts=(("cash", 600), ("credit", 400))), "needs a customer"),
        (SaleDraft(1, 1000, "credit", due_on=TODAY - timedelta(days=1)), "due day is before"),
        (SaleDraft(1, -10, lines=(SaleLine("Süt", 1000, 10, 20, -10),)), "discount is larger"),
        (SaleDraft(1, 10, lines=(SaleLine("Süt", 0, 10, 0, 10),)), "Write how much was sold: Süt"),
        (SaleDraft(1, 10, lines=(SaleLine("Süt", 10**12, 10, 0, 10),)), "Write how much was sold: Süt"),
        (SaleDraft(1, 0, lines=(SaleLine("Süt", 1000, 10**30, 10**30, 0),)), "too large"),
        (SaleDraft(1, 10, lines=(SaleLine("", 1000, 10, 0, 10, product_id=99),)), "no longer in the list"),
    ],
)
def test_what_cannot_be_paid_is_said(app: Application, ayse: int, draft: SaleDraft, sentence: str) -> None:
    before = content(app)
    with pytest.raises(UserError, match=sentence):
        app.sales.record(draft)
    assert content(app) == before


def test_the_same_receipt_twice_is_found(app: Application, ayse: int) -> None:
    yesterday = TODAY - timedelta(days=1)
    fis = app.sales.record(SaleDraft(ayse, 100, receipt=" 0017 ", receipt_kind="receipt"))
    bill = app.sales.record(SaleDraft(ayse, 100, day=date(2025, 1, 2), receipt="A-1", receipt_kind="invoice"))
    bare = app.sales.record(SaleDraft(ayse, 100, receipt="0017"))
    with_receipt = app.sales.with_receipt
    assert [sale.id for sale in with_receipt("0017", "receipt")] == [fis]
    assert with_receipt("0017", "receipt", yesterday) == []
    assert with_receipt("0017", "receipt", but=fis) == []
    assert [sale.id for sale in with_receipt("A-1", "invoice", TODAY)] == [bill]
    assert [sale.id for sale in with_receipt("0017", None)] == [bare]
    assert with_receipt("  ", "invoice") == []


def test_a_split_sale_goes_back_in_its_parts_to_the_kurus(
    app: Application, ayse: int, clock: MovedClock
) -> None:
    sold = app.sales.record(SaleDraft(ayse, 6999, lines=(BREAD, MILK), parts=SPLIT))
    before = content(app)
    bread = app.sales.get(sold).lines[0]
    clock.moment += timedelta(days=1)
    first = app.sales.get(app.sales.give_back(sold, ((bread.id, 1000),)))
    assert (first.total, first.return_of, first.payment) == (-1000, sold, "split")
    assert first.paid == (("cash", -429), ("card", -143), ("credit", -428))
    assert [(line.quantity, line.amount, line.returns_id) for line in first.lines] == [
        (-1000, -1000, bread.id)
    ]
    assert app.ledger.balance(ayse) == 2999 - 428
    half = app.sales.get(sold)
    assert (half.returned, half.lines[0].returned, half.lines[0].left) == (1000, 1000, 2000)
    second = app.sales.get(app.sales.give_back(sold))
    assert second.paid == (("cash", -2571), ("card", -857), ("credit", -2571))
    assert [(line.quantity, line.amount) for line in second.lines] == [(-2000, -1999), (-1000, -4000)]
    assert app.ledger.balance(ayse) == 0
    with pytest.raises(UserError, match="already returned"):
        app.sales.give_back(sold)
    app.history.undo()
    app.history.undo()
    assert content(app) == before


def test_the_owner_may_choose_how_the_money_goes_back(app: Application, ayse: int) -> None:
    sold = app.sales.record(SaleDraft(ayse, 6999, lines=(BREAD, MILK), parts=SPLIT))
    milk = app.sales.get(sold).lines[1]
    assert app.sales.get(app.sales.give_back(sold, ((milk.id, 1000),), "cash")).paid == (("cash", -4000),)
    rest = app.sales.get(app.sales.give_back(sold))
    assert rest.paid == (("card", -750), ("credit", -2249))
    owing = app.sales.record(SaleDraft(ayse, 500))
    app.sales.give_back(owing, payment="credit")
    assert app.ledger.balance(ayse) == 2999 - 2249 - 500
    walk_in = app.sales.record(SaleDraft(None, 500))
    with pytest.raises(UserError, match="needs a customer"):
        app.sales.give_back(walk_in, payment="credit")


def test_what_cannot_come_back_is_said(app: Application, ayse: int) -> None:
    sold = app.sales.record(SaleDraft(ayse, 6999, lines=(BREAD, MILK)))
    free = app.sales.record(SaleDraft(ayse, 0, lines=(SaleLine("Poşet", 1000, 50, 50, 0),)))
    plain = app.sales.record(SaleDraft(ayse, 900))
    bread, milk = app.sales.get(sold).lines
    app.sales.give_back(sold, ((bread.id, 1500),))
    for sale, lines, sentence in (
        (sold, ((bread.id, 2000),), "Only 1.5 of it can still come back: Ekmek"),
        (sold, ((bread.id, 1000), (bread.id, 1000)), "Only 1.5"),
        (sold, ((bread.id, 0),), "Write how much"),
        (sold, ((bread.id, -1000),), "Write how much"),
        (sold, ((99, 1000),), "no longer in the sale"),
        (sold, (), "Choose what comes back"),
        (free, None, "no money to give back"),
    ):
        with pytest.raises(UserError, match=sentence):
            app.sales.give_back(sale, lines)
    assert app.sales.get(app.sales.give_back(plain, amount=400)).total == -400
    with pytest.raises(UserError, match="more than what is left"):
        app.sales.give_back(plain, amount=501)
    assert app.sales.get(app.sales.give_back(plain)).total == -500
    assert milk.left == 1000


def test_returns_say_how_much_comes_back(app: Application, ayse: int) -> None:
    mehmet = app.customers.add(CustomerDraft("Mehmet"))
    sold = app.sales.record(SaleDraft(ayse, 6999, lines=(BREAD, MILK)))
    app.sales.record(SaleDraft(mehmet, 2999, lines=(BREAD,)))
    bread = app.sales.get(sold).lines[0]
    app.sales.give_back(sold, ((bread.id, 1000),))
    product = bread.product_id
    rate = app.sales.return_rate
    assert (rate(product_id=product).sold, rate(product_id=product).returned) == (6000, 1000)
    assert rate(product_id=product, customer_id=ayse).share == pytest.approx(1 / 3)
    assert rate(product_id=product, customer_id=mehmet).share == 0
    assert (rate(customer_id=ayse).sold, rate(customer_id=ayse).returned) == (6999, 1000)
    assert rate(customer_id=99).share == 0
    card = app.customers.card(ayse)
    assert (card.spending.sales, card.spending.total, card.visit_days) == (1, 5999, (TODAY,))


def test_nobody_is_asked_about_what_came_back(app: Application, ayse: int) -> None:
    app.products.add(ProductDraft("Ekmek", ask_after_days=3))
    app.products.add(ProductDraft("Süt", ask_after_days=5))
    sold = app.sales.record(SaleDraft(ayse, 6999, lines=(BREAD, MILK)))
    bread = app.sales.get(sold).lines[0]

    def asked() -> list[str]:
        return [reminder.text for reminder in app.reminders.open()]

    assert asked() == ["Satisfied? Ekmek, Süt"]
    app.sales.give_back(sold, ((bread.id, 1000),))
    assert asked() == ["Satisfied? Ekmek, Süt"]
    app.sales.give_back(sold, ((bread.id, 2000),))
    assert asked() == ["Satisfied? Süt"]
    app.history.undo()
    assert asked() == ["Satisfied? Ekmek, Süt"]
    app.sales.give_back(sold)
    assert asked() == []
