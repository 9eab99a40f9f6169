"""Checks the lines of a product list."""

import re

from kobi_crm.domain.products import (
    LONGEST_DAYS,
    LONGEST_MONTHS,
    ProductDraft,
    barcode_warning,
    clean_barcode,
)
from kobi_crm.domain.text import fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing import values
from kobi_crm.importing.check_people import STEP, read_whole
from kobi_crm.importing.lines import Lines
from kobi_crm.importing.opened import Mapping, Opened
from kobi_crm.importing.rows import Checked, ProductRow
from kobi_crm.importing.tables import Line
from kobi_crm.jobs import Progress

_LONGEST_NAME = 200
_BETWEEN_CODES = re.compile(r"[;,/|\n]+")


def check_products(opened: Opened, mapping: Mapping, progress: Progress | None = None) -> Checked[ProductRow]:
    """The products of a list. A price, rate or barcode nobody can use is remarked on and left away."""
    lines = Lines(opened, mapping)
    checked: Checked[ProductRow] = Checked(left=lines.left, remarks=lines.remarks)
    total = opened.row_count
    for count, line in enumerate(lines):
        if progress is not None and count % STEP == 0:
            progress.step(count, total)
        name = lines.text(line, "product")
        if name is None or not (key := fold(name)):
            lines.leave(line, translate("Import", "The product name is missing."))
            continue
        codes = _barcodes(lines, line)
        draft = ProductDraft(
            name=name[:_LONGEST_NAME],
            unit=lines.text(line, "unit"),
            price=_money(lines, line, "price"),
            category=lines.text(line, "category"),
            barcode=codes[0] if codes else None,
            cost=_money(lines, line, "cost"),
            vat_percent=_vat(lines, line),
            more_barcodes=codes[1:],
            ask_after_days=read_whole(lines, line, "ask_after", LONGEST_DAYS) or None,
            warranty_months=read_whole(lines, line, "warranty", LONGEST_MONTHS) or None,
            service_every_days=read_whole(lines, line, "service_every", LONGEST_DAYS) or None,
        )
        checked.rows.append(ProductRow(line.number, key[:_LONGEST_NAME], draft))
    return checked


def _money(lines: Lines, line: Line, field: str) -> int | None:
    try:
        amount = values.read_money(lines.cell(line, field))
    except UserError as error:
        lines.remark(line, str(error))
        return None
    if amount is not None and amount < 0:
        lines.remark(line, translate("Import", "The price is below zero and was left out."))
        return None
    return amount


def _vat(lines: Lines, line: Line) -> int | None:
    """A rate in percent; a spreadsheet's percent cell holds 0.2 for 20 %."""
    cell = lines.cell(line, "vat")
    if isinstance(cell, float) and 0 < cell < 1:
        return round(cell * 100)
    return read_whole(lines, line, "vat", 100)


def _barcodes(lines: Lines, line: Line) -> tuple[str, ...]:
    """All codes of a line in their order, each once; a wrong check digit is remarked on, the code stays."""
    found: dict[str, None] = {}
    for field in ("barcode", "more_barcodes"):
        text = lines.text(line, field) or ""
        parts = _BETWEEN_CODES.split(text) if field == "more_barcodes" else [text]
        for code in filter(None, map(clean_barcode, parts)):
            found[code] = None
    for code in found:
        if warning := barcode_warning(code):
            lines.remark(line, warning)
    return tuple(found)
