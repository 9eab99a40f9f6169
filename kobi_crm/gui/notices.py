"""When to speak up: the morning notice once a day and reminders that fall due, bundled, none twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QObject, QTimer, Signal

from kobi_crm.app import Application
from kobi_crm.domain.morning import Morning
from kobi_crm.domain.reminders import Reminder
from kobi_crm.gui.due_notices import order_words, service_words
from kobi_crm.gui.morning_board import MorningBoard
from kobi_crm.gui.pages.today_words import group_title
from kobi_crm.gui.told import Told
from kobi_crm.i18n import translate

EVERY_MS = 30_000


@dataclass(frozen=True)
class Notice:
    """One thing to say; ``section`` is where its button leads, ``reminders`` are those it speaks of."""

    title: str
    text: str
    section: str
    icon: str
    reminders: tuple[Reminder, ...] = ()


class Notices(QObject):
    """``said(Notice)`` each time there is something to say; ``day_began`` when the date changes."""

    said = Signal(object)
    day_began = Signal()

    def __init__(self, app: Application, board: MorningBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._board = board
        self._day: date | None = None
        self._log = Told(app.shop_path)
        self._told: set[tuple[int, date, time | None]] = set()
        self._told_things: set[tuple[str, int, date]] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        board.loaded.connect(self.look)

    def start(self) -> None:
        """Begin to look at the clock."""
        self._day = self._app.clock.today()
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Fall silent."""
        self._timer.stop()

    def look(self) -> None:
        """Say what is due at this moment."""
        if self._day is None:
            return
        now = self._app.clock.now()
        if now.date() != self._day:
            self._day = now.date()
            self.day_began.emit()
        self._reminders(now)
        if self._morning_came(now):
            self._due_things(now.date())
        self._morning(now)

    def _due_things(self, today: date) -> None:
        """Orders and services, each once a day from the morning on."""
        orders = [o for o in self._app.orders.due(today) if self._fresh("orders", o.id, today)]
        cards = [c for c in self._app.service_cards.due(today) if self._fresh("service", c.id, today)]
        if orders:
            self.said.emit(Notice(*order_words(orders), "orders", "truck"))
        if cards:
            self.said.emit(Notice(*service_words(cards), "reminders", "wrench"))

    def _fresh(self, what: str, number: int, today: date) -> bool:
        """Whether this was not said yet today; from now on it was."""
        key = (what, number, today)
        fresh = key not in self._told_things
        self._told_things.add(key)
        return fresh

    def _morning(self, now: datetime) -> None:
        morning = self._board.morning
        if morning is None or morning.day != now.date() or self._log.told_on(now.date()):
            return
        if not self._morning_came(now):
            return
        self._log.tell(now.date())
        if morning.to_call:
            self.said.emit(Notice(morning_words(morning.to_call), group_words(morning), "today", "sun"))

    def _reminders(self, now: datetime) -> None:
        due = [r for r in self._app.reminders.due(now) if self._speaks(r, now)]
        if due:
            self._told |= {(r.id, r.due_on, r.at) for r in due}
            self.said.emit(reminder_notice(due))

    def _speaks(self, reminder: Reminder, now: datetime) -> bool:
        """One with an hour speaks then; one without waits for the morning, or stands on its list already."""
        if (reminder.id, reminder.due_on, reminder.at) in self._told:
            return False
        return reminder.at is not None or (reminder.customer_id is None and self._morning_came(now))

    def _morning_came(self, now: datetime) -> bool:
        return now.time() >= time.fromisoformat(self._app.settings.text("morning_time"))


def group_words(morning: Morning) -> str:
    """How many wait in each group."""
    parts: list[str] = []
    for group in morning.groups:
        waiting = sum(1 for row in group.rows if row.called_at is None and not row.faded)
        if waiting:
            parts.append(f"{group_title(group.kind)} {waiting}")
    return ", ".join(parts)


def morning_words(count: int) -> str:
    """The morning notice."""
    if count == 1:
        return translate("Notices", "There is {count} person to call today.").format(count=count)
    return translate("Notices", "There are {count} people to call today.").format(count=count)


def reminder_notice(due: Sequence[Reminder]) -> Notice:
    """One notice for all reminders that are due: its text, or how many they are."""
    if len(due) == 1:
        one = due[0]
        title = one.customer or translate("Notices", "Reminder")
        return Notice(title, one.text, "reminders", "bell-ring", (one,))
    title = translate("Notices", "{count} reminders are due.").format(count=len(due))
    text = ", ".join(reminder.text for reminder in due[:3])
    return Notice(title, text, "reminders", "bell-ring", tuple(due))
