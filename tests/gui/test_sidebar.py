"""The sidebar with all its sections in a low window and with large text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from kobi_crm.gui.sections import bottom_items, main_items
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.sidebar import BackupLine, NavButton, NavItem, Sidebar
from kobi_crm.gui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ELEVEN = tuple(NavItem(f"s{place}", f"Bölüm {place}", "sun") for place in range(11))


def _made(theme: Theme, qtbot: QtBot, height: int, *, narrow: bool) -> Sidebar:
    sidebar = Sidebar(theme, ELEVEN, bottom_items())
    qtbot.addWidget(sidebar)
    sidebar.set_narrow(narrow)
    sidebar.set_backup_line("Backed up, 09:02", True, "Backup 09:02")
    sidebar.resize(sidebar.width(), height)
    sidebar.show()
    QApplication.processEvents()
    return sidebar


def _area(sidebar: Sidebar) -> QScrollArea:
    found = sidebar.findChild(QScrollArea)
    assert isinstance(found, QScrollArea)
    return found


@pytest.mark.parametrize(
    ("factor", "height", "narrow"), [(1.0, 700, False), (1.3, 700, True), (1.0, 700, True), (1.3, 768, True)]
)
def test_eleven_sections_fit_without_scrolling(
    theme: Theme, qtbot: QtBot, factor: float, height: int, narrow: bool
) -> None:
    theme.set_factor(factor)
    sidebar = _made(theme, qtbot, height, narrow=narrow)
    assert sidebar.height() == height
    assert not _area(sidebar).verticalScrollBar().isVisible()
    for button in sidebar.findChildren(NavButton):
        assert button.height() >= theme.px(32)


def test_where_they_do_not_fit_they_scroll_and_the_chosen_one_is_seen(theme: Theme, qtbot: QtBot) -> None:
    theme.set_factor(1.5)
    sidebar = _made(theme, qtbot, 560, narrow=True)
    assert sidebar.height() == 560
    area = _area(sidebar)
    assert area.verticalScrollBar().maximum() > 0
    sidebar.set_current("s10")
    last = next(button for button in sidebar.findChildren(NavButton) if button.text() == "Bölüm 10")
    assert area.viewport().rect().contains(last.geometry().translated(0, -area.verticalScrollBar().value()))


def test_a_section_reached_by_tab_is_seen(theme: Theme, qtbot: QtBot) -> None:
    theme.set_factor(1.5)
    sidebar = _made(theme, qtbot, 560, narrow=True)
    sidebar.activateWindow()
    first = sidebar.findChildren(NavButton)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(10):
        QTest.keyClick(QApplication.focusWidget() or sidebar, Qt.Key.Key_Tab)
    here = QApplication.focusWidget()
    assert isinstance(here, NavButton)
    assert here.text() == "Bölüm 10"
    area = _area(sidebar)
    assert area.viewport().rect().contains(here.geometry().translated(0, -area.verticalScrollBar().value()))


@pytest.mark.parametrize("factor", [1.0, 1.3, 1.5])
def test_the_backup_line_is_there_at_every_size(window: Window, factor: float) -> None:
    window.ctx.theme.set_factor(factor)
    window.resize(1366, 768)
    QApplication.processEvents()
    line = window.sidebar.findChild(BackupLine)
    assert isinstance(line, BackupLine)
    assert line.isVisible()
    assert window.rect().contains(line.geometry().translated(window.sidebar.pos()))


def test_every_section_of_the_program_has_its_place(window: Window) -> None:
    keys = {item.key for item in (*main_items(), *bottom_items())}
    assert keys == set(window.sidebar._buttons)
