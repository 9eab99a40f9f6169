"""The compact table of the lines in the sale sheet, for the keyboard alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from kobi_crm.gui.models.sale_lines import COLUMNS, LinesModel
from kobi_crm.gui.sheets.cell_table import CellTable, Index
from kobi_crm.gui.theme import Theme

_WIDTHS = {"quantity": 88, "price": 92, "discount": 92, "amount": 134}
_CROSS = 34


class LinesTable(CellTable):
    """Arrows move, a digit or Enter types over a cell, Del or the cross at its end takes a line out."""

    def __init__(self, theme: Theme, lines: LinesModel, parent: QWidget | None = None) -> None:
        widths = {COLUMNS.index(name): width for name, width in _WIDTHS.items()}
        super().__init__(theme, self.tr("Lines of the sale"), lines, widths, parent)
        self._lines = lines
        lines.changed.connect(self.updateGeometry)

    def enter_row(self, row: int) -> None:
        """Give the table the keyboard, at the quantity of a row."""
        self.enter_at(row, COLUMNS.index("quantity"))

    def remove_row(self, row: int) -> None:
        """Take a line out; the keyboard stays with the lines as long as there are any."""
        self._lines.remove(row)
        if self._lines.rowCount():
            self.enter_row(min(row, self._lines.rowCount() - 1))
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.remove_row(index.row())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if self.side_room(index) and place.x() >= self.visualRect(index).right() - self.side_room(index):
            self.remove_row(index.row())
        else:
            super().mousePressEvent(event)

    def side_room(self, index: Index) -> int:
        """The cross stands at the end of each row."""
        last = index.isValid() and index.column() == len(COLUMNS) - 1
        return self._theme.px(_CROSS) if last else 0

    def paint_side(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """The cross."""
        if self.side_room(index):
            px = self._theme.px
            x, y = rect.right() - px(_CROSS - 8), rect.center().y() - px(8)
            self._theme.draw_icon(painter, "x", "text2", x, y, 16)
