"""Sizes in product names: which product is the bigger pack of which (``Çay 500 g`` and ``Çay 1 kg``)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from kobi_crm.domain.text import fold

_SIZE = re.compile(
    r"(?<![0-9a-z])([0-9]+(?:[.,][0-9]+)?)\s*(kilogram|kg|kilo|gram|gr|g|litre|lt|l|cl|ml|adet|li|lu)(?![a-z0-9])"
)
_UNITS: dict[str, tuple[str, int]] = {
    "kilogram": ("g", 1000), "kg": ("g", 1000), "kilo": ("g", 1000),
    "gram": ("g", 1), "gr": ("g", 1), "g": ("g", 1),
    "litre": ("ml", 1000), "lt": ("ml", 1000), "l": ("ml", 1000), "cl": ("ml", 10), "ml": ("ml", 1),
    "adet": ("pieces", 1), "li": ("pieces", 1), "lu": ("pieces", 1),
}  # fmt: skip


@dataclass(frozen=True)
class Pack:
    """A product's name without its size, and the size in grams, millilitres or pieces."""

    stem: str
    measure: str
    size: float


def pack_of(name: str) -> Pack | None:
    """The pack a name speaks of; ``None`` where it has no size."""
    text = fold(name).replace("'", "").replace("’", "")
    found = list(_SIZE.finditer(text))
    if not found:
        return None
    last = found[-1]
    measure, factor = _UNITS[last[2]]
    stem = " ".join((text[: last.start()] + " " + text[last.end() :]).split())
    return Pack(stem, measure, float(last[1].replace(",", ".")) * factor) if stem else None


def bigger_packs(products: Iterable[tuple[int, str]]) -> dict[int, int]:
    """For each product (id and name) the next bigger pack of the same thing, where there is one."""
    same: dict[tuple[str, str], list[tuple[float, int]]] = {}
    for product, name in products:
        pack = pack_of(name)
        if pack is not None:
            same.setdefault((pack.stem, pack.measure), []).append((pack.size, product))
    found: dict[int, int] = {}
    for packs in same.values():
        packs.sort()
        for (size, product), (bigger, other) in pairwise(packs):
            if bigger > size:
                found[product] = other
    return found
