"""The lines of a sale in the return sheet: what was bought, what can still come back, and what does."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kobi_crm.domain.money import format_money
from kobi_crm.domain.quantity import format_quantity, parse_quantity
from kobi_crm.domain.sales import SaleLine, refund_of
from kobi_crm.errors import UserError
from kobi_crm.gui.widgets.label import plain_tooltip
from kobi_crm.i18n import translate

Index = QModelIndex | QPersistentModelIndex
BACK = 2
"""The column that is typed over."""


class ReturnModel(QAbstractTableModel):
    """``changed`` follows what comes back; ``refused`` says why a quantity cannot."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, lines: Sequence[SaleLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = [line for line in lines if line.left > 0]
        self._back = [0] * len(self._lines)

    def wanted(self) -> tuple[tuple[int, int], ...]:
        """Line ids and thousandths that come back."""
        rows = zip(self._lines, self._back, strict=True)
        return tuple((line.id, back) for line, back in rows if back)

    def refund(self) -> int:
        """What that is worth, in kuruş."""
        return sum(worth(line, back) for line, back in zip(self._lines, self._back, strict=True))

    def take_all(self) -> None:
        """All that is left comes back; pressed again, nothing."""
        everything = [line.left for line in self._lines]
        self._set([0] * len(everything) if self._back == everything else everything)

    def toggle(self, row: int) -> None:
        """All of a line, or none of it."""
        if 0 <= row < len(self._lines):
            back = list(self._back)
            back[row] = 0 if back[row] else self._lines[row].left
            self._set(back)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return _headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, back = self._lines[index.row()], self._back[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return plain_tooltip(line.product)
        if role == Qt.ItemDataRole.EditRole:
            return format_quantity(back)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            quantity = format_quantity(back) if back else ""
            amount = format_money(worth(line, back)) if back else ""
            return (line.product, format_quantity(line.left), quantity, amount)[index.column()]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if index.column() == BACK else base

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value).strip()
        try:
            back = parse_quantity(text) if text else 0
        except UserError as error:
            self.refused.emit(str(error))
            return False
        line = self._lines[index.row()]
        if back > line.left:
            words = translate("Sales", "Only {quantity} of it can still come back: {product}")
            self.refused.emit(words.format(quantity=format_quantity(line.left), product=line.product))
            return False
        self.refused.emit("")
        self._set([back if row == index.row() else known for row, known in enumerate(self._back)])
        return True

    def _set(self, back: list[int]) -> None:
        self._back = back
        self.dataChanged.emit(self.index(0, 0), self.index(len(back) - 1, 3))
        self.changed.emit()


def worth(line: SaleLine, quantity: int) -> int:
    """What a quantity of a line gives back, in kuruş, its earlier returns taken off."""
    left = line.amount - refund_of(line.amount, line.quantity, line.returned)
    return refund_of(left, line.left, quantity)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _headings() -> tuple[str, str, str, str]:
    return (
        translate("ReturnLines", "Product"),
        translate("ReturnLines", "Bought"),
        translate("ReturnLines", "Comes back"),
        translate("ReturnLines", "Refund"),
    )
