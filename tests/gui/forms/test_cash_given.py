"""Verilen and Para üstü: the note handed over and the change, which cost nobody a key who does not want them."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.sales import Sale, SaleDraft
from kobi_crm.gui import catalogs
from kobi_crm.gui.drafts import Drafts
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.window import Window


@pytest.fixture
def sheet(window: Window, hands: Any) -> SaleSheet:
    hands.key(Qt.Key.Key_F2)
    opened = window.sheets.sheet()
    assert isinstance(opened, SaleSheet)
    return opened


@pytest.fixture
def newest(app: Application, qtbot: QtBot, window: Window) -> Callable[[], Sale]:
    def wait() -> Sale:
        qtbot.waitUntil(lambda: window.sheets.sheet() is None)
        return app.sales.get(max(app.sales.ids()))

    return wait


def test_the_change_is_said_as_the_note_is_typed_and_enter_saves(
    sheet: SaleSheet, hands: Any, newest: Callable[[], Sale]
) -> None:
    hands.type("145,50")
    sheet.form.given.line.setFocus()
    hands.type("200")
    assert sheet.form.given.change.text() == "Change: ₺54.50"
    assert sheet.form.given.line.accessibleDescription() == "Change: ₺54.50"
    hands.enter()
    sale = newest()
    assert (sale.total, sale.payment) == (145_50, "cash")


@pytest.fixture
def turkish_window(qapp: QApplication) -> Iterator[None]:
    catalogs.install_into(qapp, "tr")
    yield
    catalogs.install_into(qapp, "en")


def test_the_words_are_those_of_the_till(turkish_window: None, sheet: SaleSheet, hands: Any) -> None:
    hands.type("145,50")
    sheet.form.given.line.setText("200")
    assert sheet.form.given.change.text() == "Para üstü: ₺54,50"
    assert sheet.form.given.line.accessibleName() == "Verilen"


def test_two_tabs_lead_from_the_amount_to_the_note(sheet: SaleSheet, hands: Any) -> None:
    hands.type("145")
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Tab)
    assert sheet.form.given.line.hasFocus()


def test_the_change_follows_the_amount(sheet: SaleSheet) -> None:
    given = sheet.form.given
    sheet.amount.line.setText("145")
    given.line.setText("200")
    sheet.amount.line.setText("180")
    assert given.change.text() == "Change: ₺20"
    sheet.amount.line.setText("200")
    assert given.change.text() == "No change"
    sheet.amount.line.setText("250")
    assert given.change.text() == ""
    assert given.line.problem() == "This is ₺50 less than the amount."
    sheet.amount.line.clear()
    assert given.change.text() == ""


def test_too_little_is_said_at_the_field_and_a_second_enter_saves_all_the_same(
    sheet: SaleSheet, window: Window, hands: Any, newest: Callable[[], Sale]
) -> None:
    hands.type("145")
    sheet.form.given.line.setFocus()
    hands.type("100")
    assert sheet.form.given.field.error() == ""
    hands.enter()
    assert window.sheets.sheet() is sheet
    assert sheet.form.given.field.error() == "This is ₺45 less than the amount."
    hands.enter()
    assert newest().total == 145_00


def test_what_stands_there_never_keeps_a_sale_from_being_saved(
    sheet: SaleSheet, hands: Any, newest: Callable[[], Sale]
) -> None:
    hands.type("145")
    sheet.form.given.line.setText("iki yüz")
    hands.enter()
    assert newest().total == 145_00


def test_only_cash_has_it(sheet: SaleSheet) -> None:
    given = sheet.form.given
    sheet.amount.line.setText("145")
    assert not given.isHidden()
    for kind in ("card", "transfer", "credit"):
        sheet.payment.choose(kind)
        assert given.isHidden(), kind
    sheet.payment.choose("cash")
    assert not given.isHidden()


def test_of_a_sale_in_parts_only_the_cash_is_counted(sheet: SaleSheet) -> None:
    sheet.amount.line.setText("145")
    sheet.payment.choose("card")
    sheet.open_split()
    assert sheet.form.given.isHidden()
    cash = sheet.payment.split.line("cash")
    cash.textEdited.emit("45")
    cash.setText("45")
    sheet.form.given.line.setText("50")
    assert not sheet.form.given.isHidden()
    assert sheet.form.given.change.text() == "Change: ₺5"


def test_nothing_of_it_is_kept(sheet: SaleSheet, app: Application) -> None:
    sheet.form.given.line.setText("200")
    sheet.try_close()
    assert Drafts(app.shop_path).latest("sale") is None
    assert sheet.form.texts() == {}


def test_a_stored_sale_was_paid_long_ago(window: Window, app: Application) -> None:
    sale = app.sales.record(SaleDraft(None, 145_00, "cash"))
    sheet = SaleSheet(window.ctx, sale_id=sale)
    window.ctx.show_sheet(sheet)
    sheet.payment.choose("cash")
    assert sheet.form.given.isHidden()
    window.sheets.close_sheet()
