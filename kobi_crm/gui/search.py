"""Search as you type: people first, then their things, sections, acts and products; the missing are one key away."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from kobi_crm.domain.customers import CustomerHit
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.phones import digits, format_phone
from kobi_crm.domain.products import Product
from kobi_crm.domain.service_cards import ServiceCard
from kobi_crm.gui.context import Context
from kobi_crm.gui.search_acts import LEAST, Act, matching
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.search_field import SearchField
from kobi_crm.gui.widgets.search_popup import FoundRow, SearchPopup

HITS = 8
PRODUCTS = 3
THINGS = 3


class Search(QObject):
    """Ties the field of the top bar to the customers, and to what else one may look for.

    ``open_product`` is called with the id of a product that was chosen.
    """

    def __init__(
        self, ctx: Context, field: SearchField, window: QWidget, open_product: Callable[[int], None]
    ) -> None:
        super().__init__(window)
        self._ctx = ctx
        self._acts: Sequence[Act] = ()
        self._open_product = open_product
        self._chosen: dict[int, Callable[[], None]] = {}
        """What to do for a row that is nobody's; such rows have ids below zero."""
        self._window = window
        self._field = field
        self.popup = SearchPopup(ctx.theme, field.edit, window, anchor=field)
        field.text_changed.connect(self._look)
        self.popup.hit_chosen.connect(self._open)
        self.popup.create_chosen.connect(self._create)

    def offer(self, acts: Sequence[Act]) -> None:
        """The sections and acts that may be found."""
        self._acts = acts

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
        self._chosen = {}
        if len(text.strip()) >= LEAST:
            rows += [self._thing_row(card) for card in self._ctx.app.service_cards.search(text, THINGS)]
        if len(text.strip()) >= LEAST or not hits:
            rows += [self._act_row(act) for act in matching(text, self._acts)]
        if len(text.strip()) >= LEAST:
            rows += [self._product_row(row) for row in self._ctx.app.products.search(text, PRODUCTS)]
        self.popup.show_hits(text, rows)

    def _act_row(self, act: Act) -> FoundRow:
        number = self._number(act.run)
        return FoundRow(number, act.title, phone=act.key, icon=act.icon)

    def _thing_row(self, card: ServiceCard) -> FoundRow:
        number = self._number(lambda: self._ctx.open_customer(card.customer_id))
        phone = format_phone(card.phone) if card.phone else ""
        words = ", ".join(part for part in (card.customer, card.kind, card.words) if part)
        return FoundRow(number, card.title, words, phone, icon="wrench")

    def _product_row(self, product: Product) -> FoundRow:
        number = self._number(lambda: self._open_product(product.id))
        price = self._ctx.money(product.price) if product.price is not None else ""
        return FoundRow(number, product.name, self.tr("Product"), price, icon="package")

    def _number(self, act: Callable[[], None]) -> int:
        number = -1 - len(self._chosen)
        self._chosen[number] = act
        return number

    def _seen(self, hit: CustomerHit, today: date) -> str:
        if hit.last_visit is None:
            return ""
        days = (today - hit.last_visit).days
        if days <= 0:
            return self.tr("Came today")
        if days == 1:
            return self.tr("Came yesterday")
        return self.tr("Last visit {day}").format(day=format_day(hit.last_visit, today=today))

    def _open(self, found: int) -> None:
        act = self._chosen.get(found)
        self.leave()
        if act is not None:
            act()
        else:
            self._ctx.open_customer(found)

    def _create(self, text: str) -> None:
        self.leave()
        letters = any(char.isalpha() for char in text)
        if digits(text) and not letters:
            self._ctx.edit_customer(None, phone=text)
        else:
            self._ctx.edit_customer(None, name=text)
