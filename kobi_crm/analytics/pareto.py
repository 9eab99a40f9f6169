"""How much of the turnover comes from how few customers (imports numpy: import it late).

Pareto 1896; Lorenz 1905 for the curve, Gini 1912 for its area.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from kobi_crm.analytics.shop_rows import DayRows, Floats, Ints


@dataclass(frozen=True, slots=True, eq=False)
class Pareto:
    """The shop's own curve: the first ``n`` of ``people`` brought ``brought[n - 1]`` kuruş together."""

    people: Ints
    """Ids of those who bought, the largest first."""
    brought: Ints
    """Running sum in kuruş."""
    gini: float
    """0: all alike, 1: one has everything."""

    @property
    def total(self) -> int:
        """Kuruş of all."""
        return int(self.brought[-1]) if len(self.brought) else 0

    def share_of(self, top: float) -> float:
        """The share of the turnover, 0 to 1, that the top share (0 to 1) of the customers brings."""
        if not self.total:
            return 0.0
        count = max(round(len(self.people) * top), 1)
        return float(self.brought[count - 1]) / self.total

    def people_for(self, share: float) -> int:
        """How few customers bring that share (0 to 1) of the turnover."""
        if not self.total:
            return 0
        return int(np.searchsorted(self.brought, share * self.total - 1e-6)) + 1

    def curve(self, points: int = 100) -> list[tuple[float, float]]:
        """Points of the curve: share of the customers, share of the turnover, both 0 to 1, from (0, 0) to (1, 1)."""
        if not self.total:
            return [(0.0, 0.0)]
        count = len(self.people)
        steps = np.unique(np.rint(np.linspace(0, count, min(points, count) + 1)).astype(np.int64))
        sums = np.concatenate(([0], self.brought))
        return [(float(n) / count, float(sums[n]) / self.total) for n in steps]


@dataclass(frozen=True, slots=True)
class Concentration:
    """What the top fifth brought in a stretch of time."""

    first: date
    people: int
    turnover: int
    top_share: float
    gini: float


def pareto(people: Ints, amounts: Ints) -> Pareto:
    """The curve of some customers' turnover in kuruş; who bought nothing (or gave more back) is left out."""
    bought = amounts > 0
    ids, money = people[bought], amounts[bought]
    order = np.lexsort((ids, -money))
    return Pareto(ids[order], np.cumsum(money[order]), _gini(money[order][::-1].astype(np.float64)))


def over_time(rows: DayRows, bounds: Sequence[date], top: float = 0.2) -> list[Concentration]:
    """The share of the top fifth (or ``top``) in each stretch between neighbouring ``bounds``."""
    found: list[Concentration] = []
    for number, first in enumerate(bounds[:-1]):
        curve = pareto(rows.people, rows.between(first, bounds[number + 1]).sums())
        found.append(Concentration(first, len(curve.people), curve.total, curve.share_of(top), curve.gini))
    return found


def _gini(rising: Floats) -> float:
    """From amounts in rising order."""
    count, total = len(rising), float(rising.sum())
    if count < 2 or not total:
        return 0.0
    return float(2.0 * (np.arange(1, count + 1) @ rising) / (count * total) - (count + 1) / count)
