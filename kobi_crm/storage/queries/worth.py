"""Reading for the worth of customers: their days, their lines, who they are, what they owe."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from kobi_crm.storage.shop_file import ShopFile

LIVE = "archived_on IS NULL AND gone_on IS NULL"
"""Customers who count: neither put away nor known to come no longer."""


def people(shop: ShopFile) -> list[tuple[Any, ...]]:
    """Live customers by id: id, bringer, contribution, trade, district, need, stage, kind, town, birth month."""
    return shop.rows(
        "SELECT id, referred_by_id, contribution, trade, district, need, stage, kind, town, "
        f"birth_month FROM customers WHERE {LIVE} ORDER BY id"
    )


def day_rows(shop: ShopFile, before: date) -> list[tuple[Any, ...]]:
    """Customer, day ordinal, kuruş less returns, and 1 where something was bought; by customer and day.

    1721425 is the Julian day of ordinal 1 less one.
    """
    return shop.rows(
        "SELECT customer_id, CAST(julianday(day) - 1721424.5 AS INTEGER), sum(total), max(total >= 0) "
        "FROM sales WHERE customer_id IS NOT NULL AND day < ? GROUP BY customer_id, day",
        (before.isoformat(),),
    )


def line_rows(shop: ShopFile, first: date, before: date) -> list[tuple[Any, ...]]:
    """Customer, day ordinal, sale, product, thousandths, kuruş, and the unit's cost in kuruş (-1: not known)."""
    days = (first.isoformat(), before.isoformat())
    # In the order of the ids, as they lie in the file (the plus keeps the index of the days out).
    ends = shop.rows("SELECT min(id), max(id) FROM sales WHERE day >= ? AND day < ?", days)[0]
    return shop.rows(
        "SELECT s.customer_id, CAST(julianday(s.day) - 1721424.5 AS INTEGER), s.id, l.product_id, l.quantity, "
        "l.amount, coalesce(l.unit_cost, -1) FROM sales s CROSS JOIN sale_lines l ON l.sale_id = s.id "
        "WHERE s.id BETWEEN ? AND ? AND s.customer_id IS NOT NULL AND +s.day >= ? AND +s.day < ? "
        "AND l.product_id IS NOT NULL",
        (*ends, *days),
    )


def basket_rows(shop: ShopFile, first: date, before: date) -> list[tuple[Any, ...]]:
    """Sale and product of every line bought in these days, walk-in sales too."""
    days = (first.isoformat(), before.isoformat())
    ends = shop.rows("SELECT min(id), max(id) FROM sales WHERE day >= ? AND day < ?", days)[0]
    return shop.rows(
        "SELECT l.sale_id, l.product_id FROM sales s CROSS JOIN sale_lines l ON l.sale_id = s.id "
        "WHERE s.id BETWEEN ? AND ? AND +s.day >= ? AND +s.day < ? AND l.product_id IS NOT NULL "
        "AND l.quantity > 0",
        (*ends, *days),
    )


def takings(shop: ShopFile, before: date) -> list[tuple[date, int]]:
    """Kuruş of each day with a sale before a day, oldest first."""
    # The plus keeps the index of the days out: the one that holds the totals too is read four times as fast.
    found = shop.rows(
        "SELECT +day, sum(total) FROM sales WHERE +day < ? GROUP BY +day ORDER BY 1", (before.isoformat(),)
    )
    return [(date.fromisoformat(row[0]), row[1]) for row in found]


def hour_counts(shop: ShopFile, first: date, before: date) -> dict[tuple[int, int], int]:
    """How many sales (no returns) were made by weekday, 0 being Monday, and hour; those without an hour left out."""
    found = shop.rows(
        "SELECT (CAST(strftime('%w', day) AS INTEGER) + 6) % 7, CAST(substr(at, 1, 2) AS INTEGER), count(*) "
        "FROM sales WHERE day >= ? AND day < ? AND at IS NOT NULL AND total >= 0 GROUP BY 1, 2",
        (first.isoformat(), before.isoformat()),
    )
    return {(row[0], row[1]): row[2] for row in found}


def first_day(shop: ShopFile) -> date | None:
    """The day of the first sale."""
    found = shop.rows("SELECT min(day) FROM sales")[0][0]
    return date.fromisoformat(found) if found else None


def products(shop: ShopFile) -> list[tuple[int, str, str | None, int | None, str | None, int | None]]:
    """Id, name, category, cost, unit and price of every product."""
    found = shop.rows("SELECT id, name, category, cost, unit, price FROM products ORDER BY id")
    return [(row[0], row[1], row[2], row[3], row[4], row[5]) for row in found]


def credit_rows(shop: ShopFile, before: date) -> list[tuple[int, int, int, int | None]]:
    """Customer, amount (above zero: a debt), day ordinal and due day ordinal of the notebook's entries.

    An entry that was reversed, and its reversal, are left out.
    """
    found = shop.rows(
        "SELECT customer_id, amount, CAST(julianday(day) - 1721424.5 AS INTEGER), "
        "CAST(julianday(due_on) - 1721424.5 AS INTEGER) FROM ledger l WHERE day < ? AND reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses_id = l.id)",
        (before.isoformat(),),
    )
    return [(row[0], row[1], row[2], row[3]) for row in found]


def balances(shop: ShopFile) -> dict[int, int]:
    """What each customer owes now, in kuruş; nothing left out but nil."""
    found = shop.rows(
        "SELECT customer_id, sum(amount) FROM ledger GROUP BY customer_id HAVING sum(amount) != 0"
    )
    return {row[0]: row[1] for row in found}


def own_values(shop: ShopFile) -> dict[int, list[tuple[int, int]]]:
    """Customer and thousandths of each of the owner's fields, by field."""
    found: dict[int, list[tuple[int, int]]] = {
        row[0]: [] for row in shop.rows("SELECT id FROM own_fields ORDER BY id")
    }
    for field, customer, value in shop.rows("SELECT field_id, customer_id, value FROM own_values"):
        found[field].append((customer, value))
    return found


def names(shop: ShopFile, ids: Iterable[int]) -> dict[int, tuple[str, str | None]]:
    """Name and phone of these customers (any number of them)."""
    wanted = list(ids)
    found: dict[int, tuple[str, str | None]] = {}
    for start in range(0, len(wanted), 10_000):
        batch = wanted[start : start + 10_000]
        marks = ", ".join("?" * len(batch))
        for row in shop.rows(f"SELECT id, name, phone FROM customers WHERE id IN ({marks})", batch):
            found[row[0]] = (row[1], row[2])
    return found
