"""Layers crossed with another trait: how many people and how much turnover in each cell (imports scipy)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

from kobi_crm.analytics.shop_rows import Ints, sums

NOT_SAID = ""
"""The name of the column of those of whom the trait is not known."""
_FALSE_SHARE = 0.05
_LEAST_LIFT = 1.25
_LEAST_PEOPLE = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: people and their turnover of a year in kuruş."""

    people: int
    turnover: int


@dataclass(frozen=True, slots=True, eq=False)
class CrossTable:
    """Rows are layers from the top, columns the values of the trait, the most frequent first, "not said" last."""

    values: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    people: Ints
    layer: Ints
    column: Ints

    def ids(self, layer: int | None = None, column: int | None = None) -> list[int]:
        """The customers of a cell, a row or a column."""
        keep = np.ones(len(self.people), np.bool_)
        if layer is not None:
            keep &= self.layer == layer
        if column is not None:
            keep &= self.column == column
        return self.people[keep].tolist()


def cross_table(
    people: Ints, layer: Ints, layers: int, values: Sequence[str | None], turnover: Ints
) -> CrossTable:
    """Cross the layers with a trait; ``values`` has the trait of each customer."""
    said = np.array([value or NOT_SAID for value in values], dtype=object)
    names, code = np.unique(said.astype(str), return_inverse=True) if len(said) else (np.empty(0, str), said)
    counts = np.bincount(code.astype(np.int64), minlength=len(names))
    order = sorted(
        range(len(names)), key=lambda n: (str(names[n]) == NOT_SAID, -int(counts[n]), str(names[n]))
    )
    rank = np.empty(len(names), np.int64)
    rank[order] = np.arange(len(names))
    column = rank[code.astype(np.int64)] if len(said) else np.empty(0, np.int64)
    width = max(len(names), 1)
    cell = layer * width + column
    heads = np.bincount(cell, minlength=layers * width).reshape(layers, width)
    money = sums(cell, turnover, layers * width).reshape(layers, width)
    cells = tuple(
        tuple(Cell(int(heads[row, place]), int(money[row, place])) for place in range(len(names)))
        for row in range(layers)
    )
    return CrossTable(tuple(str(names[n]) for n in order), cells, people, layer, column)


@dataclass(frozen=True, slots=True)
class StandsOut:
    """A column that the top layer leans on: its share of that layer and of everybody, 0 to 1."""

    column: int
    share_of_top: float
    share_of_all: float


def stands_out(table: CrossTable) -> StandsOut | None:
    """The column with the clearest surplus of the most valuable; ``None`` where chance explains all of them.

    Fisher's exact test (1922), one-sided, times the number of columns looked at (Bonferroni). A surplus below a
    quarter is not worth a sentence, however certain.
    """
    heads = np.array([[cell.people for cell in row] for row in table.cells], dtype=np.int64)
    heads = heads.reshape(len(table.cells), len(table.values))
    columns = np.flatnonzero([value != NOT_SAID for value in table.values])
    if not len(columns):
        return None
    whole, top = int(heads.sum()), int(heads[0].sum())
    own, held = heads[0, columns], heads[:, columns].sum(axis=0)
    chance = np.asarray(stats.hypergeom.sf(own - 1, whole, held, top)) * len(columns)
    lift = own * whole / np.maximum(held * max(top, 1), 1)
    good = (chance <= _FALSE_SHARE) & (lift >= _LEAST_LIFT) & (own >= _LEAST_PEOPLE)
    if not good.any():
        return None
    place = int(np.argmin(np.where(good, chance, np.inf)))
    return StandsOut(int(columns[place]), float(own[place] / top), float(held[place] / whole))
