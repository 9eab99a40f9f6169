"""Says what was done after each act and takes it back: the toast, Ctrl+Z, and the sentences of errors."""

import sys

from PySide6.QtCore import QObject

from kobi_crm.domain.actions import Undone
from kobi_crm.errors import UserError
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.toast import Toast

_SILENT = frozenset(("undo", "settings.set"))
_ERROR_SECONDS = 20


class ActToasts(QObject):
    """Listens to every write of the owner's and to every error."""

    def __init__(self, ctx: Context, toast: Toast) -> None:
        super().__init__(toast)
        self._ctx = ctx
        self._toast = toast
        ctx.bridge.changed.connect(self._on_changes)
        ctx.toast_wanted.connect(self._say)
        ctx.error_met.connect(self.show_error)
        ctx.amounts.changed.connect(toast.dismiss)

    def undo(self, action_id: int | None = None) -> None:
        """Take back an act, or the newest one that still stands."""
        self._toast.dismiss()
        self._ctx.tasks.write(lambda: self._ctx.app.history.undo(action_id), self._on_undone)

    def show_error(self, error: Exception) -> None:
        """The owner's own errors are one sentence; everything else is a bug, told like any uncaught one."""
        if isinstance(error, UserError):
            self._toast.show_message(str(error), icon="circle-alert", seconds=_ERROR_SECONDS)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _say(self, text: str, undo: bool) -> None:
        if undo:
            self._toast.show_message(text, self.tr("Undo"), self.undo)
        else:
            self._toast.show_message(text)

    def _on_changes(self, changes: Changes) -> None:
        if changes.action_id is None or changes.initiator != "owner":
            return
        history = self._ctx.app.history
        action = history.get(changes.action_id)
        if action is not None and action.undone_at is None and action.kind not in _SILENT:
            number = action.id
            said = self._ctx.amounts.words(history.said(action))
            self._toast.show_message(said, self.tr("Undo"), lambda: self.undo(number))

    def _on_undone(self, undone: Undone) -> None:
        sentence = self._ctx.amounts.words(self._ctx.app.history.sentence(undone.action))
        said = self.tr("Taken back: {what}").format(what=sentence)
        if undone.kept:
            said += " " + self.tr("What later work needs was kept.")
        self._toast.show_message(said, icon="undo-2")
