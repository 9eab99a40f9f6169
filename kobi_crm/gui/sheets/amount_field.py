"""The large amount field of a sheet: echo beside its label, sentence under it, letters handed on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.money import echo, parse_money
from kobi_crm.errors import UserError
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.value_edits import MoneyEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AmountField(QWidget):
    """An amount in lira as typed.

    ``letter_first`` carries a letter typed before any digit (the field stays empty), ``letter_after`` one of
    ``shortcuts`` typed after a digit (it is not written), ``entered`` is Enter, ``went_down`` the arrow.
    """

    changed = Signal()
    entered = Signal()
    letter_first = Signal(str)
    letter_after = Signal(str)
    went_down = Signal()

    def __init__(self, theme: Theme, *, shortcuts: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        name = self.tr("Amount")
        missing = self.tr("Write the amount, for example 420 or 12.50.")
        self.line = MoneyEdit(theme, name, self._parse, self._echo, required=missing, large=True)
        self.field = Field(theme, name, self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.changed)

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not self.line.text().strip()

    def value(self) -> int | None:
        """The amount in kuruş, above zero; ``None`` when empty or not understood."""
        return self.line.value()

    def check(self) -> bool:
        """Whether the amount can be taken; if not, the sentence under the field says why."""
        return self.line.check()

    def complain(self, sentence: str) -> None:
        """Show a sentence that only the service knew."""
        self.field.set_error(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        # AltGr, with which ₺ and @ are typed, is Ctrl+Alt on Windows.
        if event.modifiers() & control and not event.modifiers() & alt:
            return False
        if event.key() in _ENTER:
            self.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
            return True
        letter = event.text()
        if len(letter) != 1 or not letter.isalpha():
            return False
        has_digit = any(char.isdecimal() for char in self.line.text())
        if not has_digit:
            self.letter_first.emit(letter)
            return True
        if letter.lower() in self._shortcuts:
            self.letter_after.emit(letter.lower())
            return True
        return False

    def _parse(self, text: str) -> int:
        kurus = parse_money(text)
        if kurus == 0:
            raise UserError(self.tr("The amount is zero. Write how much it was."))
        return kurus

    def _echo(self, kurus: int) -> str:
        return echo(self.line.text(), kurus)
