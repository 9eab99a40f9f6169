"""Panolar by keyboard and mouse: cards go on and back, end as won or lost, and come from suggestions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from kobi_crm.app import Application
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.pages.campaigns import CampaignsPage
from kobi_crm.gui.sheets.board_card import BoardCardSheet
from kobi_crm.gui.sheets.board_ideas import BoardIdeasSheet
from kobi_crm.gui.window import Window
from tests.gui.conftest import Keyboard, People

Settled = Callable[[], None]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, app: Application, people: People, settled: Settled) -> CampaignsPage:
    for customer in (people.fatma, people.halil, people.mehmet):
        app.boards.add("win_back", customer)
    window.go("campaigns")
    settled()
    found = window.page()
    assert isinstance(found, CampaignsPage)
    found.show_view("boards")
    settled()
    found.focus_first()
    return found


def steps(app: Application) -> dict[str, str]:
    return {card.name.split()[0]: card.step for card in app.boards.cards("win_back")}


def test_arrows_go_and_ctrl_arrows_carry(
    page: CampaignsPage,
    app: Application,
    window: Window,
    keyboard: Keyboard,
    people: People,
    settled: Settled,
) -> None:
    columns = page.boards.columns
    assert page.selected_customer() == people.fatma
    keyboard.press(Key.Key_Down)
    assert page.selected_customer() == people.halil
    assert window.side.card.customer_id == people.halil
    keyboard.press(Key.Key_Right, CTRL)
    settled()
    assert steps(app) == {"Fatma": "to_contact", "Halil": "contacted", "Mehmet": "to_contact"}
    assert page.selected_customer() == people.halil
    assert QApplication.focusWidget() is columns.lists["contacted"]
    keyboard.press(Key.Key_Right, CTRL)
    settled()
    keyboard.press(Key.Key_Right, CTRL)
    settled()
    assert steps(app)["Halil"] == "offered"
    keyboard.press(Key.Key_Left)
    assert page.selected_customer() == people.fatma
    keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Left, CTRL)
    settled()
    assert steps(app)["Halil"] == "contacted"
    keyboard.press(Key.Key_Z, CTRL)
    settled()
    assert steps(app)["Halil"] == "offered"


def test_a_card_is_let_go_of_over_another_column(
    page: CampaignsPage, app: Application, people: People, settled: Settled
) -> None:
    target = page.boards.columns.lists["offered"]
    number = app.boards.cards("win_back")[0].id
    data = QMimeData()
    data.setData("application/x-kobi-board-card", str(number).encode())
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, buttons, none))
    settled()
    assert steps(app)["Fatma"] == "offered"
    assert page.selected_customer() == people.fatma


def test_a_loss_needs_a_reason_and_a_win_keeps_its_amount(
    page: CampaignsPage,
    app: Application,
    window: Window,
    keyboard: Keyboard,
    people: People,
    settled: Settled,
) -> None:
    page.boards.lost.click()
    settled()
    form = window.sheets.sheet()
    assert isinstance(form, BoardCardSheet)
    keyboard.press(Key.Key_Return)
    assert form._reason_field.error() == "Write in a few words why it came to nothing."
    keyboard.type("Has moved")
    keyboard.press(Key.Key_Return)
    settled()
    assert window.sheets.sheet() is None
    page.boards.won.click()
    settled()
    keyboard.type("750")
    keyboard.press(Key.Key_Return)
    settled()
    ended = {card.name.split()[0]: card for card in app.boards.cards("win_back", closed=True)}
    assert (ended["Fatma"].result, ended["Fatma"].reason) == ("lost", "Has moved")
    assert (ended["Halil"].result, ended["Halil"].amount) == ("won", 75_000)
    app.sales.record(SaleDraft(people.halil, 30_000))
    page.boards.refresh()
    settled()
    assert page.boards.said.text() == (
        "Open: 1. Came back: 1. Came to nothing: 1. Turnover saved: ₺300. Why not: Has moved (1)."
    )


def test_what_ended_is_opened_again(
    page: CampaignsPage, app: Application, people: People, settled: Settled
) -> None:
    app.boards.finish(app.boards.cards("win_back")[0].id, "lost", reason="Too dear")
    settled()
    page.boards.show_ended.click()
    assert page.selected_customer() == people.fatma
    assert page.boards.back.isHidden()
    page.boards.again.click()
    settled()
    assert len(app.boards.cards("win_back")) == 3
    assert page.boards.columns.isVisible()


def test_an_offer_is_kept_and_del_takes_off(
    page: CampaignsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.press(Key.Key_Return)
    settled()
    keyboard.type("A coffee")
    keyboard.press(Key.Key_Return)
    keyboard.type("120,50")
    keyboard.press(Key.Key_Return)
    settled()
    if window.sheets.sheet() is not None:
        keyboard.press(Key.Key_Return, CTRL)
        settled()
    card = app.boards.cards("win_back")[0]
    assert (card.offer, card.amount, card.result) == ("A coffee", 12_050, None)
    keyboard.press(Key.Key_Delete)
    settled()
    assert len(app.boards.cards("win_back")) == 2


def test_suggestions_are_put_on_the_board(
    page: CampaignsPage,
    app: Application,
    window: Window,
    keyboard: Keyboard,
    people: People,
    settled: Settled,
) -> None:
    page.boards.show_board("loyalty")
    settled()
    page.boards.focus_first()
    keyboard.press(Key.Key_Insert)
    settled()
    form = window.sheets.sheet()
    assert isinstance(form, BoardIdeasSheet)
    first = form.list.current_id()
    keyboard.press(Key.Key_Space)
    settled()
    assert [card.customer_id for card in app.boards.cards("loyalty")] == [first]
    form.add(first or 0)
    settled()
    assert len(app.boards.cards("loyalty")) == 1
    form.pick.line.setFocus()
    keyboard.type("nuriye")
    keyboard.press(Key.Key_Return)
    settled()
    assert [card.customer_id for card in app.boards.cards("loyalty")] == [first, people.nuriye]
    assert form.pick.line.text() == ""
    form.pick.start_search("nuriye")
    keyboard.press(Key.Key_Return)
    settled()
    assert form.pick.error.text() == "Nuriye Işık is already on this board."


def test_an_empty_board_offers_suggestions(
    page: CampaignsPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    page.boards.show_board("cross_selling")
    settled()
    page.focus_first()
    assert page.boards.empty.isVisible()
    assert page.boards.said.text() == "Open: 0. Bought it: 0. Came to nothing: 0. Turnover since then: ₺0."
    keyboard.press(Key.Key_Return)
    settled()
    assert isinstance(window.sheets.sheet(), BoardIdeasSheet)


def test_a_new_name_becomes_a_prospect(
    page: CampaignsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    page.boards.show_board("prospects")
    settled()
    page.boards.suggest()
    settled()
    form = window.sheets.sheet()
    assert isinstance(form, BoardIdeasSheet)
    form.pick.line.setFocus()
    keyboard.type("Zehra Kaya")
    keyboard.press(Key.Key_Return)
    settled()
    (card,) = app.boards.cards("prospects")
    assert card.name == "Zehra Kaya"
    assert app.traits.of(card.customer_id).stage == "prospect"
