"""A product that is not in the list yet, or has no price: made right where it is sold."""

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.money import echo, parse_money
from kobi_crm.domain.products import Product, ProductDraft
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.value_edits import MoneyEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewProduct(QFrame):
    """Name and price; ``stored`` when the product can be sold, ``dropped`` when the owner thinks better of it."""

    opened = Signal()
    stored = Signal()
    dropped = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        theme = ctx.theme
        self._draft = ProductDraft("")
        self._product_id = 0
        self._busy = False
        self.setProperty("look", "card")
        self.title = Label(theme, "", "strong", wrap=True)
        self.name_line = QLineEdit()
        self.name_line.setProperty("look", "field")
        self.price_line = MoneyEdit(
            theme, self.tr("Price"), parse_money, lambda kurus: echo(self.price_line.text(), kurus),
            required=self.tr("Write the price, for example 15 or 12.50."),
        )  # fmt: skip
        self.name_field = Field(theme, self.tr("Name of the product"), self.name_line)
        self.price_field = Field(theme, self.tr("Price"), self.price_line)
        self.add_button = Button(theme, self.tr("Add"), icon="plus", key="Enter", small=True)
        self.drop_button = Button(theme, self.tr("Not now"), kind="ghost", small=True)
        self._lay_out()
        for line in (self.name_line, self.price_line):
            line.installEventFilter(self)
        self.add_button.clicked.connect(self.store)
        self.drop_button.clicked.connect(self._drop)
        self.hide()

    def ask_new(self, name: str, barcode: str, unit: str) -> None:
        """Offer to add an unknown name or barcode."""
        self._product_id = 0
        self._draft = ProductDraft(name, unit=unit or None, barcode=barcode or None)
        words = (
            self.tr("Add a new product with the barcode {code}") if barcode else self.tr("Add a new product")
        )
        self._open(words.format(code=barcode), name)
        self.name_line.setReadOnly(False)

    def ask_price(self, product: Product) -> None:
        """Ask what a known product costs."""
        self._product_id = product.id
        values: dict[str, Any] = {field.name: getattr(product, field.name) for field in fields(ProductDraft)}
        self._draft = ProductDraft(**values)
        self._open(self.tr("What does it cost?"), product.name)
        self.name_line.setReadOnly(True)

    def focus_first(self) -> None:
        """The keyboard goes to what is missing."""
        line = self.price_line if self.name_line.text().strip() else self.name_line
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self) -> None:
        """Add the product, or say what is missing."""
        name = clean(self.name_line.text())
        self.name_field.set_error("" if name else self.tr("Write the product's name."))
        if not name or not self.price_line.check() or self._busy:
            if not self._busy:
                (self.price_line if name else self.name_line).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        draft = replace(self._draft, name=name, price=self.price_line.value())
        products, product_id = self._ctx.app.products, self._product_id
        self._busy = True
        self._ctx.tasks.write(
            lambda: products.edit(product_id, draft) if product_id else products.add(draft),
            done=self._stored,
            failed=self._refused,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if watched is self.name_line and self.name_line.text().strip() and not self.price_line.text():
                self.price_line.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.store()
            return True
        return super().eventFilter(watched, event)

    def _open(self, title: str, name: str) -> None:
        self.title.setText(title)
        self.name_line.setText(name)
        self.name_field.set_error("")
        self.price_line.clear()
        self.show()
        self.opened.emit()

    def _drop(self) -> None:
        self.hide()
        self.dropped.emit()

    def _stored(self, _result: object) -> None:
        self._busy = False
        self.hide()
        self.stored.emit()

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, UserError):
            self.name_field.set_error(str(error))
            self.name_line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._ctx.fail(error)

    def _lay_out(self) -> None:
        theme = self._ctx.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        row.addWidget(self.name_field, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.price_field, 2, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.drop_button)
        foot.addWidget(self.add_button)
        column = QVBoxLayout(self)
        edge = theme.space("m")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space("s"))
        column.addWidget(self.title)
        column.addLayout(row)
        column.addLayout(foot)
