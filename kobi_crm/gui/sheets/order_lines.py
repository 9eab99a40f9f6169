"""What is ordered: product or words, how much, price; Enter goes on and adds, the lines stand below."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.money import echo, format_money, parse_money
from kobi_crm.domain.orders import OrderLine
from kobi_crm.domain.quantity import parse_quantity
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.plain_cells import PlainCells
from kobi_crm.gui.widgets.value_edits import MoneyEdit, ValueEdit
from kobi_crm.i18n import translate

_HITS = 6
_ONE = 1000


class OrderLinesEdit(QWidget):
    """``finished`` is Enter in the empty first field; ``changed`` any change of what stands here."""

    finished = Signal()
    changed = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        self._lines: list[OrderLine] = []
        self.what = QLineEdit()
        self.what.setProperty("look", "field")
        self.what.setPlaceholderText(self.tr("Product, or in words"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.what.setCompleter(completer)
        self.quantity = ValueEdit(theme, self.tr("How much"), _above_zero, lambda _quantity: "")
        self.price = MoneyEdit(theme, self.tr("Price of one"), parse_money, lambda kurus: echo("", kurus))
        self.price.setPlaceholderText(self.tr("May stay empty"))
        self.what_field = Field(theme, self.tr("What was ordered"), self.what)
        self.add_button = Button(theme, self.tr("Add"), key="Enter", small=True)
        self.list = PersonList(theme, self.tr("Lines"), with_check=False, row="row_small", fit_content=True)
        self.list.setItemDelegate(PlainCells(theme, parent=self.list))
        self.hint = Label(theme, self.tr("Del takes the selected line out."), "caption")
        self._lay_out()
        self._clear_fields()
        self.what.returnPressed.connect(self._entered)
        self.list.installEventFilter(self)
        self.what.textEdited.connect(self._offer)
        self.what.editingFinished.connect(self._take_price)
        self.quantity.returnPressed.connect(self._to_price)
        self.price.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        for line in (self.what, self.quantity, self.price):
            line.textChanged.connect(self.changed)
        self.setFocusProxy(self.what)

    def lines(self) -> tuple[OrderLine, ...]:
        """The lines taken so far."""
        return tuple(self._lines)

    def set_lines(self, lines: tuple[OrderLine, ...]) -> None:
        """Show the lines of a stored order."""
        self._lines = list(lines)
        self._show()

    def add(self) -> bool:
        """Take what is typed as a line; false, with its sentence shown, when it cannot be read."""
        text = clean(self.what.text())
        if not text:
            self.complain(self.tr("Write what was ordered."))
            self.what.setFocus()
            return False
        for edit in (self.quantity, self.price):
            if not edit.check():
                edit.setFocus()
                return False
        self._take_price()
        quantity = self.quantity.value()
        self._lines.append(OrderLine(text, _ONE if quantity is None else quantity, self.price.value()))
        self._clear_fields()
        self._show()
        self.what.setFocus()
        return True

    def take_rest(self) -> bool:
        """Before saving: a half-typed line is taken too; false when it cannot be, or when there is none at all."""
        if clean(self.what.text()):
            return self.add()
        if not self._lines:
            self.complain(self.tr("Write what was ordered."))
            self.what.setFocus()
        return bool(self._lines)

    def complain(self, sentence: str) -> None:
        """Show a sentence under the first field."""
        self.what_field.set_error(sentence)

    def remove_current(self) -> None:
        """Take the selected line out."""
        place = self.list.current_id()
        if place is not None:
            del self._lines[place]
            self._show()
            (self.list if self._lines else self.what).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Delete
        ):
            self.remove_current()
            return True
        return False

    def _entered(self) -> None:
        """Enter in the first field: on to how much, or out of the lines where it is empty."""
        if clean(self.what.text()):
            self._take_price()
            self.quantity.setFocus()
            self.quantity.selectAll()
        elif self._lines:
            self.finished.emit()
        else:
            self.complain(self.tr("Write what was ordered."))

    def _to_price(self) -> None:
        self.price.setFocus()
        self.price.selectAll()

    def _offer(self, text: str) -> None:
        self.complain("")
        found = self._ctx.app.products.search(text, _HITS) if text.strip() else []
        self._names.setStringList([product.name for product in found])

    def _take_price(self) -> None:
        """A known product brings its price along where none is written."""
        name = fold(self.what.text())
        if not name or self.price.text().strip():
            return
        for product in self._ctx.app.products.search(self.what.text(), _HITS):
            if fold(product.name) == name and product.price is not None:
                self.price.setText(_typed(product.price))

    def _clear_fields(self) -> None:
        self.what.clear()
        self.quantity.setText("1")
        self.price.clear()

    def _show(self) -> None:
        self.list.set_rows(
            [
                PersonRow(
                    place, line.words, phone=format_money(line.amount) if line.amount is not None else ""
                )
                for place, line in enumerate(self._lines)
            ]
        )
        if self._lines and self.list.current_id() is None:
            self.list.select_first()
        for part in (self.list, self.hint):
            part.setVisible(bool(self._lines))
        self.complain("")
        self.changed.emit()

    def _lay_out(self) -> None:
        theme, top = self._ctx.theme, Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        row.addWidget(self.what_field, 6, top)
        row.addWidget(Field(theme, self.tr("How much"), self.quantity), 2, top)
        row.addWidget(Field(theme, self.tr("Price of one"), self.price), 3, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        column.addLayout(row)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        column.addWidget(self.hint)
        self.list.hide()
        self.hint.hide()


def _above_zero(text: str) -> int:
    quantity = parse_quantity(text)
    if quantity == 0:
        raise UserError(translate("Orders", "Write how much of it was ordered, more than zero."))
    return quantity


def _typed(kurus: int) -> str:
    lira, rest = divmod(kurus, 100)
    return f"{lira},{rest:02d}" if rest else str(lira)
