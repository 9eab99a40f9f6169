"""Where a live shop file may lie: on a disk of this computer, never in a folder that another program copies."""

from pathlib import Path

from kobi_crm.errors import StorageError
from kobi_crm.i18n import translate

_SYNC_FOLDERS = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "yandex.disk",
    "mega",
)
_NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "davfs", "fuse.davfs2"}
)


def refuse_unsafe(shop: Path) -> None:
    """Raise ``StorageError`` when the shop file would lie in a sync folder or on a network disk.

    Copying a live file without its write-ahead log loses rows; backups may go there, the live file may not.
    """
    resolved = shop.resolve()
    for part in resolved.parts[:-1]:
        if part.casefold().startswith(_SYNC_FOLDERS):
            raise StorageError(
                translate(
                    "Storage",
                    "The shop file cannot live in {folder}: such folders copy it while it is being written. "
                    "Choose a folder on this computer; backups may go there.",
                ).format(folder=part)
            )
    if str(resolved).startswith("\\\\") or _mount_type(resolved) in _NETWORK_TYPES:
        raise StorageError(
            translate(
                "Storage",
                "The shop file cannot live on a network disk. Choose a folder on this computer; "
                "backups may go there.",
            )
        )


def _mount_type(path: Path) -> str | None:
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return None
    best, kind = "", None
    for line in mounts.read_text("utf-8", "replace").splitlines():
        _, folder, fs_type, *_ = line.split(" ")
        inside = str(path) == folder or str(path).startswith(folder.rstrip("/") + "/")
        if inside and len(folder) >= len(best):
            best, kind = folder, fs_type
    return kind
