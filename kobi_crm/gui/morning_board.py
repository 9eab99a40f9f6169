"""This morning's list, read once for all who show a part of it: Bugün, the card, badges, notices."""

from PySide6.QtCore import QObject, QTimer, Signal

from kobi_crm.app import Application
from kobi_crm.domain.morning import MORNING_ROWS, Morning, MorningRow
from kobi_crm.events import Changes
from kobi_crm.gui.bridge import Bridge
from kobi_crm.gui.tasks import Job, TaskRunner

TOPICS = frozenset(
    ("customers", "sales", "ledger", "reminders", "interactions", "snoozes", "noticing", "settings")
).union(("closed_days", "absences", "households", "household_members"))
_TOGETHER_MS = 40


class MorningBoard(QObject):
    """Holds the newest ``Morning``; ``loaded(Morning)`` is emitted after each reading."""

    loaded = Signal(object)

    def __init__(self, app: Application, tasks: TaskRunner, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._tasks = tasks
        self._job: Job | None = None
        self._second_look: Job | None = None
        self._whole = False
        self.morning: Morning | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self.load)
        bridge.changed.connect(self._on_changes)

    @property
    def waiting(self) -> bool:
        """Whether a new reading is under way or about to begin."""
        return self._job is not None or self._second_look is not None or self._soon.isActive()

    def load(self) -> None:
        """Read the list on a thread of its own; a reading under way is dropped."""
        self._soon.stop()
        if self._job is not None:
            self._job.forget()
        limit = None if self._whole else MORNING_ROWS
        self._job = self._tasks.read(
            lambda progress: self._app.today.morning(limit=limit, progress=progress, at_once=True), self._take
        )

    def show_whole(self) -> None:
        """Leave nobody out from now on ("show more")."""
        self._whole = True
        self.load()

    def close(self) -> None:
        """Read no more."""
        self._soon.stop()

    def row(self, customer_id: int) -> MorningRow | None:
        """Why a customer is on the list today, if he is."""
        groups = self.morning.groups if self.morning is not None else ()
        return next((row for g in groups for row in g.rows if row.customer_id == customer_id), None)

    def _take(self, morning: Morning) -> None:
        self._job = None
        self.morning = morning
        self.loaded.emit(morning)
        if self._second_look is None and not self._app.shrinking.knows(morning.day):
            day = morning.day
            self._second_look = self._tasks.read(
                lambda progress: self._app.shrinking.look_once(day, progress), self._looked
            )
            self._second_look.ended.connect(self._second_ended)
        elif any(group.kind == "shrinking" for group in morning.groups):
            self._tasks.write(lambda: self._app.today.note_shown(morning))

    def _looked(self, _nothing: None) -> None:
        if self._app.shrinking.found():
            self.load()

    def _second_ended(self) -> None:
        self._second_look = None

    def _on_changes(self, changes: Changes) -> None:
        if TOPICS & changes.topics:
            self._soon.start()
