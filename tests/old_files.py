"""Shop files as earlier versions of the program left them, made from the frozen pages of their history."""

from contextlib import closing
from pathlib import Path

import pytest

from kobi_crm.storage import keys, migrations, upgrade
from kobi_crm.storage.digest import TableDigest, table_digests
from kobi_crm.storage.engine import raw_connect

CUSTOMERS = 50


def old_shop(path: Path, patch: pytest.MonkeyPatch, version: int = 1) -> dict[str, TableDigest]:
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
        return table_digests(connection)
