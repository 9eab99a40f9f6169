"""Reading sale lines for habits, and the standing orders."""

from datetime import date

from kobi_crm.storage.shop_file import ShopFile

Columns = tuple[list[int], list[int], list[int], list[int], list[int]]

_LATEST_ACTS = 2_000
"""More than a shop does in a day; an older edit was read the morning after."""

_COLUMNS = (
    "SELECT s.customer_id, CAST(julianday(s.day) - 1721424.5 AS INTEGER), "
    "CASE WHEN s.at IS NULL THEN -1 ELSE substr(s.at, 1, 2) * 60 + substr(s.at, 4, 2) END, "
    "l.product_id, l.quantity FROM sales s CROSS JOIN sale_lines l ON l.sale_id = s.id "
)


def habits(shop: ShopFile, first: date, before: date, customer_id: int | None = None) -> Columns:
    """Columns of customers, day ordinals, minutes after midnight (-1: unknown), products and thousandths."""
    days = (first.isoformat(), before.isoformat())
    if customer_id is not None:
        found = shop.rows(
            _COLUMNS + "WHERE s.customer_id = ? AND s.day >= ? AND s.day < ? AND l.product_id IS NOT NULL",
            (customer_id, *days),
        )
    else:
        # In the order of the ids, as they lie in the file: ten times as fast as day by day (the plus keeps the
        # index of the days out).
        ends = shop.rows("SELECT min(id), max(id) FROM sales WHERE day >= ? AND day < ?", days)[0]
        found = shop.rows(
            _COLUMNS
            + "WHERE s.id BETWEEN ? AND ? AND s.customer_id IS NOT NULL AND +s.day >= ? AND +s.day < ? "
            "AND l.product_id IS NOT NULL",
            (*ends, *days),
        )
    return (
        [row[0] for row in found],
        [row[1] for row in found],
        [row[2] for row in found],
        [row[3] for row in found],
        [row[4] for row in found],
    )


def mark(shop: ShopFile, first: date, before: date) -> tuple[int, int, int]:
    """Three numbers that change when a sale of these days comes, goes or is edited; read from indexes alone."""
    found = shop.rows(
        "SELECT count(*), coalesce(sum(id), 0), (SELECT coalesce(max(id), 0) FROM actions "
        "WHERE kind IN ('sale.edit', 'undo') AND id > (SELECT max(id) FROM actions) - ?) "
        "FROM sales WHERE day >= ? AND day < ?",
        (_LATEST_ACTS, first.isoformat(), before.isoformat()),
    )
    return (found[0][0], found[0][1], found[0][2])


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
