"""A payment (F6): the whole balance stands in the amount, Enter is enough."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kobi_crm.domain.money import format_money
from kobi_crm.domain.sales import Payment
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.amount_field import AmountField
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.payment_choice import PaymentChoice, letters
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.widgets.avatar import Avatar
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import ElidedLabel, Label

KINDS: tuple[Payment, ...] = ("cash", "card", "transfer")


class PaymentSheet(SheetFrame):
    """Takes money against a customer's debt; typing replaces the amount, a letter after it says how it was paid."""

    def __init__(self, ctx: Context, customer_id: int) -> None:
        super().__init__(ctx, QCoreApplication.translate("PaymentSheet", "Take a payment"))
        theme = ctx.theme
        self._saving = False
        self._customer_id = customer_id
        self._balance = ctx.app.ledger.balance(customer_id)
        self._name = ctx.app.customers.get(customer_id).name
        self.amount = AmountField(theme, shortcuts="".join(letters()))
        self.payment = PaymentChoice(theme, KINDS)
        self.after = Label(theme, "", "secondary", wrap=True)
        self.ahead = Button(theme, self.tr("The rest pays the next debt"), kind="ghost", small=True)
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Enter")
        self._add_person()
        for part in (self.amount, self.after, self.ahead, self.payment):
            self.body.addWidget(part)
        self.ahead.hide()
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
        self.amount.changed.connect(self._show_after)
        self.amount.entered.connect(self.save)
        self.amount.letter_after.connect(self.payment.choose_letter)
        self.save_button.clicked.connect(self.save)
        self.ahead.clicked.connect(lambda: self.save(ahead=True))
        if self._balance > 0:
            self.amount.line.setText(typed_amount(self._balance))
        self._show_after()

    def focus_first(self) -> None:
        """The amount, selected so that typing replaces it."""
        self.reveal(self.amount.line)
        self.amount.line.selectAll()

    def save(self, *, ahead: bool = False) -> None:
        """Store the payment, or say what is not right about the amount; ``ahead`` takes more than is owed."""
        if self._saving:
            return
        amount = self.amount.value()
        if not self.amount.check() or amount is None:
            self.focus_first()
            return
        self._saving = True
        app, customer_id, kind = self.ctx.app, self._customer_id, self.payment.value()
        self.ctx.tasks.write(
            lambda: app.ledger.take_payment(customer_id, amount, kind, ahead=ahead),
            done=self._saved,
            failed=self._refused,
        )

    def enter(self) -> None:
        """Enter saves."""
        self.save()

    def _add_person(self) -> None:
        theme = self.ctx.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(theme, self._name, "strong"))
        if self._balance > 0:
            owes = self.tr("Debt: {amount}").format(amount=format_money(self._balance))
        else:
            owes = self.tr("No debt")
        words.addWidget(Label(theme, owes, "secondary"))
        row.addWidget(Avatar(theme, self._name))
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def _show_after(self) -> None:
        amount = self.amount.value()
        self.ahead.hide()
        if self._balance <= 0 or (amount is None and not self.amount.is_empty()):
            self.after.setText("")
            return
        left = self._balance - (amount or 0)
        if left > 0:
            self.after.setText(self.tr("Still owed afterwards: {amount}").format(amount=format_money(left)))
        else:
            self.after.setText(self.tr("Nothing owed afterwards") if left == 0 else "")

    def _saved(self, _entry_id: int) -> None:
        self.ctx.close_sheet()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self.amount.complain(str(error))
            self.ahead.setVisible((self.amount.value() or 0) > max(self._balance, 0))
            self.focus_first()
        else:
            self.ctx.fail(error)
