"""Taking an act back: exactly what it changed, also weeks later, and without losing later work.

A row the act added goes, unless later work points at it or changed it. A field it changed gets its old value back
where nobody changed it since. A row it removed comes back under its own id.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from kobi_crm.storage.models import ALL, TRACKED, Table
from kobi_crm.storage.shop_file import Unit
from kobi_crm.storage.tracking import columns, name_of

_OWNED = {
    ("sale_lines", "sale_id"),
    ("sale_payments", "sale_id"),
    ("ledger", "sale_id"),
    ("reminders", "sale_id"),
    ("product_barcodes", "product_id"),
    ("price_changes", "product_id"),
    ("order_lines", "order_id"),
    ("loyalty_entries", "sale_id"),
    ("campaign_people", "campaign_id"),
    ("own_values", "field_id"),
}
"""Rows that belong to the row they point at: they stay when it stays, and don't hold it back."""

_BATCH = 30_000
_NAMES = tuple(name_of(table) for table in TRACKED)


Changed = tuple[str, int, dict[str, Any], dict[str, Any]]
"""Table, row, and its fields before and after."""


def take_back(unit: Unit, action_id: int) -> int:
    """Put back what ``action_id`` changed; returns how many of its rows had to stay for later work's sake."""
    inserted, changed, removed = _noted(unit, action_id)
    _untie(unit, changed)
    kept = _kept(unit, action_id, inserted)
    for table in reversed(_NAMES):
        _delete(unit, table, sorted(inserted[table] - kept[table], reverse=True))
    lost = sum(len(rows) for rows in kept.values())
    for table in _NAMES:
        lost += sum(1 for row in removed[table] if not _put_back(unit, table, row))
    for table, row_id, before, after in reversed(changed):
        _revert(unit, table, row_id, before, after)
    return lost


def _noted(
    unit: Unit, action_id: int
) -> tuple[
    dict[str, set[int]],
    list[Changed],
    dict[str, list[dict[str, Any]]],
]:
    inserted: dict[str, set[int]] = defaultdict(set)
    changed: list[Changed] = []
    removed: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for table, op, first, last, before, after in unit.rows(
        "SELECT tbl, op, row_id, last_id, before, after FROM action_rows WHERE action_id = ? ORDER BY id",
        (action_id,),
    ):
        if op == "i":
            inserted[table].update(range(first, last + 1))
        elif op == "u":
            changed.append((table, first, json.loads(before), json.loads(after)))
        elif first not in inserted[table]:
            removed[table].append(json.loads(before))
    return inserted, [c for c in changed if c[1] not in inserted[c[0]]], removed


def _references() -> list[tuple[str, str, str]]:
    """Every foreign key as (child table, its column, parent table)."""
    found: list[tuple[str, str, str]] = []
    for table in ALL:
        for field in table._meta.refs:  # type: ignore[reportUnknownMemberType]
            parent: type[Table] = field.rel_model
            found.append((name_of(table), str(field.column_name), name_of(parent)))
    return [row for row in found if row[2] in _NAMES and row[0] != "morning_rows"]


def _untie(unit: Unit, changed: list[Changed]) -> None:
    """Point rows at what they pointed at before, so that they neither hold what goes now nor go along with it."""
    links: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for child, column, parent in _references():
        links[child].append((column, parent))
    for table, row_id, before, after in reversed(changed):
        for column, parent in links[table]:
            was, became = before.get(column), after.get(column)
            if became in (None, was):
                continue
            if was is None or unit.rows(f"SELECT 1 FROM {parent} WHERE id = ?", (was,)):
                unit.run(
                    f"UPDATE {table} SET {column} = ? WHERE id = ? AND {column} = ?", (was, row_id, became)
                )


def _kept(unit: Unit, action_id: int, inserted: dict[str, set[int]]) -> dict[str, set[int]]:
    """The inserted rows that later work changed or points at, and what must stay with them."""
    kept: dict[str, set[int]] = defaultdict(set)
    for table, row_id in unit.rows(
        # From the later acts to their rows: the other way round all rows of the biggest import would be read.
        "SELECT r.tbl, r.row_id FROM actions a CROSS JOIN action_rows r ON r.action_id = a.id "
        "WHERE a.id > ? AND a.undone_at IS NULL AND a.undoes IS NULL AND r.op = 'u'",
        (action_id,),
    ):
        if row_id in inserted[table]:
            kept[table].add(row_id)
    links = _references()
    grown = -1
    while grown != (grown := sum(len(rows) for rows in kept.values())):
        for child, column, parent in links:
            if inserted[parent]:
                _hold(unit, child, column, parent, inserted, kept)
    return kept


def _hold(
    unit: Unit, child: str, column: str, parent: str, inserted: dict[str, set[int]], kept: dict[str, set[int]]
) -> None:
    going = inserted[child] - kept[child]
    for batch in _batches(inserted[parent]):
        low, high = batch[0], batch[-1]
        for child_id, parent_id in unit.rows(
            f"SELECT id, {column} FROM {child} WHERE {column} BETWEEN ? AND ?",
            (low, high),
        ):
            if parent_id not in inserted[parent]:
                continue
            if (child, column) in _OWNED and parent_id in kept[parent] and child_id in going:
                kept[child].add(child_id)
            elif child_id not in going:
                kept[parent].add(parent_id)


def _batches(ids: Iterable[int]) -> Iterator[list[int]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), _BATCH):
        yield ordered[start : start + _BATCH]


def _delete(unit: Unit, table: str, ids: list[int]) -> None:
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        if batch[0] - batch[-1] + 1 == len(batch):
            unit.run(f"DELETE FROM {table} WHERE id BETWEEN ? AND ?", (batch[-1], batch[0]))
        else:
            marks = ", ".join("?" * len(batch))
            unit.run(f"DELETE FROM {table} WHERE id IN ({marks})", batch)


def _put_back(unit: Unit, table: str, row: dict[str, Any]) -> bool:
    """Add a removed row again; not when something newer stands in its place or what it belonged to is gone."""
    known = {name_of(t): columns(t) for t in TRACKED}[table]
    values = {name: row[name] for name in known if name in row}
    for child, column, parent in _references():
        points_at = values.get(column) if child == table else None
        if points_at is not None and not unit.rows(f"SELECT 1 FROM {parent} WHERE id = ?", (points_at,)):
            return False
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    return unit.run(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", tuple(values.values())) == 1


def _revert(unit: Unit, table: str, row_id: int, before: dict[str, Any], after: dict[str, Any]) -> None:
    for name, value in before.items():
        if value != after.get(name):
            unit.run(
                f'UPDATE {table} SET "{name}" = ? WHERE id = ? AND "{name}" IS ?',
                (value, row_id, after.get(name)),
            )
