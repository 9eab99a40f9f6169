"""The two small editors inside the card: a note (F7) and a reminder (F8)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from kobi_crm.domain.dates import echo_date, parse_date
from kobi_crm.domain.reminders import ReminderDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.value_edits import DateEdit


class CardEditor(QFrame):
    """Buttons and keys the editors of the card share: Ctrl+Enter saves, Esc closes and keeps what was typed."""

    closed = Signal()

    def __init__(self, ctx: Context, save_key: str) -> None:
        super().__init__()
        self._ctx = ctx
        self.customer_id = 0
        theme = ctx.theme
        self.setProperty("look", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.px(12),) * 4)
        self._column.setSpacing(theme.px(8))
        self.save_button = Button(theme, self.tr("Save"), kind="filled", key=save_key, small=True)
        self.cancel_button = Button(theme, self.tr("Cancel"), small=True)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.leave)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.cancel_button)
        self._foot.addWidget(self.save_button)
        self.hide()

    def save(self) -> None:
        """Store what stands in the editor."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _saved(self, _id: int) -> None:
        self.leave()


class _NoteText(QPlainTextEdit):
    """Tab leaves the field, Ctrl+Enter belongs to the editor around it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class NoteEditor(CardEditor):
    """F7, write, Ctrl+Enter."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, "Ctrl+Enter")
        self.text = _NoteText()
        self.text.setProperty("look", "field")
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("What should be remembered?"))
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setFixedHeight(ctx.theme.px(76))
        self._column.addWidget(self.text)
        self._column.addLayout(self._foot)
        self.setFocusProxy(self.text)

    def begin(self, customer_id: int) -> None:
        """Open for a customer; what was typed for the same one is still there."""
        if customer_id != self.customer_id:
            self.text.clear()
        self.customer_id = customer_id
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        words, customer_id, app = self.text.toPlainText(), self.customer_id, self._ctx.app
        self._ctx.tasks.write(lambda: app.notes.add(customer_id, words), self._saved)

    def _saved(self, _id: int) -> None:
        self.text.clear()
        super()._saved(_id)


class ReminderEditor(CardEditor):
    """What and when; the day is typed as people say it and echoed with its weekday."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, "Enter")
        theme, clock = ctx.theme, ctx.app.clock
        self.text = QLineEdit()
        self.text.setProperty("look", "field")
        self.text.setPlaceholderText(self.tr("For example: ask about the order"))
        self.day = DateEdit(
            theme,
            self.tr("When"),
            lambda text: parse_date(text, clock.today(), lean="future"),
            echo_date,
            required=self.tr("Write the day, for example tomorrow or 15.8."),
        )
        self._column.addWidget(Field(theme, self.tr("Remind of"), self.text))
        self._column.addWidget(Field(theme, self.tr("When"), self.day))
        self._column.addLayout(self._foot)
        self.text.returnPressed.connect(self.day.setFocus)
        self.day.returnPressed.connect(self.save)
        self.setFocusProxy(self.text)

    def begin(self, customer_id: int) -> None:
        """Open for a customer, with tomorrow as the day."""
        if customer_id != self.customer_id:
            self.text.clear()
        self.customer_id = customer_id
        self.day.setText(self.tr("tomorrow"))
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        if not self.day.check():
            self.day.setFocus()
            return
        draft = ReminderDraft(self.text.text(), self.day.value(), customer_id=self.customer_id)
        self._ctx.tasks.write(lambda: self._ctx.app.reminders.add(draft), self._saved)

    def _saved(self, _id: int) -> None:
        self.text.clear()
        super()._saved(_id)
