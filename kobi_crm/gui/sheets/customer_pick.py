"""The customer field of a sheet: hits while typing, the chosen person as one row, or nobody."""

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.customers import CustomerHit
from kobi_crm.domain.phones import format_phone
from kobi_crm.gui.context import Context
from kobi_crm.gui.theme.theme import restyle
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRole, PersonRow
from kobi_crm.i18n import translate

HITS = 4
NEW_PERSON = -1
NOBODY = -2


def last_seen(day: date | None, today: date) -> str:
    """When a customer last came, in words; empty where no purchase is known."""
    if day is None:
        return ""
    days = (today - day).days
    if days <= 0:
        return translate("LastSeen", "Came today")
    if days == 1:
        return translate("LastSeen", "Came yesterday")
    return translate("LastSeen", "Not seen for {days} days").format(days=days)


class CustomerPick(QWidget):
    """``customer_id``, or ``new_name`` of a person still to be added, or neither; ``nobody`` was said by Enter.

    ``picked`` follows every choice (Enter, click); ``changed`` every change of what is chosen.
    """

    picked = Signal()
    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.customer_id: int | None = None
        self.new_name = ""
        self.nobody = False
        self._compact = self._rows_shown = False
        theme = ctx.theme
        self._caption = Label(theme, self.tr("Customer"), "secondary_strong")
        self.line = QLineEdit()
        self.line.setProperty("look", "field")
        self.line.setPlaceholderText(self.tr("Name or last digits of the phone"))
        self.line.setAccessibleName(self.tr("Customer"))
        self._caption.setBuddy(self.line)
        self.list = PersonList(
            theme, self.tr("Customers found"), with_check=False, row="row_small", fit_content=True
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.error = Label(theme, "", "error", wrap=True)
        self._box = QFrame()
        self._box.setProperty("look", "card")
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._caption)
        column.addWidget(self.line)
        column.addWidget(self.error)
        column.addWidget(self._box)
        self.error.hide()
        self._box.hide()
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._clicked)

    def name(self) -> str:
        """Who is chosen, as the owner reads it; empty for nobody."""
        return self.line.text().strip() if self.customer_id is not None else self.new_name

    def set_customer(self, customer_id: int | None) -> None:
        """Choose a customer by id, or nobody."""
        if customer_id is None:
            self.clear()
            return
        customer = self._ctx.app.customers.get(customer_id)
        card = self._ctx.app.customers.rows([customer_id])
        seen = card[0].last_visit if card else None
        self._choose(CustomerHit(customer_id, customer.name, customer.phone, seen, 0))

    def set_new(self, name: str) -> None:
        """Choose a person who will be added with the sale."""
        self.customer_id, self.new_name, self.nobody = None, name, False
        self.line.setText(name)
        self._show([PersonRow(NEW_PERSON, name, self.tr("Will be added as a new customer"), tone="accent")])
        self.changed.emit()

    def set_nobody(self) -> None:
        """Choose a sale without a name, and say so."""
        self.clear()
        self.nobody = True
        self._show([PersonRow(NOBODY, self.tr("Walk-in sale"), self.tr("No customer's name on it"))])

    def clear(self) -> None:
        """Choose nobody yet."""
        self.customer_id, self.new_name, self.nobody = None, "", False
        self.line.clear()
        self._show([])
        self.changed.emit()

    def complain(self, sentence: str) -> None:
        """Show a sentence under the field; an empty one takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        if bool(self.line.property("wrong")) != bool(sentence):
            self.line.setProperty("wrong", bool(sentence))
            restyle(self.line)

    def set_compact(self, compact: bool) -> None:
        """Whether who is chosen stands in the field alone, without the row under it."""
        if compact != self._compact:
            self._compact = compact
            self._fit_box()

    def start_search(self, text: str) -> None:
        """Begin a search with what was typed elsewhere."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setText(text)
        self._typed(text)

    def searching(self) -> bool:
        """Whether something is typed of which nothing was chosen yet."""
        return self.customer_id is None and not self.new_name and bool(self.line.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.list.step(1 if key == Qt.Key.Key_Down else -1)
                return True
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
                self.take()
                return True
        return False

    def take(self) -> None:
        """Enter: choose the marked hit; an empty field means nobody."""
        if not self.searching():
            self.picked.emit()
            return
        self._take_index(self.list.currentIndex())

    def _clicked(self, index: QModelIndex) -> None:
        if self.searching():
            self._take_index(index)

    def _take_index(self, index: QModelIndex) -> None:
        row = index.data(PersonRole.ROW)
        if row is None:
            return
        if row.id == NEW_PERSON:
            self.set_new(self.line.text().strip())
        else:
            self.set_customer(row.id)
        self.picked.emit()

    def _choose(self, hit: CustomerHit) -> None:
        self.customer_id, self.new_name, self.nobody = hit.id, "", False
        self.complain("")
        self.line.setText(hit.name)
        self.line.setCursorPosition(0)
        self._show([self._row(hit)])
        self.changed.emit()

    def _typed(self, text: str) -> None:
        was_chosen = self.customer_id is not None or self.new_name
        self.customer_id, self.new_name, self.nobody = None, "", False
        self.complain("")
        wanted = text.strip()
        if not wanted:
            self._show([])
        else:
            hits = self._ctx.app.customers.search(wanted, limit=HITS)
            rows = [self._row(hit) for hit in hits]
            if not rows and any(letter.isalpha() for letter in wanted):
                rows = [
                    PersonRow(
                        NEW_PERSON, wanted, self.tr("Not found. Enter adds a new customer."), tone="accent"
                    )
                ]
            self._show(rows)
        if was_chosen or not wanted:
            self.changed.emit()

    def _row(self, hit: CustomerHit) -> PersonRow:
        phone = format_phone(hit.phone) if hit.phone else ""
        return PersonRow(hit.id, hit.name, last_seen(hit.last_visit, self._ctx.app.clock.today()), phone)

    def _show(self, rows: list[PersonRow]) -> None:
        self.list.set_rows(rows)
        self.list.select_first()
        self._rows_shown = bool(rows)
        self._fit_box()

    def _fit_box(self) -> None:
        chosen = self.customer_id is not None or self.nobody
        self._box.setVisible(self._rows_shown and not (chosen and self._compact))
