"""Service cards by keyboard: written from the card, changed, a service noted, put away."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kobi_crm.app import Application
from kobi_crm.domain.orders import OrderDraft, OrderLine
from kobi_crm.domain.service_cards import ServiceCardDraft, ServiceEntryDraft
from kobi_crm.gui.sheets.order import OrderSheet
from kobi_crm.gui.sheets.service_card import ServiceCardSheet
from kobi_crm.gui.sheets.service_entry import ServiceEntrySheet
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SOON = TODAY + timedelta(days=10)


def vehicle(app: Application, customer: int, due: date | None = SOON) -> int:
    """A car with its plate."""
    values = (("Plate", "34 ABC 12"), ("Make", "Tofaş"), ("Km", "124500"))
    return app.service_cards.add(ServiceCardDraft(customer, "Vehicle", values, due_on=due, due_text="Oil"))


def menu_entry(window: Window, words: str) -> None:
    """Choose an entry of the card's menu."""
    menu = window.side.card.head.open_menu()
    chosen = next(action for action in menu.actions() if action.text() == words)
    menu.close()
    chosen.trigger()
    QApplication.processEvents()
    window.activateWindow()  # without a window system nobody gives it back after a menu


def test_a_card_is_written_by_keyboard_alone(
    window: Window, app: Application, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    window.show_customer(people.fatma)
    menu_entry(window, "New service card…")
    settled()
    for text in ("34 ABC 12", "Tofas", "124500", "+10", "Oil"):
        keyboard.type(text)
        keyboard.press(Key.Key_Return)
    settled()
    assert window.sheets.sheet() is None
    (card,) = app.service_cards.of(people.fatma)
    assert (card.title, card.kind, card.words, card.due_on, card.due_text) == (
        "34 ABC 12",
        "Vehicle",
        "Tofas, 124500",
        SOON,
        "Oil",
    )
    things = window.side.card.things
    assert things.isVisible()
    assert [(line.strong, line.words) for line in things.lines] == [
        ("34 ABC 12", "Vehicle · Tofas, 124500 · next service 2 December · Oil")
    ]


def test_a_kind_of_the_owners_own(
    window: Window, app: Application, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    window.show_customer(people.fatma)
    window.side.card.add_service_card()
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, ServiceCardSheet)
    sheet.kind.choose("new")
    keyboard.type("Bicycle")
    keyboard.press(Key.Key_Return)
    keyboard.type("Frame, Wheel")
    keyboard.press(Key.Key_Return)
    assert list(sheet.values) == ["Frame", "Wheel"]
    keyboard.type("X1")
    keyboard.press(Key.Key_Return, CTRL)
    settled()
    (card,) = app.service_cards.of(people.fatma)
    assert (card.kind, card.values) == ("Bicycle", (("Frame", "X1"), ("Wheel", "")))


def test_fields_are_renamed_and_nothing_is_lost(
    window: Window, app: Application, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    card = vehicle(app, people.fatma)
    window.show_customer(people.fatma)
    window.side.card.things.buttons[0][1].click()
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, ServiceCardSheet)
    assert sheet.due.value() == SOON
    sheet.open_fields()
    sheet.kind_fields.setText("Plate, Km, Tyres")
    assert list(sheet.values) == ["Plate", "Km", "Tyres"]
    assert sheet.values["Km"].text() == "124500"
    sheet.values["Tyres"].setText("winter")
    keyboard.press(Key.Key_Return, CTRL)
    settled()
    assert app.service_cards.get(card).values == (
        ("Plate", "34 ABC 12"),
        ("Km", "124500"),
        ("Tyres", "winter"),
    )
    assert app.service_cards.get(card).id == card


def test_a_service_is_noted_and_the_next_day_set(
    window: Window, app: Application, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    card = vehicle(app, people.fatma, TODAY)
    window.show_customer(people.fatma)
    window.side.card.things.buttons[0][0].click()
    settled()
    assert isinstance(window.sheets.sheet(), ServiceEntrySheet)
    keyboard.press(Key.Key_Return, CTRL)
    keyboard.type("Oil changed")
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Return)
    for text in ("125.300 km", "900", "+10", "Filter"):
        keyboard.type(text)
        keyboard.press(Key.Key_Return)
    settled()
    (entry,) = app.service_cards.entries(card)
    assert (entry.day, entry.text, entry.counter, entry.amount) == (TODAY, "Oil changed", 125_300, 90_000)
    assert (app.service_cards.get(card).due_on, app.service_cards.get(card).due_text) == (SOON, "Filter")
    window.page().setFocus()
    keyboard.press(Key.Key_Z, CTRL)
    settled()
    assert app.service_cards.entries(card) == []
    assert app.service_cards.get(card).due_on == TODAY


def test_the_sheet_shows_the_history_and_goes_on_to_a_note(
    window: Window, app: Application, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    card = vehicle(app, people.fatma)
    app.service_cards.note(card, ServiceEntryDraft(TODAY, "Brakes", 120_000, 45_000))
    window.ctx.show_sheet(ServiceCardSheet(window.ctx, people.fatma, card))
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, ServiceCardSheet)
    assert sheet.history is not None
    assert sheet.history.list.people().rowCount() == 1
    sheet.values["Km"].setText("130000")
    sheet.history.note.click()
    settled()
    assert isinstance(window.sheets.sheet(), ServiceEntrySheet)
    assert dict(app.service_cards.get(card).values)["Km"] == "130000"


def test_a_line_of_the_history_is_taken_out_and_comes_back(
    window: Window, app: Application, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    card = vehicle(app, people.fatma)
    app.service_cards.note(card, ServiceEntryDraft(TODAY, "Brakes"))
    window.ctx.show_sheet(ServiceCardSheet(window.ctx, people.fatma, card))
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, ServiceCardSheet)
    assert sheet.history is not None
    sheet.history.list.setFocus()
    sheet.history.list.select_first()
    keyboard.press(Key.Key_Delete)
    settled()
    assert app.service_cards.entries(card) == []
    assert sheet.history.none.isVisible()
    sheet.put_away.click()
    settled()
    assert app.service_cards.of(people.fatma) == []
    assert not window.side.card.things.isVisible()


def test_what_is_wrong_is_said_at_its_field(
    window: Window, app: Application, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    window.show_customer(people.fatma)
    window.side.card.add_service_card()
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, ServiceCardSheet)
    keyboard.press(Key.Key_Return, CTRL)
    assert sheet.said.text() == "Write the plate, the model or another name of it."
    keyboard.type("34 A 1")
    sheet.due.setText("1.1.2062")
    keyboard.press(Key.Key_Return, CTRL)
    assert sheet.due.accessibleDescription() == "This day is more than ten years away. Check the year."
    sheet.kind.choose("new")
    keyboard.press(Key.Key_Return, CTRL)
    assert sheet.kind_name.hasFocus()
    assert app.service_cards.of(people.fatma) == []


def test_the_orders_of_a_customer_stand_on_the_card(
    window: Window, app: Application, people: People, settled: Settled
) -> None:
    app.orders.add(OrderDraft(people.fatma, (OrderLine("Cake", 1000, 85_000),), TODAY))
    window.show_customer(people.fatma)
    settled()
    orders = window.side.card.orders
    assert [(line.strong, line.words) for line in orders.lines] == [
        ("Cake", "22 November Sunday · will be fetched · to be prepared · ₺850")
    ]
    orders.buttons[0][1].click()
    assert isinstance(window.sheets.sheet(), OrderSheet)
    window.ctx.close_sheet()
    menu_entry(window, "Take an order…")
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, OrderSheet)
    assert sheet.pick.customer_id == people.fatma
    assert sheet.lines.what.hasFocus()
