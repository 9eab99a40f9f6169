"""The table model fetches by the screenful and the table selects, sorts and opens by keyboard."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.table_model import KEPT_ROWS, PAGE, Column, TableModel, TableRole


@dataclass(frozen=True)
class Person:
    name: str
    debt: int | None


class Source:
    """Answers like a query and counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.gone: set[int] = set()
        self.spelling = "Kişi"

    def fetch(self, ids: Sequence[int]) -> dict[int, Person]:
        self.asked.append(list(ids))
        return {
            i: Person(f"{self.spelling} {i}", i * 100 if i % 2 else None) for i in ids if i not in self.gone
        }


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(source: Source) -> TableModel[Person]:
    columns = [
        Column[Person]("Ad", lambda row: row.name, key="name"),
        Column[Person]("Borç", lambda row: row.debt, lambda value: f"₺{value // 100}", "right", "debt", 120),
    ]
    return TableModel(columns, source.fetch)


def test_the_model_obeys_qts_rules(model: TableModel[Person]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids(range(5))
    model.set_ids([])
    assert tester.model() is model


def test_only_the_screenful_is_fetched_of_a_million(model: TableModel[Person], source: Source) -> None:
    model.set_ids(array("q", range(1_000_000)))
    assert source.asked == []
    assert model.index(500_000, 0).data() == "Kişi 500000"
    assert len(source.asked) == 1
    assert len(source.asked[0]) == PAGE
    assert model.index(500_001, 1).data() == "₺500001"
    assert len(source.asked) == 1


def test_memory_stays_bounded(model: TableModel[Person]) -> None:
    model.set_ids(range(KEPT_ROWS * 3))
    for row in range(0, KEPT_ROWS * 3, PAGE):
        model.row_at(row)
    assert len(model._rows) <= KEPT_ROWS  # pyright: ignore[reportPrivateUsage]


def test_native_values_row_and_id_have_roles(model: TableModel[Person]) -> None:
    model.set_ids([7, 8])
    cell = model.index(0, 1)
    assert cell.data(TableRole.SORT) == 700
    assert cell.data(TableRole.ROW) == Person("Kişi 7", 700)
    assert cell.data(TableRole.ID) == 7
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Borç: ₺7"
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_no_value_is_an_empty_cell(model: TableModel[Person]) -> None:
    model.set_ids([8])
    assert model.index(0, 1).data() == ""


def test_a_row_that_is_gone_is_empty_and_asked_for_once(model: TableModel[Person], source: Source) -> None:
    source.gone.add(3)
    model.set_ids([3])
    assert model.index(0, 0).data() == ""
    assert model.index(0, 1).data() == ""
    assert len(source.asked) == 1


def test_refresh_fetches_the_named_rows_again(model: TableModel[Person], source: Source) -> None:
    model.set_ids([1, 2])
    assert model.index(0, 0).data() == "Kişi 1"
    source.spelling = "Müşteri"
    model.refresh([1])
    assert [model.index(row, 0).data() for row in (0, 1)] == ["Müşteri 1", "Kişi 2"]
    assert source.asked[-1] == [1]


def test_the_heading_shows_the_order(model: TableModel[Person]) -> None:
    model.set_sort("debt", True)
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
    assert titles == ["Ad", "Borç ↓"]


def test_arrows_select_and_enter_opens(qtbot: QtBot, theme: Theme, model: TableModel[Person]) -> None:
    table = DataTable(theme, "Müşteriler", model)
    qtbot.addWidget(table)
    table.set_ids([11, 12, 13])
    table.select(11)
    with qtbot.waitSignal(table.row_selected) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert chosen.args == [12]
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [12]


def test_the_selected_row_stays_selected_in_another_order(
    qtbot: QtBot, theme: Theme, model: TableModel[Person]
) -> None:
    table = DataTable(theme, "Müşteriler", model)
    qtbot.addWidget(table)
    table.set_ids([1, 2, 3])
    table.select(3)
    with qtbot.assertNotEmitted(table.row_selected):
        table.set_ids([3, 2, 1])
    assert table.selected_ids() == [3]
    assert table.currentIndex().row() == 0


def test_a_second_click_on_a_heading_turns_the_order(
    qtbot: QtBot, theme: Theme, model: TableModel[Person]
) -> None:
    table = DataTable(theme, "Müşteriler", model)
    qtbot.addWidget(table)
    asked: list[tuple[str, bool]] = []
    table.sort_requested.connect(lambda key, descending: asked.append((key, descending)))
    for section in (1, 1, 0):
        table.horizontalHeader().sectionClicked.emit(section)
    assert asked == [("debt", False), ("debt", True), ("name", False)]


def test_rows_are_44_or_34_high_and_grow_with_the_text(
    qtbot: QtBot, theme: Theme, model: TableModel[Person]
) -> None:
    table = DataTable(theme, "Müşteriler", model)
    qtbot.addWidget(table)
    table.set_ids([1])
    assert table.rowHeight(0) == 44
    table.set_density("compact")
    assert table.rowHeight(0) == 34
    theme.set_factor(1.5)
    assert table.rowHeight(0) == 51


def test_letters_are_left_to_the_windows_search(
    qtbot: QtBot, theme: Theme, model: TableModel[Person]
) -> None:
    table = DataTable(theme, "Müşteriler", model)
    qtbot.addWidget(table)
    table.set_ids([1, 2])
    table.select(1)
    QTest.keyClicks(table, "ki2")
    assert table.current_id() == 1


def test_home_and_end_go_to_the_first_and_last_row(
    qtbot: QtBot, theme: Theme, model: TableModel[Person]
) -> None:
    table = DataTable(theme, "Müşteriler", model)
    qtbot.addWidget(table)
    table.set_ids([11, 12, 13])
    table.select(12)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.current_id() == 13
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert table.current_id() == 11
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.current_id() == 13


def test_a_cut_cell_is_read_whole_under_the_mouse(
    qtbot: QtBot, theme: Theme, model: TableModel[Person]
) -> None:
    table = DataTable(theme, "Müşteriler", model)
    qtbot.addWidget(table)
    table.set_ids([11])
    table.setColumnWidth(0, 200)
    assert table.cut_words(model.index(0, 0)) == ""
    table.setColumnWidth(0, 50)
    assert table.cut_words(model.index(0, 0)) == "Kişi 11"
    assert table.cut_words(model.index(5, 5)) == ""
