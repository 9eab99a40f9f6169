"""Bringing a backup back, while no window has the shop open."""

from pathlib import Path

from kobi_crm.clock import Clock
from kobi_crm.storage import backup, keys, place, upgrade
from kobi_crm.storage import restore as restoring
from kobi_crm.storage.engine import assert_engine
from kobi_crm.storage.lock import ShopLock
from kobi_crm.storage.trouble import plain_disk_errors


def restore(source: Path, shop: Path, clock: Clock) -> Path | None:
    """Prove ``source``, set the present shop file aside and put the backup in its place.

    Raises ``StorageError``; nothing changed then.
    """
    assert_engine()
    with plain_disk_errors(shop):
        upgrade.refuse_folder(shop)
        place.refuse_unsafe(shop)
    lock = ShopLock.take(shop)
    try:
        return restoring.restore(source, shop, clock)
    finally:
        lock.release()


def backups_beside(shop: Path) -> list[backup.BackupInfo]:
    """The backups of a shop file that may be gone or damaged, newest first."""
    return backup.list_in(backup.folder_of(shop), shop.stem)


def has_key(shop: Path) -> bool:
    """Whether a key file lies beside the place of the shop file."""
    return keys.key_path(shop).exists()


def discard(shop: Path) -> None:
    """Take away a shop file that was made a moment ago and holds nothing, with its key; backups are never touched."""
    for path in (shop, keys.key_path(shop), shop.with_name(shop.name + ".lock")):
        path.unlink(missing_ok=True)
