"""The table on the screen: rows of 44 or 34 pixels over the one table model."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.label import plain_tooltip
from kobi_crm.gui.widgets.table_model import TableModel, TableRole

Index = QModelIndex | QPersistentModelIndex
Density = Literal["comfortable", "compact"]
LEAST_STRETCH = 140
PAD = 12
"""Pixels at text factor 1.0 between a cell's edge and its text."""


class DataTable(QTableView):
    """``row_selected(id)`` follows the arrow keys; ``opened(id)`` by Enter or double click.

    A click on a heading emits ``sort_requested(key, descending)``: the page sorts in the storage and sets the
    ids anew.
    """

    row_selected = Signal(int)
    opened = Signal(int)
    sort_requested = Signal(str, bool)
    selection_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        model: TableModel,
        *,
        multi: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows_model = model
        self._density: Density = "comfortable"
        self._sort: tuple[str, bool] = ("", False)
        self._delegate = _CellDelegate(theme, self)
        self.hover_row = -1
        self.setProperty("look", "table")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if multi else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(False)
        head.setMinimumSectionSize(40)
        head.setAccessibleName(name)
        head.sectionClicked.connect(self._head_clicked)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(TableRole.ID)))
        model.modelReset.connect(self._fit_columns)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_ids(self, ids: Iterable[int]) -> None:
        """Show these rows and keep the selected one selected where it is still there."""
        kept = self.current_id()
        self._rows_model.set_ids(ids)
        if kept is not None:
            self.select(kept, tell=False)

    def current_id(self) -> int | None:
        """The id of the current row."""
        return self.currentIndex().data(TableRole.ID)

    def selected_ids(self) -> list[int]:
        """Every selected id, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows_model.id_at(row) for row in rows]

    def select(self, row_id: int, *, tell: bool = True) -> bool:
        """Select a row by id; false when not in the table."""
        row = self._rows_model.row_of(row_id)
        if row < 0:
            return False
        blocked = self.blockSignals(not tell)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._rows_model.index(row, 0), flags)
        self.blockSignals(blocked)
        return True

    def set_density(self, density: Density) -> None:
        """Rows of 44 (comfortable) or 34 pixels (compact)."""
        self._density = density
        self._restyle()

    def set_sort(self, key: str, descending: bool) -> None:
        """Show which column the rows are sorted by."""
        self._sort = (key, descending)
        self._rows_model.set_sort(key, descending)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.row_selected.emit(current.data(TableRole.ID))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row_id = self.current_id()
            if row_id is not None:
                self.opened.emit(row_id)
        elif event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            event.ignore()  # letters go to the window's search
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row, with or without Ctrl."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            rows = range(self._rows_model.rowCount())
            last = action == QAbstractItemView.CursorAction.MoveEnd
            for row in reversed(rows) if last else rows:
                index = self._rows_model.index(row, 0)
                if self._rows_model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                    return index
        return super().moveCursor(action, modifiers)

    def viewportEvent(self, event: QEvent) -> bool:
        """A cell that is cut is read whole under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.cut_words(self.indexAt(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def cut_words(self, index: Index) -> str:
        """The text of a cell that has no room for it, empty for all others."""
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "") if index.isValid() else ""
        font = self._theme.font("body", 600 if index.data(TableRole.STRONG) else 400)
        room = self.columnWidth(index.column()) - 2 * self._theme.px(PAD) if index.isValid() else 0
        return words if paint.advance(font, paint.one_line(words)) > room else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _hover(self, row: int) -> None:
        if row != self.hover_row:
            self.hover_row = row
            self.viewport().update()

    def _head_clicked(self, section: int) -> None:
        key = self._rows_model.columns()[section].key
        if key:
            now, descending = self._sort
            down = not descending if now == key else False
            self.set_sort(key, down)
            self.sort_requested.emit(key, down)

    def _fit_columns(self) -> None:
        px, head = self._theme.px, self.horizontalHeader()
        columns = self._rows_model.columns()
        open_ones = [number for number, column in enumerate(columns) if not column.width]
        least = len(open_ones) * px(LEAST_STRETCH)
        widths = [px(column.width) for column in columns]
        whole = [max(wide, head.sectionSizeHint(n)) if wide else 0 for n, wide in enumerate(widths)]
        if sum(whole) + least <= self.viewport().width():
            widths = whole  # there is room for headings that are longer than their column
        room = (self.viewport().width() - sum(widths)) // len(open_ones) if open_ones else 0
        for number, wide in enumerate(widths):
            head.resizeSection(number, wide or max(room, px(LEAST_STRETCH)))

    def _restyle(self) -> None:
        token = "row_table" if self._density == "comfortable" else "row_dense"
        self.verticalHeader().setDefaultSectionSize(self._theme.control(token))
        self._fit_columns()
        self.viewport().update()


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, table: DataTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(60), self._theme.control("row_dense"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, color = self._theme, self._theme.color
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        fill = "selected" if selected else "hover" if index.row() == self._table.hover_row else "surface"
        painter.fillRect(rect, color(fill))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("border"))
        if selected and index.column() == 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(4), rect.height()), color("accent"))
        pad = theme.px(PAD)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        font = theme.font("body", 600 if index.data(TableRole.STRONG) else 400)
        ink = color(index.data(TableRole.TONE) or "text")
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        paint.text(painter, rect.adjusted(pad, 0, -pad, 0), words, font, ink, align)
        painter.restore()
