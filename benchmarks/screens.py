"""What opening Satışlar, Veresiye and a card costs beside the bare queries of one screenful, on the very large shop.

``python benchmarks/screens.py FOLDER`` fills FOLDER as ``big_shop.py`` does where nothing is there yet. ``read`` is
everything up to the texts of the first screenful, ``shown`` the page itself with its widgets, its painting and what
it reads behind. Counted is this process's own work, so that other programs don't.
"""

import argparse
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from big_shop import fill
from PySide6.QtWidgets import QApplication, QWidget

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.models import ledger, sales
from kobi_crm.gui.pages.card.card import Card
from kobi_crm.gui.pages.ledger import LedgerPage
from kobi_crm.gui.pages.sales import SalesPage
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.table_model import TableModel
from kobi_crm.settings import MachineSettings
from kobi_crm.storage.shop_file import Unit

NOW = datetime(2026, 11, 22, 9, 30)
TODAY = NOW.date()
ROWS = 40
ROUNDS, ROUNDS_SHOWN = 15, 3
GOAL = 2.0
Query = tuple[str, Sequence[Any]]

_OPEN = """
WITH owing AS (
    SELECT customer_id AS who, sum(amount) AS balance, -sum(min(amount, 0)) AS paid
    FROM ledger GROUP BY customer_id HAVING sum(amount) > 0
), parts AS (
    SELECT l.customer_id AS who, l.day, coalesce(l.due_on, date(l.day, '30 days')) AS due, o.balance, o.paid, l.amount,
    sum(l.amount) OVER (PARTITION BY l.customer_id ORDER BY l.day, l.id ROWS UNBOUNDED PRECEDING) AS upto
    FROM ledger l JOIN owing o ON o.who = l.customer_id WHERE l.amount > 0
)
SELECT who, balance, min(due), sum(min(amount, upto - paid)) FILTER (WHERE due < ?1),
sum(min(amount, upto - paid)) FILTER (WHERE day < ?1) FROM parts WHERE upto > paid GROUP BY who
"""

_COUNTS = "SELECT (SELECT count(*) FROM customers), (SELECT count(*) FROM sale_lines), (SELECT count(*) FROM ledger)"
_SALE_IDS = "SELECT id FROM sales WHERE day BETWEEN ? AND ? ORDER BY day DESC, at DESC, id DESC"
_SALE_SUMS = "SELECT day, payment, count(*), sum(total) FROM sales WHERE day BETWEEN ? AND ? GROUP BY 1, 2"
_SALES = "SELECT s.*, c.name FROM sales s LEFT JOIN customers c ON c.id = s.customer_id WHERE s.id IN (:ids)"
_LINES = "SELECT l.*, p.name FROM sale_lines l LEFT JOIN products p ON p.id = l.product_id WHERE l.sale_id IN (:ids)"
_PEOPLE = "SELECT id, name, phone, credit_limit FROM customers WHERE id IN (:ids)"
_REMINDERS = "SELECT customer_id, due_on, text FROM reminders WHERE done_at IS NULL AND customer_id IN (:ids)"
_CARD = (
    "SELECT * FROM customers WHERE id = ?",
    "SELECT * FROM ledger WHERE customer_id = ? ORDER BY day, id",
    "SELECT DISTINCT day FROM sales WHERE customer_id = ? AND total >= 0 ORDER BY day",
    "SELECT count(*), sum(total) FROM sales WHERE customer_id = ?",
    "SELECT id, day, at, payment, total FROM sales WHERE customer_id = ? ORDER BY day DESC, id DESC LIMIT 50",
    "SELECT * FROM notes WHERE customer_id = ? ORDER BY at DESC LIMIT 50",
    "SELECT * FROM interactions WHERE customer_id = ? ORDER BY at DESC LIMIT 50",
    "SELECT * FROM reminders WHERE customer_id = ? AND done_at IS NOT NULL LIMIT 50",
    "SELECT o.id, o.name FROM customers c JOIN customers o ON o.name_key = c.name_key WHERE c.id = ?",
    "SELECT * FROM orders WHERE customer_id = ?",
    "SELECT * FROM wishes WHERE customer_id = ?",
    "SELECT * FROM service_cards WHERE customer_id = ?",
    "SELECT * FROM permissions WHERE customer_id = ?",
    "SELECT * FROM household_members WHERE customer_id = ?",
)
_ABSENCES = "SELECT * FROM absences WHERE customer_id = ?"


@dataclass(frozen=True)
class Screen:
    """``bare`` are the queries of one screenful, ``read`` makes its texts, ``shown`` paints it."""

    name: str
    bare: Callable[[], object]
    read: Callable[[], object]
    shown: Callable[[], object]


def main() -> None:
    """Measure all screens in one run; bare, read and shown take turns, so that all meet the same computer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    qt = QApplication([])
    app = Application.open(folder / "big.db", create=True, clock=FixedClock(NOW))
    ctx = Context(app, Theme(qt, "light"), MachineSettings(folder / "machine.json"))
    try:
        if not app.customers.count():
            fill(app, 20_000, 1_000_000)
        people, lines, entries = app.shop.rows(_COUNTS)[0]
        print(f"{people:,} customers, {lines:,} sale lines, {entries:,} entries in the notebook")
        print(f"{'':<40} {'bare':>8} {'read':>8} {'ratio':>6} {'shown':>8}   (ms of own work, medians)")
        pages = SalesPage(ctx), LedgerPage(ctx), Card(ctx)
        for screen in (_sales(ctx, pages[0]), _debts(ctx, pages[1], "Veresiye")):
            measure(screen)
        ordinary = range(people // 2, people // 2 + 20 * ROUNDS)
        for who, customers in (("ordinary", ordinary), ("busy", (3,))):
            measure(_card(ctx, pages[2], who, customers))
            measure(_card(ctx, pages[2], who, customers[::-1], rhythm=True))
        _owe_more(app, people)
        try:
            measure(_debts(ctx, pages[1], "Veresiye, 187,500 entries more"))
        finally:
            app.history.undo(app.shop.rows("SELECT max(id) FROM actions WHERE kind = 'demo'")[0][0])
    finally:
        ctx.close()
        app.close()


def measure(screen: Screen) -> None:
    """Print the medians of one screen and the ratio of ``read`` to ``bare``."""
    took: dict[str, list[float]] = {"bare": [], "read": [], "shown": []}
    steps = {"bare": screen.bare, "read": screen.read, "shown": screen.shown}
    for turn in range(ROUNDS):
        for name, step in steps.items():
            if name == "shown" and turn >= ROUNDS_SHOWN:
                continue
            start = time.process_time()
            step()
            took[name].append((time.process_time() - start) * 1000)
    bare, read, shown = (sorted(took[name])[len(took[name]) // 2] for name in steps)
    mark = "" if read <= GOAL * bare else "  over the goal"
    print(f"{screen.name:<40} {bare:>8.1f} {read:>8.1f} {read / bare:>6.2f} {shown:>8.1f}{mark}")


def _sales(ctx: Context, page: SalesPage) -> Screen:
    app = ctx.app
    first = TODAY.replace(day=1)
    month = (first.isoformat(), TODAY.isoformat())

    def bare() -> None:
        wanted = [row[0] for row in app.shop.rows(_SALE_IDS, month)[:ROWS]]
        _run(app, (_SALE_SUMS, month), (_of(_SALES), wanted), (_of(_LINES), wanted))

    rows = sales.SalesModel(app, [])
    rows.set_columns(list(sales.columns(app.clock.today, ctx.money, rows.is_edited).values()))

    def read() -> None:
        found = sales.read_sales(app, "month")
        rows.set_days(found.days)
        rows.set_ids(found.ids)
        _texts(rows)

    page.periods.set_current("month")
    return Screen("Satışlar, this month", bare, read, lambda: _shown(ctx, page))


def _debts(ctx: Context, page: LedgerPage, name: str) -> Screen:
    app = ctx.app

    def bare() -> None:
        wanted = [row[0] for row in app.shop.rows(_OPEN, (TODAY.isoformat(),))[:ROWS]]
        _run(app, (_of(_PEOPLE), wanted), (_of(_REMINDERS), wanted))

    columns = list(ledger.columns(app.clock.today, ctx.money).values())
    rows = ledger.LedgerModel(app, columns)

    def read() -> None:
        owed = ledger.read_owed(app)
        rows.set_debtors(owed.debtors)
        rows.set_ids(owed.ids)
        _texts(rows)

    return Screen(name, bare, read, lambda: _shown(ctx, page))


def _card(ctx: Context, card: Card, who: str, customers: Sequence[int], *, rhythm: bool = False) -> Screen:
    """Each step opens the next customer's card: an owner too opens another card than the one just seen."""
    app = ctx.app
    asked = (*_CARD, _ABSENCES) if rhythm else _CARD
    ahead = cycle(customers)

    def bare() -> None:
        customer = next(ahead)
        _run(app, *((sql, (customer,)) for sql in asked))

    def read() -> None:
        customer = next(ahead)
        found = app.customers.card(customer)
        if rhythm:
            app.noticing.rhythm(customer, visit_days=found.visit_days)
        app.households.of(customer)
        app.orders.of(customer)
        app.wishes.of_customer(customer)
        app.service_cards.of(customer)
        app.permissions.of(customer)

    def shown() -> None:
        card.show_customer(next(ahead))
        _settle(ctx)
        _paint(card)

    visits = app.shop.rows("SELECT count(*) FROM sales WHERE customer_id = ?", (customers[0],))[0][0]
    return Screen(f"card, {who} ({visits:,} sales){', with rhythm' if rhythm else ''}", bare, read, shown)


def _owe_more(app: Application, people: int) -> None:
    """One sale in eight on credit, and half of it paid: a notebook as large as one gets."""
    rng = Random(2)

    def work(unit: Unit) -> None:
        days = [(TODAY - timedelta(days=rng.randrange(1, 700))).isoformat() for _ in range(125_000)]
        debts = ((rng.randrange(people) + 1, day, "sale", rng.randrange(500, 50_000)) for day in days)
        unit.insert_many("ledger", ("customer_id", "day", "kind", "amount"), debts)
        paid = (
            (rng.randrange(people) + 1, day, "payment", -rng.randrange(500, 50_000), "cash")
            for day in days[::2]
        )
        unit.insert_many("ledger", ("customer_id", "day", "kind", "amount", "payment"), paid)

    app.shop.write("demo", {}, work, initiator="program")


def _of(sql: str) -> str:
    return sql.replace(":ids", ", ".join("?" * ROWS))


def _run(app: Application, *queries: Query) -> None:
    for sql, params in queries:
        app.shop.rows(sql, params)


def _texts(rows: TableModel[Any]) -> None:
    for row in range(min(ROWS, rows.rowCount())):
        for column in range(rows.columnCount()):
            rows.index(row, column).data()


def _shown(ctx: Context, page: Page) -> None:
    page.refresh()
    _settle(ctx)
    _paint(page)


def _paint(widget: QWidget) -> None:
    widget.resize(620, 640)
    widget.grab()


def _settle(ctx: Context) -> None:
    while ctx.tasks.busy:
        QApplication.processEvents()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
