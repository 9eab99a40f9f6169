"""An order is handed over (F12): the amount stands ready, Enter writes its sale."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kobi_crm.domain.sales import PAYMENTS
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.amount_field import AmountField
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.payment_choice import PaymentChoice, letters
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label


class DeliverySheet(SheetFrame):
    """Typing replaces the amount, a letter after it says how it was paid; without a sale it is only delivered."""

    def __init__(self, ctx: Context, order_id: int) -> None:
        super().__init__(ctx, QCoreApplication.translate("DeliverySheet", "Order delivered"))
        theme = ctx.theme
        self._saving = False
        self._order = ctx.app.orders.get(order_id)
        self.amount = AmountField(theme, shortcuts="".join(letters()))
        self.payment = PaymentChoice(theme, PAYMENTS)
        self.unsold = Button(theme, self.tr("Deliver without a sale"), kind="ghost", small=True)
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Enter")
        self.body.addWidget(Label(theme, self._order.customer, "strong", wrap=True))
        self.body.addWidget(Label(theme, self._order.what, "secondary", wrap=True))
        self.body.addWidget(self.amount)
        self.body.addWidget(self.payment)
        self.foot.addWidget(self.unsold)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
        self.amount.entered.connect(self.save)
        self.amount.letter_after.connect(self.payment.choose_letter)
        self.save_button.clicked.connect(self.save)
        self.unsold.clicked.connect(self.deliver_unsold)
        total = self._order.total
        if total:
            lira, rest = divmod(total, 100)
            self.amount.line.setText(f"{lira},{rest:02d}" if rest else str(lira))

    def focus_first(self) -> None:
        """The amount, selected so that typing replaces it."""
        self.reveal(self.amount.line)
        self.amount.line.selectAll()

    def enter(self) -> None:
        """Enter saves."""
        self.save()

    def save(self) -> None:
        """Delivered and sold, in one act."""
        amount = self.amount.value()
        if not self.amount.check() or amount is None:
            self.focus_first()
            return
        orders, payment = self.ctx.app.orders, self.payment.value()
        self._write(lambda: orders.delivered(self._order.id, payment, amount))

    def deliver_unsold(self) -> None:
        """Delivered; it was paid before, or is sold another way."""
        orders = self.ctx.app.orders
        self._write(lambda: orders.delivered(self._order.id))

    def _write(self, act: Callable[[], int | None]) -> None:
        if self._saving:
            return
        self._saving = True
        self.ctx.tasks.write(act, lambda _sale_id: self.ctx.close_sheet(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self.amount.complain(str(error))
            self.focus_first()
        else:
            self.ctx.fail(error)
