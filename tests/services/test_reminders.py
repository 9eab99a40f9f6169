"""Reminders, notes and settings."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.reminders import ReminderDraft, Repeat
from kobi_crm.errors import UserError
from tests.shops import MORNING, MovedClock, opened

TODAY = MORNING.date()


@pytest.mark.parametrize(
    ("first", "repeat", "days"),
    [
        (date(2026, 10, 31), "monthly", [date(2026, 11, 30), date(2026, 12, 31), date(2027, 1, 31),
                                         date(2027, 2, 28), date(2027, 3, 31)]),
        (date(2028, 2, 29), "yearly", [date(2029, 2, 28), date(2030, 2, 28), date(2031, 2, 28), date(2032, 2, 29)]),
        (date(2026, 11, 16), "weekly", [date(2026, 11, 23), date(2026, 11, 30)]),
        (date(2026, 11, 22), "daily", [date(2026, 11, 23), date(2026, 11, 24)]),
    ],
)  # fmt: skip
def test_a_repeating_reminder_comes_back(
    app: Application, clock: MovedClock, first: date, repeat: Repeat, days: list[date]
) -> None:
    """The 31st stays the 31st wherever the month has one."""
    clock.moment = datetime.combine(first, time(9))
    app.reminders.add(ReminderDraft("Kira", first, time(10, 30), repeat=repeat))
    for day in days:
        (reminder,) = app.reminders.open()
        clock.moment = datetime.combine(reminder.due_on, time(11))
        app.reminders.done(reminder.id)
        (following,) = app.reminders.open()
        assert (following.due_on, following.at, following.text) == (day, time(10, 30), "Kira")


def test_a_late_tick_skips_what_has_passed(app: Application) -> None:
    late = app.reminders.add(ReminderDraft("Kira", TODAY - timedelta(days=30), repeat="weekly"))
    app.reminders.done(late)
    assert [reminder.due_on for reminder in app.reminders.open()] == [TODAY + timedelta(days=5)]


def test_a_second_tick_does_nothing(app: Application) -> None:
    reminder = app.reminders.add(ReminderDraft("Kira", TODAY, repeat="weekly"))
    app.reminders.done(reminder)
    app.reminders.done(reminder)
    assert len(app.reminders.open()) == 1
    assert len(app.history.recent()) == 2


def test_putting_off_keeps_the_rhythm(app: Application) -> None:
    reminder = app.reminders.add(ReminderDraft("Kira", date(2026, 10, 31), repeat="monthly"))
    app.reminders.snooze(reminder, date(2026, 11, 25))
    app.reminders.done(reminder)
    assert [found.due_on for found in app.reminders.open()] == [date(2026, 11, 30)]


def test_what_is_due(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya", phone="5321112233"))
    app.reminders.add(ReminderDraft("sonra", TODAY, time(17)))
    app.reminders.add(ReminderDraft("şimdi", TODAY, time(9), customer_id=ayse))
    app.reminders.add(ReminderDraft("bütün gün", TODAY))
    app.reminders.add(ReminderDraft("dün", TODAY - timedelta(days=1), time(23)))
    app.reminders.add(ReminderDraft("yarın", TODAY + timedelta(days=1)))
    due = app.reminders.due(MORNING)
    assert sorted(reminder.text for reminder in due) == ["bütün gün", "dün", "şimdi"]
    assert [(r.customer, r.phone) for r in due if r.text == "şimdi"] == [("Ayşe Kaya", "5321112233")]


def test_reminders_that_cannot_be(app: Application) -> None:
    refused: list[tuple[Callable[[], object], str]] = [
        (lambda: app.reminders.add(ReminderDraft("  ", TODAY)), "what to be reminded of"),
        (lambda: app.reminders.add(ReminderDraft("Ara", TODAY, customer_id=7)), "no longer in the list"),
        (lambda: app.reminders.done(7), "no longer there"),
        (lambda: app.reminders.remove(7), "no longer there"),
        (lambda: app.reminders.snooze(7, TODAY), "no longer there"),
    ]
    for act, sentence in refused:
        with pytest.raises(UserError, match=sentence):
            act()
    reminder = app.reminders.add(ReminderDraft("Ara", TODAY))
    app.reminders.remove(reminder)
    assert app.reminders.open() == []


def test_notes(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    note = app.notes.add(ayse, "  Çayı açık\nŞekersiz  ")
    assert [entry.text for entry in app.customers.card(ayse).timeline] == ["Çayı açık\nŞekersiz"]
    with pytest.raises(UserError, match="Write something"):
        app.notes.add(ayse, " \n ")
    app.notes.remove(note)
    assert app.customers.card(ayse).timeline == ()


def test_settings_are_kept_and_checked(app: Application) -> None:
    assert (app.settings.get("shop_name"), app.settings.number("credit_term_days")) == ("", 30)
    app.settings.set("shop_name", "Kaya Bakkal")
    app.settings.set("credit_term_days", 45)
    app.settings.set("language", "en")
    app.close()
    with opened(app.shop_path) as again:
        assert again.settings.text("shop_name") == "Kaya Bakkal"
        assert again.settings.number("credit_term_days") == 45
        assert again.language == "en"
        again.settings.set("language", "xx")
        assert again.settings.text("language") == "tr"
        for name in ("theme", "no such setting"):
            with pytest.raises(KeyError):
                again.settings.set(name, "dark")


def test_a_setting_that_makes_no_sense_is_its_default(app: Application) -> None:
    app.shop.write("test", {}, lambda unit: unit.insert("settings", name="credit_term_days", value='"otuz"'))
    assert app.settings.number("credit_term_days") == 30
