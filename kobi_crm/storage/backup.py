"""Backups: a copy of the shop file with its keys and its own proof in the head, checked before it counts.

A backup is ``MAGIC``, four bytes of head length, the SHA-256 of the head, the head as JSON, then the encrypted
database. It carries the key file's wraps, so it opens on a new computer.
"""

import hashlib
import json
import os
import shutil
import struct
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from io import BufferedReader
from pathlib import Path
from typing import Any, cast

from kobi_crm import files
from kobi_crm.clock import Clock
from kobi_crm.errors import StorageError, UserError
from kobi_crm.i18n import translate
from kobi_crm.storage import audit, keys
from kobi_crm.storage.digest import combined, table_digests
from kobi_crm.storage.engine import DATABASE_ERRORS, raw_connect
from kobi_crm.storage.trouble import why

MAGIC = b"KOBICRM\x01"
SUFFIX = ".kobi"
_MAX_HEAD = 1_000_000
_COPY = 1 << 20
_HASH = 32
_START = len(MAGIC) + 4 + _HASH
_FIELDS = frozenset({"made_at", "reason", "rows", "digest", "sha256", "keys", "audit", "version"})
_WORK = ".backup-"
_STALE = timedelta(days=1)


@dataclass(frozen=True)
class BackupInfo:
    """A backup file: when and why it was made and how many rows it holds."""

    path: Path
    at: datetime
    reason: str
    rows: int


def folder_of(shop: Path) -> Path:
    """The folder of a shop file's automatic backups."""
    return shop.with_name(f"{shop.stem}-backups")


def make(shop: Path, key: bytes, clock: Clock, reason: str, to: Path | None = None) -> BackupInfo:
    """Copy the shop file, prove the copy, and only then give it its name.

    Raises ``StorageError`` when the copy could not be written or did not compare; nothing of it is left then.
    """
    folder = to or folder_of(shop)
    at = clock.now().replace(microsecond=0)
    made: list[BackupInfo] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder, at)
        target = _free_name(folder, shop.stem, at)
        with tempfile.TemporaryDirectory(prefix=_WORK, dir=folder, ignore_cleanup_errors=True) as work:
            copy = Path(work) / "copy.db"
            head: dict[str, Any] = _copy(shop, key, copy) | {
                "made_at": at.isoformat(sep=" "),
                "reason": reason,
                "sha256": _sha256(copy),
                "keys": _keys_of(shop, key).to_json(),
            }
            files.atomic_write(target, lambda temporary: _pack(copy, head, temporary))
        made.append(BackupInfo(target, at, reason, head["rows"]))
        _read_again(target)
    except (OSError, UserError, *DATABASE_ERRORS) as error:
        for info in made:
            with suppress(OSError):
                info.path.unlink(missing_ok=True)
        raise StorageError(
            translate(
                "Backup", "The backup to {folder} did not succeed; your shop file is untouched. {why}"
            ).format(folder=folder, why=why(error, shop if isinstance(error, DATABASE_ERRORS) else folder))
        ) from error
    return made[0]


def read_head(path: Path) -> dict[str, Any]:
    """The head of a backup. Raises ``StorageError`` when the file is none of ours."""
    with _reading(path) as source:
        return _head(source, path)


def verify(path: Path) -> None:
    """Open a backup and compare everything with what its head says. Raises ``StorageError`` on any difference."""
    try:
        with tempfile.TemporaryDirectory(prefix="kobi-verify-", ignore_cleanup_errors=True) as work:
            unpack(path, Path(work) / "copy.db")
    except OSError as error:
        raise StorageError(why(error, path)) from error


def _read_again(path: Path) -> None:
    """Read a finished backup back from the disk: the copy inside was proven row by row, now byte by byte."""
    with _reading(path) as source:
        head = _head(source, path)
        if hashlib.file_digest(source, "sha256").hexdigest() != head["sha256"]:
            raise _damaged(path)


def unpack(path: Path, target: Path) -> keys.KeyRing:
    """Write the database inside a backup to ``target`` and prove it; returns the keys that open it."""
    with _reading(path) as source, target.open("wb") as out:
        head = _head(source, path)
        shutil.copyfileobj(source, out, _COPY)
    if _sha256(target) != head["sha256"]:
        raise _damaged(path)
    ring = keys.KeyRing.from_json(head["keys"])
    key = keys.unlock(ring)
    try:
        with closing(raw_connect(target, key)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            if not sound or combined(table_digests(connection)) != head["digest"]:
                raise _damaged(path)
    except DATABASE_ERRORS as error:
        raise _damaged(path) from error
    return ring


def list_in(folder: Path, stem: str) -> list[BackupInfo]:
    """The backups in a folder, newest first; files that are none of ours are left out."""
    found: list[BackupInfo] = []
    for path in folder.glob(f"{stem}-*{SUFFIX}"):
        with suppress(StorageError, TypeError, ValueError):
            head = read_head(path)
            found.append(
                BackupInfo(
                    path, datetime.fromisoformat(head["made_at"]), str(head["reason"]), int(head["rows"])
                )
            )
    return sorted(found, key=lambda info: (info.at, info.path.name), reverse=True)


def put_in_place(draft: Path, shop: Path) -> None:
    """Make a finished database file durable and give it the shop file's name."""
    with draft.open("rb+") as written:
        os.fsync(written.fileno())
    for leftover in ("-wal", "-shm", "-journal"):
        shop.with_name(shop.name + leftover).unlink(missing_ok=True)
    files.replace(draft, shop)


def _copy(shop: Path, key: bytes, target: Path) -> dict[str, Any]:
    """Copy one steady view of the shop file and prove the copy; returns what the head says of its content."""
    with closing(raw_connect(shop, key)) as source, closing(raw_connect(target, key, mode="rwc")) as copy:
        source.execute("BEGIN")
        before = table_digests(source)
        source.backup(copy)
        source.execute("COMMIT")
        if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise StorageError(translate("Backup", "The copy failed its check."))
        if table_digests(copy) != before:
            raise StorageError(translate("Backup", "The copy differs from the shop file."))
        newest = copy.execute("SELECT hash FROM audit ORDER BY id DESC LIMIT 1").fetchone()
        version = copy.execute("PRAGMA user_version").fetchone()[0]
        copy.execute("PRAGMA journal_mode=DELETE")
    return {
        "rows": sum(said.rows for said in before.values()),
        "digest": combined(before),
        "audit": newest[0] if newest else audit.GENESIS,
        "version": version,
    }


def _keys_of(shop: Path, key: bytes) -> keys.KeyRing:
    """The ring of the open shop file, also while a restore was cut short."""
    ring = keys.load(shop)
    chosen = ring.before if ring.before is not None and not ring.holds(key) else ring
    return replace(chosen, before=None)


def _pack(copy: Path, head: dict[str, Any], target: Path) -> None:
    data = json.dumps(head, ensure_ascii=False).encode()
    with target.open("wb") as out, copy.open("rb") as source:
        out.write(MAGIC + struct.pack(">I", len(data)) + hashlib.sha256(data).digest() + data)
        shutil.copyfileobj(source, out, _COPY)


@contextmanager
def _reading(path: Path) -> Iterator[BufferedReader]:
    try:
        source = path.open("rb")
    except OSError as error:
        raise _unreadable(path) from error
    with source:
        yield source


def _head(source: BufferedReader, path: Path) -> dict[str, Any]:
    try:
        start = source.read(_START)
        if len(start) < _START or not start.startswith(MAGIC):
            raise _damaged(path)
        (length,) = struct.unpack(">I", start[len(MAGIC) : -_HASH])
        data = source.read(min(length, _MAX_HEAD))
    except OSError as error:
        raise _unreadable(path) from error
    if hashlib.sha256(data).digest() != start[-_HASH:]:
        raise _damaged(path)
    try:
        head: Any = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error
    known = cast("dict[str, Any]", head) if isinstance(head, dict) else {}
    if not known.keys() >= _FIELDS:
        raise _damaged(path)
    return known


def _unreadable(path: Path) -> StorageError:
    return StorageError(
        translate("Backup", "The backup {file} could not be read. Check that it is there.").format(
            file=path.name
        )
    )


def _damaged(path: Path) -> StorageError:
    return StorageError(
        translate(
            "Backup", "{file} is not a whole backup. Nothing was changed. Choose another backup."
        ).format(file=path.name)
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _free_name(folder: Path, stem: str, at: datetime) -> Path:
    base = f"{stem}-{at:%Y-%m-%d-%H%M%S}"
    names = (folder / f"{base}{n}{SUFFIX}" for n in ("", *(f"-{i}" for i in range(2, 1000))))
    return next(name for name in names if not name.exists())


def _sweep(folder: Path, now: datetime) -> None:
    """Take away what a backup that was cut off long ago left behind."""
    for left in folder.glob(f"{_WORK}*"):
        with suppress(OSError):
            if datetime.fromtimestamp(left.stat().st_mtime) < now - _STALE:
                shutil.rmtree(left, ignore_errors=True)
