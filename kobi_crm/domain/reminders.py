"""What the owner asked to be reminded of, and when it is due again."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from dateutil.relativedelta import relativedelta

Repeat = Literal["never", "daily", "weekly", "monthly", "yearly"]
_STEPS: dict[str, relativedelta] = {
    "daily": relativedelta(days=1),
    "weekly": relativedelta(weeks=1),
    "monthly": relativedelta(months=1),
    "yearly": relativedelta(years=1),
}


@dataclass(frozen=True)
class ReminderDraft:
    """A reminder to be kept; ``at`` is the time of day, if it matters."""

    text: str
    due_on: date
    at: time | None = None
    customer_id: int | None = None
    repeat: Repeat = "never"


@dataclass(frozen=True)
class Reminder(ReminderDraft):
    """A stored reminder, with the customer's name and phone where it belongs to one, the sale it follows up."""

    id: int = 0
    customer: str | None = None
    phone: str | None = None
    done_at: datetime | None = None
    sale_id: int | None = None


def next_due(first: date, repeat: Repeat, after: date) -> date | None:
    """The first day of the series begun on ``first`` that lies after ``after``; ``None`` when it does not repeat.

    Months and years count from ``first``, so the 31st stays the 31st wherever the month has one.
    """
    if repeat == "never":
        return None
    step = _STEPS[repeat]
    count = max(0, _whole_steps(first, repeat, after))
    due = first + step * count
    while due <= after:
        count += 1
        due = first + step * count
    return due


def _whole_steps(first: date, repeat: Repeat, after: date) -> int:
    days = (after - first).days
    return days // {"daily": 1, "weekly": 7, "monthly": 31, "yearly": 366}[repeat]
