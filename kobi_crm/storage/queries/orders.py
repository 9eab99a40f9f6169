"""Reading orders with their lines."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from kobi_crm.domain.orders import Order, OrderLine
from kobi_crm.domain.text import clean
from kobi_crm.storage.shop_file import ShopFile

_SELECT = (
    "SELECT o.id, o.customer_id, c.name, c.phone, coalesce(c.district, ''), c.address, o.ordered_on, o.due_on, o.at, "
    "o.state, o.delivery, o.address, o.note, o.alert_days, o.prepared_at, o.delivered_at, o.sale_id "
    "FROM orders o JOIN customers c ON c.id = o.customer_id "
)
_WAITS = "o.state IN ('open', 'prepared') "
_MOST = 500


def waiting(shop: ShopFile) -> list[Order]:
    """What is not delivered yet, earliest first; within a day by hour, those without one last."""
    return _read(shop, f"WHERE {_WAITS} ORDER BY o.due_on, o.at IS NULL, o.at, o.id", ())


def told_by(shop: ShopFile, day: date) -> list[Order]:
    """What waits and should have been said by a day, earliest first."""
    return _read(
        shop,
        f"WHERE {_WAITS} AND date(o.due_on, '-' || o.alert_days || ' days') <= ? "
        "ORDER BY o.due_on, o.at IS NULL, o.at, o.id",
        (day.isoformat(),),
    )


def count_due(shop: ShopFile, day: date) -> int:
    """How many orders are for a day or were for an earlier one, and wait."""
    return int(
        shop.rows(f"SELECT count(*) FROM orders o WHERE {_WAITS} AND o.due_on <= ?", (day.isoformat(),))[0][0]
    )


def delivered_since(shop: ShopFile, day: date, limit: int) -> list[Order]:
    """What was delivered since a day, newest first."""
    return _read(
        shop,
        "WHERE o.state = 'delivered' AND o.delivered_at >= ? ORDER BY o.delivered_at DESC, o.id DESC LIMIT ?",
        (day.isoformat(), limit),
    )


def of_customer(shop: ShopFile, customer_id: int, limit: int) -> list[Order]:
    """A customer's orders, those that wait first, then the newest; cancelled ones are left out."""
    return _read(
        shop,
        "WHERE o.customer_id = ? AND o.state != 'cancelled' "
        f"ORDER BY NOT ({_WAITS}), CASE WHEN {_WAITS} THEN o.due_on END, o.due_on DESC, o.id DESC LIMIT ?",
        (customer_id, limit),
    )


def by_ids(shop: ShopFile, wanted: Sequence[int]) -> list[Order]:
    """The orders with these ids, in the order of ``wanted``."""
    marks = ", ".join("?" * len(wanted))
    found = {order.id: order for order in _read(shop, f"WHERE o.id IN ({marks})", tuple(wanted))}
    return [found[order_id] for order_id in wanted if order_id in found]


def _read(shop: ShopFile, rest: str, params: Sequence[str | int]) -> list[Order]:
    rows = shop.rows(_SELECT + rest, params)
    lines = _lines(shop, [row[0] for row in rows])
    return [_order(row, tuple(lines.get(row[0], ()))) for row in rows]


def _lines(shop: ShopFile, order_ids: Sequence[int]) -> dict[int, list[OrderLine]]:
    found: dict[int, list[OrderLine]] = {}
    for start in range(0, len(order_ids), _MOST):
        some = order_ids[start : start + _MOST]
        marks = ", ".join("?" * len(some))
        for order_id, text, quantity, price, product_id in shop.rows(
            "SELECT l.order_id, coalesce(p.name, l.text, ''), l.quantity, l.unit_price, l.product_id "
            f"FROM order_lines l LEFT JOIN products p ON p.id = l.product_id WHERE l.order_id IN ({marks}) "
            "ORDER BY l.id",
            some,
        ):
            found.setdefault(order_id, []).append(OrderLine(text, quantity, price, product_id))
    return found


def _order(row: tuple[Any, ...], lines: tuple[OrderLine, ...]) -> Order:
    return Order(
        id=row[0],
        customer_id=row[1],
        customer=row[2],
        phone=row[3],
        district=row[4] if clean(row[5] or "") == (row[11] or "") else "",
        ordered_on=date.fromisoformat(row[6]),
        due_on=date.fromisoformat(row[7]),
        at=time.fromisoformat(row[8]) if row[8] else None,
        state=row[9],
        delivery=bool(row[10]),
        address=row[11],
        note=row[12],
        alert_days=row[13],
        prepared_at=datetime.fromisoformat(row[14]) if row[14] else None,
        delivered_at=datetime.fromisoformat(row[15]) if row[15] else None,
        sale_id=row[16],
        lines=lines,
    )
