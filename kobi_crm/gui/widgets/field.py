"""A labelled field: label above, what was understood beside it, the message below."""

from typing import Literal

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.gui.theme.theme import Theme, restyle
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.value_edits import ValueEdit


class Field(QWidget):
    """Puts ``edit`` under its label and listens to it when it is a ``ValueEdit``.

    ``echo`` says where the understood value stands: right of the label or below the edit.
    """

    def __init__(
        self,
        theme: Theme,
        label: str,
        edit: QWidget,
        *,
        echo: Literal["right", "below"] = "right",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint_text = hint
        self.edit = edit
        self._label = Label(theme, label, "secondary_strong")
        self._label.setBuddy(edit)
        self._echo = ElidedLabel(theme, "", "echo")
        self._below = Label(theme, hint, "caption", wrap=True)
        self._top = QHBoxLayout()
        self._top.addWidget(self._label)
        self._top.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addWidget(edit)
        if echo == "right":
            self._top.addWidget(self._echo)
        else:
            self._column.addWidget(self._echo)
            self._echo.hide()
        self._echo_below = echo == "below"
        self._column.addWidget(self._below)
        self._below.setVisible(bool(hint))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if not edit.accessibleName():
            edit.setAccessibleName(label)
        if isinstance(edit, ValueEdit):
            edit.echo_changed.connect(self.set_echo)
            edit.error_changed.connect(self.set_error)
        self.setFocusProxy(edit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_label(self, label: str) -> None:
        """Change the word above."""
        self._label.setText(label)
        self.edit.setAccessibleName(label)

    def set_echo(self, text: str) -> None:
        """What was understood, for example "₺1.250,50"."""
        self._echo.set_full_text(text)
        if self._echo_below:
            self._echo.setVisible(bool(text))

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and how to put it right; ``""`` takes the message away."""
        self._below.setText(sentence or self._hint_text)
        self._below.set_look("error" if sentence else "caption")
        self._below.setVisible(bool(sentence or self._hint_text))
        if not isinstance(self.edit, ValueEdit):
            mark(self.edit, wrong=bool(sentence))

    def error(self) -> str:
        """The message shown now."""
        return self._below.text() if self._below.property("look") == "error" else ""

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(5))


def mark(edit: QWidget, *, wrong: bool) -> None:
    """Red edge or not."""
    edit.setProperty("wrong", "true" if wrong else "false")
    restyle(edit)
