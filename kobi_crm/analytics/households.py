"""Members of a household who fell silent together are one line of the notice list."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar

from kobi_crm.analytics.rhythm import State
from kobi_crm.analytics.weekly_list import Candidate

Group = TypeVar("Group", bound=Hashable)
SILENT: tuple[State, ...] = ("late", "away")


@dataclass(frozen=True, slots=True)
class MemberSilence:
    """How things stand with one customer. ``usual_gap_days`` is the own usual gap between two visits."""

    customer_id: int
    last_day: date
    usual_gap_days: float
    state: State


@dataclass(frozen=True, slots=True)
class HouseholdSilence(Generic[Group]):
    """Members silent since about the same day."""

    group: Group
    members: tuple[int, ...]
    """Customer ids, who came last first."""
    last_day: date
    """The last visit of any of them."""
    whole: bool
    """Nobody of the household whose rhythm is known still comes as usual."""

    def days_away(self, today: date) -> int:
        """Calendar days since the last visit of any of them."""
        return (today - self.last_day).days


def silent_households(
    groups: Mapping[Group, Iterable[int]], silences: Iterable[MemberSilence]
) -> list[HouseholdSilence[Group]]:
    """Households with two or more members silent since the same days, one entry each.

    Two silences belong together when the last visits lie at most one usual gap apart (the longer of the two, one
    day at least). A member may be in several groups and is taken by the first; of several clusters within a
    household the largest counts.
    """
    known = {row.customer_id: row for row in silences}
    taken: set[int] = set()
    found: list[HouseholdSilence[Group]] = []
    for group, members in groups.items():
        rows = [known[member] for member in dict.fromkeys(members) if member in known and member not in taken]
        silent = _together([row for row in rows if row.state in SILENT])
        if len(silent) < 2:
            continue
        ids = tuple(row.customer_id for row in silent)
        taken.update(ids)
        since = silent[0].last_day
        coming = [row for row in rows if row.customer_id not in ids and row.state == "as_usual"]
        found.append(HouseholdSilence(group, ids, since, whole=not coming))
    return found


def one_line_a_household(
    candidates: Iterable[Candidate], households: Iterable[HouseholdSilence[Group]]
) -> list[Candidate]:
    """The candidates with each silent household as one: the member whose loss is largest stands for all.

    That row has the loss of all members together and the latest of their last visits.
    """
    rows = {row.customer_id: row for row in candidates}
    for household in households:
        members = [rows.pop(member) for member in household.members if member in rows]
        if members:
            first = max(members, key=lambda row: (row.score, -row.customer_id))
            together = sum(row.score for row in members)
            rows[first.customer_id] = replace(first, score=together, silent_since=household.last_day)
    return list(rows.values())


def _together(rows: Sequence[MemberSilence]) -> list[MemberSilence]:
    """The largest run of silences each of which began within a usual gap of the next; latest visit first."""
    ordered = sorted(rows, key=lambda row: (-row.last_day.toordinal(), row.customer_id))
    best: list[MemberSilence] = []
    run: list[MemberSilence] = []
    for row in ordered:
        if run and not _same_days(run[-1], row):
            run = []
        run = [*run, row]
        if len(run) > len(best):
            best = run
    return best


def _same_days(one: MemberSilence, other: MemberSilence) -> bool:
    apart = abs((one.last_day - other.last_day).days)
    return apart <= max(1.0, one.usual_gap_days, other.usual_gap_days)
