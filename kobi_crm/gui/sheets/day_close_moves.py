"""Cash put into the till and taken out of it: the day's entries and a line for one more."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.money import echo, parse_money
from kobi_crm.domain.till import CashMove
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.value_edits import MoneyEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CashMoves(QWidget):
    """``wanted(kuruş, note)`` carries a new entry, below zero where cash goes out; ``unwanted(id)`` one to delete."""

    wanted = Signal(int, str)
    unwanted = Signal(int)

    def __init__(self, theme: Theme, money: Callable[[int], str]) -> None:
        super().__init__()
        self._theme = theme
        self._money = money
        self.rows: dict[int, QWidget] = {}
        self.amount = MoneyEdit(
            theme,
            self.tr("Cash in or out"),
            parse_money,
            lambda kurus: echo(self.amount.text(), kurus),
            required=self.tr("Write how much cash it was."),
        )
        self.note = QLineEdit()
        self.note.setProperty("look", "field")
        self.more = Button(theme, self.tr("Put in or take out cash"), icon="banknote", small=True)
        self.put_in = Button(theme, self.tr("Put in"), icon="arrow-down", small=True)
        self.take_out = Button(theme, self.tr("Take out"), icon="arrow-up", small=True)
        self.field = Field(theme, self.tr("Amount"), self.amount)
        self._entry = QWidget()
        self._lay_out()
        self.amount.installEventFilter(self)
        self.note.installEventFilter(self)
        self.more.clicked.connect(self.ask)
        self.put_in.clicked.connect(lambda: self._say(1))
        self.take_out.clicked.connect(lambda: self._say(-1))

    def ask(self) -> None:
        """Open the line for one more."""
        self.more.hide()
        self._entry.show()
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def asking(self) -> bool:
        """Whether the line is open."""
        return not self._entry.isHidden()

    def stop(self) -> None:
        """Close the line and forget what stands in it."""
        self.amount.clear()
        self.note.clear()
        self.field.set_error("")
        self._entry.hide()
        self.more.show()

    def complain(self, sentence: str) -> None:
        """Say why an entry was not taken."""
        self.field.set_error(sentence)

    def show_moves(self, moves: tuple[CashMove, ...]) -> None:
        """The entries of the day."""
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {move.id: self._row(move) for move in moves}
        for row in self.rows.values():
            self._list.addWidget(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on from the amount to the note and from there to the buttons."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            following = self.note if watched is self.amount else self.take_out
            following.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _say(self, sign: int) -> None:
        if self.amount.check():
            self.wanted.emit(sign * int(self.amount.value()), self.note.text())
        else:
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, move: CashMove) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        words = move.note or (self.tr("Cash put in") if move.amount > 0 else self.tr("Cash taken out"))
        when = f"{move.at:%H:%M}  " if move.at is not None else ""
        delete = IconButton(
            self._theme, "trash-2", self.tr("Delete: {what}").format(what=words), kind="ghost", small=True
        )
        delete.clicked.connect(lambda: self.unwanted.emit(move.id))
        row.addWidget(ElidedLabel(self._theme, when + words, "body"), 1)
        row.addWidget(Label(self._theme, self._money(move.amount), "body"))
        row.addWidget(delete)
        return holder

    def _lay_out(self) -> None:
        theme = self._theme
        fields = QHBoxLayout()
        fields.setSpacing(theme.px(10))
        fields.addWidget(self.field, 2, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(Field(theme, self.tr("What for"), self.note), 3, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take_out)
        buttons.addWidget(self.put_in)
        buttons.addStretch(1)
        entry = QVBoxLayout(self._entry)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.addLayout(fields)
        entry.addLayout(buttons)
        self._entry.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._list)
        column.addWidget(self._entry)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
