"""A sale paid in parts, its documents and reasons, and a stored sale that is changed, in the sale sheet."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import Parts, Sale, SaleDraft, SaleLine
from kobi_crm.gui.context import Context
from kobi_crm.gui.drafts import Drafts
from kobi_crm.gui.sheets.return_sheet import ReturnSheet
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.window import Window

F2, F7, F9, F11 = Qt.Key.Key_F2, Qt.Key.Key_F7, Qt.Key.Key_F9, Qt.Key.Key_F11
TAB = Qt.Key.Key_Tab
TODAY = date(2026, 11, 22)
Newest = Callable[[], Sale]


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


def typed(sheet: SaleSheet) -> list[str]:
    return [sheet.payment.split.line(kind).text() for kind in ("cash", "card", "transfer", "credit")]


def test_the_rest_of_a_split_sale_fills_itself_in(
    window: Window, people: dict[str, int], hands: Any, app: Application, newest: Newest
) -> None:
    owed = app.ledger.balance(people["Mehmet Kılıç"])
    window.show_customer(people["Mehmet Kılıç"])
    hands.key(F2)
    hands.type("420s")
    hands.key(F11)
    sheet = sheet_of(window)
    assert typed(sheet) == ["", "", "", "420"]
    hands.type("200")
    assert typed(sheet) == ["200", "", "", "220"]
    hands.enter()
    sale = newest()
    assert (sale.payment, sale.parts) == ("split", (("cash", 200_00), ("credit", 220_00)))
    assert app.ledger.balance(people["Mehmet Kılıç"]) == owed + 220_00


def test_the_rest_follows_the_amount_and_moves_on_when_it_is_typed_over(window: Window, hands: Any) -> None:
    hands.key(F2)
    hands.type("100")
    hands.key(F11)
    sheet = sheet_of(window)
    assert sheet.payment.split.line("card").hasFocus()
    hands.type("30")
    assert typed(sheet) == ["70", "30", "", ""]
    sheet.focus_first()
    hands.type("0")
    assert sheet.amount.line.text() == "1000"
    assert typed(sheet) == ["970", "30", "", ""]
    sheet.payment.split.line("cash").setFocus()
    sheet.payment.split.line("cash").selectAll()
    hands.type("900")
    assert typed(sheet) == ["900", "30", "", "70"]


def test_parts_that_do_not_add_up_are_said(window: Window, app: Application, hands: Any) -> None:
    before = len(app.sales.ids())
    hands.key(F2)
    hands.type("100")
    hands.key(F11)
    hands.type("130")
    sheet = sheet_of(window)
    assert sheet.payment.split.problem.text() == "The parts are ₺30 too much."
    hands.enter()
    assert window.sheets.sheet() is sheet
    assert len(app.sales.ids()) == before
    for kind in ("cash", "transfer", "credit"):
        line = sheet.payment.split.line(kind)
        line.setFocus()
        line.selectAll()
        hands.type("1")
    sheet.payment.split.line("card").setFocus()
    sheet.payment.split.line("card").selectAll()
    hands.type("1")
    assert sheet.payment.split.problem.text() == "₺96 is still missing."
    hands.type(".5.5")
    hands.enter()
    assert sheet.payment.split.line("card").problem().startswith("We couldn't read the amount.")
    assert sheet.payment.split.line("card").hasFocus()
    assert len(app.sales.ids()) == before


def test_a_part_on_store_credit_needs_a_customer(window: Window, hands: Any) -> None:
    hands.key(F2)
    hands.type("100s")
    hands.key(F11)
    hands.type("40")
    hands.enter()
    sheet = sheet_of(window)
    assert sheet.pick.error.text() == "Choose the customer for a sale on store credit."
    assert sheet.pick.line.hasFocus()


def test_one_part_alone_is_no_split(window: Window, hands: Any, newest: Newest) -> None:
    hands.key(F2)
    hands.type("100")
    hands.key(F11)
    hands.type("100")
    hands.enter()
    sale = newest()
    assert (sale.payment, sale.parts) == ("card", ())


def test_split_and_back(window: Window, hands: Any, newest: Newest) -> None:
    hands.key(F2)
    hands.type("100")
    hands.key(F11)
    sheet = sheet_of(window)
    assert (sheet.payment.is_split(), sheet.split.text()) == (True, "One payment")
    hands.key(F11)
    assert not sheet.payment.is_split()
    assert sheet.amount.line.hasFocus()
    hands.enter()
    assert newest().payment == "cash"


def test_the_limit_counts_only_what_goes_to_the_notebook(
    window: Window, app: Application, people: dict[str, int], hands: Any
) -> None:
    app.ledger.set_limit(people["Mehmet Kılıç"], 100_00)
    window.show_customer(people["Mehmet Kılıç"])
    hands.key(F2)
    hands.type("150s")
    sheet = sheet_of(window)
    assert sheet.over_limit.isVisible()
    hands.key(F11)
    hands.type("100")
    assert not sheet.over_limit.isVisible()


def test_receipt_kind_number_and_reason(window: Window, hands: Any, newest: Newest) -> None:
    hands.key(F2)
    hands.type("60")
    hands.key(F7)
    sheet = sheet_of(window)
    assert sheet.details.note_line.hasFocus()
    sheet.details.receipt_line.setFocus()
    hands.type("A-17")
    hands.key(TAB)
    hands.key(Qt.Key.Key_Right)
    assert sheet.details.receipt_field._label.text() == "Invoice number"
    hands.key(TAB)
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Right)
    hands.enter()
    sale = newest()
    assert (sale.receipt, sale.receipt_kind, sale.reason) == ("A-17", "invoice", "gift")


def test_a_number_already_used_is_said_and_can_be_saved(
    window: Window, app: Application, people: dict[str, int], hands: Any, newest: Newest, qtbot: QtBot
) -> None:
    draft = SaleDraft(people["Fatih Koç"], 50_00, receipt="17", receipt_kind="receipt")
    app.sales.record(draft)
    hands.key(F2)
    hands.type("60")
    hands.key(F7)
    sheet = sheet_of(window)
    sheet.details.receipt_line.setFocus()
    hands.type("17")
    words = "This number is already on the sale of 22 November: Fatih Koç. It can still be saved."
    qtbot.waitUntil(lambda: sheet.details.receipt_field.error() == words)
    hands.enter()
    assert newest().receipt == "17"


@pytest.fixture
def stored(app: Application, people: dict[str, int]) -> int:
    """Bread and milk on two kinds of payment, with everything said about it."""
    bread = app.products.add(ProductDraft("Ekmek", "adet", 15_00))
    milk = app.products.add(ProductDraft("Süt", "lt", 42_50))
    lines = (
        SaleLine.priced("Ekmek", 2000, 15_00, product_id=bread),
        SaleLine.priced("Süt", 1000, 42_50, product_id=milk),
    )
    parts: Parts = (("cash", 30_00), ("credit", 42_50))
    return app.sales.record(
        SaleDraft(
            people["Mehmet Kılıç"], 72_50, "split", date(2026, 11, 20), time(10, 30), "not", "A-1", lines, parts,
            "invoice", "gift",
        )
    )  # fmt: skip


def test_a_stored_sale_is_shown_whole_and_saved_unchanged(
    window: Window, ctx: Context, app: Application, stored: int, hands: Any, qtbot: QtBot
) -> None:
    before = app.sales.get(stored)
    ctx.show_sheet(SaleSheet(ctx, sale_id=stored))
    sheet = sheet_of(window)
    assert sheet.title.text() == "Edit the sale"
    assert (sheet.pick.name(), sheet.amount.line.text(), sheet.basket.isVisible()) == (
        "Mehmet Kılıç",
        "72,50",
        True,
    )
    assert typed(sheet) == ["30", "", "", "42,50"]
    assert sheet.details.isVisible()
    sheet.amount.line.setFocus()
    hands.enter()
    qtbot.waitUntil(lambda: window.sheets.sheet() is None)
    assert app.sales.get(stored) == before


def test_a_stored_sale_is_changed_under_its_own_number(
    window: Window,
    ctx: Context,
    app: Application,
    people: dict[str, int],
    stored: int,
    hands: Any,
    qtbot: QtBot,
) -> None:
    owed = app.ledger.balance(people["Mehmet Kılıç"])
    ctx.show_sheet(SaleSheet(ctx, sale_id=stored))
    hands.key(F9)
    hands.type("2 süt")
    hands.enter()
    hands.enter()
    qtbot.waitUntil(lambda: window.sheets.sheet() is None)
    sale = app.sales.get(stored)
    assert (sale.total, sale.day, sale.at) == (157_50, date(2026, 11, 20), time(10, 30))
    assert sale.parts == (("cash", 30_00), ("credit", 127_50))
    assert app.ledger.balance(people["Mehmet Kılıç"]) == owed + 85_00


def test_a_stored_sale_is_deleted_or_taken_back_from_its_sheet(
    window: Window, ctx: Context, app: Application, stored: int, qtbot: QtBot
) -> None:
    ctx.show_sheet(SaleSheet(ctx, sale_id=stored))
    sheet_of(window).take_back.click()
    assert isinstance(window.sheets.sheet(), ReturnSheet)
    ctx.close_sheet()
    ctx.show_sheet(SaleSheet(ctx, sale_id=stored))
    sheet_of(window).delete.click()
    qtbot.waitUntil(lambda: window.sheets.sheet() is None)
    assert stored not in app.sales.ids()
    ctx.app.history.undo()
    assert stored in app.sales.ids()


def test_the_sheet_of_a_new_sale_has_nothing_to_delete(window: Window, hands: Any) -> None:
    hands.key(F2)
    assert sheet_of(window).delete.isHidden()
    assert sheet_of(window).take_back.isHidden()


def test_a_half_changed_sale_is_offered_back_on_that_sale_only(
    window: Window, ctx: Context, app: Application, stored: int, hands: Any, qtbot: QtBot
) -> None:
    drafts = Drafts(app.shop_path)
    ctx.show_sheet(SaleSheet(ctx, sale_id=stored))
    hands.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.sheets.sheet() is None and not ctx.tasks.busy)
    assert drafts.latest(f"sale.{stored}") is None
    ctx.show_sheet(SaleSheet(ctx, sale_id=stored))
    sheet_of(window).details.note_line.setFocus()
    hands.type("x")
    hands.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: drafts.latest(f"sale.{stored}") is not None)
    assert drafts.latest("sale") is None
    ctx.show_sheet(SaleSheet(ctx, sale_id=stored))
    sheet = sheet_of(window)
    assert sheet.offer.isVisible()
    sheet.offer.go_on.click()
    assert (sheet.details.note(), typed(sheet)) == ("notx", ["30", "", "", "42,50"])
