"""Reads the shop as far as the plan of an import must know it."""

from collections import Counter
from datetime import date

from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.text import fold
from kobi_crm.importing.headings import Kind
from kobi_crm.importing.snapshot import KnownPerson, KnownProduct, PaidKey, Snapshot, SoldKey
from kobi_crm.storage.queries import customers
from kobi_crm.storage.shop_file import ShopFile


def newest_action(shop: ShopFile) -> int:
    """The id of the last act: as long as it stays the same, so does the shop."""
    return int(shop.rows("SELECT coalesce(max(id), 0) FROM actions")[0][0])


def take(shop: ShopFile, kind: Kind) -> Snapshot:
    """What a list of ``kind`` is to be compared with."""
    snapshot = Snapshot(people=_people(shop) if kind != "products" else [])
    if kind in ("products", "sales"):
        snapshot.products = _products(shop)
    if kind == "sales":
        snapshot.sold = _sold(shop)
    if kind == "payments":
        snapshot.paid = _paid(shop)
    return snapshot


def _people(shop: ShopFile) -> list[KnownPerson]:
    noted = {row[0] for row in shop.rows("SELECT DISTINCT customer_id FROM ledger")}
    return [KnownPerson(c.id, fold(c.name), c, c.id in noted) for c in customers.everybody(shop)]


def _products(shop: ShopFile) -> list[KnownProduct]:
    further: dict[int, list[str]] = {}
    for product_id, code in shop.rows("SELECT product_id, barcode FROM product_barcodes ORDER BY id"):
        further.setdefault(product_id, []).append(code)
    found = shop.rows(
        "SELECT id, name_key, name, unit, price, category, barcode, cost, vat_percent, ask_after_days, "
        "warranty_months, service_every_days FROM products"
    )
    return [
        KnownProduct(
            row[0],
            row[1],
            ProductDraft(
                *row[2:9],
                more_barcodes=tuple(further.get(row[0], ())),
                ask_after_days=row[9],
                warranty_months=row[10],
                service_every_days=row[11],
            ),
        )
        for row in found
    ]


def _sold(shop: ShopFile) -> "Counter[SoldKey]":
    """Every sale line, and sales without lines as one piece of no product."""
    days: dict[str, date] = {}
    sold: Counter[SoldKey] = Counter()
    for customer, day, receipt, product_key, quantity, amount in shop.rows(
        "SELECT s.customer_id, s.day, s.receipt, coalesce(p.name_key, ''), coalesce(l.quantity, 1000), "
        "coalesce(l.amount, s.total) FROM sales s LEFT JOIN sale_lines l ON l.sale_id = s.id "
        "LEFT JOIN products p ON p.id = l.product_id"
    ):
        if day not in days:
            days[day] = date.fromisoformat(day)
        sold[SoldKey(customer, days[day], receipt, product_key, quantity, amount)] += 1
    return sold


def _paid(shop: ShopFile) -> "Counter[PaidKey]":
    return Counter(
        PaidKey(customer, date.fromisoformat(day), -amount, payment or "cash")
        for customer, day, amount, payment in shop.rows(
            "SELECT customer_id, day, amount, payment FROM ledger WHERE kind = 'payment'"
        )
    )
