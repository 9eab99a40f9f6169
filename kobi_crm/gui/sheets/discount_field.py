"""The discount on the whole sale: percent or lira, with what is left to pay said beside it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.money import format_money
from kobi_crm.domain.sale_discount import parse_discount
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.value_edits import ValueEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DiscountField(QWidget):
    """A percentage follows the sale; ``entered`` is Enter."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gross = 0
        self._typing = False
        self.line = ValueEdit(theme, self.tr("Discount"), self._read, self._echo)
        self.line.setPlaceholderText(self.tr("10 percent or 25"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(theme, self.tr("Discount on the whole sale"), self.line))
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._by_hand)
        self.line.textChanged.connect(self._changed)

    def kurus(self) -> int:
        """What is taken off; nothing while it cannot be read."""
        return self.line.value() or 0

    def set_gross(self, kurus: int) -> None:
        """What the sale comes to without it."""
        if kurus != self._gross:
            self._gross = kurus
            self.line.textChanged.emit(self.line.text())  # read anew, of another sum

    def set_kurus(self, kurus: int) -> None:
        """The owner wrote what is to be paid: the difference is the discount."""
        self.line.setText(typed_amount(kurus) if kurus > 0 else "")

    def check(self) -> bool:
        """Whether it can be taken off; if not, the sentence says why."""
        return self.line.check()

    def focus_first(self) -> None:
        """The keyboard goes to the field."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _by_hand(self) -> None:
        self._typing = True  # Qt says so before the text is read

    def _changed(self) -> None:
        if self._typing:
            self._typing = False
            self.changed.emit()

    def _read(self, text: str) -> int:
        return parse_discount(text, self._gross)

    def _echo(self, kurus: int) -> str:
        words = self.tr("{discount} less, {total} to pay")
        return words.format(discount=format_money(kurus), total=format_money(self._gross - kurus))
