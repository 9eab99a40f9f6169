"""Looking a shop file through: pages, references, and the chain of its audit trail."""

from contextlib import closing
from pathlib import Path
from typing import Any

from kobi_crm.i18n import translate
from kobi_crm.storage import audit
from kobi_crm.storage.engine import DATABASE_ERRORS, raw_connect
from kobi_crm.storage.trouble import damaged, explain


def problems(path: Path, key: bytes) -> list[str]:
    """What is wrong with a shop file, a sentence each; empty when all is well."""
    try:
        with closing(raw_connect(path, key, mode="ro")) as connection:
            return _problems(connection, path)
    except DATABASE_ERRORS as error:
        return [str(explain(error, path) or damaged(path))]


def _problems(connection: Any, path: Path) -> list[str]:
    found: list[str] = []
    if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok" or not _pages_whole(connection):
        found.append(str(damaged(path)))
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        found.append(translate("Storage", "Some rows point at rows that are gone. Restore from a backup."))
    entries = connection.execute("SELECT id, at, kind, detail, prev, hash FROM audit ORDER BY id").fetchall()
    written = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'audit'").fetchone()
    if audit.first_break(entries) is not None or len(entries) != (written[0] if written else 0):
        found.append(
            translate("Storage", "The audit trail was changed from outside. Keep a copy of the file.")
        )
    return found


def _pages_whole(connection: Any) -> bool:
    """Whether every page carries its seal, unused ones too; a page being written just then is looked at again."""
    return any(not connection.execute("PRAGMA cipher_integrity_check").fetchall() for _ in range(2))
