"""Hatırlatmalar on a real small shop: one line adds, Space ticks, F8 puts off, Del deletes."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kobi_crm.domain.customers import CustomerDraft, CustomerHit
from kobi_crm.domain.reminder_line import ReminderLine
from kobi_crm.domain.reminders import Reminder, ReminderDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import reminders as model
from kobi_crm.gui.pages.reminders import RemindersPage
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.window import Window
from tests.gui.conftest import MOMENT, TODAY, Keyboard, MovingClock, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, settled: Settled) -> RemindersPage:
    window.go("reminders")
    settled()
    found = window.page()
    assert isinstance(found, RemindersPage)
    return found


def _open(ctx: Context) -> list[Reminder]:
    return ctx.app.reminders.open()


def test_a_line_is_echoed_and_kept_with_the_customer_it_names(
    page: RemindersPage, ctx: Context, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    page.line.setFocus()
    page.line.insert("yarın 10 Fatma Hanım'ı ara")
    settled()
    assert page.said.text() == "23 November Monday, 10:00. Customer: Fatma Demir"
    keyboard.press(Qt.Key.Key_Return)
    settled()
    kept = _open(ctx)[-1]
    assert (kept.text, kept.due_on, kept.at) == ("Fatma Hanım'ı ara", TODAY + timedelta(days=1), time(10))
    assert kept.customer_id == people.fatma
    assert page.line.text() == ""
    assert page.said.text() == "The day and the hour first, then what to do."
    assert page.list.people().index_of(kept.id).isValid()


def test_a_name_of_several_is_asked_for_in_full(page: RemindersPage, ctx: Context, settled: Settled) -> None:
    ctx.app.customers.add(CustomerDraft("Fatma Kaya"))
    page.line.setText("Fatma Hanım'ı ara")
    settled()
    assert page.said.text() == "22 November Sunday. 2 customers bear this name; write the surname."
    page.line.setText("Fatma Kaya'yı ara")
    settled()
    assert page.said.text() == "22 November Sunday. Customer: Fatma Kaya"


def test_the_longest_name_wins() -> None:
    def search(text: str, _limit: int) -> list[CustomerHit]:
        people = [
            CustomerHit(1, "Mehmet Ali Kılıç", None, None, 0),
            CustomerHit(2, "Mehmet Kurt", None, None, 0),
        ]
        return people if text.startswith("Mehmet") else []

    line = ReminderLine("Mehmet Ali'yi ara", TODAY, None, ("Mehmet Ali", "Mehmet"))
    meant = model.whom(line, search)
    assert meant.person is not None
    assert meant.person.id == 1


@pytest.mark.parametrize("text", ["", "yarın 10", "dün Fatma'yı ara"])
def test_a_line_that_says_nothing_to_do_is_not_kept(
    page: RemindersPage, ctx: Context, settled: Settled, text: str
) -> None:
    before = len(_open(ctx))
    page.line.setText(text)
    page.add()
    settled()
    assert len(_open(ctx)) == before
    assert page.said.text().endswith(".")
    assert page.said.property("look") == "error"


def test_space_ticks_off_and_ctrl_z_brings_back(
    page: RemindersPage, ctx: Context, keyboard: Keyboard, settled: Settled
) -> None:
    page.list.setFocus()
    assert len(_open(ctx)) == 1
    keyboard.press(Qt.Key.Key_Space)
    settled()
    assert _open(ctx) == []
    assert page.empty.isVisible()
    page.setFocus()
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert len(_open(ctx)) == 1
    assert page.list.isVisible()


def test_f8_enter_puts_off_to_tomorrow(
    page: RemindersPage, ctx: Context, keyboard: Keyboard, settled: Settled
) -> None:
    page.list.setFocus()
    keyboard.press(Qt.Key.Key_F8)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    enter = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(menu, enter)
    settled()
    assert [reminder.due_on for reminder in _open(ctx)] == [TODAY + timedelta(days=1)]


def test_the_picker_names_the_weekdays(page: RemindersPage, ctx: Context) -> None:
    menu = page.later_menu(_open(ctx)[0].id)
    assert [action.text() for action in menu.actions()] == [
        "Tomorrow, Monday", "In 3 days, Wednesday", "In 1 week, Sunday",
    ]  # fmt: skip


def test_del_deletes_and_the_next_one_is_selected(
    page: RemindersPage, ctx: Context, keyboard: Keyboard, settled: Settled
) -> None:
    later = ctx.app.reminders.add(ReminderDraft("Pay the rent", TODAY + timedelta(days=9)))
    settled()
    page.list.setFocus()
    keyboard.press(Qt.Key.Key_Delete)
    settled()
    assert [reminder.id for reminder in _open(ctx)] == [later]
    assert page.list.current_id() == later
    assert page.chosen.full_text() == "Pay the rent"


def test_a_new_day_is_read_anew(
    page: RemindersPage, ctx: Context, window: Window, clock: MovingClock, settled: Settled
) -> None:
    clock.move(MOMENT + timedelta(days=1))
    window.go("today")
    window.go("reminders")
    settled()
    row = page.list.people().index_of(_open(ctx)[0].id).data(PersonRole.ROW)
    assert row.reason.startswith("since yesterday")


def test_groups_by_how_soon() -> None:
    days = [-3, -1, 0, 1, 6, 7, 400]
    reminders = [
        Reminder(f"in {day}", TODAY + timedelta(days=day), time(9, 30), id=number)
        for number, day in enumerate(days, 1)
    ]
    groups = model.groups(reminders, TODAY)
    assert [(group.title, [row.name for row in group.rows]) for group in groups] == [
        ("Today", ["in -3", "in -1", "in 0"]),
        ("This week", ["in 1", "in 6"]),
        ("Later", ["in 7", "in 400"]),
    ]
    assert [row.reason for group in groups for row in group.rows] == [
        "since 19 November, 3 days · 09:30",
        "since yesterday · 09:30",
        "today · 09:30",
        "tomorrow · 09:30",
        "Saturday, 28 November · 09:30",
        "29 November · 09:30",
        "27 December 2027 · 09:30",
    ]


def test_a_repeating_one_says_so() -> None:
    weekly = Reminder(
        "Order milk", date(2026, 11, 22), repeat="weekly", id=1, customer="Halil Çetin", phone="5442201308"
    )
    row = model.groups([weekly], TODAY)[0].rows[0]
    assert row.reason == "today · every week · Halil Çetin"
    assert row.phone == "0544 220 13 08"


def test_the_card_follows_where_a_reminder_has_a_customer(
    page: RemindersPage, ctx: Context, window: Window, people: People, settled: Settled
) -> None:
    page.list.select(_open(ctx)[0].id)
    page._open_customer()
    settled()
    assert window.side.customer_id() == people.belgin
