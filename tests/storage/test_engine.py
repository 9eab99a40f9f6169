"""The engine under the shop file: versions, pragmas, roles, and a file that nothing else can read."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import peewee
import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.errors import StorageError
from kobi_crm.storage import engine, migrations
from kobi_crm.storage.engine import raw_connect
from kobi_crm.storage.models import ALL
from kobi_crm.storage.shop_file import Unit
from tests.shops import opened

SHARED = {
    "foreign_keys": 1,
    "secure_delete": 1,
    "recursive_triggers": 1,
    "temp_store": 2,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "busy_timeout": 5000,
    "journal_mode": "wal",
}
WRITER = SHARED | {"synchronous": 2, "cache_size": -16000, "query_only": 0}
READER = SHARED | {"cache_size": -32000, "query_only": 1}


def test_the_engine_is_new_enough_and_encrypts() -> None:
    engine.assert_engine()
    assert tuple(map(int, sqlcipher.sqlite_version.split("."))) >= (3, 51, 3)
    with closing(sqlcipher.connect(":memory:")) as connection:
        assert connection.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")


def test_an_old_engine_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.sqlcipher, "sqlite_version", "3.51.2")
    with pytest.raises(StorageError, match=r"too old .*3\.51\.2"):
        engine.assert_engine()


def test_an_engine_without_encryption_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.sqlcipher, "connect", sqlite3.connect)
    with pytest.raises(StorageError, match="too old"):
        engine.assert_engine()


@pytest.mark.parametrize("pragma", WRITER)
def test_the_writer_has_its_pragmas(app: Application, pragma: str) -> None:
    found = _as_writer(app, lambda unit: unit.rows(f"PRAGMA {pragma}")[0][0])
    assert found == WRITER[pragma]


@pytest.mark.parametrize("pragma", READER)
def test_a_reader_has_its_pragmas(app: Application, pragma: str) -> None:
    assert app.shop.rows(f"PRAGMA {pragma}")[0][0] == READER[pragma]


def test_a_bare_connection_syncs_fully(app: Application) -> None:
    with closing(raw_connect(app.shop_path, app.shop.key)) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
        for pragma in ("foreign_keys", "secure_delete", "trusted_schema"):
            assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == SHARED[pragma]


@pytest.mark.parametrize(
    "sql", ["DELETE FROM customers", "DROP TABLE customers", "UPDATE settings SET value = '1'", "VACUUM"]
)
def test_readers_refuse_to_write(app: Application, sql: str) -> None:
    with pytest.raises((StorageError, peewee.OperationalError, sqlcipher.DatabaseError)):
        app.shop.rows(sql)


def test_a_disk_without_a_write_ahead_log_gets_truncate() -> None:
    class Refusing:
        said: list[str]

        def __init__(self) -> None:
            self.said = []

        def execute(self, sql: str) -> "Refusing":
            self.said.append(sql)
            return self

        def fetchone(self) -> tuple[str]:
            return ("delete",)

    connection = Refusing()
    engine.choose_journal(connection)
    assert connection.said == ["PRAGMA journal_mode=WAL", "PRAGMA journal_mode=TRUNCATE"]


def test_nothing_else_reads_the_file(app: Application) -> None:
    app.customers.add(CustomerDraft("Nuriye Işık", phone="5321112233"))
    app.close()
    data = app.shop_path.read_bytes()
    assert not data.startswith(b"SQLite format 3")
    assert b"Nuriye" not in data
    assert b"5321112233" not in data
    with closing(sqlite3.connect(app.shop_path)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT count(*) FROM sqlite_master").fetchone()


def test_the_key_stays_out_of_the_file(app: Application) -> None:
    app.customers.add(CustomerDraft("Ali"))
    app.close()
    data = app.shop_path.read_bytes()
    assert len(app.shop.key) == 32
    assert app.shop.key not in data
    assert app.shop.key.hex().encode() not in data


def test_two_shops_have_two_keys(tmp_path: Path) -> None:
    with opened(tmp_path / "a.db", create=True) as one, opened(tmp_path / "b.db", create=True) as other:
        assert one.shop.key != other.shop.key


def test_an_empty_key_is_an_error(tmp_path: Path) -> None:
    for opening in (
        lambda: raw_connect(tmp_path / "x.db", b"", mode="rwc"),
        lambda: engine.ShopDatabase(tmp_path / "x.db", b""),
    ):
        with pytest.raises(StorageError, match="empty key"):
            opening()
    assert list(tmp_path.iterdir()) == []


def test_a_vanished_file_is_not_made_anew(app: Application) -> None:
    for path in app.shop_path.parent.glob("shop.db*"):
        path.rename(path.with_name(f"away-{path.name}"))
    failed: list[BaseException] = []

    def read() -> None:
        try:
            app.customers.count()
        except StorageError as error:
            failed.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert len(failed) == 1
    with pytest.raises(StorageError):
        app.backups.now()
    assert not app.shop_path.exists()


def test_connections_of_ended_threads_are_closed(app: Application) -> None:
    for _ in range(20):
        thread = threading.Thread(target=app.customers.count)
        thread.start()
        thread.join()
    assert len(app.shop._database._opened) <= 4


def test_models_and_migrations_agree(app: Application) -> None:
    """schema(models) == schema(all migrations), column by column and index by index."""
    database = peewee.SqliteDatabase(":memory:")
    with database.bind_ctx(ALL):
        database.create_tables(ALL)
        wanted = _schema(lambda sql: database.execute_sql(sql).fetchall())
    database.close()
    found = _schema(app.shop.rows)
    assert found.keys() == wanted.keys()
    for table in found:
        assert found[table] == wanted[table], table


def test_pages_are_numbered_without_a_gap(app: Application) -> None:
    assert app.shop.rows("PRAGMA user_version") == [(migrations.CURRENT,)]
    assert app.shop.rows("PRAGMA application_id") == [(engine.APPLICATION_ID,)]


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        (
            "SELECT id FROM sales WHERE day BETWEEN ?1 AND ?2 ORDER BY day DESC, at DESC, id DESC",
            "COVERING INDEX sales_day_at",
        ),
        (
            "SELECT day, payment, count(*), sum(total) FROM sales WHERE day BETWEEN ?1 AND ?2 GROUP BY day, payment",
            "COVERING INDEX sales_day_payment_total",
        ),
        (
            "SELECT id FROM sales WHERE receipt = ?1 AND total >= 0 AND day = ?2 ORDER BY id DESC",
            "INDEX sales_receipt",
        ),
    ],
)
def test_a_list_of_sales_is_opened_from_indexes_alone(app: Application, sql: str, index: str) -> None:
    """One step, no sorting: a month of a large shop has tens of thousands of sales."""
    (step,) = app.shop.rows(f"EXPLAIN QUERY PLAN {sql}", ("2026-11-01", "2026-11-22"))
    assert index in step[3]


def _as_writer(app: Application, work: Callable[[Unit], Any]) -> Any:
    return app.shop.write("test", {}, work)


def _schema(rows: Callable[[str], list[Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    tables = rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    for (table,) in tables:
        # A default in a model is Python's own affair; the order of columns is that of the list.
        columns = [(row[1], row[2], row[3], row[5]) for row in rows(f"PRAGMA table_info({table})")]
        keys = sorted(tuple(row[2:7]) for row in rows(f"PRAGMA foreign_key_list({table})"))
        indexes = sorted(
            (row[2], tuple(part[2] for part in rows(f"PRAGMA index_info('{row[1]}')")))
            for row in rows(f"PRAGMA index_list({table})")
        )
        found[table] = (columns, keys, indexes)
    return found
