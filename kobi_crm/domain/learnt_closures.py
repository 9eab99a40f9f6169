"""Closed days learnt from the sales: empty stretches that chance alone would hardly leave empty."""

from collections.abc import Collection, Mapping
from datetime import date
from itertools import groupby
from math import exp

CHANCE = 0.005
"""A stretch without any sale counts as closed when an open shop would have left it empty more rarely."""

_WEEKS_AROUND = 8
_ENOUGH = 3
_BUSY = 3.0
_WEEKDAYS = 7


def learn_closed(sales: Mapping[date, int], known: Collection[date] = ()) -> frozenset[date]:
    """Days without a sale, between the first and the last sale, on which the shop must have been closed.

    ``sales`` is the number of sales of each day, ``known`` are days whose closing needs no learning. Sales of an
    open day are taken as Poisson with the rate of the same weekday within eight weeks on either side: in a busy
    shop the rate of the days that did sell (zero-truncated, Cohen 1960, so that closed days do not lower it),
    else the plain mean. An empty stretch is judged as a whole: in a tiny shop one empty day says nothing, some
    weeks of them do. A weekday that never sells is a day of rest when the other days make that no chance.
    """
    selling = {day.toordinal(): count for day, count in sales.items() if count > 0}
    if not selling:
        return frozenset()
    first, last = min(selling), max(selling)
    skip = {day.toordinal() for day in known}
    closed: set[int] = set()
    for empty, stretch in groupby(range(first, last + 1), key=lambda day: day not in selling):
        if empty:
            closed.update(_closed_of(list(stretch), skip, selling, range(first, last + 1)))
    return frozenset(date.fromordinal(day) for day in closed)


def _closed_of(stretch: list[int], skip: set[int], selling: Mapping[int, int], span: range) -> list[int]:
    """The days of an empty stretch that were closed: all of them, or those of a weekday that never sells."""
    days = [day for day in stretch if day not in skip]
    resting = [day for day in days if _weekday_never_sells(day, selling, span)]
    own = range(stretch[0], stretch[-1] + 1)
    expected = sum(_rate(day, own, selling, span) for day in days if day not in resting)
    # Long stretches have many days to begin on: each gets its share of the chance.
    return days if exp(-expected) * len(days) < CHANCE else resting


def _around(day: int) -> range:
    """The same weekday, eight weeks to either side."""
    return range(day - 7 * _WEEKS_AROUND, day + 7 * _WEEKS_AROUND + 1, 7)


def _near(day: int) -> range:
    """All days, eight weeks to either side."""
    return range(day - 7 * _WEEKS_AROUND, day + 7 * _WEEKS_AROUND + 1)


def _rate(day: int, own: range, selling: Mapping[int, int], span: range) -> float:
    """Sales expected on ``day`` had the shop been open; days of the ``own`` stretch are no witnesses."""
    same = [selling.get(other, 0) for other in _around(day) if other in span and other not in own]
    if sum(count > 0 for count in same) >= _ENOUGH:
        return _rate_of(same)
    return _rate_of([selling.get(other, 0) for other in _near(day) if other in span and other not in own])


def _weekday_never_sells(day: int, selling: Mapping[int, int], span: range) -> bool:
    """Whether this weekday never sold around ``day`` although the other days would have made it likely."""
    same = [other for other in _around(day) if other in span]
    if any(other in selling for other in same):
        return False
    rate = _rate_of([selling.get(other, 0) for other in _near(day) if other in span])
    return exp(-len(same) * rate) * _WEEKDAYS < CHANCE


def _rate_of(counts: Collection[int]) -> float:
    """Sales a day: of the selling days alone where they are busy, else of all, so that few sales look few."""
    if not counts:
        return 0.0
    rate = _untruncated([count for count in counts if count > 0])
    return rate if rate >= _BUSY else sum(counts) / len(counts)


def _untruncated(counts: Collection[int]) -> float:
    """The rate whose zero-truncated Poisson has the mean of these counts (all 1 or more); 0 for none."""
    mean = sum(counts) / len(counts) if counts else 0.0
    low, high = 0.0, mean
    for _ in range(40):
        rate = (low + high) / 2
        low, high = (rate, high) if rate < mean * (1.0 - exp(-rate)) else (low, rate)
    return (low + high) / 2
