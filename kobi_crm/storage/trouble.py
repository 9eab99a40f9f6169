"""What the errors of the engine and of the disk mean, in one plain sentence each."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kobi_crm.errors import ShopBusyError, StorageError
from kobi_crm.i18n import translate
from kobi_crm.storage.engine import DATABASE_ERRORS

READ_ONLY = 8
_BUSY, _FULL, _DAMAGED = (5, 6), (13,), (11, 26)
_DISK = (3, 10, 14, 23)
"""SQLite's primary result codes: PERM, IOERR, CANTOPEN, AUTH; a file that lost its pages may also say ERROR."""

_FULL_DISK = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn the engine's errors into ``StorageError``; errors of ours (a broken rule, wrong SQL) pass through."""
    try:
        yield
    except DATABASE_ERRORS as error:
        told = explain(error, path)
        if told is None:
            raise
        raise told from error


@contextmanager
def plain_disk_errors(path: Path) -> Iterator[None]:
    """Turn what the operating system says about ``path`` and its folder into ``StorageError``, too."""
    try:
        with plain_errors(path):
            yield
    except OSError as error:
        raise explain_os(error, path) from error


def explain(error: BaseException, path: Path) -> StorageError | None:
    """The sentence for an engine error on the shop file ``path``; ``None`` when it is an error of the program."""
    if "closed database" in str(error):
        return closed(path)
    code = code_of(error)
    if code in _BUSY:
        return ShopBusyError(
            translate("Storage", "{file} is in use by another program. Close it and try again.").format(
                file=path.name
            )
        )
    if code == READ_ONLY or (code in _DISK and _write_protected(path)):
        return read_only(path)
    if code in _FULL or "disk is full" in str(error):
        return StorageError(disk_full())
    if code in _DISK:
        return StorageError(_unreadable(path))
    if code in _DAMAGED or "SQL logic error" in str(error):
        return damaged(path)
    return None


def explain_os(error: OSError, path: Path) -> StorageError:
    """The sentence for an error of the operating system on ``path`` or its folder."""
    if error.errno in _FULL_DISK:
        return StorageError(disk_full())
    if error.errno in _NOT_ALLOWED:
        return read_only(path)
    return StorageError(_unreadable(path))


def why(error: BaseException, path: Path) -> str:
    """One sentence for whatever kept a file from being written."""
    if isinstance(error, StorageError):
        return str(error)
    if isinstance(error, OSError):
        return str(explain_os(error, path))
    if (inner := error.__cause__) is not None and isinstance(inner, OSError) and inner.errno in _FULL_DISK:
        return disk_full()
    return str(explain(error, path) or error)


def damaged(path: Path) -> StorageError:
    """The sentence for a file whose content is not what was written."""
    return StorageError(
        translate(
            "Storage",
            "{file} is damaged or is not a shop file. It was not changed; do not delete it. "
            "Restore from the newest backup.",
        ).format(file=path.name)
    )


def closed(path: Path) -> StorageError:
    """The sentence for work on a shop that was closed meanwhile."""
    return StorageError(
        translate("Storage", "{file} was closed meanwhile. Open it and try again.").format(file=path.name)
    )


def read_only(path: Path) -> StorageError:
    """The sentence for a file or folder that does not take writing."""
    return StorageError(
        translate(
            "Storage",
            "{file} cannot be written: the file or its folder is read-only. Nothing was lost. "
            "Allow writing there and try again.",
        ).format(file=path.name)
    )


def disk_full() -> str:
    """The sentence for a disk without room."""
    return translate(
        "Storage", "The disk is full. The last act was not saved. Free some space and try again."
    )


def _unreadable(path: Path) -> str:
    return translate(
        "Storage",
        "{file} could not be read from the disk. Check the disk and try again; your backups are untouched.",
    ).format(file=path.name)


def _write_protected(path: Path) -> bool:
    return path.parent.is_dir() and not (
        os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))
    )


def code_of(error: BaseException) -> int | None:
    """SQLite's primary result code; peewee hides it in the error it wraps, sometimes twice."""
    found: BaseException | None = error
    while found is not None:
        code = getattr(found, "sqlite_errorcode", None)
        if isinstance(code, int):
            return code & 0xFF
        found = getattr(found, "orig", None)
    return None
