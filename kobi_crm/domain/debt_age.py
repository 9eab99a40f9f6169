"""How old debts are, how fast they are usually paid, and which of them the law will soon let go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from kobi_crm.domain.ledger import Entry, OpenPart, allocate

BOUNDS = (30, 60, 90)
"""The last day of each bucket but the open one."""

LIMITATION = relativedelta(years=5)


class Ageing(NamedTuple):
    """Open debt in kuruş by the age of its entry in days; ``credit`` is what was paid beyond all debts."""

    to_30: int = 0
    to_60: int = 0
    to_90: int = 0
    older: int = 0
    credit: int = 0

    @property
    def buckets(self) -> tuple[int, int, int, int]:
        """The four sums, youngest first."""
        return self.to_30, self.to_60, self.to_90, self.older


@dataclass(frozen=True)
class Expiring:
    """``left`` kuruş of ``debt`` that can no longer be claimed in court after ``ends_on``."""

    debt: Entry
    left: int
    ends_on: date


def age(entries: Iterable[Entry], today: date) -> Ageing:
    """The open parts of the debts by days since they were written down: 0-30, 31-60, 61-90, more.

    The four buckets less ``credit`` are the balance.
    """
    allocation = allocate(entries)
    sums = [0, 0, 0, 0]
    for part in allocation.open_parts:
        days = (today - part.debt.day).days
        sums[sum(days > bound for bound in BOUNDS)] += part.left
    return Ageing(*sums, credit=allocation.credit)


def average_days_to_pay(entries: Iterable[Entry]) -> int | None:
    """Days from a debt to its payment, each day weighted with the kuruş paid; ``None`` before any payment.

    Σ(paid × days) / Σ paid over what was settled by payments, oldest debt first, halves rounded up; what was
    paid ahead counts as paid on the day. Returns and opening credits are not payments and are left out.
    """
    paid = [part for part in allocate(entries).settled if part.credit.kind == "payment"]
    weight = sum(part.amount for part in paid)
    if not weight:
        return None
    days = sum(part.amount * max((part.credit.day - part.debt.day).days, 0) for part in paid)
    return (2 * days + weight) // (2 * weight)


def nearing_limitation(entries: Iterable[Entry], today: date, within_days: int = 90) -> list[Expiring]:
    """Open debts whose five years (Turkish Code of Obligations art. 147) end within these days, or have ended.

    The years run from the day the debt falls due (art. 149), which is its own day where no other was agreed
    (art. 90), and anew from each payment towards it (art. 154, 156). The soonest stands first.
    """
    allocation = allocate(entries)
    paid_on: dict[int, date] = {}
    for part in allocation.settled:
        if part.credit.kind == "payment":
            paid_on[id(part.debt)] = part.credit.day
    found = [_expiring(part, paid_on.get(id(part.debt))) for part in allocation.open_parts]
    soon = today + timedelta(days=within_days)
    return sorted((debt for debt in found if debt.ends_on <= soon), key=lambda debt: debt.ends_on)


def _expiring(part: OpenPart, paid_on: date | None) -> Expiring:
    starts = part.debt.due_on or part.debt.day
    return Expiring(part.debt, part.left, max(starts, paid_on or starts) + LIMITATION)
