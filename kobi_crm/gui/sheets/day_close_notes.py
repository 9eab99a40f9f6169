"""Counting the till banknote by banknote."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kobi_crm.domain.money import echo, format_money, parse_money
from kobi_crm.domain.till import NOTES, counted_notes
from kobi_crm.errors import UserError
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.value_edits import MoneyEdit, ValueEdit

_COLUMNS = 4
_MOST_PIECES = 100_000


class NoteCount(QWidget):
    """How many of each banknote, and the coins in lira; ``counted(kuruş)`` follows every key.

    Enter goes from one to the next, ``finished`` comes after the last.
    """

    counted = Signal(int)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.pieces: list[ValueEdit] = []
        self.fields: list[Field] = []
        for note in NOTES:
            value = format_money(note)
            edit = ValueEdit(
                theme,
                self.tr("Banknotes of {value}").format(value=value),
                self._read_pieces,
                lambda _count: "",
            )
            edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.pieces.append(edit)
            self.fields.append(Field(theme, value, edit))
        self.coins = MoneyEdit(
            theme, self.tr("Coins"), parse_money, lambda kurus: echo(self.coins.text(), kurus)
        )
        self.fields.append(Field(theme, self.tr("Coins"), self.coins))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for place, field in enumerate(self.fields):
            row, column = divmod(place, _COLUMNS)
            self._grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for edit in self.edits():
            edit.installEventFilter(self)
            edit.textChanged.connect(self._tell)
        theme.changed.connect(self._restyle)
        self._restyle()

    def edits(self) -> list[ValueEdit]:
        """Every field, the largest banknote first."""
        return [*self.pieces, self.coins]

    def focus_first(self) -> None:
        """The largest banknote has the keyboard."""
        self.pieces[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> bool:
        """Whether all of it could be read; the first that could not says why."""
        wrong = next((edit for edit in self.edits() if edit.problem()), None)
        if wrong is not None:
            wrong.check()
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next field."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain:
            return False
        edits = self.edits()
        place = next((at for at, edit in enumerate(edits) if edit is watched), len(edits))
        if place + 1 < len(edits):
            edits[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()
        return True

    def _tell(self) -> None:
        pieces = tuple(int(edit.value() or 0) for edit in self.pieces)
        self.counted.emit(counted_notes(pieces, int(self.coins.value() or 0)))

    def _read_pieces(self, text: str) -> int:
        typed = text.strip()
        if not typed.isdecimal() or int(typed) > _MOST_PIECES:
            raise UserError(self.tr("Write how many, for example 12."))
        return int(typed)

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.px(8))
        self._grid.setVerticalSpacing(self._theme.px(6))
