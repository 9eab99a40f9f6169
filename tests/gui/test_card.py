"""The customer card on a real small shop, and how a call is noted on it."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kobi_crm.analytics.rhythm import rhythm_of
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.gui.pages.card import card_words
from kobi_crm.gui.pages.card.card import Card
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]


def _card(window: Window, customer: int) -> Card:
    window.ctx.open_customer(customer)
    QApplication.processEvents()  # Qt shows new buttons and lays them out in its own time
    return window.side.card


def _press(card: Card, label: str) -> None:
    buttons = [b for b in card.why.findChildren(Button) if b.text() == label and b.isVisible()]
    assert len(buttons) == 1, label
    buttons[0].click()


def test_the_card_says_why_and_what_is_usual(window: Window, people: People) -> None:
    card = _card(window, people.fatma)
    assert card.why.accessibleName() == "Not seen for 31 days"
    rhythm = window.ctx.app.noticing.rhythm(people.fatma)
    assert rhythm is not None
    usual = card_words.usual_days(rhythm)
    assert card.visits.sentence.text() == f"Usually comes every {usual} days. Last visit 31 days ago."
    assert card.pinned.isVisible()
    assert card.head.phone.text() == "0532 418 27 96"
    assert card.view.fits()


def test_few_visits_hide_strip_and_gauge(window: Window, people: People) -> None:
    card = _card(window, people.nuriye)
    assert card.visits.sentence.text() == card_words.learning()
    assert not card.why.isVisible()


def test_called_then_how_it_went_then_undo(window: Window, people: People, settled: Settled) -> None:
    card = _card(window, people.fatma)
    _press(card, "Called")
    settled()
    assert card.why.accessibleName() == "Called, today 09:20"
    _press(card, "Said will come")
    settled()
    texts = [card_words.entry_words(entry) for entry in window.ctx.app.customers.card(people.fatma).timeline]
    assert "Called, said will come" in texts
    window.acts.undo()
    settled()
    window.acts.undo()
    settled()
    assert card.why.accessibleName() == "Not seen for 31 days"


def test_a_kept_promise_is_ticked_off(window: Window, people: People, settled: Settled) -> None:
    card = _card(window, people.belgin)
    assert card.why.accessibleName() == "Ask about the order"
    _press(card, "Called")
    settled()
    assert window.ctx.app.reminders.open() == []
    assert window.toast.text() == "Belgin Kara marked as called"
    row = window.ctx.board.row(people.belgin)
    assert row is not None
    assert row.called_at is not None
    window.acts.undo()
    settled()
    assert [reminder.text for reminder in window.ctx.app.reminders.open()] == ["Ask about the order"]


def test_no_longer_comes_takes_off_the_list(window: Window, people: People, settled: Settled) -> None:
    card = _card(window, people.fatma)
    _press(card, "No longer comes")
    settled()
    assert window.ctx.board.row(people.fatma) is None
    assert not card.why.isVisible()
    assert window.toast.button.text() == "Undo"


def test_a_note_by_f7_and_ctrl_enter(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    card = _card(window, people.fatma)
    keyboard.press(Qt.Key.Key_F7).type("yogurt")
    keyboard.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert not card.note.isVisible()
    assert window.ctx.app.customers.card(people.fatma).timeline[0].text == "yogurt"


def test_typing_a_note_is_kept_when_the_editor_is_closed(
    window: Window, keyboard: Keyboard, people: People
) -> None:
    card = _card(window, people.fatma)
    keyboard.press(Qt.Key.Key_F7).type("half a").press(Qt.Key.Key_Escape)
    assert not card.note.isVisible()
    keyboard.press(Qt.Key.Key_F7)
    assert card.note.text.toPlainText() == "half a"


def test_f8_reminds_where_there_is_no_call_to_put_off(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    window.go("history")
    card = window.side.card
    window.side.show_customer(people.nuriye)
    window.commands.later()
    assert not card.reminder.isHidden()
    card.reminder.text.setText("ask")
    card.reminder.save()
    settled()
    assert [r.due_on for r in window.ctx.app.reminders.open() if r.text == "ask"] == [
        TODAY + timedelta(days=1)
    ]


def test_a_click_copies_the_phone(window: Window, people: People) -> None:
    card = _card(window, people.fatma)
    card.head.phone.click()
    assert QGuiApplication.clipboard().text() == "0532 418 27 96"
    assert window.toast.text() == "Number copied."


def test_the_same_name_is_offered_as_the_same_person(window: Window, people: People) -> None:
    twin = window.ctx.app.customers.add(CustomerDraft("FATMA DEMİR", "5320000000"))
    card = _card(window, people.fatma)
    assert card.same.isVisible()
    card.same.pressed.emit("open")
    assert window.side.customer_id() == twin


def test_a_sale_elsewhere_shows_on_the_open_card(window: Window, people: People, settled: Settled) -> None:
    from kobi_crm.domain.sales import SaleDraft

    card = _card(window, people.fatma)
    window.ctx.app.sales.record(SaleDraft(people.fatma, 42_000))
    settled()
    assert card.visits.sentence.text().endswith("Came today.")
    assert not card.why.isVisible()


def test_the_filter_shows_one_kind(window: Window, people: People, settled: Settled) -> None:
    window.ctx.app.notes.add(people.fatma, "hello")
    settled()
    card = _card(window, people.fatma)
    card.past.show_kind("note")
    model = card.past.timeline.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["22 Nov, hello"]


@pytest.mark.parametrize("factor", [1.0, 1.3, 1.5])
@pytest.mark.parametrize("width", [700, 960, 1366])
def test_nothing_is_cut_at_any_width_and_text_size(
    window: Window, people: People, width: int, factor: float
) -> None:
    window.ctx.theme.set_factor(factor)
    window.resize(width, 700)
    for customer in (people.fatma, people.mehmet, people.nuriye):
        assert _card(window, customer).view.fits()


@pytest.mark.parametrize(
    ("due", "balance", "said", "late"),
    [
        (None, 0, "no debt", False),
        (date(2026, 11, 13), 215_000, "9 days late", True),
        (date(2026, 11, 21), 1, "1 day late", True),
        (TODAY, 1, "due today", False),
        (date(2026, 12, 2), 124_000, "due 2 December, 10 days left", False),
        (None, -500, "paid ahead", False),
    ],
)
def test_due_words(due: date | None, balance: int, said: str, late: bool) -> None:
    assert card_words.due_words(due, balance, TODAY) == (said, late)


def test_gauge_moves_through_its_zones() -> None:
    last = TODAY - timedelta(days=1)
    days = [last - timedelta(days=10 * place) for place in range(8)]
    zones = []
    for wait in (5, 18, 60):
        today = last + timedelta(days=wait)
        zones.append(card_words.gauge_state(rhythm_of(days, today, 7.0))[0])
    assert zones == [0, 1, 2]


def test_a_customer_with_a_balance_is_archived_only_on_second_thought(
    window: Window, people: People, settled: Settled
) -> None:
    app = window.ctx.app
    card = _card(window, people.mehmet)
    owed = app.ledger.balance(people.mehmet)
    card.head.archive_wanted.emit()
    settled()
    assert app.customers.get(people.mehmet).archived_on is None
    assert card.debt.isVisible()
    assert card.debt.accessibleName() == app.customers.debt_in_the_way(people.mehmet)
    card.debt.anyway.click()
    settled()
    assert app.customers.get(people.mehmet).archived_on == TODAY
    assert app.ledger.balance(people.mehmet) == owed > 0
    assert not card.debt.isVisible()


def test_paying_the_balance_clears_the_way(window: Window, people: People, settled: Settled) -> None:
    app = window.ctx.app
    card = _card(window, people.mehmet)
    card.head.archive_wanted.emit()
    card.debt.payment.click()
    settled()
    assert window.sheets.sheet() is not None
    app.ledger.take_payment(people.mehmet, app.ledger.balance(people.mehmet))
    card.head.archive_wanted.emit()
    settled()
    assert app.customers.get(people.mehmet).archived_on == TODAY


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus grab the keyboard, offscreen has none
def test_enter_on_a_sale_of_the_history_changes_it(window: Window, people: People, settled: Settled) -> None:
    window.show_customer(people.fatma)
    settled()
    past = window.side.card.past
    place = next(place for place, entry in enumerate(past._shown) if entry.kind == "sale")
    past.timeline.setFocus()
    past.timeline.setCurrentIndex(past.timeline.model().index(place, 0))
    QTest.keyClick(past.timeline, Qt.Key.Key_Return)
    sheet = window.sheets.sheet()
    assert isinstance(sheet, SaleSheet)
    assert sheet.sale is not None
    assert sheet.sale.id == past._shown[place].row_id
    window.sheets.close_sheet()
    menu = past.open_row_menu(past.timeline.visualRect(past.timeline.model().index(place, 0)).center())
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Edit", "Refund", "Delete"]
    menu.hide()
