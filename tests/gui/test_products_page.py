"""Ürünler: lists, order, a scanner in the search, what was asked for, and a shop of 20,000 products."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.gui.pages.product_form import ProductForm
from kobi_crm.gui.pages.products import ProductsPage
from kobi_crm.gui.theme import Width
from kobi_crm.gui.window import Window
from kobi_crm.storage.shop_file import Unit
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def goods(app: Application, people: People) -> dict[str, int]:
    add = app.products.add
    found = {
        "bread": add(ProductDraft("Ekmek", "adet", 1_250, "Fırın", "8690504000013")),
        "bagel": add(ProductDraft("Simit", "adet", 1_500, "Fırın")),
        "cheese": add(ProductDraft("Çökelek", "kg", 20_000, "Süt", cost=15_000)),
    }
    for days in (1, 3, 40):
        line = SaleLine("Çökelek", 1500, 20_000, 0, 30_000)
        app.sales.record(SaleDraft(people.fatma, 30_000, day=TODAY - timedelta(days=days), lines=(line,)))
    return found


@pytest.fixture
def page(goods: dict[str, int], window: Window, settled: Settled) -> ProductsPage:
    window.go("products")
    settled()
    found = window.page()
    assert isinstance(found, ProductsPage)
    return found


def cells(page: ProductsPage, row: int) -> list[str]:
    return [str(page.rows.index(row, column).data()) for column in range(page.rows.columnCount())]


def names(page: ProductsPage) -> list[str]:
    return [str(page.rows.index(row, 0).data()) for row in range(page.rows.rowCount())]


def test_products_stand_in_turkish_order_with_what_was_sold(page: ProductsPage) -> None:
    assert names(page) == ["Çökelek", "Ekmek", "Simit"]
    assert cells(page, 0) == ["Çökelek", "kg", "₺200", "₺150", "Süt", "", "3"]
    assert page.bar.count.full_text() == "3 products"


def test_a_heading_sorts_the_most_first(page: ProductsPage, settled: Settled) -> None:
    page.table.sort_requested.emit("price", False)
    settled()
    assert names(page) == ["Çökelek", "Simit", "Ekmek"]
    page.table.sort_requested.emit("sold", False)
    settled()
    assert names(page)[0] == "Çökelek"


def test_categories_and_the_archive_are_lists(
    page: ProductsPage, app: Application, goods: dict[str, int], settled: Settled
) -> None:
    page.choose("category:Fırın")
    settled()
    assert names(page) == ["Ekmek", "Simit"]
    app.products.archive(goods["bagel"])
    settled()
    assert names(page) == ["Ekmek"]
    page.choose("archived")
    settled()
    assert names(page) == ["Simit"]
    page.choose("all")
    settled()
    assert page.bar.views.current() == "all"


def test_typing_narrows_and_enter_opens_the_first(
    page: ProductsPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    assert window.focusWidget() is page.bar.search.edit
    keyboard.type("sim").press(Qt.Key.Key_Return)
    settled()
    form = window.side.form()
    assert isinstance(form, ProductForm)
    assert form._ui.name.text() == "Simit"
    assert not window.side.isHidden()


def test_a_scanned_barcode_opens_its_product_and_an_unknown_one_a_new_form(
    page: ProductsPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.type("8690504000013").press(Qt.Key.Key_Return)
    settled()
    form = window.side.form()
    assert isinstance(form, ProductForm)
    assert form._ui.name.text() == "Ekmek"
    window.side.close_form()
    page.bar.search.edit.clear()
    page.bar.search.edit.setFocus()
    keyboard.type("8690504000990").press(Qt.Key.Key_Return)
    settled()
    form = window.side.form()
    assert isinstance(form, ProductForm)
    assert form.codes.codes() == ("8690504000990",)
    assert form._ui.name.text() == ""


def test_arrows_lead_into_the_list_and_enter_to_the_form(
    page: ProductsPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.press(Qt.Key.Key_Down).press(Qt.Key.Key_Down).press(Qt.Key.Key_Return)
    settled()
    form = window.side.form()
    assert isinstance(form, ProductForm)
    assert form._ui.name.text() == "Ekmek"
    assert form._facts is not None


def test_the_form_says_who_buys_it_and_opens_the_card(
    page: ProductsPage, window: Window, goods: dict[str, int], people: People, qtbot: QtBot
) -> None:
    page.open_product(goods["cheese"])
    form = window.side.form()
    assert isinstance(form, ProductForm)
    facts = form._facts
    assert facts is not None
    qtbot.waitUntil(lambda: bool(facts.buyers))
    assert [button.text() for button in facts.buyers] == ["Fatma Demir"]
    facts.buyers[0].click()
    assert window.side.customer_id() == people.fatma
    assert window.section == "customers"


def test_no_customers_card_stands_beside_the_products(
    page: ProductsPage, window: Window, people: People, settled: Settled
) -> None:
    window.show_customer(people.fatma)
    window.go("products")
    assert window.side.isHidden()
    page.new_product()
    assert not window.side.isHidden()
    form = window.side.form()
    assert form is not None
    QTest.keyClick(form, Qt.Key.Key_Escape)
    settled()
    assert window.side.isHidden()


def test_where_room_is_short_the_lists_are_a_menu(page: ProductsPage) -> None:
    page.set_width_class(Width.MEDIUM)
    assert not page.bar.views.isVisible()
    titles = [action.text() for action in page.bar.view_menu().actions()]
    assert titles == ["All", "Asked for, not there", "Archive", "Fırın (2)", "Süt (1)"]


def test_nothing_found_offers_to_add_it(
    page: ProductsPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.type("pastirma")
    settled()
    assert page.stack.currentWidget() is page.not_found
    keyboard.press(Qt.Key.Key_Return)
    form = window.side.form()
    assert isinstance(form, ProductForm)
    assert form._ui.name.text() == "pastirma"
    assert window.focusWidget() is form._ui.price


def test_twenty_thousand_products_are_ids_and_a_screenful(
    app: Application, page: ProductsPage, settled: Settled
) -> None:
    fields = ("name", "name_key", "price")

    def fill(unit: Unit) -> None:
        unit.insert_many("products", fields, ((f"Mal {i:05d}", f"mal {i:05d}", i) for i in range(20_000)))

    app.shop.write("test", {}, fill)
    settled()
    asked: list[int] = []
    page.rows._fetch = lambda ids: asked.extend(ids) or {}
    page.refresh()
    settled()
    page.table.grab()
    assert page.rows.rowCount() == 20_003
    assert 0 < len(asked) <= 128
