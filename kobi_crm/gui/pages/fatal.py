"""Shown when the shop file cannot be opened: what happened, that the data is safe, and three ways on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.dates import format_day
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.storage.backup import BackupInfo


class FatalPage(QWidget):
    """``again``, ``restore(Path)`` and ``leave`` are the owner's choice."""

    again = Signal()
    restore = Signal(object)
    leave = Signal()

    def __init__(self, theme: Theme, sentence: str, shop: Path, backup: BackupInfo | None) -> None:
        super().__init__()
        self.setWindowTitle("KOBİ CRM")
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(48),) * 4)
        column.setSpacing(theme.space("m"))
        column.addStretch(1)
        column.addWidget(Label(theme, self.tr("The shop file could not be opened"), "title", wrap=True))
        column.addWidget(Label(theme, sentence, wrap=True))
        safe = self.tr("Your records stay where they are, nothing was deleted: {folder}")
        column.addWidget(Label(theme, safe.format(folder=shop.parent), "secondary", wrap=True))
        self.again_button = Button(theme, self.tr("Try again"), kind="filled")
        self.leave_button = Button(theme, self.tr("Close the program"))
        self.again_button.clicked.connect(self.again)
        self.leave_button.clicked.connect(self.leave)
        row = FlowLayout(gap=theme.px(8))
        row.addWidget(self.again_button)
        if backup is not None:
            when = f"{format_day(backup.at.date())} {backup.at:%H:%M}"
            self.restore_button = Button(theme, self.tr("Open the backup of {when}").format(when=when))
            self.restore_button.clicked.connect(lambda: self.restore.emit(backup.path))
            row.addWidget(self.restore_button)
            kept = self.tr("The present file is set aside first and stays on this computer.")
            column.addWidget(Label(theme, kept, "caption", wrap=True))
        row.addWidget(self.leave_button)
        column.addLayout(row)
        column.addStretch(2)
        self.again_button.setFocus()
