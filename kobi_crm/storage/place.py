"""Where a live shop file may lie: on a disk of this computer, never in a folder that another program copies."""

import re
import sys
from pathlib import Path

from kobi_crm.errors import StorageError
from kobi_crm.i18n import translate

_SYNC_FOLDER = re.compile(
    r"(onedrive|dropbox|google ?drive|my drive|drive'ım|icloud ?drive|com~apple~clouddocs|yandex\.?disk|mega|megasync"
    r"|nextcloud|pcloud ?drive)( - .*| \(.*\))?",
    re.IGNORECASE,
)
_NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "davfs", "fuse.davfs2"}
)
_REMOVABLE = ("/media/", "/run/media/")
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4


def refuse_unsafe(shop: Path) -> None:
    """Raise ``StorageError`` when the shop file lies in a sync folder, on a network disk or on a removable one.

    Copying a live file without its write-ahead log loses rows; backups may go there, the live file may not.
    """
    resolved = shop.resolve()
    for part in resolved.parts[:-1]:
        if _SYNC_FOLDER.fullmatch(part):
            raise StorageError(
                translate(
                    "Storage",
                    "The shop file cannot live in {folder}: such folders copy it while it is being written. "
                    "Choose a folder on this computer; backups may go there.",
                ).format(folder=part)
            )
    drive = _windows_drive(resolved)
    if (
        str(resolved).startswith("\\\\")
        or drive == _WINDOWS_REMOTE
        or _mount_type(resolved) in _NETWORK_TYPES
    ):
        raise StorageError(
            translate(
                "Storage",
                "The shop file cannot live on a network disk. Choose a folder on this computer; "
                "backups may go there.",
            )
        )
    if drive == _WINDOWS_REMOVABLE or str(resolved).startswith(_REMOVABLE):
        raise StorageError(
            translate(
                "Storage",
                "The shop file cannot live on a disk that can be pulled out. Choose a folder on this computer; "
                "backups may go there.",
            )
        )


def _windows_drive(path: Path) -> int | None:
    if sys.platform != "win32":
        return None
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(path.anchor))


def _mount_type(path: Path) -> str | None:
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return None
    best, kind = "", None
    for line in mounts.read_text("utf-8", "replace").splitlines():
        _, folder, fs_type, *_ = line.split(" ")
        folder = folder.replace("\\040", " ")
        inside = str(path) == folder or str(path).startswith(folder.rstrip("/") + "/")
        if inside and len(folder) >= len(best):
            best, kind = folder, fs_type
    return kind if best != "/" else None
