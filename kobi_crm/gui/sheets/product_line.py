"""The line in which products are written or scanned, and what it offers to choose from."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.money import format_money
from kobi_crm.domain.products import Product
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.domain.sale_entry import SHORTEST_BARCODE, Entry, MissingPrice, UnknownProduct, parse_entry
from kobi_crm.domain.sales import SaleLine
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.new_product import NewProduct
from kobi_crm.gui.sheets.payment_choice import letters
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.flow import FlowLayout

OFFERED = 4
_LAST_WORDS = re.compile(r"(?<![^\s;+,])[^\W\d_][^\d;+,]*$")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProductLine(QWidget):
    """``understood`` carries an ``Entry`` with lines; Enter on nothing is ``entered_empty``, a letter ``paid``."""

    understood = Signal(object)
    entered_empty = Signal()
    paid = Signal(str)
    typed = Signal()
    went_down = Signal()
    went_up = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        theme = ctx.theme
        self._usual: list[Product] = []
        self._chips: list[Button] = []
        self._stem = ""
        self.line = QLineEdit()
        self.line.setProperty("look", "field")
        self.line.setPlaceholderText(self.tr("2 bread 1 milk, or scan"))
        self.field = Field(theme, self.tr("Product or barcode"), self.line)
        self.new = NewProduct(ctx)
        self._offers = QWidget()
        self._flow = FlowLayout(self._offers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.field)
        column.addWidget(self._offers)
        column.addWidget(self.new)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._typed)
        self.new.stored.connect(self.enter)
        self.new.dropped.connect(self.focus_first)

    def focus_first(self) -> None:
        """The keyboard goes to the line."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def read_usual(self) -> None:
        """Ask once for what is sold most, to be offered while nothing is typed."""
        products = self._ctx.app.products
        self._ctx.tasks.read(lambda _progress: products.usual(OFFERED), self._show_usual)

    def matches(self, text: str) -> list[Product]:
        """Products by barcode, else by the beginnings of their words."""
        products = self._ctx.app.products
        if text.isdecimal() and len(text) >= SHORTEST_BARCODE:
            known = products.by_barcode(text)
            return [] if known is None else [known]
        return products.search(text, limit=OFFERED)

    def scan(self, barcode: str) -> bool:
        """Take a barcode that was read elsewhere; false when no product has it, which is then offered to add."""
        self.line.setText(barcode)
        return self.enter()

    def enter(self) -> bool:
        """Take what is written; false when it cannot be taken, which the sentence under the line says."""
        text = self.line.text().strip()
        if not text:
            self.entered_empty.emit()
            return True
        if text.lower() in letters():
            self.line.clear()
            self.paid.emit(letters()[text.lower()])
            return True
        try:
            entry = parse_entry(text, self.matches, letters())
        except UnknownProduct as problem:
            self._complain(problem)
            self.new.ask_new(problem.name, problem.barcode, problem.unit)
            self.new.focus_first()
            return False
        except MissingPrice as problem:
            self._complain(problem)
            self.new.ask_price(problem.product)
            self.new.focus_first()
            return False
        except UserError as problem:
            self._complain(problem)
            return False
        if not entry.lines:
            self.field.set_error(self.tr("Write the product too: {amount} bread.").format(amount=text))
            return False
        self.line.clear()
        self.focus_first()
        self.understood.emit(entry)
        return True

    def complain(self, sentence: str) -> None:
        """Say something under the line."""
        self.field.set_error(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in _ENTER and not control:
                self.enter()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                (self.went_down if event.key() == Qt.Key.Key_Down else self.went_up).emit()
                return True
        return False

    def _complain(self, problem: UserError) -> None:
        self.field.set_error(str(problem))

    def _typed(self, text: str) -> None:
        self.field.set_error("")
        if not self.new.isHidden() and not text.strip():
            self.new.hide()
        self.field.set_echo(self._echo_of(text))
        self._offer(self._fitting(text) if text.strip() else self._usual)
        self.typed.emit()

    def _fitting(self, text: str) -> list[Product]:
        """The products that the last words may mean; a unit before them is passed over."""
        match = _LAST_WORDS.search(text)
        words = match[0].split() if match else []
        for place in range(len(words)):
            stem = " ".join(words[place:])
            hits = self.matches(stem)
            if hits:
                self._stem = stem
                return hits
        self._stem = ""
        return []

    def _echo_of(self, text: str) -> str:
        """What would be taken, while it is typed; nothing where it cannot be read yet."""
        try:
            entry: Entry = parse_entry(text, self.matches, letters())
        except UserError:
            return ""
        words = ", ".join(_words(line) for line in entry.lines)
        return f"{words}: {format_money(entry.total)}" if words else ""

    def _show_usual(self, products: list[Product]) -> None:
        self._usual = products
        if not self.line.text().strip():
            self._offer(products)

    def _offer(self, products: list[Product]) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for product in products:
            price = "" if product.price is None else format_money(product.price)
            chip = Button(self._ctx.theme, product.name, key=price, small=True)
            # The keyboard stays in the line: what is typed there finds the same products.
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(lambda _checked=False, name=product.name: self._take(name))
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self._offers.setVisible(bool(products))

    def _take(self, name: str) -> None:
        words = self.line.text().split()
        kept = words[: len(words) - len(self._stem.split())]
        self.line.setText(" ".join((*kept, name)))
        self.enter()


def _words(line: SaleLine) -> str:
    return line.product if line.quantity == 1000 else f"{format_quantity(line.quantity)} {line.product}"
