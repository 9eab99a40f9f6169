"""Fields that read amounts, days and phones, and the choice of one out of a few."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.errors import UserError
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.value_edits import MoneyEdit, PhoneEdit

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

UNREADABLE = "Tutarı anlayamadık. 12,50 ya da 1250 gibi yazın."


def read(text: str) -> int:
    if not text.isdigit():
        raise UserError(UNREADABLE)
    return int(text) * 100


def show(value: int) -> str:
    return f"₺{value // 100},00"


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> QWidget:
    holder = QWidget()
    QVBoxLayout(holder)
    qtbot.addWidget(holder)
    return holder


def bring_up(form: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()


def add(form: QWidget, widget: QWidget) -> None:
    layout = form.layout()
    assert layout is not None
    layout.addWidget(widget)


def test_what_is_typed_is_echoed_beside_the_label(form: QWidget, theme: Theme, qtbot: QtBot) -> None:
    edit = MoneyEdit(theme, "Tutar", read, show)
    field = Field(theme, "Tutar", edit)
    add(form, field)
    with qtbot.waitSignal(edit.value_changed):
        QTest.keyClicks(edit, "420")
    assert edit.value() == 42000
    assert field._echo.full_text() == "₺420,00"  # pyright: ignore[reportPrivateUsage]
    assert edit.check()


def test_the_message_comes_when_the_field_is_left_and_goes_when_it_is_right(
    form: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    edit, other = MoneyEdit(theme, "Tutar", read, show), QLineEdit()
    field = Field(theme, "Tutar", edit)
    add(form, field)
    add(form, other)
    bring_up(form, qtbot)
    edit.setFocus()
    QTest.keyClicks(edit, "4x")
    assert field.error() == ""
    other.setFocus()
    assert field.error() == UNREADABLE
    assert edit.accessibleDescription() == UNREADABLE
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert field.error() == ""
    assert edit.value() == 400


def test_a_field_that_must_be_filled_says_so_on_saving_only(
    form: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    edit = MoneyEdit(theme, "Tutar", read, show, required="Tutarı yazın.")
    field = Field(theme, "Tutar", edit)
    add(form, field)
    bring_up(form, qtbot)
    edit.setFocus()
    edit.clearFocus()
    assert field.error() == ""
    assert not edit.check()
    assert field.error() == "Tutarı yazın."


def test_an_empty_field_that_may_be_empty_is_none(theme: Theme, qtbot: QtBot) -> None:
    edit = MoneyEdit(theme, "Tutar", read, show)
    qtbot.addWidget(edit)
    assert edit.value() is None
    assert edit.check()


def test_a_phone_is_written_in_groups_when_left(form: QWidget, theme: Theme, qtbot: QtBot) -> None:
    edit = PhoneEdit(theme, "Telefon", lambda text: text, lambda _value: "0532 418 27 96")
    add(form, edit)
    add(form, QLineEdit())
    bring_up(form, qtbot)
    edit.setFocus()
    QTest.keyClicks(edit, "5324182796")
    edit.clearFocus()
    assert edit.text() == "0532 418 27 96"


KINDS = [("cash", "Nakit"), ("card", "Kart"), ("credit", "Veresiye")]


def test_arrows_choose_and_the_owner_is_told(qtbot: QtBot, theme: Theme) -> None:
    choice = SegmentedChoice(theme, "Ödeme", KINDS, "card")
    qtbot.addWidget(choice)
    told: list[str] = []
    choice.chosen.connect(told.append)
    choice.show()
    choice.setFocus()
    focused = choice.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Right)
    assert choice.current() == "credit"
    choice.step(1)
    assert told == ["credit", "cash"]


def test_choosing_from_the_program_is_silent(qtbot: QtBot, theme: Theme) -> None:
    choice = SegmentedChoice(theme, "Ödeme", KINDS)
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_current("credit")
    assert choice.current() == "credit"


def test_tab_stops_once_at_a_choice(qtbot: QtBot, theme: Theme, form: QWidget) -> None:
    first, choice, last = QLineEdit(), SegmentedChoice(theme, "Ödeme", KINDS, "card"), QLineEdit()
    for widget in (first, choice, last):
        add(form, widget)
    bring_up(form, qtbot)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    inside = form.focusWidget()
    assert inside is not None
    assert inside.accessibleName() == "Kart"
    QTest.keyClick(inside, Qt.Key.Key_Tab)
    assert form.focusWidget() is last


def test_other_options_replace_the_old_ones(qtbot: QtBot, theme: Theme) -> None:
    choice = SegmentedChoice(theme, "Listeler", KINDS, flow=True)
    qtbot.addWidget(choice)
    choice.set_options([("all", "Hepsi"), ("new", "Yeniler")], "new")
    assert choice.current() == "new"
    with qtbot.waitSignal(choice.chosen) as told:
        choice.choose("all")
    assert told.args == ["all"]
