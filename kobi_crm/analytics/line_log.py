"""Who bought what on which day, as arrays: one row a customer, product and day (imports numpy: import it late)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Days = npt.NDArray[np.int32]
Bools = npt.NDArray[np.bool_]

NO_MINUTE = -1
"""The time of a sale that is not known."""
_LATEST = 24 * 60


@dataclass(frozen=True, slots=True, eq=False)
class LineLog:
    """Buying days by customer and product: those of pair ``i`` are rows ``offsets[i]:offsets[i + 1]``."""

    customers: Ints
    """Customer id of each pair; pairs are in the order of customer, then product."""
    products: Ints
    offsets: Ints
    days: Days
    """Ordinals (``date.toordinal``), ascending and distinct within a pair."""
    minutes: Days
    """First purchase of that day in minutes after midnight, -1 where no time is known."""
    quantities: Ints
    """Thousandths bought that day less what was returned, above zero."""

    @classmethod
    def from_rows(
        cls,
        customers: Sequence[int] | Ints,
        days: Sequence[int] | Days,
        minutes: Sequence[int] | Days,
        products: Sequence[int] | Ints,
        quantities: Sequence[int] | Ints,
    ) -> "LineLog":
        """A log from parallel columns in any order; lines of one customer, product and day are added up.

        Days are ordinals, minutes count from midnight (-1: unknown), quantities are thousandths, negative for
        returns; a day whose returns outweigh its purchases is left out.
        """
        columns = [np.asarray(column, dtype=np.int64) for column in (customers, products, days)]
        minute, quantity = np.asarray(minutes, dtype=np.int32), np.asarray(quantities, dtype=np.int64)
        if not len(quantity):
            return cls._of_columns(columns[0], columns[1], columns[2], minute, quantity)
        minute = np.where((minute < 0) | (quantity < 0), _LATEST, minute)
        buyer, item = (np.unique(column, return_inverse=True) for column in columns[:2])
        day = columns[2] - columns[2].min()
        width = int(day.max()) + 1
        key = (buyer[1].astype(np.int64) * len(item[0]) + item[1]) * width + day
        order = np.argsort(key, kind="stable")
        key = key[order]
        fresh = np.flatnonzero(np.diff(key, prepend=-1))
        net = np.add.reduceat(quantity[order], fresh)
        first = np.minimum.reduceat(minute[order], fresh)
        rows = order[fresh][net > 0]
        known = np.where(first == _LATEST, NO_MINUTE, first)[net > 0]
        return cls._of_columns(
            columns[0][rows], columns[1][rows], columns[2][rows], known.astype(np.int32), net[net > 0]
        )

    @classmethod
    def _of_columns(cls, customers: Ints, products: Ints, days: Ints, minutes: Days, net: Ints) -> "LineLog":
        """A log from columns in order, one row a customer, product and day."""
        fresh = np.ones(len(days), dtype=np.bool_)
        fresh[1:] = (np.diff(customers) != 0) | (np.diff(products) != 0)
        starts = np.flatnonzero(fresh)
        offsets = np.append(starts, len(days)).astype(np.int64)
        return cls(customers[starts], products[starts], offsets, days.astype(np.int32), minutes, net)

    def __len__(self) -> int:
        """How many pairs of customer and product there are."""
        return len(self.customers)

    @property
    def counts(self) -> Ints:
        """Buying days of each pair."""
        return np.diff(self.offsets)

    @property
    def owners(self) -> Ints:
        """The pair of each row."""
        return np.repeat(np.arange(len(self), dtype=np.int64), self.counts)

    def before(self, day: date) -> "LineLog":
        """Only what was bought before ``day``."""
        return self.rows(self.days < day.toordinal())

    def since(self, day: date) -> "LineLog":
        """Only what was bought on ``day`` or later."""
        return self.rows(self.days >= day.toordinal())

    def of_customer(self, customer: int) -> "LineLog":
        """One customer's part of the log: every question answers the same from it, and at once."""
        low, high = np.searchsorted(self.customers, (customer, customer + 1)).tolist()
        rows = slice(int(self.offsets[low]), int(self.offsets[high]))
        return LineLog(
            self.customers[low:high],
            self.products[low:high],
            self.offsets[low : high + 1] - self.offsets[low],
            self.days[rows],
            self.minutes[rows],
            self.quantities[rows],
        )

    def rows(self, keep: Bools) -> "LineLog":
        """Some of the rows; pairs without any are gone."""
        if bool(keep.all()):
            return self
        bounds = np.concatenate(([0], np.cumsum(keep, dtype=np.int64)))[self.offsets]
        present = np.flatnonzero(np.diff(bounds))
        return LineLog(
            self.customers[present],
            self.products[present],
            np.append(bounds[:-1][present], bounds[-1]),
            self.days[keep],
            self.minutes[keep],
            self.quantities[keep],
        )

    def pairs(self, keep: Bools) -> "LineLog":
        """Some of the pairs, with all their rows."""
        return self.rows(np.repeat(keep, self.counts))
