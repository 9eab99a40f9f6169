"""What the shop already holds, as far as a plan must know it."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import Payment


class KnownPerson(NamedTuple):
    """A customer of the shop. ``key``: the folded name; ``has_ledger``: the account was ever written to."""

    id: int
    key: str
    draft: CustomerDraft
    has_ledger: bool


class KnownProduct(NamedTuple):
    """A product of the shop. ``key``: the folded name."""

    id: int
    key: str
    draft: ProductDraft


class SoldKey(NamedTuple):
    """What makes two sale lines equal. A sale without lines counts as one piece of no product."""

    customer: int | None
    day: date
    receipt: str | None
    product_key: str
    quantity: int
    amount: int


class PaidKey(NamedTuple):
    """What makes two payments equal. ``amount`` in kuruş."""

    customer: int
    day: date
    amount: int
    payment: Payment


@dataclass
class Snapshot:
    """The shop on the eve of an import: counts say how often an equal row is there already."""

    people: list[KnownPerson] = field(default_factory=list[KnownPerson])
    products: list[KnownProduct] = field(default_factory=list[KnownProduct])
    sold: Counter[SoldKey] = field(default_factory=Counter[SoldKey])
    paid: Counter[PaidKey] = field(default_factory=Counter[PaidKey])
