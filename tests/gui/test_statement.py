"""Hesap dökümü on a real small shop: looked at, corrected by a reversal, put on paper, all by keyboard."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.ledger import LedgerPage
from kobi_crm.gui.sheets.paper_sheet import PaperSheet
from kobi_crm.gui.sheets.payment import PaymentSheet
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.sheets.statement import StatementSheet
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People
from tests.gui.test_paper_sheet import PaperFile, width_of

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sheet(window: Window, ctx: Context, people: People, settled: Settled) -> StatementSheet:
    """The account of Mehmet: an opening, a sale on credit, a payment; opened from Veresiye."""
    ctx.app.sales.record(SaleDraft(people.mehmet, 5_000, "credit", day=TODAY - timedelta(days=20)))
    ctx.app.ledger.take_payment(people.mehmet, 20_000, day=TODAY - timedelta(days=2))
    settled()
    window.go("ledger")
    settled()
    page = window.page()
    assert isinstance(page, LedgerPage)
    page.account.click()
    settled()
    return sheet_of(window)


def sheet_of(window: Window) -> StatementSheet:
    found = window.sheets.sheet()
    assert isinstance(found, StatementSheet)
    return found


def shown(sheet: StatementSheet) -> list[list[str]]:
    model = sheet.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_account_from_its_beginning_and_this_month(sheet: StatementSheet, settled: Settled) -> None:
    assert shown(sheet) == [
        ["14.10.2026", "From the old notebook", "₺2,150", "", "₺2,150"],
        ["02.11.2026", "Sale on store credit", "₺50", "", "₺2,200"],
        ["20.11.2026", "Payment, cash", "", "₺200", "₺2,000"],
    ]
    assert sheet.owed.text() == "Still to pay: ₺2,000"
    assert sheet.age.text() == "0 to 30 days: ₺50 · 31 to 60 days: ₺1,950 · paid after 37 days on average"
    sheet.spans.choose("month")
    settled()
    assert shown(sheet)[0] == ["01.11.2026", "Carried over", "", "", "₺2,150"]
    assert len(shown(sheet)) == 3


def test_a_wrong_payment_is_reversed_by_keyboard_and_comes_back(
    sheet: StatementSheet, ctx: Context, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    assert sheet.reverse.isEnabled()
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.asks.asked() == "reverse"
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.asks.fields["reverse"].error() == "Write why this entry is reversed."
    keyboard.type("other Mehmet").press(Qt.Key.Key_Return)
    settled()
    assert ctx.app.ledger.balance(people.mehmet) == 220_000
    assert [row[1] for row in shown(sheet)[2:]] == ["Payment, cash (reversed)", "Reversal: other Mehmet"]
    assert sheet.asks.asked() is None
    assert not sheet.reverse.isEnabled()
    ctx.app.history.undo()
    settled()
    assert sheet.owed.text() == "Still to pay: ₺2,000"
    assert sheet.reverse.isEnabled()


def test_a_sale_cannot_be_reversed_here(sheet: StatementSheet, settled: Settled) -> None:
    assert sheet.statement is not None
    sheet.table.select(sheet.statement.lines[1].id)
    assert not sheet.reverse.isEnabled()
    assert "returned or deleted" in sheet.reverse.toolTip()


def test_escape_leaves_the_question_before_the_sheet(
    sheet: StatementSheet, window: Window, keyboard: Keyboard
) -> None:
    sheet.promise.click()
    keyboard.press(Qt.Key.Key_Escape)
    assert sheet_of(window).asks.asked() is None
    keyboard.press(Qt.Key.Key_Escape)
    assert window.sheets.sheet() is None


def test_a_promise_becomes_a_reminder(
    sheet: StatementSheet, ctx: Context, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    sheet.promise.click()
    keyboard.type("tomorrow").press(Qt.Key.Key_Return)
    settled()
    found = [row for row in ctx.app.reminders.open() if row.customer_id == people.mehmet]
    assert [row.due_on for row in found] == [TODAY + timedelta(days=1)]


def test_a_limit_warns_at_the_sale_and_does_not_block(
    sheet: StatementSheet, ctx: Context, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    sheet.limit.click()
    keyboard.type("2050").press(Qt.Key.Key_Return)
    settled()
    assert ctx.app.ledger.limit(people.mehmet) == 205_000
    window.sheets.close_sheet()
    ctx.open_sale(people.mehmet)
    sale = window.sheets.sheet()
    assert isinstance(sale, SaleSheet)
    keyboard.type("60")
    assert not sale.over_limit.isVisible()
    sale.payment.choose("credit")
    assert sale.over_limit.text() == "₺10 over the credit limit of ₺2,050; owed afterwards: ₺2,060"
    assert sale.over_limit.isVisible()
    sale.save()
    settled()
    assert ctx.app.ledger.balance(people.mehmet) == 206_000


def test_more_than_the_debt_is_taken_when_asked_for(
    window: Window, ctx: Context, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    ctx.open_payment(people.mehmet)
    keyboard.type("3000").press(Qt.Key.Key_Return)
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, PaymentSheet)
    assert sheet.ahead.isVisible()
    sheet.ahead.click()
    settled()
    assert ctx.app.ledger.balance(people.mehmet) == -85_000


def test_paper_and_workbook(sheet: StatementSheet, tmp_path: Path, window: Window, settled: Settled) -> None:
    sheet.papers.choose("a5")
    for name in ("döküm.pdf", "döküm.xlsx"):
        sheet.write(tmp_path / name)
        settled()
        assert (tmp_path / name).stat().st_size > 1_000
        assert window.toast.text() == f"Saved: {name}"
    dialog = sheet.ask_file("pdf")
    assert dialog.selectedFiles()[0].endswith(f"Statement Mehmet Kılıç {TODAY.isoformat()}.pdf")
    dialog.close()


def test_a_debt_that_soon_lapses_is_pointed_out(
    sheet: StatementSheet, ctx: Context, people: People, settled: Settled
) -> None:
    assert not sheet.lapse.isVisible()
    ctx.app.ledger.add_opening(people.mehmet, 70_000, date(2022, 1, 15))
    ctx.app.ledger.add_opening(people.mehmet, 30_000, date(2021, 1, 15))
    settled()
    # The payment of 200 went to the oldest: its years run anew.
    assert sheet.lapse.text() == "₺700 of this debt lapses on 15 January 2027, five years after it was due."


def test_the_card_opens_it_too(window: Window, ctx: Context, people: People, settled: Settled) -> None:
    ctx.open_customer(people.mehmet)
    settled()
    window.side.card.head.statement_wanted.emit()
    settled()
    assert sheet_of(window).who.full_text() == "Mehmet Kılıç"


def test_hidden_amounts_are_hidden_here(sheet: StatementSheet, ctx: Context, settled: Settled) -> None:
    ctx.amounts.set_hidden(True)
    settled()
    assert "₺2,0" not in sheet.owed.text() + sheet.age.text() + "".join(
        cell for row in shown(sheet) for cell in row
    )


def test_the_statement_is_printed_from_its_sheet(
    sheet: StatementSheet, window: Window, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet.printers = PaperFile(tmp_path / "paper.pdf")
    sheet.papers.choose("a5")
    keyboard.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    look = window.sheets.sheet()
    assert isinstance(look, PaperSheet)
    assert (look.title.text(), look.paper()) == ("Statement", "a5")
    keyboard.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sheets.sheet() is None)
    assert width_of(tmp_path / "paper.pdf") == pytest.approx(419.5, abs=1.5)


def test_the_slip_of_an_entry(sheet: StatementSheet, window: Window, settled: Settled) -> None:
    assert sheet.statement is not None
    opening, _sale, paid = (line.id for line in sheet.statement.lines)
    sheet.table.select(opening)
    assert not sheet.slip.isEnabled()
    sheet.table.select(paid)
    sheet.slip.click()
    settled()
    look = window.sheets.sheet()
    assert isinstance(look, PaperSheet)
    assert look.title.text() == "Payment slip"
