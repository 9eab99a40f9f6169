"""Bringing a backup back, while no window has the shop open."""

from pathlib import Path

from kobi_crm.clock import Clock
from kobi_crm.storage import backup, keys
from kobi_crm.storage.engine import assert_engine
from kobi_crm.storage.lock import ShopLock


def restore(source: Path, shop: Path, clock: Clock) -> Path | None:
    """Prove ``source``, set the present shop file aside and put the backup in its place.

    Raises ``StorageError``; nothing changed then.
    """
    assert_engine()
    lock = ShopLock.take(shop)
    try:
        return backup.restore(source, shop, clock)
    finally:
        lock.release()


def backups_beside(shop: Path) -> list[backup.BackupInfo]:
    """The backups of a shop file that may be gone or damaged, newest first."""
    return backup.list_in(backup.folder_of(shop), shop.stem)


def has_key(shop: Path) -> bool:
    """Whether a key file lies beside the place of the shop file."""
    return keys.key_path(shop).exists()
