"""Writes a report to a file of the owner's choice: asks where, shows how far, says where it lies."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.customers import View
from kobi_crm.errors import Cancelled
from kobi_crm.gui.context import Context
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import ElidedLabel
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.jobs import Progress
from kobi_crm.reports.table import Table
from kobi_crm.services.reports import ReportWish

if TYPE_CHECKING:
    from kobi_crm.gui.printing.printers import Printers

Ending = Literal["pdf", "xlsx"]


def open_in_viewer(path: Path) -> bool:
    """Open a file with the computer's own program for it; false when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class ReportSaver(QWidget):
    """Hidden until something is written; one report at a time, the newest wish counts."""

    def __init__(self, ctx: Context, open_file: Callable[[Path], bool] = open_in_viewer) -> None:
        super().__init__()
        self._ctx = ctx
        self._open_file = open_file
        self._job: Job | None = None
        self._written: Path | None = None
        self.printers: Printers | None = None
        """Another set of printers than the computer's own, for a test."""
        self.progress = ProgressLine(ctx.theme)
        self.where = ElidedLabel(ctx.theme, "", "secondary_dark")
        self.open_button = Button(ctx.theme, self.tr("Open"), small=True, icon="external-link")
        self._result = QWidget()
        row = QHBoxLayout(self._result)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.where, 1)
        row.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.progress)
        column.addWidget(self._result)
        self.progress.stopped.connect(self._stop)
        self.open_button.clicked.connect(self._open)
        self.hide()

    def ask(
        self, name: str, ending: Ending, view: View = "all", *, ids: Sequence[int] | None = None
    ) -> QFileDialog:
        """Let the owner choose where, then write; ``ids`` where not the whole ready list is meant."""
        return self._ask(name, ending, lambda path: self.write(name, path, view, ids=ids))

    def write(
        self,
        name: str,
        path: Path,
        view: View = "all",
        on: date | None = None,
        *,
        ids: Sequence[int] | None = None,
    ) -> None:
        """Write a report and say where it lies."""
        reports = self._ctx.app.reports
        self._start(name, path, lambda progress: reports.write(name, path, on, view, progress, ids=ids))

    def print_out(
        self, name: str, view: View = "all", on: date | None = None, *, ids: Sequence[int] | None = None
    ) -> None:
        """Show the pages before they are printed; Enter prints them."""
        self.print_wish(ReportWish(name, on, view, ids))

    def print_wish(self, wish: ReportWish) -> None:
        """Show the pages of a report that needs more than a name; PDF and Excel are offered there."""
        from kobi_crm.gui.sheets.print_sheet import PrintSheet

        sheet = PrintSheet(self._ctx, wish, self.printers)
        sheet.pdf_wanted.connect(lambda table: self._save_table(wish.name, table))
        sheet.excel_wanted.connect(lambda: self._save_sheet(wish))
        self._ctx.show_sheet(sheet)

    def ask_wish(self, wish: ReportWish, ending: Ending) -> QFileDialog:
        """Let the owner choose where such a report is written."""
        return self._ask(wish.name, ending, lambda path: self.write_wish(wish, path))

    def write_wish(self, wish: ReportWish, path: Path) -> None:
        """Write such a report, for Excel with every column, and say where it lies."""
        reports = self._ctx.app.reports
        wanted = replace(wish, full=path.suffix.lower() == ".xlsx")

        def work(progress: Progress) -> Path:
            reports.write_table(reports.table(wanted, progress), path, progress)
            return path

        self._start(wish.name, path, work)

    def _save_table(self, name: str, table: Table) -> None:
        self._ctx.close_sheet()
        reports = self._ctx.app.reports

        def write(path: Path) -> None:
            def work(progress: Progress) -> Path:
                reports.write_table(table, path, progress)
                return path

            self._start(name, path, work)

        self._ask(name, "pdf", write)

    def _save_sheet(self, wish: ReportWish) -> None:
        self._ctx.close_sheet()
        self.ask_wish(wish, "xlsx")

    def _ask(self, name: str, ending: Ending, write: Callable[[Path], None]) -> QFileDialog:
        """Begins in the folder of last time."""
        reports = self._ctx.app.reports
        title = self.tr("Save as PDF") if ending == "pdf" else self.tr("Save as Excel")
        kind = self.tr("PDF file") if ending == "pdf" else self.tr("Excel file")
        dialog = QFileDialog(self, title, self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{kind} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{reports.title(name)} {self._ctx.app.clock.today().isoformat()}.{ending}")
        dialog.fileSelected.connect(lambda chosen: write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()  # not exec(): nothing else in the program stands still while the dialog is up
        return dialog

    def _start(self, name: str, path: Path, work: Callable[[Progress], Path]) -> None:
        if self._job is not None:
            self._job.forget()
        self._ctx.machine.set("last_folder", str(path.parent))
        title = self._ctx.app.reports.title(name)
        self.progress.reset(self.tr("{name} is being written…").format(name=title))
        self.progress.show()
        self._result.hide()
        self.show()
        self._job = self._ctx.tasks.read(work, self._saved, self._failed)
        self._job.progressed.connect(self.progress.set_progress)

    def _saved(self, path: Path) -> None:
        self._job = None
        self._written = path
        self.where.set_full_text(self.tr("Saved: {file}").format(file=path))
        self.progress.hide()
        self._result.show()
        self._ctx.toast(self.tr("Saved: {file}").format(file=path.name))

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.hide()
        if not isinstance(error, Cancelled):
            self._ctx.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _open(self) -> None:
        if self._written is not None and not self._open_file(self._written):
            self._ctx.toast(self.tr("There is no program on this computer for this file."))

    def _folder(self) -> str:
        last = str(self._ctx.machine.get("last_folder"))
        if last and Path(last).is_dir():
            return last
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
