"""The fields of the sale sheet as one: what they add up to, the sale they describe, and their texts for a draft."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kobi_crm.domain.sales import Sale, SaleDraft
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.drafts import Entry
from kobi_crm.gui.sheets.amount_field import AmountField
from kobi_crm.gui.sheets.basket import Basket
from kobi_crm.gui.sheets.cash_given import CashGiven
from kobi_crm.gui.sheets.customer_pick import CustomerPick
from kobi_crm.gui.sheets.discount_field import DiscountField
from kobi_crm.gui.sheets.payment_choice import letters
from kobi_crm.gui.sheets.sale_details import SaleDetails
from kobi_crm.gui.sheets.sale_payment import SalePayment
from kobi_crm.gui.sheets.typed_amount import typed_amount

Reveal = Callable[[QWidget], None]


class SaleForm(QObject):
    """With lines the amount follows them; a smaller one typed over it is a discount of the difference."""

    changed = Signal()

    def __init__(self, ctx: Context, sale: Sale | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._sale = sale
        self._typed_total = False
        self._had_lines = False
        theme = ctx.theme
        self.pick = CustomerPick(ctx)
        self.amount = AmountField(theme, shortcuts="".join(letters()))
        self.basket = Basket(ctx)
        self.discount = DiscountField(theme)
        self.payment = SalePayment(theme)
        self.given = CashGiven(theme)
        self.details = SaleDetails(ctx, None if sale is None else sale.id)
        for folded in (self.basket, self.discount, self.details):
            folded.hide()
        if sale is not None:
            self.given.hide()
        self.pick.changed.connect(self.changed)
        self.amount.line.textEdited.connect(self._total_typed)
        self.amount.changed.connect(self._amount_changed)
        self.basket.changed.connect(self._follow_lines)
        self.basket.paid.connect(self.payment.choose)
        self.discount.changed.connect(self._follow_lines)
        self.payment.changed.connect(self._payment_changed)
        self.details.changed.connect(self.changed)

    def widgets(self) -> tuple[QWidget, ...]:
        """The fields from top to bottom."""
        return self.pick, self.amount, self.basket, self.discount, self.payment, self.given

    def gross(self) -> int:
        """What the sale comes to before its discount, in kuruş."""
        return (self.amount.value() or 0) if self.basket.is_empty() else self.basket.total()

    def to_pay(self) -> int:
        """What is to be paid, in kuruş."""
        return self.gross() - min(self.discount.kurus(), self.gross())

    def draft(self, reveal: Reveal) -> SaleDraft | None:
        """The sale as it stands, a new customer not yet added; ``None`` when a field was revealed that is not right."""
        wrong = self._wrong()
        if wrong is not None:
            wrong.show()
            reveal(wrong)
            return None
        now = self._ctx.app.clock.now()
        day = self.details.day() or now.date()
        at = now.time().replace(second=0, microsecond=0) if day == now.date() else None
        if self._sale is not None:
            at = self._sale.at if day == self._sale.day else None
        return SaleDraft(
            customer_id=self.pick.customer_id,
            total=self.to_pay(),
            payment=self.payment.value(),
            day=day,
            at=at,
            note=self.details.note(),
            receipt=self.details.receipt(),
            lines=() if self.basket.is_empty() else self.basket.lines(self.gross() - self.to_pay()),
            parts=self.payment.parts(),
            receipt_kind=self.details.receipt_kind(),
            reason=self.details.reason(),
            due_on=None if self._sale is None else self._sale.due_on,
        )

    def show_sale(self, sale: Sale) -> None:
        """Fill in a stored sale."""
        self.pick.set_customer(sale.customer_id)
        if sale.customer_id is None:
            self.pick.set_nobody()
        self.basket.set_lines(sale.lines)
        self.basket.setVisible(bool(sale.lines))
        if not sale.lines:
            self.amount.line.setText(typed_amount(sale.total))
        self.payment.set_total(sale.total)
        self.payment.set_paid(sale.payment, sale.parts)
        self.details.show_sale(sale)
        self.details.setVisible(bool(self.details.texts()))

    def texts(self) -> Entry:
        """What is typed, for a draft; empty when there is nothing worth keeping."""
        kept = {**self.basket.texts(), **self.details.texts()}
        if self.amount.is_empty() and not kept:
            return {}
        entry = {"amount": self.amount.line.text(), **self.payment.texts(), **kept}
        if self.discount.line.text().strip():
            entry["discount"] = self.discount.line.text()
        if self.pick.customer_id is not None:
            entry["customer_id"] = str(self.pick.customer_id)
        if self.pick.name():
            entry["name"] = self.pick.name()
        return entry

    def set_texts(self, entry: Entry) -> None:
        """Fill in a draft."""
        if entry.get("customer_id", "").isdecimal():
            try:
                self.pick.set_customer(int(entry["customer_id"]))
            except UserError:
                self.pick.clear()  # archived or erased since: the rest of the entry is still worth having
        elif entry.get("name"):
            self.pick.set_new(entry["name"])
        else:
            self.pick.clear()
        self.basket.setVisible(self.basket.set_texts(entry))
        self.discount.line.setText(entry.get("discount", ""))
        self.discount.setVisible(bool(entry.get("discount")))
        self.details.setVisible(self.details.set_texts(entry))
        if self.basket.is_empty():
            self.amount.line.setText(entry.get("amount", ""))
        self.payment.set_total(self.to_pay())
        self.payment.set_texts(entry)
        self._sum_up()

    def _wrong(self) -> QWidget | None:
        """The first field that is not right, its sentence shown under it."""
        if self.basket.is_empty():
            if not self.amount.check():
                return self.amount.line
        elif self._typed_total and self.amount.value() != self.to_pay():
            words = self.tr("The lines come to less than this. Change the lines or write a smaller amount.")
            if self.amount.check():
                self.amount.complain(words)
            return self.amount.line
        if not self.discount.check():
            return self.discount.line
        if not self.payment.check():
            return self.payment.split.first_wrong()
        nobody = self.pick.customer_id is None and not self.pick.new_name
        if nobody and self.payment.credit():
            self.pick.complain(self.tr("Choose the customer for a sale on store credit."))
            return self.pick.line
        if self.details.day() is None:
            self.details.show()
            return self.details.date_line
        return None

    def _total_typed(self) -> None:
        self._typed_total = True

    def _amount_changed(self) -> None:
        amount, gross = self.amount.value(), self.basket.total()
        if self._typed_total and not self.basket.is_empty():
            off = gross - amount if amount is not None and amount <= gross else 0
            self.discount.set_gross(gross)
            self.discount.set_kurus(off)
            self.discount.setVisible(bool(off) or not self.discount.isHidden())
        self._sum_up()

    def _follow_lines(self) -> None:
        self._typed_total = False
        self._sum_up()

    def _payment_changed(self) -> None:
        self.pick.complain("")
        self._sum_up()

    def _sum_up(self) -> None:
        self.discount.set_gross(self.gross())
        lines = not self.basket.is_empty()
        if lines and not self._typed_total:
            self.amount.line.setText(typed_amount(self.to_pay()))
        elif self._had_lines and not lines:
            self.amount.line.clear()
        self._had_lines = lines
        self.payment.set_total(self.to_pay())
        self._count_cash()
        self.changed.emit()

    def _count_cash(self) -> None:
        """A stored sale was paid long ago; cash in parts is counted out where it is more than nothing."""
        cash = self.payment.cash()
        self.given.set_due(cash)
        whole = not self.payment.is_split() and self.payment.value() == "cash"
        self.given.setVisible(self._sale is None and (whole or cash > 0))
