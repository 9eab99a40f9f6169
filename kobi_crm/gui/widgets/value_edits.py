"""Line edits for amounts, days and phones: what was understood is echoed, what was not is said in words."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kobi_crm.errors import UserError
from kobi_crm.gui.theme.theme import Theme, restyle

Parse = Callable[[str], Any]
Echo = Callable[[Any], str]


class ValueEdit(QLineEdit):
    """Text in, value out. ``parse`` raises ``UserError`` for what it cannot read; no text is None.

    While the owner types only the echo follows; a message comes when the field is left (or by ``check()``).
    """

    value_changed = Signal(object)
    echo_changed = Signal(str)
    error_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        parse: Parse,
        echo: Echo,
        *,
        required: str = "",
        look: str = "field",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parse, self._echo = parse, echo
        self._required = required
        self._value: Any = None
        self._problem = required
        self._shown_error = ""
        self.setProperty("look", look)
        self.setAccessibleName(name)
        self.textChanged.connect(self._read)

    def value(self) -> Any:
        """What the text means, or None when empty or not understood."""
        return self._value

    def set_value_text(self, text: str) -> None:
        """Put a text in as if it were typed, selected so that typing replaces it."""
        self.setText(text)
        self.selectAll()

    def problem(self) -> str:
        """Why the text has no value, as a sentence; ``""`` when all is well."""
        return self._problem

    def check(self) -> bool:
        """Show the message if there is one; true when the field may be saved."""
        self._show_error(self._problem)
        return not self._problem

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.text().strip() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._show_error(self._problem)

    def _read(self, text: str) -> None:
        before, words = self._value, ""
        self._value, self._problem = None, ""
        if text.strip():
            try:
                self._value = self._parse(text)
                words = self._echo(self._value)
            except UserError as error:
                self._value = None
                self._problem = str(error)
        else:
            self._problem = self._required
        if not self._problem or self._shown_error:
            self._show_error("" if not self._problem else self._shown_error)
        self.echo_changed.emit(words)
        if self._value != before:
            self.value_changed.emit(self._value)

    def _show_error(self, sentence: str) -> None:
        if sentence == self._shown_error:
            return
        self._shown_error = sentence
        self.setProperty("wrong", "true" if sentence else "false")
        restyle(self)
        self.setAccessibleDescription(sentence)
        self.error_changed.emit(sentence)


class MoneyEdit(ValueEdit):
    """An amount in kuruş; ``large`` is the big box of the sale sheet. Digits stand at the right."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        parse: Parse,
        echo: Echo,
        *,
        required: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        look = "amount" if large else "field"
        super().__init__(theme, name, parse, echo, required=required, look=look, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class DateEdit(ValueEdit):
    """A day, typed any way the parser reads; the echo names the weekday."""


class PhoneEdit(ValueEdit):
    """A phone number; once understood and left, it is written in the usual groups."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._value is not None:
            self.setText(self._echo(self._value))
