"""SQLCipher through peewee: one writer connection, ``query_only`` readers, and the checks that make them safe."""

import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Literal, cast

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from kobi_crm.errors import StorageError
from kobi_crm.i18n import translate

MINIMUM_SQLITE = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 can corrupt a WAL file used over two connections (the WAL-reset bug)."""

APPLICATION_ID = 0x4B4F4249
"""``KOBI``: marks a SQLite file as ours."""

DATABASE_ERRORS: tuple[type[Exception], ...] = (sqlcipher.DatabaseError, peewee.DatabaseError)
"""The engine's errors as they come from a bare connection and through peewee."""

Mode = Literal["ro", "rw", "rwc"]
"""How a file is opened; only ``rwc`` makes one that is not there."""

_EMPTY_KEY = "an empty key would make an unencrypted file"
_PRAGMAS = (
    "PRAGMA cipher_log_level=NONE",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA busy_timeout=5000",
)
_WRITER = ("PRAGMA synchronous=FULL", "PRAGMA cache_size=-16000")
_READER = ("PRAGMA cache_size=-32000", "PRAGMA query_only=ON")


def assert_engine() -> None:
    """Refuse to start on an engine that could lose data. Raises ``StorageError``."""
    version = tuple(int(part) for part in sqlcipher.sqlite_version.split("."))
    probe = sqlcipher.connect(":memory:")
    try:
        cipher = probe.execute("PRAGMA cipher_version").fetchone()
    finally:
        probe.close()
    if version < MINIMUM_SQLITE or not cipher or not cipher[0]:
        raise StorageError(
            translate(
                "Storage",
                "The database engine on this computer is too old to keep your data safe ({version}). "
                "Install the program again.",
            ).format(version=sqlcipher.sqlite_version)
        )


def raw_connect(path: Path, key: bytes, *, mode: Mode = "rw") -> Any:
    """A bare keyed connection outside the peewee database, for backups and checks; autocommit, own pragmas set.

    Raises ``StorageError`` on an empty key: it would make a plain file.
    """
    if not key:
        raise StorageError(_EMPTY_KEY)
    connection: Any = sqlcipher.connect(
        _uri(path, mode), uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


class ShopDatabase(SqlCipherDatabase):  # type: ignore[misc]
    """peewee's database; each thread's connection gets the role of its thread."""

    def __init__(self, path: Path, key: bytes) -> None:
        if not key:
            raise StorageError(_EMPTY_KEY)
        self.writer_thread: int | None = None
        self._opened: list[tuple[threading.Thread, Any]] = []
        self._gate = threading.Lock()
        super().__init__(_uri(path, "rw"), passphrase=f"x'{key.hex()}'", check_same_thread=False, uri=True)

    def _connect(self) -> Any:
        connection: Any = super()._connect()  # type: ignore[misc]
        try:
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            writing = threading.get_ident() == self.writer_thread
            if writing:
                choose_journal(connection)
            for pragma in _WRITER if writing else _READER:
                connection.execute(pragma)
        except BaseException:
            connection.close()
            raise
        self._keep(connection)
        return connection

    def _keep(self, connection: Any) -> None:
        """Remember a connection, and close those whose threads have ended."""
        with self._gate:
            for thread, left in self._opened:
                if not thread.is_alive():
                    left.close()
            self._opened = [entry for entry in self._opened if entry[0].is_alive()]
            self._opened.append((threading.current_thread(), connection))

    def close_all(self) -> None:
        """Close the connections of every thread (a thread's own ``close`` reaches only its own)."""
        self.close()  # type: ignore[misc]
        with self._gate:
            while self._opened:
                self._opened.pop()[1].close()

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query; the cursor is closed before it returns (an open one makes a checkpoint wait)."""
        cursor = cast("Any", self.execute_sql(sql, params))
        try:
            return cursor.fetchall()
        finally:
            cursor.close()

    def run(self, sql: str, params: Sequence[Any] = ()) -> tuple[int, int]:
        """Run a statement; returns the id of the last row it added and how many rows it touched."""
        cursor = cast("Any", self.execute_sql(sql, params))
        last, count = int(cursor.lastrowid or 0), int(cursor.rowcount)
        cursor.close()
        return last, count

    def many(self, sql: str, params: Iterable[Sequence[Any]]) -> None:
        """Run one statement for many rows."""
        connection: Any = self.connection()  # type: ignore[misc]
        connection.executemany(sql, params)


def _uri(path: Path, mode: Mode) -> str:
    return f"{path.resolve().as_uri()}?mode={mode}"


def choose_journal(connection: Any) -> None:
    """WAL, or TRUNCATE where the disk refuses it; never DELETE, which lost acknowledged rows in trials."""
    mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
    if mode != "wal":
        connection.execute("PRAGMA journal_mode=TRUNCATE")
