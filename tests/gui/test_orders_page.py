"""Siparişler by keyboard: taking, preparing, delivering, putting off, cancelling."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt

from kobi_crm.app import Application
from kobi_crm.domain.orders import OrderDraft, OrderLine
from kobi_crm.domain.products import ProductDraft
from kobi_crm.gui.pages.orders import OrdersPage
from kobi_crm.gui.pages.orders_words import OrderRow
from kobi_crm.gui.sheets.order import OrderSheet
from kobi_crm.gui.sheets.order_delivery import DeliverySheet
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def page(window: Window, settled: Settled) -> OrdersPage:
    window.go("orders")
    settled()
    found = window.page()
    assert isinstance(found, OrdersPage)
    return found


def ordered(app: Application, customer: int, due: date = TODAY, **more: object) -> int:
    """An order for a cake at 850 lira."""
    line = OrderLine("Cake", 1000, 85_000)
    return app.orders.add(OrderDraft(customer, (line,), due, **more))  # type: ignore[arg-type]


def shown(page: OrdersPage) -> list[str | OrderRow]:
    """Heads as words, rows as they are."""
    people = page.orders.list.people()
    found = [people.index(place) for place in range(people.rowCount())]
    return [index.data(PersonRole.ROW) or index.data(PersonRole.GROUP).title for index in found]


def sheet(window: Window) -> OrderSheet:
    found = window.sheets.sheet()
    assert isinstance(found, OrderSheet)
    return found


def test_an_order_is_taken_by_keyboard_alone(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    app.products.add(ProductDraft("Bread", price=1500))
    keyboard.press(Key.Key_Insert)
    settled()
    keyboard.type("nuriye")
    keyboard.press(Key.Key_Return)
    keyboard.type("Bread")
    keyboard.press(Key.Key_Return)
    keyboard.type("2")
    keyboard.press(Key.Key_Return)
    assert sheet(window).lines.price.text() == "15"
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Return)
    keyboard.type("+2")
    keyboard.press(Key.Key_Return)
    keyboard.type("16.30")
    keyboard.press(Key.Key_Return)
    keyboard.type("candles")
    keyboard.press(Key.Key_Return)
    keyboard.type("1")
    keyboard.press(Key.Key_Return)
    settled()
    assert window.sheets.sheet() is None
    (order,) = app.orders.open()
    assert (order.customer, order.what, order.total) == ("Nuriye Işık", "2 Bread", 3000)
    assert (order.due_on, order.at, order.note, order.alert_days) == (
        TODAY + timedelta(days=2),
        time(16, 30),
        "candles",
        1,
    )
    assert window.toast.text() == "Order: Nuriye Işık"
    assert people.nuriye == order.customer_id


def test_what_is_wrong_is_said_at_its_field(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.press(Key.Key_Insert)
    settled()
    form = sheet(window)
    keyboard.press(Key.Key_Return, CTRL)
    assert form.pick.error.text() == "Choose who ordered."
    keyboard.type("nuriye")
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Return, CTRL)
    assert form.lines.what_field.error() == "Write what was ordered."
    keyboard.type("Cake")
    for text, sentence in (
        ("1.1.2062", "This day is more than two years away. Check the year."),
        ("21.11.2026", "This day has passed. Write today or a later day."),
        ("31.2", "There is no such day: 31 February. Please correct it."),
        ("", "Write for which day it is."),
    ):
        form.day.setText(text)
        keyboard.press(Key.Key_Return, CTRL)
        settled()
        assert form.day.problem() == sentence
        assert form.day.accessibleDescription() == sentence
    assert form.lines.lines() == (OrderLine("Cake"),)
    assert app.orders.open() == []
    form.day.setText("tomorrow")
    keyboard.press(Key.Key_Return, CTRL)
    settled()
    assert [order.due_on for order in app.orders.open()] == [TOMORROW]


def test_the_list_stands_by_day(page: OrdersPage, app: Application, people: People, settled: Settled) -> None:
    ordered(app, people.fatma, TODAY, at=time(15), delivery=True, address="Moda Cad. No: 12/3")
    ordered(app, people.halil, TOMORROW)
    ordered(app, people.ozge, TODAY + timedelta(days=4))
    ordered(app, people.belgin, TODAY + timedelta(days=40))
    app.products.add(ProductDraft("Bread", price=1500))
    app.set_aside.add_standing(people.nuriye, "Bread", 2000, "0123456", time(18))
    app.orders.delivered(ordered(app, people.mehmet, TODAY), "cash")
    settled()
    rows = shown(page)
    heads = [row for row in rows if isinstance(row, str)]
    assert heads == ["Today", "Tomorrow", "This week", "Later", "Delivered"]
    first, standing = rows[1], rows[2]
    assert isinstance(first, OrderRow)
    assert isinstance(standing, OrderRow)
    assert (first.name, first.around, first.what) == ("Fatma Demir", "15:00", "Cake")
    assert first.reason == "to be prepared · ₺850 · to Moda Cad. No: 12/3"
    assert (standing.name, standing.what, standing.reason) == ("Nuriye Işık", "2 Bread", "Standing order")
    last = rows[-1]
    assert isinstance(last, OrderRow)
    assert last.gone
    assert last.reason == "today · sale written · ₺850 · will be fetched"


def test_space_says_ready_and_the_card_follows(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    first = ordered(app, people.fatma)
    second = ordered(app, people.halil, TOMORROW)
    settled()
    page.orders.list.setFocus()
    page.orders.list.select(second)
    keyboard.press(Key.Key_Up)
    assert window.side.customer_id() == people.fatma
    keyboard.press(Key.Key_Down)
    assert window.side.customer_id() == people.halil
    keyboard.press(Key.Key_Space)
    settled()
    assert app.orders.get(second).state == "prepared"
    keyboard.press(Key.Key_Space)
    settled()
    assert app.orders.get(second).state == "open"
    assert app.orders.get(first).state == "open"


def test_f12_delivers_and_writes_the_sale(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    order_id = ordered(app, people.fatma)
    settled()
    page.orders.list.setFocus()
    page.orders.list.select(order_id)
    keyboard.press(Key.Key_F12)
    settled()
    found = window.sheets.sheet()
    assert isinstance(found, DeliverySheet)
    assert found.amount.value() == 85_000
    keyboard.type("800s")
    keyboard.press(Key.Key_Return)
    settled()
    order = app.orders.get(order_id)
    assert order.state == "delivered"
    assert order.sale_id is not None
    assert app.ledger.balance(people.fatma) == 80_000
    assert window.toast.text() == "Order delivered and sold ₺800: Fatma Demir"
    page.setFocus()
    keyboard.press(Key.Key_Z, CTRL)
    settled()
    assert app.orders.get(order_id).state == "open"
    assert app.ledger.balance(people.fatma) == 0


def test_delivered_without_a_sale(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    order_id = app.orders.add(OrderDraft(people.fatma, (OrderLine("Cake"),), TODAY))
    settled()
    page.orders.list.setFocus()
    page.orders.list.select(order_id)
    keyboard.press(Key.Key_F12)
    settled()
    keyboard.press(Key.Key_Return)
    found = window.sheets.sheet()
    assert isinstance(found, DeliverySheet)
    assert found.amount.line.problem() == "Write the amount, for example 420 or 12.50."
    found.unsold.setFocus()
    keyboard.press(Key.Key_Space)
    settled()
    assert window.sheets.sheet() is None
    assert app.orders.get(order_id).sale_id is None


def test_f8_puts_off_and_del_cancels(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    order_id = ordered(app, people.fatma)
    settled()
    page.orders.list.setFocus()
    page.orders.list.select(order_id)
    menu = page.orders.later_menu(app.orders.get(order_id))
    menu.actions()[0].trigger()
    settled()
    assert app.orders.get(order_id).due_on == TOMORROW
    assert page.snooze_current()
    keyboard.press(Key.Key_Escape)
    keyboard.press(Key.Key_Delete)
    settled()
    assert app.orders.open() == []
    assert page.orders.empty.isVisible()
    assert not page.snooze_current()


def test_enter_opens_an_order_to_change_it(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    order_id = ordered(app, people.fatma, TOMORROW, alert_days=2, delivery=True, address="Ada Sok. 4")
    settled()
    page.orders.list.setFocus()
    page.orders.list.select(order_id)
    keyboard.press(Key.Key_Return)
    settled()
    form = sheet(window)
    assert (form.day.value(), form.address.text(), form.alert.value()) == (TOMORROW, "Ada Sok. 4", 2)
    assert form.taken.text() == "Taken on 22 November"
    form.lines.list.setFocus()
    keyboard.press(Key.Key_Delete)
    keyboard.type("Pie")
    form.way.choose("fetch")
    keyboard.press(Key.Key_Return, CTRL)
    settled()
    order = app.orders.get(order_id)
    assert (order.what, order.delivery, order.total) == ("Pie", False, None)


def test_a_standing_order_leads_to_its_own_page(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    app.products.add(ProductDraft("Bread", price=1500))
    app.set_aside.add_standing(people.nuriye, "Bread", 2000, "0123456", time(18))
    settled()
    page.orders.list.setFocus()
    page.orders.list.select_first()
    assert not page.orders.ready.isEnabled()
    keyboard.press(Key.Key_Return)
    assert window.section == "set_aside"


def test_a_half_taken_order_is_offered_again(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    window.ctx.show_sheet(OrderSheet(window.ctx, people.nuriye))
    settled()
    keyboard.type("Cake")
    form = sheet(window)
    form.lines.add()
    form.lines.what.setText("Pi")
    form.way.choose("bring")
    form.address.setText("Ada Sok. 4")
    form.day.setText("+3")
    keyboard.press(Key.Key_Escape)
    settled()
    keyboard.press(Key.Key_Insert)
    settled()
    form = sheet(window)
    assert form.offer.isVisible()
    form.offer.go_on.click()
    assert (form.pick.customer_id, form.address.text(), form.day.text()) == (
        people.nuriye,
        "Ada Sok. 4",
        "+3",
    )
    assert (form.lines.lines(), form.lines.what.text()) == ((OrderLine("Cake"),), "Pi")
    form.lines.what.clear()
    form.save()
    settled()
    (order,) = app.orders.open()
    assert (order.what, order.delivery, order.address) == ("Cake", True, "Ada Sok. 4")
    keyboard.press(Key.Key_Insert)
    settled()
    assert not sheet(window).offer.isVisible()
    assert app.orders.open() == [order]


def test_a_draft_that_is_not_wanted_is_dropped(
    page: OrdersPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.press(Key.Key_Insert)
    settled()
    sheet(window).note.setText("candles")
    keyboard.press(Key.Key_Escape)
    settled()
    for offered in (True, False):
        keyboard.press(Key.Key_Insert)
        settled()
        form = sheet(window)
        assert form.offer.isVisible() is offered
        form.offer.drop.click()
        keyboard.press(Key.Key_Escape)
        settled()
    assert app.orders.open() == []
