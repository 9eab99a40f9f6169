"""What lies over the page: toast, sheet, search results and notices."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.gui.keyboard_place import KeyboardPlace
from kobi_crm.gui.sheet_layer import SheetLayer
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.notice_card import NoticeStack
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.search_popup import SearchPopup
from kobi_crm.gui.widgets.toast import Toast

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

HITS = [PersonRow(1, "Fatma Demir"), PersonRow(2, "Fatih Koç")]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    frame = QWidget()
    frame.resize(1000, 600)
    QVBoxLayout(frame)
    qtbot.addWidget(frame)
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    return frame


@pytest.fixture
def field(window: QWidget) -> QLineEdit:
    edit = QLineEdit()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(edit)
    edit.setFocus()
    return edit


def test_the_toast_stands_at_the_bottom_centre_and_follows_the_window(theme: Theme, window: QWidget) -> None:
    toast = Toast(theme, window)
    toast.show_message("Fatma Demir arandı olarak işaretlendi", "Geri al")
    assert abs(toast.geometry().center().x() - 500) <= 1
    window.resize(800, 500)
    assert abs(toast.geometry().center().x() - 400) <= 1
    assert 500 - toast.geometry().bottom() < 30


def test_the_toast_stands_over_the_list_and_inside_the_window(theme: Theme, window: QWidget) -> None:
    side = QWidget(window)
    side.setGeometry(100, 0, 500, 600)
    side.show()
    toast = Toast(theme, window, side)
    toast.show_message("Sevgi Şahin arandı olarak işaretlendi", "Geri al")
    assert abs(toast.geometry().center().x() - 350) <= 2
    side.setGeometry(0, 0, 200, 600)
    toast.place()
    assert toast.geometry().left() >= 16
    side.hide()
    toast.place()
    assert abs(toast.geometry().center().x() - window.width() // 2) <= 1


def test_undo_on_the_toast_runs_once_and_the_toast_goes(theme: Theme, window: QWidget) -> None:
    undone: list[str] = []
    toast = Toast(theme, window)
    toast.show_message("Satış kaydedildi", "Geri al", lambda: undone.append("sale"))
    toast.button.setFocus()
    QTest.keyClick(toast.button, Qt.Key.Key_Return)
    assert undone == ["sale"]
    assert toast.text() == ""


def test_the_toast_stays_under_the_mouse_and_with_focus(
    theme: Theme, window: QWidget, field: QLineEdit
) -> None:
    toast = Toast(theme, window)
    toast.show_message("Satış kaydedildi", "Geri al")
    assert not toast.staying()
    toast.event(QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert toast.staying()
    toast.event(QEvent(QEvent.Type.Leave))
    assert not toast.staying()
    toast.button.setFocus()
    assert toast.staying()
    field.setFocus()
    assert not toast.staying()


def test_escape_sends_the_toast_away(theme: Theme, window: QWidget) -> None:
    toast = Toast(theme, window)
    toast.show_message("Satış kaydedildi", "Geri al")
    toast.button.setFocus()
    QTest.keyClick(toast.button, Qt.Key.Key_Escape)
    assert toast.text() == ""


def test_a_long_message_stays_inside_a_small_window(theme: Theme, window: QWidget) -> None:
    theme.set_factor(1.5)
    window.resize(500, 400)
    toast = Toast(theme, window)
    toast.show_message("Fatma Demir arandı olarak işaretlendi ve listeden çıkarıldı " * 2, "Geri al")
    assert window.rect().contains(toast.geometry())


def sheet_with(*fields: QWidget) -> QWidget:
    """What a sheet is to the layer: any widget with a layout."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    for part in fields:
        column.addWidget(part)
    return sheet


@pytest.fixture
def layer(theme: Theme, window: QWidget, field: QLineEdit) -> SheetLayer:
    made = SheetLayer(theme, window, KeyboardPlace(field.setFocus, window))
    window.resize(1000, 600)
    return made


def test_a_sheet_keeps_tab_inside_and_gives_the_focus_back(
    theme: Theme, window: QWidget, field: QLineEdit, layer: SheetLayer
) -> None:
    first, second, save = QLineEdit(), QLineEdit(), Button(theme, "Kaydet", kind="filled")
    layer.open_sheet(sheet_with(first, second, save))
    seen: list[object] = [window.focusWidget()]
    for _ in range(3):
        here = window.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert seen == [first, second, save, first]
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    assert window.focusWidget() is save
    layer.try_close()
    assert layer.sheet() is None
    assert window.focusWidget() is field


def test_tab_in_a_sheet_leaves_its_tables_alive(layer: SheetLayer) -> None:
    table = QTableView()
    layer.open_sheet(sheet_with(table))
    QTest.keyClick(table, Qt.Key.Key_Tab)
    gc.collect()
    # PySide's focusProxy() once made Python the owner of the table's header, and the collection deleted it.
    assert shiboken6.isValid(table.horizontalHeader())


def test_a_click_outside_discards_nothing(window: QWidget, layer: SheetLayer) -> None:
    pressed: list[bool] = []
    behind = QPushButton("x", window)
    behind.setGeometry(0, 0, 60, 60)
    behind.clicked.connect(lambda: pressed.append(True))
    layer.open_sheet(sheet_with(QLineEdit()))
    QTest.mouseClick(layer, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert layer.sheet() is not None
    assert pressed == []


def test_the_sheet_follows_the_window_and_fits_it(theme: Theme, window: QWidget, layer: SheetLayer) -> None:
    theme.set_factor(1.5)
    sheet = sheet_with(*(QLineEdit() for _ in range(12)))
    layer.open_sheet(sheet)
    window.resize(700, 420)
    room = sheet.parentWidget()
    assert room is not None
    corner = room.mapTo(window, QPoint(0, 0))
    assert window.rect().contains(room.rect().translated(corner))


def test_search_takes_the_first_hit_with_enter(
    qtbot: QtBot, theme: Theme, window: QWidget, field: QLineEdit
) -> None:
    popup = SearchPopup(theme, field, window)
    popup.show_hits("fat", HITS)
    with qtbot.waitSignal(popup.hit_chosen) as chosen:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == [1]
    assert popup.isHidden()


def test_search_offers_the_missing_person_last(
    qtbot: QtBot, theme: Theme, window: QWidget, field: QLineEdit
) -> None:
    popup = SearchPopup(theme, field, window)
    popup.show_hits(" Nuriye Işık ", HITS)
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.create_chosen) as chosen:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == ["Nuriye Işık"]


def test_nothing_found_needs_one_more_key_only(
    qtbot: QtBot, theme: Theme, window: QWidget, field: QLineEdit
) -> None:
    popup = SearchPopup(theme, field, window)
    popup.show_hits("Nuriye Işık", [])
    with qtbot.waitSignal(popup.create_chosen):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_walk_in_search_cannot_create(theme: Theme, window: QWidget, field: QLineEdit) -> None:
    popup = SearchPopup(theme, field, window)
    made: list[str] = []
    popup.create_chosen.connect(made.append)
    popup.show_hits("Nuriye", [], can_create=False)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert made == []


def test_escape_closes_the_results_and_keeps_the_text(
    theme: Theme, window: QWidget, field: QLineEdit
) -> None:
    popup = SearchPopup(theme, field, window)
    QTest.keyClicks(field, "fat")
    popup.show_hits("fat", HITS)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert popup.isHidden()
    assert field.text() == "fat"


def test_many_results_stay_inside_the_window(theme: Theme, window: QWidget, field: QLineEdit) -> None:
    theme.set_factor(1.5)
    popup = SearchPopup(theme, field, window)
    popup.show_hits("a", [PersonRow(n, f"Kişi {n}") for n in range(50)])
    assert popup.geometry().bottom() <= window.height() + 14


def test_notices_stack_at_the_bottom_right_and_answer_with_their_key(
    qtbot: QtBot, theme: Theme, window: QWidget
) -> None:
    stack = NoticeStack(theme, window)
    first = stack.add("morning", "Günaydın", "Bugün aranacak 5 kişi var.")
    second = stack.add("r7", "Hatırlatma", "Fatma Demir aranacak.")
    assert first.geometry().bottom() < second.geometry().bottom()
    assert stack.geometry().bottomRight() == window.rect().bottomRight()
    assert window.isEnabled()
    with qtbot.waitSignal(stack.snooze_clicked) as answer:
        second.snooze_button.click()
    assert answer.args == ["r7"]
    assert stack.keys() == ["morning"]
    with qtbot.waitSignal(stack.show_clicked):
        first.show_button.click()
    assert stack.isHidden()


def test_the_same_notice_is_shown_once(theme: Theme, window: QWidget) -> None:
    stack = NoticeStack(theme, window)
    stack.add("morning", "Günaydın", "Bugün aranacak 5 kişi var.")
    stack.add("morning", "Günaydın", "Bugün aranacak 4 kişi var.")
    assert stack.keys() == ["morning"]
