"""Who brought a customer: a name is typed, the list offers who is meant."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit

from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.text import fold
from kobi_crm.gui.context import Context
from kobi_crm.gui.theme.theme import restyle

_HITS = 6


class ReferrerEdit(QObject):
    """Works on a line of a form. ``customer_id()`` is the chosen one; ``check()`` says where a name means nobody."""

    changed = Signal()

    def __init__(self, ctx: Context, edit: QLineEdit, message: QLabel, own_id: int | None) -> None:
        super().__init__(edit)
        self.edit = edit
        self._ctx = ctx
        self._message = message
        self._own_id = own_id
        self._chosen: int | None = None
        self._offered: dict[str, int] = {}
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        QLineEdit.setCompleter(edit, completer)
        completer.activated.connect(self._took)
        edit.textEdited.connect(self._typed)
        edit.installEventFilter(self)
        message.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leaving the field looks who is meant; an open list of names keeps ``editingFinished`` from saying so."""
        if not isinstance(event, QFocusEvent) or event.type() != QEvent.Type.FocusOut:
            return False
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.check()
        return False

    def customer_id(self) -> int | None:
        """Who was chosen, ``None`` for nobody."""
        return self._chosen if self.edit.text().strip() else None

    def set_customer(self, customer_id: int | None) -> None:
        """Show who is known to have brought this customer."""
        self._chosen = customer_id
        self.edit.setText("" if customer_id is None else self._ctx.app.customers.get(customer_id).name)
        self._say("")

    def retype(self, text: str) -> None:
        """Put a name in as if it were typed, and look who is meant."""
        self._chosen = None
        self.edit.setText(text)
        self.check()

    def check(self) -> bool:
        """Whether the name means one customer; one who fits alone is taken."""
        text = self.edit.text().strip()
        if text and self._chosen is None:
            self._offer(text)
            exact = [i for words, i in self._offered.items() if fold(words.partition(" · ")[0]) == fold(text)]
            fitting = exact or list(self._offered.values())
            if len(fitting) == 1:
                self.set_customer(fitting[0])
                self.changed.emit()
        lost = bool(text) and self._chosen is None
        self._say(self.tr("Choose who is meant from the list, or empty the field.") if lost else "")
        return not lost

    def _typed(self, text: str) -> None:
        self._chosen = None
        self._say("")
        self._offer(text)
        self.changed.emit()

    def _offer(self, text: str) -> None:
        hits = self._ctx.app.customers.search(text, _HITS) if text.strip() else []
        self._offered = {
            f"{hit.name} · {format_phone(hit.phone)}" if hit.phone else hit.name: hit.id
            for hit in hits
            if hit.id != self._own_id
        }
        self._words.setStringList(list(self._offered))

    def _took(self, words: str) -> None:
        if words in self._offered:
            self.set_customer(self._offered[words])
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        if bool(self.edit.property("wrong")) != bool(sentence):
            self.edit.setProperty("wrong", bool(sentence))
            restyle(self.edit)
        if self._message.property("look") != "error":
            self._message.setProperty("look", "error")
            restyle(self._message)
