"""İstekler in the window: one line to write, "it came", the card's section, the permissions, and the paper."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kobi_crm.app import Application
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.products import ProductsPage
from kobi_crm.gui.pages.wishes_panel import WishesView
from kobi_crm.gui.sheets.arrived import ArrivedSheet
from kobi_crm.gui.sheets.permissions import PermissionSheet
from kobi_crm.gui.sheets.print_sheet import PrintSheet
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.window import Window
from kobi_crm.services.reports import ReportWish
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def view(window: Window, settled: Settled) -> WishesView:
    window.go("products")
    page = window.page()
    assert isinstance(page, ProductsPage)
    page.choose("wishes")
    settled()
    page.focus_first()
    return page.wishes


def rows(view: WishesView) -> list[list[str]]:
    return [
        [str(view.rows.index(row, column).data()) for column in range(view.rows.columnCount())]
        for row in range(view.rows.rowCount())
    ]


def test_two_fields_and_two_enters_keep_a_wish(
    view: WishesView, window: Window, app: Application, people: People, keyboard: Keyboard, settled: Settled
) -> None:
    assert window.focusWidget() is view.product
    keyboard.type("boza").press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Return)
    settled()
    keyboard.type("BOZA").press(Qt.Key.Key_Return).type("fatma").press(Qt.Key.Key_Return)
    settled()
    assert rows(view) == [["BOZA", "2 times", "1 person", "today"]]
    assert [wish.text for wish in app.wishes.of_customer(people.fatma)] == ["BOZA"]
    assert window.focusWidget() is view.product


def test_an_empty_line_says_what_is_missing(
    view: WishesView, app: Application, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.press(Qt.Key.Key_Return)
    assert view.product.problem() == "Write what was asked for."
    view.add()
    settled()
    assert app.wishes.counts() == []


def test_it_came_lists_who_asked_and_space_marks_them_as_told(
    view: WishesView, window: Window, app: Application, people: People, keyboard: Keyboard, settled: Settled
) -> None:
    app.permissions.set(people.fatma, "sms", True, "sözlü")
    for customer in (people.fatma, people.mehmet):
        app.wishes.add(customer, "Boza", 2_000)
    app.wishes.ask("boza")
    settled()
    view.table.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    settled()
    sheet = window.sheets.sheet()
    assert isinstance(sheet, ArrivedSheet)
    shown = [sheet.list.people().index(row).data(PersonRole.ROW) for row in range(2)]
    assert [row.name for row in shown] == ["Fatma Demir", "Mehmet Kılıç"]
    assert shown[0].phone == "0532 418 27 96"
    assert "SMS: allowed" in shown[0].reason
    assert "permissions not asked" in shown[1].reason
    keyboard.press(Qt.Key.Key_Space)
    settled()
    assert [waiting.name for waiting in app.wishes.arrived("boza")] == ["Mehmet Kılıç"]
    told = [r for r in (sheet.list.people().index(n).data(PersonRole.ROW) for n in range(2)) if r.done]
    assert [row.name for row in told] == ["Fatma Demir"]
    keyboard.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert window.sheets.sheet() is None
    assert app.wishes.counts() == []
    app.history.undo()
    assert [(count.asked, count.waiting) for count in app.wishes.counts()] == [(2, 1)]


def test_who_refused_the_channel_is_marked(
    window: Window, ctx: Context, app: Application, people: People, settled: Settled
) -> None:
    app.permissions.set(people.fatma, "sms", False, "sözlü")
    app.wishes.add(people.fatma, "Boza")
    sheet = ArrivedSheet(ctx, "boza", "Boza")
    ctx.show_sheet(sheet)
    row = sheet.list.people().index(0)
    assert row.data(PersonRole.ROW).tone == "slate"
    sheet.channel.choose("sms")
    assert sheet.list.people().index(0).data(PersonRole.ROW).tone == "amber"


def test_del_takes_a_row_off_and_undo_brings_it_back(
    view: WishesView, app: Application, settled: Settled
) -> None:
    app.wishes.ask("Boza")
    settled()
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    settled()
    assert rows(view) == []
    assert view.none.isVisible()
    app.history.undo()
    settled()
    assert rows(view) == [["Boza", "once", "", "today"]]


def test_who_asked_goes_on_paper(
    view: WishesView, window: Window, app: Application, people: People, settled: Settled
) -> None:
    app.wishes.add(people.fatma, "Boza", 1_500, "şekersiz")
    app.permissions.set(people.fatma, "call", True)
    table = app.reports.table(ReportWish("wish_list"))
    assert list(table.rows) == [
        ("Boza", "Fatma Demir", "5324182796", TODAY, 1.5, "şekersiz", "Call: allowed", None)
    ]
    view.print_list()
    settled()
    assert isinstance(window.sheets.sheet(), PrintSheet)


def test_the_card_shows_what_is_wanted_and_writes_another(
    window: Window, app: Application, people: People, keyboard: Keyboard, settled: Settled
) -> None:
    window.show_customer(people.fatma)
    settled()
    card = window.side.card
    assert card.wishes.isHidden()
    card.head.wish_wanted.emit()
    keyboard.type("zeytin").press(Qt.Key.Key_Return).type("2").press(Qt.Key.Key_Return)
    settled()
    assert [(w.text, w.quantity) for w in app.wishes.of_customer(people.fatma)] == [("zeytin", 2_000)]
    assert card.wishes.isVisible()
    assert not card.wishes.editor.isVisible()
    window.show_customer(people.mehmet)
    assert card.wishes.isHidden()


def test_permissions_are_changed_with_arrows_and_enter(
    window: Window, app: Application, people: People, keyboard: Keyboard, settled: Settled
) -> None:
    window.show_customer(people.fatma)
    settled()
    foot = window.side.card.permissions
    assert foot.words.text() == "Call, SMS, WhatsApp, E-mail: not asked"
    foot.change.click()
    settled()
    assert isinstance(window.sheets.sheet(), PermissionSheet)
    keyboard.press(Qt.Key.Key_Right)  # round the end: not asked, allowed
    keyboard.press(Qt.Key.Key_Tab).press(Qt.Key.Key_Left)
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert window.sheets.sheet() is None
    answers = app.permissions.of(people.fatma)
    assert {c: (a.allowed, a.day, a.source) for c, a in answers.items()} == {
        "call": (True, TODAY, "by word of mouth"),
        "sms": (False, TODAY, "by word of mouth"),
    }
    assert foot.words.text() == "Call: allowed · SMS: not allowed · WhatsApp, E-mail: not asked"
    app.history.undo()
    settled()
    assert foot.words.text() == "Call, SMS, WhatsApp, E-mail: not asked"
