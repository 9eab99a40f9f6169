"""Search as you type: by letters or phone digits from anywhere, and the missing person is one key away."""

from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from kobi_crm.domain.customers import CustomerHit
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.phones import digits, format_phone
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.search_field import SearchField
from kobi_crm.gui.widgets.search_popup import SearchPopup

HITS = 8


class Search(QObject):
    """Ties the field of the top bar to the customers."""

    def __init__(self, ctx: Context, field: SearchField, window: QWidget) -> None:
        super().__init__(window)
        self._ctx = ctx
        self._window = window
        self._field = field
        self.popup = SearchPopup(ctx.theme, field.edit, window, anchor=field)
        field.text_changed.connect(self._look)
        self.popup.hit_chosen.connect(self._open)
        self.popup.create_chosen.connect(self._create)

    def begin(self, text: str = "") -> None:
        """Give the keyboard to the field, with a first letter typed elsewhere."""
        self._field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self._field.edit.insert(text)
        else:
            self._field.edit.selectAll()
            self._look(self._field.text())

    def leave(self) -> bool:
        """Empty the field and let go of the keyboard (Esc); false when there was nothing to leave."""
        if not self._field.edit.hasFocus() and not self._field.text():
            return False
        self.popup.dismiss()
        self._field.set_text("")
        self._field.edit.clearFocus()
        return True

    def _look(self, text: str) -> None:
        if not text.strip():
            self.popup.dismiss()
            return
        today = self._ctx.app.clock.today()
        hits = self._ctx.app.customers.search(text, limit=HITS)
        rows = [
            PersonRow(hit.id, hit.name, self._seen(hit, today), format_phone(hit.phone) if hit.phone else "")
            for hit in hits
        ]
        self.popup.show_hits(text, rows)

    def _seen(self, hit: CustomerHit, today: date) -> str:
        if hit.last_visit is None:
            return ""
        days = (today - hit.last_visit).days
        if days <= 0:
            return self.tr("Came today")
        if days == 1:
            return self.tr("Came yesterday")
        return self.tr("Last visit {day}").format(day=format_day(hit.last_visit, today=today))

    def _open(self, customer_id: int) -> None:
        self.leave()
        self._ctx.open_customer(customer_id)

    def _create(self, text: str) -> None:
        self.leave()
        letters = any(char.isalpha() for char in text)
        if digits(text) and not letters:
            self._ctx.edit_customer(None, phone=text)
        else:
            self._ctx.edit_customer(None, name=text)
