"""The look at a list before it is printed (Ctrl+P): its pages, its columns, the printer; Enter prints."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.printing.page_view import PageView
from kobi_crm.gui.printing.printers import Printers, PrintRun
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.import_wizard.choice_box import ChoiceBox
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.label import Label
from kobi_crm.jobs import Progress
from kobi_crm.reports.pages import Pages
from kobi_crm.reports.table import Table, keep_columns
from kobi_crm.services.reports import ReportWish

_WIDE = 700


class PrintSheet(SheetFrame):
    """Columns are chosen by tick boxes and always fit the paper; ``pdf_wanted`` carries the table as chosen."""

    pdf_wanted = Signal(object)
    excel_wanted = Signal()

    def __init__(self, ctx: Context, wish: ReportWish, printers: Printers | None = None) -> None:
        super().__init__(ctx, ctx.app.reports.title(wish.name), width=_WIDE)
        self._wish = wish
        self._printers = printers or Printers()
        self._table: Table | None = None
        self._laid: Pages | None = None
        self._job: Job | None = None
        self._run: PrintRun | None = None
        self._enter_waits = False
        theme = ctx.theme
        self.view = PageView(theme, self.tr("Pages"))
        self.page_words = Label(theme, "", "secondary")
        self.back = IconButton(theme, "chevron-left", self.tr("Previous page"), small=True)
        self.on = IconButton(theme, "chevron-right", self.tr("Next page"), small=True)
        self.boxes: list[QCheckBox] = []
        self.printer = ChoiceBox(theme, self.tr("Printer"))
        self.said = Label(theme, self.tr("The pages are being made…"), "secondary", wrap=True)
        self.excel = Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet")
        self.pdf = Button(theme, self.tr("Save as PDF"), icon="file-text")
        self.print_button = Button(theme, self.tr("Print"), kind="filled", icon="printer", key="Enter")
        self._lay_out()
        self._connect()
        self._name_printers()
        reports = ctx.app.reports
        self._job = ctx.tasks.read(
            lambda progress: self._read(reports.table(wish, progress)), self._first_look
        )

    def focus_first(self) -> None:
        """Enter prints at once."""
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Enter prints."""
        self.print_pages()

    def try_close(self) -> bool:
        """What is on its way to the printer is left to it."""
        if self._job is not None:
            self._job.forget()
        return self._run is None

    def print_pages(self) -> None:
        """Send the pages to the printer, as soon as they are made."""
        if self._run is not None:
            return
        if self._laid is None or self._job is not None:
            self._enter_waits = True
            return
        if not self.printer.count():
            self._complain()
            return
        printer = self._printers.printer(self.printer.currentText())
        self._run = PrintRun(printer, self._laid, self)
        self._run.stepped.connect(self._say_step)
        self._run.ended.connect(self._printed)
        self._run.begin()

    def chosen(self) -> list[int]:
        """The places of the ticked columns."""
        return [place for place, box in enumerate(self.boxes) if box.isChecked()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageDown:
                self.view.step(1)
            case Qt.Key.Key_PageUp:
                self.view.step(-1)
            case _:
                super().keyPressEvent(event)

    def _read(self, table: Table) -> tuple[Table, Pages]:
        return table, self.ctx.app.reports.lay_out(table)

    def _first_look(self, found: tuple[Table, Pages]) -> None:
        self._table, laid = found
        for place, column in enumerate(self._table.columns):
            box = QCheckBox(column.title.replace("&", "&&"))
            box.setProperty("look", "check")
            box.setChecked(True)
            box.toggled.connect(self._columns_changed)
            self.boxes.append(box)
            self._columns.insertWidget(place + 1, box)
        self._show(laid)

    def _columns_changed(self) -> None:
        if self._table is None or not self.chosen():
            return
        if self._job is not None:
            self._job.forget()
        table, app = keep_columns(self._table, self.chosen()), self.ctx.app

        def lay_out(_progress: Progress) -> Pages:
            return app.reports.lay_out(table)

        self._job = self.ctx.tasks.read(lay_out, self._show)

    def _show(self, laid: Pages) -> None:
        self._job, self._laid = None, laid
        self.view.show_pages(laid)
        if self.said.look() != "error":
            self.said.setText("")
        if self._enter_waits:
            self._enter_waits = False
            self.print_pages()

    def _say_page(self, number: int, of: int) -> None:
        self.page_words.setText(self.tr("Page {page} / {pages}").format(page=number, pages=of))
        self.back.setEnabled(number > 1)
        self.on.setEnabled(number < of)

    def _say_step(self, done: int, total: int) -> None:
        self.said.set_look("secondary")
        self.said.setText(self.tr("Page {page} / {pages} is being sent…").format(page=done, pages=total))

    def _printed(self, sent: bool) -> None:
        self._run = None
        if not sent:
            self._complain()
            return
        name = self.printer.currentText()
        self.ctx.close_sheet()
        self.ctx.toast(self.tr("Sent to the printer: {name}").format(name=name))

    def _complain(self) -> None:
        self.said.set_look("error")
        self.said.setText(self.tr("No printer found. Check the cable and power, or save as PDF."))

    def _name_printers(self) -> None:
        self.printer.addItems(self._printers.names())
        self.printer.setVisible(self.printer.count() > 0)
        self._printer_label.setVisible(self.printer.count() > 0)

    def _save_pdf(self) -> None:
        if self._table is not None and self.chosen():
            self.pdf_wanted.emit(keep_columns(self._table, self.chosen()))

    def _connect(self) -> None:
        self.view.page_changed.connect(self._say_page)
        self.back.clicked.connect(lambda: self.view.step(-1))
        self.on.clicked.connect(lambda: self.view.step(1))
        self.excel.clicked.connect(self.excel_wanted)
        self.pdf.clicked.connect(self._save_pdf)
        self.print_button.clicked.connect(self.print_pages)

    def _lay_out(self) -> None:
        theme = self.ctx.theme
        pager = QHBoxLayout()
        pager.addWidget(self.back)
        pager.addWidget(self.page_words, 1, Qt.AlignmentFlag.AlignCenter)
        pager.addWidget(self.on)
        side = QWidget()
        side.setMaximumWidth(theme.px(230))
        self._columns = QVBoxLayout(side)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(theme.px(6))
        self._columns.addWidget(Label(theme, self.tr("Columns"), "secondary_strong"))
        self._columns.addSpacing(theme.px(8))
        self._printer_label = Label(theme, self.tr("Printer"), "secondary_strong")
        self._columns.addWidget(self._printer_label)
        self._columns.addWidget(self.printer)
        self._columns.addStretch(1)
        self._columns.addLayout(pager)
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        row.addWidget(self.view, 1)
        row.addWidget(side)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.said)
        for button in (self.excel, self.pdf):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.print_button)
