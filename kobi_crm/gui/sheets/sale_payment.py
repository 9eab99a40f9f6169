"""How a sale is paid: one kind, or several once it is split."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.sales import PAYMENTS, PaidBy, Parts, Payment
from kobi_crm.gui.sheets.payment_choice import PaymentChoice, letters
from kobi_crm.gui.sheets.split_payment import SplitPayment
from kobi_crm.gui.theme import Theme


class SalePayment(QWidget):
    """The four kinds side by side; ``open_split`` puts a field for each in their place."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self.choice = PaymentChoice(theme, PAYMENTS)
        self.split = SplitPayment(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)
        column.addWidget(self.split)
        self.split.hide()
        self.choice.changed.connect(self.changed)
        self.split.changed.connect(self.changed)
        self.split.entered.connect(self.entered)

    def is_split(self) -> bool:
        """Whether the fields of the parts stand there."""
        return not self.split.isHidden()

    def value(self) -> PaidBy:
        """The kind of payment; ``split`` where more than one has a part."""
        parts = self.split.parts() if self.is_split() else ()
        if len(parts) > 1:
            return "split"
        return parts[0][0] if parts else self.choice.value()

    def parts(self) -> Parts:
        """The kuruş of each kind, where there is more than one."""
        return self.split.parts() if self.value() == "split" else ()

    def credit(self) -> int:
        """What goes to the notebook, in kuruş."""
        if self.is_split():
            return dict(self.split.parts()).get("credit", 0)
        return self._total if self.choice.value() == "credit" else 0

    def cash(self) -> int:
        """What is paid in cash, in kuruş."""
        if self.is_split():
            return dict(self.split.parts()).get("cash", 0)
        return self._total if self.choice.value() == "cash" else 0

    def choose(self, kind: str) -> None:
        """Choose a kind; of a split sale it gets the rest."""
        self.choice.choose(kind)
        if self.is_split():
            self.split.give_rest_to(self.choice.value())
        self.changed.emit()

    def choose_letter(self, letter: str) -> None:
        """Choose by one of the payment letters."""
        kind = letters().get(letter)
        if kind is not None:
            self.choose(kind)

    def set_total(self, total: int) -> None:
        """What is to be paid, in kuruş."""
        self._total = total
        self.split.set_total(total)

    def open_split(self) -> None:
        """Pay in parts; pressed again it is one kind as before."""
        if self.is_split():
            self.split.hide()
            self.choice.show()
        else:
            self.split.open_with(self.choice.value(), self._total)
            self._show_split()
        self.changed.emit()

    def set_paid(self, payment: PaidBy, parts: Parts) -> None:
        """Show how a stored sale was paid."""
        if payment == "split":
            self.split.set_parts(parts)
            self._show_split()
        else:
            self.choice.choose(payment)

    def check(self) -> bool:
        """Whether the parts come to the total; if not, the sentence under them says what is missing."""
        return not self.is_split() or self.split.check()

    def texts(self) -> dict[str, str]:
        """What is chosen, for a draft."""
        chosen: Payment = self.choice.value()
        return {"payment": chosen, **(self.split.texts() if self.is_split() else {})}

    def set_texts(self, entry: dict[str, str]) -> None:
        """Fill in a draft."""
        self.choice.choose(entry.get("payment", "cash"))
        self.split.open_with(self.choice.value(), self._total)
        if self.split.set_texts(entry):
            self._show_split()

    def _show_split(self) -> None:
        self.choice.hide()
        self.split.show()
