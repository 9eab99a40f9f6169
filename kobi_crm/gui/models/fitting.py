"""Which columns of a table are shown where room is short."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from kobi_crm.gui.widgets.table_model import Column

R = TypeVar("R")
LEAST_OPEN = 140
"""Pixels at text factor 1.0 that a column without a width of its own is given at least."""


def fitting(every: Mapping[str, Column[R]], wanted_first: Sequence[str], room: float) -> list[str]:
    """The names of the columns for which there is ``room`` (pixels at text factor 1.0), in their order.

    ``wanted_first`` names them all by how much they are wanted; the first of them is always shown.
    """
    left, chosen = room, set[str]()
    for name in wanted_first:
        need = every[name].width or LEAST_OPEN
        if need <= left or not chosen:
            chosen.add(name)
            left -= need
    return [name for name in every if name in chosen]
