"""One typed field of a form: what was understood is echoed when leaving it, what was not is said in words."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from kobi_crm.errors import UserError
from kobi_crm.gui.theme.theme import restyle

T = TypeVar("T")


class FieldCheck(QObject, Generic[T]):
    """Joins a line edit with the label under it. ``read`` raises ``UserError``; ``show`` writes the value out again."""

    left = Signal()

    def __init__(
        self,
        edit: QLineEdit,
        message: QLabel,
        read: Callable[[str], T],
        *,
        show: Callable[[T], str] | None = None,
        echo: Callable[[T], str] | None = None,
        required: str = "",
    ) -> None:
        super().__init__(edit)
        self.edit = edit
        self._message = message
        self._read = read
        self._show = show
        self._echo = echo
        self._required = required
        message.hide()
        edit.textEdited.connect(self._typing)
        edit.editingFinished.connect(self._leave)

    def value(self) -> T | None:
        """What stands in the field, ``None`` when empty. Raises ``UserError`` when it cannot be read."""
        text = self.edit.text().strip()
        if text:
            return self._read(text)
        if self._required:
            raise UserError(self._required)
        return None

    def set_value(self, value: T | None) -> None:
        """Fill the field with a stored value."""
        self.edit.setText("" if value is None else self._show(value) if self._show else str(value))
        self.check(leaving=True)

    def check(self, *, leaving: bool = False) -> bool:
        """Read the field and show echo or sentence; when ``leaving``, an empty required field is not yet blamed."""
        try:
            value = self.value()
        except UserError as error:
            if leaving and not self.edit.text().strip():
                self._say("", wrong=False)
                return True
            self._say(str(error), wrong=True)
            return False
        if value is not None and self._show is not None:
            self.edit.setText(self._show(value))
        self._say(self._echo(value) if self._echo and value is not None else "", wrong=False)
        return True

    def _typing(self) -> None:
        self._say("", wrong=False)

    def _leave(self) -> None:
        if self.check(leaving=True):
            self.left.emit()

    def _say(self, words: str, *, wrong: bool) -> None:
        self._message.setText(words)
        self._message.setVisible(bool(words))
        look = "error" if wrong else "echo"
        if self._message.property("look") != look:
            self._message.setProperty("look", look)
            restyle(self._message)
        if bool(self.edit.property("wrong")) != wrong:
            self.edit.setProperty("wrong", wrong)
            restyle(self.edit)
        self.edit.setAccessibleDescription(words)
