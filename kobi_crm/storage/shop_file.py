"""The open shop file: reads on any thread, writes one after another on a thread of their own."""

import itertools
import json
import queue
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar, cast

from kobi_crm.clock import Clock
from kobi_crm.errors import StorageError
from kobi_crm.events import ChangeBus, Changes
from kobi_crm.storage import audit, place, restore, tracking, upgrade
from kobi_crm.storage.engine import DATABASE_ERRORS, ShopDatabase, assert_engine
from kobi_crm.storage.lock import ShopLock
from kobi_crm.storage.trouble import closed, plain_disk_errors, plain_errors

T = TypeVar("T")
_MOST_IDS = 500
Value = str | int | float | bytes | None


class Unit:
    """One transaction in the making: the writer's hands, given to the work of ``ShopFile.write``."""

    def __init__(self, database: ShopDatabase, now: datetime, params: Mapping[str, str | int]) -> None:
        self._database = database
        self.now = now
        self.params = dict(params)
        """What the undo list's sentence is filled with; the work may add to it."""

    def insert(self, table: str, **values: Value) -> int:
        """Add a row and return its id."""
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        return self._database.run(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))[
            0
        ]

    def insert_many(self, table: str, names: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
        """Add many rows at once; give their ids yourself (``next_id``) when other rows must point at them."""
        marks = ", ".join("?" * len(names))
        fields = ", ".join(f'"{name}"' for name in names)
        self._database.many(f"INSERT INTO {table} ({fields}) VALUES ({marks})", rows)

    def next_id(self, table: str) -> int:
        """The first id that was never used in ``table``."""
        used = self._database.rows("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        return int(used[0][0]) + 1 if used else 1

    def update(self, table: str, row_id: int, **values: Value) -> int:
        """Change fields of one row and return how many rows that were."""
        sets = ", ".join(f'"{name}" = ?' for name in values)
        return self.run(f"UPDATE {table} SET {sets} WHERE id = ?", (*values.values(), row_id))

    def delete(self, table: str, row_id: int) -> int:
        """Remove one row and return how many rows that were."""
        return self.run(f"DELETE FROM {table} WHERE id = ?", (row_id,))

    def run(self, sql: str, params: Sequence[Value] = ()) -> int:
        """Run a statement and return how many rows it touched."""
        return self._database.run(sql, params)[1]

    def rows(self, sql: str, params: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Read within the transaction."""
        return self._database.rows(sql, params)


class ShopFile:
    """A shop file that is open. ``writable=False`` opens it beside a running window, for reading alone."""

    def __init__(self, path: Path, key: bytes, clock: Clock, bus: ChangeBus, lock: ShopLock | None) -> None:
        self.path = path
        self._clock = clock
        self._bus = bus
        self._lock = lock
        self._database = ShopDatabase(path, key)
        self._jobs: queue.PriorityQueue[tuple[int, int, Callable[[], None] | None]] = queue.PriorityQueue()
        self._order = itertools.count()
        self._thread: threading.Thread | None = None
        self._gate = threading.Lock()
        self._is_open = True
        self.key = key
        if lock is not None:
            self._thread = threading.Thread(target=self._serve, name="shop-writer", daemon=True)
            self._thread.start()

    @staticmethod
    def open(
        path: Path, clock: Clock, bus: ChangeBus, *, create: bool = False, writable: bool = True
    ) -> "ShopFile":
        """Open the shop file at ``path``, or make it with ``create``.

        Raises ``StorageError`` (missing, damaged, newer, read-only, in a sync folder) or ``ShopBusyError``.
        """
        assert_engine()
        with plain_disk_errors(path):
            upgrade.refuse_folder(path)
            if not create and not path.exists():
                raise StorageError(upgrade.missing(path))
            if writable or create:
                place.refuse_unsafe(path)
            lock = ShopLock.take(path) if writable or create else None
            try:
                new = not path.exists()
                key = upgrade.create(path) if new else restore.unlock(path, writable=lock is not None)
                upgrade.check_and_migrate(path, key, clock, writable=lock is not None)
                shop = ShopFile(path, key, clock, bus, lock)
            except BaseException:
                if lock is not None:
                    lock.release()
                raise
            return shop

    @property
    def writable(self) -> bool:
        """Whether this program holds the shop's lock."""
        return self._lock is not None

    def rows(self, sql: str, params: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query, over the calling thread's own ``query_only`` connection."""
        if not self._is_open:
            raise closed(self.path)
        with plain_errors(self.path):
            return self._database.rows(sql, params)

    def write(
        self,
        kind: str,
        params: Mapping[str, str | int],
        work: Callable[[Unit], T],
        *,
        initiator: str = "owner",
        undoes: int | None = None,
        bulk: bool = False,
        even_empty: bool = False,
    ) -> T:
        """Run ``work`` in one transaction on the writer's thread and return its result after COMMIT.

        The act goes to the undo list and the audit trail as ``kind``, and one ``Changes`` is published. Bulk work
        lets the owner's waiting acts go first. An exception rolls everything back and comes out here. An act that
        changed no row leaves no trace, but with ``even_empty``.
        """
        result: Future[T] = Future()

        def job() -> None:
            try:
                with plain_errors(self.path):
                    value, changes = self._transaction(kind, params, work, initiator, undoes, even_empty)
            except BaseException as error:  # noqa: BLE001 - handed to the caller
                result.set_exception(error)
                return
            if changes is not None:
                self._bus.publish(changes)
            result.set_result(value)

        with self._gate:
            if not self._is_open:
                raise closed(self.path)
            if self._lock is None:
                raise StorageError(upgrade.open_elsewhere(self.path))
            self._jobs.put((1 if bulk else 0, next(self._order), job))
        return result.result()

    def close(self) -> None:
        """Finish the waiting writes, fold the write-ahead log in, and let the lock go."""
        with self._gate:
            self._is_open = False
            self._jobs.put((2, next(self._order), None))
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._database.close_all()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _serve(self) -> None:
        self._database.writer_thread = threading.get_ident()
        while True:
            _, _, job = self._jobs.get()
            if job is None:
                break
            job()
        if not self._database.is_closed():
            try:
                self._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            except DATABASE_ERRORS:
                return

    def _transaction(
        self,
        kind: str,
        params: Mapping[str, str | int],
        work: Callable[[Unit], T],
        initiator: str,
        undoes: int | None,
        even_empty: bool,
    ) -> tuple[T, Changes | None]:
        database = self._database
        if database.is_closed():
            _ready(database)
        now = self._clock.now()
        unit = Unit(database, now, params)
        database.execute_sql("BEGIN IMMEDIATE")
        try:
            action_id = unit.insert(
                "actions",
                at=now.isoformat(sep=" ", timespec="seconds"),
                kind=kind,
                params="{}",
                initiator=initiator,
                undoes=undoes,
            )
            tracking.begin(database, action_id)
            value = work(unit)
            tracking.end(database, action_id)
            changes = _changes(database, action_id, initiator)
            if changes is None and not even_empty:
                database.execute_sql("ROLLBACK")
                return value, None
            unit.update("actions", action_id, params=json.dumps(unit.params, ensure_ascii=False))
            audit.append(database, now, kind, action_id)
            database.execute_sql("COMMIT")
        except BaseException:
            if cast("Any", database.connection()).in_transaction:
                database.execute_sql("ROLLBACK")
            raise
        return value, changes


def _ready(database: ShopDatabase) -> None:
    """Open the writer's connection; nothing is ever written over one that doesn't note what it changes."""
    database.connect()
    try:
        tracking.install(database)
    except BaseException:
        database.close()
        raise


def _changes(database: ShopDatabase, action_id: int, initiator: str) -> Changes | None:
    topics: set[str] = set()
    ids: dict[str, list[int]] = {}
    bulk: set[str] = set()
    for table, first, last in database.rows(
        "SELECT tbl, row_id, last_id FROM action_rows WHERE action_id = ?", (action_id,)
    ):
        topics.add(table)
        known = ids.setdefault(table, [])
        if len(known) + last - first > _MOST_IDS:
            bulk.add(table)
        elif table not in bulk:
            known.extend(range(first, last + 1))
    if not topics:
        return None
    return Changes(
        frozenset(topics),
        {table: tuple(found) for table, found in ids.items() if table not in bulk},
        initiator,
        action_id,
    )
