"""Checks the lines of a customer list."""

from datetime import date

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.phones import digits
from kobi_crm.domain.text import fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing import values
from kobi_crm.importing.headings import holds_identity
from kobi_crm.importing.lines import Lines, person_name
from kobi_crm.importing.opened import Mapping, Opened
from kobi_crm.importing.rows import Checked, PersonRow, Remark
from kobi_crm.importing.tables import Line
from kobi_crm.jobs import Progress

_PROSPECTS = frozenset(("aday", "aday musteri", "potansiyel", "potansiyel musteri", "prospect", "lead"))
STEP = 2_000
"""Lines between two looks at whether the owner wants to stop."""


def check_people(
    opened: Opened, mapping: Mapping, today: date, progress: Progress | None = None
) -> Checked[PersonRow]:
    """The people of a list. A phone, birthday or balance nobody can read is remarked on and left away."""
    lines = Lines(opened, mapping)
    checked: Checked[PersonRow] = Checked(left=lines.left, remarks=lines.remarks)
    total = opened.row_count
    for count, line in enumerate(lines):
        if progress is not None and count % STEP == 0:
            progress.step(count, total)
        try:
            name, key = person_name(lines, line)
        except UserError as error:
            lines.leave(line, str(error))
            continue
        if not key:
            lines.leave(line, _nameless(lines, line))
            continue
        phones, lost = _phones(lines, line)
        checked.rows.append(
            PersonRow(
                line.number,
                key,
                _draft(lines, line, name, phones, lost, today),
                _balance(lines, line),
                lines.text(line, "referred_by") or "",
            )
        )
    if holds_identity(opened.headings(mapping)):
        text = translate("Import", "Identity numbers (T.C. No) are personal data and were not taken over.")
        checked.remarks.append(Remark(0, text))
    return checked


def _nameless(lines: Lines, line: Line) -> str:
    if lines.text(line, "phone") or any(
        isinstance(cell, str) and any(char.isalpha() for char in cell) for cell in line.cells
    ):
        return translate("Import", "The name is missing.")
    return translate("Import", "This is a totals row.")


def _phones(lines: Lines, line: Line) -> tuple[list[str], list[str]]:
    """The phones of a line, the mobile one first, and the spellings that could not be read."""
    found: list[str] = []
    lost: list[str] = []
    for field in ("phone", "phone2"):
        cell = lines.cell(line, field)
        try:
            found.extend(phone for phone in values.read_phones(cell) if phone not in found)
        except UserError as error:
            lines.remark(line, str(error))
            lost.append(values.read_text(cell) or "")
    return found, [text for text in lost if digits(text)]


def _draft(
    lines: Lines, line: Line, name: str, phones: list[str], lost: list[str], today: date
) -> CustomerDraft:
    address = " ".join(part for field in ("address", "address2") if (part := lines.text(line, field)))
    note_cell = lines.cell(line, "note")
    notes = [] if values.is_blank(note_cell) else [values.read_text(note_cell, lines=True) or ""]
    # What was written as a phone is kept where the owner will see it.
    notes += [translate("Import", "Phone in the list: {phone}").format(phone=text) for text in lost]
    notes += [translate("Import", "Another phone: {phone}").format(phone=phone) for phone in phones[2:]]
    tax_number = values.read_tax_number(lines.cell(line, "tax_number")) if lines.has("tax_number") else None
    tax_office = lines.text(line, "tax_office")
    return CustomerDraft(
        name=name,
        phone=phones[0] if phones else None,
        phone2=phones[1] if len(phones) > 1 else None,
        email=lines.text(line, "email"),
        address=address or None,
        district=lines.text(line, "district"),
        town=lines.text(line, "town"),
        city=lines.text(line, "city"),
        birthday=_birthday(lines, line, today),
        note="\n".join(notes) or None,
        code=lines.text(line, "code"),
        kind="firm" if tax_number or tax_office else "person",
        tax_number=tax_number,
        tax_office=tax_office,
        trade=lines.text(line, "trade"),
        need=lines.text(line, "need"),
        contribution=read_whole(lines, line, "contribution", 10),
        stage="prospect" if fold(lines.text(line, "stage") or "") in _PROSPECTS else "customer",
    )


def read_whole(lines: Lines, line: Line, field: str, most: int) -> int | None:
    """A whole number from 0 to ``most``; anything else is remarked on and left away."""
    text = (lines.text(line, field) or "").removeprefix("%").removesuffix("%").strip()
    if not text:
        return None
    number = text.removesuffix(".0").removesuffix(",0")
    if number.isdecimal() and len(number) <= 4 and int(number) <= most:
        return int(number)
    lines.remark(
        line,
        translate("Import", "This is no whole number from 0 to {most} and was left out: {text}").format(
            most=most, text=text[:40]
        ),
    )
    return None


def _birthday(lines: Lines, line: Line, today: date) -> values.Birthday | None:
    try:
        return values.read_birthday(lines.cell(line, "birthday"), today)
    except UserError as error:
        lines.remark(line, str(error))
        return None


def _balance(lines: Lines, line: Line) -> int | None:
    try:
        if lines.has("balance"):
            return values.read_balance(lines.cell(line, "balance"))
        debit = values.read_money(lines.cell(line, "debit"))
        credit = values.read_money(lines.cell(line, "credit"))
    except UserError as error:
        lines.remark(line, str(error))
        return None
    return None if debit is None and credit is None else (debit or 0) - (credit or 0)
