"""The reminder list: rows in groups by how soon they are due."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kobi_crm.domain.customers import CustomerHit
from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.reminder_line import ReminderLine, bears
from kobi_crm.domain.reminders import Reminder, Repeat
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRow
from kobi_crm.i18n import translate

_SOON_DAYS = 7
_MANY = 50


@dataclass(frozen=True)
class ReminderRow(PersonRow):
    """A reminder as shown: ``name`` is what to do, ``customer`` whom it is about."""

    customer: str = ""


@dataclass(frozen=True)
class Meant:
    """Whom a line names: ``person``, or how many bear the name (then none is taken)."""

    person: CustomerHit | None = None
    several: int = 0


def whom(line: ReminderLine, search: Callable[[str, int], Sequence[CustomerHit]]) -> Meant:
    """The customer a line names, when exactly one bears the name."""
    several = 0
    for name in line.names:
        people = bears(search(name, _MANY), name)
        if len(people) == 1:
            return Meant(people[0])
        several = several or len(people)
    return Meant(several=several)


def echo(line: ReminderLine, today: date, meant: Meant = Meant()) -> str:
    """What was understood, for the line under the field."""
    said = f"{format_day(line.day, today=today)} {format_weekday(line.day)}"
    if line.at is not None:
        said = translate("ReminderRows", "{day}, {time}").format(day=said, time=f"{line.at:%H:%M}")
    if meant.person is not None:
        customer = translate("ReminderRows", "{when}. Customer: {name}")
        return customer.format(when=said, name=meant.person.name)
    if meant.several:
        several = translate("ReminderRows", "{when}. {count} customers bear this name; write the surname.")
        return several.format(when=said, count=meant.several)
    return said


def groups(
    reminders: Sequence[Reminder], today: date, first: Sequence[ReminderRow] = ()
) -> list[PersonGroup]:
    """Due today or before (``first`` stands on top of these), within a week, later."""
    soon = today + timedelta(days=_SOON_DAYS)
    now = [*first] + [_row(r, today, "accent") for r in reminders if r.due_on <= today]
    week = [_row(r, today, "slate") for r in reminders if today < r.due_on < soon]
    later = [_row(r, today, "slate") for r in reminders if r.due_on >= soon]
    return [
        PersonGroup(translate("ReminderRows", "Today"), "bell-ring", "accent", now),
        PersonGroup(translate("ReminderRows", "This week"), "calendar", "text2", week),
        PersonGroup(translate("ReminderRows", "Later"), "calendar-clock", "text2", later),
    ]


def day_words(day: date, today: date) -> str:
    """The day of a reminder as one says it."""
    days = (day - today).days
    if days == 0:
        return translate("ReminderRows", "today")
    if days == 1:
        return translate("ReminderRows", "tomorrow")
    if days == -1:
        return translate("ReminderRows", "since yesterday")
    if days < 0:
        return translate("ReminderRows", "since {day}, {days} days").format(
            day=format_day(day, today=today), days=-days
        )
    if days < _SOON_DAYS:
        return f"{format_weekday(day)}, {format_day(day, today=today)}"
    return format_day(day, today=today)


def _row(reminder: Reminder, today: date, tone: str) -> ReminderRow:
    parts = [day_words(reminder.due_on, today)]
    if reminder.at is not None:
        parts.append(f"{reminder.at:%H:%M}")
    parts += [words for words in (_repeat_words(reminder.repeat), reminder.customer or "") if words]
    return ReminderRow(
        id=reminder.id,
        name=reminder.text,
        reason=" · ".join(parts),
        phone=format_phone(reminder.phone) if reminder.phone else "",
        tone="amber" if reminder.due_on < today else tone,
        customer=reminder.customer or "",
    )


def _repeat_words(repeat: Repeat) -> str:
    return {
        "never": "",
        "daily": translate("ReminderRows", "every day"),
        "weekly": translate("ReminderRows", "every week"),
        "monthly": translate("ReminderRows", "every month"),
        "yearly": translate("ReminderRows", "every year"),
    }[repeat]
