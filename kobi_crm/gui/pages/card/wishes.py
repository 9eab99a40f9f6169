"""İstedikleri on the card: what the customer asked for that was not there, and the line to write another one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.quantity import format_quantity, parse_quantity
from kobi_crm.domain.wishes import Wish
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.jotter import CardEditor
from kobi_crm.gui.pages.start_card import Picture
from kobi_crm.gui.product_name_edit import ProductNameEdit
from kobi_crm.gui.widgets.button import IconButton
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.value_edits import ValueEdit

TOPICS = frozenset(("wishes", "products"))


class WishEditor(CardEditor):
    """What, and how much if that is known; Enter goes through both and saves."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, "Enter")
        theme = ctx.theme
        self.product = ProductNameEdit(
            ctx, self.tr("What was asked for"), self.tr("Write what was asked for.")
        )
        self.quantity = ValueEdit(theme, self.tr("How much"), parse_quantity, format_quantity)
        self._column.addWidget(Field(theme, self.tr("What was asked for"), self.product))
        self._column.addWidget(
            Field(theme, self.tr("How much"), self.quantity, hint=self.tr("May stay empty"))
        )
        self._column.addLayout(self._foot)
        self.product.returnPressed.connect(self._on)
        self.quantity.returnPressed.connect(self.save)
        self.setFocusProxy(self.product)

    def begin(self, customer_id: int) -> None:
        """Open for a customer; what was typed for the same one is still there."""
        if customer_id != self.customer_id:
            self._clear()
        self.customer_id = customer_id
        self.show()
        self.product.setFocus()

    def save(self) -> None:
        """Keep the wish."""
        for edit in (self.product, self.quantity):
            if not edit.check():
                edit.setFocus()
                return
        wishes, customer_id = self._ctx.app.wishes, self.customer_id
        what, quantity = self.product.value(), self.quantity.value()
        self._ctx.tasks.write(lambda: wishes.add(customer_id, what, quantity), self._saved)

    def _on(self) -> None:
        if self.product.check():
            self.quantity.setFocus()

    def _saved(self, _id: int) -> None:
        self._clear()
        super()._saved(_id)

    def _clear(self) -> None:
        self.product.clear()
        self.quantity.clear()


class CardWishes(QWidget):
    """One line for each wish that still stands; takes no room where there is none. ``closed``: the editor was left."""

    closed = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self._shown: list[Wish] = []
        self.editor = WishEditor(ctx)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ctx.theme.px(8))
        column.addLayout(self._lines)
        column.addWidget(self.editor)
        self.editor.closed.connect(self._left)
        self.hide()

    def show_customer(self, customer_id: int, *, fresh: bool) -> None:
        """Show another person's; ``fresh`` closes the editor."""
        if fresh:
            self.editor.hide()
        wishes = self._ctx.app.wishes.of_customer(customer_id)
        if wishes != self._shown:
            self._shown = wishes
            self._fill(wishes)
        self._fit()

    def write(self, customer_id: int) -> None:
        """Open the editor."""
        self.show()
        self.editor.begin(customer_id)

    def leave(self) -> bool:
        """Close the open editor; false when there is none (Esc)."""
        if self.editor.isVisible():
            self.editor.leave()
            return True
        return False

    def _fill(self, wishes: list[Wish]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for wish in wishes:
            line = self._line(wish)
            self._lines.addWidget(line)
            line.show()

    def _line(self, wish: Wish) -> QWidget:
        theme, wishes = self._ctx.theme, self._ctx.app.wishes
        day = format_day(wish.day, today=self._ctx.app.clock.today())
        what = wish.text if wish.quantity is None else f"{format_quantity(wish.quantity)} {wish.text}"
        words = self.tr("Asked for: {what} ({day})").format(what=what, day=day)
        line = QWidget(self)
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(8))
        box.addWidget(Picture(theme, "shopping-basket", 18))
        box.addWidget(Label(theme, words, wrap=True), 1)
        name = self.tr("Take off the list: {what}").format(what=wish.text)
        remove = IconButton(theme, "x", name, kind="ghost", small=True)
        remove.clicked.connect(lambda: self._ctx.tasks.write(lambda: wishes.close(wish.id)))
        box.addWidget(remove)
        return line

    def _left(self) -> None:
        self._fit()
        self.closed.emit()

    def _fit(self) -> None:
        self.setVisible(bool(self._shown) or not self.editor.isHidden())
