"""Heads of days within a table: the day at the left, its total and how it was paid at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.table_model import TableRole

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 56


@dataclass(frozen=True)
class HeadWords:
    """What a head says: ``title`` and ``total`` in bold, ``note`` under them."""

    title: str
    total: str
    note: str


class DayHeadCells(QStyledItemDelegate):
    """``head_of`` takes a head's words out of a row object, None for an ordinary row; a head spans its row."""

    def __init__(self, theme: Theme, table: DataTable, head_of: Callable[[Any], HeadWords | None]) -> None:
        super().__init__(table)
        self._theme = theme
        self._plain = table.itemDelegate()
        self._head_of = head_of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._plain.sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(TableRole.ROW)
        head = self._head_of(row) if row is not None else None
        if head is None:
            self._plain.paint(painter, option, index)
            return
        theme, color = self._theme, self._theme.color
        rect = QRectF(option.rect)
        painter.save()
        painter.fillRect(rect, color("raised"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("border"))
        pad, line = theme.px(12), theme.px(22)
        inner = rect.adjusted(pad, 0, -pad, 0)
        above = QRectF(inner.left(), rect.center().y() - line, inner.width(), line)
        below = QRectF(inner.left(), rect.center().y(), inner.width(), line)
        bold = theme.font("body", 600)
        wide = paint.advance(bold, head.total) + 2
        room = above.adjusted(0, 0, -wide - theme.px(12), 0)
        paint.text(painter, room, head.title, bold, color("text"))
        paint.text(painter, above, head.total, bold, color("text"), paint.ALIGN_RIGHT)
        paint.text(painter, below, head.note, theme.font("secondary"), color("text2"))
        painter.restore()
