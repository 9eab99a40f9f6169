"""Everybody's open debt in one query, and the facts of one screenful of debtors."""

from collections.abc import Sequence
from datetime import date, timedelta
from operator import itemgetter

from kobi_crm.domain.debt_age import Ageing
from kobi_crm.domain.debtors import Debtor, DebtorFacts
from kobi_crm.storage.shop_file import ShopFile

_OPEN = """
WITH gone AS MATERIALIZED (
    SELECT r.id FROM ledger r WHERE r.reverses_id IS NOT NULL AND r.day <= :today
    UNION SELECT r.reverses_id FROM ledger r WHERE r.reverses_id IS NOT NULL AND r.day <= :today
), owing AS MATERIALIZED (
    SELECT customer_id AS who, sum(amount) AS balance FROM ledger WHERE day <= :today
    GROUP BY customer_id HAVING sum(amount) > 0
), parts AS (
    SELECT o.who, o.balance, l.day, l.due_on, l.amount, sum(l.amount) OVER (
        PARTITION BY o.who ORDER BY l.day DESC, l.id DESC ROWS UNBOUNDED PRECEDING) - l.amount AS newer
    FROM owing o JOIN ledger l ON l.customer_id = o.who
    WHERE l.day <= :today AND l.amount > 0 AND l.id NOT IN gone
), unpaid AS (
    SELECT who, balance, day, coalesce(due_on, day) AS since, coalesce(due_on, date(day, :term)) AS due,
    min(amount, balance - newer) AS rest FROM parts WHERE newer < balance
)
SELECT who, balance, min(due), sum(iif(due < :today, rest, 0)), sum(iif(due BETWEEN :today AND :week, rest, 0)),
sum(iif(day >= :d30, rest, 0)), sum(iif(day >= :d60 AND day < :d30, rest, 0)),
sum(iif(day >= :d90 AND day < :d60, rest, 0)), sum(iif(day < :d90, rest, 0)), min(since)
FROM unpaid u
WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = u.who AND c.archived_on IS NOT NULL) GROUP BY who
"""
"""The open parts are the newest debts that come to the balance, since the oldest are paid first."""

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

    def ago(days: int) -> str:
        return (today - timedelta(days=days)).isoformat()

    week, term = (today + timedelta(days=6)).isoformat(), f"{term_days} days"
    found = shop.rows(
        _numbered(_OPEN, ("today", "term", "week", "d30", "d60", "d90")),
        (today.isoformat(), term, week, ago(30), ago(60), ago(90)),
    )
    to_day = date.fromisoformat
    listed = [
        Debtor(who, balance, to_day(due), overdue, soon, Ageing(*ages), to_day(since))
        for who, balance, due, overdue, soon, *ages, since in found
    ]
    listed.sort(key=itemgetter(0))
    listed.sort(key=itemgetter(1), reverse=True)
    return listed


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


def _numbered(sql: str, names: Sequence[str]) -> str:
    """Named places as numbered ones, which is what a sequence of values fills."""
    for number, name in enumerate(names):
        sql = sql.replace(f":{name}", f"?{number + 1}")
    return sql
