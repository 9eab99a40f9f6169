"""Buttons in a row that goes on in the next line."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kobi_crm.gui.widgets.flow import FlowLayout


def test_a_row_outlives_the_wrappers_above_it(qtbot: QtBot) -> None:
    """PySide may let go of what wraps a layout at any time; the row in it is laid out all the same."""
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FlowLayout(gap=4)
    for place in range(3):
        row.addWidget(QPushButton(f"Reason {place}"))
    column = QVBoxLayout(holder)
    column.addLayout(row)
    Shiboken.invalidate(column)
    column.activate()
    assert row.count() == 3
    assert row.minimumSize().width() > 0


def test_a_removed_button_leaves_the_row(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FlowLayout(holder)
    first, second = QPushButton("First"), QPushButton("Second")
    row.addWidget(first)
    row.addWidget(second)
    row.removeWidget(first)
    first.setParent(None)
    assert row.count() == 1
    taken = row.takeAt(0)
    assert taken is not None
    assert taken.widget() is second
