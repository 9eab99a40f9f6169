"""Son işlemler: everything that was done, newest first, each with its way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kobi_crm.domain.actions import Action, Undone
from kobi_crm.domain.dates import format_day
from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.timeline import ROW_ROLE, Timeline, TimelineRow
from kobi_crm.jobs import Progress

_PAGE = 200
_ICONS = {
    "sale": "receipt-turkish-lira",
    "ledger": "hand-coins",
    "customer": "user",
    "note": "sticky-note",
    "reminder": "bell",
    "today": "phone",
    "import": "file-spreadsheet",
    "product": "package",
    "settings": "settings",
}


class HistoryPage(Page):
    """The chosen line can be taken back, also weeks later."""

    topics = frozenset(("actions", "customers", "sales", "ledger", "notes", "reminders", "interactions"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self._actions: dict[int, Action] = {}
        self.timeline = Timeline(theme, self.tr("Recent actions"), fit_content=False)
        self.undo = Button(theme, self.tr("Undo"), icon="undo-2")
        self.older = Button(theme, self.tr("Show older ones"), kind="ghost")
        self.empty = EmptyState(theme, "history", self.tr("Nothing was done yet."))
        self.empty.add_action(self.tr("Go to Today"), lambda: ctx.go("today"))
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Recent actions"), "title"), 1)
        head.addWidget(self.undo)
        hint = self.tr("Choose a line to take it back. Later work stays as it is.")
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(Label(theme, hint, "secondary", wrap=True))
        column.addWidget(self.timeline, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = column
        self.undo.clicked.connect(self.take_back)
        self.older.clicked.connect(self._read_older)
        self.timeline.selectionModel().currentChanged.connect(lambda *_: self._show_undo())
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        self.ctx.tasks.read(self._read, self._show)

    def focus_first(self) -> None:
        self.timeline.setFocus()

    def take_back(self) -> None:
        """Undo the chosen act."""
        action = self._chosen()
        if action is None:
            return
        app, number = self.ctx.app, action.id
        self.undo.setEnabled(False)
        self.ctx.tasks.write(lambda: app.history.undo(number), self._taken_back, self._refused)

    def _read(self, _progress: Progress) -> list[Action]:
        return self.ctx.app.history.recent(limit=max(_PAGE, len(self._actions)))

    def _read_older(self) -> None:
        oldest = min(self._actions)
        history = self.ctx.app.history
        self.ctx.tasks.read(lambda _progress: history.recent(limit=_PAGE, before_id=oldest), self._add_older)

    def _add_older(self, actions: list[Action]) -> None:
        self._show([*self._actions.values(), *actions])
        self.older.setVisible(len(actions) == _PAGE)

    def _show(self, actions: list[Action]) -> None:
        self._actions = {action.id: action for action in actions}
        self.timeline.set_rows([self._row(action) for action in actions])
        self.timeline.setVisible(bool(actions))
        self.empty.setVisible(not actions)
        self.older.setVisible(len(actions) >= _PAGE)
        self._show_undo()

    def _row(self, action: Action) -> TimelineRow:
        today = self.ctx.app.clock.today()
        when = (
            f"{action.at:%H:%M}" if action.at.date() == today else format_day(action.at.date(), today=today)
        )
        sentence = self.ctx.amounts.words(self.ctx.app.history.sentence(action))
        undone = action.undone_at is not None
        return TimelineRow(
            id=action.id,
            when=when,
            icon="undo-2" if undone else _ICONS.get(action.kind.split(".")[0], "check"),
            text=self.tr("{what} (taken back)").format(what=sentence) if undone else sentence,
            tone="text3" if undone else "text2",
        )

    def _chosen(self) -> Action | None:
        row: TimelineRow | None = self.timeline.currentIndex().data(ROW_ROLE)
        return None if row is None else self._actions.get(row.id)

    def _show_undo(self) -> None:
        action = self._chosen()
        self.undo.setEnabled(action is not None and action.undone_at is None)

    def _taken_back(self, undone: Undone) -> None:
        sentence = self.ctx.amounts.words(self.ctx.app.history.sentence(undone.action))
        self.ctx.toast(self.tr("Taken back: {what}").format(what=sentence))
        self.refresh()

    def _refused(self, error: Exception) -> None:
        self._show_undo()
        self.ctx.fail(error)

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(8))
