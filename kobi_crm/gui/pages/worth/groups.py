"""Gruplar: the owner's own, the ready and the suggested groups; Enter lists the people of one."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.errors import Cancelled
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.pages.worth import groups_words as words
from kobi_crm.gui.pages.worth.groups_people import GroupPeople
from kobi_crm.gui.sheets.group import GroupSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.plain_cells import PlainCells
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.jobs import Progress
from kobi_crm.services.segments import Segment

TOPICS = frozenset(("segments", "customers", "ledger", "own_fields", "own_values", "settings"))


@dataclass(frozen=True)
class _Suggested:
    """What takes longer than the names: the suggestions, and how many belong to each group."""

    segments: list[Segment]
    counts: dict[str, int]


class GroupsView(QWidget):
    """Stands inside a page and reads itself when shown. Ins makes a new group, Del takes a kept one off.

    ``plan_wanted`` carries the key of a group for which a plan is to be made.
    """

    plan_wanted = Signal(str)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._stale = True
        self._job: Job | None = None
        self._wants_keyboard = False
        self._wanted = ""
        self._named: list[Segment] = []
        self._suggested: list[Segment] = []
        self._numbers: dict[str, int] = {}
        self._counts: dict[str, int] = {}
        self.said = Label(
            theme,
            self.tr("Groups are live: who no longer fits leaves, who comes to fit joins."),
            "secondary",
            wrap=True,
        )
        self.progress = ProgressLine(theme, self.tr("Counting the people of the groups…"))
        self.list = PersonList(theme, self.tr("Groups"), with_check=False)
        self.cells = PlainCells(theme, parent=self.list)
        self.list.setItemDelegate(self.cells)
        self.open_button = Button(theme, self.tr("Open"), key="Enter", small=True)
        self.new_button = Button(theme, self.tr("New group"), icon="plus", key=self.tr("Ins"), small=True)
        self.remove_button = Button(theme, self.tr("Delete"), key=self.tr("Del"), small=True)
        self.saver = ReportSaver(ctx)
        self.one = GroupPeople(ctx)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the names at once; the suggestions and the counts follow."""
        self._stale = False
        if self._job is not None:
            self._job.forget()
        segments = self.ctx.app.segments
        self._job = self.ctx.tasks.read(
            lambda _progress: [*segments.kept(), *segments.ready()], self._show_named, self._failed
        )

    def focus_first(self) -> None:
        """The people of the open group, else the list."""
        self._wants_keyboard = not self._named
        if self._opened():
            self.one.focus_first()
        elif self._named:
            self.list.setFocus()

    def current(self) -> Segment | None:
        """The selected group."""
        number = self.list.current_id()
        return next((s for s in self._all() if self._numbers.get(s.key) == number), None)

    def open_current(self) -> None:
        """Enter: the people of the selected group."""
        segment = self.current()
        if segment is not None:
            self._open(segment)

    def open_group(self, key: str) -> None:
        """Show the people of a group by its key, as soon as it is known."""
        segment = next((s for s in self._all() if s.key == key), None)
        if segment is not None:
            self._open(segment)
        else:
            self._wanted = key

    def new_group(self) -> None:
        """Ins: a group with a rule of the owner's own."""
        sheet = GroupSheet(self.ctx)
        sheet.saved.connect(self._saved)
        self.ctx.show_sheet(sheet)

    def remove_current(self) -> None:
        """Del: keep the selected group no longer; it can be taken back."""
        segment = self.current()
        if segment is not None and segment.kept_id is not None:
            number, segments = segment.kept_id, self.ctx.app.segments
            self.ctx.tasks.write(lambda: segments.remove(number))

    def leave(self) -> bool:
        """Esc: back to the list; false where it is shown already."""
        if not self._opened():
            return False
        self.stack.setCurrentWidget(self._every)
        self.focus_first()
        return True

    def selected_customer(self) -> int | None:
        """Who is selected in the open group."""
        return self.one.selected_customer() if self._opened() else None

    def print_list(self) -> None:
        """Ctrl+P: the people of the open group, in the list who belongs to which suggested group."""
        if self._opened():
            self.one.print_list()
        else:
            self.saver.print_out("groups")

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: buttons without their keys and icons."""
        self.open_button.set_key("" if compact else "Enter")
        self.new_button.set_key("" if compact else self.tr("Ins"))
        self.new_button.set_icon_visible(not compact)
        self.remove_button.set_key("" if compact else self.tr("Del"))
        self.said.setVisible(not compact)
        self.one.set_compact(compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.new_group()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _all(self) -> list[Segment]:
        return [*self._named, *self._suggested]

    def _opened(self) -> bool:
        return self.stack.currentWidget() is self.one

    def _open(self, segment: Segment) -> None:
        self._wanted = ""
        self.list.select(self._numbers[segment.key])
        self.one.show_group(segment)
        self.stack.setCurrentWidget(self.one)
        self.one.focus_first()

    def _saved(self, key: str) -> None:
        """A group was kept or changed: it is shown as soon as it is read."""
        self._wanted = key
        self._counts.pop(key, None)

    def _on_changes(self, changes: Changes) -> None:
        if not changes.topics & TOPICS:
            return
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _show_named(self, named: list[Segment]) -> None:
        self._named = named
        self._show_list()
        shown = self.one.segment if self._opened() else None
        now = next((s for s in self._all() if shown is not None and s.key == shown.key), None)
        if self._wanted:
            self.open_group(self._wanted)
        elif now is not None:
            self.one.show_group(now)
        elif shown is not None and shown.kind == "kept":
            self.leave()  # taken back or removed while it was open
        if self._wants_keyboard:
            self._wants_keyboard = False
            self.focus_first()
        self.progress.reset(self.tr("Counting the people of the groups…"))
        self.progress.setVisible(not self._suggested)
        self._job = self.ctx.tasks.read(
            lambda progress: self._count(named, progress), self._show_counts, self._failed
        )
        self._job.progressed.connect(self.progress.set_progress)

    def _count(self, named: list[Segment], progress: Progress) -> _Suggested:
        segments = self.ctx.app.segments
        suggested = segments.suggestions(progress)
        counts = {row.key: segments.count(row.key, progress) for row in [*named, *suggested]}
        return _Suggested(suggested, counts)

    def _show_counts(self, found: _Suggested) -> None:
        self._job = None
        self._suggested = found.segments
        self._counts = found.counts
        self.progress.hide()
        self._show_list()
        if self._wanted:
            self.open_group(self._wanted)

    def _count_one(self, key: str, people: int) -> None:
        self._counts[key] = people
        self._show_list()

    def _show_list(self) -> None:
        for segment in self._all():
            self._numbers.setdefault(segment.key, len(self._numbers) + 1)
        self.list.set_groups(words.listed(self._all(), self._numbers, self._counts))
        if self.list.current_id() is None:
            self.list.select_first()
        self._show_chosen()

    def _show_chosen(self) -> None:
        segment = self.current()
        self.open_button.setEnabled(segment is not None)
        self.remove_button.setEnabled(segment is not None and segment.kept_id is not None)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        if not isinstance(error, Cancelled):
            self.ctx.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _connect(self) -> None:
        self.list.opened.connect(lambda _id: self.open_current())
        self.list.clicked.connect(lambda _index: self.open_current())
        self.list.person_selected.connect(lambda _id: self._show_chosen())
        self.open_button.clicked.connect(self.open_current)
        self.new_button.clicked.connect(self.new_group)
        self.remove_button.clicked.connect(self.remove_current)
        self.progress.stopped.connect(self._stop)
        self.one.left.connect(self.leave)
        self.one.kept.connect(self._saved)
        self.one.counted.connect(self._count_one)
        self.one.plan_wanted.connect(self.plan_wanted)
        self.ctx.bridge.changed.connect(self._on_changes)
        self.ctx.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self._every = QWidget()
        foot = QWidget()
        buttons = FlowLayout(foot)
        for button in (self.open_button, self.new_button, self.remove_button):
            buttons.addWidget(button)
        self._column = QVBoxLayout(self._every)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.said, self.progress, self.saver, self.list, foot):
            self._column.addWidget(part, 1 if part is self.list else 0)
        self.progress.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._every)
        self.stack.addWidget(self.one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._restyle()

    def _restyle(self) -> None:
        self._column.setSpacing(self.ctx.theme.px(10))
