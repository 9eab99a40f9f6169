"""What the shop sells."""

from dataclasses import dataclass

from kobi_crm.domain.text import fold

_WEIGHED = frozenset(("kg", "kilo", "gr", "gram", "g", "lt", "l", "litre", "ml", "m", "metre"))


def is_weighed(unit: str | None) -> bool:
    """Whether a product of this unit is sold by weight, volume or length and not by the piece."""
    return fold(unit or "").rstrip(".") in _WEIGHED


@dataclass(frozen=True)
class ProductDraft:
    """A product as the owner names it. ``price`` in kuruş for one ``unit``."""

    name: str
    unit: str | None = None
    price: int | None = None
    category: str | None = None
    barcode: str | None = None


@dataclass(frozen=True)
class Product(ProductDraft):
    """A stored product."""

    id: int = 0
