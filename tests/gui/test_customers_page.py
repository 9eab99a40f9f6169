"""Müşteriler on a real small shop: lists, order, narrowing, the card, paper and files, and a shop of 20,000."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kobi_crm.domain.customers import CustomerDraft, CustomerRow
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import customers as columns
from kobi_crm.gui.models.fitting import fitting
from kobi_crm.gui.pages import customers_words as words
from kobi_crm.gui.pages.customers import CustomersPage
from kobi_crm.gui.theme import Width
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen knows no window frames


@pytest.fixture
def page(window: Window, settled: Settled) -> CustomersPage:
    window.go("customers")
    settled()
    found = window.page()
    assert isinstance(found, CustomersPage)
    return found


def _names(page: CustomersPage) -> list[str]:
    return [str(page.rows.index(row, 0).data()) for row in range(page.rows.rowCount())]


def test_all_customers_stand_in_turkish_order(page: CustomersPage) -> None:
    names = _names(page)
    assert len(names) == 12
    assert names[:3] == ["Belgin Kara", "Fatma Demir", "Halil İbrahim Çetin"]
    assert names.index("Nuriye Işık") < names.index("Özge Aydın")
    assert page.bar.count.full_text() == "12 customers"


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ("quiet", ["Fatma Demir", "Halil İbrahim Çetin"]),
        ("debtors", ["Mehmet Kılıç"]),
        ("birthdays", ["Özge Aydın"]),
        ("archived", []),
    ],
)
def test_a_ready_list_holds_its_people(
    page: CustomersPage, settled: Settled, view: str, expected: list[str]
) -> None:
    page.bar.views.choose(view)
    settled()
    assert _names(page) == expected
    assert page.table.isVisible() == bool(expected)
    assert page.empty.isVisible() != bool(expected)


def test_a_heading_sorts_and_the_most_comes_first(page: CustomersPage, settled: Settled) -> None:
    section = page._shown_columns.index("last_visit")
    page.table.horizontalHeader().sectionClicked.emit(section)
    settled()
    first = page.rows.row_at(0)
    assert first is not None
    assert first.last_visit is not None
    assert (TODAY - first.last_visit).days == 1
    page.table.horizontalHeader().sectionClicked.emit(0)
    settled()
    assert _names(page)[0] == "Belgin Kara"


def test_letters_and_digits_narrow_the_list(page: CustomersPage, settled: Settled) -> None:
    page.bar.search.set_text("kilic")
    settled()
    assert _names(page) == ["Mehmet Kılıç"]
    assert page.bar.count.full_text() == "1 customer found"
    page.bar.search.set_text("2796")
    settled()
    assert _names(page) == ["Fatma Demir"]


def test_nobody_found_offers_to_add_the_name(page: CustomersPage, window: Window, settled: Settled) -> None:
    page.bar.search.set_text("Zeynep Ak")
    settled()
    assert page.empty.currentWidget() is page.not_found
    assert page.not_found.accessibleName() == "'Zeynep Ak' was not found."
    page._add_the_missing()
    assert window.side.form() is not None


def test_the_card_follows_the_arrow_keys(
    page: CustomersPage, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    page.table.setFocus()
    page.table.select(people.belgin)
    keyboard.press(Qt.Key.Key_Down)
    settled()
    assert page.table.selected_ids() == [people.fatma]
    assert window.side.customer_id() == people.fatma


def test_a_card_opened_elsewhere_is_the_selected_row(
    page: CustomersPage, ctx: Context, people: People, settled: Settled
) -> None:
    ctx.open_customer(people.nuriye)
    settled()
    assert page.table.selected_ids() == [people.nuriye]


def test_a_new_customer_stands_in_the_list_at_once(
    page: CustomersPage, ctx: Context, people: People, settled: Settled
) -> None:
    page.table.select(people.halil)
    ctx.tasks.write(lambda: ctx.app.customers.add(CustomerDraft("Çetin Ada")))
    settled()
    assert _names(page)[1] == "Çetin Ada"
    assert page.table.selected_ids() == [people.halil]


def test_state_is_said_in_words_and_shape(page: CustomersPage, people: People) -> None:
    fatma = page.rows.row_at(page.rows.row_of(people.fatma))
    assert fatma is not None
    mark = columns.mark_of(fatma)
    assert mark is not None
    assert (columns.state_words(fatma.state or ""), mark.shape) in [
        ("Later than usual", "triangle"),
        ("Away a long time", "square"),
    ]
    assert len({mark.shape for mark in columns.MARKS.values()}) == len(columns.MARKS)


def test_columns_go_where_room_is_short() -> None:
    every = columns.columns(lambda: TODAY, str)
    assert fitting(every, columns.WANTED_FIRST, 2000) == list(every)
    assert fitting(every, columns.WANTED_FIRST, 340) == ["name", "phone"]
    assert fitting(every, columns.WANTED_FIRST, 50) == ["name"]


def test_rows_are_close_and_stay_so(page: CustomersPage, ctx: Context) -> None:
    page.bar.density.choose("compact")
    assert page.table.rowHeight(0) == 34
    assert ctx.machine.get("dense_rows") is True


def test_a_narrow_window_keeps_every_act_in_the_menu(page: CustomersPage, settled: Settled) -> None:
    page.set_width_class(Width.MEDIUM)
    assert not page.bar.views.isVisible()
    assert [action.text() for action in page.bar.menu().actions()[:4]] == [
        "Print", "Save as PDF", "Save as Excel", "Import from Excel",
    ]  # fmt: skip
    page.bar.view_menu().actions()[4].trigger()
    settled()
    assert _names(page) == ["Mehmet Kılıç"]
    assert page.bar.view_button.text() == "On store credit"


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_the_list_goes_into_a_file_and_the_folder_is_remembered(
    page: CustomersPage, ctx: Context, settled: Settled, tmp_path: Path, ending: str
) -> None:
    page.choose("debtors")
    settled()
    page.buttons[ending].click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == ending
    path = tmp_path / f"list.{ending}"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    settled()
    assert path.read_bytes()[:4] in (b"%PDF", b"PK\x03\x04")
    assert page.saver.where.full_text() == f"Saved: {path}"
    assert ctx.machine.get("last_folder") == str(tmp_path)


def test_a_file_that_cannot_be_written_is_said_in_words(
    page: CustomersPage, window: Window, settled: Settled, tmp_path: Path
) -> None:
    (tmp_path / "taken.pdf").mkdir()
    page.saver.write("customers", tmp_path / "taken.pdf")
    settled()
    assert window.toast.text().endswith(".")
    assert not page.saver.isVisible()


def test_an_empty_shop_offers_both_beginnings(
    page: CustomersPage, ctx: Context, people: People, settled: Settled
) -> None:
    for customer in ctx.app.customers.ids():
        ctx.app.customers.archive(customer, even_with_debt=True)
    settled()
    assert page.empty.currentWidget() is page.nobody
    assert words.nobody_in("all") == page.nobody.accessibleName()


def test_a_page_that_is_gone_hears_nothing_more(ctx: Context, settled: Settled) -> None:
    page = CustomersPage(ctx)
    page.show()
    page.came_into_view()
    settled()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    ctx.board.load()
    ctx.open_customer(1)
    settled()
    assert not shiboken6.isValid(page)


def test_twenty_thousand_stay_fluid(ctx: Context, qtbot: QtBot, settled: Settled) -> None:
    rows = [
        (f"Kişi {n}", f"kisi {n}", f"K{n:05d}", f"53{n:08d}", "2026-01-01", "person") for n in range(20_000)
    ]
    fields = ("name", "name_key", "name_sort", "phone", "created_on", "kind")
    ctx.app.shop.write(
        "import",
        {"file": "many"},
        lambda unit: [unit.insert("customers", **dict(zip(fields, row, strict=True))) for row in rows],
    )
    page = CustomersPage(ctx)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    asked: list[int] = []
    fetch = page.rows._fetch

    def counting(ids: Sequence[int]) -> Mapping[int, CustomerRow]:
        asked.append(len(ids))
        return fetch(ids)

    page.rows._fetch = counting
    page.show()
    page.came_into_view()
    settled()
    assert page.rows.rowCount() == 20_012
    assert sum(asked) <= 128
    page.table.select(page.rows.id_at(20_011))
    QTest.keyClick(page.table, Qt.Key.Key_PageUp)
    page.table.viewport().repaint()
    assert page.rows.row_of(page.table.current_id() or 0) in range(19_900, 20_011)
    assert sum(asked) <= 256
