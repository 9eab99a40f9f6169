"""What people asked for that was not there."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kobi_crm.domain.permissions import Channel

WishState = Literal["open", "told", "closed"]


@dataclass(frozen=True)
class Wish:
    """One asking. ``text`` is the product's present name where there is one, ``quantity`` in thousandths."""

    id: int
    text: str
    day: date
    customer_id: int | None = None
    product_id: int | None = None
    quantity: int | None = None
    note: str | None = None
    state: WishState = "open"


@dataclass(frozen=True)
class WishCount:
    """How often a thing was asked for. ``key``: its folded name, under which "Ekmek" and "ekmek" are one.

    ``asked`` counts the askings that still stand, ``ever`` all there were, ``waiting`` the customers to be told,
    ``last`` the day it was asked for last.
    """

    key: str
    text: str
    product_id: int | None
    asked: int
    ever: int
    waiting: int
    last: date


@dataclass(frozen=True)
class Waiting:
    """A customer who asked and was not told yet. ``allowed`` and ``refused``: channels the customer answered about."""

    wish_id: int
    customer_id: int
    name: str
    phone: str | None
    email: str | None
    day: date
    quantity: int | None = None
    note: str | None = None
    allowed: tuple[Channel, ...] = ()
    refused: tuple[Channel, ...] = ()
