"""The lines of the history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.timeline import Timeline, TimelineRow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


class _Frame(QWidget):
    """Counts the letters that its timeline leaves alone."""

    def __init__(self) -> None:
        super().__init__()
        self.letters = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.letters += event.text()


def test_letters_are_left_to_the_windows_search(qtbot: QtBot, theme: Theme) -> None:
    frame = _Frame()
    qtbot.addWidget(frame)
    timeline = Timeline(theme, "Geçmiş")
    layout = QVBoxLayout(frame)
    layout.addWidget(timeline)
    timeline.set_rows(
        [TimelineRow(1, "22 Eki", "receipt-turkish-lira", "Satış"), TimelineRow(2, "", "", "Not")]
    )
    timeline.setCurrentIndex(timeline.model().index(0, 0))
    frame.show()
    QTest.keyClicks(timeline, "n")
    assert frame.letters == "n"
    assert timeline.currentIndex().row() == 0
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert timeline.currentIndex().row() == 1
