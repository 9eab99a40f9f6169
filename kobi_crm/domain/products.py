"""What the shop sells, and what its barcodes and prices say."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from kobi_crm.domain.money import LIMIT_KURUS
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

VAT_RATES = (0, 1, 10, 20)
"""The rates a Turkish shop meets, in percent; any other whole percent may be typed."""
LONGEST_DAYS = 3650
LONGEST_MONTHS = 240
_EAN_LENGTHS = (8, 12, 13, 14)
_WEIGHED = frozenset(("kg", "kilo", "gr", "gram", "g", "lt", "l", "litre", "ml", "m", "metre"))

ProductView = Literal["all", "category", "archived"]
ProductSort = Literal["name", "price", "cost", "category", "sold"]


def is_weighed(unit: str | None) -> bool:
    """Whether a product of this unit is sold by weight, volume or length and not by the piece."""
    return fold(unit or "").rstrip(".") in _WEIGHED


@dataclass(frozen=True)
class ProductDraft:
    """A product as the owner names it. ``price`` and ``cost`` in kuruş for one ``unit``, ``vat_percent`` in percent.

    ``ask_after_days``: when to ask whether the buyer is content; ``warranty_months`` and ``service_every_days``:
    what is due after the sale. ``more_barcodes`` stand beside ``barcode``.
    """

    name: str
    unit: str | None = None
    price: int | None = None
    category: str | None = None
    barcode: str | None = None
    cost: int | None = None
    vat_percent: int | None = None
    more_barcodes: tuple[str, ...] = ()
    ask_after_days: int | None = None
    warranty_months: int | None = None
    service_every_days: int | None = None

    @property
    def barcodes(self) -> tuple[str, ...]:
        """All barcodes, the product's first one in front."""
        return ((self.barcode,) if self.barcode else ()) + self.more_barcodes


@dataclass(frozen=True)
class Product(ProductDraft):
    """A stored product."""

    id: int = 0
    archived_on: date | None = None


@dataclass(frozen=True)
class PriceChange:
    """What a product cost from ``day`` on: for the customer (``price``) and for the shop (``cost``), in kuruş."""

    day: date
    price: int | None
    cost: int | None


@dataclass(frozen=True)
class Buyer:
    """Who buys a product: on how many days, and how much in thousandths, of late."""

    customer_id: int
    name: str
    days: int
    quantity: int
    last: date


def clean_barcode(text: str) -> str:
    """A barcode as it is stored: digits without the spaces some print between them, other codes as they are."""
    code = clean(text)
    bare = code.replace(" ", "")
    return bare if bare.isdecimal() else code


def same_barcodes(barcode: str) -> tuple[str, ...]:
    """The spellings of one barcode: scanners read a 12-digit UPC with or without the zero that makes it an EAN-13."""
    if barcode.isdecimal() and len(barcode) == 12:
        return (barcode, f"0{barcode}")
    if barcode.isdecimal() and len(barcode) == 13 and barcode.startswith("0"):
        return (barcode, barcode[1:])
    return (barcode,)


def barcode_warning(barcode: str) -> str | None:
    """One sentence when the last digit doesn't fit the others (GS1 check digit); own codes are never doubted."""
    from stdnum import ean

    code = clean_barcode(barcode)
    if not code.isdecimal() or len(code) not in _EAN_LENGTHS or ean.is_valid(code):
        return None
    return translate("Products", "The last digit doesn't fit the others. Check {barcode} once more.").format(
        barcode=code
    )


def margin_percent(price: int | None, cost: int | None) -> int | None:
    """What is left of a price after the cost, in whole percent of the price; ``None`` where one is unknown."""
    if not price or cost is None:
        return None
    return int((Decimal(price - cost) * 100 / price).to_integral_value(ROUND_HALF_UP))


def checked_product(draft: ProductDraft) -> ProductDraft:
    """The draft as it may be stored. Raises ``UserError`` on an empty name, a number below zero or out of bounds."""
    name = clean(draft.name)
    if not fold(name):
        raise UserError(translate("Products", "Write the product's name."))
    for amount in (draft.price, draft.cost):
        if amount is not None and amount < 0:
            raise UserError(translate("Products", "A price cannot be below zero. Remove the minus sign."))
        if amount is not None and amount > LIMIT_KURUS:
            raise UserError(translate("Products", "This price is too large. Please check the zeros."))
    if draft.vat_percent is not None and not 0 <= draft.vat_percent <= 100:
        raise UserError(translate("Products", "The VAT rate is between 0 and 100."))
    for number in (draft.ask_after_days, draft.service_every_days):
        if number is not None and not 1 <= number <= LONGEST_DAYS:
            raise UserError(translate("Products", "Days are between 1 and 3650. Leave it empty for none."))
    if draft.warranty_months is not None and not 1 <= draft.warranty_months <= LONGEST_MONTHS:
        raise UserError(translate("Products", "Months are between 1 and 240. Leave it empty for none."))
    codes = tuple(dict.fromkeys(code for code in map(clean_barcode, draft.barcodes) if code))
    return ProductDraft(
        name=name,
        unit=clean(draft.unit or "") or None,
        price=draft.price,
        category=clean(draft.category or "") or None,
        barcode=codes[0] if codes else None,
        cost=draft.cost,
        vat_percent=draft.vat_percent,
        more_barcodes=codes[1:],
        ask_after_days=draft.ask_after_days,
        warranty_months=draft.warranty_months,
        service_every_days=draft.service_every_days,
    )
