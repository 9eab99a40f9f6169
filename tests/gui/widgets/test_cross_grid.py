"""The crossed table as a widget: only what is seen is asked for, and the keys go where they belong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.cross_grid import CrossGrid

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Streets:
    """A thousand streets; counts the cells it is asked for."""

    def __init__(self, columns: int = 1_000) -> None:
        self.rows = ["Top", "Middle", "All"]
        self.columns = ["All", *(f"Street of the very long name {n}" for n in range(columns - 1))]
        self.asked: set[tuple[int, int]] = set()

    def text(self, row: int, column: int) -> str:
        self.asked.add((row, column))
        return str(row * column)

    def said(self, row: int, column: int) -> str:
        return f"{self.rows[row]}, <b>{self.columns[column]}</b>"

    def shade(self, row: int, column: int) -> float:
        return 0.0 if self.total(row, column) else 0.5

    def total(self, row: int, column: int) -> bool:
        return row == 2 or column == 0


@pytest.fixture
def grid(theme: Theme, qtbot: QtBot) -> CrossGrid:
    made = CrossGrid(theme, "Streets")
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def test_of_a_thousand_columns_only_those_in_sight_are_asked_for(grid: CrossGrid) -> None:
    streets = Streets()
    grid.set_grid(streets)
    grid.grab()
    assert 0 < len(streets.asked) <= 3 * 10
    assert max(column for _, column in streets.asked) < 12


def test_arrows_move_enter_and_a_click_open_letters_are_left_to_the_search(grid: CrossGrid) -> None:
    grid.set_grid(Streets(5))
    opened: list[tuple[int, int]] = []
    grid.opened.connect(lambda row, column: opened.append((row, column)))
    assert grid.place() == (0, 0)
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Return, Key.Key_A, Key.Key_End, Key.Key_Enter):
        QTest.keyClick(grid, key)
    assert opened == [(1, 1), (1, 4)]
    place = grid.visualRect(grid.model().index(2, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened[-1] == (2, 0)
    grid.set_grid(None)
    QTest.keyClick(grid, Key.Key_Return)
    assert len(opened) == 3
    assert grid.place() == (-1, -1)


def test_a_cell_is_read_out_whole_and_its_tip_is_plain_text(grid: CrossGrid) -> None:
    grid.set_grid(Streets(3))
    index = grid.model().index(1, 1)
    said = "Middle, <b>Street of the very long name 0</b>"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == said
    assert "<b>" not in index.data(Qt.ItemDataRole.ToolTipRole)
    heading = grid.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "Street of the very long name 0" in heading
    face = QAccessible.queryAccessibleInterface(grid)
    assert face is not None
    assert face.text(QAccessible.Text.Name) == "Streets"


def test_columns_share_the_room_and_grow_with_the_text(grid: CrossGrid, theme: Theme) -> None:
    grid.set_grid(Streets(3))
    wide = grid.columnWidth(1)
    assert grid.columnWidth(0) == wide
    theme.set_factor(1.5)
    assert grid.columnWidth(1) > wide
    assert grid.rowHeight(0) == theme.control("row_table")
