"""The note the customer hands over, and the change: an aid at the till, nothing of it is kept."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kobi_crm.domain.money import format_money, parse_money
from kobi_crm.errors import UserError
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.value_edits import MoneyEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CashGiven(QWidget):
    """Too little is said under the field when it is left or on Enter; ``entered`` is Enter with that said already."""

    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._due = 0
        self.line = MoneyEdit(theme, self.tr("Cash given"), self._read, lambda _kurus: "")
        self.line.setPlaceholderText(self.tr("for example 200"))
        self.field = Field(theme, self.tr("Cash given"), self.line)
        self.change = Label(theme, "", "title")
        self.change.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.field, 2, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.change, 3, Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._show_change)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_due(self, kurus: int) -> None:
        """What is to be paid in cash."""
        if kurus != self._due:
            self._due = kurus
            self.line.textChanged.emit(self.line.text())  # read anew, of another sum

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            said = bool(self.field.error())
            if self.line.check() or said:
                self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _read(self, text: str) -> int:
        kurus = parse_money(text)
        if kurus < self._due:
            words = self.tr("This is {missing} less than the amount.")
            raise UserError(words.format(missing=format_money(self._due - kurus)))
        return kurus

    def _show_change(self) -> None:
        given, words = self.line.value(), ""
        if given is not None and self._due:
            words = self.tr("Change: {change}").format(change=format_money(given - self._due))
            if given == self._due:
                words = self.tr("No change")
        self.change.setText(words)
        if words:
            self.line.setAccessibleDescription(words)

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.space("m"))
        self.change.setMinimumHeight(self._theme.px(44))
