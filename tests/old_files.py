"""Shop files as earlier versions of the program left them, made from the frozen pages of their history."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kobi_crm.storage import keys, migrations, upgrade
from kobi_crm.storage.engine import raw_connect

CUSTOMERS = 50
Rows = dict[str, list[tuple[Any, ...]]]


def rows_as_of(connection: Any, version: int = 1) -> Rows:
    """Every row by the tables and columns that a file of ``version`` has; later pages may have added more."""
    found: Rows = {}
    with closing(sqlite3.connect(":memory:")) as then:
        for page in migrations.PAGES[:version]:
            then.executescript(page)
        tables = then.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        for (table,) in tables.fetchall():
            names = ", ".join(f'"{row[1]}"' for row in then.execute(f"PRAGMA table_info({table})"))
            sql = f"SELECT {names} FROM {table} ORDER BY id"  # noqa: S608
            found[table] = connection.execute(sql).fetchall()
    return found


def old_shop(path: Path, patch: pytest.MonkeyPatch, version: int = 1) -> Rows:
    """Make a populated file of an earlier version; returns what it holds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with patch.context() as then:
        then.setattr(migrations, "PAGES", migrations.PAGES[:version])
        upgrade.create(path)
    with closing(raw_connect(path, keys.unlock(keys.load(path)))) as connection:
        connection.execute("BEGIN")
        for number in range(1, CUSTOMERS + 1):
            connection.execute(
                "INSERT INTO customers (name, name_key, name_sort, phone, kind, created_on) "
                "VALUES (?, ?, ?, ?, 'person', '2025-01-01')",
                (f"Şükrü {number}", f"sukru {number}", f"Sukru {number}", f"53212345{number:02d}"),
            )
            connection.execute(
                "INSERT INTO sales (customer_id, day, total, payment) VALUES (?, '2026-03-04', ?, 'credit')",
                (number, number * 100),
            )
            connection.execute(
                "INSERT INTO ledger (customer_id, day, kind, amount, sale_id) VALUES (?, '2026-03-04', 'sale', ?, ?)",
                (number, number * 100, number),
            )
        connection.execute("COMMIT")
        return rows_as_of(connection, version)
