"""The raw values of the value keys, for every customer as of a day (imports numpy: import it late).

More is always better; NaN is "not known" and gives no part of the score.
"""

from datetime import date, timedelta

import numpy as np

from kobi_crm.analytics.shop_rows import NO_COST, DayRows, Floats, Ints, LineRows, sums

YEAR_DAYS = 365
MONTH_DAYS = 30
_SHORTEST_TENURE = 30
"""A customer of three days is not yet taken for one who buys like that all month."""


def purchase_keys(rows: DayRows, day: date) -> dict[str, Floats]:
    """What follows from the customers' days before ``day``.

    turnover (kuruş of a year), frequency (visit days of a year), recency (days since the last visit, below zero),
    tenure (days since the first visit), fast_big (kuruş a month since known, the last year at most),
    slow_steady (months of 30 days with a visit, over the whole time).
    """
    past = rows.before(day)
    year = past.rows(past.days >= (day - timedelta(days=YEAR_DAYS)).toordinal())
    first, last = past.first_days(), past.last_days()
    known = last > 0
    today = day.toordinal()
    turnover = year.sums().astype(np.float64)
    tenure = np.where(known, today - first, np.nan)
    span = np.clip(np.nan_to_num(tenure, nan=YEAR_DAYS), _SHORTEST_TENURE, YEAR_DAYS)
    return {
        "turnover": turnover,
        "frequency": year.visits().astype(np.float64),
        "recency": np.where(known, (last - today).astype(np.float64), np.nan),
        "tenure": tenure.astype(np.float64),
        "fast_big": turnover * MONTH_DAYS / span,
        "slow_steady": _months_with_visit(past, today),
    }


def line_keys(lines: LineRows, day: date, category_of: dict[int, int]) -> dict[str, Floats]:
    """Margin (kuruş of a year over lines whose cost is known) and breadth (different categories of a year).

    ``category_of``: the category's number of each product; a product without one counts for itself.
    """
    past = lines.before(day)
    year = past.rows(past.days >= (day - timedelta(days=YEAR_DAYS)).toordinal())
    size = len(lines.people)
    known = year.costs != NO_COST
    counted = np.bincount(year.owner[known], minlength=size)
    gained = sums(year.owner[known], (year.amounts - year.costs)[known], size).astype(np.float64)
    bought = year.amounts > 0
    shelves = categories(year.products[bought], category_of)
    return {
        "margin": np.where(counted > 0, gained, np.nan),
        "breadth": _different(year.owner[bought], shelves, size),
    }


def categories(products: Ints, category_of: dict[int, int]) -> Ints:
    """The category's number of each product (0 or more); a product without one keeps a number of its own below 0."""
    if not len(products):
        return products
    known, place = np.unique(products, return_inverse=True)
    own = np.array([category_of.get(product, -product - 1) for product in known.tolist()], dtype=np.int64)
    return own[place]


def main_category(lines: LineRows, day: date, category_of: dict[int, int]) -> Ints:
    """The category on which each customer spent most in the year before ``day``; below 0 where there is none."""
    past = lines.before(day)
    year = past.rows(past.days >= (day - timedelta(days=YEAR_DAYS)).toordinal())
    shelf = categories(year.products, category_of)
    keep = shelf >= 0
    found = np.full(len(lines.people), -1, np.int64)
    if not bool(keep.any()):
        return found
    width = int(shelf.max()) + 1
    spent = np.bincount(year.owner[keep] * width + shelf[keep], weights=year.amounts[keep])
    taken = np.flatnonzero(spent > 0)
    order = np.lexsort((-taken % width, spent[taken], taken // width))
    ordered = taken[order]
    found[ordered // width] = ordered % width
    return found


def referral_keys(people: Ints, brought_by: dict[int, int], turnover: Floats) -> dict[str, Floats]:
    """How many customers somebody brought, and what those bought in a year (kuruş).

    ``brought_by``: who brought each customer; ``turnover`` belongs to ``people``.
    """
    count, gained = np.zeros(len(people)), np.zeros(len(people))
    place = {customer: number for number, customer in enumerate(people.tolist())}
    for customer, bringer in brought_by.items():
        if customer in place and bringer in place:
            count[place[bringer]] += 1
            gained[place[bringer]] += max(float(turnover[place[customer]]), 0.0)
    return {"referrals": count, "referred_turnover": gained}


def punctual_key(
    people: Ints, customers: Ints, charges: Ints, days: Ints, is_charge: Ints, day: date
) -> Floats:
    """Days by which a lira on credit was paid late on average, below zero; 0 for who pays at once.

    A row is a charge (kuruş above zero, its due day) or a payment (its own day). Debts are paid in the order in
    which they fall due (Turkish Code of Obligations, art. 101 and 102), so on each day what is due less what was
    paid is overdue; the lateness is the area under it over all that has fallen due.
    """
    from kobi_crm.analytics.shop_rows import places

    keep, owner = places(people, customers)
    keep_past = days[keep] < day.toordinal()
    owner, due = owner[keep_past], days[keep][keep_past]
    amount, charged = charges[keep][keep_past], is_charge[keep][keep_past].astype(np.bool_)
    late = np.zeros(len(people))
    if not len(owner):
        return late
    order = np.lexsort((due, owner))
    owner, due, amount, charged = owner[order], due[order], amount[order], charged[order]
    level = np.cumsum(np.where(charged, amount, -amount))
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    before = np.where(starts > 0, level[starts - 1], 0)
    level = level - np.repeat(before, np.diff(np.append(starts, len(owner))))
    until = np.append(due[1:], day.toordinal())
    until[np.append(starts[1:] - 1, len(owner) - 1)] = day.toordinal()
    area = np.bincount(owner, weights=np.maximum(level, 0) * (until - due), minlength=len(people))
    total = np.bincount(owner, weights=np.where(charged, amount, 0), minlength=len(people))
    np.divide(area, total, out=late, where=total > 0)
    return -late


def _different(owner: Ints, kinds: Ints, size: int) -> Floats:
    """How many different kinds each owner has."""
    if not len(owner):
        return np.zeros(size)
    low, high = int(kinds.min()), int(kinds.max())
    width = high - low + 1
    pairs = np.unique(owner * width + (kinds - low)) // width
    return np.bincount(pairs, minlength=size).astype(np.float64)


def _months_with_visit(past: DayRows, today: int) -> Floats:
    owner, days = past.owner[past.came], past.days[past.came]
    if not len(owner):
        return np.zeros(len(past.people))
    return _different(owner, (today - 1 - days) // MONTH_DAYS, len(past.people))
