"""The keys are counted as a person would press them, with the mouse unplugged."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.gui.context import SECTIONS
from kobi_crm.gui.keys import SHORTCUTS, typed_text
from kobi_crm.gui.pages.today import TodayPage
from kobi_crm.gui.window import Window
from tests.gui.conftest import Keyboard, People

Settled = Callable[[], None]


def test_find_by_three_letters_takes_at_most_five_keys(
    window: Window, keyboard: Keyboard, people: People
) -> None:
    keyboard.type("hal").press(Qt.Key.Key_Return)
    assert window.side.customer_id() == people.halil
    assert keyboard.count <= 5


def test_find_by_the_last_digits_of_the_phone(window: Window, keyboard: Keyboard, people: People) -> None:
    keyboard.type("9025").press(Qt.Key.Key_Return)
    assert window.side.customer_id() == people.nuriye
    assert keyboard.count <= 6


def test_who_is_not_found_is_one_key_away(window: Window, keyboard: Keyboard) -> None:
    keyboard.type("zey").press(Qt.Key.Key_Return)
    form = window.side.form()
    assert form is not None
    assert window.top_bar.search.text() == ""


def test_called_takes_at_most_two_keys(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    keyboard.press(Qt.Key.Key_Space)
    settled()
    row = window.ctx.board.row(people.belgin)
    assert row is not None
    assert row.called_at is not None
    keyboard.press(Qt.Key.Key_Down)
    assert window.side.customer_id() == people.mehmet
    assert keyboard.count <= 2


def test_undo_takes_one_key(window: Window, keyboard: Keyboard, people: People, settled: Settled) -> None:
    window.ctx.app.today.mark_called(people.belgin)
    settled()
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    row = window.ctx.board.row(people.belgin)
    assert row is not None
    assert row.called_at is None
    assert window.toast.text().startswith("Taken back")
    assert keyboard.count == 1


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus grab the keyboard, offscreen has none
def test_snooze_to_tomorrow_takes_two_keys(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    keyboard.press(Qt.Key.Key_F8)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QApplication.sendEvent(menu, _enter())
    keyboard.count += 1
    settled()
    assert window.ctx.board.row(people.belgin) is None
    assert keyboard.count <= 2


def test_snooze_never_takes_the_row_of_somebody_else(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    stranger = window.ctx.app.customers.add(CustomerDraft("Nuriye Tan"))
    settled()
    window.show_customer(stranger)
    settled()
    keyboard.press(Qt.Key.Key_F8)
    settled()
    assert QApplication.activePopupWidget() is None
    assert window.ctx.board.row(people.belgin) is not None
    assert window.side.customer_id() == stranger


def _enter() -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)


_FIELD_FIRST = ("reminders", "products")
"""Pages that begin with a field of their own: a line for the next reminder, a place for the scanner."""


@pytest.mark.parametrize("section", [name for name in SECTIONS if name not in _FIELD_FIRST])
def test_a_letter_typed_on_any_page_goes_to_the_search(
    window: Window, keyboard: Keyboard, section: str, settled: Settled
) -> None:
    window.go(section)
    settled()
    keyboard.type("fa")
    assert window.top_bar.search.text() == "fa"


def test_f2_takes_over_the_open_card(window: Window, keyboard: Keyboard, people: People) -> None:
    keyboard.type("fat").press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_F2)
    assert window.sheets.sheet() is not None
    keyboard.press(Qt.Key.Key_Escape)
    assert window.sheets.sheet() is None
    assert window.side.customer_id() == people.fatma


def test_plus_on_the_numeric_pad_begins_a_sale(window: Window, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier)
    assert window.sheets.sheet() is not None


def test_letters_stay_in_the_sheet_while_one_is_open(window: Window, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_F2).type("a")
    assert window.top_bar.search.text() == ""
    keyboard.press(Qt.Key.Key_F3)
    assert not window.top_bar.search.edit.hasFocus()


def test_escape_empties_the_search_and_gives_the_list_the_keyboard(
    window: Window, keyboard: Keyboard
) -> None:
    page = window.page()
    assert isinstance(page, TodayPage)
    keyboard.type("x").press(Qt.Key.Key_Escape).press(Qt.Key.Key_Escape)
    assert window.top_bar.search.text() == ""
    assert page.list.hasFocus()


def test_text_size_by_ctrl_plus_and_minus_is_kept(window: Window, keyboard: Keyboard) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    keyboard.press(Qt.Key.Key_Plus, control).press(Qt.Key.Key_Plus, control).press(Qt.Key.Key_Minus, control)
    assert window.ctx.theme.factor == 1.15
    assert window.ctx.machine.get("text_factor") == 1.15


def test_ctrl_z_in_a_field_takes_back_the_typing_first(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    window.ctx.app.today.mark_called(people.belgin)
    settled()
    keyboard.press(Qt.Key.Key_F3).type("fat")
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert window.top_bar.search.text() == ""
    row = window.ctx.board.row(people.belgin)
    assert row is not None
    assert row.called_at is not None


def test_altgr_types_and_ctrl_does_not() -> None:
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    press = QKeyEvent.Type.KeyPress
    assert typed_text(QKeyEvent(press, Qt.Key.Key_Q, control | alt, "q")) == "q"
    assert typed_text(QKeyEvent(press, Qt.Key.Key_Q, control, "q")) == ""
    assert typed_text(QKeyEvent(press, Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier, "+")) == ""


def test_no_shortcut_is_a_single_letter_or_ctrl_alt() -> None:
    for sequences in SHORTCUTS.values():
        for keys in sequences:
            assert not (len(keys) == 1 and keys.isalnum())
            assert not ("Ctrl" in keys and "Alt" in keys)
