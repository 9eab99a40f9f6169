"""Reading sale lines for habits, and the standing orders."""

from datetime import date
from typing import Any

from kobi_crm.storage.shop_file import ShopFile

Columns = tuple[list[int], list[int], list[int], list[int], list[int]]


def habits(shop: ShopFile, first: date, before: date, customer_id: int | None = None) -> Columns:
    """Columns of customers, day ordinals, minutes after midnight (-1: unknown), products and thousandths."""
    where, params = "s.customer_id IS NOT NULL", list[Any]()
    if customer_id is not None:
        where, params = "s.customer_id = ?", [customer_id]
    found = shop.rows(
        "SELECT s.customer_id, CAST(julianday(s.day) - 1721424.5 AS INTEGER), "
        "CASE WHEN s.at IS NULL THEN -1 ELSE substr(s.at, 1, 2) * 60 + substr(s.at, 4, 2) END, "
        "l.product_id, l.quantity FROM sales s JOIN sale_lines l ON l.sale_id = s.id "
        f"WHERE {where} AND l.product_id IS NOT NULL AND s.day >= ? AND s.day < ?",
        (*params, first.isoformat(), before.isoformat()),
    )
    return (
        [row[0] for row in found],
        [row[1] for row in found],
        [row[2] for row in found],
        [row[3] for row in found],
        [row[4] for row in found],
    )


def product_names(shop: ShopFile) -> dict[int, tuple[str, str | None]]:
    """Name and unit of every product, by id."""
    return {row[0]: (row[1], row[2]) for row in shop.rows("SELECT id, name, unit FROM products")}


def last_price(shop: ShopFile, product_id: int) -> int | None:
    """What one unit of a product cost at its newest sale, in kuruş; its list price where it was never sold."""
    found = shop.rows(
        "SELECT l.amount * 1000 / l.quantity FROM sale_lines l JOIN sales s ON s.id = l.sale_id "
        "WHERE l.product_id = ? AND l.quantity > 0 AND l.amount > 0 ORDER BY s.day DESC, s.id DESC LIMIT 1",
        (product_id,),
    )
    if found:
        return int(found[0][0])
    listed = shop.rows("SELECT price FROM products WHERE id = ?", (product_id,))
    return listed[0][0] if listed else None


def standing_orders(shop: ShopFile) -> list[tuple[int, int, int, int, str, str | None]]:
    """Standing orders: id, customer, product, thousandths, weekdays as digits, time."""
    return [
        (row[0], row[1], row[2], row[3], row[4], row[5])
        for row in shop.rows(
            "SELECT id, customer_id, product_id, quantity, weekdays, at FROM standing_orders ORDER BY id"
        )
    ]
