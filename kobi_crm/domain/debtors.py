"""Everybody who owes at a glance: how much, since when, how old it is, and what is known beside it."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from kobi_crm.domain.debt_age import BOUNDS, Ageing

DebtRow = tuple[int, str, int, str | None, int]
"""Customer, day and id of an entry, the day it is due (ISO) where one was agreed, kuruş."""
_SOON_DAYS = 6
_ON_DAY = itemgetter(1, 2)
_NEVER = date.max.toordinal()


class Debtor(NamedTuple):
    """A customer who owes ``balance`` kuruş; a tuple, since a page reads thousands at once.

    ``overdue`` kuruş were due before the day that was asked for, ``due_soon`` on it or in the six days after;
    ``due_on`` is when the oldest open part is to be paid. ``since`` is from when its five years run at the earliest.
    """

    id: int
    balance: int
    due_on: date
    overdue: int
    due_soon: int
    ageing: Ageing
    since: date


@dataclass(frozen=True)
class DebtorFacts:
    """What stands beside a debt: name, phone, ``limit`` of credit in kuruş, the day payment was promised for."""

    name: str
    phone: str | None
    limit: int | None
    promised_on: date | None


@dataclass(frozen=True)
class OwedSums:
    """What the shop is owed in all, in kuruş, and by how many people."""

    people: int = 0
    total: int = 0
    overdue: int = 0
    late_people: int = 0
    due_soon: int = 0
    soon_people: int = 0
    ageing: Ageing = field(default_factory=Ageing)


def add_up(debtors: Sequence[Debtor]) -> OwedSums:
    """The sums over all debtors."""
    if not debtors:
        return OwedSums()
    _, balances, _, overdue, due_soon, ageings, _ = zip(*debtors, strict=True)
    return OwedSums(
        people=len(debtors),
        total=sum(balances),
        overdue=sum(overdue),
        late_people=len(debtors) - overdue.count(0),
        due_soon=sum(due_soon),
        soon_people=len(debtors) - due_soon.count(0),
        ageing=Ageing(*map(sum, zip(*ageings, strict=True))),
    )


def owing(
    balances: Mapping[int, int],
    debts: Iterable[DebtRow],
    gone: Collection[int],
    today: date,
    term_days: int,
) -> list[Debtor]:
    """Who owes, the largest debt first, from their ``balances`` above 0 (kuruş) and all debts up to ``today``.

    The oldest debts are paid first, so the newest ones that come to the balance are open; entries in ``gone``
    (reversed ones and their reversals) count as never made. A debt without a day is due after ``term_days``.
    """
    own: dict[int, list[DebtRow]] = {who: [] for who in balances}
    for row in debts:
        if row[0] in own and row[2] not in gone:
            own[row[0]].append(row)
    days = _Days(today.toordinal(), term_days)
    found = [_debtor(who, balances[who], rows, days) for who, rows in own.items() if rows]
    found.sort(key=itemgetter(0))
    found.sort(key=itemgetter(1), reverse=True)
    return found


class _Days(dict[str, int]):
    """The ordinal of a day by its ISO text; few days stand for many debts."""

    def __init__(self, today: int, term: int) -> None:
        self.today = today
        self.term = term

    def __missing__(self, iso: str) -> int:
        self[iso] = found = date.fromisoformat(iso).toordinal()
        return found


def _debtor(who: int, balance: int, rows: list[DebtRow], days: _Days) -> Debtor:
    """All in whole numbers: dates would take twice as long where thousands owe."""
    if len(rows) > 1:
        rows.sort(key=_ON_DAY, reverse=True)
    today, left, overdue, soon = days.today, balance, 0, 0
    ages = [0] * (len(BOUNDS) + 1)
    due_on = since = _NEVER
    for _, day, _, agreed, amount in rows:
        rest = min(left, amount)
        written = days[day]
        due = days[agreed] if agreed else written + days.term
        claimable = due if agreed else written
        if due < due_on:
            due_on = due
        if claimable < since:
            since = claimable
        if due < today:
            overdue += rest
        elif due - today <= _SOON_DAYS:
            soon += rest
        ages[bisect_left(BOUNDS, today - written)] += rest
        left -= rest
        if not left:
            break
    from_ordinal = date.fromordinal
    return Debtor(who, balance, from_ordinal(due_on), overdue, soon, Ageing(*ages), from_ordinal(since))
