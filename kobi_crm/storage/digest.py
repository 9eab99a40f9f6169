"""Fingerprints of what a shop file holds, to compare a file with its copy."""

import hashlib
from dataclasses import dataclass
from typing import Any

_OWN = ("actions", "action_rows", "audit", "morning_rows")
_CHUNK = 5000


@dataclass(frozen=True)
class TableDigest:
    """One table's row count and the SHA-256 over its rows in id order."""

    rows: int
    sha256: str


def table_digests(connection: Any, *, content_only: bool = False) -> dict[str, TableDigest]:
    """The digest of every table, over a connection of the engine.

    ``content_only`` leaves out the undo list, the audit trail and the list of shown rows: what is left is what the
    owner entered.
    """
    names = [
        str(row[0])
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        ).fetchall()
    ]
    return {name: _one(connection, name) for name in names if not (content_only and name in _OWN)}


def combined(digests: dict[str, TableDigest]) -> str:
    """One SHA-256 over the digests of all tables."""
    whole = hashlib.sha256()
    for name, said in sorted(digests.items()):
        whole.update(f"{name}:{said.rows}:{said.sha256};".encode())
    return whole.hexdigest()


def _one(connection: Any, name: str) -> TableDigest:
    whole, count = hashlib.sha256(), 0
    cursor = connection.execute(f'SELECT * FROM "{name}" ORDER BY id')
    while rows := cursor.fetchmany(_CHUNK):
        count += len(rows)
        whole.update(repr(rows).encode())
    cursor.close()
    return TableDigest(count, whole.hexdigest())
