"""Kime önerilir and Birlikte alınanlar: from Ürünler by keyboard, to the card, on paper and in Excel."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.products import ProductsPage
from kobi_crm.gui.sheets.offers import OffersSheet
from kobi_crm.gui.sheets.print_sheet import PrintSheet
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.sheets.together import TogetherSheet
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.person_model import PersonRole, PersonRow
from kobi_crm.gui.window import Window
from kobi_crm.services.reports import ReportWish
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def buy(app: Application, customer: int | None, days: int, *names: str) -> None:
    lines = tuple(SaleLine.priced(name, 1000, 5_000) for name in names)
    day = TODAY - timedelta(days=days)
    app.sales.record(SaleDraft(customer, 5_000 * len(lines), "cash", day=day, lines=lines))


@pytest.fixture
def goods(app: Application, people: People) -> dict[str, int]:
    """Tea goes with biscuits; Fatma asked for tea, two take biscuits and jam but never tea."""
    add = app.products.add
    found = {
        name: add(ProductDraft(name, price=5_000)) for name in ("Bisküvi", "Çay", "Reçel", "Sabun", "Tuz")
    }
    for place in range(14):
        taker = app.customers.add(CustomerDraft(f"Taker {place:02d}"))
        buy(app, taker, 20 + place, "Bisküvi", "Çay")
        buy(app, taker, 50 + place, "Bisküvi", "Çay")
        if place % 2:
            buy(app, taker, 80, "Reçel")
    for place in range(14):
        buy(app, app.customers.add(CustomerDraft(f"Other {place:02d}")), 25 + place, "Sabun", "Tuz")
    for customer in people.others[:2]:
        buy(app, customer, 30, "Bisküvi")
        buy(app, customer, 31, "Reçel")
    app.wishes.add(people.fatma, found["Çay"])
    return found


@pytest.fixture
def page(goods: dict[str, int], window: Window, settled: Settled) -> ProductsPage:
    return shown(window, settled)


def shown(window: Window, settled: Settled) -> ProductsPage:
    window.go("products")
    settled()
    found = window.page()
    assert isinstance(found, ProductsPage)
    return found


def listed(sheet: OffersSheet | TogetherSheet) -> list[PersonRow]:
    people = sheet.list.people()
    rows = [people.index(row).data(PersonRole.ROW) for row in range(people.rowCount())]
    return [row for row in rows if row is not None]


def test_whom_to_offer_by_keyboard_with_reasons_and_the_card(
    page: ProductsPage,
    app: Application,
    goods: dict[str, int],
    people: People,
    window: Window,
    keyboard: Keyboard,
    settled: Settled,
) -> None:
    keyboard.press(Key.Key_Down)
    page.table.select(goods["Çay"])
    keyboard.press(Key.Key_O, CTRL)
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, OffersSheet)
    assert sheet.title.text() == "Whom to offer: Çay"
    assert sheet.offers == app.offers.for_product(goods["Çay"])
    rows = listed(sheet)
    assert (rows[0].name, rows[0].reason) == ("Fatma Demir", "Asked for it when there was none.")
    assert {row.id for row in rows[1:]} == set(people.others[:2])
    assert {row.reason for row in rows[1:]} == {
        "Buys Bisküvi, which goes well with it, and has not had it for a year."
    }
    keyboard.press(Key.Key_Down).press(Key.Key_Return)
    settled()
    assert window.sheets.sheet() is None
    assert window.side.customer_id() == rows[1].id


def test_the_search_field_lets_the_keys_through(
    page: ProductsPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    page.bar.search.edit.setFocus()
    keyboard.press(Key.Key_B, CTRL)
    settled()
    assert isinstance(window.sheets.sheet(), TogetherSheet)
    keyboard.press(Key.Key_Escape)
    page.bar.search.edit.setFocus()
    keyboard.press(Key.Key_O, CTRL)
    settled()
    assert isinstance(window.sheets.sheet(), OffersSheet)


def test_pairs_are_said_plainly_and_lead_to_the_offers(
    page: ProductsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    page.together_button.click()
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, TogetherSheet)
    assert sheet.pairs == app.offers.bought_together(30)
    assert {frozenset((pair.left, pair.right)) for pair in sheet.pairs} == {
        frozenset(("Bisküvi", "Çay")),
        frozenset(("Sabun", "Tuz")),
    }
    tea = next(n for n, pair in enumerate(sheet.pairs, start=1) if "Çay" in (pair.left, pair.right))
    sheet.list.select(tea)
    pair = sheet.current()
    assert pair is not None
    assert pair.baskets == 28
    # 53 purchases with lines: 28 with both, 30 with biscuits, 28 with tea.
    assert pair.support == pytest.approx(28 / 53)
    assert pair.times == pytest.approx(28 * 53 / (30 * 28))
    assert pair.chance < 0.005
    assert sheet.proof.text() == (
        "28 purchases of the last year had both (52.8 % of all). Chance alone would bring about 15.8; this is "
        "1.8 times that. Of 100 pairs as clear as this fewer than 1 is chance."
    )
    assert listed(sheet)[tea - 1].reason == pair.sentence
    keyboard.press(Key.Key_Return)
    settled()
    whom = window.sheets.sheet()
    assert isinstance(whom, OffersSheet)
    assert whom.title.text().endswith(pair.right)


def test_the_lists_are_printed_and_saved(
    page: ProductsPage,
    app: Application,
    goods: dict[str, int],
    window: Window,
    keyboard: Keyboard,
    settled: Settled,
    tmp_path: Path,
) -> None:
    page.table.select(goods["Çay"])
    page.offer_button.click()
    settled()
    keyboard.press(Key.Key_P, CTRL)
    settled()
    paper = window.sheets.sheet()
    assert isinstance(paper, PrintSheet)
    assert paper._table is not None
    assert [row[0] for row in paper._table.rows] == [o.name for o in app.offers.for_product(goods["Çay"])]
    window.sheets.close_sheet()
    page.show_together()
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, TogetherSheet)
    sheet.save_excel()
    dialog = page.saver.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    for wish, ending in (
        (ReportWish("offers", product_id=goods["Çay"]), "pdf"),
        (ReportWish("offers", product_id=goods["Çay"]), "xlsx"),
        (ReportWish("bought_together"), "pdf"),
        (ReportWish("bought_together"), "xlsx"),
    ):
        path = tmp_path / f"{wish.name}.{ending}"
        page.saver.write_wish(wish, path)
        settled()
        assert path.stat().st_size > 1_000
    assert "Çay" in app.reports.table(ReportWish("offers", product_id=goods["Çay"])).subtitle
    book = load_workbook(tmp_path / "bought_together.xlsx")
    cells = [str(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row if cell]
    assert any("Chance alone would bring" in cell for cell in cells)
    book = load_workbook(tmp_path / "offers.xlsx")
    cells = [str(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row if cell]
    assert "Çay" in cells
    assert "Fatma Demir" in cells


def test_without_a_product_the_report_is_of_what_sells_most(app: Application, goods: dict[str, int]) -> None:
    table = app.reports.table(ReportWish("offers"))
    rows = list(table.rows)
    assert {row[0] for row in rows} >= {"Çay"}
    assert len(table.columns) == len(rows[0]) == 5
    with pytest.raises(UserError):
        app.reports.table(ReportWish("offers", product_id=9_999))


def test_too_few_sales_say_so_and_offer_to_record_one(
    app: Application, ctx: Context, window: Window, settled: Settled
) -> None:
    app.products.add(ProductDraft("Çay"))
    page = shown(window, settled)
    for opening in (page.show_together, page.show_offers):
        opening()
        settled()
        sheet = window.sheets.sheet()
        assert isinstance(sheet, OffersSheet | TogetherSheet)
        assert not sheet.none.isHidden()
        assert sheet.list.isHidden()
        assert sheet.print_button.isHidden()
        sheet.print_list()
        sheet.save_excel()
        assert window.sheets.sheet() is sheet
        sheet.sale_button.click()
        assert isinstance(window.sheets.sheet(), SaleSheet)
        window.sheets.close_sheet()
    for name in ("offers", "bought_together"):
        assert list(app.reports.table(ReportWish(name)).rows) == []
        assert "needs" in app.reports.table(ReportWish(name)).subtitle


def test_no_product_no_offer_and_no_keys_where_room_is_short(
    app: Application, window: Window, settled: Settled
) -> None:
    page = shown(window, settled)
    assert not page.offer_button.isVisible()
    page.show_offers()
    assert window.sheets.sheet() is None
    app.products.add(ProductDraft("Çay"))
    settled()
    assert page.offer_button.isVisible()
    page.choose("wishes")
    settled()
    assert not page.offer_button.isVisible()
    page.show_offers()
    assert window.sheets.sheet() is None
    page.set_width_class(Width.MEDIUM)
    page.set_width_class(Width.WIDE)
