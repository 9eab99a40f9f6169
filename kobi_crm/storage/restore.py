"""Bringing a backup back, so that a cut at any moment leaves a shop file that opens: the old one or the backup."""

import os
import shutil
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from kobi_crm import files
from kobi_crm.clock import Clock
from kobi_crm.errors import StorageError
from kobi_crm.i18n import translate
from kobi_crm.storage import backup, keys, migrations
from kobi_crm.storage.engine import DATABASE_ERRORS, raw_connect
from kobi_crm.storage.trouble import plain_disk_errors


def restore(source: Path, shop: Path, clock: Clock) -> Path | None:
    """Put a proven backup in the shop file's place; returns where the present file was set aside.

    The shop must be closed and locked by the caller. Raises ``StorageError``; the present file stays then.
    """
    if int(backup.read_head(source)["version"]) > migrations.CURRENT:
        raise StorageError(
            translate(
                "Backup",
                "{file} was made by a newer version of the program. Nothing was changed. Install the newer version.",
            ).format(file=source.name)
        )
    draft = shop.with_name(f".{shop.name}.restore")
    with plain_disk_errors(shop):
        try:
            ring = backup.unpack(source, draft)
            present = _present_ring(shop)
            aside = _set_aside(shop, present, ring, clock)
            # Until the new file stands in its place the key file opens the old one as well.
            keys.save(shop, replace(ring, before=present))
            backup.put_in_place(draft, shop)
            keys.save(shop, ring)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
    return aside


def unlock(shop: Path, *, writable: bool) -> bytes:
    """The key that opens ``shop``; a key file that a cut-off restore left with two rings is put right.

    Raises ``StorageError`` when the key file is missing or damaged, or none of its keys opens.
    """
    ring = keys.load(shop)
    if ring.before is None:
        return keys.unlock(ring)
    chosen = _opening(shop, ring)
    if writable:
        keys.save(shop, chosen)
    return keys.unlock(chosen)


def _opening(shop: Path, ring: keys.KeyRing) -> keys.KeyRing:
    """Of the two rings in a key file the one that opens the shop file; the newer one when neither does."""
    newer = replace(ring, before=None)
    if ring.before is None or _opens(shop, newer) or not _opens(shop, ring.before):
        return newer
    return ring.before


def _opens(shop: Path, ring: keys.KeyRing) -> bool:
    try:
        with closing(raw_connect(shop, keys.unlock(ring), mode="ro")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (StorageError, *DATABASE_ERRORS):
        return False
    return True


def _present_ring(shop: Path) -> keys.KeyRing | None:
    with suppress(StorageError):
        return _opening(shop, keys.load(shop)) if shop.exists() else None
    return None


def _set_aside(shop: Path, ring: keys.KeyRing | None, new: keys.KeyRing, clock: Clock) -> Path | None:
    """Give the present file and its key a second name; the first name is taken over when all is ready."""
    key_file = keys.key_path(shop)
    aside = _aside_name(shop, clock)
    if key_file.exists() and (ring is not None or not _same_key(shop, new)):
        shutil.copyfile(key_file, keys.key_path(aside))
    if not shop.exists():
        return None
    if ring is not None:
        _fold_log(shop, ring)
    for ending in ("-wal", ""):
        rest = shop.with_name(shop.name + ending)
        if rest.exists():
            _second_name(rest, aside.with_name(aside.name + ending))
    files.sync_folder(shop.parent)
    return aside


def _same_key(shop: Path, ring: keys.KeyRing) -> bool:
    try:
        return keys.load(shop).check == ring.check
    except StorageError:
        return False


def _aside_name(shop: Path, clock: Clock) -> Path:
    base = f"{shop.stem}-before-restore-{clock.now():%Y%m%d-%H%M%S}"
    names = (shop.with_name(f"{base}{n}{shop.suffix}") for n in ("", *(f"-{i}" for i in range(2, 1000))))
    return next(name for name in names if not name.exists() and not keys.key_path(name).exists())


def _fold_log(shop: Path, ring: keys.KeyRing) -> None:
    """Bring what still stands in the write-ahead log into the file itself, where the file can be opened."""
    with (
        suppress(StorageError, *DATABASE_ERRORS),
        closing(raw_connect(shop, keys.unlock(ring))) as connection,
    ):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _second_name(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # a disk without links
        shutil.copyfile(source, target)
        with target.open("rb+") as written:
            os.fsync(written.fileno())
