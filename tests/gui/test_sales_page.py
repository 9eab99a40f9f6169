"""Satışlar on a real small shop: days and their totals, delete and refund from the row, and the way to the customer."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt

from kobi_crm.domain.sales import Parts, SaleDraft, SaleLine
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import sales as model
from kobi_crm.gui.pages.sales import SalesPage
from kobi_crm.gui.sheets.day_close import DayCloseSheet
from kobi_crm.gui.sheets.paper_sheet import PaperSheet
from kobi_crm.gui.sheets.return_sheet import ReturnSheet
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.theme import Width
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def page(window: Window, ctx: Context, people: People, settled: Settled) -> SalesPage:
    record = ctx.app.sales.record
    lines = (SaleLine("Peynir", 500, 40_000, 0, 20_000), SaleLine("Ekmek", 1000, 1_500, 0, 1_500))
    record(SaleDraft(people.fatma, 21_500, "cash", at=time(8, 5), lines=lines))
    record(SaleDraft(people.halil, 10_000, "credit", at=time(9, 0)))
    record(SaleDraft(None, 3_000, "card", at=time(8, 30)))
    settled()
    window.go("sales")
    settled()
    found = window.page()
    assert isinstance(found, SalesPage)
    return found


def _cells(page: SalesPage, row: int) -> list[str]:
    return [str(page.rows.index(row, column).data()) for column in range(page.rows.columnCount())]


def _select(page: SalesPage, row: int) -> int:
    sale_id = page.rows.id_at(row)
    page.table.select(sale_id)
    return sale_id


def test_a_day_has_a_head_and_its_sales_newest_first(page: SalesPage) -> None:
    assert page.rows.rowCount() == 4
    assert _cells(page, 0)[0] == "Today, 3 sales"
    assert [_cells(page, row)[0] for row in (1, 2, 3)] == ["09:00", "08:30", "08:05"]
    assert _cells(page, 2)[1] == "Walk-in sale"
    assert _cells(page, 3)[1:] == ["Fatma Demir", "0.5 Peynir, Ekmek", "Cash", "₺215"]
    assert page.total.text() == "3 sales, ₺345"


def test_the_head_says_how_it_was_paid(page: SalesPage) -> None:
    head = page._head(page.rows.row_at(0))
    assert head is not None
    assert (head.total, head.note) == ("₺345", "Cash ₺215, Card ₺30, Store credit ₺100")
    assert [tile.accessibleName() for tile in page.tiles] == [
        "Cash, ₺215, into the till", "Card and transfer, ₺30, into the bank", "Store credit, ₺100, into the notebook",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("today", date(2026, 11, 22), date(2026, 11, 22)),
        ("yesterday", date(2026, 11, 21), date(2026, 11, 21)),
        ("week", date(2026, 11, 16), date(2026, 11, 22)),
        ("month", date(2026, 11, 1), date(2026, 11, 22)),
    ],
)
def test_periods_end_today_and_weeks_begin_on_monday(
    page: SalesPage, ctx: Context, settled: Settled, period: model.Period, first: date, last: date
) -> None:
    assert model.days_of(period, TODAY) == (first, last)
    page.periods.set_current(period)
    page.refresh()
    settled()
    days = [ctx.app.sales.get(number).day for number in page.rows._ids if number > 0]
    assert days == sorted(days, reverse=True)
    assert all(first <= day <= last for day in days)
    heads = [-number for number in page.rows._ids if number < 0]
    assert heads == [day.toordinal() for day in dict.fromkeys(days)]


def test_arrow_keys_step_over_the_heads(page: SalesPage, keyboard: Keyboard, settled: Settled) -> None:
    page.periods.choose("week")
    settled()
    _select(page, 3)
    page.table.setFocus()
    assert page.rows.id_at(4) < 0
    keyboard.press(Qt.Key.Key_Down)
    assert page.table.current_id() == page.rows.id_at(5)
    keyboard.press(Qt.Key.Key_Up)
    assert page.table.current_id() == page.rows.id_at(3)


def test_del_deletes_and_ctrl_z_brings_back(
    page: SalesPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    gone = _select(page, 2)
    page.table.setFocus()
    keyboard.press(Qt.Key.Key_Delete)
    settled()
    assert gone not in page.rows._ids
    assert window.toast.text() == "Sale deleted ₺30: Walk-in sale"
    assert page.sale() is not None
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert gone in page.rows._ids


def test_a_refund_is_a_sale_of_minus_its_amount(
    page: SalesPage, window: Window, ctx: Context, people: People, keyboard: Keyboard, settled: Settled
) -> None:
    _select(page, 1)
    page.table.setFocus()
    keyboard.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.sheets.sheet(), ReturnSheet)
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert window.sheets.sheet() is None
    assert _cells(page, 1)[1:] == ["Halil İbrahim Çetin", "", "Refund, Store credit", "-₺100"]
    assert _cells(page, 2)[3] == "Store credit, returned"
    assert ctx.app.ledger.balance(people.halil) == 0
    for row in (1, 2):
        _select(page, row)
        page._show_chosen()
        assert not page.give_back.isEnabled()
    assert page.delete.isEnabled()


def test_enter_changes_the_sale_and_says_so(
    page: SalesPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    _select(page, 3)
    page.table.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    sheet = window.sheets.sheet()
    assert isinstance(sheet, SaleSheet)
    keyboard.press(Qt.Key.Key_F9).type("2 ekmek 40").press(Qt.Key.Key_Return).press(Qt.Key.Key_Return)
    settled()
    assert window.sheets.sheet() is None
    assert _cells(page, 3)[1:] == ["Fatma Demir", "0.5 Peynir, Ekmek, 2 Ekmek", "Cash, edited", "₺255"]
    _select(page, 3)
    page._show_chosen()
    assert page.lines.full_text() == "0.5 Peynir, Ekmek, 2 Ekmek · Cash · edited"
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert _cells(page, 3)[1:] == ["Fatma Demir", "0.5 Peynir, Ekmek", "Cash", "₺215"]


def test_a_split_sale_stands_in_its_parts(
    page: SalesPage, ctx: Context, people: People, settled: Settled
) -> None:
    parts: Parts = (("cash", 200_00), ("credit", 220_00))
    draft = SaleDraft(people.ozge, 420_00, "split", at=time(9, 10), parts=parts, receipt="7", reason="gift")
    sale_id = ctx.app.sales.record(draft)
    settled()
    assert _cells(page, 1)[3] == "Cash ₺200 + Store credit ₺220"
    assert [tile.accessibleName() for tile in page.tiles] == [
        "Cash, ₺415, into the till", "Card and transfer, ₺30, into the bank", "Store credit, ₺320, into the notebook",
    ]  # fmt: skip
    page.table.select(sale_id)
    assert page.lines.full_text() == "Cash ₺200 + Store credit ₺220 · receipt 7 · Gift"


def test_the_search_finds_products_here_and_receipts_of_any_day(
    page: SalesPage, ctx: Context, keyboard: Keyboard, settled: Settled
) -> None:
    old = ctx.app.sales.record(SaleDraft(None, 9_00, day=TODAY - timedelta(days=90), receipt="A-17"))
    settled()
    page.table.setFocus()
    keyboard.press(Qt.Key.Key_F11).type("peyn")
    settled()
    assert [_cells(page, row)[0] for row in range(page.rows.rowCount())] == ["Today, 1 sale", "08:05"]
    assert page.total.text() == "1 sale, ₺215"
    keyboard.press(Qt.Key.Key_Down)
    assert page.table.hasFocus()
    page.search.set_text("A-17")
    settled()
    assert page.rows.id_at(1) == old
    page.search.set_text("nothing like it")
    settled()
    assert (
        page.empty.accessibleName() == "No sale here with “nothing like it”. Try other days or another word."
    )


def test_the_slip_and_the_end_of_the_day_have_their_keys(
    page: SalesPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    _select(page, 3)
    page.table.setFocus()
    keyboard.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.sheets.sheet(), PaperSheet)
    settled()
    keyboard.press(Qt.Key.Key_Escape)
    page.table.setFocus()
    keyboard.press(Qt.Key.Key_F12)
    assert isinstance(window.sheets.sheet(), DayCloseSheet)
    settled()


def test_the_card_follows_the_sale(page: SalesPage, window: Window, people: People, settled: Settled) -> None:
    _select(page, 3)
    settled()
    assert window.side.customer_id() == people.fatma
    assert page.chosen.full_text() == "Fatma Demir: ₺215"


def test_no_sale_says_so(page: SalesPage, ctx: Context, settled: Settled) -> None:
    for sale in ctx.app.sales.ids(TODAY, TODAY):
        ctx.app.sales.remove(sale)
    settled()
    assert page.empty.isVisible()
    assert page.empty.accessibleName() == "Nothing was sold today yet."
    assert not page.table.isVisible()


def test_heads_are_higher_than_rows_at_every_text_size(
    page: SalesPage, ctx: Context, settled: Settled
) -> None:
    page.periods.choose("week")
    settled()
    ctx.theme.set_factor(1.5)
    for row in range(page.rows.rowCount()):
        assert page.table.rowHeight(row) == (84 if page.rows.id_at(row) < 0 else 66)
    page.periods.choose("today")
    settled()
    assert [page.table.rowHeight(row) for row in range(4)] == [84, 66, 66, 66]


def test_no_amount_is_cut_where_the_window_is_not_wide(page: SalesPage) -> None:
    page.set_width_class(Width.MEDIUM)
    assert not any(tile.isVisible() for tile in page.tiles)
