"""A basket that shrinks while its owner still comes, with prices taken out (imports numpy: import it late)."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from kobi_crm.analytics.visits import Floats, Ints, VisitLog

RECENT = 6
"""So many visits are compared with those before them."""
LEAST_BEFORE = 8
MOST_BEFORE = 40
LEAST_DROP = 0.7
"""A basket counts as shrinking below this share of the earlier one."""
CHANCE = 0.005
"""How rarely chance alone may show such a difference."""

_PERIOD_DAYS = 28
_LEAST_IN_PERIOD = 20
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class ShrunkBasket:
    """What a visit brings now against what it used to bring, both in today's prices (kuruş, medians)."""

    customer_id: int
    now: int
    before: int
    visits_now: int
    visits_before: int
    since: date
    """First of the recent visits."""
    chance: float
    """How often chance alone would show it; never shown on the screen."""


def shrunk_baskets(log: VisitLog, today: date) -> list[ShrunkBasket]:
    """Customers whose last six visits brought clearly less than up to forty before them, the largest loss first.

    Amounts are put into today's prices with the shop's own price level (``price_levels``) and compared by a
    one-sided Mann-Whitney test (1947; normal approximation, mid-ranks, continuity correction). Visits without
    an amount (or with a return) are left out; nothing dated ``today`` or later is looked at.
    """
    paid = _paid_only(log.before(today))
    paid = paid.from_visits(RECENT + LEAST_BEFORE)
    if not len(paid):
        return []
    values = np.log(paid.amounts) - price_levels(paid, today)
    owner = np.repeat(np.arange(len(paid), dtype=np.int64), paid.visits)
    back = np.repeat(paid.offsets[1:], paid.visits) - np.arange(len(values)) - 1
    used = back < RECENT + MOST_BEFORE
    values, owner, recent = values[used], owner[used], (back < RECENT)[used]
    chance = _chance_of_lower(values, owner, recent, len(paid))
    now, before = (_medians(values[part], owner[part], len(paid)) for part in (recent, ~recent))
    counts = np.bincount(owner, minlength=len(paid)) - RECENT
    first_recent = paid.days[paid.offsets[1:] - RECENT]
    shrunk = np.flatnonzero((now - before <= np.log(LEAST_DROP)) & (chance <= CHANCE))
    rows = [
        ShrunkBasket(
            customer_id=int(paid.ids[place]),
            now=round(float(np.exp(now[place]))),
            before=round(float(np.exp(before[place]))),
            visits_now=RECENT,
            visits_before=int(counts[place]),
            since=date.fromordinal(int(first_recent[place])),
            chance=float(chance[place]),
        )
        for place in shrunk
    ]
    return sorted(rows, key=lambda row: (row.now - row.before, row.customer_id))


def price_levels(log: VisitLog, today: date) -> Floats:
    """Logarithm of the shop's price level on each visit day of the log, against the days before ``today``.

    By periods of four weeks: the median over all visits of what was spent against the customer's own median, so
    that new and lost customers do not look like prices; a few rounds make up for customers who were not there all
    the time. Thin periods take the level of the next later one.
    """
    amounts = np.log(np.maximum(log.amounts, 1))
    owner = np.repeat(np.arange(len(log), dtype=np.int64), log.visits)
    period = (today.toordinal() - 1 - log.days.astype(np.int64)) // _PERIOD_DAYS
    periods = int(period.max(initial=0)) + 1
    thin = np.bincount(period, minlength=periods) < _LEAST_IN_PERIOD
    levels = np.zeros(periods)
    for _ in range(_ROUNDS):
        own = _medians(amounts - levels[period], owner, len(log))
        levels = _filled(_medians(amounts - own[owner], period, periods), thin)
        levels -= levels[0]
    return levels[period]


def _paid_only(log: VisitLog) -> VisitLog:
    keep = log.amounts > 0
    ids = np.repeat(log.ids, log.visits)
    return VisitLog.from_rows(ids[keep], log.days[keep], log.amounts[keep])


def _filled(levels: Floats, thin: "np.ndarray[tuple[int], np.dtype[np.bool_]]") -> Floats:
    """Thin periods get the level of the nearest later period with enough visits; the latest ones of the first."""
    solid = np.flatnonzero(~thin)
    if not len(solid):
        return np.zeros(len(levels))
    place = np.searchsorted(solid, np.arange(len(levels)), side="right") - 1
    return levels[solid[np.maximum(place, 0)]]


def _medians(values: Floats, groups: Ints, count: int) -> Floats:
    """Median of the values of each group 0 .. count − 1; 0 for an empty one."""
    order = np.lexsort((values, groups))
    sizes = np.bincount(groups, minlength=count)
    starts = np.cumsum(sizes) - sizes
    ordered = np.append(values[order], 0.0)
    low, high = (starts + np.maximum(sizes - 1, 0) // 2, starts + sizes // 2)
    return np.where(sizes > 0, (ordered[low] + ordered[np.minimum(high, len(values))]) / 2.0, 0.0)


def _chance_of_lower(
    values: Floats, owner: Ints, recent: "np.ndarray[tuple[int], np.dtype[np.bool_]]", count: int
) -> Floats:
    """One-sided p of each customer: the recent values are no lower than the others."""
    from scipy.special import ndtr

    ranks = _mid_ranks(values, owner)
    few = np.bincount(owner, weights=recent, minlength=count)
    many = np.bincount(owner, minlength=count) - few
    below = np.bincount(owner, weights=ranks * recent, minlength=count) - few * (few + 1) / 2.0
    deviation = np.sqrt(few * many * (few + many + 1) / 12.0)
    chance: Floats = ndtr((below + 0.5 - few * many / 2.0) / deviation)
    return chance


def _mid_ranks(values: Floats, owner: Ints) -> Floats:
    """Ranks from 1 within each owner, equal values sharing their mean rank."""
    order = np.lexsort((values, owner))
    ordered, whose = values[order], owner[order]
    fresh = np.ones(len(order), dtype=np.bool_)
    fresh[1:] = (np.diff(ordered) != 0) | (np.diff(whose) != 0)
    starts = np.flatnonzero(fresh)
    ends = np.append(starts[1:], len(order))
    sizes = np.bincount(owner)
    base = (np.cumsum(sizes) - sizes)[whose[starts]]
    ranks = np.empty(len(order))
    ranks[order] = np.repeat((starts + ends + 1) / 2.0 - base, ends - starts)
    return ranks
