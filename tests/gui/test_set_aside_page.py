"""Ayrılacaklar in the window: the list, the tick, the hours, tomorrow, standing orders and the card's lines."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.morning import MorningRow
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.set_aside import SetAsidePage
from kobi_crm.gui.pages.set_aside.standing import StandingPanel
from kobi_crm.gui.pages.set_aside.words import AsideRow, days_words, product_words
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.window import Window
from kobi_crm.services.set_aside import SetAsideRow
from kobi_crm.services.shrinking import LessBought, LessSpent
from tests.gui.conftest import Keyboard, MovingClock
from tests.services.test_set_aside import AT_FOUR, FRIDAY, bread_shop, buy

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def clock() -> MovingClock:
    """Friday at four in the afternoon."""
    return MovingClock(AT_FOUR)


@pytest.fixture
def fatma(app: Application) -> int:
    return bread_shop(app)


@pytest.fixture
def page(fatma: int, window: Window, settled: Settled) -> SetAsidePage:
    window.go("set_aside")
    settled()
    found = window.page()
    assert isinstance(found, SetAsidePage)
    return found


def shown(page: SetAsidePage) -> list[AsideRow]:
    people = page.list.people()
    return [people.index(place).data(PersonRole.ROW) for place in range(people.rowCount())]


def test_the_list_says_who_when_what_and_why(page: SetAsidePage) -> None:
    milk, bread = shown(page)
    assert (milk.name, milk.what) == ("Ali Kaya", "1 süt")
    assert (bread.name, bread.what, bread.phone) == ("Fatma Demir", "2 ekmek", "0532 418 27 96")
    assert bread.reason == "Bought on 18 of the last 20 weekdays"
    assert bread.around.startswith("18:")
    assert page.said.text() == "Friday 20 November. Something to set aside for 2 people."
    assert page.totals.isVisible()
    assert page.totals.tiles[0].accessibleName() == "ekmek, 2 (±1)"
    assert page.totals.quality.text().startswith("Last month ")


def test_from_now_on_leaves_the_morning_out(page: SetAsidePage, settled: Settled) -> None:
    page.hours.choose("now")
    settled()
    assert [row.name for row in shown(page)] == ["Fatma Demir"]


def test_space_writes_the_sale_and_ctrl_z_brings_the_row_back(
    page: SetAsidePage, ctx: Context, window: Window, keyboard: Keyboard, fatma: int, settled: Settled
) -> None:
    page.list.setFocus()
    page.list.select(fatma)
    before = len(ctx.app.sales.ids())
    keyboard.press(Qt.Key.Key_Space)
    settled()
    assert [row.name for row in shown(page)] == ["Ali Kaya"]
    assert len(ctx.app.sales.ids()) == before + 1
    assert ctx.app.sales.rows(ctx.app.sales.ids(FRIDAY, FRIDAY))[0].total == 2000
    assert window.toast.text() == "Sale ₺20: Fatma Demir"
    page.setFocus()
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert [row.name for row in shown(page)] == ["Ali Kaya", "Fatma Demir"]
    assert len(ctx.app.sales.ids()) == before


def test_tomorrow_has_nothing_to_tick(
    page: SetAsidePage, ctx: Context, keyboard: Keyboard, settled: Settled
) -> None:
    page.days.choose("tomorrow")
    settled()
    assert [row.name for row in shown(page)] == ["Ali Kaya"]
    assert not page.hours.isVisible()
    before = len(ctx.app.sales.ids())
    page.list.setFocus()
    page.list.select_first()
    keyboard.press(Qt.Key.Key_Space)
    settled()
    assert len(ctx.app.sales.ids()) == before


def test_a_closed_day_says_so(page: SetAsidePage, ctx: Context, settled: Settled) -> None:
    ctx.app.days.close_shop(FRIDAY, FRIDAY)
    settled()
    assert not page.list.isVisible()
    assert page.empty.accessibleName() == "The shop is closed on this day. Nobody is expected."
    assert not page.totals.isVisible()


def test_a_standing_order_is_added_and_ended_by_the_keyboard(
    page: SetAsidePage, ctx: Context, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    page.list.select_first()
    page.open_orders()
    panel = window.side.form()
    assert isinstance(panel, StandingPanel)
    assert panel.customer.name() == "Ali Kaya"
    keyboard.type("ayran")
    panel.quantity.setFocus()
    keyboard.type("3")
    panel.at.setFocus()
    keyboard.type("1730")
    panel.weekdays.boxes[6].click()
    keyboard.press(Qt.Key.Key_Return)
    settled()
    (order,) = ctx.app.set_aside.standing()
    assert (order.product, order.quantity, order.weekdays, order.at) == (
        "ayran",
        3000,
        "012345",
        time(17, 30),
    )
    assert [row.what for row in shown(page)] == ["1 süt, 3 ayran", "2 ekmek"]
    QTest.keyClick(panel.end_button, Qt.Key.Key_Space)
    settled()
    assert ctx.app.set_aside.standing() == []
    assert panel.none.isVisible()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert window.side.form() is None


def test_half_an_order_says_what_is_missing(page: SetAsidePage, ctx: Context, window: Window) -> None:
    panel = StandingPanel(ctx)
    ctx.show_panel(panel)
    panel.add()
    assert panel.customer.error.text() == "Choose who it is for."
    panel.customer.set_customer(ctx.app.customers.search("Fatma")[0].id)
    panel.product.setText("ekmek")
    panel.quantity.setText("2")
    for box in panel.weekdays.boxes:
        box.click()
    panel.add()
    assert panel.days_error.text() == "Choose at least one day."
    assert ctx.app.set_aside.standing() == []


def test_weekdays_are_said_in_words() -> None:
    assert days_words("0123456") == "every day"
    assert days_words("01234") == "on weekdays"
    assert days_words("05") == "Monday, Saturday"


def test_the_card_says_what_lies_ahead(
    page: SetAsidePage, ctx: Context, window: Window, fatma: int, settled: Settled
) -> None:
    flour = ctx.app.customers.add(CustomerDraft("Un Alan"))
    for back in (12, 24, 36, 48, 60):
        buy(ctx.app, flour, FRIDAY - timedelta(days=back), time(11), "un", 1)
    settled()
    ctx.open_customer(flour)
    settled()
    ahead = window.side.card.visits.ahead
    assert ahead.products.text() == "un: usually every 12 days, last bought 12 days ago"
    assert ahead.next_visit.text() == "Expected on 20 November"
    ctx.open_customer(ctx.app.customers.add(CustomerDraft("Yeni")))
    settled()
    assert not ahead.isVisible()


def test_a_shrinking_basket_is_a_further_reason_on_the_card(
    window: Window, ctx: Context, fatma: int, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    less = LessBought(fatma, LessSpent(1_000, 3_000, 6))
    monkeypatch.setattr(ctx.app.shrinking, "of", lambda _customer_id: less)
    why = window.side.card.why
    ctx.open_customer(fatma)
    settled()
    assert why.isVisible()
    assert "Spent about ₺10 a visit on the last 6 visits, ₺30 before that." in spoken(why)
    row = MorningRow(fatma, "Fatma Demir", None, "overdue", "Owes", "Owes")
    monkeypatch.setattr(ctx.board, "row", lambda _customer_id: row)
    why.show_customer(fatma, quiet=False)
    assert "Spent about ₺10 a visit on the last 6 visits, ₺30 before that." in spoken(why)


def spoken(why: object) -> str:
    """What the callout says."""
    from PySide6.QtWidgets import QLabel, QWidget

    assert isinstance(why, QWidget)
    return " ".join(label.text() for label in why.findChildren(QLabel))


@pytest.mark.parametrize(("unit", "said"), [("adet", "2 un"), ("kg", "2 kg un"), (None, "2 un")])
def test_pieces_need_no_unit(unit: str | None, said: str) -> None:
    row = SetAsideRow(1, "Ali", None, 1, "un", unit, 2_000, 2_000, 2_000, None, 18, 20, False)
    assert product_words(row) == said


def test_bread_of_18_evenings_is_not_expected_on_a_bayram_day(
    page: SetAsidePage, window: Window, clock: MovingClock, settled: Settled
) -> None:
    bayram, after = date(2026, 5, 27), date(2026, 6, 1)
    bread_shop(window.ctx.app, bayram)
    clock.move(datetime.combine(bayram, time(16)))
    window.go("today")
    window.go("set_aside")
    settled()
    assert not page.list.isVisible()
    assert page.empty.accessibleName() == "It is a holiday. Habits do not hold, nobody is expected."
    clock.move(datetime.combine(after, time(16)))
    window.go("today")
    window.go("set_aside")
    settled()
    assert ("Fatma Demir", "2 ekmek") in [(row.name, row.what) for row in shown(page)]


def test_a_new_day_is_a_new_list(
    page: SetAsidePage, window: Window, clock: MovingClock, settled: Settled
) -> None:
    clock.move(datetime.combine(FRIDAY + timedelta(days=1), time(8)))
    window.go("today")
    window.go("set_aside")
    settled()
    assert page.day() == date(2026, 11, 21)
    assert [row.name for row in shown(page)] == ["Ali Kaya"]


def test_ctrl_p_shows_the_list_of_the_day_on_paper(
    page: SetAsidePage, window: Window, settled: Settled
) -> None:
    page.days.choose("tomorrow")
    settled()
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settled()
    sheet = window.sheets.sheet()
    assert sheet is not None
    assert sheet.accessibleName() == "To set aside"
