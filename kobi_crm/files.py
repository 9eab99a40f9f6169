"""Writing a file so that a power cut leaves either the old one or the new one, never half of one."""

import contextlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

_SHARING_ERRORS = (5, 32, 33)
"""Windows: access denied, sharing violation, lock violation; virus scanners and indexers cause them briefly."""

_RETRY_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)
"""Seconds between tries, 2.5 in all."""


def atomic_write(path: Path, write: Callable[[Path], None]) -> None:
    """Let ``write`` fill a temporary file beside ``path``, make it durable, then put it in place.

    Raises ``UserError`` when the folder or the file cannot be written; the old file stays as it was.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    except OSError as error:
        raise UserError(_cannot_write(path)) from error
    os.close(handle)
    temporary = Path(name)
    try:
        write(temporary)
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        replace(temporary, path)
    except OSError as error:
        raise UserError(_cannot_write(path)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def atomic_write_bytes(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` whole or not at all. Raises ``UserError`` as ``atomic_write`` does."""
    atomic_write(path, lambda temporary: _write_bytes(temporary, data))


def replace(source: Path, target: Path) -> None:
    """Rename ``source`` to ``target`` durably, trying again for about 2.5 s while another program holds it."""
    for pause in (*_RETRY_PAUSES, None):
        try:
            source.replace(target)
            break
        except PermissionError as error:
            if pause is None or getattr(error, "winerror", None) not in _SHARING_ERRORS:
                raise
            time.sleep(pause)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable (Windows has no such call and needs none)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_bytes(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _cannot_write(path: Path) -> str:
    return translate(
        "Files",
        "{file} could not be written. It may be open in another program, or the folder is read-only. "
        "Close it or choose another folder.",
    ).format(file=path.name)
