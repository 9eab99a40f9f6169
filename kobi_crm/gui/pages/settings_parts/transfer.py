"""Aktarım: lists in from Excel, everything out to Excel, and the way to the recent actions."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kobi_crm.errors import Cancelled
from kobi_crm.gui.context import Context
from kobi_crm.gui.file_choice import ask_where_to_save
from kobi_crm.gui.pages.settings_parts.part import SettingsPart
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.jobs import Progress


class TransferPart(SettingsPart):
    """Saving everything is long work: it can be stopped and the rest of the window stays usable."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(
            ctx, QCoreApplication.translate("TransferPart", "Import and export"), "file-spreadsheet"
        )
        theme = ctx.theme
        self._job: Job | None = None
        self.import_button = Button(theme, self.tr("Import from Excel"), icon="download")
        self.export_button = Button(theme, self.tr("Save everything as Excel"), icon="upload")
        self.history_button = Button(theme, self.tr("Recent actions"), icon="history")
        self.progress = ProgressLine(theme)
        self.progress.hide()
        holder = QWidget()
        row = FlowLayout(holder, gap=theme.px(8))
        for button in (self.import_button, self.export_button, self.history_button):
            row.addWidget(button)
        words = self.tr(
            "Your data is yours: one workbook with a sheet for each list, which can be imported again."
        )
        self.column.addWidget(Label(theme, words, "secondary", wrap=True))
        self.column.addWidget(holder)
        self.column.addWidget(self.progress)
        self.import_button.clicked.connect(lambda _checked=False: ctx.open_import(None))
        self.export_button.clicked.connect(self._ask_where)
        self.history_button.clicked.connect(lambda: ctx.go("history"))
        self.progress.stopped.connect(self._stop)

    def export(self, path: Path) -> None:
        """Write everything the shop owns to a workbook."""
        if self._job is not None:
            return
        reports = self.ctx.app.reports
        self.progress.reset(self.tr("Saving {file}").format(file=path.name))
        self.progress.show()

        def work(progress: Progress) -> Path:
            reports.export(path, progress)
            return path

        self._job = self.ctx.tasks.read(work, done=self._saved, failed=self._failed)
        self._job.progressed.connect(self.progress.set_progress)

    def _ask_where(self) -> None:
        name = self.tr("Everything {day}").format(day=self.ctx.app.clock.today().isoformat())
        title = self.tr("Save everything as Excel")
        ask_where_to_save(self, self.ctx.machine, title, f"{name}.xlsx", self.export)

    def _saved(self, path: Path) -> None:
        self._end()
        self.ctx.toast(self.tr("Saved: {file}").format(file=path.name))

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.ctx.toast(self.tr("Stopped. No file was written."))
        else:
            self.ctx.fail(error)

    def _end(self) -> None:
        self._job = None
        self.progress.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
