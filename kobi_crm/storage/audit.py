"""The append-only, hash-chained trail: what was done and to which rows, never with values."""

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from kobi_crm.storage.engine import ShopDatabase

GENESIS = "0" * 64
_MOST_IDS = 50


def chain(prev: str, at: str, kind: str, detail: str) -> str:
    """The hash of one entry over the one before it (SHA-256 of the four texts, separated by NUL)."""
    return hashlib.sha256(f"{prev}\0{at}\0{kind}\0{detail}".encode()).hexdigest()


def append(database: ShopDatabase, at: datetime, kind: str, action_id: int) -> None:
    """Write the entry of an action whose rows were noted under ``action_id``."""
    detail = json.dumps(_detail(database, action_id), sort_keys=True, separators=(",", ":"))
    prev = head(database)
    moment = at.isoformat(sep=" ", timespec="seconds")
    database.execute_sql(
        "INSERT INTO audit (at, kind, detail, prev, hash) VALUES (?, ?, ?, ?, ?)",
        (moment, kind, detail, prev, chain(prev, moment, kind, detail)),
    )


def head(database: ShopDatabase) -> str:
    """The hash of the newest entry."""
    found = database.rows("SELECT hash FROM audit ORDER BY id DESC LIMIT 1")
    return str(found[0][0]) if found else GENESIS


def first_break(entries: Iterable[tuple[int, str, str, str, str, str]]) -> int | None:
    """The id of the first entry that doesn't follow from the one before it; ``None`` when the chain is whole.

    Entries are (id, at, kind, detail, prev, hash) from the oldest on.
    """
    prev = GENESIS
    for row_id, at, kind, detail, said_prev, said in entries:
        if said_prev != prev or said != chain(prev, at, kind, detail):
            return row_id
        prev = said
    return None


def _detail(database: ShopDatabase, action_id: int) -> dict[str, Any]:
    detail: dict[str, Any] = {"action": action_id}
    for table, op, first, last, before, after in database.rows(
        "SELECT tbl, op, row_id, last_id, before, after FROM action_rows WHERE action_id = ? ORDER BY id",
        (action_id,),
    ):
        entry = detail.setdefault(f"{table}.{op}", {"count": 0, "ids": []})
        entry["count"] += last - first + 1
        if len(entry["ids"]) < _MOST_IDS:
            entry["ids"].append(first if first == last else [first, last])
        if op == "u":
            old, new = json.loads(before), json.loads(after)
            fields = set(entry.get("fields", ())) | {name for name in new if new[name] != old[name]}
            entry["fields"] = sorted(fields)
    return detail
