"""The one question below a statement: why an entry is reversed, how much credit, which day was promised."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.dates import echo_date, parse_date
from kobi_crm.domain.money import echo, parse_money
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.value_edits import DateEdit, MoneyEdit, ValueEdit

Ask = Literal["reverse", "limit", "promise"]


class LedgerAsks(QWidget):
    """Hidden until something is asked; Enter answers. ``answered(ask, value)`` carries what was understood."""

    answered = Signal(str, object)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        theme = ctx.theme
        clock = ctx.app.clock
        reason = ValueEdit(
            theme,
            self.tr("Reason"),
            str,
            lambda _text: "",
            required=self.tr("Write why this entry is reversed."),
        )
        limit = MoneyEdit(
            theme, self.tr("Credit limit"), parse_money, lambda kurus: echo(limit.text(), kurus)
        )
        limit.setPlaceholderText(self.tr("no limit"))
        day = DateEdit(
            theme,
            self.tr("Promised day"),
            lambda text: parse_date(text, clock.today(), lean="future"),
            echo_date,
            required=self.tr("Write the day, for example tomorrow or 5.12."),
        )
        self.edits: dict[Ask, ValueEdit] = {"reverse": reason, "limit": limit, "promise": day}
        words: dict[Ask, str] = {
            "reverse": self.tr("Why is this entry reversed?"),
            "limit": self.tr("How much may be owed at most?"),
            "promise": self.tr("Which day was promised?"),
        }
        self.fields = {ask: Field(theme, words[ask], edit) for ask, edit in self.edits.items()}
        self.done = Button(theme, self.tr("Save"), icon="check", key="Enter")
        self._ask: Ask = "reverse"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        column = QVBoxLayout()
        for field in self.fields.values():
            column.addWidget(field)
        row.addLayout(column, 1)
        row.addWidget(self.done, 0, Qt.AlignmentFlag.AlignBottom)
        self.done.clicked.connect(self.answer)
        self.hide()

    def ask(self, ask: Ask, text: str = "") -> None:
        """Ask one thing, with what is known already."""
        self._ask = ask
        for name, field in self.fields.items():
            field.setVisible(name == ask)
        edit = self.edits[ask]
        edit.set_value_text(text)
        self.fields[ask].set_error("")
        self.show()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def asked(self) -> Ask | None:
        """What is asked now."""
        return None if self.isHidden() else self._ask

    def answer(self) -> None:
        """Hand on what was typed, or say what is not right about it."""
        edit = self.edits[self._ask]
        if edit.check():
            self.answered.emit(self._ask, edit.value())
        else:
            edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str) -> None:
        """Say why the answer was not taken."""
        self.fields[self._ask].set_error(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answer()
        else:
            super().keyPressEvent(event)
