"""Who belongs on a board, with the reason for each; Space or the round check puts somebody on it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kobi_crm.domain.boards import Board, Suggestion, board_label
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.phones import format_phone
from kobi_crm.errors import Cancelled, UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.customer_pick import CustomerPick
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRole, PersonRow
from kobi_crm.gui.widgets.progress_line import ProgressLine

_WIDE = 620
_MOST = 8


class BoardIdeasSheet(SheetFrame):
    """Somebody else can be put on the board by name; Esc or Enter on the button ends."""

    def __init__(self, ctx: Context, board: Board) -> None:
        title = QCoreApplication.translate("BoardIdeasSheet", "Suggestions: {board}")
        super().__init__(ctx, title.format(board=board_label(board)), width=_WIDE)
        theme = ctx.theme
        self._board: Board = board
        self._ideas: dict[int, Suggestion] = {}
        self.progress = ProgressLine(theme, self.tr("Looking for who belongs here…"))
        self.none = Label(theme, self.tr("Nobody to suggest now."), "secondary", wrap=True)
        self.list = PersonList(theme, self.tr("Suggestions"), row="row_small", fit_content=True)
        self.hint = Label(
            theme, self.tr("Space puts the selected person on the board."), "caption", wrap=True
        )
        self.pick = CustomerPick(ctx)
        self.pick.line.setPlaceholderText(self.tr("Somebody else, by name or last digits"))
        self.done_button = Button(theme, self.tr("Done"), kind="filled", icon="check", key="Esc")
        for part in (self.progress, self.none, self.list, self.hint, self.pick):
            self.body.addWidget(part)
        self.cancel.hide()
        self.foot.addStretch(1)
        self.foot.addWidget(self.done_button)
        for part in (self.none, self.list, self.hint):
            part.hide()
        self.list.installEventFilter(self)
        self.list.checked.connect(self.add)
        self.pick.picked.connect(self._add_picked)
        self.done_button.clicked.connect(self.close_sheet)
        self.progress.stopped.connect(self._stop)
        ideas = ctx.app.board_ideas
        self._job: Job | None = ctx.tasks.read(
            lambda progress: ideas.suggest(board, _MOST, progress), self._show, self._not_found
        )
        self._job.progressed.connect(self.progress.set_progress)

    def focus_first(self) -> None:
        """The suggestions, the field for somebody else while there are none."""
        (self.list if self._ideas else self.pick.line).setFocus(Qt.FocusReason.OtherFocusReason)

    def try_close(self) -> bool:
        """What is still being looked for is not needed."""
        if self._job is not None:
            self._job.forget()
        return True

    def add(self, customer_id: int) -> None:
        """Put somebody suggested on the board; who is on it keeps the check."""
        index = self.list.people().index_of(customer_id)
        row: PersonRow | None = index.data(PersonRole.ROW)
        idea = self._ideas.get(customer_id)
        if row is None or idea is None or row.done:
            return
        self.list.people().update_row(replace(row, done=True))
        boards, board = self.ctx.app.boards, self._board

        def refused(error: Exception) -> None:
            self.list.people().update_row(row)
            self.ctx.fail(error)

        self.ctx.tasks.write(
            lambda: boards.add(board, customer_id, product_id=idea.product_id), failed=refused
        )
        self.list.step(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the list puts the selected person on the board, as Space does."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            chosen = self.list.current_id()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen is not None:
                self.add(chosen)
                return True
        return False

    def _add_picked(self) -> None:
        app, board, pick = self.ctx.app, self._board, self.pick
        customer_id, new_name = pick.customer_id, pick.new_name
        if customer_id is None and not new_name:
            return

        def keep() -> None:
            who = customer_id if customer_id is not None else app.customers.add(CustomerDraft(new_name))
            if new_name and board == "prospects":
                app.traits.set(who, replace(app.traits.of(who), stage="prospect"))
            app.boards.add(board, who)

        self.ctx.tasks.write(keep, self._picked, self._refused)

    def _picked(self, _nothing: None) -> None:
        self.pick.clear()
        self.pick.complain("")
        self.pick.line.setFocus()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.pick.complain(str(error))
        else:
            self.ctx.fail(error)

    def _show(self, ideas: list[Suggestion]) -> None:
        self._job = None
        self._ideas = {idea.customer_id: idea for idea in ideas}
        self.list.set_rows(
            [
                PersonRow(i.customer_id, i.name, i.why, format_phone(i.phone) if i.phone else "")
                for i in self._ideas.values()
            ]
        )
        self.progress.hide()
        for part in (self.list, self.hint):
            part.setVisible(bool(ideas))
        self.none.setVisible(not ideas)
        if ideas:
            self.list.select_first()
            if not self.pick.line.text():
                self.focus_first()
        self.updateGeometry()

    def _not_found(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        self.none.show()
        if not isinstance(error, Cancelled):
            self.ctx.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
