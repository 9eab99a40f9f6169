"""Quantities as whole thousandths (1500 is one and a half), so that kilos add up without rounding."""

import math
import re
from decimal import ROUND_HALF_UP, Decimal

from kobi_crm import i18n
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

LIMIT = 1_000_000_000
"""One million pieces or kilos, in thousandths."""

_UNIT = re.compile(r"\s*(?:adet|ad|tane|kg|kilo|lt|litre|l|paket|pk|pcs|x)\.?\s*$", re.IGNORECASE)
_DECIMAL = re.compile(r"(-?)(?:([0-9]{1,12})(?:[.,]([0-9]{1,3}))?|[.,]([0-9]{1,3}))")
_GROUPED = re.compile(r"(-?)([1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+,|(?:,[0-9]{3})+\.))([0-9]{1,3})")
_SWAP = str.maketrans(",.", ".,")


def parse_quantity(text: str, *, signed: bool = False) -> int:
    """The thousandths in a quantity as typed (``1,5``, ``0.250``, ``3 adet``).

    One sign is always the decimal sign: a corner shop weighs grams more often than it sells thousands. Below
    zero (a return) only with ``signed``. Raises ``UserError`` when unreadable or above a million.
    """
    number = _UNIT.sub("", text[:60].strip().replace("\u2212", "-"))
    if match := _DECIMAL.fullmatch(number):
        whole, fraction = match[2] or "0", match[3] or match[4] or ""
    elif match := _GROUPED.fullmatch(number):
        whole, fraction = re.sub(r"[.,]", "", match[2]), match[3]
    else:
        raise _unreadable()
    thousandths = int(whole) * 1000 + int(fraction.ljust(3, "0"))
    return _checked(-thousandths if match[1] else thousandths, signed=signed)


def quantity_from_number(value: float | Decimal, *, signed: bool = False) -> int:
    """The thousandths in a spreadsheet cell's number, halves rounded up; raises as ``parse_quantity``."""
    if not math.isfinite(value):
        raise _unreadable()
    if abs(value) > LIMIT:
        return _checked(LIMIT + 1, signed=signed)
    exact = value if isinstance(value, Decimal) else Decimal(repr(value))
    return _checked(int((exact * 1000).to_integral_value(ROUND_HALF_UP)), signed=signed)


def format_quantity(thousandths: int, language: str | None = None) -> str:
    """``1,5`` in Turkish, ``1.5`` in English; no zeros behind the decimal sign, thousands marked."""
    whole, rest = divmod(abs(thousandths), 1000)
    fraction = f".{rest:03d}".rstrip("0") if rest else ""
    # A whole number with one thousands mark would be read back as a decimal one, so it goes without.
    number = f"{whole:,}{fraction}" if rest else f"{whole}"
    if (language or i18n.language()) == "tr":
        number = number.translate(_SWAP)
    return f"-{number}" if thousandths < 0 else number


def _checked(thousandths: int, *, signed: bool) -> int:
    if abs(thousandths) > LIMIT:
        raise UserError(translate("Quantity", "A quantity can be at most 1 million. Please check the zeros."))
    if thousandths < 0 and not signed:
        raise UserError(translate("Quantity", "The quantity cannot be below zero. Remove the minus sign."))
    return thousandths


def _unreadable() -> UserError:
    return UserError(translate("Quantity", "We couldn't read the quantity. Write it like 3 or 1.5."))
