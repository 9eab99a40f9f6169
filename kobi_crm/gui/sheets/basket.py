"""What is bought, line by line: the product line and the table under it."""

import json
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.products import Product
from kobi_crm.domain.sale_discount import discounted
from kobi_crm.domain.sale_entry import Entry
from kobi_crm.domain.sales import SaleLine
from kobi_crm.gui.context import Context
from kobi_crm.gui.models.sale_lines import Line, LinesModel
from kobi_crm.gui.sheets.lines_table import LinesTable
from kobi_crm.gui.sheets.product_line import ProductLine
from kobi_crm.gui.widgets.label import Label

_KEPT = ("product", "quantity", "unit_price", "discount", "amount", "product_id", "id")


class Basket(QWidget):
    """``changed`` follows the lines; ``done`` is Enter on an empty product line, ``paid`` the kind said there."""

    changed = Signal()
    done = Signal()
    paid = Signal(str)
    went_up = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        theme = ctx.theme
        self.rows = LinesModel(self)
        self.product = ProductLine(ctx)
        self.new = self.product.new
        self.table = LinesTable(theme, self.rows)
        self.hint = Label(theme, self.tr("Enter changes a cell, Del removes the line"), "caption")
        self.problem = Label(theme, "", "error", wrap=True)
        self._lay_out()
        self._connect()
        self._show_lines()

    def is_empty(self) -> bool:
        """Whether there is no line."""
        return self.rows.rowCount() == 0

    def total(self) -> int:
        """What the lines come to, in kuruş."""
        return self.rows.total()

    def lines(self, discount: int = 0) -> tuple[SaleLine, ...]:
        """The lines as they are sold, a discount on all of them (kuruş) shared out."""
        return discounted([line.sold for line in self.rows.lines()], discount)

    def has_text(self) -> bool:
        """Whether something is written in the product line that is no line yet."""
        return bool(self.product.line.text().strip())

    def add_product(self, product: Product) -> None:
        """One of a product as a line; where it has no price yet, that is asked for as after typing its name."""
        if product.price is None:
            self.product.line.setText(product.name)
            self.product.enter()
            return
        line = SaleLine.priced(product.name, 1000, product.price, product_id=product.id)
        self.rows.add(Line(line, product.unit or ""))

    def set_lines(self, lines: tuple[SaleLine, ...]) -> None:
        """Show the lines of a stored sale."""
        self.rows.set_lines([Line(line, self._unit(line.product_id)) for line in lines])

    def focus_first(self) -> None:
        """The keyboard goes to the product line."""
        self.product.focus_first()

    def texts(self) -> dict[str, str]:
        """What stands here, for a draft."""
        rows = [[line.unit, *(getattr(line.sold, name) for name in _KEPT)] for line in self.rows.lines()]
        return {"lines": json.dumps(rows)} if rows else {}

    def set_texts(self, entry: dict[str, str]) -> bool:
        """Fill in a draft; true when it held lines. One that is not as it was written is left out."""
        self.rows.set_lines(_kept_lines(entry.get("lines", "")))
        return not self.is_empty()

    def _connect(self) -> None:
        self.product.understood.connect(self._add)
        self.product.entered_empty.connect(self.done)
        self.product.paid.connect(self.paid)
        self.product.typed.connect(self.changed)
        self.product.went_down.connect(self._into_the_table)
        self.product.went_up.connect(self.went_up)
        self.table.left.connect(self.product.focus_first)
        self.table.focus_changed.connect(self.hint.setVisible)
        self.rows.changed.connect(self._show_lines)
        self.rows.refused.connect(self._complain)

    def _add(self, entry: Entry) -> None:
        for line in entry.lines:
            self.rows.add(Line(line, self._unit(line.product_id)))
        self.table.scrollToBottom()
        if entry.payment is not None:
            self.paid.emit(entry.payment)

    def _into_the_table(self) -> None:
        if not self.is_empty():
            self.table.enter_row(0)

    def _unit(self, product_id: int | None) -> str:
        found = [] if product_id is None else self._ctx.app.products.rows([product_id])
        return (found[0].unit or "") if found else ""

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _show_lines(self) -> None:
        anything = not self.is_empty()
        self.table.setVisible(anything)
        self._complain("")
        self.changed.emit()

    def _lay_out(self) -> None:
        theme = self._ctx.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.product)
        column.addWidget(self.table)
        column.addWidget(self.problem)
        column.addWidget(self.hint)
        self.hint.hide()


def _kept_lines(text: str) -> list[Line]:
    """The lines of a draft as ``texts`` wrote them."""
    lines: list[Line] = []
    try:
        rows = json.loads(text) if text else []
        for unit, *values in rows:
            named = dict(zip(_KEPT, values, strict=True))
            numbers = (named["quantity"], named["discount"], named["amount"])
            if isinstance(named["product"], str) and all(isinstance(number, int) for number in numbers):
                lines.append(Line(replace(SaleLine(""), **named), str(unit)))
    except (ValueError, TypeError):
        return []
    return lines
