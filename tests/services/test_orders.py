"""Orders from taking to delivering."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.orders import OrderDraft, OrderLine
from kobi_crm.domain.products import ProductDraft
from kobi_crm.errors import UserError
from tests.shops import MORNING, MovedClock, content

TODAY = MORNING.date()
TOMORROW = TODAY + timedelta(days=1)
CAKE = OrderLine("2 katlı pasta", 1000, 85_000)


@pytest.fixture
def ayse(app: Application) -> int:
    return app.customers.add(CustomerDraft("Ayşe Kaya", phone="5321112233", address="Moda Cad. No: 12/3"))


def ordered(app: Application, customer: int | None, due: date = TOMORROW, **more: object) -> int:
    """An order for a cake."""
    values: dict[str, object] = {"lines": (CAKE,), **more}
    return app.orders.add(OrderDraft(customer, due_on=due, **values))  # type: ignore[arg-type]


def test_an_order_is_kept_as_it_was_taken(app: Application, ayse: int) -> None:
    bread = app.products.add(ProductDraft("Ekmek", price=1500))
    lines = (CAKE, OrderLine(" EKMEK ", 2000, 1500), OrderLine("  "))
    order_id = ordered(
        app, ayse, lines=lines, at=time(16, 30), delivery=True, note="mumlu\nsarı", alert_days=2
    )
    order = app.orders.get(order_id)
    assert (order.customer, order.phone, order.due_on, order.at) == (
        "Ayşe Kaya",
        "5321112233",
        TOMORROW,
        time(16, 30),
    )
    assert order.lines == (CAKE, OrderLine("Ekmek", 2000, 1500, bread))
    assert (order.total, order.what) == (88_000, "2 katlı pasta, 2 Ekmek")
    assert (order.delivery, order.address, order.note) == (True, "Moda Cad. No: 12/3", "mumlu\nsarı")
    assert [p.name for p in app.products.all()] == ["Ekmek"]


def test_the_owner_is_told_before_the_day(app: Application, ayse: int) -> None:
    order_id = ordered(app, ayse, TODAY + timedelta(days=5), alert_days=2)
    assert app.orders.due(TODAY + timedelta(days=2)) == []
    assert [order.id for order in app.orders.due(TODAY + timedelta(days=3))] == [order_id]
    assert app.orders.count_due(TODAY + timedelta(days=4)) == 0
    assert app.orders.count_due(TODAY + timedelta(days=9)) == 1


def test_orders_stand_by_day_and_hour(app: Application, ayse: int) -> None:
    late = ordered(app, ayse, TOMORROW)
    noon = ordered(app, ayse, TOMORROW, at=time(12))
    early = ordered(app, ayse, TODAY)
    morning = ordered(app, ayse, TOMORROW, at=time(9))
    assert [order.id for order in app.orders.open()] == [early, morning, noon, late]


def test_delivering_writes_the_sale_in_one_act(app: Application, ayse: int) -> None:
    bread = app.products.add(ProductDraft("Ekmek", price=1500))
    order_id = ordered(app, ayse, lines=(CAKE, OrderLine("Ekmek", 2000, 1500)))
    before, acts = content(app), len(app.history.recent())
    sale_id = app.orders.delivered(order_id, "credit")
    assert sale_id is not None
    sale = app.sales.get(sale_id)
    assert (sale.customer_id, sale.total, sale.payment, sale.note) == (
        ayse,
        88_000,
        "credit",
        "2 katlı pasta",
    )
    assert [(line.product_id, line.quantity, line.amount) for line in sale.lines] == [
        (None, 1000, 85_000),
        (bread, 2000, 3000),
    ]
    assert app.ledger.balance(ayse) == 88_000
    order = app.orders.get(order_id)
    assert (order.state, order.sale_id) == ("delivered", sale_id)
    assert len(app.history.recent()) == acts + 1
    app.history.undo()
    assert content(app) == before


def test_a_delivered_thing_is_followed_up(app: Application, ayse: int) -> None:
    boiler = app.products.add(ProductDraft("Kombi"))
    app.shop.write("product.edit", {}, lambda unit: unit.update("products", boiler, ask_after_days=3))
    app.orders.delivered(ordered(app, ayse, lines=(OrderLine("Kombi", 1000, 900_000),)), "card")
    assert [reminder.text for reminder in app.reminders.open()] == ["Satisfied? Kombi"]


def test_delivering_without_a_sale(app: Application, ayse: int) -> None:
    order_id = ordered(app, ayse, lines=(OrderLine("Pasta"),))
    with pytest.raises(UserError, match="amount"):
        app.orders.delivered(order_id, "cash")
    assert app.orders.delivered(order_id) is None
    assert app.orders.get(order_id).delivered_at == MORNING
    assert list(app.sales.ids()) == []
    assert [order.id for order in app.orders.lately_delivered()] == [order_id]


def test_a_removed_sale_leaves_the_order_delivered(app: Application, ayse: int) -> None:
    order_id = ordered(app, ayse)
    sale_id = app.orders.delivered(order_id, "cash", 80_000)
    assert sale_id is not None
    assert app.sales.get(sale_id).lines[0].discount == 5000
    app.sales.remove(sale_id)
    order = app.orders.get(order_id)
    assert (order.state, order.sale_id) == ("delivered", None)
    app.history.undo()
    assert app.orders.get(order_id).sale_id == sale_id


def test_ready_and_back(app: Application, ayse: int) -> None:
    order_id = ordered(app, ayse)
    app.orders.prepared(order_id)
    app.orders.prepared(order_id)
    assert app.orders.get(order_id).state == "prepared"
    assert len([act for act in app.history.recent() if act.kind == "order.prepared"]) == 1
    app.orders.prepared(order_id, False)
    assert app.orders.get(order_id).prepared_at is None


def test_editing_putting_off_and_cancelling_come_back(app: Application, ayse: int, clock: MovedClock) -> None:
    order_id = ordered(app, ayse)
    clock.moment = MORNING + timedelta(days=3)
    before = content(app)
    app.orders.edit(order_id, OrderDraft(ayse, (OrderLine("Börek", 3000),), TOMORROW, delivery=True))
    order = app.orders.get(order_id)
    assert (order.what, order.due_on, order.address) == ("3 Börek", TOMORROW, "Moda Cad. No: 12/3")
    app.orders.put_off(order_id, TODAY + timedelta(days=9))
    app.orders.cancel(order_id)
    assert app.orders.open() == []
    assert app.orders.of(ayse) == []
    for _ in range(3):
        app.history.undo()
    assert content(app) == before


def test_orders_that_cannot_be(app: Application, ayse: int) -> None:
    gone = ordered(app, ayse)
    app.orders.cancel(gone)
    refused: list[tuple[Callable[[], object], str]] = [
        (lambda: ordered(app, ayse, date(2062, 1, 1)), "more than two years"),
        (lambda: ordered(app, ayse, TODAY - timedelta(days=1)), "has passed"),
        (lambda: ordered(app, ayse, lines=()), "what was ordered"),
        (lambda: ordered(app, ayse, lines=(OrderLine(" "),)), "what was ordered"),
        (lambda: ordered(app, ayse, lines=(OrderLine("Pasta", 0),)), "how much"),
        (lambda: ordered(app, ayse, lines=(OrderLine("Pasta", 1000, -5),)), "below zero"),
        (lambda: ordered(app, None), "who ordered"),
        (lambda: ordered(app, 99), "no longer in the list"),
        (lambda: ordered(app, ayse, alert_days=400), "at most 60"),
        (lambda: app.orders.prepared(gone), "delivered or cancelled"),
        (lambda: app.orders.get(99), "no longer there"),
        (lambda: app.orders.put_off(gone, TOMORROW), "delivered or cancelled"),
    ]
    before = content(app)
    for act, words in refused:
        with pytest.raises(UserError, match=words):
            act()
    assert content(app) == before


def test_deliveries_go_by_street(app: Application, ayse: int) -> None:
    ali = app.customers.add(CustomerDraft("Ali Öz", address="Moda Cad. No: 2"))
    far = ordered(app, ayse, TODAY, delivery=True)
    near = ordered(app, ali, TODAY, delivery=True)
    elsewhere = ordered(app, ali, TODAY, delivery=True, address="Ada Sok. 4")
    ordered(app, ali, TODAY)
    ordered(app, ali, TOMORROW, delivery=True)
    assert [order.id for order in app.orders.deliveries(TODAY)] == [elsewhere, near, far]


def test_the_standing_orders_of_a_day(app: Application, ayse: int) -> None:
    app.products.add(ProductDraft("Ekmek", price=1500))
    app.set_aside.add_standing(ayse, "Ekmek", 2000, "6", time(18))
    app.set_aside.add_standing(ayse, "Ekmek", 1000, "6", time(8))
    assert [row.quantity for row in app.orders.standing(TODAY)] == [1000, 2000]
    assert app.orders.standing(TOMORROW) == []
    app.orders.delivered(ordered(app, ayse, TODAY), "cash")
    assert app.orders.standing(TODAY) == []
