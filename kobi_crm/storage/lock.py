"""One program at a time writes a shop file: an operating-system lock that dies with its process."""

from pathlib import Path

from filelock import FileLock, Timeout

from kobi_crm.errors import ShopBusyError, StorageError
from kobi_crm.i18n import translate
from kobi_crm.storage.trouble import plain_disk_errors


class ShopLock:
    """The held lock of a shop file (``<shop file>.lock``)."""

    def __init__(self, lock: FileLock) -> None:
        self._lock = lock

    @staticmethod
    def take(shop: Path) -> "ShopLock":
        """Take the lock or raise ``ShopBusyError`` at once when another program holds it.

        Raises ``StorageError`` where the folder cannot be made or written.
        """
        beside = shop.with_name(shop.name + ".lock")
        lock = FileLock(beside, thread_local=False)
        with plain_disk_errors(shop):
            try:
                shop.parent.mkdir(parents=True, exist_ok=True)
                lock.acquire(timeout=0)
            except Timeout as error:
                if not beside.exists():  # nobody holds it: it cannot be made here
                    raise _no_place() from error
                raise ShopBusyError(
                    translate(
                        "Storage", "The shop is open in another window. Close that window and try again."
                    )
                ) from error
            except NotImplementedError as error:
                raise _no_place() from error
        return ShopLock(lock)

    def release(self) -> None:
        """Let the lock go."""
        self._lock.release()


def _no_place() -> StorageError:
    return StorageError(
        translate(
            "Storage",
            "This disk cannot keep a shop file safe. Choose a folder on this computer; backups may go there.",
        )
    )
