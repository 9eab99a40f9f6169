"""What worth is worked out from, as arrays: customers' days and their lines (imports numpy: import it late)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

NO_COST = -1
"""The cost of a line that is not known."""


@dataclass(frozen=True, slots=True, eq=False)
class DayRows:
    """One row a customer and day on which money moved, in the order of customer and day."""

    people: Ints
    """Ids of all customers, ascending, also of those who never bought."""
    owner: Ints
    """Place of each row's customer in ``people``."""
    days: Ints
    """Ordinals (``date.toordinal``)."""
    amounts: Ints
    """Kuruş bought that day less what was given back."""
    came: Bools
    """Whether something was bought that day (a return alone is no visit)."""

    @classmethod
    def of(
        cls,
        people: Sequence[int] | Ints,
        customers: Sequence[int] | Ints,
        days: Sequence[int] | Ints,
        amounts: Sequence[int] | Ints,
        came: Sequence[int] | Bools | None = None,
    ) -> "DayRows":
        """From parallel columns in any order; rows of customers not in ``people`` are left out."""
        known = np.unique(np.asarray(people, dtype=np.int64))
        who = np.asarray(customers, dtype=np.int64)
        day, amount = np.asarray(days, dtype=np.int64), np.asarray(amounts, dtype=np.int64)
        visit = np.ones(len(who), np.bool_) if came is None else np.asarray(came, dtype=np.bool_)
        keep, owner = places(known, who)
        day, amount, visit = day[keep], amount[keep], visit[keep]
        order = np.lexsort((day, owner))
        return cls(known, owner[order], day[order], amount[order], visit[order])

    def before(self, day: date) -> "DayRows":
        """Only what happened before ``day``; everybody stays in ``people``."""
        return self.rows(self.days < day.toordinal())

    def between(self, first: date, before: date) -> "DayRows":
        """Only what happened from ``first`` on and before ``before``."""
        return self.rows((self.days >= first.toordinal()) & (self.days < before.toordinal()))

    def rows(self, keep: Bools) -> "DayRows":
        """Some of the rows."""
        return DayRows(self.people, self.owner[keep], self.days[keep], self.amounts[keep], self.came[keep])

    def sums(self) -> Ints:
        """Kuruş of each customer."""
        return sums(self.owner, self.amounts, len(self.people))

    def visits(self) -> Ints:
        """Visit days of each customer."""
        return np.bincount(self.owner[self.came], minlength=len(self.people)).astype(np.int64)

    def first_days(self) -> Ints:
        """Ordinal of each customer's first visit, 0 where there is none."""
        found = np.zeros(len(self.people), np.int64)
        owner, days = self.owner[self.came], self.days[self.came]
        found[owner[::-1]] = days[::-1]
        return found

    def last_days(self) -> Ints:
        """Ordinal of each customer's last visit, 0 where there is none."""
        found = np.zeros(len(self.people), np.int64)
        found[self.owner[self.came]] = self.days[self.came]
        return found


@dataclass(frozen=True, slots=True, eq=False)
class LineRows:
    """What was in the baskets: parallel columns, in any order."""

    people: Ints
    owner: Ints
    """Place of the customer in ``people``."""
    days: Ints
    baskets: Ints
    """The sale each line belongs to."""
    products: Ints
    quantities: Ints
    """Thousandths, below zero for returns."""
    amounts: Ints
    """Kuruş."""
    costs: Ints
    """What the line cost the shop in kuruş, ``NO_COST`` where that is not known."""

    def before(self, day: date) -> "LineRows":
        """Only what was bought before ``day``."""
        return self.rows(self.days < day.toordinal())

    def since(self, day: date) -> "LineRows":
        """Only what was bought on ``day`` or later."""
        return self.rows(self.days >= day.toordinal())

    def rows(self, keep: Bools) -> "LineRows":
        """Some of the rows."""
        return LineRows(
            self.people,
            self.owner[keep],
            self.days[keep],
            self.baskets[keep],
            self.products[keep],
            self.quantities[keep],
            self.amounts[keep],
            self.costs[keep],
        )


def table_of(rows: Sequence[Sequence[int]], width: int) -> Ints:
    """Rows of whole numbers as a table (twice as fast as ``np.array``)."""
    flat = np.fromiter(chain.from_iterable(rows), np.int64, len(rows) * width)
    return flat.reshape(-1, width)


def places(known: Ints, wanted: Ints) -> tuple[Bools, Ints]:
    """Which of ``wanted`` are in the ascending ``known``, and the places of those."""
    if not len(known):
        return np.zeros(len(wanted), np.bool_), np.empty(0, np.int64)
    found = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    keep: Bools = known[found] == wanted
    return keep, found[keep].astype(np.int64)


def sums(owner: Ints, amounts: Ints, size: int) -> Ints:
    """Sums of whole kuruş by owner (exact: far below 2⁵³)."""
    return np.rint(np.bincount(owner, weights=amounts, minlength=size)).astype(np.int64)
