"""Yakında bitecek: products a customer will need again, from his own gaps (imports numpy: import it late)."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kobi_crm.analytics.line_log import Bools, Ints, LineLog
from kobi_crm.analytics.ordinary_days import Floats

KNOWN_FROM = 4
"""From this many purchases of a product on its rhythm is spoken of."""
SHORTEST_GAP = 4.0
"""What is bought more often (days) belongs to what is set aside every day."""

_LEAST_STOCK, _MOST_STOCK = 0.5, 2.0
_STEADY = 1.0
"""A rhythm counts as steady when its quartiles lie at most this many median gaps apart."""
_FORGOTTEN = 2.5
"""After so many usual gaps the product is no longer waited for."""


@dataclass(frozen=True, slots=True)
class DueAgain:
    """A product that a customer is likely to need again. Gaps in days, quantity in thousandths."""

    customer_id: int
    product_id: int
    last_day: date
    last_quantity: int
    usual_gap: float
    """Median days between two purchases."""
    due: date
    """When it should be used up: usual gap, longer after a large purchase and shorter after a small one."""
    earliest: date
    latest: date
    bought: int
    """How often it was bought so far."""
    quantity: int
    """Median quantity of a purchase."""


def due_again(log: LineLog, today: date, *, within_days: int = 3) -> list[DueAgain]:
    """Products due by ``within_days`` from ``today`` and not bought since, the earliest due first.

    Only products bought steadily every four days or more seldom; what is overdue by far is left out.
    Nothing dated ``today`` or later is looked at. One customer's part of the log gives one customer's products.
    """
    past = log.before(today)
    past = past.pairs(past.counts >= KNOWN_FROM)
    if not len(past):
        return []
    quartiles = _gap_quartiles(past)
    usual = quartiles[:, 1]
    quantities = _median_quantities(past)
    last = past.offsets[1:] - 1
    stock = np.clip(past.quantities[last] / quantities, _LEAST_STOCK, _MOST_STOCK)
    last_day = past.days[last].astype(np.int64)
    due = last_day[:, None] + np.rint(quartiles * stock[:, None]).astype(np.int64)
    chosen = _chosen(quartiles, due[:, 1], last_day, today.toordinal(), within_days)
    rows = [_row(past, int(pair), due[pair], float(usual[pair]), int(quantities[pair])) for pair in chosen]
    return sorted(rows, key=lambda row: (row.due, row.customer_id, row.product_id))


def _chosen(quartiles: Floats, due: Ints, last_day: Ints, today: int, within: int) -> Ints:
    low, usual, high = quartiles.T
    steady: Bools = (high - low) <= _STEADY * usual
    waited = (due <= today + within) & (today - last_day <= _FORGOTTEN * np.maximum(usual, due - last_day))
    return np.flatnonzero(steady & waited & (usual >= SHORTEST_GAP))


def _row(log: LineLog, pair: int, due: Ints, usual: float, quantity: int) -> DueAgain:
    last = int(log.offsets[pair + 1]) - 1
    earliest, middle, latest = (date.fromordinal(int(day)) for day in due)
    return DueAgain(
        customer_id=int(log.customers[pair]),
        product_id=int(log.products[pair]),
        last_day=date.fromordinal(int(log.days[last])),
        last_quantity=int(log.quantities[last]),
        usual_gap=usual,
        due=middle,
        earliest=earliest,
        latest=max(latest, middle + timedelta(days=1)),
        bought=int(log.counts[pair]),
        quantity=quantity,
    )


def _gap_quartiles(log: LineLog) -> Floats:
    """Quartiles of the gaps of each pair (at least two buying days each), shape (pairs, 3)."""
    inside = np.ones(len(log.days) - 1, dtype=np.bool_)
    inside[log.offsets[1:-1] - 1] = False
    gaps = np.diff(log.days)[inside].astype(np.int64)
    return _quantiles(gaps, log.counts - 1, np.array([0.25, 0.5, 0.75]))


def _median_quantities(log: LineLog) -> Floats:
    return _quantiles(log.quantities, log.counts, np.array([0.5]))[:, 0]


def _quantiles(values: Ints, counts: Ints, shares: Floats) -> Floats:
    """Quantiles (linear interpolation) of stretches of ``counts`` values (1 or more each) that follow each other."""
    owner = np.repeat(np.arange(len(counts)), counts)
    ordered = values[np.lexsort((values, owner))]
    place = (counts - 1)[:, None] * shares
    low = np.floor(place).astype(np.int64)
    high = np.minimum(low + 1, (counts - 1)[:, None])
    starts = (np.cumsum(counts) - counts)[:, None]
    left, right = ordered[starts + low], ordered[starts + high]
    return left + (place - low) * (right - left)
