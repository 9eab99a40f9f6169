"""The import wizard: reads, shows and writes a list of the owner's, off the window's thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from kobi_crm.errors import Cancelled, UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.file_choice import ask_for_list, ask_where_to_save, dropped_file
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.import_wizard import words
from kobi_crm.gui.sheets.import_wizard.columns_step import ColumnsStep
from kobi_crm.gui.sheets.import_wizard.file_step import FileStep
from kobi_crm.gui.sheets.import_wizard.preview_step import PreviewStep
from kobi_crm.gui.sheets.import_wizard.result_step import ResultStep
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.importing.opened import Opened
from kobi_crm.jobs import Progress
from kobi_crm.services.imports import ImportPreview, ImportResult

WIDTH, HEIGHT = 880, 600
FILE, COLUMNS, PREVIEW, RESULT = range(4)


class ImportSheet(SheetFrame):
    """Four steps; nothing is written before the button of the third one, and that can be undone."""

    def __init__(self, ctx: Context, path: Path | None = None) -> None:
        super().__init__(ctx, QCoreApplication.translate("ImportSheet", "Import from Excel"), width=WIDTH)
        theme = ctx.theme
        self._job: Job | None = None
        self._opened: Opened | None = None
        self._result: ImportResult | None = None
        self.files, self.columns = FileStep(theme), ColumnsStep(theme)
        self.preview, self.result = PreviewStep(theme), ResultStep(theme)
        self.stack = QStackedWidget()
        for step in (self.files, self.columns, self.preview, self.result):
            self.stack.addWidget(step)
        self.progress = ProgressLine(theme)
        self.progress.hide()
        self.back_button = Button(theme, self.tr("Back"), icon="arrow-left")
        self.go_button = Button(theme, "", kind="filled")
        self._build()
        self.setAcceptDrops(True)
        self._connect()
        self._go(FILE)
        if path is not None:
            self.read(path)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.ctx.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.ctx.theme.px(320))

    def focus_first(self) -> None:
        """The keyboard goes to what one would press next."""
        (self.files.button if self.stack.currentIndex() == FILE else self.go_button).setFocus()

    def try_close(self) -> bool:
        """Closing stops what is under way: an import that was not finished leaves nothing behind."""
        if self._job is not None:
            self._job.forget()
        return True

    def enter(self) -> None:
        """Enter is the filled button of the step."""
        if self.go_button.isVisible():
            self.go_button.click()

    def read(self, path: Path) -> None:
        """Read a file and go on to its columns."""
        self.files.complain("")
        imports = self.ctx.app.imports
        reading = self.tr("Reading {file}").format(file=path.name)
        self._start(reading, lambda progress: imports.read(path, progress), self._read)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.stack.currentIndex() == FILE and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.read(path)

    def _build(self) -> None:
        theme = self.ctx.theme
        steps = QHBoxLayout()
        steps.setSpacing(theme.space("l"))
        names = (self.tr("1 File"), self.tr("2 Columns"), self.tr("3 Preview"), self.tr("4 Result"))
        self._step_labels = [Label(theme, name, "secondary") for name in names]
        for label in self._step_labels:
            steps.addWidget(label)
        steps.addStretch(1)
        self.body.addLayout(steps)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.progress)
        self.foot.addWidget(self.cancel)
        self.foot.addStretch(1)
        self.foot.addWidget(self.back_button)
        self.foot.addWidget(self.go_button)

    def _connect(self) -> None:
        self.files.choose.connect(self._choose)
        self.back_button.clicked.connect(lambda: self._go(self.stack.currentIndex() - 1))
        self.go_button.clicked.connect(self._next)
        self.progress.stopped.connect(self._stop)
        self.result.save_skipped.connect(self._ask_where_skipped)
        self.result.take_back.connect(self._take_back)

    def _go(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        for number, label in enumerate(self._step_labels):
            label.set_look("strong" if number == step else "secondary")
        self.back_button.setVisible(step in (COLUMNS, PREVIEW))
        self.cancel.setVisible(step != RESULT)
        self.go_button.setVisible(step != FILE)
        count = self.preview.will_write()
        labels = {
            FILE: "",
            COLUMNS: self.tr("Show preview"),
            PREVIEW: words.bring_in(count) if count else self.tr("Done"),
            RESULT: self.tr("Done"),
        }
        self.go_button.set_label(labels[step])
        self.focus_first()

    def _next(self) -> None:
        if self._job is not None:
            return
        step = self.stack.currentIndex()
        if step == COLUMNS:
            self._make_preview()
        elif step == PREVIEW and self.preview.will_write():
            self._apply()
        elif step != FILE:
            self.ctx.close_sheet()

    def _choose(self) -> None:
        if self._job is None:
            ask_for_list(self, self.ctx.machine, self.read)

    def _read(self, opened: Opened) -> None:
        self._opened = opened
        self.columns.show_file(opened)
        self._go(COLUMNS)

    def _make_preview(self) -> None:
        opened, mapping, imports = self._opened, self.columns.mapping, self.ctx.app.imports
        if opened is None or mapping is None:
            return
        if mapping.kind is None:
            self.columns.complain(self.tr("Choose what this list holds."))
            return
        self.columns.complain("")
        self._start(
            self.tr("Comparing with your shop"),
            lambda progress: imports.preview(opened, mapping, progress),
            self._previewed,
        )

    def _previewed(self, preview: ImportPreview) -> None:
        self.preview.show_preview(preview)
        self._go(PREVIEW)

    def _apply(self) -> None:
        preview, imports = self.preview.preview, self.ctx.app.imports
        if preview is not None:
            self._start(self.tr("Writing"), lambda progress: imports.apply(preview, progress), self._applied)

    def _applied(self, result: ImportResult) -> None:
        self._result = result
        if self.preview.preview is not None:
            self.result.show_result(self.preview.preview, result)
        self._go(RESULT)

    def _ask_where_skipped(self) -> None:
        title = self.tr("Save the left-out rows")
        name = self.tr("{file} left out").format(file=self._opened.path.stem if self._opened else "")
        ask_where_to_save(self, self.ctx.machine, title, f"{name}.xlsx", self.save_skipped)

    def save_skipped(self, path: Path) -> None:
        """Write the left-out rows and their reasons to an Excel file."""
        preview, imports = self.preview.preview, self.ctx.app.imports
        if preview is None:
            return

        def work(_progress: Progress) -> str:
            imports.save_skipped(preview, path)
            return path.name

        self._start(self.tr("Saving"), work, self.result.show_saved)

    def _take_back(self) -> None:
        result, history = self._result, self.ctx.app.history
        if result is not None and result.action_id is not None:
            number = result.action_id
            self.ctx.tasks.write(lambda: history.undo(number), done=self._taken_back)

    def _taken_back(self, _undone: object) -> None:
        self.result.show_taken_back()

    def _start(self, words_for_it: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        if self._job is not None:
            return
        self.progress.reset(words_for_it)
        self.progress.show()
        # The button that was pressed keeps the keyboard: a second Enter must not fall on Vazgeç.
        self.back_button.setEnabled(False)
        self._after = done
        self._job = self.ctx.tasks.read(work, done=self._finished, failed=self._failed)
        self._job.progressed.connect(self._show_progress)

    def _show_progress(self, done: int, total: int) -> None:
        """Counted in rows of the list: what is written for one row may be several in the shop."""
        if self.stack.currentIndex() == PREVIEW and total:
            rows = self.preview.will_write()
            done, total = done * rows // total, rows
        self.progress.set_progress(done, total)

    def _end_job(self) -> None:
        self._job = None
        self.progress.hide()
        self.back_button.setEnabled(True)

    def _finished(self, value: object) -> None:
        self._end_job()
        self._after(value)

    def _failed(self, error: Exception) -> None:
        self._end_job()
        if isinstance(error, Cancelled):
            sentence = self.tr("Stopped. Nothing was written.")
        elif isinstance(error, UserError):
            sentence = str(error)
        else:
            self.ctx.fail(error)
            return
        if self.stack.currentIndex() == FILE:
            self.files.complain(sentence)
        elif self.stack.currentIndex() == COLUMNS:
            self.columns.complain(sentence)
        else:
            self.ctx.toast(sentence)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
