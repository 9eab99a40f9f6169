"""Everybody's open debt, and the facts of one screenful of debtors."""

from collections.abc import Sequence
from datetime import date

from kobi_crm.domain.debtors import Debtor, DebtorFacts, owing
from kobi_crm.storage.shop_file import ShopFile

_OWING = """
SELECT customer_id, sum(amount) FROM ledger WHERE day <= ?1 GROUP BY customer_id HAVING sum(amount) > 0
AND customer_id NOT IN (SELECT id FROM customers WHERE archived_on IS NOT NULL)
"""
_DEBTS = "SELECT customer_id, day, id, due_on, amount FROM ledger WHERE amount > 0 AND day <= ?1"
_REVERSED = "SELECT id, reverses_id FROM ledger WHERE reverses_id IS NOT NULL AND day <= ?1"

_PROMISED = """
SELECT r.customer_id, min(r.due_on) FROM reminders r WHERE r.done_at IS NULL AND r.customer_id IN ({marks})
AND (r.text = ? OR EXISTS (
    SELECT 1 FROM action_rows n JOIN actions a ON a.id = n.action_id
    WHERE n.tbl = 'reminders' AND n.row_id = r.id AND n.op = 'i' AND a.kind = 'ledger.promise'))
GROUP BY r.customer_id
"""


def debtors(shop: ShopFile, today: date, term_days: int) -> list[Debtor]:
    """Everybody who owes something on a day, the largest debt first; amounts in kuruş.

    The oldest debts count as paid first, reversed entries and archived customers not at all: the same as
    ``domain.ledger.open_debt`` and ``domain.debt_age.age`` say of each one's entries.
    """

    on = (today.isoformat(),)
    gone = {number for pair in shop.rows(_REVERSED, on) for number in pair}
    balances: dict[int, int] = dict(shop.rows(_OWING, on))
    return owing(balances, shop.rows(_DEBTS, on), gone, today, term_days)


def facts(shop: ShopFile, ids: Sequence[int], promise_text: str) -> dict[int, DebtorFacts]:
    """Name, phone, limit and promise of some customers; ``promise_text`` is what a promise is called."""
    marks = ", ".join("?" * len(ids))
    promised = dict(shop.rows(_PROMISED.format(marks=marks), (*ids, promise_text)))
    return {
        row[0]: DebtorFacts(
            row[1], row[2], row[3], date.fromisoformat(promised[row[0]]) if row[0] in promised else None
        )
        for row in shop.rows(
            f"SELECT id, name, phone, credit_limit FROM customers WHERE id IN ({marks})", ids
        )
    }
