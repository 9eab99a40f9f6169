"""How good the set-aside list was last month, each day forecast from its own past (imports numpy: import it late)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kobi_crm.analytics.expected import EIGHTY_PERCENT, LEAST_CHANCE, product_sums
from kobi_crm.analytics.habits import Habits, window_start
from kobi_crm.analytics.line_log import Bools, Ints, LineLog
from kobi_crm.analytics.ordinary_days import Floats, unusual_days
from kobi_crm.domain.shop_calendar import ShopCalendar
from kobi_crm.jobs import Progress

_LEAST_TOTAL = 3000
"""Totals below three pieces are left out when the margin is judged."""


@dataclass(frozen=True, slots=True)
class ForecastQuality:
    """What would have been listed, day by day, against what was bought."""

    days: int
    listed: int
    hits: int
    """Listed and bought."""
    surprises: int
    """Bought by somebody with a known habit, and not listed."""
    totals: int
    """Daily totals of products that were forecast."""
    totals_inside: int
    """Of these, how many lay within the margin."""
    level: float
    """What was bought of what the totals promised: 1 where they were right on the whole (0.5 to 2)."""
    spread: float
    """By how much the margin must be widened to hold four totals of five (at least 1)."""

    @property
    def misses(self) -> int:
        """Listed and not bought."""
        return self.listed - self.hits

    @property
    def hit_rate(self) -> float:
        """Share of the listed that was bought, 0 to 1 (0 where nothing was listed)."""
        return self.hits / self.listed if self.listed else 0.0


def forecast_quality(
    log: LineLog,
    today: date,
    calendar: ShopCalendar | None = None,
    *,
    days: int = 30,
    least_chance: float = LEAST_CHANCE,
    progress: Progress | None = None,
) -> ForecastQuality:
    """The list of each open day of the last ``days`` days before ``today``, from that day's past alone.

    Closed and bayram days are left out. Raises ``Cancelled`` when the progress asks to stop.
    """
    first = today - timedelta(days=days)
    unusual = unusual_days(window_start(first), today, calendar)
    asked = [first + timedelta(days=n) for n in range(days)]
    asked = [day for day in asked if day.toordinal() not in unusual]
    month = log.rows((log.days >= window_start(first).toordinal()) & (log.days < today.toordinal()))
    counted = np.zeros(3, dtype=np.int64)
    sums: list[Floats] = [np.empty((3, 0))]
    for done, day in enumerate(asked):
        if progress is not None:
            progress.step(done, len(asked))
        counts, totals = _one_day(month, day, unusual, least_chance)
        counted += counts
        sums.append(totals)
    listed, hits, surprises = counted.tolist()
    promised, deviation, taken = np.concatenate(sums, axis=1)
    level = float(np.clip(taken.sum() / promised.sum(), 0.5, 2.0)) if len(taken) else 1.0
    inside = int((np.abs(taken - promised) <= EIGHTY_PERCENT * deviation).sum())
    off = np.abs(taken - level * promised) / (level * deviation)
    spread = float(np.quantile(off, 0.8)) / EIGHTY_PERCENT if len(off) else 1.0
    return ForecastQuality(len(asked), listed, hits, surprises, len(taken), inside, level, max(1.0, spread))


def _one_day(log: LineLog, day: date, unusual: Collection[int], least: float) -> tuple[Ints, Floats]:
    """(listed, hits, surprises) of a day, and by product what was promised, its deviation and what was taken."""
    habits = Habits.on(log, day, unusual)
    bought = log.rows(log.days == day.toordinal())
    pairs, known, taken_pairs = _keys(habits.log), habits.known, _keys(bought)
    came = _found_in(taken_pairs, pairs)
    listed = known & (habits.chance >= least)
    counts = np.array([listed.sum(), (listed & came).sum(), (known & came & ~listed).sum()], dtype=np.int64)
    products, quantity, variance = product_sums(habits)
    regular = _found_in(pairs, taken_pairs)
    taken = np.zeros(len(products))
    np.add.at(taken, np.searchsorted(products, bought.products[regular]), bought.quantities[regular])
    large = (quantity >= _LEAST_TOTAL) & (variance > 0)
    return counts, np.stack([quantity[large], np.sqrt(variance[large]), taken[large]])


def _keys(log: LineLog) -> Ints:
    """One number for each pair, the same in every part of a log (ids below two thousand million)."""
    return (log.customers << 32) + log.products


def _found_in(ordered: Ints, keys: Ints) -> Bools:
    """Which of ``keys`` are among the ascending ``ordered``."""
    if not len(ordered):
        return np.zeros(len(keys), dtype=np.bool_)
    return ordered[np.minimum(np.searchsorted(ordered, keys), len(ordered) - 1)] == keys
