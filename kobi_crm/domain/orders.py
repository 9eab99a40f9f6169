"""What a customer ordered for a day: lines, where it goes, and when the owner is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from kobi_crm.domain.quantity import format_quantity
from kobi_crm.domain.sales import SaleLine, price_of
from kobi_crm.domain.streets import StreetKey, street_key
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

OrderState = Literal["open", "prepared", "delivered", "cancelled"]
WAITING: frozenset[OrderState] = frozenset(("open", "prepared"))
FARTHEST = timedelta(days=731)
"""An order is for a day within two years; a later one is a slip of the year."""
MOST_ALERT_DAYS = 60
_ONE = 1000


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One thing ordered: ``text`` is the product's name or what was asked for in words.

    ``quantity`` in thousandths, ``unit_price`` in kuruş; ``None`` while the price is not agreed.
    """

    text: str
    quantity: int = _ONE
    unit_price: int | None = None
    product_id: int | None = None

    @property
    def amount(self) -> int | None:
        """Quantity times price in kuruş, halves up; ``None`` without a price."""
        if self.unit_price is None:
            return None
        return price_of(self.quantity, self.unit_price)

    @property
    def words(self) -> str:
        """``2 Ekmek``; one of a thing goes without the number."""
        return self.text if self.quantity == _ONE else f"{format_quantity(self.quantity)} {self.text}"


@dataclass(frozen=True)
class OrderDraft:
    """An order as it is taken. Without ``delivery`` it is fetched; ``alert_days`` before it the owner is told."""

    customer_id: int | None
    lines: tuple[OrderLine, ...]
    due_on: date
    at: time | None = None
    delivery: bool = False
    address: str | None = None
    note: str | None = None
    alert_days: int = 0


@dataclass(frozen=True)
class Order(OrderDraft):
    """A stored order with the customer's name and phone; ``district`` where it goes to the customer's own address."""

    id: int = 0
    customer: str = ""
    phone: str | None = None
    district: str = ""
    ordered_on: date = date.min
    state: OrderState = "open"
    prepared_at: datetime | None = None
    delivered_at: datetime | None = None
    sale_id: int | None = None

    @property
    def total(self) -> int | None:
        """The sum of the priced lines in kuruş; ``None`` where no line has a price."""
        amounts = [line.amount for line in self.lines if line.amount is not None]
        return sum(amounts) if amounts else None

    @property
    def what(self) -> str:
        """The lines in one line of text."""
        return ", ".join(line.words for line in self.lines)

    @property
    def told_on(self) -> date:
        """The first day on which the owner is told of it."""
        return self.due_on - timedelta(days=self.alert_days)

    def street(self) -> StreetKey:
        """Where it stands in a list of deliveries sorted by street."""
        return street_key(self.address or "", self.district)


def check_day(due_on: date, today: date) -> None:
    """Refuse a day that has passed or lies more than two years ahead. Raises ``UserError``."""
    if due_on < today:
        raise UserError(translate("Orders", "This day has passed. Write today or a later day."))
    if due_on - today > FARTHEST:
        raise UserError(translate("Orders", "This day is more than two years away. Check the year."))


def check_lines(lines: Sequence[OrderLine]) -> None:
    """Refuse an order of nothing. Raises ``UserError``."""
    if not any(line.text.strip() for line in lines):
        raise UserError(translate("Orders", "Write what was ordered."))
    if any(line.quantity <= 0 for line in lines):
        raise UserError(translate("Orders", "Write how much of it was ordered, more than zero."))
    if any(line.unit_price is not None and line.unit_price < 0 for line in lines):
        raise UserError(translate("Orders", "A price cannot be below zero. Remove the minus sign."))


def check_alert(alert_days: int) -> None:
    """Refuse a notice more than two months ahead. Raises ``UserError``."""
    if not 0 <= alert_days <= MOST_ALERT_DAYS:
        raise UserError(
            translate("Orders", "You can be told at most {days} days before.").format(days=MOST_ALERT_DAYS)
        )


def parse_days_before(text: str) -> int:
    """The days in ``2`` or ``2 gün``. Raises ``UserError`` when unreadable or above two months."""
    number = text.strip().split(" ")[0] if text.strip() else ""
    if not number.isdecimal():
        raise UserError(translate("Orders", "Write the number of days, like 1 or 3."))
    days = int(number[:6])
    check_alert(days)
    return days


def sale_lines(lines: Sequence[OrderLine], total: int) -> tuple[SaleLine, ...]:
    """The lines of the sale of a delivered order; their amounts add up to ``total`` (kuruş).

    What is paid beside the agreed prices falls to the first line without a price, else it is a discount from the
    first lines on, or a line of its own where more was paid. What was ordered in words has no product.
    """
    rest = total - sum(line.amount or 0 for line in lines)
    priceless = next((place for place, line in enumerate(lines) if line.amount is None), None)
    sold: list[SaleLine] = []
    for place, line in enumerate(lines):
        amount, discount = line.amount or 0, 0
        if place == priceless and rest > 0:
            amount, rest = rest, 0
        elif rest < 0:
            discount = min(amount, -rest)
            amount, rest = amount - discount, rest + discount
        named = line.text if line.product_id is not None else ""
        sold.append(SaleLine(named, line.quantity, line.unit_price, discount, amount, line.product_id))
    if rest > 0:
        sold.append(SaleLine("", _ONE, rest, 0, rest))
    return tuple(sold)
