"""Kapalı günler in the settings: toggles, the holidays' rule, closures added and taken off, all by keys."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.gui.pages.settings import SettingsPage
from kobi_crm.gui.pages.settings_parts.closed_days import ClosedDaysPart
from kobi_crm.gui.widgets.button import IconButton
from kobi_crm.gui.window import Window
from tests.gui.conftest import Keyboard

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def part(window: Window, settled: Settled, qtbot: QtBot) -> ClosedDaysPart:
    window.go("settings")
    settled()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.page()
    assert isinstance(page, SettingsPage)
    return page.closed_days


def test_weekdays_and_the_rule_are_stored_at_once(
    part: ClosedDaysPart, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    assert [button.text() for button in part.weekdays][:2] == ["Monday", "Tuesday"]
    part.weekdays[6].setFocus()
    keyboard.press(Qt.Key.Key_Return)
    settled()
    part.weekdays[0].click()
    settled()
    assert window.ctx.app.settings.text("closed_weekdays") == "06"
    keyboard_rule = part.holidays.focusProxy()
    assert keyboard_rule is not None
    keyboard_rule.setFocus()
    keyboard.press(Qt.Key.Key_Left)
    settled()
    assert window.ctx.app.settings.text("holidays") == "bayram"
    assert not window.ctx.app.days.calendar().is_open(date(2026, 11, 23))


def test_a_closure_is_typed_and_taken_off(
    part: ClosedDaysPart, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    part.fields.first.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    part.add()
    assert part.fields.first.problem() == "Write the first day, for example tomorrow or 15.8."
    assert QApplication.focusWidget() is part.fields.first
    keyboard.type("1.11.2026").press(Qt.Key.Key_Return)
    keyboard.type("5.11.2026").press(Qt.Key.Key_Return)
    keyboard.type("paint").press(Qt.Key.Key_Return)
    settled()
    days = window.ctx.app.days
    assert [(c.first, c.last, c.note) for c in days.closures()] == [
        (date(2026, 11, 1), date(2026, 11, 5), "paint")
    ]
    assert part.fields.first.text() == ""
    remove = next(b for b in part.findChildren(IconButton) if b.isVisible())
    assert remove.accessibleName() == "Delete: 1-5 November, paint"
    remove.click()
    settled()
    assert days.closures() == []
    assert window.toast.text() == "Closed days removed"


def test_days_in_the_wrong_order_keep_what_was_typed(
    part: ClosedDaysPart, window: Window, settled: Settled
) -> None:
    part.fields.first.setText("5.11.2026")
    part.fields.last.setText("1.11.2026")
    part.add()
    settled()
    assert window.toast.text() == "The last day lies before the first. Write the days again."
    assert part.fields.first.text() == "5.11.2026"
