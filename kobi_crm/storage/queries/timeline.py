"""Everything that happened with one customer, in one list."""

from datetime import datetime

from kobi_crm.domain.customers import TimelineEntry
from kobi_crm.storage.shop_file import ShopFile

_SQL = """
SELECT 'sale', id, day || ' ' || coalesce(at, '00:00:00'), payment, total FROM sales WHERE customer_id = :1
AND day >= coalesce((SELECT day FROM sales WHERE customer_id = :1 ORDER BY day DESC LIMIT 1 OFFSET :2), '')
UNION ALL
SELECT kind, id, day || ' 00:00:00', coalesce(payment, note, ''), -amount FROM ledger
WHERE customer_id = :1 AND kind IN ('payment', 'opening', 'reversal') AND NOT EXISTS (
    SELECT 1 FROM ledger r WHERE r.id = ledger.reverses_id AND r.kind = 'sale')
UNION ALL
SELECT 'note', id, at, text, NULL FROM notes WHERE customer_id = :1
UNION ALL
SELECT 'call', id, at, outcome, NULL FROM interactions WHERE customer_id = :1
UNION ALL
SELECT 'reminder', id, due_on || ' ' || coalesce(at, '00:00:00'), text, NULL FROM reminders
WHERE customer_id = :1 AND done_at IS NOT NULL
ORDER BY 3 DESC, 2 DESC LIMIT :2
"""


def of_customer(shop: ShopFile, customer_id: int, limit: int) -> tuple[TimelineEntry, ...]:
    """The newest ``limit`` entries.

    ``text`` is the payment kind of a sale or payment, the outcome of a call, the reason of a reversal. What an
    edited or deleted sale reversed in the notebook is left out: the sale itself says what holds.
    """
    sql = _SQL.replace(":1", "?1").replace(":2", "?2")
    return tuple(
        TimelineEntry(kind, row_id, datetime.fromisoformat(at), text, amount)
        for kind, row_id, at, text, amount in shop.rows(sql, (customer_id, limit))
    )
