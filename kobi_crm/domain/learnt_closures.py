"""Closed days learnt from the sales: empty stretches that chance alone would hardly leave empty."""

from collections.abc import Collection, Mapping
from datetime import date
from itertools import groupby
from math import exp, log

CHANCE = 0.005
"""A stretch without any sale counts as closed when an open shop would have left it empty more rarely."""

_WEEKS_AROUND = 8
_ENOUGH = 3
_NEEDED = -log(CHANCE)


def learn_closed(sales: Mapping[date, int], known: Collection[date] = ()) -> frozenset[date]:
    """Days without a sale, between the first and the last sale, on which the shop must have been closed.

    ``sales`` is the number of sales of each day, ``known`` are days whose closing needs no learning. How likely
    an open day stays empty is learnt from the same weekday within eight weeks on either side: Poisson with the
    rate of those that did sell (zero-truncated, Cohen 1960, so that closed days do not lower it), or the plain
    share of empty ones, whichever is smaller. An empty stretch is judged as a whole: in a tiny shop one empty day
    says nothing, two weeks of them do.
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
    expected = 0.0
    for day in days:
        if day not in resting:
            others = [other for other in _around(day) if other in span and other not in own]
            expected += _unlikely_empty(day, others, selling)
    return days if expected > _NEEDED else resting


def _around(day: int) -> range:
    """The same weekday, eight weeks to either side."""
    return range(day - 7 * _WEEKS_AROUND, day + 7 * _WEEKS_AROUND + 1, 7)


def _unlikely_empty(day: int, others: Collection[int], selling: Mapping[int, int]) -> float:
    """Minus the logarithm of the chance that ``day``, had the shop been open, sold nothing."""
    counts = [selling[other] for other in others if other in selling]
    if len(counts) < _ENOUGH:
        return _rate_of_all(day, selling)
    empty = (len(others) - len(counts) + 1) / (len(others) + 1)
    return max(_poisson_rate(counts), -log(empty))


def _rate_of_all(day: int, selling: Mapping[int, int]) -> float:
    reach = 7 * _WEEKS_AROUND
    near = range(day - reach, day + reach + 1)
    return _poisson_rate([selling[other] for other in near if other in selling])


def _weekday_never_sells(day: int, selling: Mapping[int, int], span: range) -> bool:
    """Whether this weekday never sold around ``day`` although the other days would have made it likely."""
    same = [other for other in _around(day) if other in span]
    if any(other in selling for other in same):
        return False
    return exp(-len(same) * _rate_of_all(day, selling)) < CHANCE


def _poisson_rate(counts: Collection[int]) -> float:
    """The rate whose zero-truncated Poisson has the mean of these counts (all 1 or more); 0 for none."""
    if not counts:
        return 0.0
    mean = sum(counts) / len(counts)
    low, high = 0.0, mean
    for _ in range(40):
        rate = (low + high) / 2
        low, high = (rate, high) if rate < mean * (1.0 - exp(-rate)) else (low, rate)
    return (low + high) / 2
