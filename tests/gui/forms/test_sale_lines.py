"""Lines in the sale sheet by keyboard alone: words, barcodes, new products, cells typed over, discounts."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import Sale
from kobi_crm.gui.drafts import Drafts
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.window import Window

F2, F9, F12 = Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_F12
DOWN, UP, DEL = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Delete
BREAD, NOBODYS = "8690504012344", "8690000000005"
Newest = Callable[[], Sale]


@pytest.fixture
def shelf(app: Application) -> dict[str, int]:
    """Bread with a barcode, milk by the litre, cheese by the kilo, olives without a price."""
    drafts = (
        ProductDraft("Ekmek", "adet", 15_00, barcode=BREAD),
        ProductDraft("Süt", "lt", 42_50),
        ProductDraft("Beyaz peynir", "kg", 320_00),
        ProductDraft("Zeytin", "kg"),
    )
    return {draft.name: app.products.add(draft) for draft in drafts}


@pytest.fixture
def newest(app: Application, qtbot: QtBot, window: Window) -> Newest:
    """The sale that was just saved, once the sheet has closed over it."""

    def wait() -> Sale:
        qtbot.waitUntil(lambda: window.sheets.sheet() is None)
        return app.sales.get(max(app.sales.ids()))

    return wait


def sheet_of(window: Window) -> SaleSheet:
    sheet = window.sheets.sheet()
    assert isinstance(sheet, SaleSheet)
    return sheet


def sold(sale: Sale) -> list[tuple[str, int, int, int]]:
    return [(line.product, line.quantity, line.discount, line.amount) for line in sale.lines]


def test_the_sheet_is_as_calm_as_ever_until_lines_are_wanted(window: Window, hands: Any) -> None:
    hands.key(F2)
    sheet = sheet_of(window)
    assert sheet.basket.isHidden()
    assert sheet.form.discount.isHidden()
    assert sheet.details.isHidden()
    assert not sheet.payment.is_split()
    assert sheet.amount.line.hasFocus()


def test_one_line_of_words_and_two_enters(
    window: Window, hands: Any, shelf: dict[str, int], newest: Newest
) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("2 ekmek 1 süt")
    assert sheet_of(window).basket.product.field._echo.full_text() == "2 Ekmek, Süt: ₺72.50"
    hands.enter()
    assert sheet_of(window).amount.line.text() == "72,50"
    hands.enter()
    sale = newest()
    assert (sale.total, sale.payment) == (72_50, "cash")
    assert sold(sale) == [("Ekmek", 2000, 0, 30_00), ("Süt", 1000, 0, 42_50)]


def test_the_letter_at_the_end_of_the_words_is_the_payment(
    window: Window, people: dict[str, int], hands: Any, shelf: dict[str, int], newest: Newest
) -> None:
    window.show_customer(people["Mehmet Kılıç"])
    hands.key(F2)
    hands.key(DOWN)
    hands.type("500 gr peynir s")
    hands.enter()
    hands.enter()
    sale = newest()
    assert (sale.customer, sale.total, sale.payment) == ("Mehmet Kılıç", 160_00, "credit")


def test_a_letter_alone_in_the_product_line_is_the_payment(
    window: Window, hands: Any, shelf: dict[str, int], newest: Newest
) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("ekmek")
    hands.enter()
    hands.type("d")
    hands.enter()
    hands.enter()
    assert newest().payment == "card"


def test_a_barcode_in_the_amount_becomes_a_line_and_is_never_an_amount(
    window: Window, hands: Any, shelf: dict[str, int], newest: Newest
) -> None:
    hands.key(F2)
    hands.type(BREAD)
    hands.enter()
    sheet = sheet_of(window)
    assert sheet.amount.line.text() == "15"
    assert sheet.basket.product.line.hasFocus()
    hands.type(BREAD)
    hands.enter()
    assert sheet.basket.rows.rowCount() == 1
    hands.enter()
    assert sold(newest()) == [("Ekmek", 2000, 0, 30_00)]


def test_an_unknown_barcode_is_offered_as_a_new_product(
    window: Window, app: Application, hands: Any, shelf: dict[str, int], newest: Newest, qtbot: QtBot
) -> None:
    hands.key(F2)
    hands.type(NOBODYS)
    hands.enter()
    sheet = sheet_of(window)
    new = sheet.basket.new
    assert sheet.basket.product.field.error() == f"No product has the barcode {NOBODYS}."
    assert new.isVisible()
    assert new.name_line.hasFocus()
    hands.type("Bal")
    hands.enter()
    hands.type("180")
    hands.enter()
    qtbot.waitUntil(lambda: not sheet.basket.is_empty())
    found = app.products.by_barcode(NOBODYS)
    assert found is not None
    assert (found.name, found.price) == ("Bal", 180_00)
    hands.enter()
    assert sold(newest()) == [("Bal", 1000, 0, 180_00)]


def test_an_unknown_word_is_offered_as_a_new_product_by_the_kilo(
    window: Window, app: Application, hands: Any, shelf: dict[str, int], newest: Newest, qtbot: QtBot
) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("ekmek 500 gr tulum")
    hands.enter()
    sheet = sheet_of(window)
    assert sheet.basket.product.field.error() == "“tulum” is not among your products."
    assert sheet.basket.new.price_line.hasFocus()
    hands.enter()
    assert sheet.basket.new.price_field.error() == "Write the price, for example 15 or 12.50."
    hands.type("600")
    hands.enter()
    qtbot.waitUntil(lambda: not sheet.basket.is_empty())
    hands.enter()
    assert sold(newest()) == [("Ekmek", 1000, 0, 15_00), ("tulum", 500, 0, 300_00)]


def test_a_product_without_a_price_gets_one(
    window: Window, app: Application, hands: Any, shelf: dict[str, int], qtbot: QtBot
) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("1,5 kg zeytin")
    hands.enter()
    sheet = sheet_of(window)
    assert sheet.basket.new.name_line.isReadOnly()
    hands.type("200")
    hands.enter()
    qtbot.waitUntil(lambda: sheet.amount.value() == 300_00)
    assert app.products.get(shelf["Zeytin"]).price == 200_00


def test_not_now_gives_the_line_back(window: Window, hands: Any, shelf: dict[str, int]) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("havyar")
    hands.enter()
    sheet = sheet_of(window)
    sheet.basket.new.drop_button.click()
    assert sheet.basket.new.isHidden()
    assert sheet.basket.product.line.hasFocus()
    assert sheet.basket.product.line.text() == "havyar"


def test_cells_are_typed_over_and_lines_taken_out(
    window: Window, hands: Any, shelf: dict[str, int], newest: Newest
) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("ekmek süt")
    hands.enter()
    sheet = sheet_of(window)
    hands.key(DOWN)
    assert sheet.basket.table.hasFocus()
    hands.type("3")
    hands.enter()
    assert sheet.basket.rows.lines()[0].sold.quantity == 3000
    hands.key(Qt.Key.Key_Right)
    hands.enter()
    hands.type("1.25.0")
    hands.enter()
    assert sheet.basket.problem.text() == "We couldn't read the amount. Write it like 12.50 or 1250."
    assert sheet.basket.rows.lines()[0].sold.unit_price == 15_00
    hands.key(Qt.Key.Key_Right)
    hands.type("5")
    hands.enter()
    assert (sheet.basket.problem.text(), sheet.amount.value()) == ("", 82_50)
    hands.key(DOWN)
    hands.key(DEL)
    assert sheet.basket.rows.rowCount() == 1
    hands.key(UP)
    assert sheet.basket.product.line.hasFocus()
    hands.enter()
    assert sold(newest()) == [("Ekmek", 3000, 5_00, 40_00)]


def test_the_last_line_taken_out_leaves_an_empty_amount(
    window: Window, hands: Any, shelf: dict[str, int]
) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("ekmek")
    hands.enter()
    hands.key(DOWN)
    hands.key(DEL)
    sheet = sheet_of(window)
    assert sheet.amount.is_empty()
    assert sheet.basket.product.line.hasFocus()


def test_percent_off_the_whole_sale_is_shared_out(
    window: Window, hands: Any, shelf: dict[str, int], newest: Newest
) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("ekmek süt")
    hands.enter()
    hands.key(F12)
    hands.type("10%")
    sheet = sheet_of(window)
    assert sheet.form.discount.isVisible()
    assert sheet.amount.line.text() == "51,75"
    hands.enter()
    sale = newest()
    assert sale.total == 51_75
    assert sold(sale) == [("Ekmek", 1000, 1_50, 13_50), ("Süt", 1000, 4_25, 38_25)]


def test_a_smaller_amount_over_the_lines_is_a_discount(
    window: Window, hands: Any, shelf: dict[str, int], newest: Newest
) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("ekmek süt")
    hands.enter()
    hands.key(UP)
    hands.type("55")
    sheet = sheet_of(window)
    assert sheet.form.discount.line.text() == "2,50"
    hands.enter()
    sale = newest()
    assert (sale.total, sum(line.discount for line in sale.lines)) == (55_00, 2_50)


def test_a_larger_amount_than_the_lines_is_refused(
    window: Window, app: Application, hands: Any, shelf: dict[str, int]
) -> None:
    before = len(app.sales.ids())
    hands.key(F2)
    hands.key(F9)
    hands.type("ekmek süt")
    hands.enter()
    hands.key(UP)
    hands.type("90")
    hands.enter()
    sheet = sheet_of(window)
    assert sheet.amount.field.error() == (
        "The lines come to less than this. Change the lines or write a smaller amount."
    )
    assert len(app.sales.ids()) == before


def test_a_discount_without_lines_lowers_the_amount(window: Window, hands: Any, newest: Newest) -> None:
    hands.key(F2)
    hands.type("420")
    hands.key(F12)
    hands.type("%10")
    assert sheet_of(window).form.discount.line.value() == 42_00
    hands.enter()
    assert newest().total == 378_00


def test_a_discount_larger_than_the_sale_is_refused(window: Window, hands: Any) -> None:
    hands.key(F2)
    hands.type("20")
    hands.key(F12)
    hands.type("30")
    hands.enter()
    sheet = sheet_of(window)
    assert sheet.form.discount.line.problem() == "The discount is larger than the sale. Write less."
    assert sheet.form.discount.line.hasFocus()


def test_chips_offer_what_fits_and_what_is_usual(
    window: Window, app: Application, hands: Any, shelf: dict[str, int], newest: Newest, qtbot: QtBot
) -> None:
    hands.key(F2)
    hands.key(F9)
    line = sheet_of(window).basket.product
    hands.type("2 kg pey")
    assert [chip.text() for chip in line._chips] == ["Beyaz peynir"]
    line._chips[0].click()
    assert sheet_of(window).amount.line.text() == "640"
    hands.enter()
    newest()
    window.open_sale(None)
    hands.key(F9)
    line = sheet_of(window).basket.product
    qtbot.waitUntil(lambda: [chip.text() for chip in line._chips] == ["Beyaz peynir"])


def test_a_draft_keeps_its_lines(
    window: Window, app: Application, hands: Any, shelf: dict[str, int], newest: Newest, qtbot: QtBot
) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("2 ekmek 1 süt d")
    hands.enter()
    hands.key(F12)
    hands.type("2,50")
    hands.key(Qt.Key.Key_Escape)
    drafts = Drafts(app.shop_path)
    qtbot.waitUntil(lambda: window.sheets.sheet() is None and drafts.latest("sale") is not None)
    window.open_sale(None)
    sheet = sheet_of(window)
    sheet.offer.go_on.click()
    assert sheet.basket.isVisible()
    assert (sheet.amount.line.text(), sheet.payment.value()) == ("70", "card")
    hands.enter()
    sale = newest()
    assert (sale.total, sale.payment, len(sale.lines)) == (70_00, "card", 2)
    assert drafts.latest("sale") is None


@pytest.mark.parametrize("kept", ["{", "[1]", '[["kg"]]', '[["", "x", "1", null, 0, 5, null, 0]]'])
def test_a_damaged_draft_has_no_lines(
    window: Window, app: Application, shelf: dict[str, int], kept: str
) -> None:
    Drafts(app.shop_path).keep("sale", 1, {"amount": "7", "lines": kept})
    window.open_sale(None)
    sheet = sheet_of(window)
    sheet.offer.go_on.click()
    assert sheet.basket.isHidden()
    assert sheet.amount.line.text() == "7"


def test_tab_visits_lines_and_comes_round(window: Window, hands: Any, shelf: dict[str, int]) -> None:
    hands.key(F2)
    hands.key(F9)
    hands.type("ekmek")
    hands.enter()
    sheet = sheet_of(window)
    visited: list[object] = []
    while not visited or QApplication.focusWidget() is not sheet.basket.product.line:
        hands.key(Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
        assert len(visited) < 20
    for wanted in (sheet.basket.table, sheet.amount.line, sheet.pick.line, sheet.save_button, sheet.take_off):
        assert wanted in visited


def test_many_lines_scroll_inside_the_table(window: Window, app: Application, hands: Any) -> None:
    for number in range(25):
        app.products.add(ProductDraft(f"Ürün {chr(65 + number)}{chr(65 + number)}", price=1_00))
    hands.key(F2)
    hands.key(F9)
    hands.type("+".join(f"ürün {chr(65 + number) * 2}" for number in range(25)))
    hands.enter()
    sheet = sheet_of(window)
    assert sheet.basket.rows.rowCount() == 25
    assert sheet.amount.value() == 25_00
    assert sheet.basket.table.height() < 300
    assert sheet.height() <= window.height()
