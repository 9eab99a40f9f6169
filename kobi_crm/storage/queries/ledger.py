"""Reading the credit notebook."""

from datetime import date
from typing import Any

from kobi_crm.domain.ledger import Entry
from kobi_crm.domain.statement import Written
from kobi_crm.storage.shop_file import ShopFile

_FIELDS = "l.day, l.kind, l.amount, l.due_on, l.id, l.reverses_id"


def entries(shop: ShopFile, customer_id: int) -> list[Entry]:
    """One customer's entries, oldest first; amounts in kuruş."""
    return [
        _entry(row)
        for row in shop.rows(
            f"SELECT {_FIELDS} FROM ledger l WHERE l.customer_id = ? ORDER BY l.day, l.id", (customer_id,)
        )
    ]


def written(shop: ShopFile, customer_id: int) -> list[Written]:
    """One customer's entries with all that stands beside them, oldest first; amounts in kuruş."""
    return [
        Written(**vars(_entry(row)), payment=row[6], note=row[7], goods=row[8] or "", sale_id=row[9])
        for row in shop.rows(
            f"SELECT {_FIELDS}, l.payment, l.note, "
            "(SELECT group_concat(p.name, ', ') FROM sale_lines s JOIN products p ON p.id = s.product_id "
            "WHERE s.sale_id = l.sale_id), l.sale_id "
            "FROM ledger l WHERE l.customer_id = ? ORDER BY l.day, l.id",
            (customer_id,),
        )
    ]


def credit_limit(shop: ShopFile, customer_id: int) -> int | None:
    """A customer's limit of credit in kuruş, ``None`` where there is none."""
    found = shop.rows("SELECT credit_limit FROM customers WHERE id = ?", (customer_id,))
    return found[0][0] if found else None


def _entry(row: tuple[Any, ...]) -> Entry:
    day, kind, amount, due, entry_id, reverses = row[:6]
    return Entry(
        date.fromisoformat(day), kind, amount, date.fromisoformat(due) if due else None, entry_id, reverses
    )
