"""What a customer is worth by the owner's own value keys: a score that is the exact sum of its parts.

Weighted sum scoring of scaled criteria (simple additive weighting; Hwang & Yoon 1981, Multiple Attribute Decision
Making). Imports numpy: import it late.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from kobi_crm.analytics.shop_rows import Floats, Ints

Scaling = Literal["percentile", "amount"]

TOP_SCORE = 100_000
"""The highest score: 100 points in thousandths."""
_FINE = 1_000_000
"""Scaled values are whole millionths, so that a redraw needs only whole numbers."""
_TOP_SHARE = 0.99
"""By amount, whoever is among the highest hundredth of those who have any gets the whole part."""


@dataclass(frozen=True, slots=True, eq=False)
class KeyColumns:
    """Every key of every customer, scaled to 0 .. ``1,000,000``; made once, weighed at every move of a slider."""

    people: Ints
    """Customer ids, ascending."""
    names: tuple[str, ...]
    raw: tuple[Floats, ...]
    scaled: npt.NDArray[np.int64]
    """Shape (keys, people)."""


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """Scores in thousandths of a point, 0 to 100,000, and the parts that add up to them exactly."""

    people: Ints
    names: tuple[str, ...]
    parts: Ints
    """Shape (keys, people), thousandths of a point."""
    totals: Ints

    def part_of(self, place: int) -> dict[str, int]:
        """The parts of the customer at a place."""
        return {name: int(part) for name, part in zip(self.names, self.parts[:, place], strict=True)}


def columns(people: Ints, raw: Mapping[str, Floats], scaling: Mapping[str, Scaling] | Scaling) -> KeyColumns:
    """Scale every key: by rank ("percentile") or by how much it is ("amount")."""
    names = tuple(raw)
    how = {name: scaling if isinstance(scaling, str) else scaling.get(name, "percentile") for name in names}
    rows = [_by_rank(raw[name]) if how[name] == "percentile" else _by_amount(raw[name]) for name in names]
    scaled = np.stack(rows) if rows else np.zeros((0, len(people)))
    return KeyColumns(
        people, names, tuple(raw[name] for name in names), np.rint(scaled * _FINE).astype(np.int64)
    )


def score(keys: KeyColumns, coefficients: Mapping[str, int]) -> Scores:
    """Weigh the keys: coefficients are whole numbers from 0 on; keys left out weigh nothing.

    The part of a key is its scaled value times the key's share of all coefficients; parts are rounded to
    thousandths first and then added, so they add up to the score exactly.
    """
    weights = np.array([max(coefficients.get(name, 0), 0) for name in keys.names], dtype=np.int64)
    whole = int(weights.sum())
    used = np.flatnonzero(weights)
    parts = np.zeros((len(keys.names), len(keys.people)), np.int64)
    if whole:
        unit = whole * (_FINE // TOP_SCORE)
        for place in used.tolist():
            parts[place] = (keys.scaled[place] * weights[place] + unit // 2) // unit
    return Scores(keys.people, keys.names, parts, parts.sum(axis=0))


def _by_rank(values: Floats) -> Floats:
    """Share of the others who have less: 0 for the least, 1 for the most where only one has it."""
    found = np.zeros(len(values))
    known = np.flatnonzero(~np.isnan(values))
    if len(known) < 2:
        return found
    own = values[known]
    less = np.searchsorted(np.sort(own), own, side="left")
    found[known] = less / (len(known) - 1)
    return found


def _by_amount(values: Floats) -> Floats:
    """From nothing to the highest hundredth of what lies above it; what lies below begins at its lowest hundredth."""
    found = np.zeros(len(values))
    known = ~np.isnan(values)
    if not bool(known.any()):
        return found
    own = values[known]
    below = own[own < 0.0]
    floor = float(np.quantile(below, 1.0 - _TOP_SHARE)) if len(below) else 0.0
    above = own[own > floor]
    if not len(above):
        return found
    top = float(np.quantile(above, _TOP_SHARE))
    found[known] = np.clip((own - floor) / (top - floor), 0.0, 1.0)
    return found
