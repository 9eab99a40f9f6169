"""What the sidebar says by itself: how many wait, the shop's name, the last backup."""

from datetime import datetime

from PySide6.QtCore import QObject

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.morning import Morning
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.sidebar import Sidebar


class Badges(QObject):
    """Keeps the sidebar's numbers and lines current."""

    def __init__(self, ctx: Context, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._ctx = ctx
        self._sidebar = sidebar
        ctx.board.loaded.connect(self._show)
        ctx.bridge.changed.connect(self._on_changes)
        self._name_shop()
        self.show_backup()

    def show_backup(self) -> None:
        """Read when the last backup was made."""
        self._ctx.tasks.read(lambda _progress: self._latest(), self._show_backup)

    def _latest(self) -> datetime | None:
        info = self._ctx.app.backups.latest()
        return None if info is None else info.at

    def _show_backup(self, at: datetime | None) -> None:
        if at is None:
            self._sidebar.set_backup_line(self.tr("No backup yet"), False, self.tr("No backup"))
            return
        today = self._ctx.app.clock.today()
        if at.date() == today:
            line = self.tr("Backed up, {time}").format(time=f"{at:%H:%M}")
            short = self.tr("Backup {time}").format(time=f"{at:%H:%M}")
        else:
            short = self.tr("Backup {time}").format(time=f"{at:%d.%m}")
            line = self.tr("Last backup {day}").format(day=format_day(at.date(), today=today))
        self._sidebar.set_backup_line(line, (today - at.date()).days <= 1, short)

    def _show(self, morning: Morning) -> None:
        self._sidebar.set_badge("today", morning.to_call)
        self._sidebar.set_badge("ledger", morning.tiles.overdue_people, "amber")
        self._count_orders()

    def _count_orders(self) -> None:
        """How many orders for today or before wait."""
        app = self._ctx.app
        self._ctx.tasks.read(lambda _progress: app.orders.count_due(app.clock.today()), self._show_orders)

    def _show_orders(self, count: int) -> None:
        self._sidebar.set_badge("orders", count)

    def _on_changes(self, changes: Changes) -> None:
        if "settings" in changes.topics:
            self._name_shop()
        if "orders" in changes.topics:
            self._count_orders()

    def _name_shop(self) -> None:
        name = self._ctx.app.settings.text("shop_name")
        self._sidebar.set_shop(name or self.tr("My shop"))
