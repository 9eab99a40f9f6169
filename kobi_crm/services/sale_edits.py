"""Changing a sale under its own id, without losing what came back of it or what the notebook says."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from kobi_crm.domain.sales import Sale, SaleDraft, SaleLine
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services import selling
from kobi_crm.storage.shop_file import Unit


@dataclass(frozen=True)
class _Kept:
    """A stored line with what came back of it: thousandths and kuruş."""

    id: int
    product_id: int | None
    unit_cost: int | None
    vat_percent: int | None
    returned: int
    refunded: int


def change(unit: Unit, sale: Sale, draft: SaleDraft, day: date, at: time | None) -> None:
    """Make ``sale`` what the checked ``draft`` says; the notebook's entry is reversed and posted anew if it differs.

    Raises ``UserError`` when what came back would no longer be in the sale, or when a return would change what it
    gives back.
    """
    if sale.return_of is not None:
        _check_return(sale, draft)
    _check_returns_of(unit, sale, draft, day)
    before = selling.entry_of(unit, sale.id)
    wanted = (
        draft.customer_id,
        day.isoformat(),
        selling.credit_of(draft),
        draft.due_on.isoformat() if draft.due_on else None,
    )
    stale = before is not None and before[1:] != wanted
    if stale:
        selling.take_out(unit, sale.id, translate("Sales", "Sale corrected"))
    unit.update("sales", sale.id, **selling.head_values(draft, day, at))
    _change_lines(unit, sale, draft.lines)
    _change_parts(unit, sale.id, draft)
    if stale or before is None:
        selling.post(unit, draft, day, sale.id)


def _check_return(sale: Sale, draft: SaleDraft) -> None:
    same = sale.customer_id == draft.customer_id and sale.total == draft.total
    if not same or [_goods(line) for line in sale.lines] != [_goods(line) for line in draft.lines]:
        raise UserError(
            translate("Sales", "This is the return of a sale. Delete it and return the sale again.")
        )


def _goods(line: SaleLine) -> tuple[int | None, int, int]:
    return line.product_id, line.quantity, line.amount


def _check_returns_of(unit: Unit, sale: Sale, draft: SaleDraft, day: date) -> None:
    first, refunded = unit.rows("SELECT min(day), -sum(total) FROM sales WHERE return_of_id = ?", (sale.id,))[
        0
    ]
    if first is None:
        return
    if draft.customer_id != sale.customer_id:
        raise UserError(
            translate(
                "Sales", "Part of this sale came back. Take the return back first, then change the customer."
            )
        )
    if day.isoformat() > first or draft.total < refunded:
        raise _came_back()


def _came_back() -> UserError:
    return UserError(
        translate("Sales", "Part of this sale came back. Take the return back first, then change this.")
    )


def _change_lines(unit: Unit, sale: Sale, lines: tuple[SaleLine, ...]) -> None:
    left = {
        row[0]: _Kept(*row)
        for row in unit.rows(
            "SELECT l.id, l.product_id, l.unit_cost, l.vat_percent, coalesce(-sum(r.quantity), 0), "
            "coalesce(-sum(r.amount), 0) FROM sale_lines l LEFT JOIN sale_lines r ON r.returns_id = l.id "
            "WHERE l.sale_id = ? GROUP BY l.id ORDER BY l.id",
            (sale.id,),
        )
    }
    named = {line.id for line in lines}
    returns = {line.id: line.returns_id for line in sale.lines}
    for line in lines:
        product_id = selling.product_of(unit, line)
        kept = left.pop(line.id, None) or _same_product(left, product_id, named)
        values = selling.line_values(unit, line)
        if kept is None:
            unit.insert("sale_lines", sale_id=sale.id, **values)
            continue
        left.pop(kept.id, None)
        if kept.returned and (
            kept.product_id != product_id or line.quantity < kept.returned or line.amount < kept.refunded
        ):
            raise _came_back()
        if kept.product_id == product_id:
            values["unit_cost"] = kept.unit_cost if line.unit_cost is None else line.unit_cost
            values["vat_percent"] = kept.vat_percent if line.vat_percent is None else line.vat_percent
        values["returns_id"] = returns[kept.id]
        unit.update("sale_lines", kept.id, **values)
    for kept in left.values():
        if kept.returned:
            raise _came_back()
        unit.delete("sale_lines", kept.id)


def _same_product(left: dict[int, _Kept], product_id: int | None, named: set[int]) -> _Kept | None:
    """A line that the draft does not name by its id, but that is of the same product."""
    same = (kept for kept in left.values() if kept.id not in named and kept.product_id == product_id)
    return next(same, None)


def _change_parts(unit: Unit, sale_id: int, draft: SaleDraft) -> None:
    rows: list[tuple[Any, ...]] = unit.rows(
        "SELECT payment, id FROM sale_payments WHERE sale_id = ?", (sale_id,)
    )
    there: dict[str, int] = dict(rows)  # type: ignore[arg-type]
    for payment, amount in draft.parts:
        if payment in there:
            unit.update("sale_payments", there.pop(payment), amount=amount)
        else:
            unit.insert("sale_payments", sale_id=sale_id, payment=payment, amount=amount)
    for row_id in there.values():
        unit.delete("sale_payments", row_id)
