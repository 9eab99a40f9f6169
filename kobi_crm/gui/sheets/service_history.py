"""What was done to a thing, newest first, and the way to write down more."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.service_cards import ServiceCard, ServiceEntry
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.plain_cells import PlainCells

_SHOWN = 12


class ServiceHistory(QWidget):
    """Del takes the selected line out, which can be taken back; ``note`` is left to the sheet."""

    def __init__(self, ctx: Context, card: ServiceCard) -> None:
        super().__init__()
        self._ctx = ctx
        self._card = card
        theme = ctx.theme
        self.note = Button(theme, self.tr("Note a service"), icon="wrench", small=True)
        self.list = PersonList(theme, self.tr("History"), with_check=False, row="row_small", fit_content=True)
        self.list.setItemDelegate(PlainCells(theme, parent=self.list))
        self.none = Label(theme, self.tr("Nothing was noted yet."), "secondary", wrap=True)
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("History"), "secondary_strong"), 1)
        head.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.none)
        self.list.installEventFilter(self)
        ctx.bridge.changed.connect(self._on_changes)
        self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        delete = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if watched is self.list and event.type() == QEvent.Type.KeyPress and delete:
            chosen = self.list.current_id()
            if chosen is not None:
                self._ctx.tasks.write(lambda: self._ctx.app.service_cards.remove_entry(chosen))
            return True
        return False

    def _on_changes(self, changes: Changes) -> None:
        if "service_entries" in changes.topics:
            self._read()

    def _read(self) -> None:
        found = self._ctx.app.service_cards.entries(self._card.id)[:_SHOWN]
        self.list.set_rows([self._row(entry) for entry in found])
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)

    def _row(self, entry: ServiceEntry) -> PersonRow:
        today = self._ctx.app.clock.today()
        parts = [format_day(entry.day, today=today)]
        if entry.counter is not None:
            parts.append(counter_words(entry.counter))
        amount = self._ctx.money(entry.amount) if entry.amount is not None else ""
        return PersonRow(entry.id, entry.text.replace("\n", ", "), " · ".join(parts), amount)


def counter_words(counter: int) -> str:
    """``124 500``: a narrow space between thousands, read alike in every language."""
    return f"{counter:,}".replace(",", "\u202f")
