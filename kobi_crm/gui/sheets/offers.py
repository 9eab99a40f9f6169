"""Kime önerilir: who may want a product, with the reason for each; Enter opens the card."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from kobi_crm.domain.phones import format_phone
from kobi_crm.errors import Cancelled
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.services.offers import Offer
from kobi_crm.services.reports import ReportWish

_WIDE = 640


class OffersSheet(SheetFrame):
    """``saver`` belongs to the page: it outlives the sheet, which makes room for the pages to be printed."""

    def __init__(self, ctx: Context, product_id: int, name: str, saver: ReportSaver) -> None:
        title = QCoreApplication.translate("OffersSheet", "Whom to offer: {product}")
        super().__init__(ctx, title.format(product=name), width=_WIDE)
        theme = ctx.theme
        self._wish = ReportWish("offers", product_id=product_id)
        self._saver = saver
        self.offers: list[Offer] = []
        self.progress = ProgressLine(theme, self.tr("Looking for who may want it…"))
        self.none = Label(
            theme,
            self.tr(
                "There is nobody to offer it to yet. The program learns from sales that are entered with their "
                "products."
            ),
            "secondary",
            wrap=True,
        )
        self.list = PersonList(
            theme, self.tr("Whom to offer"), with_check=False, row="row_small", fit_content=True
        )
        self.hint = Label(
            theme, self.tr("Enter opens the card of the selected customer."), "caption", wrap=True
        )
        self.sale_button = Button(theme, self.tr("Record a sale"), kind="filled", icon="plus")
        self.print_button = Button(theme, self.tr("Print"), icon="printer", key="Ctrl+P")
        self.excel_button = Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet")
        self.open_button = Button(theme, self.tr("Open the card"), kind="filled", icon="user", key="Enter")
        self.cancel.set_label(self.tr("Close"))
        self._lay_out()
        self.list.opened.connect(self._open_card)
        self.open_button.clicked.connect(self.open_current)
        self.print_button.clicked.connect(self.print_list)
        self.excel_button.clicked.connect(self.save_excel)
        self.sale_button.clicked.connect(self._sell)
        self.progress.stopped.connect(self._stop)
        offers = ctx.app.offers
        self._job: Job | None = ctx.tasks.read(
            lambda progress: offers.for_product(product_id, progress), self._show, self._failed
        )
        self._job.progressed.connect(self.progress.set_progress)

    def focus_first(self) -> None:
        """The people, as soon as they are known."""
        (self.list if self.offers else self.cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def try_close(self) -> bool:
        """What is still being looked for is not needed."""
        if self._job is not None:
            self._job.forget()
            self._job = None
        return True

    def open_current(self) -> None:
        """The card of the selected customer."""
        chosen = self.list.current_id()
        if chosen is not None:
            self._open_card(chosen)

    def print_list(self) -> None:
        """Ctrl+P: the list as pages; PDF and Excel are offered there."""
        if self.offers:
            self._saver.print_wish(self._wish)

    def save_excel(self) -> None:
        """The list as a workbook."""
        if self.offers:
            self.ctx.close_sheet()
            self._saver.ask_wish(self._wish, "xlsx")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_P:
            self.print_list()
        else:
            super().keyPressEvent(event)

    def _open_card(self, customer_id: int) -> None:
        self.close_sheet()
        self.ctx.open_customer(customer_id)

    def _sell(self) -> None:
        self.close_sheet()
        self.ctx.open_sale()

    def _show(self, offers: list[Offer]) -> None:
        self._job = None
        self.offers = offers
        self.progress.hide()
        self.list.set_rows(
            [
                PersonRow(o.customer_id, o.name, o.why, format_phone(o.phone) if o.phone else "")
                for o in offers
            ]
        )
        if offers:
            self.list.select_first()
        for part in (self.list, self.hint, self.print_button, self.excel_button, self.open_button):
            part.setVisible(bool(offers))
        self.none.setVisible(not offers)
        self.sale_button.setVisible(not offers)
        self.updateGeometry()
        self.focus_first()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.close_sheet()
        if not isinstance(error, Cancelled):
            self.ctx.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _lay_out(self) -> None:
        for part in (self.progress, self.none, self.list, self.hint):
            self.body.addWidget(part)
        self.foot.addWidget(self.print_button)
        self.foot.addWidget(self.excel_button)
        self.foot.addStretch(1)
        for button in (self.cancel, self.sale_button, self.open_button):
            self.foot.addWidget(button)
        for part in (self.none, self.list, self.hint, self.sale_button):
            part.hide()
        for button in (self.print_button, self.excel_button, self.open_button):
            button.hide()
