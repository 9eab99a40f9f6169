"""A table of numbers crossed two ways: arrows go from cell to cell, Enter or a click opens one."""

from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.label import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_NARROWEST, _WIDEST = 84, 118
"""Pixels of a column at text factor 1.0."""
_PAD = 12
_HEAD = 46
_MEASURED = 60
"""So many headings are measured: a shop may have a thousand streets."""
_DEEPEST = 0.34
"""How much of the accent's colour the fullest cell has: its number is still easy to read."""


class Grid(Protocol):
    """What is shown; cells are asked for when they come into view."""

    rows: list[str]
    columns: list[str]

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        ...

    def said(self, row: int, column: int) -> str:
        """A cell as a whole sentence."""
        ...

    def shade(self, row: int, column: int) -> float:
        """How full a cell is, 0 to 1."""
        ...

    def total(self, row: int, column: int) -> bool:
        """Whether a cell is a sum of others."""
        ...


class CrossModel(QAbstractTableModel):
    """Empty until it has a grid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid: Grid | None = None

    def set_grid(self, grid: Grid | None) -> None:
        """Show another grid."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.grid is None else len(self.grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.grid is None else len(self.grid.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.grid is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.grid.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.grid.said(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self.grid.said(index.row(), index.column()))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        flat = orientation == Qt.Orientation.Horizontal
        names = [] if self.grid is None else self.grid.columns if flat else self.grid.rows
        if not 0 <= section < len(names):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return paint.one_line(names[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(names[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return paint.ALIGN_RIGHT if flat else paint.ALIGN_LEFT
        return None


class CrossGrid(QTableView):
    """``opened(row, column)`` by Enter or a click; letters go to the window's search."""

    opened = Signal(int, int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._model = CrossModel(self)
        self.setProperty("look", "table")
        self.setAccessibleName(name)
        self.setHorizontalHeader(_WrappedHead(theme, self))
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setHighlightSections(False)
            head.setSectionsClickable(False)
            head.setAccessibleName(name)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.setAccessibleName(name)
        self.clicked.connect(lambda index: self.opened.emit(index.row(), index.column()))
        theme.changed.connect(self._restyle)
        self._restyle()

    def grid(self) -> Grid | None:
        """What is shown."""
        return self._model.grid

    def set_grid(self, grid: Grid | None) -> None:
        """Show another grid, with its first cell selected."""
        self._model.set_grid(grid)
        self._fit_columns()
        self.select(0, 0)

    def select(self, row: int, column: int) -> None:
        """Go to a cell."""
        self.setCurrentIndex(self._model.index(row, column))

    def place(self) -> tuple[int, int]:
        """Row and column of the current cell, -1 where there is none."""
        return self.currentIndex().row(), self.currentIndex().column()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self.place()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row >= 0:
                self.opened.emit(row, column)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Every column as wide as the others: the eye compares."""
        grid, px = self._model.grid, self._theme.px
        if grid is None or not grid.columns:
            return
        metrics = QFontMetrics(self._theme.font("secondary", 600))
        longest = max(metrics.horizontalAdvance(name) for name in grid.columns[:_MEASURED])
        wide = min(max(longest + px(2 * _PAD + 4), px(_NARROWEST)), px(_WIDEST))
        room = self.viewport().width() // len(grid.columns)
        self.horizontalHeader().setDefaultSectionSize(max(wide, min(room, px(_WIDEST))))

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.control("row_table"))
        self._fit_columns()
        self.viewport().update()


class _WrappedHead(QHeaderView):
    """Headings of two lines: names of streets are longer than numbers."""

    def __init__(self, theme: Theme, view: CrossGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(_HEAD))  # Qt itself would measure a thousand names

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, model = self._theme, self.model()
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.fillRect(rect, theme.color("raised"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
        font, room = theme.font("secondary", 600), rect.adjusted(theme.px(6), 0, -theme.px(_PAD), -1)
        lines = paint.break_lines(words, font, room.width(), 2)
        high = QFontMetrics(font).lineSpacing()
        top = room.top() + (room.height() - high * len(lines)) // 2
        for number, line in enumerate(lines):
            place = QRect(room.left(), top + high * number, room.width(), high)
            paint.text(painter, place, line, font, theme.color("text2"), paint.ALIGN_RIGHT)
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: CrossGrid) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(_NARROWEST), self._theme.control("row_table"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid, theme = self._view.grid(), self._theme
        if grid is None:
            return
        row, column = index.row(), index.column()
        rect, total = QRectF(option.rect), grid.total(row, column)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, theme.color("raised" if total else "surface"))
        shade = grid.shade(row, column)
        if shade > 0:
            fill = QColor(theme.color("accent"))
            fill.setAlphaF(_DEEPEST * min(shade, 1.0))
            painter.fillRect(rect.adjusted(1, 1, -1, -2), fill)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("border"))
        if selected:
            thick = theme.px(2)
            ring = theme.color("focus" if self._view.hasFocus() else "border_strong")
            paint.box(painter, rect.adjusted(1, 1, -1, -2), theme.px(4), None, ring, thick)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        font = theme.font("body", 600 if total else 400)
        pad = theme.px(_PAD)
        paint.text(
            painter, rect.adjusted(pad, 0, -pad, 0), words, font, theme.color("text"), paint.ALIGN_RIGHT
        )
        painter.restore()
