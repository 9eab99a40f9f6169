"""The compact table of the lines in the sale sheet, for the keyboard alone."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
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

from kobi_crm.gui.models.sale_lines import COLUMNS, LinesModel
from kobi_crm.gui.theme import Theme, paint

Index = QModelIndex | QPersistentModelIndex
SHOWN = 6
"""Rows that are seen at once; the rest scrolls."""
_WIDTHS = {"quantity": 88, "price": 92, "discount": 92, "amount": 134}
_CROSS = 34
_PAD = 10


class LinesTable(QTableView):
    """Arrows move, a digit or Enter types over a cell, Del or the cross takes a line out; ``left``: Up from row one."""

    left = Signal()
    focus_changed = Signal(bool)

    def __init__(self, theme: Theme, lines: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self.setProperty("look", "table")
        self.setAccessibleName(self.tr("Lines of the sale"))
        self.setModel(lines)
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
        head.setAccessibleName(self.accessibleName())
        lines.changed.connect(self.updateGeometry)
        theme.changed.connect(self._restyle)
        self._restyle()

    def enter_at(self, row: int) -> None:
        """Give the table the keyboard, at the quantity of a row."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self._lines.index(row, COLUMNS.index("quantity")))

    def remove_current(self) -> None:
        """Take the current line out."""
        row = self.currentIndex().row()
        self._lines.remove(row)
        if self._lines.rowCount():
            self.enter_at(min(row, self._lines.rowCount() - 1))
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.remove_current()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            case Qt.Key.Key_Up if index.row() <= 0:
                self.left.emit()
            case _ if event.text()[:1].isdecimal() and index.flags() & Qt.ItemFlag.ItemIsEditable:
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.on_cross(index, event.position().x()):
            self._lines.remove(index.row())
            if not self._lines.rowCount():
                self.left.emit()
        else:
            super().mousePressEvent(event)

    def on_cross(self, index: Index, x: float) -> bool:
        """Whether a place in a row is its cross, at the end of the last cell."""
        last = index.isValid() and index.column() == len(COLUMNS) - 1
        return last and x >= self.visualRect(QModelIndex(index)).right() - self._theme.px(_CROSS)

    def sizeHint(self) -> QSize:
        rows = min(max(self._lines.rowCount(), 1), SHOWN)
        return QSize(
            self._theme.px(440), self.horizontalHeader().sizeHint().height() + rows * self._high() + 3
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _type_over(self, index: Index, digit: str) -> None:
        """A digit begins to type the cell anew, the rest follows in the editor."""
        self.edit(index)
        editor = self.indexWidget(index) or self.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit):
            editor.setText(digit)

    def _high(self) -> int:
        return self._theme.control("row_dense")

    def _fit_columns(self) -> None:
        px = self._theme.px
        rest = self.viewport().width() - sum(px(width) for width in _WIDTHS.values())
        for number, name in enumerate(COLUMNS):
            self.horizontalHeader().resizeSection(number, px(_WIDTHS[name]) if name in _WIDTHS else rest)

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._high())
        self._fit_columns()
        self.updateGeometry()


class _Cells(QStyledItemDelegate):
    def __init__(self, theme: Theme, table: LinesTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(60), self._theme.control("row_dense"))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAccessibleName(
            str(self._table.model().headerData(index.column(), Qt.Orientation.Horizontal))
        )
        editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return editor

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, color = self._theme, self._theme.color
        rect = QRectF(option.rect)
        current = self._table.currentIndex()
        focused = self._table.hasFocus() and current.row() == index.row()
        painter.save()
        painter.fillRect(rect, color("selected" if focused else "surface"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("border"))
        if self._table.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:
            paint.box(painter, rect.adjusted(1, 1, -1, -2), theme.px(4), None, color("focus"), 2)
        pad = theme.px(_PAD)
        strong = COLUMNS[index.column()] in ("product", "amount")
        font = theme.font("body", 600 if strong else 400)
        last = index.column() == len(COLUMNS) - 1
        cross = theme.px(_CROSS) if last else 0
        if last:
            x = rect.right() - theme.px(_CROSS - 8)
            theme.draw_icon(painter, "x", "text2", x, rect.center().y() - theme.px(8), 16)
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        paint.text(painter, rect.adjusted(pad, 0, -(cross or pad), 0), words, font, color("text"), align)
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
