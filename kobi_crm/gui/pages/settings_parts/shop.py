"""Dükkânım: the shop's name, how the owner is addressed, and when the morning list is announced."""

from datetime import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.settings_parts.part import SettingsPart
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.value_edits import ValueEdit
from kobi_crm.i18n import translate

_LONGEST = 80


class ShopPart(SettingsPart):
    """Each line is stored when it is left."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, QCoreApplication.translate("ShopPart", "My shop"), "store")
        self.lines: dict[str, QLineEdit] = {}
        words = {
            "shop_name": self.tr("Name of the shop"),
            "owner_name": self.tr("How should we address you? For example Ayşe Hanım"),
        }
        for name, label in words.items():
            line = QLineEdit()
            line.setProperty("look", "field")
            line.setMaxLength(_LONGEST)
            line.editingFinished.connect(lambda name=name: self._store(name))
            self.lines[name] = line
            self.column.addWidget(Field(ctx.theme, label, line))

    def fill(self) -> None:
        """Show what is stored; a line being typed in is left alone."""
        for name, line in self.lines.items():
            if not line.isModified():
                line.setText(self.ctx.app.settings.text(name))

    def _store(self, name: str) -> None:
        line = self.lines[name]
        if not line.isModified():
            return
        line.setModified(False)
        settings, text = self.ctx.app.settings, clean(line.text())
        if text != settings.text(name):
            self.ctx.tasks.write(lambda: settings.set(name, text))


class MorningPart(SettingsPart):
    """Hatırlatma saati: when the one notice of the morning comes."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, QCoreApplication.translate("MorningPart", "Reminder time"), "bell")
        label = self.tr("When should we tell you whom to call today?")
        missing = self.tr("Write a time, for example 09:00.")
        self.line = ValueEdit(ctx.theme, label, read_time, _shown, required=missing)
        field = Field(ctx.theme, label, self.line, hint=self.tr("Once a day, on this computer."))
        field.setMaximumWidth(ctx.theme.px(420))
        self.column.addWidget(field)
        self.line.editingFinished.connect(self._store)

    def fill(self) -> None:
        """Show the stored time."""
        if not self.line.isModified():
            self.line.setText(self.ctx.app.settings.text("morning_time"))

    def _store(self) -> None:
        if not self.line.check():
            return
        settings, text = self.ctx.app.settings, _shown(self.line.value())
        self.line.setText(text)
        if text != settings.text("morning_time"):
            self.ctx.tasks.write(lambda: settings.set("morning_time", text))


def read_time(text: str) -> time:
    """A time of day as typed: ``9``, ``9:30``, ``09.30``, ``0930``. Raises ``UserError``."""
    parts = text.strip().replace(".", ":").replace(" ", ":").split(":")
    if len(parts) == 1 and parts[0].isdecimal() and len(parts[0]) in (3, 4):
        parts = [parts[0][:-2], parts[0][-2:]]
    hour, minute = parts[0], parts[1] if len(parts) == 2 else "0"
    if len(parts) <= 2 and hour.isdecimal() and minute.isdecimal() and int(hour) < 24 and int(minute) < 60:
        return time(int(hour), int(minute))
    raise UserError(translate("ReminderTime", "We couldn't read the time. Write it like 09:00."))


def _shown(value: time) -> str:
    return f"{value:%H:%M}"
