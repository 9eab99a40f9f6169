"""Who came again: new customers by the month of their first visit, and the repurchase rate (imports numpy).

The cohort table is the usual one (Fader & Hardie 2009, Probability models for customer-base analysis, sec. 2):
which share of those who first came in a month came in the n-th month after.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np

from kobi_crm.analytics.calling import wilson
from kobi_crm.analytics.shop_rows import DayRows, Ints

AGAIN_WITHIN = 60
"""Days within which a new customer who comes again has come again."""


@dataclass(frozen=True, slots=True)
class Cohort:
    """Those who first came in one month; ``active[n]`` of ``people`` came in the n-th month after it."""

    month: date
    """The first of the month."""
    people: int
    active: tuple[int, ...]
    ids: tuple[int, ...]

    def share(self, months: int) -> float | None:
        """The share that came in that month, 0 to 1; ``None`` for a month that has not ended or begun."""
        if not 0 <= months < len(self.active) or not self.people:
            return None
        return self.active[months] / self.people


@dataclass(frozen=True, slots=True)
class ReturnOfNew:
    """How many new customers of a month came again within ``AGAIN_WITHIN`` days; 95 % interval of the share."""

    month: date
    people: int
    back: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """0 to 1."""
        return self.back / self.people if self.people else 0.0


@dataclass(frozen=True, slots=True)
class Repurchase:
    """Of those who bought in a month, how many bought in the month after."""

    month: date
    people: int
    again: int

    @property
    def share(self) -> float:
        """0 to 1."""
        return self.again / self.people if self.people else 0.0


def cohort_table(rows: DayRows, today: date, months: int = 13) -> list[Cohort]:
    """The cohorts of the last ``months`` months before ``today``, the oldest first; the present month is not over."""
    came = rows.rows(rows.came & (rows.days < today.toordinal()))
    if not len(came.days):
        return []
    month = _months(came.days)
    now = _month_of(today)
    first = np.full(len(rows.people), np.iinfo(np.int64).max)
    np.minimum.at(first, came.owner, month)
    width = int(month.max()) + 1
    pairs = np.unique(came.owner * width + month)
    owner, active = pairs // width, pairs % width
    found: list[Cohort] = []
    for start in range(max(now - months, int(month.min())), now + 1):
        members = np.flatnonzero(first == start)
        own = active[first[owner] == start] - start
        counts = np.bincount(own, minlength=max(now - start, 1))[: max(now - start, 1)]
        found.append(
            Cohort(
                _first_of(start),
                len(members),
                tuple(counts.tolist()) if start < now else (),
                tuple(rows.people[members].tolist()),
            )
        )
    return found


def return_of_new(
    rows: DayRows, today: date, months: int = 12, within: int = AGAIN_WITHIN
) -> list[ReturnOfNew]:
    """The return rate of new customers by month; only who had the whole time to come again is counted."""
    past = rows.before(today)
    first = past.first_days()
    came = past.rows(past.came)
    gap = came.days - first[came.owner]
    again = np.zeros(len(rows.people), np.bool_)
    again[came.owner[(gap > 0) & (gap <= within)]] = True
    decided = (first > 0) & (first + within < today.toordinal())
    born = np.where(first > 0, _months(np.maximum(first, 1)), -1)
    now = _month_of(today)
    found: list[ReturnOfNew] = []
    for month in range(now - months, now + 1):
        members = decided & (born == month)
        people, back = int(members.sum()), int((members & again).sum())
        if people:
            found.append(ReturnOfNew(_first_of(month), people, back, *wilson(back, people)))
    return found


def repurchase(rows: DayRows, today: date, months: int = 12) -> list[Repurchase]:
    """The repurchase rate of each whole month whose following month is over too, the oldest first."""
    came = rows.rows(rows.came & (rows.days < today.toordinal()))
    if not len(came.days):
        return []
    month = _months(came.days)
    now = _month_of(today)
    found: list[Repurchase] = []
    for number in range(max(now - months - 1, int(month.min())), now - 1):
        here, after = (np.unique(came.owner[month == n]) for n in (number, number + 1))
        found.append(
            Repurchase(_first_of(number), len(here), len(np.intersect1d(here, after, assume_unique=True)))
        )
    return found


def _months(days: Ints) -> Ints:
    """Months since the year 0 of day ordinals."""
    known, place = np.unique(days, return_inverse=True)
    months = np.array([_month_of(date.fromordinal(day)) for day in known.tolist()], dtype=np.int64)
    return months[place]


def _month_of(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)
