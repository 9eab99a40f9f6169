"""Table cells with a small shape before the word, so that a state is read without its colour."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.table_model import TableRole

Index = QModelIndex | QPersistentModelIndex
Shape = Literal["circle", "triangle", "square", "ring"]
_SIDE = 11


@dataclass(frozen=True)
class Mark:
    """A shape in the colour of a tone."""

    shape: Shape
    tone: str


class StateCells(QStyledItemDelegate):
    """``mark_of`` takes the shape out of a row object; no shape leaves its place empty."""

    def __init__(self, theme: Theme, table: DataTable, mark_of: Callable[[Any], Mark | None]) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self._mark_of = mark_of

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(120), self._theme.control("row_dense"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        fill = "selected" if selected else "hover" if index.row() == self._table.hover_row else "surface"
        painter.save()
        painter.fillRect(rect, theme.color(fill))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("border"))
        left = rect.left() + theme.px(12)
        row = index.data(TableRole.ROW)
        mark = self._mark_of(row) if row is not None else None
        if mark is not None:
            side = theme.px(_SIDE)
            self._draw(painter, QRectF(left, rect.center().y() - side / 2, side, side), mark)
            left += side + theme.px(6)
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            room = QRectF(left, rect.top(), rect.right() - theme.px(4) - left, rect.height())
            paint.text(painter, room, words, theme.font("body"), theme.color(mark.tone))
        painter.restore()

    def _draw(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        color = self._theme.color(mark.tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        match mark.shape:
            case "circle":
                painter.drawEllipse(box)
            case "square":
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            case "triangle":
                top = QPointF(box.center().x(), box.top())
                painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
            case "ring":
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(color, self._theme.px(1.6)))
                painter.drawEllipse(box.adjusted(1, 1, -1, -1))
