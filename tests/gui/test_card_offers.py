"""Ne önerilir on the card: the service's offers, a sale from a line by keyboard, and the board."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kobi_crm.app import Application
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.gui.pages.card.card import Card
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
ASKED = ("Boza", "Salep", "Kestane", "Tahin", "Pekmez")


@pytest.fixture
def card(app: Application, window: Window, people: People, settled: Settled) -> Card:
    """Fatma asked for five things and buys tea every ten days."""
    for name in ASKED:
        app.products.add(ProductDraft(name, price=9_000))
        app.wishes.add(people.fatma, name)
    tea = app.products.add(ProductDraft("Çay", price=15_000))
    for visit in range(8):
        line = SaleLine.priced("Çay", 1000, 15_000, product_id=tea)
        day = TODAY - timedelta(days=10 + 10 * visit)
        app.sales.record(SaleDraft(people.fatma, line.amount, day=day, lines=(line,)))
    settled()
    window.ctx.open_customer(people.fatma)
    settled()
    QApplication.processEvents()  # Qt lays new lines out in its own time
    return window.side.card


def _shown(card: Card) -> list[tuple[str, str]]:
    return [(line.strong, line.words) for line in card.offers.list.lines]


def test_three_lines_then_all_with_the_services_reasons(
    card: Card, app: Application, people: People, keyboard: Keyboard
) -> None:
    offers = app.offers.for_customer(people.fatma)
    assert len(offers) > 3
    assert _shown(card) == [(offer.product, offer.why) for offer in offers[:3]]
    card.offers.more.setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.press(Qt.Key.Key_Return)
    assert _shown(card) == [(offer.product, offer.why) for offer in offers]
    assert card.offers.more.isHidden()
    assert card.offers.list.buttons[3][0].hasFocus()
    assert card.view.fits()


def test_enter_twice_sells_what_is_offered(
    card: Card, app: Application, people: People, keyboard: Keyboard, window: Window, settled: Settled
) -> None:
    offer = card.offers.offers[0]
    card.offers.list.buttons[0][0].setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.press(Qt.Key.Key_Return)
    settled()
    sheet = window.findChild(SaleSheet)
    assert isinstance(sheet, SaleSheet)
    assert [line.product_id for line in sheet.basket.lines()] == [offer.product_id]
    assert sheet.pick.customer_id == people.fatma
    keyboard.press(Qt.Key.Key_Return)
    settled()
    newest = app.customers.card(people.fatma).timeline[0]
    assert (newest.kind, newest.amount) == ("sale", 9_000)


def test_kept_in_mind_goes_onto_the_board_once(
    card: Card, app: Application, people: People, keyboard: Keyboard, settled: Settled
) -> None:
    offer = card.offers.offers[0]
    card.offers.list.buttons[0][1].setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert [c.product_id for c in app.boards.cards("cross_selling")] == [offer.product_id]
    assert _shown(card)[0] == (offer.product, f"{offer.why} It is on the board already.")
    assert len(card.offers.list.buttons[0]) == 1
    assert card.offers.list.buttons[0][0].hasFocus()


def test_nothing_of_the_one_before_and_nothing_for_who_comes_no_more(
    card: Card, app: Application, window: Window, people: People, settled: Settled
) -> None:
    window.ctx.open_customer(people.nuriye)
    assert card.offers.isHidden()
    settled()
    app.customers.archive(people.fatma)
    window.ctx.open_customer(people.fatma)
    settled()
    assert card.offers.isHidden()


def test_the_sale_sheet_says_what_may_be_needed_of_the_chosen_customer_only(
    card: Card, app: Application, window: Window, people: People, settled: Settled
) -> None:
    window.open_sale(people.fatma)
    settled()
    sheet = window.findChild(SaleSheet)
    assert isinstance(sheet, SaleSheet)
    needed = [o for o in app.offers.for_customer(people.fatma) if o.kind in ("asked", "due", "bigger")]
    assert sheet.hint.text() == "\n".join(f"{offer.product}: {offer.why}" for offer in needed[:2])
    assert sheet.hint.isVisible()
    assert sheet.amount.line.hasFocus()
    sheet.pick.set_customer(people.nuriye)
    assert not sheet.hint.isVisible()
    settled()
    assert not sheet.hint.isVisible()
    sheet.pick.set_customer(people.fatma)
    sheet.pick.clear()
    settled()
    assert not sheet.hint.isVisible()
