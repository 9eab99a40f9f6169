"""The row of payment kinds, each with the letter that chooses it after an amount."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.sales import PAYMENTS, Payment
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.i18n import translate


def letters() -> dict[str, Payment]:
    """The letter that chooses each kind: in Turkish N, K, H and V."""
    return {
        translate("PaymentLetters", "C").lower(): "cash",
        translate("PaymentLetters", "D").lower(): "card",
        translate("PaymentLetters", "T").lower(): "transfer",
        translate("PaymentLetters", "S").lower(): "credit",
    }


def payment_words() -> dict[Payment, str]:
    """Every kind of payment in a word."""
    return {
        "cash": translate("PaymentChoice", "Cash"),
        "card": translate("PaymentChoice", "Card"),
        "transfer": translate("PaymentChoice", "Transfer"),
        "credit": translate("PaymentChoice", "Store credit"),
    }


class PaymentChoice(QWidget):
    """``value`` is the chosen kind; the first one is chosen at the start."""

    changed = Signal()

    def __init__(self, theme: Theme, kinds: Sequence[Payment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = payment_words()
        self.choice = SegmentedChoice(theme, self.tr("Payment"), [(kind, words[kind]) for kind in kinds])
        self._kinds = tuple(kinds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Label(theme, self.tr("Payment"), "secondary_strong"))
        column.addWidget(self.choice)
        self.choice.chosen.connect(self.changed)

    def value(self) -> Payment:
        """The chosen kind of payment."""
        current = self.choice.current()
        return next(kind for kind in PAYMENTS if kind == current)

    def choose(self, kind: str) -> None:
        """Choose a kind; one that is not offered here changes nothing."""
        self.choice.set_current(kind)

    def choose_letter(self, letter: str) -> None:
        """Choose by one of ``letters``, as if clicked."""
        kind = letters().get(letter, "")
        if kind in self._kinds:
            self.choice.choose(kind)
