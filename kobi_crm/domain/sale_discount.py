"""A discount on a whole sale: read as percent or amount, and shared out over its lines to the kuruş."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from kobi_crm.domain.money import parse_money
from kobi_crm.domain.sales import SaleLine, portion, shared_out
from kobi_crm.domain.text import fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

_PERCENT = re.compile(r"(?:%|yuzde\b)\s*([0-9]{1,3}(?:[.,][0-9]{1,2})?)|([0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*%")


def parse_discount(text: str, total: int) -> int:
    """The kuruş that ``%10``, ``10 %``, ``yüzde 10`` or ``25,50`` take off a total in kuruş.

    Raises ``UserError`` when unreadable, below zero or more than the total.
    """
    match = _PERCENT.fullmatch(fold(text))
    if match is None:
        discount = parse_money(text)
    else:
        percent = Decimal((match[1] or match[2]).replace(",", "."))
        discount = portion(total, int(percent * 100), 10_000)
    if discount > total:
        raise UserError(translate("Discount", "The discount is larger than the sale. Write less."))
    return discount


def is_percent(text: str) -> bool:
    """Whether a discount is meant as a percentage."""
    return _PERCENT.fullmatch(fold(text)) is not None


def discounted(lines: Sequence[SaleLine], discount: int) -> tuple[SaleLine, ...]:
    """The lines with a discount on all of them (kuruş), shared out in proportion to their amounts.

    Raises ``ValueError`` when it is below zero or larger than what the lines come to.
    """
    weights = [line.amount for line in lines]
    if not 0 <= discount <= sum(weights):
        raise ValueError(discount)
    if not discount:
        return tuple(lines)
    shares = shared_out(discount, weights)
    return tuple(
        replace(line, discount=line.discount + share, amount=line.amount - share)
        for line, share in zip(lines, shares, strict=True)
    )
