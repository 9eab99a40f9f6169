"""The lines of the sale that is being entered: product, quantity, price, discount and what each comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kobi_crm.domain.money import format_money, parse_money
from kobi_crm.domain.quantity import format_quantity, parse_quantity
from kobi_crm.domain.sale_discount import parse_discount
from kobi_crm.domain.sale_entry import unit_price_for
from kobi_crm.domain.sales import MOST, SaleLine, portion, price_of
from kobi_crm.errors import UserError
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.widgets.label import plain_tooltip
from kobi_crm.i18n import translate

Index = QModelIndex | QPersistentModelIndex
ColumnName = Literal["product", "quantity", "price", "discount", "amount"]
COLUMNS: tuple[ColumnName, ...] = ("product", "quantity", "price", "discount", "amount")


@dataclass(frozen=True)
class Line:
    """A line with the unit its product is sold by."""

    sold: SaleLine
    unit: str = ""


class LinesModel(QAbstractTableModel):
    """Every column but the product may be typed over; what cannot be read is said by ``refused``."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def lines(self) -> list[Line]:
        """The lines as they stand."""
        return list(self._lines)

    def total(self) -> int:
        """What they come to, in kuruş."""
        return sum(line.sold.amount for line in self._lines)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()
        self.changed.emit()

    def add(self, line: Line) -> None:
        """Put a line at the end; the same product at the same price becomes more of the line that is there."""
        for row, known in enumerate(self._lines):
            if _same(known.sold, line.sold):
                quantity = known.sold.quantity + line.sold.quantity
                self._put(row, _with_quantity(known.sold, quantity))
                return
        end = len(self._lines)
        self.beginInsertRows(QModelIndex(), end, end)
        self._lines.append(line)
        self.endInsertRows()
        self.changed.emit()

    def remove(self, row: int) -> None:
        """Take a line out."""
        if 0 <= row < len(self._lines):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._lines[row]
            self.endRemoveRows()
            self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        return _heading(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return shown(line, column)
        if role == Qt.ItemDataRole.EditRole:
            return typed(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == "product":
            return plain_tooltip(line.sold.product)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = index.isValid() and COLUMNS[index.column()] != "product"
        return base | Qt.ItemFlag.ItemIsEditable if editable else base

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        line, column, text = self._lines[index.row()], COLUMNS[index.column()], str(value).strip()
        if text == typed(line, column):
            return False
        try:
            sold = _changed(line.sold, column, text)
        except UserError as error:
            self.refused.emit(str(error))
            return False
        self.refused.emit("")
        self._put(index.row(), sold)
        return True

    def _put(self, row: int, sold: SaleLine) -> None:
        self._lines[row] = replace(self._lines[row], sold=sold)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
        self.changed.emit()


def shown(line: Line, column: ColumnName) -> str:
    """What stands in a cell."""
    sold = line.sold
    match column:
        case "product":
            return sold.product
        case "quantity":
            return f"{format_quantity(sold.quantity)} {line.unit}".strip()
        case "price":
            return "" if sold.unit_price is None else format_money(sold.unit_price)
        case "discount":
            return format_money(sold.discount) if sold.discount else ""
        case "amount":
            return format_money(sold.amount)


def typed(line: Line, column: ColumnName) -> str:
    """What stands in a cell while it is typed over."""
    sold = line.sold
    match column:
        case "product":
            return sold.product
        case "quantity":
            return format_quantity(sold.quantity)
        case "price":
            return "" if sold.unit_price is None else typed_amount(sold.unit_price)
        case "discount":
            return typed_amount(sold.discount) if sold.discount else ""
        case "amount":
            return typed_amount(sold.amount)


def _changed(sold: SaleLine, column: ColumnName, text: str) -> SaleLine:
    """The line with one cell typed over. Raises ``UserError`` for what cannot be read."""
    match column:
        case "quantity":
            quantity = parse_quantity(text)
            if quantity == 0:
                raise UserError(translate("SaleLines", "The quantity is zero. Remove the line with Del."))
            return _checked(_with_quantity(sold, quantity))
        case "price":
            price = parse_money(text)
            gross = price_of(sold.quantity, price)
            off = min(sold.discount, gross)
            return _checked(replace(sold, unit_price=price, discount=off, amount=gross - off))
        case "discount":
            gross = sold.amount + sold.discount
            off = parse_discount(text, gross) if text else 0
            return replace(sold, discount=off, amount=gross - off)
        case "amount":
            amount = parse_money(text)
            price = unit_price_for(sold.quantity, amount)
            return _checked(replace(sold, unit_price=price, discount=0, amount=amount))
        case "product":
            return sold


def _with_quantity(sold: SaleLine, quantity: int) -> SaleLine:
    """More or less of the same: without a unit price in proportion."""
    if sold.unit_price is None:
        gross = portion(sold.amount + sold.discount, quantity, sold.quantity)
    else:
        gross = price_of(quantity, sold.unit_price)
    off = min(sold.discount, gross)
    return replace(sold, quantity=quantity, discount=off, amount=gross - off)


def _checked(sold: SaleLine) -> SaleLine:
    if sold.amount > MOST:
        raise UserError(
            translate("Money", "An amount can be at most 1 billion lira. Please check the zeros.")
        )
    return sold


def _same(one: SaleLine, other: SaleLine) -> bool:
    """Whether a scan means one more of a line that is there."""
    priced = one.unit_price is not None and one.unit_price == other.unit_price
    plain = not (one.discount or other.discount)
    return one.product_id is not None and one.product_id == other.product_id and priced and plain


def _alignment(column: ColumnName) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column == "product" else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _heading(column: ColumnName) -> str:
    return {
        "product": translate("SaleLines", "Product"),
        "quantity": translate("SaleLines", "Quantity"),
        "price": translate("SaleLines", "Price"),
        "discount": translate("SaleLines", "Discount"),
        "amount": translate("SaleLines", "Amount"),
    }[column]
