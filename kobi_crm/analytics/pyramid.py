"""The customer pyramid: layers by score, and who moved between them (imports numpy: import it late)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kobi_crm.analytics.shop_rows import Ints, places

DEFAULT_SHARES = (5, 15, 30)
"""Percent of the customers in each layer from the top; the lowest layer has the rest."""
OUTSIDE = -1
"""The layer of somebody who was not a customer on that day."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer, 0 at the top: who has at least ``border`` (thousandths) and less than the layer above."""

    number: int
    border: int
    people: int
    turnover: int
    """Kuruş of a year."""
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True, eq=False)
class Movement:
    """Who stood in which layer then and now; ``OUTSIDE`` is who was not there."""

    people: Ints
    before: Ints
    now: Ints

    def counts(self, layers: int) -> list[list[int]]:
        """How many went from layer (row) to layer (column); the last row and column are outside."""
        size = layers + 1
        cell = (self.before % size) * size + self.now % size
        return np.bincount(cell, minlength=size * size).reshape(size, size).tolist()

    def moved(self, before: int, now: int) -> list[int]:
        """Ids of those who went from one layer to another."""
        return self.people[(self.before == before) & (self.now == now)].tolist()

    @property
    def risen(self) -> list[int]:
        """Ids of those who stand higher than before, those who rose furthest first."""
        return self._ordered((self.before > self.now) & (self.now >= 0))

    @property
    def fallen(self) -> list[int]:
        """Ids of those who stand lower than before, those who fell furthest first."""
        return self._ordered((self.before < self.now) & (self.before >= 0))

    @property
    def joined(self) -> list[int]:
        """Ids of those who were no customers then."""
        return self.people[(self.before == OUTSIDE) & (self.now >= 0)].tolist()

    def _ordered(self, keep: "np.ndarray[tuple[int], np.dtype[np.bool_]]") -> list[int]:
        far = np.abs(self.before - self.now)[keep]
        return self.people[keep][np.lexsort((self.people[keep], -far))].tolist()


def borders_by_share(scores: Ints, shares: Sequence[int] = DEFAULT_SHARES) -> tuple[int, ...]:
    """The least score of each layer but the lowest, so that it holds that many percent; equal scores stay together."""
    if not len(scores):
        return tuple(0 for _ in shares)
    ordered = np.sort(scores)[::-1]
    found: list[int] = []
    for percent in np.cumsum(np.asarray(shares)).tolist():
        last = max(round(len(ordered) * min(percent, 100) / 100), 1) - 1
        found.append(int(ordered[last]))
    return tuple(found)


def layers_of(scores: Ints, borders: Sequence[int]) -> Ints:
    """The layer of each score: 0 from the first (highest) border on, and so on down."""
    rising = np.asarray(borders[::-1], dtype=np.int64)
    return (len(borders) - np.searchsorted(rising, scores, side="right")).astype(np.int64)


def pyramid(scores: Ints, borders: Sequence[int], turnover: Ints) -> list[Layer]:
    """The layers from the top down."""
    layer = layers_of(scores, borders)
    count = len(borders) + 1
    people = np.bincount(layer, minlength=count).tolist()
    found: list[Layer] = []
    for number in range(count):
        own = scores[layer == number]
        found.append(
            Layer(
                number,
                int(borders[number]) if number < len(borders) else 0,
                int(people[number]),
                int(turnover[layer == number].sum()),
                int(own.min()) if len(own) else 0,
                int(own.max()) if len(own) else 0,
            )
        )
    return found


def movement(people_then: Ints, then: Ints, people_now: Ints, now: Ints) -> Movement:
    """Compare the layers of two days; ids ascending."""
    people = np.union1d(people_then, people_now)
    sides: list[Ints] = []
    for ids, layer in ((people_then, then), (people_now, now)):
        side = np.full(len(people), OUTSIDE, np.int64)
        side[places(people, ids)[1]] = layer
        sides.append(side)
    return Movement(people, sides[0], sides[1])
