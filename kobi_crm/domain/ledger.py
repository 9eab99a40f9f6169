"""The credit notebook's arithmetic: entries, which payment pays which debt, and what is still owed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeVar

EntryKind = Literal["opening", "sale", "payment", "reversal"]


@dataclass(frozen=True)
class Entry:
    """One line of the notebook. ``amount`` in kuruş: positive makes the debt larger, negative smaller.

    ``reverses`` is the ``id`` of the entry that this one takes out of account.
    """

    day: date
    kind: EntryKind
    amount: int
    due_on: date | None = None
    id: int = 0
    reverses: int | None = None


@dataclass(frozen=True)
class OpenDebt:
    """What is still owed: ``balance`` in kuruş, ``due_on`` of its oldest open part, ``overdue`` kuruş on that day."""

    balance: int
    due_on: date | None
    overdue: int


@dataclass(frozen=True)
class Settled:
    """``amount`` kuruş of ``debt`` were paid by ``credit`` (a payment, a return or an opening credit)."""

    debt: Entry
    credit: Entry
    amount: int


@dataclass(frozen=True)
class OpenPart:
    """``left`` kuruş of ``debt`` are still to be paid."""

    debt: Entry
    left: int


@dataclass(frozen=True)
class Allocation:
    """Which payment paid which debt, what is left of the debts, and ``credit`` kuruş paid beyond them."""

    settled: tuple[Settled, ...]
    open_parts: tuple[OpenPart, ...]
    credit: int


E = TypeVar("E", bound=Entry)


def standing(entries: Iterable[E]) -> list[E]:
    """The entries that count, oldest first: a reversal and what it reverses drop out together."""
    found = sorted(entries, key=lambda entry: entry.day)
    ids = {entry.id for entry in found}
    gone = {entry.reverses for entry in found if entry.reverses in ids}
    return [entry for entry in found if entry.id not in gone and entry.reverses not in gone]


def allocate(entries: Iterable[Entry]) -> Allocation:
    """Pay the oldest debts first (Turkish Code of Obligations art. 102), the oldest payment before later ones.

    What was paid ahead pays the next debt.
    """
    counted = standing(entries)
    parts = [OpenPart(entry, entry.amount) for entry in counted if entry.amount > 0]
    settled: list[Settled] = []
    place = credit = 0
    for entry in counted:
        rest = max(-entry.amount, 0)
        while rest and place < len(parts):
            part = parts[place]
            paid = min(rest, part.left)
            settled.append(Settled(part.debt, entry, paid))
            rest -= paid
            parts[place] = OpenPart(part.debt, part.left - paid)
            if not parts[place].left:
                place += 1
        credit += rest
    return Allocation(tuple(settled), tuple(parts[place:]), credit)


def open_debt(entries: Iterable[Entry], today: date, term_days: int) -> OpenDebt:
    """What is left after the oldest debts were paid first, and since when.

    A debt without a due date of its own falls due ``term_days`` after its day.
    """
    allocation = allocate(entries)
    due = [
        (part.debt.due_on or part.debt.day + timedelta(days=term_days), part.left)
        for part in allocation.open_parts
    ]
    return OpenDebt(
        balance=sum(left for _, left in due) - allocation.credit,
        due_on=min((day for day, _ in due), default=None),
        overdue=sum(left for day, left in due if day < today),
    )


def running_balance(entries: Sequence[Entry], opening: int = 0) -> list[int]:
    """What was owed after each of the entries, in their order; kuruş."""
    balances: list[int] = []
    for entry in entries:
        opening += entry.amount
        balances.append(opening)
    return balances
