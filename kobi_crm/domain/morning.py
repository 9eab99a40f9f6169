"""Bugün: whom to call this morning and why, in groups, one line a person."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

GroupKind = Literal["promised", "overdue", "quiet", "shrinking", "birthday"]
GROUP_ORDER: tuple[GroupKind, ...] = ("promised", "overdue", "quiet", "shrinking", "birthday")
MORNING_ROWS = 10


@dataclass(frozen=True)
class MorningRow:
    """One person to call. ``reason`` is a whole sentence, ``short_reason`` fits a list row.

    ``others`` names further reasons ("+ doğum günü"); ``called_at`` is set once the person was called today;
    ``faded`` marks a birthday that is tomorrow's. ``reminder_id`` is the promise behind a promised row.
    """

    customer_id: int
    name: str
    phone: str | None
    kind: GroupKind
    reason: str
    short_reason: str
    others: tuple[str, ...] = ()
    called_at: datetime | None = None
    faded: bool = False
    reminder_id: int | None = None
    mornings_shown: int = 0


@dataclass(frozen=True)
class MorningGroup:
    """The rows that stand together under one heading."""

    kind: GroupKind
    rows: tuple[MorningRow, ...]


@dataclass(frozen=True)
class Tiles:
    """The three figures on top. Money in kuruş, the rest people and sales."""

    sales_today: int
    sales_count: int
    receivable: int
    overdue_people: int
    visitors_this_week: int
    visitors_last_week: int


@dataclass(frozen=True)
class Morning:
    """The whole list of one day. ``hidden`` rows wait behind "show more"."""

    day: date
    groups: tuple[MorningGroup, ...]
    hidden: int
    tiles: Tiles

    @property
    def to_call(self) -> int:
        """How many people are still to be called."""
        return sum(1 for g in self.groups for r in g.rows if r.called_at is None and not r.faded)

    @property
    def called(self) -> int:
        """How many were called today."""
        return sum(1 for g in self.groups for r in g.rows if r.called_at is not None)


def arrange(
    rows: list[MorningRow], limit: int | None, most: Mapping[GroupKind, int] | None = None
) -> tuple[tuple[MorningGroup, ...], int]:
    """One line a person with the strongest reason first, then at most ``limit`` rows, shared fairly by the groups.

    ``most`` holds further limits of single groups; without a ``limit`` all rows are shown.
    Groups are served in turn, and every second row goes to who stays away as long as there are any: that is what
    nobody else tells the owner, and a long list of debts never hides it. Returns the groups in screen order and how
    many rows were left out.
    """
    merged = _one_line_a_person(rows)
    by_kind = {kind: [r for r in merged if r.kind == kind] for kind in GROUP_ORDER}
    allowed: Mapping[GroupKind, int] = most if most is not None and limit is not None else {}
    shown = {kind: min(len(by_kind[kind]), allowed.get(kind, len(merged))) for kind in GROUP_ORDER}
    keep: dict[str, int] = dict.fromkeys(GROUP_ORDER, 0)
    room = len(merged) if limit is None else limit
    room = min(room, sum(shown.values()))
    while room > 0:
        others = [kind for kind in GROUP_ORDER if kind != "quiet" and keep[kind] < shown[kind]]
        for kind in [turn for other in others for turn in (other, "quiet")] or ["quiet"]:
            if room > 0 and keep[kind] < shown[kind]:
                keep[kind] += 1
                room -= 1
    groups = tuple(
        MorningGroup(kind, tuple(by_kind[kind][: keep[kind]])) for kind in GROUP_ORDER if keep[kind]
    )
    return groups, len(merged) - sum(keep.values())


def _one_line_a_person(rows: list[MorningRow]) -> list[MorningRow]:
    first: dict[int, MorningRow] = {}
    for row in sorted(rows, key=lambda r: GROUP_ORDER.index(r.kind)):
        kept = first.get(row.customer_id)
        if kept is None:
            first[row.customer_id] = row
        elif row.kind != kept.kind:
            first[row.customer_id] = replace(kept, others=(*kept.others, row.kind))
    return list(first.values())
