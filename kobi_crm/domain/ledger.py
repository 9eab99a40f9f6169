"""The credit notebook's arithmetic: entries, balance and how old the oldest open debt is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

EntryKind = Literal["opening", "sale", "payment", "reversal"]


@dataclass(frozen=True)
class Entry:
    """One line of the notebook. ``amount`` in kuruş: positive makes the debt larger, negative smaller."""

    day: date
    kind: EntryKind
    amount: int
    due_on: date | None = None


@dataclass(frozen=True)
class OpenDebt:
    """What is still owed: ``balance`` in kuruş, ``due_on`` of its oldest open part, ``overdue`` kuruş on that day."""

    balance: int
    due_on: date | None
    overdue: int


def open_debt(entries: Iterable[Entry], today: date, term_days: int) -> OpenDebt:
    """Pay the oldest debts first (Turkish Code of Obligations art. 102) and see what is left and since when.

    A debt without a due date of its own falls due ``term_days`` after its day.
    """
    debts: list[tuple[date, int]] = []
    credit = 0
    for entry in sorted(entries, key=lambda e: e.day):
        if entry.amount > 0:
            debts.append((entry.due_on or entry.day + timedelta(days=term_days), entry.amount))
        else:
            credit -= entry.amount
    balance = sum(amount for _, amount in debts) - credit
    open_parts: list[tuple[date, int]] = []
    for due, amount in debts:
        paid = min(amount, credit)
        credit -= paid
        if amount > paid:
            open_parts.append((due, amount - paid))
    return OpenDebt(
        balance=balance,
        due_on=min((due for due, _ in open_parts), default=None),
        overdue=sum(amount for due, amount in open_parts if due < today),
    )
