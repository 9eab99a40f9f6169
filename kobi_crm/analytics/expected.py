"""Ayrılacaklar: who is likely to come on a day, and what to set aside for them (imports numpy: import it late)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from kobi_crm.analytics.habits import Habits, window_start
from kobi_crm.analytics.line_log import Ints, LineLog
from kobi_crm.analytics.ordinary_days import Floats, is_ordinary, unusual_days
from kobi_crm.domain.shop_calendar import ShopCalendar
from kobi_crm.domain.standing_orders import StandingOrder

LEAST_CHANCE = 0.6
_LOW, _MIDDLE, _HIGH = 0.1, 0.5, 0.9
EIGHTY_PERCENT = 1.2816
"""Standard deviations either side of the mean within which 80 % of a normal distribution lies."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One product to set aside for one customer. Quantities in thousandths, times in minutes after midnight."""

    customer_id: int
    product_id: int
    chance: float
    """Never shown on the screen; 1 for an order."""
    quantity: int
    low: int
    high: int
    minute: int | None
    """The usual time (median), where times are known; ``minute_low`` to ``minute_high`` are its quartiles."""
    minute_low: int | None
    minute_high: int | None
    bought_days: int
    """On how many of the last ``asked_days`` days of this kind it was bought."""
    asked_days: int
    standing: bool = False
    """Ordered once for good, by hand."""


@dataclass(frozen=True, slots=True)
class ProductTotal:
    """What all customers together will take of a product, in thousandths: most likely and 80 % range."""

    product_id: int
    quantity: int
    margin: int


def expected(
    log: LineLog,
    day: date,
    calendar: ShopCalendar | None = None,
    *,
    today: date | None = None,
    after_minute: int | None = None,
    came: Collection[int] = (),
    standing: Sequence[StandingOrder] = (),
    least_chance: float = LEAST_CHANCE,
) -> list[Expected]:
    """What to set aside on ``day``, by usual time, learnt from the days before it (before ``today``, if earlier).

    ``after_minute`` asks in the course of the day: those who usually come earlier and did not are off. ``came``
    are customers who were already there that day. Closed and bayram days expect nobody.
    """
    if not is_ordinary(day, calendar):
        return []
    known_before = min(today or day, day)
    unusual = unusual_days(window_start(known_before), day, calendar)
    habits = Habits.on(log, day, unusual, known_before)
    chance = habits.chance if after_minute is None else habits.after(after_minute)
    off = np.isin(habits.log.customers, np.fromiter(came, np.int64, len(came)))
    listed = np.flatnonzero(habits.known & ~off & (chance >= least_chance))
    found = {
        (row.customer_id, row.product_id): row
        for row in (_row(habits, int(pair), float(chance[pair]), day, unusual) for pair in listed)
    }
    for order in standing:
        if order.holds_on(day) and order.customer_id not in came:
            key = (order.customer_id, order.product_id)
            found[key] = _ordered(order, found.get(key))
    return sorted(found.values(), key=_by_time)


def totals(
    log: LineLog,
    day: date,
    calendar: ShopCalendar | None = None,
    *,
    today: date | None = None,
    level: float = 1.0,
    spread: float = 1.0,
) -> list[ProductTotal]:
    """What is expected of each product on ``day``, the most first: known customers only, no passers-by.

    ``level`` and ``spread`` put right by how much last month's totals were off on the whole and one by one
    (``ForecastQuality``).
    """
    if not is_ordinary(day, calendar):
        return []
    known_before = min(today or day, day)
    unusual = unusual_days(window_start(known_before), day, calendar)
    habits = Habits.on(log, day, unusual, known_before)
    products, quantity, variance = product_sums(habits)
    quantity = level * quantity
    margin = EIGHTY_PERCENT * level * spread * np.sqrt(variance)
    rows = zip(
        products.tolist(), np.rint(quantity).astype(int).tolist(), np.rint(margin).tolist(), strict=True
    )
    found = [ProductTotal(product, amount, int(off)) for product, amount, off in rows if amount > 0]
    return sorted(found, key=lambda row: (-row.quantity, row.product_id))


def product_sums(habits: Habits) -> tuple[Ints, Floats, Floats]:
    """Products, and the mean and variance of the thousandths all pairs take of each, pairs being independent."""
    mean, variance = habits.mean_quantity()
    p = habits.chance
    products, place = np.unique(habits.log.products, return_inverse=True)
    quantity: Floats = np.zeros(len(products))
    uncertain: Floats = np.zeros(len(products))
    np.add.at(quantity, place, p * mean)
    np.add.at(uncertain, place, p * variance + p * (1.0 - p) * mean * mean)
    return products, quantity, uncertain


def _row(habits: Habits, pair: int, chance: float, day: date, unusual: Collection[int]) -> Expected:
    log = habits.log
    rows = slice(int(log.offsets[pair]), int(log.offsets[pair + 1]))
    taken = np.sort(log.quantities[rows][habits.same_kind[rows]]).tolist()
    times = np.sort(log.minutes[rows][log.minutes[rows] >= 0]).tolist()
    bought, asked = habits.recent(pair, day, unusual)
    return Expected(
        customer_id=int(log.customers[pair]),
        product_id=int(log.products[pair]),
        chance=chance,
        quantity=_one_of(taken, _MIDDLE),
        low=_one_of(taken, _LOW),
        high=_one_of(taken, _HIGH),
        minute=_one_of(times, 0.5) if times else None,
        minute_low=_one_of(times, 0.25) if times else None,
        minute_high=_one_of(times, 0.75) if times else None,
        bought_days=bought,
        asked_days=asked,
    )


def _one_of(ordered: list[int], share: float) -> int:
    """The quantile as a quantity that did occur: nobody takes one and a half loaves."""
    return ordered[round(share * (len(ordered) - 1))]


def _ordered(order: StandingOrder, learnt: Expected | None) -> Expected:
    minute = order.minute if order.minute is not None else learnt.minute if learnt else None
    return Expected(
        customer_id=order.customer_id,
        product_id=order.product_id,
        chance=1.0,
        quantity=order.quantity,
        low=order.quantity,
        high=order.quantity,
        minute=minute,
        minute_low=learnt.minute_low if learnt else None,
        minute_high=learnt.minute_high if learnt else None,
        bought_days=learnt.bought_days if learnt else 0,
        asked_days=learnt.asked_days if learnt else 0,
        standing=True,
    )


def _by_time(row: Expected) -> tuple[bool, int, int, int]:
    return (row.minute is None, row.minute or 0, row.customer_id, row.product_id)
