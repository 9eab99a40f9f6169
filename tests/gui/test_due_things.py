"""Orders, services and questions among the reminders, in the notices, on the sidebar and in the search."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kobi_crm.app import Application
from kobi_crm.domain.orders import OrderDraft, OrderLine
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.domain.service_cards import ServiceCardDraft
from kobi_crm.gui.models.reminders import ReminderRow
from kobi_crm.gui.notices import Notice
from kobi_crm.gui.pages.orders import OrdersPage
from kobi_crm.gui.pages.reminders import RemindersPage
from kobi_crm.gui.sheets.after_sale_problem import ProblemSheet
from kobi_crm.gui.sheets.order import OrderSheet
from kobi_crm.gui.sheets.order_delivery import DeliverySheet
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, MovingClock, People

Settled = Callable[[], None]
Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def page(window: Window, settled: Settled) -> RemindersPage:
    window.go("reminders")
    settled()
    found = window.page()
    assert isinstance(found, RemindersPage)
    return found


def rows(page: RemindersPage) -> list[ReminderRow]:
    people = page.list.people()
    found = [people.index(place).data(PersonRole.ROW) for place in range(people.rowCount())]
    return [row for row in found if row is not None]


def cake(app: Application, customer: int, in_days: int = 0, alert: int = 0) -> int:
    """An order for a cake."""
    due = TODAY + timedelta(days=in_days)
    return app.orders.add(OrderDraft(customer, (OrderLine("Cake", 1000, 85_000),), due, alert_days=alert))


def car(app: Application, customer: int) -> int:
    """A car whose service is due today."""
    values = (("Plate", "34 ABC 12"), ("Make", "Tofaş"))
    return app.service_cards.add(ServiceCardDraft(customer, "Vehicle", values, due_on=TODAY, due_text="Oil"))


def test_what_is_due_stands_among_todays_reminders(
    page: RemindersPage, app: Application, people: People, settled: Settled
) -> None:
    cake(app, people.fatma, 2, alert=3)
    cake(app, people.halil, 2, alert=1)
    car(app, people.nuriye)
    settled()
    assert [(row.name, row.reason) for row in rows(page)[:2]] == [
        ("Order: Cake", "Tuesday, 24 November · Fatma Demir · will be fetched"),
        ("Service: 34 ABC 12", "today · Nuriye Işık · Oil"),
    ]


def test_an_order_is_ready_and_then_delivered_from_here(
    page: RemindersPage,
    app: Application,
    window: Window,
    keyboard: Keyboard,
    people: People,
    settled: Settled,
) -> None:
    order = cake(app, people.fatma)
    settled()
    page.list.setFocus()
    page.list.select_first()
    keyboard.press(Key.Key_Space)
    settled()
    assert app.orders.get(order).state == "prepared"
    keyboard.press(Key.Key_Space)
    settled()
    assert isinstance(window.sheets.sheet(), DeliverySheet)
    keyboard.press(Key.Key_Return)
    settled()
    assert app.orders.get(order).state == "delivered"
    assert all(not row.name.startswith("Order") for row in rows(page))


def test_enter_opens_the_order_and_f8_puts_it_off(
    page: RemindersPage,
    app: Application,
    window: Window,
    keyboard: Keyboard,
    people: People,
    settled: Settled,
) -> None:
    order, card = cake(app, people.fatma), car(app, people.nuriye)
    settled()
    page.list.setFocus()
    page.list.select_first()
    keyboard.press(Key.Key_Return)
    assert isinstance(window.sheets.sheet(), OrderSheet)
    window.ctx.close_sheet()
    for row in rows(page)[:2]:
        page.snooze(row.id, TOMORROW)
    settled()
    assert app.orders.get(order).due_on == TOMORROW
    assert app.service_cards.get(card).due_on == TOMORROW


def test_a_service_is_settled(
    page: RemindersPage, app: Application, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    card = car(app, people.nuriye)
    settled()
    page.list.setFocus()
    page.list.select_first()
    keyboard.press(Key.Key_Space)
    settled()
    assert app.service_cards.get(card).due_on is None
    app.history.undo()
    settled()
    page.list.select_first()
    keyboard.press(Key.Key_Delete)
    settled()
    assert app.service_cards.get(card).due_on is None


@pytest.fixture
def question(app: Application, people: People, clock: MovingClock) -> int:
    """Nuriye bought something three days before today of which one asks afterwards."""
    product = app.shop.write(
        "product.add",
        {},
        lambda unit: unit.insert("products", name="Boiler", name_key="boiler", ask_after_days=3),
    )
    sale_lines = (SaleLine("Boiler", 1000, 90_000, 0, 90_000, product),)
    app.sales.record(SaleDraft(people.nuriye, 90_000, day=TODAY - timedelta(days=3), lines=sale_lines))
    (reminder,) = [found for found in app.reminders.open() if found.sale_id is not None]
    return reminder.id


def test_satisfied_in_one_click(
    question: int, page: RemindersPage, app: Application, people: People, settled: Settled
) -> None:
    page.list.select(question)
    assert page.pleased.isVisible()
    assert page.chosen.full_text() == "Satisfied? Boiler"
    page.pleased.click()
    settled()
    assert question not in [reminder.id for reminder in app.reminders.open()]
    notes = [entry.text for entry in app.customers.card(people.nuriye).timeline if entry.kind == "note"]
    assert notes == ["Satisfied: Boiler"]
    app.history.undo()
    settled()
    assert question in [reminder.id for reminder in app.reminders.open()]


def test_a_problem_is_noted(
    question: int,
    page: RemindersPage,
    app: Application,
    window: Window,
    keyboard: Keyboard,
    people: People,
    settled: Settled,
) -> None:
    page.list.select(question)
    page.problem.click()
    settled()
    assert isinstance(window.sheets.sheet(), ProblemSheet)
    keyboard.press(Key.Key_Return)
    assert window.sheets.sheet() is not None
    keyboard.type("it leaks")
    keyboard.press(Key.Key_Return)
    settled()
    assert window.sheets.sheet() is None
    notes = [entry.text for entry in app.customers.card(people.nuriye).timeline if entry.kind == "note"]
    assert notes == ["Problem with Boiler: it leaks"]
    assert window.toast.text() == "Not satisfied: Nuriye Işık"


def test_other_reminders_have_no_quick_answers(page: RemindersPage) -> None:
    page.list.select_first()
    assert not page.pleased.isVisible()
    assert not page.problem.isVisible()


def test_orders_and_services_speak_up_once_a_day(window: Window, app: Application, people: People) -> None:
    cake(app, people.fatma)
    cake(app, people.halil)
    car(app, people.nuriye)
    heard: list[Notice] = []
    window.notices.source.said.connect(heard.append)
    window.notices.source.start()
    window.notices.source.look()
    said = [
        (notice.title, notice.text, notice.section) for notice in heard if notice.icon in ("truck", "wrench")
    ]
    assert said == [
        ("2 orders are due.", "Fatma Demir: Cake, Halil İbrahim Çetin: Cake", "orders"),
        ("Service: 34 ABC 12", "Nuriye Işık, Oil", "reminders"),
    ]
    window.notices.stack.show_clicked.emit("orders")
    assert window.section == "orders"


def test_the_sidebar_counts_what_waits_today(
    window: Window, app: Application, people: People, settled: Settled
) -> None:
    cake(app, people.fatma)
    cake(app, people.halil, 3)
    settled()
    names = [button.accessibleName() for button in window.sidebar.findChildren(QAbstractButton)]
    assert "Orders, 1" in names


def test_the_search_finds_a_plate(
    window: Window, app: Application, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    car(app, people.nuriye)
    keyboard.press(Key.Key_F3)
    keyboard.type("34abc")
    keyboard.press(Key.Key_Return)
    settled()
    assert window.side.customer_id() == people.nuriye


def test_wishes_stand_beside_the_orders(window: Window, settled: Settled) -> None:
    window.go("orders")
    settled()
    page = window.page()
    assert isinstance(page, OrdersPage)
    page.which.choose("wishes")
    settled()
    assert page.wishes.isVisible()
    assert not page.add_button.isVisible()
    assert not page.snooze_current()
    page.which.choose("orders")
    assert page.orders.isVisible()
