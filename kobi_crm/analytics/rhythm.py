"""A customer's own rhythm: how often he came, how long he has been away, and from which day on that is late.

``rhythm_of`` is for one card and needs no numpy; ``rhythms`` does the whole shop, with the same answers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import ceil, floor
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kobi_crm.analytics.visits import VisitLog

State = Literal["learning", "as_usual", "late", "away"]

KNOWN_FROM_VISITS = 4
"""From this many visit days on a rhythm is spoken of; before that it is being learnt."""

SHOP_GAPS = 1.5
"""The shop's median gap counts as much as this many own gaps."""
_LATE = 1.5
_AWAY = 3.0
_QUARTILES = (0.25, 0.5, 0.75)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """One customer's rhythm as it stands at the start of a day; all lengths are days."""

    visits: int
    """Distinct visit days."""
    first_day: date
    last_day: date
    usual_gap_days: float
    """Mean own gap, shrunk towards the shop's median gap."""
    gap_low: int
    """Lower quartile of the own gaps (the usual gap where there is none yet)."""
    gap_high: int
    """Upper quartile of the own gaps."""
    median_gap: float
    days_away: int
    late_from_days: int
    """First day of silence that is later than usual."""
    away_from_days: int
    """First day of silence that is a long time."""
    gaps: int
    longer_gaps: int
    """How many own gaps were at least as long as the present silence."""
    state: State


def rhythm_of(days: Sequence[date], today: date, shop_gap: float) -> Rhythm:
    """One customer's rhythm from his visit days and the shop's median gap, for a card.

    The days may come in any order and repeat; raises ``ValueError`` where none lies before ``today``.
    """
    seen = sorted({day for day in days if day < today})
    if not seen:
        raise ValueError(f"no visit before {today}")
    gaps = sorted((later - earlier).days for earlier, later in pairwise(seen))
    quartiles = tuple(_quantile(gaps, share) for share in _QUARTILES) if gaps else None
    days_away = (today - seen[-1]).days
    longer = sum(gap >= days_away for gap in gaps)
    return _rhythm(len(seen), seen[0], seen[-1], days_away, shop_gap, quartiles, longer)


def rhythms(log: "VisitLog", today: date, shop_gap: float) -> list[Rhythm]:
    """The rhythm of every customer of a log that lies before ``today``."""
    import numpy as np

    gaps, owner = log.gaps()
    quartiles = log.gap_quantiles(*_QUARTILES)
    away = today.toordinal() - log.last_days
    longer = np.bincount(owner[gaps >= away[owner]], minlength=len(log))
    columns = zip(
        log.visits.tolist(),
        log.first_days.tolist(),
        log.last_days.tolist(),
        away.tolist(),
        quartiles.tolist(),
        longer.tolist(),
        strict=True,
    )
    day = date.fromordinal
    return [
        _rhythm(visits, day(first), day(last), silence, shop_gap, tuple(own) if visits > 1 else None, more)
        for visits, first, last, silence, own, more in columns
    ]


def _rhythm(
    visits: int,
    first: date,
    last: date,
    days_away: int,
    shop_gap: float,
    quartiles: tuple[float, ...] | None,
    longer: int,
) -> Rhythm:
    usual = ((last - first).days + SHOP_GAPS * shop_gap) / (visits - 1 + SHOP_GAPS)
    low, median, high = quartiles or (usual, usual, usual)
    late_from = ceil(max(_LATE * usual, high))
    away_from = max(ceil(_AWAY * usual), late_from)
    state: State = "as_usual"
    if visits < KNOWN_FROM_VISITS:
        state = "learning"
    elif days_away >= away_from:
        state = "away"
    elif days_away >= late_from:
        state = "late"
    return Rhythm(
        visits=visits,
        first_day=first,
        last_day=last,
        usual_gap_days=usual,
        gap_low=max(floor(low), 1),
        gap_high=max(ceil(high), 1),
        median_gap=median,
        days_away=days_away,
        late_from_days=late_from,
        away_from_days=away_from,
        gaps=visits - 1,
        longer_gaps=longer,
        state=state,
    )


def _quantile(ordered: list[int], share: float) -> float:
    """Linear interpolation between neighbours, as numpy does it."""
    place = share * (len(ordered) - 1)
    low = floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])
