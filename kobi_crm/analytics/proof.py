"""The notice list replayed over the last year, each day from its own past (imports numpy: import it late)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Literal

import numpy as np

from kobi_crm.analytics.rhythm import KNOWN_FROM_VISITS, SHOP_GAPS
from kobi_crm.analytics.visits import VisitLog
from kobi_crm.analytics.weekly_list import Candidate, count_regulars, week_list
from kobi_crm.jobs import Progress

FIXED_DAYS = (30, 60, 90)
LEFT_GAPS, LEFT_DAYS = 4.0, 60
"""Somebody has left who stays away for four usual gaps, and for sixty days at least."""
_OWN_GAPS = 3.0

Look = Callable[[VisitLog, date], Sequence[Candidate]]
"""What is noticed on a day: gets only the visits before it."""
Outcome = Literal["left", "empty", "came_late", "came_after_call", "open"]


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch between two visits of a customer with a known rhythm; lengths in days."""

    customer_id: int
    last_day: date
    back_on: date | None
    """The next visit; ``None`` while there is none."""
    length: int
    """Up to the next visit or to today."""
    own_limit: float
    """Three usual gaps, or the longest earlier gap where that was longer."""
    left_after: float
    """From this length on the customer has left."""

    @property
    def left(self) -> bool:
        """Whether the customer left (some of those who left come back one day)."""
        return self.length >= self.left_after

    @property
    def empty(self) -> bool:
        """Whether the customer came back within what is usual: nothing was wrong."""
        return self.back_on is not None and not self.left and self.length <= self.own_limit


@dataclass(frozen=True, slots=True)
class Listing:
    """One row of one past week's list, and how it ended."""

    week: date
    customer_id: int
    last_day: date
    outcome: Outcome

    @property
    def days_after(self) -> int:
        """Days after the last visit."""
        return (self.week - self.last_day).days


@dataclass(frozen=True, slots=True)
class FixedRule:
    """What "nothing bought for so many days" would have done in the same time."""

    days: int
    caught: int
    """Left, and noticed before they counted as gone."""
    empty_alarms: int
    listed: int
    days_earlier: float | None
    """By how many days (median) the notice list was earlier on those it caught; negative: later."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A year of weekly lists against what happened then, for silences that began within it."""

    first: date
    weeks: int
    left: int
    caught: int
    """Left, and listed before they counted as gone."""
    empty_alarms: int
    """Listed, and back by themselves within their usual time."""
    days_after: float | None
    """Median days from the last visit to the list, of those caught."""
    listings: tuple[Listing, ...]
    rules: tuple[FixedRule, ...]

    @property
    def missed(self) -> int:
        """Left without having been listed in time."""
        return self.left - self.caught


def replay(
    log: VisitLog,
    today: date,
    look: Look,
    *,
    weeks: int = 52,
    called: Mapping[int, Iterable[date]] | None = None,
    progress: Progress | None = None,
) -> Proof:
    """Make each of the last ``weeks`` weekly lists anew and compare them with what happened up to ``today``.

    ``look`` sees only visits before the day it is asked about; only silences begun since the first week are
    listed. ``called`` are the days on which a customer was called: who came back after a call was no empty alarm.
    Raises ``Cancelled`` when the progress asks to stop.
    """
    first = today - timedelta(weeks=weeks)
    shown: dict[int, list[date]] = {}
    entries: list[tuple[date, Candidate]] = []
    for week in range(weeks):
        if progress is not None:
            progress.step(week, weeks)
        day = first + timedelta(weeks=week)
        past = log.before(day)
        rows = [row for row in look(past, day) if row.silent_since >= first]
        for row in week_list(rows, shown, day, count_regulars(past, day)):
            shown.setdefault(row.customer_id, []).append(day)
            entries.append((day, row))
    known = {(s.customer_id, s.last_day): s for s in silences(log, first, today)}
    listings = [
        _listing(day, row, known.get((row.customer_id, row.silent_since)), called or {})
        for day, row in entries
    ]
    return _sum_up(first, weeks, listings, known)


def silences(log: VisitLog, first: date, today: date) -> list[Silence]:
    """Every silence begun from ``first`` to before ``today`` by a customer with four or more visits by then."""
    past = log.before(today)
    if not len(past):
        return []
    days = past.days.astype(np.int64)
    owner = np.repeat(np.arange(len(past)), past.visits)
    place = np.arange(len(days)) - past.offsets[owner]
    last_of = past.offsets[owner + 1] - 1 == np.arange(len(days))
    following = np.where(last_of, today.toordinal(), np.append(days[1:], today.toordinal()))
    gap_before = np.where(place > 0, np.diff(days, prepend=days[0]), 0)
    width = int(gap_before.max()) + 1
    longest = np.maximum.accumulate(owner * width + gap_before) - owner * width
    known = log.before(first)
    shop_gap = (known if len(known) else past).usual_gap()
    usual = (days - days[past.offsets[owner]] + SHOP_GAPS * shop_gap) / (place + SHOP_GAPS)
    asked = np.flatnonzero((place >= KNOWN_FROM_VISITS - 1) & (days >= first.toordinal()))
    own_limit = np.maximum(_OWN_GAPS * usual, longest)
    left_after = np.maximum(np.maximum(LEFT_GAPS * usual, LEFT_DAYS), own_limit + 1)
    day = date.fromordinal
    return [
        Silence(
            customer_id=int(past.ids[owner[row]]),
            last_day=day(int(days[row])),
            back_on=None if last_of[row] else day(int(following[row])),
            length=int(following[row] - days[row]),
            own_limit=float(own_limit[row]),
            left_after=float(left_after[row]),
        )
        for row in asked[(following - days)[asked] > 1]
    ]


def _listing(
    week: date, row: Candidate, silence: Silence | None, called: Mapping[int, Iterable[date]]
) -> Listing:
    outcome: Outcome = "open"
    if silence is not None and silence.left:
        outcome = "left"
    elif silence is not None and silence.back_on is not None:
        calls = called.get(row.customer_id, ())
        helped = any(week <= call <= silence.back_on for call in calls)
        outcome = "came_after_call" if helped else "empty" if silence.empty else "came_late"
    return Listing(week, row.customer_id, row.silent_since, outcome)


def _sum_up(
    first: date, weeks: int, listings: Sequence[Listing], known: Mapping[tuple[int, date], Silence]
) -> Proof:
    in_time = [
        row
        for row in listings
        if row.outcome == "left" and row.days_after <= known[row.customer_id, row.last_day].left_after
    ]
    after = [row.days_after for row in in_time]
    return Proof(
        first=first,
        weeks=weeks,
        left=sum(silence.left for silence in known.values()),
        caught=len(in_time),
        empty_alarms=sum(row.outcome == "empty" for row in listings),
        days_after=median(after) if after else None,
        listings=tuple(listings),
        rules=tuple(_fixed(days, known.values(), after) for days in FIXED_DAYS),
    )


def _fixed(days: int, known: Iterable[Silence], after: Sequence[int]) -> FixedRule:
    reached = [silence for silence in known if silence.length >= days]
    return FixedRule(
        days=days,
        caught=sum(silence.left and days <= silence.left_after for silence in reached),
        empty_alarms=sum(silence.empty for silence in reached),
        listed=len(reached),
        days_earlier=median(days - ours for ours in after) if after else None,
    )
