"""A product or category that a customer bought regularly and then no longer (imports numpy: import it late)."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from kobi_crm.analytics.line_log import Ints, LineLog
from kobi_crm.analytics.ordinary_days import Floats
from kobi_crm.analytics.visits import VisitLog

KNOWN_FROM = 5
"""From this many purchases on something can be missed."""
LEAST_SHARE = 0.3
"""It was part of at least this share of the visits while it was bought."""
CHANCE = 0.002
"""How rarely chance alone may leave it out for so long."""

_LEAST_WITHOUT = 3
_LOOK_BACK = 120
"""Visits further back say nothing about today's habits."""


@dataclass(frozen=True, slots=True)
class DroppedItem:
    """Something no longer bought by somebody who still comes."""

    customer_id: int
    item_id: int
    """Product or category, as the log has it."""
    last_day: date
    bought: int
    """On how many of the ``visits_before`` it was bought."""
    visits_before: int
    visits_without: int
    """Visits since it was last bought."""
    chance: float
    """How often chance alone would do this; never shown on the screen."""


def dropped_items(lines: LineLog, visits: VisitLog, today: date) -> list[DroppedItem]:
    """What customers bought on many visits and then left out, the surest first.

    ``lines`` may have categories in place of products; ``visits`` holds all visit days of the same customers.
    The chance of m visits without is the beta-binomial B(a, b + m′)/B(a, b), with the visits up to the last
    purchase (that one left out, since the stretch was chosen to end with it) and a Jeffreys prior ½, ½. m′ is m
    times how much of the item's trade the rest of the shop still has, so that what ran out or went out of season
    is not held against anybody.
    """
    from scipy.special import betaln

    past, came = lines.before(today), visits.before(today)
    past = past.pairs((past.counts >= KNOWN_FROM) & np.isin(past.customers, came.ids))
    if not len(past):
        return []
    place = _visit_places(past, came)
    visits_of = came.visits[np.searchsorted(came.ids, past.customers)]
    last = place[past.offsets[1:] - 1]
    first = np.maximum(place[past.offsets[:-1]], last - _LOOK_BACK)
    owners = past.owners
    counted = place >= first[owners]
    bought = np.bincount(owners, weights=counted, minlength=len(past))
    before = (last - first + 1).astype(np.float64)
    without = (visits_of - 1 - last).astype(np.float64)
    trade = _trade_left(lines.before(today), past, came, today)
    hits, misses = bought - 1.0 + 0.5, before - bought + 0.5
    chance: Floats = np.exp(betaln(hits, misses + without * trade) - betaln(hits, misses))
    gone = (
        (without >= _LEAST_WITHOUT)
        & (bought >= KNOWN_FROM)
        & (bought >= LEAST_SHARE * before)
        & (chance <= CHANCE)
    )
    rows = [
        DroppedItem(
            customer_id=int(past.customers[pair]),
            item_id=int(past.products[pair]),
            last_day=date.fromordinal(int(past.days[past.offsets[pair + 1] - 1])),
            bought=int(bought[pair]),
            visits_before=int(before[pair]),
            visits_without=int(without[pair]),
            chance=float(chance[pair]),
        )
        for pair in np.flatnonzero(gone)
    ]
    return sorted(rows, key=lambda row: (row.chance, row.customer_id, row.item_id))


def _visit_places(lines: LineLog, visits: VisitLog) -> Ints:
    """For each row, which of its customer's visits it belongs to, from 0 (the last one not later than the row)."""
    width = np.int64(1) << 22  # more than any day's ordinal
    keys = np.repeat(np.arange(len(visits)), visits.visits) * width + visits.days
    owner = np.searchsorted(visits.ids, lines.customers)[lines.owners]
    found = np.searchsorted(keys, owner * width + lines.days, side="right") - 1
    return np.maximum(found - visits.offsets[owner], 0)


def _trade_left(lines: LineLog, pairs: LineLog, visits: VisitLog, today: date) -> Floats:
    """For each pair, the item's sales since the pair's last purchase against what they were before: 0 to 1.

    Per visit of the whole shop, over as many days before as have passed since (28 at least), without the pair's
    own purchases before.
    """
    last = pairs.days[pairs.offsets[1:] - 1].astype(np.int64)
    now = np.full(len(pairs), today.toordinal(), dtype=np.int64)
    length = np.maximum(now - last - 1, 28)
    since = _sold_between(lines, pairs.products, last + 1, now)
    before = _sold_between(lines, pairs.products, last + 1 - length, last + 1)
    own = _own_between(pairs, last + 1 - length)
    days = np.sort(visits.days.astype(np.int64))
    visits_since = np.searchsorted(days, now) - np.searchsorted(days, last + 1)
    visits_before = np.searchsorted(days, last + 1) - np.searchsorted(days, last + 1 - length)
    others = before - own
    wanted = others * visits_since / np.maximum(visits_before, 1)
    # Without other buyers there is nothing to compare with: then the customer alone is looked at.
    return np.where(others > 0, np.minimum((since + 0.5) / np.maximum(wanted, 0.5), 1.0), 1.0)


def _sold_between(lines: LineLog, items: Ints, low: Ints, high: Ints) -> Ints:
    """How often each item was bought from ``low`` to before ``high`` (ordinals), by all customers."""
    width = np.int64(1) << 22
    known, place = np.unique(lines.products, return_inverse=True)
    keys = np.sort(place[lines.owners] * width + lines.days)
    item = np.searchsorted(known, items) * width
    return np.searchsorted(keys, item + high) - np.searchsorted(keys, item + low)


def _own_between(pairs: LineLog, low: Ints) -> Ints:
    own = pairs.days >= low[pairs.owners]
    return np.bincount(pairs.owners, weights=own, minlength=len(pairs)).astype(np.int64)
