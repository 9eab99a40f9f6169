"""Reminders: what the owner promised or wants to be told of."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from kobi_crm.clock import Clock
from kobi_crm.domain.reminders import Reminder, ReminderDraft, next_due
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.queries import customers
from kobi_crm.storage.queries import reminders as queries
from kobi_crm.storage.shop_file import ShopFile, Unit


class Reminders:
    """The reminder list."""

    def __init__(self, shop: ShopFile, clock: Clock) -> None:
        self._shop = shop
        self._clock = clock

    def add(self, draft: ReminderDraft) -> int:
        """Keep a reminder and return its id. Raises ``UserError`` on an empty text."""
        text = clean(draft.text)
        if not text:
            raise UserError(translate("Reminders", "Write what to be reminded of."))
        if draft.customer_id is not None and customers.by_id(self._shop, draft.customer_id) is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        return self._shop.write(
            "reminder.add", {"text": text}, lambda unit: insert_reminder(unit, replace(draft, text=text))
        )

    def done(self, reminder_id: int) -> None:
        """Tick a reminder off; a repeating one comes back on its next day."""
        reminder = self._get(reminder_id)
        if reminder.done_at is None:
            tick = ticking_off(self._shop, reminder, self._clock.today())
            self._shop.write("reminder.done", {"text": reminder.text}, tick)

    def snooze(self, reminder_id: int, until: date) -> None:
        """Put a reminder off to another day."""
        reminder = self._get(reminder_id)
        self._shop.write(
            "reminder.snooze",
            {"text": reminder.text},
            lambda unit: unit.update("reminders", reminder_id, due_on=until.isoformat()),
        )

    def remove(self, reminder_id: int) -> None:
        """Take a reminder off the list."""
        reminder = self._get(reminder_id)
        self._shop.write(
            "reminder.remove", {"text": reminder.text}, lambda unit: unit.delete("reminders", reminder_id)
        )

    def open(self) -> list[Reminder]:
        """What is not done yet, earliest first."""
        return queries.open_reminders(self._shop)

    def due(self, moment: datetime) -> list[Reminder]:
        """What should have been said by now."""
        return [r for r in self.open() if datetime.combine(r.due_on, r.at or time.min) <= moment]

    def _get(self, reminder_id: int) -> Reminder:
        found = queries.by_id(self._shop, reminder_id)
        if found is None:
            raise UserError(translate("Reminders", "This reminder is no longer there."))
        return found


def insert_reminder(unit: Unit, draft: ReminderDraft) -> int:
    """Keep a reminder as part of a larger act; returns its id."""
    return unit.insert(
        "reminders",
        customer_id=draft.customer_id,
        text=draft.text,
        due_on=draft.due_on.isoformat(),
        at=draft.at.isoformat("seconds") if draft.at else None,
        repeat=draft.repeat,
        series_on=draft.due_on.isoformat(),
    )


def ticking_off(shop: ShopFile, reminder: Reminder, today: date) -> Callable[[Unit], None]:
    """The work that ticks a reminder off within a transaction and sets the next one of a series."""
    first = queries.series_start(shop, reminder.id) or reminder.due_on
    following = next_due(first, reminder.repeat, max(reminder.due_on, today))

    def work(unit: Unit) -> None:
        unit.update("reminders", reminder.id, done_at=unit.now.isoformat(sep=" ", timespec="seconds"))
        if following is not None:
            unit.insert(
                "reminders",
                customer_id=reminder.customer_id,
                text=reminder.text,
                due_on=following.isoformat(),
                at=reminder.at.isoformat("seconds") if reminder.at else None,
                repeat=reminder.repeat,
                series_on=first.isoformat(),
            )

    return work
