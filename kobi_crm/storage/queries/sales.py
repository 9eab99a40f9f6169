"""Reading sales: one sale, one screenful, the takings of days, the visits of customers."""

from array import array
from collections.abc import Sequence
from datetime import date, time
from typing import Any

from kobi_crm.domain.customers import Spending
from kobi_crm.domain.sales import DayTotal, Payment, Sale, SaleLine
from kobi_crm.storage.shop_file import ShopFile

FIRST, LAST = date(1, 1, 1), date(9999, 12, 31)


def ids(shop: ShopFile, day_from: date = FIRST, day_to: date = LAST) -> "array[int]":
    """The ids of the sales of these days, newest first."""
    found = shop.rows(
        "SELECT id FROM sales WHERE day BETWEEN ? AND ? ORDER BY day DESC, at DESC, id DESC",
        (day_from.isoformat(), day_to.isoformat()),
    )
    return array("q", (row[0] for row in found))


def by_ids(shop: ShopFile, wanted: Sequence[int]) -> list[Sale]:
    """The sales with these ids and their lines, in the order of ``wanted``."""
    marks = ", ".join("?" * len(wanted))
    lines: dict[int, list[SaleLine]] = {}
    for sale_id, product, quantity, price, discount, amount, product_id in shop.rows(
        "SELECT l.sale_id, p.name, l.quantity, l.unit_price, l.discount, l.amount, l.product_id "
        f"FROM sale_lines l LEFT JOIN products p ON p.id = l.product_id WHERE l.sale_id IN ({marks}) ORDER BY l.id",
        wanted,
    ):
        line = SaleLine(product or "", quantity, price, discount, amount, product_id)
        lines.setdefault(sale_id, []).append(line)
    found = {
        row[0]: _sale(row, tuple(lines.get(row[0], ())))
        for row in shop.rows(
            "SELECT s.id, s.customer_id, c.name, s.day, s.at, s.total, s.payment, s.note, s.receipt "
            f"FROM sales s LEFT JOIN customers c ON c.id = s.customer_id WHERE s.id IN ({marks})",
            wanted,
        )
    }
    return [found[sale_id] for sale_id in wanted if sale_id in found]


def day_totals(shop: ShopFile, day_from: date, day_to: date) -> list[DayTotal]:
    """The takings of each day with a sale, newest first; money in kuruş."""
    days: dict[str, list[tuple[Payment, int, int]]] = {}
    for day, payment, count, total in shop.rows(
        "SELECT day, payment, count(*), sum(total) FROM sales WHERE day BETWEEN ? AND ? "
        "GROUP BY day, payment ORDER BY day DESC",
        (day_from.isoformat(), day_to.isoformat()),
    ):
        days.setdefault(day, []).append((payment, count, total))
    return [
        DayTotal(
            date.fromisoformat(day),
            sum(count for _, count, _ in parts),
            sum(total for _, _, total in parts),
            tuple((payment, total) for payment, _, total in parts),
        )
        for day, parts in days.items()
    ]


def visitors(shop: ShopFile, day_from: date, day_to: date) -> int:
    """How many different customers bought something in these days."""
    return int(
        shop.rows(
            "SELECT count(DISTINCT customer_id) FROM sales WHERE day BETWEEN ? AND ? AND total >= 0",
            (day_from.isoformat(), day_to.isoformat()),
        )[0][0]
    )


def visit_days(shop: ShopFile, customer_id: int) -> tuple[date, ...]:
    """The distinct days of purchase of one customer, oldest first (a return alone is no visit)."""
    found = shop.rows(
        "SELECT DISTINCT day FROM sales WHERE customer_id = ? AND total >= 0 ORDER BY day", (customer_id,)
    )
    return tuple(date.fromisoformat(row[0]) for row in found)


def visits(shop: ShopFile, before: date) -> list[tuple[int, int, int]]:
    """Every customer's purchase days before a day: customer id, day ordinal, kuruş spent that day.

    Archived customers and those who no longer come are left out. 1721425 is the Julian day of ordinal 1 less one.
    """
    found = shop.rows(
        "SELECT s.customer_id, CAST(julianday(s.day) - 1721424.5 AS INTEGER), sum(s.total) FROM sales s "
        "WHERE s.customer_id IS NOT NULL AND s.total >= 0 AND s.day < ? "
        "AND s.customer_id NOT IN (SELECT id FROM customers WHERE archived_on IS NOT NULL OR gone_on IS NOT NULL) "
        "GROUP BY s.customer_id, s.day",
        (before.isoformat(),),
    )
    return [(row[0], row[1], row[2]) for row in found]


def customers_of(shop: ShopFile, day: date) -> set[int]:
    """Who bought something on a day."""
    found = shop.rows(
        "SELECT DISTINCT customer_id FROM sales WHERE day = ? AND total >= 0 AND customer_id IS NOT NULL",
        (day.isoformat(),),
    )
    return {row[0] for row in found}


def last_days(shop: ShopFile, before: date) -> dict[int, date]:
    """The last purchase day before a day, by customer id."""
    found = shop.rows(
        "SELECT customer_id, max(day) FROM sales WHERE customer_id IS NOT NULL AND total >= 0 AND day < ? "
        "GROUP BY customer_id",
        (before.isoformat(),),
    )
    return {row[0]: date.fromisoformat(row[1]) for row in found}


def spending(shop: ShopFile, customer_id: int) -> Spending:
    """What one customer bought so far, in kuruş."""
    count, total = shop.rows(
        "SELECT count(*) FILTER (WHERE total >= 0), coalesce(sum(total), 0) FROM sales WHERE customer_id = ?",
        (customer_id,),
    )[0]
    return Spending(count, total, round(total / count) if count else 0)


def last_day(shop: ShopFile) -> date | None:
    """The newest day with a sale."""
    found = shop.rows("SELECT max(day) FROM sales")[0][0]
    return date.fromisoformat(found) if found else None


def _sale(row: tuple[Any, ...], lines: tuple[SaleLine, ...]) -> Sale:
    return Sale(
        id=row[0],
        customer_id=row[1],
        customer=row[2],
        day=date.fromisoformat(row[3]),
        at=time.fromisoformat(row[4]) if row[4] else None,
        total=row[5],
        payment=row[6],
        note=row[7],
        receipt=row[8],
        lines=lines,
    )
