"""The chance that a customer buys a product on a day, by weekday habit (imports numpy: import it late)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kobi_crm.analytics.line_log import Bools, Ints, LineLog
from kobi_crm.analytics.ordinary_days import Floats, WeekdayCounts, fade, weekday

WINDOW_DAYS = 182
HALF_LIFE_DAYS = 42.0
"""A buying day six weeks ago weighs half of yesterday's."""
KNOWN_FROM = 4
"""From this many buying days on a habit is spoken of."""

_GROUPS: tuple[tuple[int, ...], ...] = ((0, 1, 2, 3, 4), (5,), (6,))
_ALL_WEIGHT, _GROUP_WEIGHT, _DAY_WEIGHT = 2.0, 3.0, 2.0
_MOST = 0.97
_PAUSE, _RESUME = 0.01, 0.05
"""Chances per day that a habit pauses (illness, a journey, another shop) and that it is taken up again."""
_TOO_NEAR = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Habits:
    """Habits as known at the start of a day: one entry for each pair of ``log``."""

    log: LineLog
    """What was bought on the ordinary days of the last half year."""
    chance: Floats
    """That the pair buys on that day."""
    known_before: date
    same_kind: Bools
    """Rows of ``log`` that speak for that day's quantity: workdays for a workday, Sundays for a Sunday."""

    @classmethod
    def on(
        cls, log: LineLog, day: date, unusual: Collection[int], known_before: date | None = None
    ) -> "Habits":
        """What the past of ``day`` says; ``unusual`` are closed and bayram days (ordinals), which tell nothing.

        For a day to come ``known_before`` is today: what was bought on it and later is not known yet.

        The rate of the weekday is shrunk towards that of its kind (workdays, Saturday, Sunday), and that towards
        the rate of all days. It is then multiplied with the chance that the habit has not paused since the last
        purchase: of two explanations of the days missed since, "by chance" and "paused on one of them and not yet
        taken up again", Bayes' rule weighs each.
        """
        today = (known_before or day).toordinal()
        start = today - WINDOW_DAYS
        days = log.days.astype(np.int64)
        told = (days >= start) & (days < today)
        told &= ~np.isin(days, np.fromiter(unusual, np.int64, len(unusual)), kind="table")
        past = log.rows(told)
        counts = WeekdayCounts.over(start, today, unusual, HALF_LIFE_DAYS)
        rates = _weekday_rates(past, today, counts)
        chance = rates[:, day.weekday()] * _not_paused(past, rates, counts)
        return cls(past, chance, known_before or day, _same_kind(past, day.weekday()))

    @property
    def known(self) -> Bools:
        """Pairs with enough buying days to speak of a habit."""
        return self.log.counts >= KNOWN_FROM

    def after(self, minute: int) -> Floats:
        """The chance for the rest of the day, for those who did not buy before ``minute`` of it."""
        owners, clock = self.log.owners, self.log.minutes
        timed = np.bincount(owners, weights=clock >= 0, minlength=len(self.log))
        later = np.bincount(owners, weights=clock >= minute, minlength=len(self.log))
        still = np.where(timed > 0, (later + 0.5) / (timed + 1.0), 1.0)
        return self.chance * still / (1.0 - self.chance + self.chance * still)

    def mean_quantity(self) -> tuple[Floats, Floats]:
        """Mean and variance of the thousandths each pair takes on such a day."""
        owners = self.log.owners[self.same_kind]
        taken = self.log.quantities[self.same_kind].astype(np.float64)
        count = np.maximum(np.bincount(owners, minlength=len(self.log)), 1)
        mean = np.bincount(owners, weights=taken, minlength=len(self.log)) / count
        square = np.bincount(owners, weights=taken * taken, minlength=len(self.log)) / count
        return mean, np.maximum(square - mean * mean, 0.0)

    def recent(self, pair: int, day: date, unusual: Collection[int], most: int = 20) -> tuple[int, int]:
        """On how many of the last ``most`` ordinary days of this day's kind the pair bought: (bought, days)."""
        kind = _kind(day.weekday())
        rows = slice(int(self.log.offsets[pair]), int(self.log.offsets[pair + 1]))
        bought = set(self.log.days[rows].tolist())
        last = self.known_before.toordinal() - 1
        like = [
            past
            for past in range(last, last - WINDOW_DAYS, -1)
            if (past + 6) % 7 in kind and past not in unusual
        ]
        asked = [past for past in like[:most] if past >= int(self.log.days[rows][0])]
        return sum(past in bought for past in asked), len(asked)


def _weekday_rates(log: LineLog, today: int, counts: WeekdayCounts) -> Floats:
    """Chance by pair and weekday, before asking whether the habit goes on: shape (pairs, 7)."""
    days = log.days.astype(np.int64)
    slot = log.owners * 7 + weekday(days)
    hits = np.bincount(slot, weights=fade(days, today, HALF_LIFE_DAYS), minlength=7 * len(log)).reshape(-1, 7)
    chances = counts.weight_since(_first_days(log))
    overall = hits.sum(axis=1) / (chances.sum(axis=1) + _ALL_WEIGHT)
    rates = np.empty_like(hits)
    for group in map(list, _GROUPS):
        known, asked = hits[:, group].sum(axis=1), chances[:, group].sum(axis=1)
        shared = (known + _GROUP_WEIGHT * overall) / (asked + _GROUP_WEIGHT)
        own = hits[:, group] + _DAY_WEIGHT * shared[:, None]
        rates[:, group] = own / (chances[:, group] + _DAY_WEIGHT)
    return np.minimum(rates, _MOST)


def _first_days(log: LineLog) -> Ints:
    """For each pair the first day on which its customer bought anything."""
    if not len(log):
        return np.empty(0, np.int64)
    first = log.days[log.offsets[:-1]].astype(np.int64)
    starts = np.flatnonzero(np.diff(log.customers, prepend=log.customers[0] - 1))
    return np.repeat(np.minimum.reduceat(first, starts), np.diff(np.append(starts, len(log))))


def _not_paused(log: LineLog, rates: Floats, counts: WeekdayCounts) -> Floats:
    """The chance that the habit goes on, after the ordinary days since the last purchase."""
    missed = counts.count_since(log.days[log.offsets[1:] - 1].astype(np.int64) + 1)
    days = missed.sum(axis=1)
    unlucky = (missed * np.log1p(-rates)).sum(axis=1) + days * np.log1p(-_PAUSE)
    step = np.exp(unlucky / np.maximum(days, 1.0))
    stays = 1.0 - _RESUME
    apart = np.where(np.abs(stays - step) < _TOO_NEAR, _TOO_NEAR, stays - step)
    by_chance = np.exp(unlucky)
    paused = _PAUSE * (stays**days - (stays - apart) ** days) / apart
    return np.where(days > 0, by_chance / (by_chance + paused), 1.0)


def _kind(day: int) -> tuple[int, ...]:
    return next(group for group in _GROUPS if day in group)


def _same_kind(log: LineLog, day: int) -> Bools:
    like = np.isin(weekday(log.days.astype(np.int64)), _kind(day))
    seen = np.bincount(log.owners, weights=like, minlength=len(log))
    return like | (seen < KNOWN_FROM)[log.owners]


def window_start(day: date) -> date:
    """The first day that habits of ``day`` are learnt from."""
    return day - timedelta(days=WINDOW_DAYS)
