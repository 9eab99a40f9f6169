"""Yedekler: the last one, one more now, a second place, and the way back to an earlier state."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.dates import format_day
from kobi_crm.gui.context import Context
from kobi_crm.gui.file_choice import ask_for_backup, ask_for_folder
from kobi_crm.gui.pages.settings_parts.part import SettingsPart
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.callout import Callout
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.storage.backup import SUFFIX, BackupInfo

SHOWN = 6


class BackupsPart(SettingsPart):
    """Restoring asks once, because what was entered since then is set aside with the present file."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, QCoreApplication.translate("BackupsPart", "Backups"), "shield-check")
        theme = ctx.theme
        self.last = Label(theme, "", "body", wrap=True)
        self.now_button = Button(theme, self.tr("Back up now"), icon="shield-check")
        self.other_button = Button(theme, self.tr("Restore from another file"), kind="ghost")
        self.folder_line = Label(theme, "", "secondary", wrap=True)
        self.folder_button = Button(theme, self.tr("Choose a second place"), icon="folder-open", small=True)
        self.no_folder_button = Button(theme, self.tr("Stop using it"), kind="ghost", small=True)
        self.question = Callout(theme, icon="history", tone="amber")
        self.question.hide()
        self.list = QVBoxLayout()
        self.list.setSpacing(theme.px(2))
        self._wanted: Path | None = None
        self._row(self.now_button, self.other_button)
        self.column.insertWidget(1, self.last)
        self.column.addWidget(self.question)
        self.column.addWidget(Label(theme, self.tr("Latest backups"), "secondary_strong"))
        self.column.addLayout(self.list)
        self.column.addWidget(
            Label(theme, self.tr("Second place (a USB stick, another disk)"), "secondary_strong")
        )
        self.column.addWidget(self.folder_line)
        self._row(self.folder_button, self.no_folder_button)
        self._add_answers()
        self.now_button.clicked.connect(self.back_up)
        self.other_button.clicked.connect(self._choose_file)
        self.folder_button.clicked.connect(self._choose_folder)
        self.no_folder_button.clicked.connect(lambda: self._store_folder(""))

    def fill(self) -> None:
        """Read the backups again (their heads lie on the disk) and the second place."""
        backups = self.ctx.app.backups
        self.ctx.tasks.read(lambda _progress: backups.all(), done=self._show)
        folder = self.ctx.app.settings.text("backup_folder")
        self.folder_line.setText(folder or self.tr("None yet. A backup beside the computer is lost with it."))
        self.no_folder_button.setVisible(bool(folder))

    def back_up(self) -> None:
        """Make a backup now; it counts once it was read back and compared."""
        backups = self.ctx.app.backups
        self.now_button.setEnabled(False)
        self.ctx.tasks.read(lambda _progress: backups.now(), done=self._made, failed=self._not_made)

    def ask_restore(self, backup: Path, when: str) -> None:
        """Ask the one question before going back."""
        self._wanted = backup
        self.question.set_words(
            self.tr("Go back to the state of {when}?").format(when=when),
            self.tr("What was entered since then is not in it. Today's file is set aside, not deleted."),
        )
        self.question.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_answers(self) -> None:
        theme = self.ctx.theme
        self.restore = Button(theme, self.tr("Restore this backup"), kind="filled")
        self.keep = Button(theme, self.tr("Cancel"))
        self.question.add_button(self.restore)
        self.question.add_button(self.keep)
        self.restore.clicked.connect(self._restore)
        self.keep.clicked.connect(self.question.hide)

    def _row(self, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.ctx.theme.px(8))
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _show(self, backups: list[BackupInfo]) -> None:
        if backups:
            self.last.setText(self.tr("Last backup: {when}").format(when=self._when(backups[0])))
        else:
            self.last.setText(self.tr("No backup yet."))
        while (item := self.list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for info in backups[:SHOWN]:
            self.list.addWidget(self._line(info))

    def _line(self, info: BackupInfo) -> QWidget:
        theme, when = self.ctx.theme, self._when(info)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ElidedLabel(theme, when, "body"), 1)
        button = Button(theme, self.tr("Restore"), small=True)
        button.setAccessibleName(self.tr("Restore the backup of {when}").format(when=when))
        button.clicked.connect(lambda: self.ask_restore(info.path, when))
        row.addWidget(button)
        return line

    def _when(self, info: BackupInfo) -> str:
        today = self.ctx.app.clock.today()
        if info.at.date() == today:
            return self.tr("today {time}").format(time=f"{info.at:%H:%M}")
        return f"{format_day(info.at.date(), today=today)} {info.at:%H:%M}"

    def _made(self, info: BackupInfo) -> None:
        self.now_button.setEnabled(True)
        self.ctx.toast(self.tr("Backed up and checked: {file}").format(file=info.path.name))
        self.fill()

    def _not_made(self, error: Exception) -> None:
        self.now_button.setEnabled(True)
        self.ctx.fail(error)

    def _choose_file(self) -> None:
        title = self.tr("Restore from another file")
        folder = self.ctx.app.shop_path.parent
        ask_for_backup(self, title, folder, SUFFIX, lambda path: self.ask_restore(path, path.name))

    def _choose_folder(self) -> None:
        ask_for_folder(self, self.tr("Choose a second place"), lambda path: self._store_folder(str(path)))

    def _store_folder(self, folder: str) -> None:
        settings = self.ctx.app.settings
        self.ctx.tasks.write(lambda: settings.set("backup_folder", folder))

    def _restore(self) -> None:
        self.question.hide()
        if self._wanted is not None:
            self.ctx.restore(self._wanted)
