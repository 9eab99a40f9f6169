"""When somebody is expected again, and how good such guesses were so far; needs no numpy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from kobi_crm.domain.open_time import OpenTime

KNOWN_FROM_GAPS = 3
"""From the fourth visit on a next one is guessed."""

_RECENT_GAPS = 20
_LOW, _HIGH = 0.1, 0.9


@dataclass(frozen=True, slots=True)
class NextVisit:
    """The days between which the next visit is expected: four of five own gaps end there."""

    earliest: date
    latest: date
    guesses: int
    """How many past visits could have been guessed the same way."""
    right: int
    """How many of them fell between the days guessed."""


def next_visit(days: Sequence[date], today: date, clock: OpenTime | None = None) -> NextVisit | None:
    """The next visit, from the last twenty own gaps that are not over yet, from ``today`` on at the earliest.

    ``clock`` knows the closed days, also those to come: gaps are open days. ``None`` while the rhythm is being
    learnt, and when the present silence is longer than every one of those gaps. Visits on or after ``today`` are
    left out; the days may come in any order.
    """
    shown = clock or OpenTime()
    seen = sorted({day for day in days if day < today})
    gaps = [max(1, shown.between(earlier, later)) for earlier, later in pairwise(seen)]
    if len(gaps) < KNOWN_FROM_GAPS:
        return None
    silence = shown.between(seen[-1], today)
    possible = sorted(gap for gap in gaps[-_RECENT_GAPS:] if gap >= silence)
    if not possible:
        return None
    now = shown.at(seen[-1])
    low, high = (_one_of(possible, share) for share in (_LOW, _HIGH))
    earliest, latest = (max(today, shown.first_day_at(now + gap)) for gap in (low, high))
    guesses, right = _guessed(gaps)
    return NextVisit(earliest, latest, guesses, right)


def _guessed(gaps: Sequence[int]) -> tuple[int, int]:
    """How many gaps could be guessed from those before, and how many lay within the guess."""
    right = 0
    for place in range(KNOWN_FROM_GAPS, len(gaps)):
        known = sorted(gaps[max(0, place - _RECENT_GAPS) : place])
        right += _one_of(known, _LOW) <= gaps[place] <= _one_of(known, _HIGH)
    return len(gaps) - KNOWN_FROM_GAPS, right


def _one_of(ordered: Sequence[int], share: float) -> int:
    return ordered[round(share * (len(ordered) - 1))]
