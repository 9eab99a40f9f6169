"""The quick sale by keyboard: the key counts of the design, and what is refused."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.sales import Sale
from kobi_crm.gui.context import Context
from kobi_crm.gui.drafts import Drafts
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.window import Window

F2 = Qt.Key.Key_F2


@pytest.fixture
def newest(app: Application, qtbot: QtBot, window: Window) -> Callable[[], Sale]:
    """The sale that was just saved, once the sheet has closed over it."""

    def wait() -> Sale:
        qtbot.waitUntil(lambda: window.sheets.sheet() is None)
        return app.sales.get(max(app.sales.ids()))

    return wait


def sheet_of(window: Window) -> SaleSheet:
    sheet = window.sheets.sheet()
    assert isinstance(sheet, SaleSheet)
    return sheet


def test_customer_open_takes_five_keys(
    window: Window, people: dict[str, int], hands: Any, newest: Callable[[], Sale]
) -> None:
    window.show_customer(people["Mehmet Kılıç"])
    hands.key(F2)
    hands.type("420")
    hands.enter()
    sale = newest()
    assert (sale.customer, sale.total, sale.payment) == ("Mehmet Kılıç", 420_00, "cash")
    assert hands.count == 5


def test_from_anywhere_takes_nine_keys(window: Window, hands: Any, newest: Callable[[], Sale]) -> None:
    hands.key(F2)
    hands.type("fat")
    hands.enter()
    hands.type("420")
    hands.enter()
    sale = newest()
    assert (sale.customer, sale.total) == ("Fatih Koç", 420_00)
    assert hands.count == 9


def test_store_credit_takes_ten_keys(window: Window, hands: Any, newest: Callable[[], Sale]) -> None:
    hands.key(F2)
    hands.type("fat")
    hands.enter()
    hands.type("420s")
    hands.enter()
    assert newest().payment == "credit"
    assert hands.count == 10


def test_walk_in_takes_six_keys_with_another_card_open(
    window: Window, people: dict[str, int], hands: Any, newest: Callable[[], Sale]
) -> None:
    window.show_customer(people["Mehmet Kılıç"])
    hands.key(F2)
    hands.enter()
    hands.type("420")
    hands.enter()
    sale = newest()
    assert (sale.customer_id, sale.total) == (None, 420_00)
    assert hands.count == 6


@pytest.mark.parametrize(("letter", "kind"), [("n", "cash"), ("K", "card"), ("h", "transfer")])
def test_a_letter_after_the_amount_chooses_the_payment(
    turkish: None, window: Window, hands: Any, newest: Callable[[], Sale], letter: str, kind: str
) -> None:
    hands.key(F2)
    hands.type(f"12,5{letter}")
    hands.enter()
    sale = newest()
    assert (sale.total, sale.payment) == (12_50, kind)


@pytest.mark.parametrize(("letter", "kind"), [("c", "cash"), ("D", "card"), ("t", "transfer")])
def test_the_letters_of_the_english_window_are_its_own(
    window: Window, hands: Any, newest: Callable[[], Sale], letter: str, kind: str
) -> None:
    hands.key(F2)
    hands.type(f"12,5{letter}")
    hands.enter()
    sale = newest()
    assert (sale.total, sale.payment) == (12_50, kind)


def test_a_payment_letter_before_any_digit_searches(window: Window, hands: Any) -> None:
    hands.key(F2)
    hands.type("k")
    sheet = sheet_of(window)
    assert sheet.pick.line.text() == "k"
    assert sheet.amount.is_empty()
    assert sheet.payment.value() == "cash"


def test_phone_digits_find_the_customer(window: Window, people: dict[str, int], hands: Any) -> None:
    hands.key(F2)
    sheet = sheet_of(window)
    sheet.pick.line.setFocus()
    hands.type("4117")
    hands.enter()
    assert sheet.pick.customer_id == people["Mehmet Kılıç"]
    assert sheet.amount.line.hasFocus()


def test_the_amount_is_echoed_and_an_ambiguous_one_in_words(
    window: Window, hands: Any, turkish: None
) -> None:
    hands.key(F2)
    hands.type("1.250")
    echo = sheet_of(window).amount.field._echo
    assert echo.full_text() == "₺1.250,00 (bin iki yüz elli)"
    hands.key(Qt.Key.Key_Backspace)
    hands.type(",5")
    assert echo.full_text() == ""


def test_what_cannot_be_read_is_said_under_the_field(window: Window, app: Application, hands: Any) -> None:
    before = len(app.sales.ids())
    hands.key(F2)
    hands.type("1.25.0")
    hands.enter()
    assert (
        sheet_of(window).amount.field.error() == "We couldn't read the amount. Write it like 12.50 or 1250."
    )
    assert len(app.sales.ids()) == before


def test_store_credit_without_a_customer_is_refused(window: Window, app: Application, hands: Any) -> None:
    before = len(app.sales.ids())
    hands.key(F2)
    hands.type("420s")
    hands.enter()
    sheet = sheet_of(window)
    assert sheet.pick.error.text() == "Choose the customer for a sale on store credit."
    assert sheet.pick.line.hasFocus()
    assert len(app.sales.ids()) == before


def test_somebody_unknown_is_added_with_the_sale(
    window: Window, app: Application, hands: Any, newest: Callable[[], Sale]
) -> None:
    hands.key(F2)
    hands.type("Nuriye Işık")
    hands.enter()
    hands.type("60")
    hands.enter()
    assert newest().customer == "Nuriye Işık"
    assert app.customers.count() == 4


def test_note_and_day(window: Window, hands: Any, newest: Callable[[], Sale]) -> None:
    hands.key(F2)
    hands.type("60")
    sheet = sheet_of(window)
    sheet.more.click()
    hands.type("for Sunday")
    sheet.details.date_line.setFocus()
    hands.type("2 nisan")
    hands.enter()
    sale = newest()
    assert (sale.note, sale.day, sale.at) == ("for Sunday", date(2026, 4, 2), None)


def test_a_day_to_come_is_refused(window: Window, hands: Any) -> None:
    hands.key(F2)
    hands.type("60")
    sheet = sheet_of(window)
    sheet.more.click()
    sheet.details.date_line.setFocus()
    hands.type("yarın")
    hands.enter()
    assert sheet.details.date_line.problem() == "This day is still to come. Write today or an earlier day."
    assert window.sheets.sheet() is sheet


def test_the_toast_takes_the_sale_back(
    window: Window, app: Application, hands: Any, newest: Callable[[], Sale], qtbot: QtBot
) -> None:
    before = len(app.sales.ids())
    hands.key(F2)
    hands.type("60")
    hands.enter()
    newest()
    qtbot.waitUntil(window.toast.isVisible)
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(app.sales.ids()) == before)


def test_escape_keeps_a_typed_sale_and_offers_it_back(
    window: Window, ctx: Context, people: dict[str, int], hands: Any, newest: Callable[[], Sale], qtbot: QtBot
) -> None:
    window.show_customer(people["Mehmet Kılıç"])
    hands.key(F2)
    hands.type("420s")
    hands.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.sheets.sheet() is None and not ctx.tasks.busy)
    drafts = Drafts(ctx.app.shop_path)
    assert drafts.latest("sale") is not None

    window.open_sale(None)
    sheet = sheet_of(window)
    assert sheet.offer.isVisible()
    sheet.offer.go_on.click()
    assert (sheet.pick.name(), sheet.amount.line.text(), sheet.payment.value()) == (
        "Mehmet Kılıç",
        "420",
        "credit",
    )
    hands.enter()
    sale = newest()
    assert (sale.customer, sale.payment) == ("Mehmet Kılıç", "credit")
    assert drafts.latest("sale") is None


def test_an_offered_sale_does_not_cost_a_key(
    window: Window, ctx: Context, hands: Any, newest: Callable[[], Sale], qtbot: QtBot
) -> None:
    Drafts(ctx.app.shop_path).keep("sale", 1, {"amount": "99", "payment": "cash"})
    hands.key(F2)
    hands.type("60")
    hands.enter()
    assert newest().total == 60_00
    assert Drafts(ctx.app.shop_path).latest("sale") == (1, {"amount": "99", "payment": "cash"})


def test_deleting_the_offer_forgets_it(window: Window, ctx: Context, qtbot: QtBot) -> None:
    drafts = Drafts(ctx.app.shop_path)
    drafts.keep("sale", 1, {"amount": "99"})
    window.open_sale(None)
    sheet_of(window).offer.drop.click()
    qtbot.waitUntil(lambda: drafts.latest("sale") is None)


def test_a_half_typed_sale_is_kept_without_closing_anything(
    window: Window, ctx: Context, hands: Any, qtbot: QtBot
) -> None:
    hands.key(F2)
    hands.type("75d")
    drafts = Drafts(ctx.app.shop_path)
    qtbot.waitUntil(lambda: drafts.latest("sale") == (1, {"amount": "75", "payment": "card"}))


def test_enter_in_the_note_first_settles_an_open_search(window: Window, app: Application, hands: Any) -> None:
    before = len(app.sales.ids())
    hands.key(F2)
    hands.type("60")
    sheet = sheet_of(window)
    sheet.pick.line.setFocus()
    hands.type("fat")
    sheet.more.click()
    hands.enter()
    assert sheet.pick.name() == "Fatih Koç"
    assert len(app.sales.ids()) == before
    assert window.sheets.sheet() is sheet


def test_tab_visits_every_field_and_comes_round(window: Window, hands: Any) -> None:
    hands.key(F2)
    sheet = sheet_of(window)
    first = sheet.amount.line
    visited: list[object] = []
    while not visited or QApplication.focusWidget() is not first:
        hands.key(Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
        assert len(visited) < 20
    assert sheet.pick.line in visited
    assert sheet.save_button in visited
    hands.key(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is visited[-2]
