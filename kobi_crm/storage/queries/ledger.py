"""Reading the credit notebook."""

from datetime import date

from kobi_crm.domain.ledger import Entry
from kobi_crm.storage.shop_file import ShopFile


def entries(shop: ShopFile, customer_id: int) -> list[Entry]:
    """One customer's entries, oldest first; amounts in kuruş."""
    return [
        Entry(date.fromisoformat(day), kind, amount, date.fromisoformat(due) if due else None)
        for day, kind, amount, due in shop.rows(
            "SELECT day, kind, amount, due_on FROM ledger WHERE customer_id = ? ORDER BY day, id",
            (customer_id,),
        )
    ]


def debtors(shop: ShopFile) -> dict[int, list[Entry]]:
    """The entries of everybody who owes something, by customer id."""
    found: dict[int, list[Entry]] = {}
    for customer_id, day, kind, amount, due in shop.rows(
        "SELECT l.customer_id, l.day, l.kind, l.amount, l.due_on FROM ledger l "
        "JOIN customers c ON c.id = l.customer_id WHERE c.archived_on IS NULL AND l.customer_id IN "
        "(SELECT customer_id FROM ledger GROUP BY customer_id HAVING sum(amount) > 0) ORDER BY l.day, l.id"
    ):
        entry = Entry(date.fromisoformat(day), kind, amount, date.fromisoformat(due) if due else None)
        found.setdefault(customer_id, []).append(entry)
    return found
