"""Birlikte alınanlar: pairs of products in plain words; Enter says whom to offer the second of the two."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from kobi_crm.domain.numbers import decimal
from kobi_crm.errors import Cancelled
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.offers import OffersSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.plain_cells import PlainCells
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.services.offers import Pair
from kobi_crm.services.reports import ReportWish

_WIDE = 680
_MOST = 30
_LIST, _LIST_LARGE_TEXT, _LARGE = 390, 260, 1.25
"""Pixels of any text factor: with larger text fewer rows leave room for the rest of the sheet."""


class TogetherSheet(SheetFrame):
    """The proof of the selected pair stands over the list."""

    def __init__(self, ctx: Context, saver: ReportSaver) -> None:
        super().__init__(ctx, QCoreApplication.translate("TogetherSheet", "Bought together"), width=_WIDE)
        theme = ctx.theme
        self._saver = saver
        self.pairs: list[Pair] = []
        self.progress = ProgressLine(theme, self.tr("Looking through the purchases of a year…"))
        self.none = Label(
            theme,
            self.tr(
                "Nothing goes together clearly yet. The program learns from sales that are entered with their "
                "products."
            ),
            "secondary",
            wrap=True,
        )
        self.proof = Label(theme, "", "secondary", wrap=True)
        self.list = PersonList(theme, self.tr("Pairs of products"), with_check=False)
        self.list.setItemDelegate(PlainCells(theme, parent=self.list))
        self.sale_button = Button(theme, self.tr("Record a sale"), kind="filled", icon="plus")
        self.print_button = Button(theme, self.tr("Print"), icon="printer", key="Ctrl+P")
        self.excel_button = Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet")
        self.offer_button = Button(theme, self.tr("Whom to offer"), kind="filled", icon="users", key="Enter")
        self.cancel.set_label(self.tr("Close"))
        self._lay_out()
        self.list.person_selected.connect(lambda _number: self._show_proof())
        self.list.opened.connect(lambda _number: self.offer_current())
        self.offer_button.clicked.connect(self.offer_current)
        self.print_button.clicked.connect(self.print_list)
        self.excel_button.clicked.connect(self.save_excel)
        self.sale_button.clicked.connect(self._sell)
        self.progress.stopped.connect(self._stop)
        offers = ctx.app.offers
        self._job: Job | None = ctx.tasks.read(
            lambda progress: offers.bought_together(_MOST, progress), self._show, self._failed
        )
        self._job.progressed.connect(self.progress.set_progress)

    def focus_first(self) -> None:
        """The pairs, as soon as they are known."""
        (self.list if self.pairs else self.cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def try_close(self) -> bool:
        """What is still being looked for is not needed."""
        if self._job is not None:
            self._job.forget()
            self._job = None
        return True

    def current(self) -> Pair | None:
        """The selected pair."""
        number = self.list.current_id()
        return self.pairs[number - 1] if number is not None and number <= len(self.pairs) else None

    def offer_current(self) -> None:
        """Whom to offer the product that goes with the first one."""
        pair = self.current()
        if pair is not None:
            self.ctx.show_sheet(OffersSheet(self.ctx, pair.right_id, pair.right, self._saver))

    def print_list(self) -> None:
        """Ctrl+P: the pairs as pages; PDF and Excel are offered there."""
        if self.pairs:
            self._saver.print_wish(ReportWish("bought_together"))

    def save_excel(self) -> None:
        """The pairs as a workbook, with their proof."""
        if self.pairs:
            self.ctx.close_sheet()
            self._saver.ask_wish(ReportWish("bought_together"), "xlsx")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_P:
            self.print_list()
        else:
            super().keyPressEvent(event)

    def _show(self, pairs: list[Pair]) -> None:
        self._job = None
        self.pairs = pairs
        self.progress.hide()
        times = self.tr("{count} times")
        self.list.set_rows(
            [
                PersonRow(
                    number,
                    f"{pair.left} + {pair.right}",
                    pair.sentence,
                    times.format(count=decimal(pair.times)),
                )
                for number, pair in enumerate(pairs, start=1)
            ]
        )
        if pairs:
            self.list.select_first()
        for part in (self.list, self.proof, self.print_button, self.excel_button, self.offer_button):
            part.setVisible(bool(pairs))
        self.none.setVisible(not pairs)
        self.sale_button.setVisible(not pairs)
        self._show_proof()
        self.focus_first()

    def _show_proof(self) -> None:
        pair = self.current()
        self.proof.setText(pair.proof if pair is not None else "")
        self.updateGeometry()

    def _sell(self) -> None:
        self.close_sheet()
        self.ctx.open_sale()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.close_sheet()
        if not isinstance(error, Cancelled):
            self.ctx.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _lay_out(self) -> None:
        for part in (self.progress, self.none, self.proof, self.list):
            self.body.addWidget(part)
        # The list scrolls by itself: the proof of the selected pair stays in sight.
        self.list.setFixedHeight(_LIST if self.ctx.theme.factor < _LARGE else _LIST_LARGE_TEXT)
        self.foot.addWidget(self.print_button)
        self.foot.addWidget(self.excel_button)
        self.foot.addStretch(1)
        for button in (self.cancel, self.sale_button, self.offer_button):
            self.foot.addWidget(button)
        for part in (self.none, self.proof, self.list, self.sale_button):
            part.hide()
        for button in (self.print_button, self.excel_button, self.offer_button):
            button.hide()
