"""The notice list: a fixed length a week, those the shop would lose most first, spread over the mornings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING

from kobi_crm.analytics.rhythm import KNOWN_FROM_VISITS, State

if TYPE_CHECKING:
    from kobi_crm.analytics.visits import VisitLog

SHARE_OF_REGULARS = 0.02
LEAST_A_WEEK = 5
LEAST_A_MORNING = 3
"""The first mornings of a week may take from the last ones: a list of one looks broken."""
LISTED: tuple[State, ...] = ("late", "away")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be listed. ``score`` is what the shop would lose, in kuruş (any order will do)."""

    customer_id: int
    state: State
    score: float
    silent_since: date
    """The last visit day, as the calendar has it."""


Shown = Mapping[int, Iterable[date]]
"""The mornings on which a customer stood on the list, by id."""

_YEAR = 365


def week_length(regulars: int) -> int:
    """How many are listed in a week: 2 % of the regulars, at least 5."""
    return max(LEAST_A_WEEK, ceil(SHARE_OF_REGULARS * regulars))


def count_regulars(log: "VisitLog", today: date) -> int:
    """Customers with a known rhythm (four visit days) who came within the last year."""
    known = log.before(today).from_visits(KNOWN_FROM_VISITS)
    return int((known.last_days >= today.toordinal() - _YEAR).sum())


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week of ``day``."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def week_list(candidates: Iterable[Candidate], shown: Shown, day: date, regulars: int) -> list[Candidate]:
    """A whole week's list as it stands on ``day``: nobody twice in one silence, by loss, then by id."""
    fresh = [row for row in _listable(candidates) if not _shown_before(row, shown, day)]
    return _by_loss(fresh)[: week_length(regulars)]


def morning_list(
    candidates: Iterable[Candidate],
    shown: Shown,
    day: date,
    regulars: int,
    mornings: Sequence[date] | None = None,
) -> list[Candidate]:
    """The list of one morning, by loss, then by id.

    ``mornings`` are the open days of this week (every day of it where left out); the week's length is spread over
    them, and what a skipped morning did not show is shown on the next. Who was shown earlier in the present
    silence does not come again; who was shown on ``day`` itself stays, so that asking twice gives one answer.
    Nobody is listed on a closed day.
    """
    monday, sunday = week_of(day)
    open_days = sorted({m for m in mornings if monday <= m <= sunday}) if mornings is not None else None
    days = open_days if open_days is not None else [monday + timedelta(days=n) for n in range(7)]
    if day not in days:
        return []
    rows = list(_listable(candidates))
    today = [
        row for row in rows if day in shown.get(row.customer_id, ()) and not _shown_before(row, shown, day)
    ]
    fresh = [row for row in rows if not _shown_before(row, shown, day) and row not in today]
    gone_by = sum(monday <= morning < day for listed in shown.values() for morning in set(listed))
    on_day = sum(day in set(listed) for listed in shown.values())
    length = week_length(regulars)
    share = ceil(length * (days.index(day) + 1) / len(days))
    allowed = min(length, max(share, gone_by + LEAST_A_MORNING))
    room = max(0, allowed - gone_by - on_day)
    return _by_loss(today + _by_loss(fresh)[:room])


def _listable(candidates: Iterable[Candidate]) -> Iterable[Candidate]:
    return (row for row in candidates if row.state in LISTED)


def _shown_before(row: Candidate, shown: Shown, day: date) -> bool:
    return any(row.silent_since < morning < day for morning in shown.get(row.customer_id, ()))


def _by_loss(rows: Iterable[Candidate]) -> list[Candidate]:
    return sorted(rows, key=lambda row: (-row.score, row.customer_id))
