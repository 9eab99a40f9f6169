"""What the shop sells."""

from dataclasses import dataclass


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
