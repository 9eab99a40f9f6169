"""Shows notices as cards inside the window and, where the computer has a tray, as its message too."""

from datetime import timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kobi_crm.domain.reminders import Reminder
from kobi_crm.gui.context import Context
from kobi_crm.gui.notices import Notice, Notices
from kobi_crm.gui.widgets.notice_card import NoticeStack

_MORNING = "morning"
_REMINDERS = "reminders"
_KEYS = {"today": _MORNING, "orders": "orders", "reminders": "services"}
"""The card of a notice without reminders, by where it leads."""


class NoticeCards(QObject):
    """One card for the morning, one for the due reminders, orders and services each; putting off means tomorrow."""

    def __init__(self, ctx: Context, window: QWidget) -> None:
        super().__init__(window)
        self._ctx = ctx
        self.stack = NoticeStack(ctx.theme, window)
        self.source = Notices(ctx.app, ctx.board, self)
        self._reminders: tuple[Reminder, ...] = ()
        self.source.said.connect(self._show)
        self.source.day_began.connect(ctx.board.load)
        self.stack.show_clicked.connect(self._go)
        self.stack.snooze_clicked.connect(self._snooze)

    def _show(self, notice: Notice) -> None:
        if not notice.reminders:
            self.stack.add(
                _KEYS[notice.section], notice.title, notice.text, icon=notice.icon, can_snooze=False
            )
            return
        self._reminders = notice.reminders
        self.stack.add(_REMINDERS, notice.title, notice.text, icon=notice.icon)

    def _go(self, key: str) -> None:
        self._ctx.go(next((section for section, known in _KEYS.items() if known == key), "reminders"))

    def _snooze(self, key: str) -> None:
        if key != _REMINDERS:
            return
        app, reminders = self._ctx.app, self._reminders
        tomorrow = app.clock.today() + timedelta(days=1)

        def work() -> None:
            for reminder in reminders:
                app.reminders.snooze(reminder.id, tomorrow)

        self._ctx.tasks.write(work)
