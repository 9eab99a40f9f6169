"""Checks the lines of a sales list and of a list of payments taken."""

from datetime import date
from functools import lru_cache

from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.sales import Payment
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing import values
from kobi_crm.importing.check_people import STEP
from kobi_crm.importing.lines import Lines, person_name
from kobi_crm.importing.opened import Mapping, Opened
from kobi_crm.importing.rows import Buyer, Checked, PaymentRow, SaleRow
from kobi_crm.importing.tables import Line
from kobi_crm.jobs import Progress

_WALK_IN = frozenset({"isimsiz satis", "isimsiz", "perakende", "perakende satis", "perakende musteri",
                      "pesin musteri", "pesin satis", "muhtelif", "muhtelif musteri", "walk-in sale",
                      "walk-in", "walk in"})  # fmt: skip


def check_sales(
    opened: Opened, mapping: Mapping, today: date, progress: Progress | None = None
) -> Checked[SaleRow]:
    """The sale lines of a list. A line without a day or an amount is left out; 0,00 is an amount."""
    lines = Lines(opened, mapping)
    checked: Checked[SaleRow] = Checked(left=lines.left, remarks=lines.remarks)
    total = opened.row_count
    for count, line in enumerate(lines):
        if progress is not None and count % STEP == 0:
            progress.step(count, total)
        try:
            checked.rows.append(_sale(lines, line, today))
        except UserError as error:
            lines.leave(line, str(error))
    return checked


def _sale(lines: Lines, line: Line, today: date) -> SaleRow:
    day, at = values.read_day(lines.cell(line, "date"), today)
    if day is None:
        raise UserError(translate("Import", "The date is missing."))
    quantity = values.read_quantity(lines.cell(line, "quantity"))
    price = values.read_money(lines.cell(line, "price"))
    product, key = _product(lines.text(line, "product"))
    parts = values.read_parts(lines.text(line, "payment") or "")
    return SaleRow(
        number=line.number,
        buyer=_buyer(lines, line),
        day=day,
        at=at or (values.read_time(lines.cell(line, "time")) if lines.has("time") else None),
        product=product,
        product_key=key,
        quantity=1000 if quantity is None else quantity,
        unit_price=price,
        amount=_amount(lines, line, quantity, price),
        payment=max(parts, key=lambda part: abs(part[1]))[0] if parts else _payment(lines, line),
        receipt=lines.text(line, "receipt"),
        note=_note(lines, line),
        parts=parts,
        sale_no=lines.text(line, "sale_no") if lines.has("sale_no") else None,
    )


def _amount(lines: Lines, line: Line, quantity: int | None, price: int | None) -> int:
    amount = values.read_money(lines.cell(line, "amount"))
    if amount is None:
        if price is None:
            raise UserError(translate("Import", "The amount is missing."))
        pieces = 1000 if quantity is None else quantity
        # Halves away from zero, as a till rounds, for returns too.
        return (1 if pieces >= 0 else -1) * ((abs(pieces) * price + 500) // 1000)
    if quantity is not None and quantity < 0 < amount:
        lines.remark(line, translate("Import", "The quantity is below zero: taken as a return."))
        return -amount
    return amount


def _note(lines: Lines, line: Line) -> str | None:
    cell = lines.cell(line, "note")
    return None if cell is None or values.is_blank(cell) else values.read_text(cell, lines=True)


@lru_cache(maxsize=16384)
def _product(text: str | None) -> tuple[str | None, str]:
    name = clean(text or "")[:200]
    key = fold(name)
    return (name, key) if key else (None, "")


def _payment(lines: Lines, line: Line) -> Payment:
    text = lines.text(line, "payment")
    if text is None:
        return "cash"
    found = values.read_payment(text)
    if found is None:
        lines.remark(
            line, translate("Import", "Unknown way of paying, taken as cash: {text}").format(text=text)
        )
    return found or "cash"


def _buyer(lines: Lines, line: Line) -> Buyer | None:
    """Who bought; ``None`` for a walk-in sale. A phone nobody can read is remarked on and left away."""
    name, key = person_name(lines, line)
    phones: list[str] = []
    if lines.has("phone"):
        try:
            phones = values.read_phones(lines.cell(line, "phone"))
        except UserError as error:
            lines.remark(line, str(error))
    if not key and phones:
        name = format_phone(phones[0])
        key = fold(name)
    if not key or key in _WALK_IN:
        return None
    return Buyer(name, key, phones[0] if phones else None, lines.text(line, "code"))


def check_payments(
    opened: Opened, mapping: Mapping, today: date, progress: Progress | None = None
) -> Checked[PaymentRow]:
    """The payments of a list. One without a customer, a day or an amount above zero is left out."""
    lines = Lines(opened, mapping)
    checked: Checked[PaymentRow] = Checked(left=lines.left, remarks=lines.remarks)
    total = opened.row_count
    for count, line in enumerate(lines):
        if progress is not None and count % STEP == 0:
            progress.step(count, total)
        try:
            checked.rows.append(_taken(lines, line, today))
        except UserError as error:
            lines.leave(line, str(error))
    return checked


def _taken(lines: Lines, line: Line, today: date) -> PaymentRow:
    day, _ = values.read_day(lines.cell(line, "date"), today)
    if day is None:
        raise UserError(translate("Import", "The date is missing."))
    amount = values.read_money(lines.cell(line, "amount"))
    if amount is None or amount <= 0:
        raise UserError(translate("Import", "The amount is missing."))
    buyer = _buyer(lines, line)
    if buyer is None:
        raise UserError(translate("Import", "The name is missing."))
    return PaymentRow(line.number, buyer, day, amount, _payment(lines, line), _note(lines, line))
