"""What a list's lines become once they are checked, and what is left out of it."""

from dataclasses import dataclass, field
from datetime import date, time
from typing import Generic, NamedTuple, TypeVar

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import Parts, Payment, price_of
from kobi_crm.importing.tables import Cell


class Buyer(NamedTuple):
    """Whom a sale or payment belongs to, as the list says it. ``key``: the folded name."""

    name: str
    key: str
    phone: str | None = None
    code: str | None = None


class PersonRow(NamedTuple):
    """One line of a customer list. ``balance`` in kuruş, positive: owes; ``referrer``: who brought this customer."""

    number: int
    key: str
    draft: CustomerDraft
    balance: int | None
    referrer: str = ""


class SaleRow(NamedTuple):
    """One line of a sales list. Money in kuruş, ``quantity`` in thousandths (negative: returned).

    ``parts`` say how the whole sale was paid where that was in several ways; ``sale_no`` tells which sale it was.
    """

    number: int
    buyer: Buyer | None
    day: date
    at: time | None
    product: str | None
    product_key: str
    quantity: int
    unit_price: int | None
    amount: int
    payment: Payment
    receipt: str | None
    note: str | None
    parts: Parts = ()
    sale_no: str | None = None

    @property
    def discount(self) -> int:
        """What the amount is below quantity × price, in kuruş; nothing where the price is not known."""
        if self.unit_price is None or self.quantity <= 0:
            return 0
        return max(price_of(self.quantity, self.unit_price) - self.amount, 0)


class ProductRow(NamedTuple):
    """One line of a product list."""

    number: int
    key: str
    draft: ProductDraft


class PaymentRow(NamedTuple):
    """One line of a list of payments taken. ``amount`` in kuruş, positive: the debt shrinks."""

    number: int
    buyer: Buyer
    day: date
    amount: int
    payment: Payment
    note: str | None


class LeftOut(NamedTuple):
    """A row that is not taken over, and why."""

    row: int
    why: str
    cells: list[Cell]


class Remark(NamedTuple):
    """Something to know about a row that is taken over (row 0: about the whole list)."""

    row: int
    text: str


RowT = TypeVar("RowT", PersonRow, SaleRow, ProductRow, PaymentRow)


@dataclass
class Checked(Generic[RowT]):
    """Rows fit to be planned, rows left out, and remarks on those that stay."""

    rows: list[RowT] = field(default_factory=list[RowT])
    left: list[LeftOut] = field(default_factory=list[LeftOut])
    remarks: list[Remark] = field(default_factory=list[Remark])
