"""Reading the till: takings by kind of payment, cash moves, counts, and what touched a day after its count."""

from datetime import date, datetime, time
from typing import Any

from kobi_crm.domain.sales import PAYMENTS
from kobi_crm.domain.till import CashMove, DayClose, Taken
from kobi_crm.storage.shop_file import ShopFile

_TAKEN = """
SELECT payment, sum(max(amount, 0)), sum(min(amount, 0)) FROM (
    SELECT payment, total AS amount FROM sales WHERE day = ?1 AND payment <> 'split'
    UNION ALL
    SELECT p.payment, p.amount FROM sale_payments p JOIN sales s ON s.id = p.sale_id
    WHERE s.day = ?1 AND s.payment = 'split')
GROUP BY payment
"""

_PAID = """
SELECT coalesce(l.payment, 'cash'), -sum(l.amount) FROM ledger l
WHERE l.day = ? AND l.kind = 'payment' AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses_id = l.id)
GROUP BY 1
"""

_CLOSE = "SELECT id, day, at, opening, expected, counted, note FROM day_closes "

_TOUCHED = """
SELECT DISTINCT a.id FROM actions a JOIN action_rows r ON r.action_id = a.id
WHERE a.id > ?1 AND a.undone_at IS NULL AND (a.undoes IS NULL OR a.undoes <= ?1)
AND r.tbl IN ('sales', 'ledger', 'cash_moves')
AND (json_extract(r.before, '$.day') = ?2 OR json_extract(r.after, '$.day') = ?2 OR r.op = 'i')
AND (r.tbl <> 'ledger' OR r.op = 'i' OR json_extract(r.before, '$.kind') = 'payment')
AND (r.op <> 'i'
    OR (r.tbl = 'sales' AND EXISTS (
        SELECT 1 FROM sales s WHERE s.id BETWEEN r.row_id AND r.last_id AND s.day = ?2))
    OR (r.tbl = 'cash_moves' AND EXISTS (
        SELECT 1 FROM cash_moves m WHERE m.id BETWEEN r.row_id AND r.last_id AND m.day = ?2))
    OR (r.tbl = 'ledger' AND EXISTS (
        SELECT 1 FROM ledger l LEFT JOIN ledger paid ON paid.id = l.reverses_id
        WHERE l.id BETWEEN r.row_id AND r.last_id
        AND ((l.kind = 'payment' AND l.day = ?2) OR (paid.kind = 'payment' AND paid.day = ?2)))))
ORDER BY a.id
"""


def taken(shop: ShopFile, day: date) -> tuple[Taken, ...]:
    """What each kind of payment brought on a day; a payment that was reversed never came in."""
    sold = {row[0]: row[1:] for row in shop.rows(_TAKEN, (day.isoformat(),))}
    paid = dict(shop.rows(_PAID, (day.isoformat(),)))
    found: list[Taken] = []
    for kind in PAYMENTS:
        came, went = sold.get(kind, (0, 0))
        found.append(Taken(kind, sales=came, debts=paid.get(kind, 0), refunds=went))
    return tuple(found)


def sales_count(shop: ShopFile, day: date) -> int:
    """How many sales a day had, returns not counted."""
    return int(shop.rows("SELECT count(*) FROM sales WHERE day = ? AND total >= 0", (day.isoformat(),))[0][0])


def moves(shop: ShopFile, day: date) -> tuple[CashMove, ...]:
    """The cash put in and taken out on a day, in the order it was written."""
    return tuple(
        CashMove(
            row[0], date.fromisoformat(row[1]), time.fromisoformat(row[2]) if row[2] else None, row[3], row[4]
        )
        for row in shop.rows(
            "SELECT id, day, at, amount, note FROM cash_moves WHERE day = ? ORDER BY id", (day.isoformat(),)
        )
    )


def close_of(shop: ShopFile, day: date) -> DayClose | None:
    """How a day was closed."""
    found = shop.rows(_CLOSE + "WHERE day = ?", (day.isoformat(),))
    return _close(found[0]) if found else None


def last_close(shop: ShopFile, before: date) -> DayClose | None:
    """The newest count before a day."""
    found = shop.rows(_CLOSE + "WHERE day < ? ORDER BY day DESC LIMIT 1", (before.isoformat(),))
    return _close(found[0]) if found else None


def closes(shop: ShopFile, day_from: date, day_to: date) -> list[DayClose]:
    """The counts of these days, newest first."""
    return [
        _close(row)
        for row in shop.rows(
            _CLOSE + "WHERE day BETWEEN ? AND ? ORDER BY day DESC", (day_from.isoformat(), day_to.isoformat())
        )
    ]


def touched_since(shop: ShopFile, close: DayClose) -> list[int]:
    """The acts that stand and changed what came into the till on a closed day, after it was counted.

    What was done and taken back since is no change; taking back what was done before the count is one.
    """
    closed_by = shop.rows(
        "SELECT max(a.id) FROM action_rows r JOIN actions a ON a.id = r.action_id WHERE r.tbl = 'day_closes' "
        "AND ? BETWEEN r.row_id AND r.last_id AND a.undone_at IS NULL AND a.undoes IS NULL",
        (close.id,),
    )[0][0]
    if closed_by is None:
        return []
    return [row[0] for row in shop.rows(_TOUCHED, (closed_by, close.day.isoformat()))]


def _close(row: tuple[Any, ...]) -> DayClose:
    return DayClose(
        row[0], date.fromisoformat(row[1]), datetime.fromisoformat(row[2]), row[3], row[4], row[5], row[6]
    )
