"""The shop's visits as arrays: who came on which day and what was spent (imports numpy: import it late)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Days = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float64]

USUAL_GAP_WITHOUT_HISTORY = 14.0
"""Days between two visits where nobody has come twice yet."""


@dataclass(frozen=True, slots=True, eq=False)
class Stats:
    """What the noticing model needs of each customer: arrays of one length, days as floats."""

    repeats: Floats
    """x: visit days after the first."""
    recency: Floats
    """t_x: days from the first visit to the last."""
    age: Floats
    """T: days from the first visit to today."""
    log_gaps: Floats
    """Sum of the logarithms of the gaps between visits."""

    def __len__(self) -> int:
        return len(self.age)

    @property
    def silence(self) -> Floats:
        """Days since the last visit (T − t_x)."""
        return self.age - self.recency

    def take(self, rows: Ints) -> "Stats":
        """The same numbers for some of the customers."""
        return Stats(self.repeats[rows], self.recency[rows], self.age[rows], self.log_gaps[rows])


@dataclass(frozen=True, slots=True, eq=False)
class VisitLog:
    """Visit days by customer: those of ``ids[i]`` are rows ``offsets[i]:offsets[i + 1]`` of ``days``."""

    ids: Ints
    """Customer ids, ascending; every customer has at least one visit."""
    offsets: Ints
    days: Days
    """Ordinals (``date.toordinal``), ascending and distinct within a customer."""
    amounts: Ints
    """Kuruş spent on that day."""

    @classmethod
    def from_rows(
        cls,
        customers: Sequence[int] | Ints,
        days: Sequence[int] | Days,
        amounts: Sequence[int] | Ints,
    ) -> "VisitLog":
        """A log from parallel columns in any order; rows of one customer and day are merged.

        Customer ids, day ordinals (``date.toordinal``), kuruş.
        """
        customer_column = np.asarray(customers, dtype=np.int64)
        day_column = np.asarray(days, dtype=np.int64)
        amount_column = np.asarray(amounts, dtype=np.int64)
        if not len(customer_column):
            return cls(
                np.empty(0, np.int64), np.zeros(1, np.int64), np.empty(0, np.int32), np.empty(0, np.int64)
            )
        ids, owner = np.unique(customer_column, return_inverse=True)
        base = int(day_column.min())
        width = int(day_column.max()) - base + 1
        key = owner.astype(np.int64) * width + (day_column - base)
        if not bool(np.all(key[1:] >= key[:-1])):
            order = np.argsort(key, kind="stable")
            key, amount_column = key[order], amount_column[order]
        fresh = np.flatnonzero(np.diff(key, prepend=-1))
        key = key[fresh]
        offsets = np.searchsorted(key, np.arange(len(ids) + 1, dtype=np.int64) * width)
        return cls(
            ids,
            offsets.astype(np.int64),
            (key % width + base).astype(np.int32),
            np.add.reduceat(amount_column, fresh),
        )

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def visits(self) -> Ints:
        """Visit days of each customer."""
        return np.diff(self.offsets)

    @property
    def first_days(self) -> Ints:
        """Each customer's first visit day (ordinal)."""
        return self.days[self.offsets[:-1]].astype(np.int64)

    @property
    def last_days(self) -> Ints:
        """Each customer's last visit day (ordinal)."""
        return self.days[self.offsets[1:] - 1].astype(np.int64)

    @property
    def spent(self) -> Ints:
        """Kuruş each customer has spent in all."""
        return np.diff(np.concatenate(([0], np.cumsum(self.amounts)))[self.offsets])

    def before(self, day: date) -> "VisitLog":
        """Only what happened before ``day``; customers not yet seen by then are gone."""
        return self._keep_rows(self.days < day.toordinal())

    def from_visits(self, minimum: int) -> "VisitLog":
        """Only the customers with at least ``minimum`` visit days."""
        return self._keep_rows(np.repeat(self.visits >= minimum, self.visits))

    def _keep_rows(self, keep: npt.NDArray[np.bool_]) -> "VisitLog":
        if bool(keep.all()):
            return self
        bounds = np.concatenate(([0], np.cumsum(keep, dtype=np.int64)))[self.offsets]
        present = np.flatnonzero(np.diff(bounds))
        offsets = np.append(bounds[:-1][present], bounds[-1])
        return VisitLog(self.ids[present], offsets, self.days[keep], self.amounts[keep])

    def gaps(self) -> tuple[Ints, Ints]:
        """Days between neighbouring visits of one customer, and the row of the customer of each gap."""
        if not len(self):
            return np.empty(0, np.int64), np.empty(0, np.int64)
        inside = np.ones(len(self.days) - 1, dtype=np.bool_)
        inside[self.offsets[1:-1] - 1] = False
        owner = np.repeat(np.arange(len(self), dtype=np.int64), self.visits - 1)
        return np.diff(self.days)[inside].astype(np.int64), owner

    def usual_gap(self) -> float:
        """m₀: the shop's median gap in days, over all gaps of all customers."""
        gaps, _ = self.gaps()
        return float(np.median(gaps)) if len(gaps) else USUAL_GAP_WITHOUT_HISTORY

    def stats(self, today: date) -> Stats:
        """The model's numbers at the start of ``today``; the log must lie before it."""
        gaps, owner = self.gaps()
        log_gaps = np.bincount(owner, weights=np.log(gaps), minlength=len(self)).astype(np.float64)
        recency = (self.last_days - self.first_days).astype(np.float64)
        age = (today.toordinal() - self.first_days).astype(np.float64)
        return Stats((self.visits - 1).astype(np.float64), recency, age, log_gaps)

    def next_visits(self, ids: Ints, day: date) -> Floats:
        """Days from ``day`` to the next visit of each of ``ids`` (all in this log), else infinite."""
        later = np.flatnonzero(self.days >= day.toordinal())
        owner = np.repeat(np.arange(len(self)), self.visits)[later]
        waits = np.full(len(self), np.inf)
        waits[owner[::-1]] = (self.days[later] - day.toordinal())[::-1]
        return waits[np.searchsorted(self.ids, ids)]

    def sample(self, size: int, seed: int) -> "VisitLog":
        """At most ``size`` random customers, the same for the same seed."""
        if len(self) <= size:
            return self
        return self.only(np.random.default_rng(seed).choice(len(self), size, replace=False))

    def only(self, rows: Ints) -> "VisitLog":
        """The customers at these places, in the order of their ids."""
        chosen = np.zeros(len(self), dtype=np.bool_)
        chosen[rows] = True
        return self._keep_rows(np.repeat(chosen, self.visits))

    def gap_quantiles(self, *shares: float) -> Floats:
        """Quantiles of each customer's own gaps, shape (customers, shares); 0 where he came once."""
        gaps, owner = self.gaps()
        if not len(gaps):
            return np.zeros((len(self), len(shares)))
        width = int(gaps.max()) + 1
        ordered = np.sort(owner * width + gaps) % width
        counts = self.visits - 1
        starts = (self.offsets[:-1] - np.arange(len(self)))[:, None]
        place = np.maximum(counts - 1, 0)[:, None] * np.array(shares)
        low = np.floor(place).astype(np.int64)
        high = np.minimum(low + 1, np.maximum(counts - 1, 0)[:, None])
        left, right = (ordered[np.minimum(starts + index, len(gaps) - 1)] for index in (low, high))
        return np.where(counts[:, None] > 0, left + (place - low) * (right - left), 0.0)
