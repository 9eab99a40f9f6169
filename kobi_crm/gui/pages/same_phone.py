"""The question whether two customers with one phone number are the same person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.customers import CustomerHit
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label


class SamePhone(QFrame):
    """Asked under the phone; ``opened`` carries the other customer's id. Nothing is lost by either answer."""

    opened = Signal(int)
    accepted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phone = ""
        self._other = 0
        self.setProperty("look", "card")
        self._words = Label(theme, "", "body", wrap=True)
        self.open_card = Button(theme, self.tr("Open card"), small=True)
        self.save_anyway = Button(theme, self.tr("Save anyway"), small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space("m"), theme.space("m"), theme.space("m"), theme.space("m"))
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(self.open_card)
        row.addWidget(self.save_anyway)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()
        self.open_card.clicked.connect(lambda: self.opened.emit(self._other))
        self.save_anyway.clicked.connect(self.accepted)

    def ask(self, other: CustomerHit, phone: str) -> None:
        """Show the question for a phone that belongs to ``other``."""
        self.phone, self._other = phone, other.id
        self._words.setText(self.tr("This number belongs to {name}. Same person?").format(name=other.name))
        self.show()
