"""A shop file's birth, its checks at opening, and its way up to the version of today."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from kobi_crm.clock import Clock
from kobi_crm.errors import StorageError
from kobi_crm.i18n import translate
from kobi_crm.storage import backup, keys, migrations
from kobi_crm.storage.digest import table_digests
from kobi_crm.storage.engine import APPLICATION_ID, DATABASE_ERRORS, Mode, choose_journal, raw_connect
from kobi_crm.storage.lock import ShopLock
from kobi_crm.storage.trouble import READ_ONLY, code_of, damaged

_PAGE_DOES_NOT_FIT = (1, 19)
"""SQLite's codes for wrong SQL and for a broken constraint."""


def missing(path: Path) -> str:
    """The sentence for a shop file that is not there."""
    return translate(
        "Storage", "There is no shop file at {path}. Import a list first or choose another file."
    ).format(path=path)


def refuse_folder(path: Path) -> None:
    """Raise ``StorageError`` when ``path`` names a folder or no file at all."""
    if path.name in ("", "..") or path.is_dir():
        raise StorageError(
            translate("Storage", "{path} is a folder. Give the name of a shop file.").format(path=path)
        )


def open_elsewhere(path: Path) -> str:
    """The sentence for writing to a shop that was opened for reading alone."""
    return translate("Storage", "{file} was opened for reading only. Nothing was changed.").format(
        file=path.name
    )


def create(path: Path) -> bytes:
    """Make a new, empty shop file and its key file; return the data key.

    A key file that already lies there is used again (its shop file may come back); when there are backups too, the
    shop file has gone missing and ``StorageError`` says so instead of starting empty.
    """
    known = keys.key_path(path).exists()
    if known and backup.list_in(backup.folder_of(path), path.stem):
        raise StorageError(
            translate(
                "Storage",
                "The shop file {file} is missing, but its key and its backups are there. Nothing was changed. "
                "Put the shop file back or restore from a backup.",
            ).format(file=path.name)
        )
    if known:
        ring = keys.load(path)
        key = keys.unlock(ring)
    else:
        key, ring = keys.make()
    draft = path.with_name(f".{path.name}.new")
    draft.unlink(missing_ok=True)
    with closing(raw_connect(draft, key, mode="rwc")) as connection:
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        _apply(connection, migrations.PAGES, 0)
    draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
    keys.save(path, ring)
    backup.put_in_place(draft, path)
    return key


def check_and_migrate(path: Path, key: bytes, clock: Clock, *, writable: bool) -> None:
    """Look at ``path`` without changing it, refuse what is damaged or newer, and bring what is older up to date.

    A verified backup is made before the first page is applied; who came to read takes the lock for it. Raises
    ``StorageError``.
    """
    version, journal = _look(path, key)
    if version > migrations.CURRENT:
        raise StorageError(
            translate(
                "Storage",
                "{file} was written by a newer version of the program (file {theirs}, program {ours}). "
                "It was not changed. Install the newer version.",
            ).format(file=path.name, theirs=version, ours=migrations.CURRENT)
        )
    if version < migrations.CURRENT:
        lock = None if writable else ShopLock.take(path)
        try:
            version, journal = _look(path, key)
            backup.make(path, key, clock, "migration")
            with closing(raw_connect(path, key)) as connection:
                _apply(connection, migrations.PAGES, version)
        finally:
            if lock is not None:
                lock.release()
    if writable and journal != "wal":
        with closing(raw_connect(path, key)) as connection:
            choose_journal(connection)


def _look(path: Path, key: bytes) -> tuple[int, str]:
    """The version of a file and its journal mode. Raises ``StorageError`` when it is none of ours."""
    try:
        return _look_in(path, key, "ro")
    except DATABASE_ERRORS as error:
        if code_of(error) != READ_ONLY:
            raise
        # An act was cut off midway: only an opening that may write can take its half away.
        return _look_in(path, key, "rw")


def _look_in(path: Path, key: bytes, mode: Mode) -> tuple[int, str]:
    with closing(raw_connect(path, key, mode=mode)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise damaged(path)
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        return version, str(connection.execute("PRAGMA journal_mode").fetchone()[0])


def _apply(connection: Any, pages: Sequence[str], version: int) -> None:
    """Apply the pages after ``version`` in one transaction, with the old rows compared before and after."""
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        before = table_digests(connection)
        for page in pages[version:]:
            for statement in _statements(page):
                connection.execute(statement)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        after = table_digests(connection)
        lost = [name for name, said in before.items() if name in after and after[name].rows != said.rows]
        if broken or lost:
            raise StorageError(_not_brought_up())
        connection.execute(f"PRAGMA user_version={version + len(pages[version:])}")
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, DATABASE_ERRORS) and code_of(error) in _PAGE_DOES_NOT_FIT:
            raise StorageError(_not_brought_up()) from error
        raise
    connection.execute("PRAGMA foreign_keys=ON")


def _not_brought_up() -> str:
    return translate("Storage", "The shop file could not be brought up to date. It was not changed.")


def _statements(page: str) -> list[str]:
    """The statements of a page, one a line group; a trigger's body keeps its inner semicolons."""
    from sqlcipher3 import dbapi2 as sqlcipher

    statements: list[str] = []
    current = ""
    for line in page.strip().splitlines():
        current += line + "\n"
        if sqlcipher.complete_statement(current):
            statements.append(current.strip())
            current = ""
    return statements
