"""On which days the people of the invented shop came, told backwards from today."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from kobi_crm.services.demo.calendar import ShopDays
from kobi_crm.services.demo.habits import Habit

_WIDENING = (2.1, 1.75, 1.45, 1.2)


def visit_days(habit: Habit, shop: ShopDays, rng: Random) -> list[date]:
    """The distinct open days of one customer before today, oldest first.

    Who still comes was here lately enough for the own habit, so that the morning list names no one else.
    """
    make = {
        "daily": _daily,
        "gaps": _gaps,
        "weekdays": _weekdays,
        "payday": _payday,
        "summer": _summer,
        "rare": _rare,
    }[habit.rhythm]
    earliest = max(shop.first, shop.today - timedelta(days=habit.joined))
    days: set[date] = set()
    for age in make(habit, shop, rng):
        day = shop.ago(age)
        if day < earliest or shop.today - timedelta(days=1) < day:
            continue
        if habit.pause is None or not habit.pause[0] <= (shop.today - day).days < habit.pause[1]:
            days.add(day)
    return sorted(days)


def _daily(habit: Habit, _shop: ShopDays, rng: Random) -> Iterator[int]:
    first = habit.silent or 1
    yield first
    for age in range(first + 1, habit.joined):
        if rng.random() < 0.86:
            yield age


def _gaps(habit: Habit, _shop: ShopDays, rng: Random) -> Iterator[float]:
    shape = 1 / habit.spread**2
    age = float(habit.silent or max(1.0, rng.uniform(0.1, 0.95) * habit.gap))
    step = 0
    while age < habit.joined:
        yield age
        factor = _WIDENING[step] if habit.widening and step < len(_WIDENING) else 1.0
        age += max(0.7, habit.gap * factor * rng.gammavariate(shape, 1 / shape))
        step += 1
        if step > 6 and rng.random() < 0.006 * habit.gap:
            age += rng.uniform(7, 16)


def _weekdays(habit: Habit, shop: ShopDays, rng: Random) -> Iterator[int]:
    for age in range(1, habit.joined):
        day = shop.today - timedelta(days=age)
        if day.weekday() not in habit.weekdays:
            continue
        if age > 14 and rng.random() < 0.07:
            continue
        moved = age > 9 and rng.random() < 0.14
        yield age + rng.choice((-1, 1)) if moved else age


def _payday(_habit: Habit, shop: ShopDays, rng: Random) -> Iterator[int]:
    from dateutil.relativedelta import relativedelta

    last = shop.today - timedelta(days=rng.randint(2, 26))
    for month in range(21):
        age = (shop.today - (last - relativedelta(months=month))).days
        yield age if month == 0 else age + rng.choice((-1, 0, 0, 0, 1))
        if rng.random() < 0.3:
            yield age + rng.randint(12, 17)


def _summer(habit: Habit, shop: ShopDays, rng: Random) -> Iterator[int]:
    for year in (shop.today.year, shop.today.year - 1, shop.today.year - 2):
        day = date(year, 6, 10) + timedelta(days=rng.randint(0, 12))
        end = date(year, 9, 5) + timedelta(days=rng.randint(0, 10))
        while day <= end:
            if day < shop.today:
                yield (shop.today - day).days
            day += timedelta(days=max(1, round(habit.gap * rng.uniform(0.6, 1.4))))


def _rare(habit: Habit, shop: ShopDays, rng: Random) -> Iterator[int]:
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        yield rng.randint(3, min(habit.joined, shop.length) - 1)
