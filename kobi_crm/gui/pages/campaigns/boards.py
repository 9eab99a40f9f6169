"""Panolar: four boards of cards by step; won or lost in the end, and how each board stands in words."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.domain.boards import BOARDS, Board, BoardCard, BoardTotals, Result, result_label
from kobi_crm.domain.phones import format_phone
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.campaigns import board_words as words
from kobi_crm.gui.pages.campaigns.acts_row import ActsRow
from kobi_crm.gui.pages.campaigns.board_columns import Columns
from kobi_crm.gui.sheets.board_card import BoardCardSheet
from kobi_crm.gui.sheets.board_ideas import BoardIdeasSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.plain_cells import PlainCells
from kobi_crm.gui.widgets.segmented import SegmentedChoice

Found = tuple[list[BoardCard], list[BoardCard], BoardTotals]


class BoardsView(QWidget):
    """Left and Right go between columns, with Ctrl they take the card along; Enter opens a card, Ins suggests."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._job: Job | None = None
        self._open: dict[int, BoardCard] = {}
        self._ended: dict[int, BoardCard] = {}
        self._wants_keyboard = False
        boards = [(board, words.board_tab(board)) for board in BOARDS]
        self.which = SegmentedChoice(theme, self.tr("Board"), boards, "win_back", small=True, flow=True)
        self.said = Label(theme, "", "secondary", wrap=True)
        self.columns = Columns(theme)
        self.ended = PersonList(theme, self.tr("Ended"), with_check=False, row="row_small")
        self.cells = PlainCells(theme, parent=self.ended)
        self.ended.setItemDelegate(self.cells)
        self.empty = EmptyState(theme, "columns-3", self.tr("No card is on this board yet."))
        self._first = self.empty.add_action(self.tr("Suggestions"), self.suggest)
        self.chosen = ElidedLabel(theme, "", "strong")
        self.back = Button(theme, self.tr("Back"), icon="chevron-left", key="Ctrl+←", small=True)
        self.on = Button(theme, self.tr("Forward"), icon="chevron-right", key="Ctrl+→", small=True)
        self.won = Button(theme, "", icon="check", small=True)
        self.lost = Button(theme, "", icon="x", small=True)
        self.open_button = Button(theme, self.tr("Open"), key="Enter", small=True)
        self.off = Button(theme, self.tr("Take off"), key=self.tr("Del"), small=True)
        self.again = Button(theme, self.tr("Open again"), icon="undo-2", small=True)
        self.show_ended = Button(theme, self.tr("Ended"), icon="archive", small=True)
        self._lay_out()
        self._connect()

    def board(self) -> Board:
        """The board that is shown."""
        current = self.which.current()
        return next(board for board in BOARDS if board == current)

    def refresh(self) -> None:
        """Read the board again."""
        if self._job is not None:
            self._job.forget()
        board, boards = self.board(), self.ctx.app.boards

        def read(_progress: object) -> Found:
            return boards.cards(board), boards.cards(board, closed=True), boards.totals(board)

        self._job = self.ctx.tasks.read(read, lambda found: self._show(board, found))

    def show_board(self, board: Board) -> None:
        """Another board, its open cards first."""
        self.which.set_current(board)
        self.stack.setCurrentWidget(self.columns)
        self.refresh()

    def focus_first(self) -> None:
        """The column of the selected card."""
        self._wants_keyboard = self._job is not None
        if self._wants_keyboard:
            return
        if self.stack.isHidden():
            self._first.setFocus()
        elif self._ending():
            self.ended.setFocus()
        else:
            self.columns.focus_first()

    def current(self) -> BoardCard | None:
        """The selected card."""
        if self._ending():
            return self._ended.get(self.ended.current_id() or 0)
        return self._open.get(self.columns.current_id() or 0)

    def selected_customer(self) -> int | None:
        """Whose card is selected."""
        card = self.current()
        return None if card is None else card.customer_id

    def suggest(self) -> None:
        """Ins: who belongs on this board."""
        self.ctx.show_sheet(BoardIdeasSheet(self.ctx, self.board()))

    def open_current(self) -> None:
        """Enter: what is offered, and how it ended."""
        self._open_sheet(None)

    def finish(self, result: Result) -> None:
        """The selected card ended; the amount or the reason is asked for."""
        self._open_sheet(result)

    def move_card(self, card_id: int, step: str) -> None:
        """Put a card into another column; it stays selected."""
        self._write(lambda: self.ctx.app.boards.move(card_id, step))

    def take_off(self) -> None:
        """Del: take the selected card off the board."""
        card = self.current()
        if card is not None:
            self._write(lambda: self.ctx.app.boards.remove(card.id))

    def open_again(self) -> None:
        """A card that ended goes on."""
        card = self.current()
        if card is not None and card.result is not None:
            self._write(lambda: self.ctx.app.boards.reopen(card.id))

    def toggle_ended(self) -> None:
        """The cards that ended in place of the columns, or back."""
        self.stack.setCurrentWidget(self.columns if self._ending() else self.ended)
        if self._ending() and self.ended.current_id() is None:
            self.ended.select_first()
        self._show_chosen()
        self.focus_first()

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: buttons without keys and icons."""
        for button, key in (
            (self.back, "Ctrl+←"),
            (self.on, "Ctrl+→"),
            (self.open_button, "Enter"),
            (self.off, self.tr("Del")),
        ):
            button.set_key("" if compact else key)
            button.setToolTip(key)
        self.acts.set_compact(compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.suggest()
        elif event.key() == Qt.Key.Key_Delete:
            self.take_off()
        else:
            super().keyPressEvent(event)

    def _open_sheet(self, result: Result | None) -> None:
        card = self.current()
        if card is not None and card.result is None:
            self.ctx.show_sheet(BoardCardSheet(self.ctx, card, result))

    def _write(self, act: Callable[[], None]) -> None:
        self.ctx.tasks.write(act, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self.refresh()
        self.ctx.fail(error)

    def _ending(self) -> bool:
        return self.stack.currentWidget() is self.ended

    def _show(self, board: Board, found: Found) -> None:
        self._job = None
        cards, ended, totals = found
        today, money = self.ctx.app.clock.today(), self.ctx.money
        self._open = {card.id: card for card in cards}
        self._ended = {card.id: card for card in ended}
        self.said.setText(words.totals(board, totals, money))
        self.columns.show_cards(board, [(card, words.card_row(card, today, money)) for card in cards])
        self.ended.set_rows([words.ended_row(card, today, money) for card in ended])
        if self._ending() and not ended:
            self.stack.setCurrentWidget(self.columns)
        anything = bool(cards or ended)
        here = self.window().focusWidget()
        goes = self.empty if anything else self.stack
        if here is not None and (here is goes or goes.isAncestorOf(here)):
            self._wants_keyboard = True
        for part in (self.stack, self._foot):
            part.setVisible(anything)
        self.empty.setVisible(not anything)
        for button, result in ((self.won, "won"), (self.lost, "lost")):
            button.set_label(result_label(board, "won" if result == "won" else "lost"))
        self._show_chosen()
        if self._wants_keyboard:
            self._wants_keyboard = False
            self.focus_first()

    def _show_chosen(self) -> None:
        card, ending = self.current(), self._ending()
        parts = [card.name, format_phone(card.phone) if card.phone else ""] if card is not None else []
        self.chosen.set_full_text("  ".join(part for part in parts if part))
        back, on = self.columns.steps_beside()
        self.back.setEnabled(back)
        self.on.setEnabled(on)
        for button in (self.back, self.on, self.won, self.lost, self.open_button):
            self.acts.set_shown(button, not ending)
        self.acts.set_shown(self.again, ending)
        for button in (self.won, self.lost, self.open_button, self.off, self.again):
            button.setEnabled(card is not None)
        count = len(self._ended)
        self.show_ended.set_label(
            self.tr("To the board") if ending else self.tr("Ended ({count})").format(count=count)
        )
        self.show_ended.setEnabled(ending or count > 0)

    def _follow(self, _card_id: int) -> None:
        self._show_chosen()
        card = self.current()
        if card is not None and self.isVisible():
            self.ctx.follow_customer(card.customer_id)

    def _open_customer(self, _card_id: int) -> None:
        card = self.current()
        if card is not None:
            self.ctx.open_customer(card.customer_id)

    def _choose(self, _board: str) -> None:
        self.show_board(self.board())
        self.focus_first()

    def _connect(self) -> None:
        self.which.chosen.connect(self._choose)
        self.columns.selected.connect(self._follow)
        self.columns.clicked.connect(self._open_customer)
        self.columns.opened.connect(lambda _card: self.open_current())
        self.columns.moved.connect(self.move_card)
        self.ended.person_selected.connect(self._follow)
        self.ended.clicked.connect(lambda _index: self._open_customer(0))
        self.ended.opened.connect(self._open_customer)
        self.back.clicked.connect(lambda: self.columns.carry(-1))
        self.on.clicked.connect(lambda: self.columns.carry(1))
        self.won.clicked.connect(lambda: self.finish("won"))
        self.lost.clicked.connect(lambda: self.finish("lost"))
        self.open_button.clicked.connect(self.open_current)
        self.off.clicked.connect(self.take_off)
        self.again.clicked.connect(self.open_again)
        self.show_ended.clicked.connect(self.toggle_ended)
        self.ctx.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self.acts = ActsRow(
            self.ctx.theme,
            (self.back, self.on, self.won, self.lost, self.again),
            (self.open_button, self.off, self.show_ended),
        )
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.chosen)
        foot.addWidget(self.acts)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.columns)
        self.stack.addWidget(self.ended)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.which)
        self._column.addWidget(self.said)
        self._column.addWidget(self.stack, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self._foot)
        for part in (self.stack, self.empty, self._foot):
            part.hide()
        self._restyle()

    def _restyle(self) -> None:
        self._column.setSpacing(self.ctx.theme.px(10))
