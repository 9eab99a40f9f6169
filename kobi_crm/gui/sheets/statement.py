"""Hesap dökümü: a customer's account with its running balance, to be looked at, corrected and put on paper."""

from datetime import date
from pathlib import Path
from typing import cast, get_args

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from kobi_crm.domain.statement import Statement
from kobi_crm.errors import UserError
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import statement as model
from kobi_crm.gui.printing.printers import Printers
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.ledger_asks import Ask, LedgerAsks
from kobi_crm.gui.sheets.paper_sheet import PaperSheet
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.reports.document import paper_named
from kobi_crm.reports.statement_words import age_words, lapse_words

_WIDE = 780
"""Pixels at text factor 1.0."""

_TABLE, _TABLE_LARGE_TEXT = 300, 220
"""Pixels of any text factor: with larger text fewer rows leave room for the rest of the sheet."""


class StatementSheet(SheetFrame):
    """The newest entry is selected; what was written wrong is reversed with its reason, never deleted."""

    def __init__(self, ctx: Context, customer_id: int) -> None:
        super().__init__(ctx, QCoreApplication.translate("StatementSheet", "Statement"), width=_WIDE)
        theme = ctx.theme
        self._customer_id = customer_id
        self._job: Job | None = None
        self.statement: Statement | None = None
        self.printers: Printers | None = None
        """Another set of printers than the computer's own, for a test."""
        self.who = ElidedLabel(theme, ctx.app.customers.get(customer_id).name, "strong")
        self.owed = Label(theme, "", "number")
        self.spans = SegmentedChoice(theme, self.tr("Days"), self._span_words(), "all", flow=True, small=True)
        self.rows = model.StatementModel(ctx.money)
        self.rows.setParent(self)
        self.table = DataTable(theme, self.tr("Entries"), self.rows)
        self.table.set_density("compact")
        self.age = Label(theme, "", "secondary", wrap=True)
        self.lapse = Label(theme, "", "caption_late", wrap=True)
        self.asks = LedgerAsks(ctx)
        self.reverse = Button(theme, self.tr("Reverse the entry"), icon="undo-2", small=True)
        self.limit = Button(theme, self.tr("Credit limit"), icon="wallet", small=True)
        self.promise = Button(theme, self.tr("Promise to pay"), icon="handshake", small=True)
        self.papers = SegmentedChoice(
            theme, self.tr("Paper"), [("a4", "A4"), ("a5", "A5"), ("80mm", self.tr("80 mm"))], small=True
        )
        self.slip = Button(theme, self.tr("Print the slip"), icon="receipt-turkish-lira", small=True)
        self.excel = Button(theme, "Excel", icon="file-spreadsheet")
        self.pdf = Button(theme, "PDF", icon="file-text")
        self.print_button = Button(theme, self.tr("Print"), kind="filled", icon="printer", key="Ctrl+P")
        self.excel.setAccessibleName(self.tr("Save as Excel"))
        self.pdf.setAccessibleName(self.tr("Save as PDF"))
        self._lay_out()
        self._connect()
        self._read()

    def focus_first(self) -> None:
        """The keyboard goes to the entries."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def span(self) -> model.Span:
        """The days that are shown."""
        name = self.spans.current()
        return cast("model.Span", name) if name in get_args(model.Span) else "all"

    def write(self, path: Path) -> None:
        """Put what is shown on paper or into a workbook."""
        app, customer_id = self.ctx.app, self._customer_id
        paper, first = self.papers.current() or "a4", model.first_day(self.span(), app.clock.today())
        self.ctx.machine.set("last_folder", str(path.parent))
        self.ctx.tasks.read(
            lambda _progress: app.statements.write(customer_id, path, paper, first), self._saved
        )

    def print_out(self) -> None:
        """Show the pages of what is shown before they are printed."""
        app, statement = self.ctx.app, self.statement
        if statement is None:
            return
        first = statement.first_day
        self._leave_for(
            PaperSheet(
                self.ctx,
                self.title.text(),
                lambda paper: app.statements.lay_out(statement, paper),
                lambda path, paper: app.statements.write(statement.customer_id, path, paper, first),
                paper=paper_named(self.papers.current() or "a4"),
                printers=self.printers,
            )
        )

    def print_slip(self) -> None:
        """Show the slip of the selected sale or payment before it is printed."""
        line = self.rows.line(self.table.current_id())
        if line is not None and line.sale_id is not None:
            self._leave_for(PaperSheet.of_sale(self.ctx, line.sale_id, self.printers))
        elif line is not None and line.is_payment:
            self._leave_for(PaperSheet.of_payment(self.ctx, line.id, self.printers))

    def ask_file(self, ending: str) -> QFileDialog:
        """Let the owner choose where the file goes."""
        title = self.tr("Save as PDF") if ending == "pdf" else self.tr("Save as Excel")
        last = str(self.ctx.machine.get("last_folder"))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, last if last and Path(last).is_dir() else documents)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        name = " ".join((self.title.text(), self.who.full_text(), self.ctx.app.clock.today().isoformat()))
        dialog.selectFile(f"{name.replace('/', ' ')}.{ending}")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def try_close(self) -> bool:
        """Esc leaves an open question first."""
        if self.asks.asked() is not None:
            self._stop_asking()
            return False
        if self._job is not None:
            self._job.forget()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Print):
            self.print_out()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Enter answers an open question."""
        if self.asks.asked() is not None:
            self.asks.answer()

    def _leave_for(self, sheet: PaperSheet) -> None:
        if self._job is not None:
            self._job.forget()
        self.ctx.show_sheet(sheet)

    def _read(self) -> None:
        if self._job is not None:
            self._job.forget()
        app, customer_id = self.ctx.app, self._customer_id
        first = model.first_day(self.span(), app.clock.today())
        self._job = self.ctx.tasks.read(lambda _progress: app.statements.read(customer_id, first), self._show)

    def _show(self, statement: Statement) -> None:
        self._job = None
        self.statement = statement
        kept = self.table.current_id()
        ids = self.rows.take(statement)
        self.table.set_ids(ids)
        if ids and (kept is None or self.table.current_id() is None):
            self.table.select(ids[-1])
            self.table.scrollToBottom()
        owed = self.tr("Paid ahead: {amount}") if statement.closing < 0 else self.tr("Still to pay: {amount}")
        self.owed.setText(owed.format(amount=self.ctx.money(abs(statement.closing))))
        self.age.setText(age_words(statement, self.ctx.money))
        self.age.setVisible(bool(self.age.text()))
        self.lapse.setText(lapse_words(statement, self.ctx.money))
        self.lapse.setVisible(bool(statement.expiring))
        self._show_chosen()

    def _show_chosen(self) -> None:
        line = self.rows.line(self.table.current_id())
        self.reverse.setEnabled(line is not None and line.reversible)
        why = ""
        if line is not None and not line.reversible and line.id:
            why = self.tr("A sale is returned or deleted in Sales; a reversal stays as it is.")
        self.reverse.setToolTip(why)
        self.slip.setEnabled(line is not None and (line.sale_id is not None or line.is_payment))

    def _ask_limit(self) -> None:
        limit = self.ctx.app.ledger.limit(self._customer_id)
        shown = "" if limit is None else typed_amount(limit)
        self._ask("limit", shown)

    def _ask(self, ask: Ask, text: str = "") -> None:
        self.asks.ask(ask, text)
        self._size_table()
        self.reveal(self.asks.edits[ask])
        QTimer.singleShot(0, self.table, lambda: self.table.scrollTo(self.table.currentIndex()))

    def _stop_asking(self) -> None:
        self.asks.hide()
        self._size_table()
        self.focus_first()

    def _answered(self, ask: str, value: object) -> None:
        ledger, customer_id, entry = self.ctx.app.ledger, self._customer_id, self.table.current_id()
        if ask == "reverse" and entry is not None:
            self.ctx.tasks.write(lambda: ledger.reverse(entry, str(value)), self._taken, self._refused)
        elif ask == "limit":
            limit = cast("int | None", value)
            self.ctx.tasks.write(lambda: ledger.set_limit(customer_id, limit), self._taken, self._refused)
        elif ask == "promise":
            day = cast("date", value)
            self.ctx.tasks.write(lambda: ledger.promise(customer_id, day), self._taken, self._refused)

    def _taken(self, _made: object) -> None:
        self._stop_asking()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.asks.complain(str(error))
        else:
            self.ctx.fail(error)

    def _saved(self, path: Path) -> None:
        self.ctx.toast(self.tr("Saved: {file}").format(file=path.name))

    def _on_changes(self, changes: Changes) -> None:
        if {"ledger", "customers", "sales"} & changes.topics:
            self._read()

    def _connect(self) -> None:
        self.ctx.bridge.changed.connect(self._on_changes)
        self.ctx.amounts.changed.connect(self._read)
        self.spans.chosen.connect(lambda _span: self._read())
        self.table.row_selected.connect(lambda _entry: self._show_chosen())
        self.table.opened.connect(lambda _entry: self.reverse.click())
        self.reverse.clicked.connect(lambda: self._ask("reverse"))
        self.limit.clicked.connect(self._ask_limit)
        self.promise.clicked.connect(lambda: self._ask("promise"))
        self.asks.answered.connect(self._answered)
        self.slip.clicked.connect(self.print_slip)
        self.print_button.clicked.connect(self.print_out)
        self.pdf.clicked.connect(lambda: self.ask_file("pdf"))
        self.excel.clicked.connect(lambda: self.ask_file("xlsx"))

    def _span_words(self) -> list[tuple[str, str]]:
        return [
            ("month", self.tr("This month")),
            ("quarter", self.tr("Last 3 months")),
            ("all", self.tr("All")),
        ]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.who, 1)
        top.addWidget(self.owed)
        self.body.addLayout(top)
        self.body.addWidget(self.spans)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.age)
        self.body.addWidget(self.lapse)
        self._acts = QWidget()
        acts = FlowLayout(self._acts, gap=self.ctx.theme.px(8))
        for button in (self.reverse, self.slip, self.limit, self.promise):
            acts.addWidget(button)
        self.body.addWidget(self._acts)
        self.body.addWidget(self.asks)
        self.cancel.set_label(self.tr("Close"))
        self.foot.addWidget(self.papers)
        self.foot.addStretch(1)
        for button in (self.excel, self.pdf, self.cancel, self.print_button):
            self.foot.addWidget(button)
        self.ctx.theme.changed.connect(self._size_table)
        self._size_table()

    def _size_table(self) -> None:
        large = self.ctx.theme.factor > 1.1
        asking = self.asks.asked() is not None
        self.table.setMinimumHeight(_TABLE if not large else _TABLE_LARGE_TEXT // (2 if asking else 1))
