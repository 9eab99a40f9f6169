"""The wizard's words for kinds of lists, fields, states and counts."""

from kobi_crm import i18n
from kobi_crm.i18n import translate
from kobi_crm.importing.headings import Kind
from kobi_crm.importing.plan import Counts
from kobi_crm.services.imports import ImportResult

STATES = ("new", "changed", "same", "doubtful", "skipped")


def kind_words() -> dict[Kind, str]:
    """What a list may hold."""
    return {
        "customers": translate("ImportWords", "Customers"),
        "sales": translate("ImportWords", "Sales"),
        "products": translate("ImportWords", "Products"),
        "payments": translate("ImportWords", "Payments taken"),
    }


def field_words() -> dict[str, str]:
    """What a column may fill."""
    return {
        "name": translate("ImportWords", "Name"),
        "first_name": translate("ImportWords", "First name"),
        "middle_name": translate("ImportWords", "Middle name"),
        "last_name": translate("ImportWords", "Last name"),
        "name2": translate("ImportWords", "Rest of the name"),
        "phone": translate("ImportWords", "Phone"),
        "phone2": translate("ImportWords", "Second phone"),
        "email": translate("ImportWords", "E-mail"),
        "address": translate("ImportWords", "Address"),
        "address2": translate("ImportWords", "Rest of the address"),
        "district": translate("ImportWords", "Neighbourhood"),
        "town": translate("ImportWords", "District"),
        "city": translate("ImportWords", "Province"),
        "birthday": translate("ImportWords", "Birthday"),
        "note": translate("ImportWords", "Note"),
        "code": translate("ImportWords", "Customer code"),
        "tax_number": translate("ImportWords", "Tax number"),
        "tax_office": translate("ImportWords", "Tax office"),
        "balance": translate("ImportWords", "Balance"),
        "debit": translate("ImportWords", "Debt column"),
        "credit": translate("ImportWords", "Receivable column"),
        "date": translate("ImportWords", "Day"),
        "time": translate("ImportWords", "Time of day"),
        "product": translate("ImportWords", "Product"),
        "quantity": translate("ImportWords", "Quantity"),
        "price": translate("ImportWords", "Unit price"),
        "amount": translate("ImportWords", "Amount"),
        "payment": translate("ImportWords", "Kind of payment"),
        "receipt": translate("ImportWords", "Receipt number"),
        "sale_no": translate("ImportWords", "Sale number"),
        "unit": translate("ImportWords", "Unit"),
        "category": translate("ImportWords", "Product group"),
        "barcode": translate("ImportWords", "Barcode"),
        "more_barcodes": translate("ImportWords", "Further barcodes"),
        "cost": translate("ImportWords", "Cost"),
        "vat": translate("ImportWords", "VAT rate"),
        "ask_after": translate("ImportWords", "Ask after days"),
        "warranty": translate("ImportWords", "Warranty in months"),
        "service_every": translate("ImportWords", "Maintenance every days"),
        "trade": translate("ImportWords", "Line of work"),
        "need": translate("ImportWords", "Need"),
        "contribution": translate("ImportWords", "Contribution to the shop"),
        "referred_by": translate("ImportWords", "Who brought them"),
        "stage": translate("ImportWords", "Stage"),
    }


def number(count: int) -> str:
    """A count as it is read: ``4.312``."""
    shown = f"{count:,}"
    return shown.replace(",", ".") if i18n.language() == "tr" else shown


def state_word(state: str, counts: Counts) -> str:
    """One of ``STATES`` with its count."""
    words = {
        "new": translate("ImportWords", "To add: {count}"),
        "changed": translate("ImportWords", "To update: {count}"),
        "same": translate("ImportWords", "Same: {count}"),
        "doubtful": translate("ImportWords", "To look at: {count}"),
        "skipped": translate("ImportWords", "Left out: {count}"),
    }
    return words[state].format(count=number(getattr(counts, state)))


def state_sentence(state: str) -> str:
    """What happens to the rows of a state."""
    return {
        "new": translate("ImportWords", "These rows are not in your shop yet and will be added."),
        "changed": translate("ImportWords", "Known already: empty fields are filled and newer values taken."),
        "same": translate("ImportWords", "These are already in your shop; nothing changes."),
        "doubtful": translate("ImportWords", "Look at these: each row says what for."),
        "skipped": translate("ImportWords", "These rows will not be taken; each row says why."),
    }[state]


def rows_in(count: int) -> str:
    """How long a list is."""
    if count == 1:
        return translate("ImportWords", "1 row")
    return translate("ImportWords", "{count} rows").format(count=number(count))


def bring_in(count: int) -> str:
    """The word on the button that writes."""
    if count == 1:
        return translate("ImportWords", "Import 1 row")
    return translate("ImportWords", "Import {count} rows").format(count=number(count))


def done_sentence(kind: Kind, result: ImportResult) -> str:
    """What an import did, in one line."""
    counts = result.counts
    if result.action_id is None:
        return translate("ImportWords", "Nothing was new in this list. Your shop is as it was.")
    added = {
        "customers": translate("ImportWords", "{count} customers added"),
        "sales": translate("ImportWords", "{count} sales rows added"),
        "products": translate("ImportWords", "{count} products added"),
        "payments": translate("ImportWords", "{count} payments added"),
    }[kind]
    parts = [added.format(count=number(counts.new))]
    if kind == "sales" and result.new_customers:
        known = translate("ImportWords", "{count} new customers")
        parts.append(known.format(count=number(result.new_customers)))
    if counts.changed:
        parts.append(translate("ImportWords", "{count} updated").format(count=number(counts.changed)))
    if counts.skipped:
        parts.append(translate("ImportWords", "{count} rows left out").format(count=number(counts.skipped)))
    return f"{', '.join(parts)}."
