"""Reading sales: one sale, one screenful, the takings of days, the visits of customers."""

from array import array
from collections.abc import Sequence
from datetime import date, time
from typing import Any

from kobi_crm.domain.customers import Spending
from kobi_crm.domain.sales import PAYMENTS, DayTotal, Parts, ReturnRate, Sale, SaleLine, merged
from kobi_crm.storage.shop_file import ShopFile

FIRST, LAST = date(1, 1, 1), date(9999, 12, 31)

_HEADS = (
    "SELECT s.id, s.customer_id, c.name, s.day, s.at, s.total, s.payment, s.note, s.receipt, s.receipt_kind, "
    "s.reason, s.return_of_id, (SELECT max(l.due_on) FROM ledger l WHERE l.sale_id = s.id), "
    "(SELECT coalesce(-sum(r.total), 0) FROM sales r WHERE r.return_of_id = s.id) "
    "FROM sales s LEFT JOIN customers c ON c.id = s.customer_id "
)


def ids(shop: ShopFile, day_from: date = FIRST, day_to: date = LAST) -> "array[int]":
    """The ids of the sales of these days, newest first."""
    found = shop.rows(
        "SELECT id FROM sales WHERE day BETWEEN ? AND ? ORDER BY day DESC, at DESC, id DESC",
        (day_from.isoformat(), day_to.isoformat()),
    )
    return array("q", (row[0] for row in found))


def by_ids(shop: ShopFile, wanted: Sequence[int]) -> list[Sale]:
    """The sales with these ids, their lines and parts, in the order of ``wanted``."""
    marks = ", ".join("?" * len(wanted))
    lines: dict[int, list[SaleLine]] = {}
    for sale_id, product, *fields in shop.rows(
        "SELECT l.sale_id, p.name, l.quantity, l.unit_price, l.discount, l.amount, l.product_id, l.unit_cost, "
        "l.vat_percent, l.id, l.returns_id, "
        "(SELECT coalesce(-sum(r.quantity), 0) FROM sale_lines r WHERE r.returns_id = l.id) "
        f"FROM sale_lines l LEFT JOIN products p ON p.id = l.product_id WHERE l.sale_id IN ({marks}) ORDER BY l.id",
        wanted,
    ):
        lines.setdefault(sale_id, []).append(SaleLine(product or "", *fields))
    heads = shop.rows(_HEADS + f"WHERE s.id IN ({marks})", wanted)
    parts = _parts(shop, [row[0] for row in heads if row[6] == "split"])
    found = {row[0]: _sale(row, tuple(lines.get(row[0], ())), parts.get(row[0], ())) for row in heads}
    return [found[sale_id] for sale_id in wanted if sale_id in found]


def with_receipt(shop: ShopFile, number: str, kind: str | None, day: date | None) -> list[int]:
    """The sales with this receipt number and kind, newest first; ``None`` for ``day``: ever."""
    where, params = "receipt = ? AND receipt_kind IS ? AND total >= 0", list[str | None]((number, kind))
    if day is not None:
        where += " AND day = ?"
        params.append(day.isoformat())
    return [row[0] for row in shop.rows(f"SELECT id FROM sales WHERE {where} ORDER BY id DESC", params)]


def customer_returns(shop: ShopFile, customer_id: int | None) -> ReturnRate:
    """What a customer (``None``: anybody) bought and what came back of it, in kuruş."""
    where, params = ("", ()) if customer_id is None else (" WHERE customer_id = ?", (customer_id,))
    sold, returned = shop.rows(
        "SELECT coalesce(sum(total) FILTER (WHERE total >= 0), 0), "
        f"coalesce(-sum(total) FILTER (WHERE total < 0), 0) FROM sales{where}",
        params,
    )[0]
    return ReturnRate(sold, returned)


def product_returns(shop: ShopFile, product_id: int, customer_id: int | None = None) -> ReturnRate:
    """How much of a product was sold (to one customer) and how much of it came back, in thousandths."""
    sold, returned = shop.rows(
        "SELECT coalesce(sum(l.quantity) FILTER (WHERE l.quantity > 0), 0), "
        "coalesce(-sum(l.quantity) FILTER (WHERE l.quantity < 0), 0) FROM sale_lines l "
        + ("" if customer_id is None else "JOIN sales s ON s.id = l.sale_id AND s.customer_id = ?2 ")
        + "WHERE l.product_id = ?1",
        (product_id,) if customer_id is None else (product_id, customer_id),
    )[0]
    return ReturnRate(sold, returned)


def day_totals(shop: ShopFile, day_from: date, day_to: date) -> list[DayTotal]:
    """The takings of each day with a sale, newest first; money in kuruş, a split sale by its parts."""
    counts: dict[str, int] = {}
    sums: dict[str, dict[str, int]] = {}
    for day, payment, count, total in shop.rows(
        "SELECT day, payment, count(*), sum(total) FROM sales WHERE day BETWEEN ? AND ? "
        "GROUP BY day, payment ORDER BY day DESC",
        (day_from.isoformat(), day_to.isoformat()),
    ):
        counts[day] = counts.get(day, 0) + count
        sums.setdefault(day, {})[payment] = total
    split = [day for day, by_kind in sums.items() if by_kind.pop("split", None) is not None]
    if split:
        for day, payment, total in shop.rows(
            "SELECT s.day, p.payment, sum(p.amount) FROM sale_payments p JOIN sales s ON s.id = p.sale_id "
            "WHERE s.day BETWEEN ? AND ? GROUP BY 1, 2",
            (split[-1], split[0]),
        ):
            sums[day][payment] = sums[day].get(payment, 0) + total
    return [
        DayTotal(
            date.fromisoformat(day),
            counts[day],
            sum(by_kind.values()),
            tuple((kind, by_kind[kind]) for kind in PAYMENTS if kind in by_kind),
        )
        for day, by_kind in sums.items()
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


def _parts(shop: ShopFile, wanted: Sequence[int]) -> dict[int, Parts]:
    if not wanted:
        return {}
    marks = ", ".join("?" * len(wanted))
    found: dict[int, Parts] = {}
    for sale_id, payment, amount in shop.rows(
        f"SELECT sale_id, payment, amount FROM sale_payments WHERE sale_id IN ({marks}) ORDER BY id", wanted
    ):
        found[sale_id] = (*found.get(sale_id, ()), (payment, amount))
    return {sale_id: merged(parts) for sale_id, parts in found.items()}


def _sale(row: tuple[Any, ...], lines: tuple[SaleLine, ...], parts: Parts) -> Sale:
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
        parts=parts,
        receipt_kind=row[9],
        reason=row[10],
        return_of=row[11],
        due_on=date.fromisoformat(row[12]) if row[12] else None,
        returned=row[13],
    )
