"""Reading reminders, snoozes and calls."""

from datetime import date, datetime, time
from typing import Any

from kobi_crm.domain.reminders import Reminder
from kobi_crm.storage.shop_file import ShopFile

_SELECT = (
    "SELECT r.id, r.text, r.due_on, r.at, r.customer_id, r.repeat, c.name, c.phone, r.done_at, r.sale_id "
    "FROM reminders r LEFT JOIN customers c ON c.id = r.customer_id "
)


def open_reminders(shop: ShopFile) -> list[Reminder]:
    """What is not done yet, earliest first."""
    return [
        _reminder(row) for row in shop.rows(_SELECT + "WHERE r.done_at IS NULL ORDER BY r.due_on, r.at, r.id")
    ]


def done_on(shop: ShopFile, day: date) -> list[Reminder]:
    """What was ticked off on a day, in that order."""
    following = date.fromordinal(day.toordinal() + 1)
    return [
        _reminder(row)
        for row in shop.rows(
            _SELECT + "WHERE r.done_at >= ? AND r.done_at < ? ORDER BY r.done_at, r.id",
            (day.isoformat(), following.isoformat()),
        )
    ]


def by_id(shop: ShopFile, reminder_id: int) -> Reminder | None:
    """One reminder, or ``None``."""
    found = shop.rows(_SELECT + "WHERE r.id = ?", (reminder_id,))
    return _reminder(found[0]) if found else None


def series_start(shop: ShopFile, reminder_id: int) -> date | None:
    """The day a repeating reminder was first set for."""
    found = shop.rows("SELECT coalesce(series_on, due_on) FROM reminders WHERE id = ?", (reminder_id,))
    return date.fromisoformat(found[0][0]) if found else None


def snoozed(shop: ShopFile, on: date) -> set[tuple[int, str]]:
    """The pairs of customer and topic that rest on that day."""
    return {
        (row[0], row[1])
        for row in shop.rows("SELECT customer_id, topic FROM snoozes WHERE until > ?", (on.isoformat(),))
    }


def last_calls(shop: ShopFile, since: datetime, until: datetime) -> dict[int, datetime]:
    """The newest call to each customer between two moments."""
    return {
        row[0]: datetime.fromisoformat(row[1])
        for row in shop.rows(
            "SELECT customer_id, max(at) FROM interactions WHERE channel = 'phone' AND at >= ? AND at <= ? "
            "GROUP BY customer_id",
            (since.isoformat(sep=" "), until.isoformat(sep=" ")),
        )
    }


def shown_on(shop: ShopFile, topic: str, since: date) -> dict[int, list[date]]:
    """The mornings on which each customer stood on the list for this reason, by customer id."""
    found: dict[int, list[date]] = {}
    for customer_id, day in shop.rows(
        "SELECT customer_id, day FROM morning_rows WHERE topic = ? AND day >= ?", (topic, since.isoformat())
    ):
        found.setdefault(customer_id, []).append(date.fromisoformat(day))
    return found


def mornings_shown(shop: ShopFile, since: date, before: date) -> dict[tuple[int, str], int]:
    """On how many mornings each row stood on the list since its customer was last called, by customer and topic."""
    return {
        (row[0], row[1]): row[2]
        for row in shop.rows(
            "SELECT m.customer_id, m.topic, count(*) FROM morning_rows m WHERE m.day >= ? AND m.day < ? "
            "AND m.day > coalesce((SELECT date(max(i.at)) FROM interactions i "
            "WHERE i.customer_id = m.customer_id AND i.channel = 'phone'), '') GROUP BY m.customer_id, m.topic",
            (since.isoformat(), before.isoformat()),
        )
    }


def _reminder(row: tuple[Any, ...]) -> Reminder:
    return Reminder(
        id=row[0],
        text=row[1],
        due_on=date.fromisoformat(row[2]),
        at=time.fromisoformat(row[3]) if row[3] else None,
        customer_id=row[4],
        repeat=row[5],
        customer=row[6],
        phone=row[7],
        done_at=datetime.fromisoformat(row[8]) if row[8] else None,
        sale_id=row[9],
    )
