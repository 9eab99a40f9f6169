"""Backups nobody has to think of: at the start of the day, every half hour of change, and at the close."""

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from kobi_crm.errors import StorageError
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context

log = logging.getLogger(__name__)
EVERY_MS = 30 * 60 * 1000


class BackupWatch(QObject):
    """Watches an open shop; ``made`` says that a backup was made and proven."""

    made = Signal()

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._changed = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        ctx.bridge.changed.connect(self._note)

    def start(self) -> None:
        """Make the day's first backup where there is none yet, then watch."""
        app = self._ctx.app
        self._ctx.tasks.read(lambda _progress: app.backups.at_start_of_day(), self._done)
        self._timer.start()

    def look(self) -> None:
        """Back up what changed since the last backup."""
        if not self._changed:
            return
        self._changed = False
        app = self._ctx.app
        self._ctx.tasks.read(lambda _progress: app.backups.now(reason="interval"), self._done, self._failed)

    def stop(self) -> None:
        """The shop is about to close: stop watching, and back up what changed since the last backup."""
        self._timer.stop()
        if not self._changed:
            return
        self._changed = False
        try:
            self._ctx.app.backups.now(reason="close")
        except StorageError:
            log.exception("the backup at the close did not succeed")

    def _note(self, changes: Changes) -> None:
        if changes.initiator != "program":
            self._changed = True

    def _done(self, _info: object) -> None:
        self.made.emit()

    def _failed(self, error: Exception) -> None:
        self._changed = True
        self._ctx.fail(error)
