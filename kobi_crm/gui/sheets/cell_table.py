"""A compact table whose cells are typed over, as the sale and the return sheet have it."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kobi_crm.gui.theme import Theme, paint

Index = QModelIndex | QPersistentModelIndex
SHOWN = 6
"""Rows that are seen at once; the rest scrolls."""
PAD = 10
"""Pixels at text factor 1.0 between a cell's edge and its text."""


class CellTable(QTableView):
    """A digit or Enter types over a cell; ``left`` is Up from the first row. The first column takes what room is left.

    ``widths`` are those of the other columns in pixels at text factor 1.0.
    """

    left = Signal()
    focus_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        name: str,
        rows: QAbstractTableModel,
        widths: Mapping[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self._widths = dict(widths)
        self.setProperty("look", "table")
        self.setAccessibleName(name)
        self.setModel(rows)
        self.setItemDelegate(_Cells(theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.SelectedClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(40)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setAccessibleName(name)
        theme.changed.connect(self._restyle)
        self._restyle()

    def enter_at(self, row: int, column: int) -> None:
        """Give the table the keyboard, at a cell."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self._rows.index(row, column))

    def side_room(self, _index: Index) -> int:
        """Pixels that a subclass keeps free at the end of a cell."""
        return 0

    def paint_side(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """What a subclass paints there."""

    def is_strong(self, index: Index) -> bool:
        """Whether a cell stands out: the first and the last column."""
        return index.column() in (0, self._rows.columnCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        match event.key():
            case Qt.Key.Key_Up if index.row() <= 0:
                self.left.emit()
            case _ if editable and event.text()[:1].isdecimal():
                self._type_over(index, event.text())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                event.ignore()
            case _ if event.text().isprintable() and event.text().strip():
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def sizeHint(self) -> QSize:
        rows = min(max(self._rows.rowCount(), 1), SHOWN)
        head = self.horizontalHeader().sizeHint().height()
        return QSize(self._theme.px(440), head + rows * self._high() + 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _type_over(self, index: QModelIndex, digit: str) -> None:
        """A digit begins to type the cell anew, the rest follows in the editor."""
        self.edit(index)
        editor = self.indexWidget(index) or self.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit):
            editor.setText(digit)

    def _high(self) -> int:
        return self._theme.control("row_dense")

    def _fit_columns(self) -> None:
        px = self._theme.px
        rest = self.viewport().width() - sum(px(width) for width in self._widths.values())
        for column in range(self._rows.columnCount()):
            width = self._widths.get(column)
            self.horizontalHeader().resizeSection(column, rest if width is None else px(width))

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._high())
        self._fit_columns()
        self.updateGeometry()


class _Cells(QStyledItemDelegate):
    def __init__(self, theme: Theme, table: CellTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(60), self._theme.control("row_dense"))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        heading = self._table.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(heading))
        editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return editor

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, color, table = self._theme, self._theme.color, self._table
        rect = QRectF(option.rect)
        in_row = table.hasFocus() and table.currentIndex().row() == index.row()
        painter.save()
        painter.fillRect(rect, color("selected" if in_row else "surface"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("border"))
        if table.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:
            paint.box(painter, rect.adjusted(1, 1, -1, -2), theme.px(4), None, color("focus"), 2)
        table.paint_side(painter, rect, index)
        pad = theme.px(PAD)
        font = theme.font("body", 600 if table.is_strong(index) else 400)
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = rect.adjusted(pad, 0, -(table.side_room(index) or pad), 0)
        paint.text(painter, room, words, font, color("text"), align)
        painter.restore()

    def eventFilter(self, editor: QWidget, event: QEvent) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Enter keeps what was typed and stays in the table; the sheet is not saved by it."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.type() == QEvent.Type.KeyPress:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
            return True
        return super().eventFilter(editor, event)
