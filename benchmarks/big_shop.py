"""How long a very large shop takes: 20,000 customers, a million sales (python benchmarks/big_shop.py FOLDER)."""

import argparse
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.services.customers import customer_values
from kobi_crm.storage.shop_file import Unit, Value

_TODAY = date(2026, 11, 22)
_FIRST = ("Ayşe", "Fatma", "Mehmet", "Işıl", "Şükrü", "Çiğdem", "Ömer", "İbrahim", "Gülsüm", "Halil")
_LAST = ("Yılmaz", "Demir", "Işık", "Çetin", "Şahin", "Özdemir", "Kılıç", "Güneş", "Ağaoğlu", "İnan")
_DAYS = 700
_PRODUCTS = 300


def fill(app: Application, customers: int, sales: int) -> None:
    """Make the shop: every customer has a rhythm of the own, one sale in eight is on credit."""
    rng = Random(1)

    def work(unit: Unit) -> None:
        names: list[str] = []
        people: list[list[Value]] = []
        for number in range(customers):
            draft = CustomerDraft(
                f"{rng.choice(_FIRST)} {rng.choice(_LAST)} {number}", phone=f"53{number:08d}"
            )
            values = customer_values(draft)
            names = ["id", "created_on", *values]
            people.append([number + 1, _TODAY.isoformat(), *values.values()])
        unit.insert_many("customers", names, people)
        rows: list[tuple[int, int, str, int, str]] = []
        for number in range(sales):
            day = _TODAY - timedelta(days=rng.randrange(1, _DAYS))
            buyer = (
                min(int(rng.paretovariate(0.7)), customers) if number % 3 else rng.randrange(customers) + 1
            )
            rows.append((number + 1, buyer, day.isoformat(), rng.randrange(500, 50000), "cash"))
        unit.insert_many("sales", ("id", "customer_id", "day", "total", "payment"), rows)
        unit.insert_many(
            "products",
            ("id", "name", "name_key"),
            ((number + 1, f"Ürün {number}", f"urun {number}") for number in range(_PRODUCTS)),
        )
        # Each customer buys few of the products again and again, as in a shop.
        unit.insert_many(
            "sale_lines",
            ("sale_id", "product_id", "quantity", "discount", "amount"),
            (
                (r[0], (r[1] * 7 + min(int(rng.paretovariate(1.2)), 9)) % _PRODUCTS + 1, 1000, 0, r[3])
                for r in rows
            ),
        )
        debts = (
            (rng.randrange(customers) + 1, r[2], "sale", r[3], r[0]) for r in rows[:: sales // 5000 or 1]
        )
        unit.insert_many("ledger", ("customer_id", "day", "kind", "amount", "sale_id"), debts)

    app.shop.write("demo", {}, work, initiator="program")


def timed(what: str, work: Callable[[], object], rounds: int = 5) -> None:
    """Print the median of some rounds, in milliseconds."""
    took: list[float] = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    print(f"{what:<44} {sorted(took)[rounds // 2] * 1000:10.1f} ms")


def _ahead(app: Application, customer_id: int) -> None:
    app.set_aside.next_visit(customer_id)
    app.set_aside.soon_empty(customer_id=customer_id)


def main() -> None:
    """Fill a shop and time what the owner waits for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--customers", type=int, default=20_000)
    parser.add_argument("--sales", type=int, default=1_000_000)
    said = parser.parse_args()
    app = Application.open(
        said.folder / "big.db", create=True, clock=FixedClock(datetime(2026, 11, 22, 9, 30))
    )
    try:
        if not app.customers.count():
            timed("fill", lambda: fill(app, said.customers, said.sales), 1)
        timed("first look at everybody's rhythm", app.noticing.refresh, 1)
        timed("first look at who buys less", app.shrinking.refresh, 1)
        timed("morning list", app.today.morning)
        timed("first list of what to set aside", app.set_aside.rows, 1)
        timed("the same again", app.set_aside.rows)
        timed("last month's lists judged", app.set_aside.quality, 1)
        timed("totals of the day", app.set_aside.totals)
        timed("what lies ahead for an ordinary customer", lambda: _ahead(app, said.customers // 2))
        for text in ("fat", "i", "2796", "isik 77"):
            timed(f"search {text!r}", lambda text=text: app.customers.search(text))
        for sort in ("name", "last_visit", "balance"):
            timed(f"list by {sort}", lambda sort=sort: app.customers.ids("all", sort))
        timed("one screenful of the list", lambda: app.customers.rows(range(1000, 1040)))
        timed("card of the busiest customer", lambda: app.customers.card(1))
        timed("card of an ordinary customer", lambda: app.customers.card(said.customers // 2))
        timed("record a sale", lambda: app.sales.record(SaleDraft(5, 4200)))
        timed("undo it", app.history.undo)
        timed("backup, proven", app.backups.now, 1)
    finally:
        app.close()


if __name__ == "__main__":
    main()
