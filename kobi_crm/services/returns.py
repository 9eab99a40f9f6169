"""Giving a sale back, whole or in part: what comes back of which line, and how the money goes back."""

from collections.abc import Sequence
from dataclasses import replace

from kobi_crm.domain.quantity import format_quantity
from kobi_crm.domain.sales import (
    Parts,
    Payment,
    Sale,
    SaleDraft,
    SaleLine,
    merged,
    price_of,
    refund_of,
    shared_out,
)
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.shop_file import Unit

Wanted = Sequence[tuple[int, int]]
"""Which lines come back, by id, and how many thousandths of each."""


def return_of(
    unit: Unit, sale: Sale, wanted: Wanted | None, payment: Payment | None, amount: int | None = None
) -> SaleDraft:
    """The return to be written; ``None`` for ``wanted``: all that is left, for ``payment``: as it was paid.

    Of a sale without lines ``amount`` kuruş come back, all that is left where that is ``None``.

    Raises ``UserError`` for a return, for what was returned already, and for more than was bought.
    """
    if sale.return_of is not None or sale.total < 0:
        raise UserError(translate("Sales", "This is a return itself. Choose the sale."))
    if sale.total and sale.returned >= sale.total:
        raise _returned()
    lines = _lines(unit, sale, wanted)
    left = sale.total - sale.returned
    refund = -sum(line.amount for line in lines) if sale.lines else left if amount is None else amount
    if not sale.lines and refund > left:
        raise UserError(
            translate("Sales", "This is more than what is left of the sale. Write a smaller amount.")
        )
    if refund <= 0:
        raise UserError(
            translate("Sales", "There is no money to give back for this. Change the sale instead.")
        )
    if payment is not None:
        return SaleDraft(sale.customer_id, -refund, payment, lines=lines)
    return SaleDraft(sale.customer_id, -refund, parts=_parts(unit, sale, refund), lines=lines)


def _lines(unit: Unit, sale: Sale, wanted: Wanted | None) -> tuple[SaleLine, ...]:
    if wanted is None:
        open_lines = [(line.id, line.left) for line in sale.lines if line.left]
        if sale.lines and not open_lines:
            raise _returned()
        return tuple(_given_back(unit, sale, line_id, quantity) for line_id, quantity in open_lines)
    sums: dict[int, int] = {}
    for line_id, quantity in wanted:
        if quantity <= 0:
            raise UserError(translate("Sales", "Write how much of it comes back."))
        sums[line_id] = sums.get(line_id, 0) + quantity
    if not sums:
        raise UserError(translate("Sales", "Choose what comes back."))
    return tuple(_given_back(unit, sale, line_id, quantity) for line_id, quantity in sums.items())


def _given_back(unit: Unit, sale: Sale, line_id: int, quantity: int) -> SaleLine:
    """The line that gives ``quantity`` thousandths back, worth its part of what was paid for the line."""
    line = next((line for line in sale.lines if line.id == line_id), None)
    if line is None:
        raise UserError(translate("Sales", "This line is no longer in the sale."))
    if abs(quantity) > abs(line.left) or quantity * line.quantity < 0:
        raise UserError(
            translate("Sales", "Only {quantity} of it can still come back: {product}").format(
                quantity=format_quantity(max(line.left, 0)), product=line.product
            )
        )
    refunded = unit.rows("SELECT coalesce(-sum(amount), 0) FROM sale_lines WHERE returns_id = ?", (line_id,))[
        0
    ][0]
    amount = -refund_of(line.amount - refunded, line.left, quantity)
    discount = 0 if line.unit_price is None else price_of(-quantity, line.unit_price) - amount
    return replace(
        line, id=0, quantity=-quantity, amount=amount, discount=discount, returns_id=line_id, returned=0
    )


def _parts(unit: Unit, sale: Sale, refund: int) -> Parts:
    """The refund in the ways the sale was paid, in proportion to what of each has not gone back yet."""
    gone: dict[str, int] = {
        row[0]: row[1]
        for row in unit.rows(
            "SELECT coalesce(p.payment, s.payment), -sum(coalesce(p.amount, s.total)) FROM sales s "
            "LEFT JOIN sale_payments p ON p.sale_id = s.id WHERE s.return_of_id = ? GROUP BY 1",
            (sale.id,),
        )
    }
    paid = merged(sale.paid)
    if not paid:
        return (("cash", -refund),)
    weights = [max(amount - gone.get(kind, 0), 0) for kind, amount in paid]
    if not sum(weights):
        weights = [amount for _, amount in paid]
    shares = shared_out(-refund, weights)
    return tuple((kind, share) for (kind, _), share in zip(paid, shares, strict=True))


def _returned() -> UserError:
    return UserError(translate("Sales", "This sale was already returned."))
