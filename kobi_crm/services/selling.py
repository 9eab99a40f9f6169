"""What a sale is checked for and how it is written: its row, lines, parts and entry in the notebook."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from kobi_crm.domain.quantity import LIMIT
from kobi_crm.domain.sales import MOST, RECEIPT_KINDS, SaleDraft, SaleLine, merged
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.products import product_id_of
from kobi_crm.storage.shop_file import Unit, Value

_RECEIPT_CHARS = 40
_REASON_CHARS = 200


def checked(draft: SaleDraft, today: date) -> SaleDraft:
    """The draft as it can be kept: its parts each once, ``payment`` "split" where there are several.

    Raises ``UserError`` for an amount of nothing or too large, a day to come, credit without a customer, a due day
    before the sale, and lines or parts that don't add up.
    """
    if draft.total == 0 and not draft.lines:
        raise UserError(translate("Sales", "Write the amount of the sale."))
    if abs(draft.total) > MOST:
        raise UserError(translate("Sales", "This amount is too large. Write it again."))
    draft = _with_parts(draft)
    if draft.customer_id is None and (draft.payment == "credit" or credit_of(draft)):
        raise UserError(translate("Sales", "Store credit needs a customer. Choose who buys, or take cash."))
    day = draft.day or today
    if day > today:
        raise UserError(translate("Sales", "This day is still to come. Write today or an earlier day."))
    if draft.due_on is not None and draft.due_on < day:
        raise UserError(translate("Sales", "The due day is before the sale. Write a later day."))
    for line in draft.lines:
        _check_line(line)
    if draft.lines and sum(line.amount for line in draft.lines) != draft.total:
        raise UserError(translate("Sales", "The lines don't add up to the amount. Check the lines."))
    return draft


def credit_of(draft: SaleDraft) -> int:
    """What of a checked draft goes to the notebook, in kuruş."""
    if draft.payment == "split":
        return sum(amount for payment, amount in draft.parts if payment == "credit")
    return draft.total if draft.payment == "credit" else 0


def head_values(draft: SaleDraft, day: date, at: time | None) -> dict[str, Value]:
    """The stored fields of a checked draft."""
    receipt = clean(draft.receipt or "")[:_RECEIPT_CHARS] or None
    return {
        "customer_id": draft.customer_id,
        "day": day.isoformat(),
        "at": at.isoformat("seconds") if at else None,
        "total": draft.total,
        "payment": draft.payment,
        "note": clean(draft.note or "") or None,
        "receipt": receipt,
        "receipt_kind": draft.receipt_kind if draft.receipt_kind in RECEIPT_KINDS else None,
        "reason": clean(draft.reason or "")[:_REASON_CHARS] or None,
    }


def enter(unit: Unit, draft: SaleDraft, day: date, at: time | None, return_of: int | None = None) -> int:
    """Write a checked draft and return the new sale's id."""
    sale_id = unit.insert("sales", **head_values(draft, day, at), return_of_id=return_of)
    for line in draft.lines:
        unit.insert("sale_lines", sale_id=sale_id, **line_values(unit, line))
    for payment, amount in draft.parts:
        unit.insert("sale_payments", sale_id=sale_id, payment=payment, amount=amount)
    post(unit, draft, day, sale_id)
    return sale_id


def line_values(unit: Unit, line: SaleLine) -> dict[str, Value]:
    """The stored fields of a line; cost and VAT are the product's of today where the line does not say them."""
    product_id = product_of(unit, line)
    cost, vat = line.unit_cost, line.vat_percent
    if product_id is not None and (cost is None or vat is None):
        found = unit.rows("SELECT cost, vat_percent FROM products WHERE id = ?", (product_id,))
        if not found:
            raise UserError(translate("Sales", "This product is no longer in the list. Write its name."))
        cost, vat = (
            kept if kept is not None else now for kept, now in zip((cost, vat), found[0], strict=True)
        )
    return {
        "product_id": product_id,
        "quantity": line.quantity,
        "unit_price": line.unit_price,
        "discount": line.discount,
        "amount": line.amount,
        "unit_cost": cost,
        "vat_percent": vat,
        "returns_id": line.returns_id,
    }


def product_of(unit: Unit, line: SaleLine) -> int | None:
    """The product of a line, made when its name is new; ``None`` for a line without one."""
    if line.product_id is None and clean(line.product):
        return product_id_of(unit, line.product)
    return line.product_id


def post(unit: Unit, draft: SaleDraft, day: date, sale_id: int) -> None:
    """Enter what of a checked draft is on credit in the notebook."""
    amount = credit_of(draft)
    if amount and draft.customer_id is not None:
        unit.insert(
            "ledger",
            customer_id=draft.customer_id,
            day=day.isoformat(),
            kind="sale",
            amount=amount,
            sale_id=sale_id,
            due_on=draft.due_on.isoformat() if draft.due_on else None,
        )


def entry_of(unit: Unit, sale_id: int) -> tuple[Any, ...] | None:
    """A sale's entry that counts: id, customer, day, kuruş, due day; ``None`` where nothing is on credit."""
    found = unit.rows("SELECT id, customer_id, day, amount, due_on FROM ledger WHERE sale_id = ?", (sale_id,))
    return found[0] if found else None


def take_out(unit: Unit, sale_id: int, reason: str) -> None:
    """Reverse a sale's entry with its reason. It stays in the notebook, cut loose from the sale, saying what it was."""
    entry = entry_of(unit, sale_id)
    if entry is None:
        return
    entry_id, customer_id, day, amount, _ = entry
    goods = unit.rows(
        "SELECT group_concat(p.name, ', ') FROM sale_lines l JOIN products p ON p.id = l.product_id "
        "WHERE l.sale_id = ?",
        (sale_id,),
    )[0][0]
    unit.run("UPDATE ledger SET sale_id = NULL, note = coalesce(note, ?) WHERE id = ?", (goods, entry_id))
    unit.insert(
        "ledger",
        customer_id=customer_id,
        day=max(unit.now.date().isoformat(), day),
        kind="reversal",
        amount=-amount,
        note=reason,
        reverses_id=entry_id,
    )


def products_of(unit: Unit, sale_id: int) -> Sequence[int]:
    """The products of a sale."""
    return [
        row[0]
        for row in unit.rows(
            "SELECT DISTINCT product_id FROM sale_lines WHERE sale_id = ? AND product_id IS NOT NULL "
            "AND quantity > 0",
            (sale_id,),
        )
    ]


def _with_parts(draft: SaleDraft) -> SaleDraft:
    parts = merged(draft.parts)
    if not draft.parts and draft.payment != "split":
        return draft
    if any(amount * draft.total < 0 for _, amount in parts):
        raise UserError(translate("Sales", "A part of the payment can't be below zero."))
    if sum(amount for _, amount in parts) != draft.total:
        raise UserError(translate("Sales", "The parts don't add up to the amount. Check the parts."))
    if len(parts) > 1:
        return replace(draft, payment="split", parts=parts)
    only = parts[0][0] if parts else "cash"
    return replace(draft, payment=only, parts=())


def _check_line(line: SaleLine) -> None:
    if max(abs(line.amount), abs(line.unit_price or 0), abs(line.discount)) > MOST:
        raise UserError(translate("Sales", "This amount is too large. Write it again."))
    if line.quantity == 0 or abs(line.quantity) > LIMIT:
        raise UserError(translate("Sales", "Write how much was sold: {product}").format(product=line.product))
    if line.quantity > 0 and (line.amount < 0 or line.discount < 0):
        raise UserError(
            translate("Sales", "The discount is larger than the price: {product}").format(
                product=line.product
            )
        )
