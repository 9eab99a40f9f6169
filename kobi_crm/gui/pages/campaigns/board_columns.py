"""A board's columns: cards under the name of their step, carried by keyboard or mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.boards import STEPS, Board, BoardCard, step_label
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.label import ElidedLabel
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.plain_cells import PlainCells

_KIND = "application/x-kobi-board-card"


class CardList(PersonList):
    """One column: Left and Right go to the next one, with Ctrl they take the card along."""

    beside = Signal(int)
    carried = Signal(int)
    dropped = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, with_check=False, row="row_small")
        self.cells = PlainCells(theme, parent=self)
        self.setItemDelegate(self.cells)
        self.setAcceptDrops(True)
        self._pressed: QPoint | None = None

    def least_width(self) -> int:
        """A name's width."""
        return self._theme.px(110)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.carried.emit(by)
        else:
            self.beside.emit(by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        start, here = self._pressed, event.position().toPoint()
        far = start is not None and (here - start).manhattanLength() >= QApplication.startDragDistance()
        if held and far and self.current_id() is not None:
            self._pressed = None
            self._drag()
        elif not held:
            super().mouseMoveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(_KIND):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_KIND):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A card of another column was let go of here."""
        number = bytes(event.mimeData().data(_KIND).data()).decode("ascii")
        if number.isdecimal():
            event.acceptProposedAction()
            self.dropped.emit(int(number))

    def let_go(self) -> None:
        """Select nothing."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        self.blockSignals(blocked)

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(_KIND, QByteArray(str(self.current_id()).encode("ascii")))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.viewport().grab(self.visualRect(self.currentIndex())))
        drag.exec(Qt.DropAction.MoveAction)


class Columns(QWidget):
    """``selected(card)`` follows the selection, ``opened(card)`` is Enter, ``moved(card, step)`` a wish to carry."""

    selected = Signal(int)
    clicked = Signal(int)
    opened = Signal(int)
    moved = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._board: Board | None = None
        self.lists: dict[str, CardList] = {}
        self._heads: dict[str, ElidedLabel] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_cards(self, board: Board, rows: Sequence[tuple[BoardCard, PersonRow]]) -> None:
        """Show a board's open cards; the selected one stays selected, also where it went to another column."""
        kept, focused = self.current_id(), self._focused()
        if board != self._board:
            self._make(board)
            kept = None
        for step, cards in self.lists.items():
            found = [row for card, row in rows if card.step == step]
            cards.let_go()
            cards.set_rows(found)
            self._heads[step].set_full_text(f"{step_label(step)} ({len(found)})")
        if kept is None or not self.select(kept, keyboard=focused):
            first = next((cards for cards in self.lists.values() if cards.people().rowCount()), None)
            if first is not None:
                first.select_first()
                if focused:
                    first.setFocus()

    def current_id(self) -> int | None:
        """The selected card's id."""
        chosen = (cards.current_id() for cards in self.lists.values())
        return next((number for number in chosen if number is not None), None)

    def select(self, card_id: int, *, keyboard: bool = False) -> bool:
        """Select a card in whatever column it is, silently; false when it is in none."""
        for cards in self.lists.values():
            if cards.people().index_of(card_id).isValid():
                blocked = self.blockSignals(True)
                cards.select(card_id)
                self.blockSignals(blocked)
                if keyboard:
                    cards.setFocus()
                return True
        return False

    def focus_first(self) -> None:
        """The column of the selected card, or the first one."""
        chosen = (cards for cards in self.lists.values() if cards.current_id() is not None)
        target = next(chosen, next(iter(self.lists.values()), None))
        if target is not None:
            target.setFocus()

    def carry(self, by: int) -> None:
        """Take the selected card a column on or back."""
        step, number = self._current_step(), self.current_id()
        if step is not None and number is not None and (other := self._beside(step, by)) is not None:
            self.moved.emit(number, other)

    def steps_beside(self) -> tuple[bool, bool]:
        """Whether the selected card can go back and on."""
        step = self._current_step()
        if step is None:
            return False, False
        return self._beside(step, -1) is not None, self._beside(step, 1) is not None

    def _current_step(self) -> str | None:
        chosen = (step for step, cards in self.lists.items() if cards.current_id() is not None)
        return next(chosen, None)

    def _beside(self, step: str, by: int) -> str | None:
        steps = list(self.lists)
        place = steps.index(step) + by
        return steps[place] if 0 <= place < len(steps) else None

    def _go_beside(self, step: str, by: int) -> None:
        """The next column that holds a card, about as far down."""
        here = self.lists[step].currentIndex().row()
        other = self._beside(step, by)
        while other is not None and not self.lists[other].people().rowCount():
            other = self._beside(other, by)
        if other is not None:
            target = self.lists[other]
            last = target.people().rowCount() - 1
            target.setCurrentIndex(target.people().index(min(max(here, 0), last)))
            target.setFocus()

    def _chosen(self, step: str, card_id: int) -> None:
        for name, cards in self.lists.items():
            if name != step:
                cards.let_go()
        self.selected.emit(card_id)

    def _focused(self) -> bool:
        here = self.window().focusWidget()
        return here is not None and here in self.lists.values()

    def _make(self, board: Board) -> None:
        self._board = board
        focused = self._focused()
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.lists, self._heads = {}, {}
        for step in STEPS[board]:
            self._row.addWidget(self._column(step), 1)
        if focused:
            next(iter(self.lists.values())).setFocus()

    def _column(self, step: str) -> QWidget:
        cards = self.lists[step] = CardList(self._theme, step_label(step))
        head = self._heads[step] = ElidedLabel(self._theme, step_label(step), "secondary_strong")
        cards.person_selected.connect(lambda number: self._chosen(step, number))
        cards.clicked.connect(lambda _index: self._was_clicked(step))
        cards.opened.connect(self.opened)
        cards.beside.connect(lambda by: self._go_beside(step, by))
        cards.carried.connect(self.carry)
        cards.dropped.connect(lambda number: self._dropped(number, step))
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._theme.px(6))
        inside.addWidget(head)
        inside.addWidget(cards, 1)
        return column

    def _was_clicked(self, step: str) -> None:
        number = self.lists[step].current_id()
        if number is not None:
            self.clicked.emit(number)

    def _dropped(self, number: int, step: str) -> None:
        if not self.lists[step].people().index_of(number).isValid():
            self.moved.emit(number, step)

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(12))
