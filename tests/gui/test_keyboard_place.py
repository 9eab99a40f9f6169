"""Where the keyboard is after a form, a sheet or a card is gone: in the list it came from, not in the sidebar."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.pages.customer_form import CustomerForm
from kobi_crm.gui.pages.today import TodayPage
from kobi_crm.gui.window import Window
from tests.gui.conftest import Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _in_page(window: Window) -> bool:
    here = QApplication.focusWidget()
    return here is not None and window.page().isAncestorOf(here)


@pytest.mark.parametrize("section", ["today", "customers", "ledger", "reminders"])
def test_after_saving_a_new_customer_the_list_has_the_keyboard(
    window: Window, keyboard: Keyboard, settled: Settled, section: str
) -> None:
    window.go(section)
    settled()
    before = QApplication.focusWidget()
    keyboard.press(Qt.Key.Key_F4).type("nuri").press(Qt.Key.Key_Tab).type("5321234567")
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert window.side.form() is None
    assert QApplication.focusWidget() is before
    assert _in_page(window)


def test_after_esc_in_the_form_the_list_has_the_keyboard(window: Window, keyboard: Keyboard) -> None:
    before = QApplication.focusWidget()
    keyboard.press(Qt.Key.Key_F4).type("x").press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    assert _in_page(window)


def test_a_form_asked_for_by_the_mouse_gives_the_keyboard_to_the_list(
    window: Window, keyboard: Keyboard
) -> None:
    QTest.mouseClick(window.top_bar.new_customer, Qt.MouseButton.LeftButton)
    assert isinstance(window.side.form(), CustomerForm)
    keyboard.press(Qt.Key.Key_Escape)
    assert _in_page(window)


def test_a_click_into_the_list_keeps_the_keyboard_there(window: Window, people: People) -> None:
    window.edit_customer(people.fatma)
    window.page().focus_first()
    window.ctx.open_customer(people.halil)
    assert window.side.form() is None
    assert _in_page(window)


def test_esc_on_the_question_gives_the_list_the_keyboard(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    window.top_bar.search.edit.setFocus()
    app = window.ctx.app
    window.ctx.tasks.write(lambda: app.sales.record(SaleDraft(people.fatma, 42_000)))
    settled()
    settled()
    keyboard.press(Qt.Key.Key_F9).press(Qt.Key.Key_Escape)
    assert not window.why.card.isVisible()
    assert _in_page(window)


@pytest.mark.parametrize(("width", "factor"), [(1366, 1.0), (1366, 1.5), (700, 1.0), (1920, 1.0)])
def test_nothing_that_floats_covers_the_buttons_of_a_form(
    window: Window, people: People, settled: Settled, qtbot: QtBot, width: int, factor: float
) -> None:
    window.ctx.theme.set_factor(factor)
    window.resize(width, 768)
    app = window.ctx.app
    window.ctx.tasks.write(lambda: app.sales.record(SaleDraft(people.fatma, 42_000)))
    settled()
    settled()
    window.notices.stack.add("morning", "Good morning", "5 people to call")
    window.edit_customer(people.halil)
    settled()
    form = window.side.form()
    assert form is not None
    save = next(b for b in form.findChildren(QAbstractButton) if b.text() == "Save")
    qtbot.waitUntil(lambda: save.isVisible() and save.height() < window.ctx.theme.px(60))  # laid out
    corner = save.mapTo(window, save.rect().topLeft())
    spot = save.rect().translated(corner)
    shadow = 12
    for floating in (window.why.card, window.notices.stack):
        assert floating.isVisible()
        assert not floating.geometry().adjusted(shadow, shadow, -shadow, -shadow).intersects(spot)
    window.side.close_form()
    assert window.notices.stack.geometry().right() == window.rect().right()


def test_a_button_that_rests_lets_go_of_the_keyboard(window: Window, keyboard: Keyboard) -> None:
    window.top_bar.new_customer.setFocus(Qt.FocusReason.TabFocusReason)
    window.top_bar.new_customer.setEnabled(False)
    assert QApplication.focusWidget() is None
    keyboard.type("fa")
    assert window.top_bar.search.text() == "fa"


def test_after_calling_from_the_card_the_arrows_go_on_in_the_list(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    page = window.page()
    assert isinstance(page, TodayPage)
    page.list.select(people.fatma)
    window.ctx.open_customer(people.fatma)
    settled()
    buttons = window.side.card.why.findChildren(QAbstractButton)
    next(b for b in buttons if b.text() == "Called" and b.isVisible()).setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.press(Qt.Key.Key_Return)
    settled()
    settled()
    row = window.ctx.board.row(people.fatma)
    assert row is not None
    assert row.called_at is not None
    assert not window.sidebar.isAncestorOf(QApplication.focusWidget() or window)
    before = page.list.currentIndex().row()
    keyboard.press(Qt.Key.Key_Down)
    assert page.list.hasFocus()
    assert page.list.currentIndex().row() > before
