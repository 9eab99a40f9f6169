"""Known absences and households on the card, written by keys on a real small shop."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.gui.pages.card.card import Card
from kobi_crm.gui.widgets.button import IconButton
from kobi_crm.gui.window import Window
from tests.gui.conftest import Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def card(window: Window, people: People, settled: Settled, qtbot: QtBot) -> Card:
    window.ctx.open_customer(people.fatma)
    settled()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window.side.card


def _choose(card: Card, words: str) -> None:
    menu = card.head.open_menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    card.window().activateWindow()  # without a window manager nobody gives it the keyboard back
    for _ in range(100):
        QApplication.processEvents()
        if card.window().isActiveWindow():
            break


def test_an_absence_is_typed_shown_and_taken_off(
    card: Card, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    assert card.why.isVisible()
    _choose(card, "Will be away…")
    keyboard.type("1.11.2026").press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.type("village").press(Qt.Key.Key_Return)
    assert card.around.away.isVisible()
    assert QApplication.focusWidget() is card.around.away.fields.last
    keyboard.type("28.11.2026").press(Qt.Key.Key_Return).press(Qt.Key.Key_Return)
    settled()
    assert not card.around.away.isVisible()
    absences = window.ctx.app.days.absences(people.fatma)
    assert [(a.first, a.last, a.note) for a in absences] == [
        (date(2026, 11, 1), date(2026, 11, 28), "village")
    ]
    remove = card.around.absences.findChildren(IconButton)[0]
    assert remove.accessibleName() == "Delete: Away: 1-28 November, village"
    assert not card.why.isVisible()
    remove.click()
    settled()
    assert not card.around.isVisible()
    assert card.why.isVisible()


def test_esc_closes_the_editor_and_keeps_what_was_typed(card: Card, keyboard: Keyboard) -> None:
    _choose(card, "Will be away…")
    keyboard.type("3.12.2026").press(Qt.Key.Key_Escape)
    assert not card.around.isVisible()
    _choose(card, "Will be away…")
    assert card.around.away.fields.first.text() == "3.12.2026"


def test_a_household_is_found_by_name_and_opens_the_other_card(
    card: Card, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    _choose(card, "Household…")
    panel = card.around.panel
    assert panel.name.text() == "Demir family"
    assert QApplication.focusWidget() is panel.finder
    keyboard.type("meh").press(Qt.Key.Key_Return)
    assert panel.boxes[people.mehmet].isChecked()
    keyboard.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    home = window.ctx.app.households.of(people.fatma)
    assert home is not None
    assert (home.name, home.members) == ("Demir family", (people.fatma, people.mehmet))
    assert [name.text() for name in card.around.household.names] == ["Mehmet Kılıç"]
    card.around.household.names[0].click()
    settled()
    assert card.customer_id == people.mehmet
    assert [name.text() for name in card.around.household.names] == ["Fatma Demir"]


def test_who_is_unticked_leaves_the_household(
    card: Card, window: Window, people: People, settled: Settled
) -> None:
    window.ctx.app.households.join("Ev", [people.fatma, people.mehmet, people.nuriye])
    settled()
    _choose(card, "Household…")
    card.around.panel.boxes[people.nuriye].setChecked(False)
    card.around.panel.save()
    settled()
    home = window.ctx.app.households.of(people.fatma)
    assert home is not None
    assert home.members == (people.fatma, people.mehmet)
    _choose(card, "Household…")
    card.around.panel.boxes[people.mehmet].setChecked(False)
    card.around.panel.save()
    settled()
    assert window.ctx.app.households.all() == []
    assert not card.around.isVisible()


def test_neighbours_are_offered_and_a_household_of_one_is_refused(
    card: Card, window: Window, settled: Settled
) -> None:
    app = window.ctx.app
    one = app.customers.add(CustomerDraft("Ayşe Yılmaz", address="Gül Sok. 3"))
    other = app.customers.add(CustomerDraft("Ahmet Yılmaz", address="Gül Sok. 3"))
    window.ctx.open_customer(one)
    _choose(card, "Household…")
    assert not card.around.panel.boxes[other].isChecked()
    card.around.panel.save()
    settled()
    assert window.toast.text() == "A household needs a name and at least two people."
    assert card.around.panel.isVisible()


@pytest.mark.parametrize(("width", "factor"), [(700, 1.0), (960, 1.3), (1366, 1.5)])
def test_nothing_is_cut(
    card: Card, window: Window, people: People, settled: Settled, width: int, factor: float
) -> None:
    app = window.ctx.app
    app.households.join("Ev", [people.fatma, people.halil, people.mehmet])
    app.days.add_absence(people.fatma, date(2026, 12, 28), date(2027, 1, 15), "kızının yanında, Ankara'da")
    settled()
    window.ctx.theme.set_factor(factor)
    window.resize(width, 700)
    for words in ("Will be away…", "Household…"):
        _choose(card, words)
        assert card.view.fits()
