"""Layers crossed with another trait: how many people and how much turnover in each cell (imports numpy)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kobi_crm.analytics.shop_rows import Ints, sums

NOT_SAID = ""
"""The name of the column of those of whom the trait is not known."""


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
