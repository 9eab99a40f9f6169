"""Backups: made by themselves, proven, thinned out, and brought back in three clicks."""

import logging
import random
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from kobi_crm.clock import Clock
from kobi_crm.errors import StorageError
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.storage import audit_check, backup
from kobi_crm.storage.backup import BackupInfo
from kobi_crm.storage.shop_file import ShopFile

log = logging.getLogger(__name__)

BEFORE_IMPORT = "import"
"""The reason of the backup that every import begins with."""
FLOOR = 7
"""Never fewer than this many backups, whatever the clock says."""
_ALL_DAYS, _DAILY, _WEEKLY, _MONTHLY = 2, 12, 10, 12


class Backups:
    """The shop's backups, in the folder beside the shop file and in a second place of the owner's choice."""

    def __init__(self, shop: ShopFile, clock: Clock, settings: ShopSettings) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings

    def now(self, to: Path | None = None, reason: str = "owner") -> BackupInfo:
        """Make a proven backup (and one in the second place, where one is set). Raises ``StorageError``.

        Before an import the one beside the shop file is enough: a full stick must not keep a list out.
        """
        info = backup.make(self._shop.path, self._shop.key, self._clock, reason, to)
        if to is None:
            self._thin_out(backup.folder_of(self._shop.path))
            second = Path(self._settings.text("backup_folder"))
            if second.is_absolute() and second.is_dir():
                try:
                    backup.make(self._shop.path, self._shop.key, self._clock, reason, second)
                except StorageError:
                    log.warning("no backup in the second place, reason %s", reason)
                    if reason != BEFORE_IMPORT:
                        raise
                self._thin_out(second)
        return info

    def at_start_of_day(self) -> BackupInfo | None:
        """Today's first backup, unless there is one."""
        latest = self.latest()
        if latest is not None and latest.at.date() == self._clock.today():
            return None
        return self.now(reason="start of day")

    def all(self) -> list[BackupInfo]:
        """The backups beside the shop file, newest first."""
        return backup.list_in(backup.folder_of(self._shop.path), self._shop.path.stem)

    def latest(self) -> BackupInfo | None:
        """The newest backup."""
        found = self.all()
        return found[0] if found else None

    def check(self) -> list[str]:
        """Look the shop file, its audit trail and one random backup through; returns what is wrong, if anything."""
        wrong = audit_check.problems(self._shop.path, self._shop.key)
        found = self.all()
        if found:
            chosen = random.SystemRandom().choice(found)
            try:
                backup.verify(chosen.path)
            except StorageError as error:
                wrong.append(str(error))
        return wrong

    def _thin_out(self, folder: Path) -> None:
        for info in to_drop(backup.list_in(folder, self._shop.path.stem), self._clock.now()):
            with suppress(OSError):
                info.path.unlink(missing_ok=True)


def to_drop(backups: list[BackupInfo], now: datetime) -> list[BackupInfo]:
    """Which backups may go: all of two days stay, then one a day (12), a week (10) and a month (12), never below 7."""
    newest_first = sorted(backups, key=lambda info: info.at, reverse=True)
    keep = {info.path for info in newest_first[:FLOOR]}
    keep |= {info.path for info in newest_first if info.at > now - timedelta(days=_ALL_DAYS)}
    for most, period in ((_DAILY, "%Y-%m-%d"), (_WEEKLY, "%G-%V"), (_MONTHLY, "%Y-%m")):
        newest_of: dict[str, Path] = {}
        for info in newest_first:
            newest_of.setdefault(info.at.strftime(period), info.path)
        keep |= set(list(newest_of.values())[:most])
    return [info for info in newest_first if info.path not in keep]
