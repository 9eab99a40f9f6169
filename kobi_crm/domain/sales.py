"""What was bought: a sale with its lines, a return, and how it was paid."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

Payment = Literal["cash", "card", "transfer", "credit"]
PaidBy = Literal["cash", "card", "transfer", "credit", "split"]
"""How a whole sale was paid; ``split`` in several of the four ways."""
ReceiptKind = Literal["receipt", "invoice"]
PAYMENTS: tuple[Payment, ...] = ("cash", "card", "transfer", "credit")
RECEIPT_KINDS: tuple[ReceiptKind, ...] = ("receipt", "invoice")
Parts = tuple[tuple[Payment, int], ...]
"""Kuruş by kind of payment."""
MOST = 100_000_000_000
"""The largest amount of one sale, in kuruş: one billion lira."""


@dataclass(frozen=True)
class SaleLine:
    """One line of a sale. ``quantity`` in thousandths (negative: returned), money in kuruş.

    ``unit_cost`` and ``vat_percent`` are the product's at the time of the sale. A line of a return points with
    ``returns_id`` at the line that it gives back; ``returned`` thousandths of a line were given back so far.
    """

    product: str
    quantity: int = 1000
    unit_price: int | None = None
    discount: int = 0
    amount: int = 0
    product_id: int | None = None
    unit_cost: int | None = None
    vat_percent: int | None = None
    id: int = 0
    returns_id: int | None = None
    returned: int = 0

    @classmethod
    def priced(
        cls,
        product: str,
        quantity: int,
        unit_price: int,
        discount: int = 0,
        *,
        product_id: int | None = None,
        id: int = 0,  # noqa: A002 - the field's own name
    ) -> "SaleLine":
        """A line whose amount follows from its price: quantity × price less the discount, halves rounded up."""
        amount = price_of(quantity, unit_price) - discount
        return cls(product, quantity, unit_price, discount, amount, product_id, id=id)

    @property
    def left(self) -> int:
        """The thousandths that were not given back yet."""
        return self.quantity - self.returned


@dataclass(frozen=True)
class SaleDraft:
    """A sale to be recorded. ``total`` in kuruş, negative for a return; without a customer a walk-in sale.

    ``parts`` say how much was paid in which way where it was more than one, and add up to ``total``; they then
    stand before ``payment``. What goes to the notebook falls due on ``due_on``, else after the shop's usual days.
    """

    customer_id: int | None
    total: int
    payment: PaidBy = "cash"
    day: date | None = None
    at: time | None = None
    note: str | None = None
    receipt: str | None = None
    lines: tuple[SaleLine, ...] = ()
    parts: Parts = ()
    receipt_kind: ReceiptKind | None = None
    reason: str | None = None
    due_on: date | None = None


@dataclass(frozen=True)
class Sale:
    """A stored sale. ``total`` in kuruş; ``parts`` are empty but for a ``split`` one.

    A return that is tied to its sale names it in ``return_of``; ``returned`` kuruş of a sale were given back so far.
    """

    id: int
    customer_id: int | None
    customer: str | None
    day: date
    at: time | None
    total: int
    payment: PaidBy
    note: str | None
    receipt: str | None
    lines: tuple[SaleLine, ...] = ()
    parts: Parts = ()
    receipt_kind: ReceiptKind | None = None
    reason: str | None = None
    return_of: int | None = None
    due_on: date | None = None
    returned: int = 0

    @property
    def paid(self) -> Parts:
        """What was paid in which way, also where it was only one; kuruş."""
        kind = self.payment
        return self.parts if kind == "split" else ((kind, self.total),)

    @property
    def on_credit(self) -> int:
        """What of it went to the notebook, in kuruş."""
        return sum(amount for payment, amount in self.paid if payment == "credit")


@dataclass(frozen=True)
class DayTotal:
    """One day's takings. ``total`` in kuruş over ``count`` sales; ``by_payment`` in kuruş by kind."""

    day: date
    count: int
    total: int
    by_payment: Parts = ()


@dataclass(frozen=True)
class ReturnRate:
    """How much of what was ``sold`` came back: kuruş of a customer's sales, thousandths of a product's pieces."""

    sold: int
    returned: int

    @property
    def share(self) -> float:
        """Between 0 and 1; 0 where nothing was sold."""
        return min(self.returned / self.sold, 1.0) if self.sold > 0 else 0.0


def price_of(quantity: int, unit_price: int) -> int:
    """What ``quantity`` thousandths cost at ``unit_price`` kuruş; half a kuruş counts as a whole one."""
    return portion(unit_price, quantity, 1000)


def portion(amount: int, part: int, whole: int) -> int:
    """``amount × part / whole`` in whole kuruş, halves away from zero (so that a return mirrors its sale)."""
    product = amount * part
    size = (2 * abs(product) + abs(whole)) // (2 * abs(whole))
    return size if (product < 0) == (whole < 0) else -size


def refund_of(amount_left: int, quantity_left: int, quantity: int) -> int:
    """What ``quantity`` of a line is worth when ``quantity_left`` of it is worth ``amount_left`` kuruş.

    Whoever gives a line back bit by bit gets exactly its amount in the end.
    """
    return portion(amount_left, quantity, quantity_left) if quantity_left else 0


def shared_out(amount: int, weights: Sequence[int]) -> list[int]:
    """``amount`` kuruş in proportion to ``weights`` (none negative, one above zero), to the kuruş.

    Each gets its share rounded down; what is left goes kuruş by kuruş to the largest remainders (Hamilton).
    """
    whole, sign = sum(weights), -1 if amount < 0 else 1
    shares = [abs(amount) * weight // whole for weight in weights]
    rests = sorted(range(len(weights)), key=lambda place: -(abs(amount) * weights[place] % whole))
    for place in rests[: abs(amount) - sum(shares)]:
        shares[place] += 1
    return [sign * share for share in shares]


def merged(parts: Parts) -> Parts:
    """The parts with each kind once, in the order of ``PAYMENTS``, those of nothing left out."""
    found: list[tuple[Payment, int]] = [
        (kind, sum(amount for payment, amount in parts if payment == kind)) for kind in PAYMENTS
    ]
    return tuple(part for part in found if part[1])
