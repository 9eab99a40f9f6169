"""Everybody who owes at a glance: how much, since when, how old it is, and what is known beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from kobi_crm.domain.debt_age import Ageing


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
