"""Veresiye on a real small shop: three numbers, the age of the debts, who owes, and what is done about it."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from kobi_crm.domain.debtors import OwedSums
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import ledger as model
from kobi_crm.gui.pages.ledger import LedgerPage
from kobi_crm.gui.sheets.payment import PaymentSheet
from kobi_crm.gui.sheets.print_sheet import PrintSheet
from kobi_crm.gui.sheets.statement import StatementSheet
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, ctx: Context, people: People, settled: Settled) -> LedgerPage:
    ctx.app.ledger.add_opening(people.nuriye, 48_050, TODAY - timedelta(days=10))
    ctx.app.ledger.add_opening(people.ozge, 9_000, TODAY - timedelta(days=25))
    settled()
    window.go("ledger")
    settled()
    found = window.page()
    assert isinstance(found, LedgerPage)
    return found


def shown(page: LedgerPage, name: str) -> list[str]:
    """One column from top to bottom."""
    rows = page.rows
    place = [column.title for column in rows.columns()].index(page._columns[name].title)
    return [rows.index(row, place).data() for row in range(rows.rowCount())]


def test_three_numbers_and_the_age(page: LedgerPage) -> None:
    assert [tile.accessibleName() for tile in page.tiles] == [
        "Store credit owed, ₺2,721, 3 people owe",
        "Past its due date, ₺2,150, 1 person is late",
        "Due this week, ₺90, 1 person, within 7 days",
    ]
    assert page.age.accessibleDescription() == (
        "0–30 days: ₺571, 31–60 days: ₺2,150, 61–90 days: ₺0, Over 90 days: ₺0"
    )
    assert page.lapse.isHidden()


def test_the_longest_overdue_stands_first_and_says_when(page: LedgerPage) -> None:
    assert shown(page, "name") == ["Mehmet Kılıç", "Özge Aydın", "Nuriye Işık"]
    assert shown(page, "due") == ["9 days late", "5 days left", "20 days left"]
    assert shown(page, "owed") == ["₺2,150", "₺90", "₺480.50"]
    assert page.foot.facts.text() == "9 days late, due 13 November"


def test_sorted_by_its_headings(page: LedgerPage, settled: Settled) -> None:
    def click(name: str) -> list[str]:
        place = [column.key for column in page.rows.columns()].index(name)
        page.table.horizontalHeader().sectionClicked.emit(place)
        settled()
        return [words.split()[0] for words in shown(page, "name")]

    assert click("owed") == ["Mehmet", "Nuriye", "Özge"]
    assert click("owed") == ["Özge", "Nuriye", "Mehmet"]
    assert click("name") == ["Mehmet", "Nuriye", "Özge"]
    assert click("due") == ["Mehmet", "Özge", "Nuriye"]


@pytest.mark.parametrize(
    ("days", "said", "short"),
    [
        (-1, "1 day late, due 21 November", "1 day late"),
        (0, "due today", "today"),
        (1, "due 23 November, 1 day left", "1 day left"),
    ],
)
def test_a_single_day_is_said_in_the_singular(days: int, said: str, short: str) -> None:
    day = TODAY + timedelta(days=days)
    assert (model.due_words(day, TODAY), model.short_due(day, TODAY)) == (said, short)


def test_a_very_late_debt_counts_years() -> None:
    assert model.short_due(TODAY - timedelta(days=1785), TODAY) == "4 years late"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-3, "promised for 19 November"),
        (0, "pays today"),
        (1, "pays tomorrow"),
        (5, "pays on Friday"),
        (7, "promise: 29 November"),
    ],
)
def test_a_promise_in_words(days: int, said: str) -> None:
    assert model.promise_words(TODAY + timedelta(days=days), TODAY) == said


def test_limit_and_promise_are_asked_for_under_the_list(
    page: LedgerPage, ctx: Context, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    page.foot.limit.setFocus()
    keyboard.press(Qt.Key.Key_Space).type("2000").press(Qt.Key.Key_Return)
    settled()
    assert ctx.app.ledger.limit(people.mehmet) == 200_000
    assert shown(page, "state") == ["over the limit", "", ""]
    page.foot.promise.setFocus()
    keyboard.press(Qt.Key.Key_Space).type("tomorrow").press(Qt.Key.Key_Return)
    settled()
    assert shown(page, "state")[0] == "over the limit, pays tomorrow"
    assert page.foot.facts.text() == (
        "9 days late, due 13 November · pays tomorrow · ₺150 over the limit of ₺2,000"
    )
    page.foot.limit.click()
    assert page.foot.asks.edits["limit"].text() == "2000"
    keyboard.press(Qt.Key.Key_Escape)
    assert page.foot.asks.asked() is None
    page.foot.promise.click()
    keyboard.type("20.11.2026").press(Qt.Key.Key_Return)
    settled()
    assert page.foot.asks.fields["promise"].error() == "This day is over. Write today or a later day."
    page.table.select(people.ozge)
    assert page.foot.asks.asked() is None


def test_how_fast_one_pays_is_said(page: LedgerPage, ctx: Context, people: People, settled: Settled) -> None:
    ctx.app.ledger.take_payment(people.mehmet, 15_000, day=TODAY - timedelta(days=2))
    settled()
    assert page.foot.facts.text().endswith(" · usually pays after 37 days")
    assert page.foot.chosen.full_text() == "Mehmet Kılıç: ₺2,000"


def test_a_debt_that_lapses_soon_is_named(
    page: LedgerPage, ctx: Context, window: Window, people: People, settled: Settled
) -> None:
    ctx.app.ledger.add_opening(people.ozge, 12_000, date(2021, 12, 3))
    settled()
    assert page.lapse.isVisible()
    assert page.owed is not None
    assert model.lapse_words(page.owed, TODAY, str) == (
        "Özge Aydın: 12000 lapses on 3 December 2026, five years after it was due. This is not legal advice."
    )
    page.lapse.pressed.emit("show")
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, StatementSheet)
    assert sheet.who.full_text() == "Özge Aydın"


def test_f6_pays_the_selected_person_and_the_list_follows(
    page: LedgerPage, window: Window, ctx: Context, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    assert page.table.current_id() == people.mehmet
    assert window.side.customer_id() == people.mehmet
    keyboard.press(Qt.Key.Key_F6)
    assert isinstance(window.sheets.sheet(), PaymentSheet)
    window.sheets.close_sheet()
    page.table.setFocus()
    keyboard.press(Qt.Key.Key_Down)
    settled()
    assert page.foot.chosen.full_text() == "Özge Aydın: ₺90"
    page.foot.pay.click()
    assert isinstance(window.sheets.sheet(), PaymentSheet)
    window.sheets.close_sheet()
    ctx.tasks.write(lambda: ctx.app.ledger.take_payment(people.ozge, 9_000))
    settled()
    assert people.ozge not in (page.owed.ids if page.owed else [people.ozge])
    assert page.table.current_id() is not None


def test_the_list_is_printed_as_it_stands(
    page: LedgerPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    page.focus_first()
    keyboard.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, PrintSheet)
    assert sheet._table is not None
    rows = list(sheet._table.rows)
    assert [row[0] for row in rows] == ["Mehmet Kılıç", "Özge Aydın", "Nuriye Işık"]
    assert sheet._table.totals is not None
    assert sheet._table.totals[2] == 272_050


def test_nobody_owes(page: LedgerPage, ctx: Context, people: People, settled: Settled) -> None:
    for customer in (people.mehmet, people.nuriye, people.ozge):
        ctx.app.ledger.take_payment(customer, ctx.app.ledger.balance(customer))
    settled()
    assert page.owed is not None
    assert page.owed.sums == OwedSums()
    assert page.empty.isVisible()
    assert page.empty.accessibleName() == "No customer owes anything."
    assert not page.foot.isVisible()


def test_no_amount_is_cut_at_the_largest_text(page: LedgerPage, ctx: Context, settled: Settled) -> None:
    ctx.theme.set_factor(1.5)
    settled()
    for tile in page.tiles:
        if tile.isVisible():
            assert "…" not in tile._value.text()
