"""What was bought: a sale with its lines, a return, and how it was paid."""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal

Payment = Literal["cash", "card", "transfer", "credit"]
PAYMENTS: tuple[Payment, ...] = ("cash", "card", "transfer", "credit")


@dataclass(frozen=True)
class SaleLine:
    """One line of a sale. ``quantity`` in thousandths (negative: returned), money in kuruş."""

    product: str
    quantity: int = 1000
    unit_price: int | None = None
    discount: int = 0
    amount: int = 0
    product_id: int | None = None


@dataclass(frozen=True)
class SaleDraft:
    """A sale to be recorded. ``total`` in kuruş, negative for a return; without a customer a walk-in sale."""

    customer_id: int | None
    total: int
    payment: Payment = "cash"
    day: date | None = None
    at: time | None = None
    note: str | None = None
    receipt: str | None = None
    lines: tuple[SaleLine, ...] = ()


@dataclass(frozen=True)
class Sale:
    """A stored sale. ``total`` in kuruş."""

    id: int
    customer_id: int | None
    customer: str | None
    day: date
    at: time | None
    total: int
    payment: Payment
    note: str | None
    receipt: str | None
    lines: tuple[SaleLine, ...] = ()


@dataclass(frozen=True)
class DayTotal:
    """One day's takings. ``total`` in kuruş over ``count`` sales; ``by_payment`` in kuruş by kind."""

    day: date
    count: int
    total: int
    by_payment: tuple[tuple[Payment, int], ...] = ()
