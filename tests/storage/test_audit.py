"""The audit trail: append-only, chained, and without a value in it."""

from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError
from kobi_crm.storage import audit, audit_check
from kobi_crm.storage.engine import DATABASE_ERRORS, raw_connect
from kobi_crm.storage.shop_file import Unit
from tests.trust.acts import Doer

CHANGED = "The audit trail was changed from outside. Keep a copy of the file."


@pytest.fixture
def busy(app: Application, tmp_path: Path) -> Application:
    """A shop in which every act was done, some of them taken back."""
    doer = Doer(app, Random(7), tmp_path)
    for act in doer.acts() * 3:
        with suppress(UserError):
            act()
    return app


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET kind = 'x' WHERE id = 3",
        "UPDATE audit SET id = 999 WHERE id = 3",
        "DELETE FROM audit WHERE id = 3",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit SELECT id, at, 'x', detail, prev, hash FROM audit WHERE id = 3",
        "REPLACE INTO audit SELECT 999, at, 'x', detail, prev, hash FROM audit WHERE id = 3",
        "INSERT INTO audit SELECT * FROM audit WHERE id = 3 ON CONFLICT (id) DO UPDATE SET kind = 'x'",
    ],
)
def test_nothing_in_it_can_be_changed(busy: Application, sql: str) -> None:
    before = busy.shop.rows("SELECT * FROM audit ORDER BY id")

    def work(unit: Unit) -> None:
        unit.run(sql)

    with pytest.raises(DATABASE_ERRORS, match="append-only"):
        busy.shop.write("test", {}, work)
    connection = raw_connect(busy.shop_path, busy.shop.key)
    with closing(connection), pytest.raises(DATABASE_ERRORS, match="append-only"):
        connection.execute(sql)
    assert busy.shop.rows("SELECT * FROM audit ORDER BY id") == before
    assert audit_check.problems(busy.shop_path, busy.shop.key) == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET kind = 'sale.add' WHERE id = 5",
        "UPDATE audit SET detail = '{}' WHERE id = 5",
        "UPDATE audit SET at = '2020-01-01 00:00:00' WHERE id = 5",
        "UPDATE audit SET hash = 'x' WHERE id = 5",
        "DELETE FROM audit WHERE id = 5",
        "DELETE FROM audit WHERE id = 1",
        "DELETE FROM audit WHERE id > 10",
        "DELETE FROM audit",
        "INSERT INTO audit (at, kind, detail, prev, hash) VALUES ('2026-11-22', 'x', '{}', 'a', 'b')",
    ],
)
def test_whoever_takes_the_guards_off_is_found_out(busy: Application, sql: str) -> None:
    path, key = busy.shop_path, busy.shop.key
    busy.close()
    with closing(raw_connect(path, key)) as connection:
        for trigger in ("audit_no_update", "audit_no_delete"):
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(sql)
    assert audit_check.problems(path, key) == [CHANGED]


def test_every_act_has_its_entry(busy: Application) -> None:
    acts = busy.shop.rows("SELECT id, kind FROM actions ORDER BY id")
    entries = busy.shop.rows("SELECT json_extract(detail, '$.action'), kind FROM audit ORDER BY id")
    assert entries == acts
    assert len(acts) > 30


def test_it_holds_no_value_that_anybody_typed(busy: Application) -> None:
    busy.customers.add(CustomerDraft("Nuriye Zeytinli", phone="5327654321", email="nuriye@ornek.example"))
    busy.sales.record(SaleDraft(None, 7654321, note="gizli"))
    trail = "".join(str(row) for row in busy.shop.rows("SELECT at, kind, detail FROM audit"))
    typed = {"Nuriye", "Zeytinli", "nuriye", "zeytinli", "5327654321", "ornek", "7654321", "gizli"}
    for name, phone, email, note in busy.shop.rows("SELECT name, phone, email, note FROM customers"):
        typed |= {*name.split(), phone, email, note}
    typed |= {row[0] for row in busy.shop.rows("SELECT text FROM notes UNION SELECT name FROM products")}
    assert [word for word in typed if word and len(word) > 3 and word in trail] == []


def test_it_says_which_fields_of_which_row(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya", phone="5321112233"))
    app.customers.edit(ayse, CustomerDraft("Ayşe Kaya", phone="5329998877", town="Kadıköy"))
    detail = app.shop.rows("SELECT detail FROM audit ORDER BY id DESC LIMIT 1")[0][0]
    assert detail == ('{"action":2,"customers.u":{"count":1,"fields":["phone","town"],"ids":[1]}}')


def test_many_rows_are_counted_and_few_are_named(app: Application) -> None:
    def work(unit: Unit) -> None:
        rows: list[tuple[Any, ...]] = [(f"N{n}", "n", "n", "person", "2026-01-01") for n in range(5000)]
        unit.insert_many("customers", ("name", "name_key", "name_sort", "kind", "created_on"), rows)

    app.shop.write("import", {}, work)
    detail = app.shop.rows("SELECT detail FROM audit")[0][0]
    assert detail == '{"action":1,"customers.i":{"count":5000,"ids":[[1,5000]]}}'


def test_the_chain_is_sha256_over_what_came_before() -> None:
    first = audit.chain(audit.GENESIS, "2026-11-22 09:00:00", "customer.add", "{}")
    assert first == "127a81810705f34835496990a5230f87285b313750786bf48e9c8045eed925b8"
    second = audit.chain(first, str(datetime(2026, 11, 22)), "x", "{}")
    entries = [
        (1, "2026-11-22 09:00:00", "customer.add", "{}", audit.GENESIS, first),
        (2, str(datetime(2026, 11, 22)), "x", "{}", first, second),
    ]
    assert audit.first_break(entries) is None
    assert audit.first_break([entries[1]]) == 2
    assert audit.first_break([entries[0], (2, "now", *entries[1][2:])]) == 2
    assert audit.first_break([]) is None
