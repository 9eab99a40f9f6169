"""Gün sonu on a real small shop, by keyboard alone."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.day_close import DayCloseSheet
from kobi_crm.gui.window import Window
from tests.gui.conftest import MOMENT, TODAY, Keyboard, MovingClock, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sheet(window: Window, ctx: Context, people: People, settled: Settled) -> DayCloseSheet:
    """A day with ₺100 of cash and a card sale, after a day that ended with ₺50."""
    ctx.app.till.close(5_000, day=TODAY - timedelta(days=1))
    ctx.app.sales.record(SaleDraft(None, 10_000))
    ctx.app.sales.record(SaleDraft(people.fatma, 3_000, "card"))
    return opened(window, settled)


def opened(window: Window, settled: Settled) -> DayCloseSheet:
    settled()
    window.ctx.show_sheet(DayCloseSheet(window.ctx))
    settled()
    return current(window)


def current(window: Window) -> DayCloseSheet:
    found = window.sheets.sheet()
    assert isinstance(found, DayCloseSheet)
    return found


def test_what_came_in_and_what_should_be_there(sheet: DayCloseSheet) -> None:
    cells = {place: label.text() for place, label in sheet.takings.cells.items()}
    assert (cells["cash", "sales"], cells["cash", "debts"], cells["cash", "total"]) == ("₺100", "–", "₺100")
    assert (cells["card", "total"], cells["total", "total"]) == ("₺30", "₺130")
    assert sheet.count.text() == "2 sales"
    assert (sheet.opening.text(), sheet.expected.text()) == ("50", "₺150")
    assert sheet.opening_hint.text() == "Counted on 21 November"
    assert sheet.corrections.isHidden()


def test_the_day_is_closed_with_the_amount_and_enter(
    sheet: DayCloseSheet, ctx: Context, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.counted_field.error() == "Write how much cash you counted."
    keyboard.type("149,50")
    assert sheet.difference.text() == "₺0.50 missing"
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert window.sheets.sheet() is None
    close = ctx.app.till.day().close
    assert close is not None
    assert (close.opening, close.expected, close.counted) == (5_000, 15_000, 14_950)
    assert "Day closed" in window.toast.text()
    ctx.app.history.undo()
    assert ctx.app.till.day().close is None


def test_counted_banknote_by_banknote(
    sheet: DayCloseSheet, ctx: Context, keyboard: Keyboard, settled: Settled
) -> None:
    sheet.by_note.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    keyboard.press(Qt.Key.Key_Return).type("1").press(Qt.Key.Key_Return)
    for _ in range(4):
        keyboard.press(Qt.Key.Key_Return)
    keyboard.type("1,75").press(Qt.Key.Key_Return)
    assert (sheet.counted.text(), sheet.counted.hasFocus()) == ("101,75", True)
    assert sheet.difference.text() == "₺48.25 missing"
    sheet.notes.pieces[1].setText("bir")
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.notes.fields[1].error() == "Write how many, for example 12."
    assert ctx.app.till.day().close is None


def test_cash_taken_out_changes_what_should_be_there(
    sheet: DayCloseSheet, ctx: Context, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    sheet.moves.more.setFocus()
    keyboard.press(Qt.Key.Key_Space).press(Qt.Key.Key_Return)
    sheet.moves.take_out.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    assert sheet.moves.field.error() == "Write how much cash it was."
    keyboard.type("20").press(Qt.Key.Key_Return).type("simit").press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Space)
    settled()
    assert [(move.amount, move.note) for move in ctx.app.till.day().moves] == [(-2_000, "simit")]
    assert sheet.expected.text() == "₺130"
    assert not sheet.moves.asking()
    sheet.moves.ask()
    keyboard.press(Qt.Key.Key_Escape)
    assert current(window) is sheet
    ctx.app.history.undo()
    settled()
    assert (sheet.expected.text(), sheet.moves.rows) == ("₺150", {})


def test_a_day_that_changed_after_its_count_says_so(
    sheet: DayCloseSheet,
    ctx: Context,
    window: Window,
    keyboard: Keyboard,
    settled: Settled,
    clock: MovingClock,
) -> None:
    keyboard.type("150").press(Qt.Key.Key_Return)
    settled()
    clock.move(MOMENT + timedelta(days=1))
    ctx.app.sales.record(SaleDraft(None, 2_500, day=TODAY))
    again = opened(window, settled)
    assert not again.after.isEnabled()
    keyboard.press(Qt.Key.Key_PageUp)
    settled()
    assert again.corrections.title.text() == "Changed after the count: ₺175 should be in the till now."
    assert again.corrections.what.text() == "23.11. 09:20  Sale ₺25: Walk-in sale"
    assert (again.counted.text(), again.save_button.text()) == ("150", "Close again")
    keyboard.type("175").press(Qt.Key.Key_Return)
    settled()
    assert not ctx.app.till.day(TODAY).changed


def test_what_is_typed_stays_when_a_sale_comes_in(
    sheet: DayCloseSheet, ctx: Context, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.type("99")
    sheet.opening.setFocus()
    sheet.opening.selectAll()
    keyboard.type("7")
    ctx.app.sales.record(SaleDraft(None, 100))
    settled()
    assert (sheet.counted.text(), sheet.opening.text(), sheet.expected.text()) == ("99", "7", "₺108")
