"""Money as integer kuruş: read as Turkish owners write it, shown as they read it."""

import math
import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from kobi_crm import i18n
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

LIMIT_KURUS = 100_000_000_000
"""One billion lira: more than that is a slip of the finger, not a sale."""

Decimals = Literal["auto", "always", "never"]

_CURRENCY = re.compile(r"₺|\b(?:tl|try|lira)\b|(?<=\d)(?:tl|try|lira)\b|\b(?:tl|try)(?=\d)", re.IGNORECASE)
_SPACED_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_PLAIN = re.compile(r"([0-9]+)")
_ONE_SIGN = re.compile(r"([0-9]*)[.,]([0-9]{1,2})")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:(\.[0-9]{3})+|(,[0-9]{3})+)")
_BOTH_SIGNS = re.compile(r"([1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+(?=,)|(?:,[0-9]{3})+(?=\.)))[.,]([0-9]{1,2})")
_AMBIGUOUS = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_SWAP = str.maketrans(",.", ".,")


def parse_money(text: str, *, signed: bool = False) -> int:
    """The kuruş in an amount as typed (``12,5``, ``1.250``, ``1,250.50``, ``1250 TL``).

    One sign before one or two digits is the decimal sign, before three it marks thousands; of two signs
    the last is the decimal sign. Negative amounts only with ``signed``. Raises ``UserError`` for all else.
    """
    number, negative = _split_sign(_strip(text))
    if match := _PLAIN.fullmatch(number):
        lira, fraction = match[1], ""
    elif match := _ONE_SIGN.fullmatch(number):
        lira, fraction = match[1], match[2]
    elif _THOUSANDS.fullmatch(number):
        lira, fraction = number, ""
    elif match := _BOTH_SIGNS.fullmatch(number):
        lira, fraction = match[1], match[2]
    else:
        raise _unreadable()
    digits = lira.replace(".", "").replace(",", "").lstrip("0")
    kurus = int(digits or "0") * 100 + int(fraction.ljust(2, "0"))
    return _checked(-kurus if negative else kurus, signed=signed)


def money_from_number(value: float | Decimal, *, signed: bool = False) -> int:
    """The kuruş in a spreadsheet cell's number of lira, halves rounded up; raises as ``parse_money``."""
    if not math.isfinite(value):
        raise _unreadable()
    if abs(value) > LIMIT_KURUS:
        return _checked(LIMIT_KURUS + 1, signed=signed)
    exact = value if isinstance(value, Decimal) else Decimal(repr(value))
    return _checked(int((exact * 100).to_integral_value(ROUND_HALF_UP)), signed=signed)


def is_ambiguous(text: str) -> bool:
    """Whether ``text`` (``1.250``) could also have meant a decimal number, so that the echo spells it out."""
    return _AMBIGUOUS.fullmatch(_split_sign(_strip(text))[0]) is not None


def echo(text: str, kurus: int, language: str | None = None) -> str:
    """What was understood from ``text``, for the line under the field: ``₺1.250,00 (bin iki yüz elli)``."""
    shown = format_money(kurus, language, "always")
    return f"{shown} ({number_words(abs(kurus) // 100, language)})" if is_ambiguous(text) else shown


def format_money(kurus: int, language: str | None = None, decimals: Decimals = "auto") -> str:
    """``₺1.234,50`` (tr) or ``₺1,234.50`` (en); ``auto`` leaves ``,00`` away, ``never`` rounds to lira."""
    lira, rest = divmod(abs(kurus), 100)
    if decimals == "never":
        lira, rest = lira + (rest >= 50), 0
    number = (
        f"{lira:,}" if decimals == "never" or (decimals == "auto" and not rest) else f"{lira:,}.{rest:02d}"
    )
    if (language or i18n.language()) == "tr":
        number = number.translate(_SWAP)
    return f"-₺{number}" if kurus < 0 and (lira or rest) else f"₺{number}"


def number_words(number: int, language: str | None = None) -> str:
    """A whole number below 10¹² in words: ``bin iki yüz elli``, ``one thousand two hundred fifty``."""
    turkish = (language or i18n.language()) == "tr"
    if number == 0:
        return "sıfır" if turkish else "zero"
    scales = ("", "bin", "milyon", "milyar") if turkish else ("", "thousand", "million", "billion")
    groups: list[str] = []
    for scale in scales:
        number, group = divmod(number, 1000)
        if group:
            words = _hundreds_tr(group) if turkish else _hundreds_en(group)
            # Turkish says "bin", never "bir bin", for one thousand.
            groups.insert(0, scale if scale == "bin" and group == 1 else f"{words} {scale}".strip())
    return " ".join(groups)


_TR_ONES = ("", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_TR_TENS = ("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
_EN_ONES = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen")  # fmt: skip
_EN_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def _hundreds_tr(group: int) -> str:
    hundreds, rest = divmod(group, 100)
    hundred = f"{_TR_ONES[hundreds] if hundreds > 1 else ''} yüz" if hundreds else ""
    return " ".join(f"{hundred} {_TR_TENS[rest // 10]} {_TR_ONES[rest % 10]}".split())


def _hundreds_en(group: int) -> str:
    hundreds, rest = divmod(group, 100)
    hundred = f"{_EN_ONES[hundreds]} hundred" if hundreds else ""
    tail = _EN_ONES[rest] if rest < 20 else f"{_EN_TENS[rest // 10]} {_EN_ONES[rest % 10]}"
    return " ".join(f"{hundred} {tail}".split())


def _strip(text: str) -> str:
    """``text`` without currency and outer spaces; an inner space goes only where it marks thousands."""
    if len(text) > 100:
        return ""
    number = _CURRENCY.sub(" ", text.replace("\u2212", "-"))
    return _SPACED_THOUSANDS.sub("", " ".join(number.split()))


def _split_sign(number: str) -> tuple[str, bool]:
    """The number without its minus, and whether it had one: ``-5``, ``5-`` and ``(5)`` are all written."""
    if number.startswith("(") and number.endswith(")"):
        return number[1:-1].strip(), True
    if number.startswith("-") or number.endswith("-"):
        return (number[1:] if number.startswith("-") else number[:-1]).strip(), True
    return number, False


def _checked(kurus: int, *, signed: bool) -> int:
    if abs(kurus) > LIMIT_KURUS:
        raise UserError(
            translate("Money", "An amount can be at most 1 billion lira. Please check the zeros.")
        )
    if kurus < 0 and not signed:
        raise UserError(translate("Money", "The amount cannot be below zero. Remove the minus sign."))
    return kurus


def _unreadable() -> UserError:
    return UserError(translate("Money", "We couldn't read the amount. Write it like 12.50 or 1250."))
