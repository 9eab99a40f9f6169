"""What every look before printing has: the pages, the printer, and Enter that prints."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.printing.page_view import PageView
from kobi_crm.gui.printing.printers import Printers, PrintRun
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.import_wizard.choice_box import ChoiceBox
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.label import Label
from kobi_crm.reports.pages import PaperPages

_WIDE = 700


class PagesSheet(SheetFrame):
    """``side`` takes what can be chosen; a subclass starts ``_job`` and ends it with ``show_pages``."""

    def __init__(self, ctx: Context, title: str, printers: Printers | None = None) -> None:
        super().__init__(ctx, title, width=_WIDE)
        self._printers = printers or Printers()
        self._paper: PaperPages | None = None
        self._job: Job | None = None
        self._run: PrintRun | None = None
        self._enter_waits = False
        theme = ctx.theme
        self.view = PageView(theme, self.tr("Pages"))
        self.page_words = Label(theme, "", "secondary")
        self.back = IconButton(theme, "chevron-left", self.tr("Previous page"), small=True)
        self.on = IconButton(theme, "chevron-right", self.tr("Next page"), small=True)
        self.printer = ChoiceBox(theme, self.tr("Printer"))
        self.said = Label(theme, self.tr("The pages are being made…"), "secondary", wrap=True)
        self.pdf = Button(theme, self.tr("Save as PDF"), icon="file-text")
        self.print_button = Button(theme, self.tr("Print"), kind="filled", icon="printer", key="Enter")
        self._lay_out_pages()
        self.view.page_changed.connect(self._say_page)
        self.back.clicked.connect(lambda: self.view.step(-1))
        self.on.clicked.connect(lambda: self.view.step(1))
        self.print_button.clicked.connect(self.print_pages)
        self._name_printers()

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
        if self._paper is None or self._job is not None:
            self._enter_waits = True
            return
        if not self.printer.count():
            self._complain()
            return
        printer = self._printers.printer(self.printer.currentText())
        self._run = PrintRun(printer, self._paper, self)
        self._run.stepped.connect(self._say_step)
        self._run.ended.connect(self._printed)
        self._run.begin()

    def show_pages(self, paper: PaperPages) -> None:
        """The pages are made."""
        self._job, self._paper = None, paper
        self.view.show_pages(paper)
        if self.said.look() != "error":
            self.said.setText("")
        if self._enter_waits:
            self._enter_waits = False
            self.print_pages()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageDown:
                self.view.step(1)
            case Qt.Key.Key_PageUp:
                self.view.step(-1)
            case _:
                super().keyPressEvent(event)

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

    def _lay_out_pages(self) -> None:
        theme = self.ctx.theme
        pager = QHBoxLayout()
        pager.addWidget(self.back)
        pager.addWidget(self.page_words, 1, Qt.AlignmentFlag.AlignCenter)
        pager.addWidget(self.on)
        holder = QWidget()
        holder.setMaximumWidth(theme.px(230))
        self._side = QVBoxLayout(holder)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(theme.px(6))
        self.side = QVBoxLayout()
        self.side.setSpacing(theme.px(6))
        self._side.addLayout(self.side)
        self._side.addSpacing(theme.px(8))
        self._printer_label = Label(theme, self.tr("Printer"), "secondary_strong")
        self._side.addWidget(self._printer_label)
        self._side.addWidget(self.printer)
        self._side.addStretch(1)
        self._side.addLayout(pager)
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        row.addWidget(self.view, 1)
        row.addWidget(holder)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.said)
        self.foot.addWidget(self.pdf)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.print_button)
