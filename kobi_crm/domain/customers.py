"""Who the customers are: the card's own fields and the rows the lists show."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from kobi_crm.domain.dates import Birthday

CustomerKind = Literal["person", "firm"]
Stage = Literal["customer", "prospect"]
View = Literal["all", "quiet", "new", "debtors", "birthdays", "archived"]
SortBy = Literal["name", "last_visit", "balance", "phone"]


@dataclass(frozen=True)
class CustomerDraft:
    """What the owner may type on a card. ``phone`` holds 10 national digits, or E.164 with a plus when foreign.

    ``referred_by`` is the id of who brought this customer, ``contribution`` (0 to 10) what the owner makes of the
    customer's help beside money, ``trade`` the line of work, ``need`` what the customer looks for.
    """

    name: str
    phone: str | None = None
    phone2: str | None = None
    email: str | None = None
    address: str | None = None
    district: str | None = None
    town: str | None = None
    city: str | None = None
    birthday: Birthday | None = None
    note: str | None = None
    code: str | None = None
    kind: CustomerKind = "person"
    tax_number: str | None = None
    tax_office: str | None = None
    referred_by: int | None = None
    contribution: int | None = None
    trade: str | None = None
    need: str | None = None
    stage: Stage = "customer"


@dataclass(frozen=True)
class Customer(CustomerDraft):
    """A stored customer. ``gone_on``: the owner said this person no longer comes."""

    id: int = 0
    created_on: date = date.min
    archived_on: date | None = None
    gone_on: date | None = None


@dataclass(frozen=True)
class CustomerHit:
    """One line of the search popup."""

    id: int
    name: str
    phone: str | None
    last_visit: date | None
    balance: int


@dataclass(frozen=True)
class CustomerRow:
    """One line of the customer list. ``balance`` in kuruş (positive: owes), ``usual_gap`` in days.

    ``state`` is learning, as_usual, late or away; ``None`` while the shop was not looked through yet.
    """

    id: int
    name: str
    phone: str | None
    phone2: str | None
    address: str | None
    district: str | None
    birthday: Birthday | None
    note: str | None
    last_visit: date | None
    usual_gap: float | None
    state: str | None
    balance: int


TimelineKind = Literal["sale", "payment", "opening", "reversal", "note", "call", "reminder"]


@dataclass(frozen=True)
class TimelineEntry:
    """Something that happened with a customer. ``amount`` in kuruş where money moved."""

    kind: TimelineKind
    row_id: int
    at: datetime
    text: str
    amount: int | None = None


@dataclass(frozen=True)
class Spending:
    """What a customer bought so far: ``average`` and ``total`` in kuruş over ``sales`` purchases."""

    sales: int = 0
    total: int = 0
    average: int = 0


@dataclass(frozen=True)
class CustomerCard:
    """All that the card at the right shows, read in one go.

    ``visit_days``: distinct days of purchase, oldest first. ``due_on``: when the oldest open debt should be paid.
    """

    customer: Customer
    visit_days: tuple[date, ...] = ()
    spending: Spending = field(default_factory=Spending)
    balance: int = 0
    due_on: date | None = None
    timeline: tuple[TimelineEntry, ...] = ()
    same_person: tuple[CustomerHit, ...] = ()
