"""The till of one day: what came in by kind of payment, what should lie in the drawer, and what was counted."""

from dataclasses import dataclass
from datetime import date, datetime, time

from kobi_crm.domain.sales import Payment

NOTES = (20_000, 10_000, 5_000, 2_000, 1_000, 500)
"""The banknotes of the lira in kuruş, the largest first."""


@dataclass(frozen=True)
class Taken:
    """What one kind of payment brought in a day, in kuruş; ``refunds`` is below zero or nothing."""

    payment: Payment
    sales: int = 0
    debts: int = 0
    refunds: int = 0

    @property
    def total(self) -> int:
        """All three together."""
        return self.sales + self.debts + self.refunds


@dataclass(frozen=True)
class CashMove:
    """Cash put into the till (``amount`` above zero, kuruş) or taken out of it, beside sales and payments."""

    id: int
    day: date
    at: time | None
    amount: int
    note: str | None


@dataclass(frozen=True)
class DayClose:
    """A till that was counted; money in kuruş. ``expected`` is what should have been in it at that moment."""

    id: int
    day: date
    at: datetime
    opening: int
    expected: int
    counted: int
    note: str | None

    @property
    def difference(self) -> int:
        """Counted less expected: below zero, cash is missing."""
        return self.counted - self.expected


@dataclass(frozen=True)
class Correction:
    """What was done to a day after it was closed."""

    at: datetime
    what: str


@dataclass(frozen=True)
class TillDay:
    """One day's till; money in kuruş.

    ``opening`` is what it was closed with, else what was counted last, on ``opening_from``.
    """

    day: date
    count: int
    taken: tuple[Taken, ...]
    moves: tuple[CashMove, ...]
    opening: int
    opening_from: date | None = None
    close: DayClose | None = None
    corrections: tuple[Correction, ...] = ()

    @property
    def cash(self) -> int:
        """The cash that sales and payments brought, less refunds."""
        return sum(part.total for part in self.taken if part.payment == "cash")

    @property
    def moved(self) -> int:
        """Cash put in less cash taken out."""
        return sum(move.amount for move in self.moves)

    @property
    def expected(self) -> int:
        """What should lie in the till, as the day is known now."""
        return self.expected_with(self.opening)

    @property
    def changed(self) -> bool:
        """Whether the day is not any more what it was when it was closed."""
        return self.close is not None and (self.expected != self.close.expected or bool(self.corrections))

    def expected_with(self, opening: int) -> int:
        """What should lie in the till had it held ``opening`` in the morning."""
        return opening + self.cash + self.moved


def counted_notes(pieces: tuple[int, ...], coins: int) -> int:
    """What so many pieces of each of ``NOTES`` and ``coins`` kuruş of coins come to."""
    return coins + sum(note * count for note, count in zip(NOTES, pieces, strict=True))
