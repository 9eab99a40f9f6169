"""The rows of an invented shop, in the shape its tables take them."""

from datetime import date, datetime, time
from typing import NamedTuple


class DemoProduct(NamedTuple):
    """What the shop sells. ``price`` and ``cost`` in kuruş for one ``unit``."""

    id: int
    name: str
    unit: str
    price: int
    category: str
    cost: int
    vat_percent: int


class DemoCustomer(NamedTuple):
    """A person (or firm) who buys. Birthdays may lack the year."""

    id: int
    name: str
    phone: str | None
    phone2: str | None
    address: str | None
    district: str
    town: str
    city: str
    birth_day: int | None
    birth_month: int | None
    birth_year: int | None
    note: str | None
    kind: str
    created_on: date
    archived_on: date | None
    gone_on: date | None


class DemoLine(NamedTuple):
    """One line of a sale. ``quantity`` in thousandths, money in kuruş."""

    product: int
    quantity: int
    unit_price: int
    amount: int


class DemoSale(NamedTuple):
    """A sale with its lines. ``total`` in kuruş, negative for a return; no customer: a walk-in sale."""

    id: int
    customer: int | None
    day: date
    at: time
    total: int
    payment: str
    note: str | None
    return_of: int | None
    lines: tuple[DemoLine, ...]


class DemoPart(NamedTuple):
    """A part, in kuruş, of a sale that was paid in several ways."""

    sale: int
    payment: str
    amount: int


class DemoEntry(NamedTuple):
    """One line of the credit notebook. ``amount`` in kuruş: positive makes the debt larger."""

    customer: int
    day: date
    kind: str
    amount: int
    sale: int | None
    payment: str | None
    due_on: date | None
    note: str | None


class DemoNote(NamedTuple):
    """Something written down about a customer."""

    customer: int
    at: datetime
    text: str


class DemoReminder(NamedTuple):
    """Something to be done, for a customer or for the shop."""

    customer: int | None
    text: str
    due_on: date
    at: time | None
    repeat: str
    series_on: date | None
    done_at: datetime | None


class DemoCall(NamedTuple):
    """A call made from the morning list."""

    customer: int
    at: datetime
    channel: str
    outcome: str
    text: str | None


class DemoSnooze(NamedTuple):
    """A row of the morning list put off until a day."""

    customer: int
    topic: str
    until: date


class DemoShop(NamedTuple):
    """All rows of the demo shop; sales oldest first, ids from 1 without holes."""

    today: date
    products: tuple[DemoProduct, ...]
    customers: tuple[DemoCustomer, ...]
    sales: tuple[DemoSale, ...]
    ledger: tuple[DemoEntry, ...]
    notes: tuple[DemoNote, ...]
    reminders: tuple[DemoReminder, ...]
    calls: tuple[DemoCall, ...]
    snoozes: tuple[DemoSnooze, ...]
    parts: tuple[DemoPart, ...] = ()
