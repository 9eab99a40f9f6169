"""What the engine's errors mean, in one plain sentence each."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kobi_crm.errors import ShopBusyError, StorageError
from kobi_crm.i18n import translate
from kobi_crm.storage.engine import DATABASE_ERRORS, INTEGRITY_ERRORS


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn the engine's errors into ``StorageError``; broken rules of ours (a broken constraint) pass through."""
    try:
        yield
    except INTEGRITY_ERRORS:
        raise
    except DATABASE_ERRORS as error:
        raise explain(error, path) from error


def explain(error: Exception, path: Path) -> StorageError:
    """The sentence for an engine error on the shop file ``path``."""
    text = str(error).lower()
    name = path.name
    if "locked" in text or "busy" in text:
        return ShopBusyError(
            translate("Storage", "{file} is in use by another program. Close it and try again.").format(
                file=name
            )
        )
    if "readonly" in text or "read-only" in text:
        return StorageError(
            translate(
                "Storage",
                "{file} cannot be written: the file or its folder is read-only. Nothing was lost. "
                "Allow writing there and try again.",
            ).format(file=name)
        )
    if "full" in text:
        return StorageError(
            translate(
                "Storage", "The disk is full. The last act was not saved. Free some space and try again."
            )
        )
    if "unable to open" in text or "disk i/o" in text:
        return StorageError(
            translate(
                "Storage",
                "{file} could not be read from the disk. Check the disk and try again; your backups are untouched.",
            ).format(file=name)
        )
    return damaged(path)


def damaged(path: Path) -> StorageError:
    """The sentence for a file whose content is not what was written."""
    return StorageError(
        translate(
            "Storage",
            "{file} is damaged or is not a shop file. It was not changed; do not delete it. "
            "Restore from the newest backup.",
        ).format(file=path.name)
    )
