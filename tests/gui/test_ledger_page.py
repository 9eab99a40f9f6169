"""Veresiye on a real small shop: three numbers, the longest overdue first, and the payment of the selected person."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from kobi_crm.domain.money import format_money
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import ledger as model
from kobi_crm.gui.pages.ledger import LedgerPage
from kobi_crm.gui.sheets.payment import PaymentSheet
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


def test_three_numbers(page: LedgerPage) -> None:
    assert [tile.accessibleName() for tile in page.tiles] == [
        "Store credit owed, ₺2,721, receivable",
        "Past its due date, ₺2,150, 1 person is late",
        "People who owe, 3 people, 1 due within 7 days",
    ]


def test_the_longest_overdue_stands_first_and_says_when(page: LedgerPage, people: People) -> None:
    groups = model.groups(page._owed.debtors if page._owed else (), TODAY, format_money)
    assert [(group.title, [row.id for row in group.rows]) for group in groups] == [
        ("Past its due date", [people.mehmet]),
        ("Due date still to come", [people.ozge, people.nuriye]),
    ]
    assert [row.reason for group in groups for row in group.rows] == [
        "9 days late, due 13 November",
        "due 27 November, 5 days left",
        "due 12 December, 20 days left",
    ]
    assert groups[1].rows[1].phone == "₺480.50"


@pytest.mark.parametrize(
    ("days", "said"),
    [(-1, "1 day late, due 21 November"), (0, "due today"), (1, "due 23 November, 1 day left")],
)
def test_a_single_day_is_said_in_the_singular(days: int, said: str) -> None:
    assert model.due_words(TODAY + timedelta(days=days), TODAY) == said


def test_a_debt_without_a_day_says_nothing_of_one() -> None:
    assert model.due_words(None, date(2026, 11, 22)) == ""


def test_f6_pays_the_selected_person_and_the_list_follows(
    page: LedgerPage, window: Window, ctx: Context, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    assert page.list.current_id() == people.mehmet
    assert window.side.customer_id() == people.mehmet
    keyboard.press(Qt.Key.Key_F6)
    assert isinstance(window.sheets.sheet(), PaymentSheet)
    window.sheets.close_sheet()
    page.list.setFocus()
    keyboard.press(Qt.Key.Key_Down)
    settled()
    assert page.chosen.full_text() == "Özge Aydın: ₺90"
    page.pay.click()
    assert isinstance(window.sheets.sheet(), PaymentSheet)
    window.sheets.close_sheet()
    ctx.tasks.write(lambda: ctx.app.ledger.take_payment(people.ozge, 9_000))
    settled()
    assert not page.list.people().index_of(people.ozge).isValid()
    assert page.list.current_id() is not None


def test_nobody_owes(page: LedgerPage, ctx: Context, people: People, settled: Settled) -> None:
    for customer in (people.mehmet, people.nuriye, people.ozge):
        ctx.app.ledger.take_payment(customer, ctx.app.ledger.balance(customer))
    settled()
    assert page.empty.isVisible()
    assert page.empty.accessibleName() == "No customer owes anything."
    assert not page.pay.isVisible()


def test_no_amount_is_cut_at_the_largest_text(page: LedgerPage, ctx: Context, settled: Settled) -> None:
    ctx.theme.set_factor(1.5)
    settled()
    for tile in page.tiles:
        if tile.isVisible():
            assert "…" not in tile._value.text()
