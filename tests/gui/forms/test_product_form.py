"""The product form: keys alone, a scanner's barcodes, what it says about each field, and drafts."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.products import ProductDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.product_form import ProductForm
from kobi_crm.gui.pages.products import ProductsPage
from kobi_crm.gui.window import Window

TAB = Qt.Key.Key_Tab
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the list of known units pops up


@pytest.fixture
def form(window: Window, ctx: Context, qtbot: QtBot) -> ProductForm:
    """The empty form, opened with Ins."""
    return opened(window, qtbot, None)


def opened(window: Window, qtbot: QtBot, product_id: int | None) -> ProductForm:
    window.go("products")
    page = window.page()
    assert isinstance(page, ProductsPage)
    if product_id is None:
        QTest.keyClick(page.table, Qt.Key.Key_Insert)
    else:
        page.open_product(product_id)
    found = window.side.form()
    assert isinstance(found, ProductForm)
    qtbot.waitUntil(lambda: not window.ctx.tasks.busy)
    return found


def saved(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.side.form() is None)


def test_a_product_is_written_with_keys_alone(
    window: Window, form: ProductForm, app: Application, hands: Any, qtbot: QtBot
) -> None:
    hands.type("Beyaz peynir")
    for text in ("kg", "Kahvaltılık", "300", "240"):
        hands.key(TAB)
        hands.type(text)
    hands.key(TAB)
    assert form.margin.text() == "Left of each sale: ₺60, 20 % of the price."
    for code in ("8690504000013", "8690504000020"):
        hands.type(code)
        hands.enter()
    assert form._ui.barcode.text() == ""
    assert [button.text() for button in form.codes.buttons] == ["8690504000013", "8690504000020"]
    hands.enter()
    saved(window, qtbot)
    product = app.products.all()[0]
    assert (product.name, product.unit, product.category) == ("Beyaz peynir", "kg", "Kahvaltılık")
    assert (product.price, product.cost) == (30_000, 24_000)
    assert product.barcodes == ("8690504000013", "8690504000020")


def test_every_field_is_shown_again_and_kept(window: Window, app: Application, qtbot: QtBot) -> None:
    draft = ProductDraft(
        "Kombi", "adet", 2_500_000, "Isıtma", "8690504000013", 2_000_000, 18, ("KASA-7",), 3, 24, 365
    )
    product_id = app.products.add(draft)
    before = app.products.get(product_id)
    form = opened(window, qtbot, product_id)
    assert form._ui.after.isVisible()
    assert form.vat.edit.isVisible()
    form.save()
    saved(window, qtbot)
    assert app.products.get(product_id) == before


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("name", "", "Write the product's name."),
        ("price", "12,5o", "12"),
        ("cost", "-3", ""),
        ("ask", "0", "from 1 to 3650"),
        ("warranty", "bir yıl", "from 1 to 240"),
        ("service", "99999", "from 1 to 3650"),
    ],
)
def test_a_field_that_cannot_be_read_says_so_and_gets_the_keyboard(
    window: Window, form: ProductForm, app: Application, field: str, typed: str, said: str
) -> None:
    form._ui.name.setText("Süt")
    getattr(form._ui, field).setText(typed)
    form.save()
    message = getattr(form._ui, f"{field}_message")
    assert message.isVisible()
    assert said in message.text()
    assert window.focusWidget() is getattr(form._ui, field)
    assert app.products.all() == []


def test_a_rate_beyond_a_hundred_is_said_so(window: Window, form: ProductForm, qtbot: QtBot) -> None:
    form._ui.name.setText("Süt")
    form.vat.boxes.choose("other")
    form.vat.edit.setText("140")
    form.save()
    assert form.vat._error.text() == "Write a whole number from 0 to 100."
    form.vat.edit.setText("%8")
    form.save()
    saved(window, qtbot)
    assert window.ctx.app.products.all()[0].vat_percent == 8


def test_a_known_barcode_names_its_product_and_stays_in_the_field(
    window: Window, app: Application, hands: Any, qtbot: QtBot
) -> None:
    app.products.add(ProductDraft("Ayran", barcode="8690504000013"))
    form = opened(window, qtbot, None)
    form._ui.barcode.setFocus()
    hands.type("8690504000013")
    hands.enter()
    assert form._ui.barcode_message.text() == "This barcode belongs to: Ayran"
    assert form._ui.barcode.text() == "8690504000013"
    assert form.codes.buttons == []


def test_a_wrong_check_digit_is_a_word_not_a_wall(
    window: Window, form: ProductForm, app: Application, hands: Any, qtbot: QtBot
) -> None:
    form._ui.name.setText("Süt")
    form._ui.barcode.setFocus()
    hands.type("8690504000014")
    hands.enter()
    assert "8690504000014" in form._ui.barcode_message.text()
    hands.enter()
    saved(window, qtbot)
    assert app.products.all()[0].barcode == "8690504000014"


def test_a_known_name_is_refused_in_a_sentence_and_nothing_typed_is_lost(
    window: Window, app: Application, qtbot: QtBot
) -> None:
    app.products.add(ProductDraft("Ayran"))
    form = opened(window, qtbot, None)
    form._ui.name.setText("AYRAN")
    form._ui.price.setText("20")
    form.save()
    qtbot.waitUntil(form._message.isVisible)
    assert form._message.text() == "There is already a product named Ayran."
    assert form._ui.price.text() == "20"


def test_a_barcode_is_taken_off_by_its_button(window: Window, app: Application, qtbot: QtBot) -> None:
    product_id = app.products.add(ProductDraft("Ayran", barcode="111", more_barcodes=("222",)))
    form = opened(window, qtbot, product_id)
    form.codes.buttons[0].click()
    form.save()
    saved(window, qtbot)
    assert app.products.get(product_id).barcodes == ("222",)


def test_escape_keeps_what_was_typed_and_offers_it_back(
    window: Window, form: ProductForm, hands: Any, qtbot: QtBot
) -> None:
    hands.type("Tulum")
    form._ui.barcode.setFocus()
    hands.type("123456")
    hands.enter()
    hands.key(Qt.Key.Key_Escape)
    saved(window, qtbot)
    again = opened(window, qtbot, None)
    assert again._offer.isVisible()
    again._offer.go_on.click()
    assert again._ui.name.text() == "Tulum"
    assert again.codes.codes() == ("123456",)


def test_the_archive_is_one_button_and_one_undo_away(window: Window, app: Application, qtbot: QtBot) -> None:
    product_id = app.products.add(ProductDraft("Ayran"))
    form = opened(window, qtbot, product_id)
    form._put_away()
    saved(window, qtbot)
    assert app.products.all() == []
    app.history.undo()
    assert [product.name for product in app.products.all()] == ["Ayran"]
