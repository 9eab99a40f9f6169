"""What happened with a customer, newest first: day, icon, words and amount in one line each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class TimelineRow:
    """One event: ``when`` and ``amount`` are written out, ``id`` is whatever the page needs to open it."""

    id: int
    when: str
    icon: str
    text: str
    amount: str = ""
    tone: str = "text2"


class TimelineModel(QAbstractListModel):
    """The events in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TimelineRow] = []

    def set_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Show these events."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.when, row.text, row.amount) if part)
        return row if role == ROW_ROLE else None


class TimelineDelegate(QStyledItemDelegate):
    """Draws one line."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TimelineRow = index.data(ROW_ROLE)
        theme, px = self._theme, self._theme.px
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            paint.box(painter, rect, px(6), theme.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, rect, px(6), theme.color("hover"))
        when = QRectF(rect.left() + px(2), rect.top(), px(68), rect.height())
        paint.text(painter, when, row.when, theme.font("caption"), theme.color("text2"))
        x = rect.left() + px(72)
        theme.draw_icon(painter, row.icon, row.tone, x, rect.center().y() - px(9), 18)
        font = theme.font("body", 600)
        wide = paint.advance(font, row.amount) + 2 if row.amount else 0
        right = QRectF(rect.right() - wide - px(2), rect.top(), wide, rect.height())
        paint.text(painter, right, row.amount, font, theme.color("text"), paint.ALIGN_RIGHT)
        left = x + px(29)
        room = QRectF(left, rect.top(), right.left() - px(8) - left, rect.height())
        paint.text(painter, room, row.text, theme.font("body"), theme.color("text"))
        painter.restore()


class Timeline(QListView):
    """The list; ``opened(id)`` by Enter or double click. With ``fit_content`` it is as high as its lines."""

    opened = Signal(int)

    def __init__(
        self, theme: Theme, name: str, *, fit_content: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fit = fit_content
        self._events = TimelineModel(self)
        self.setProperty("look", "rows")
        self.setAccessibleName(name)
        self.setModel(self._events)
        self.setItemDelegate(TimelineDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if fit_content:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda index: self.opened.emit(index.data(ROW_ROLE).id))
        theme.changed.connect(self._relayout)

    def set_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Show these events."""
        self._events.set_rows(rows)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text().strip():
            event.ignore()  # letters go to the window's search, not to Qt's own search in lists
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        if not self._fit:
            return super().sizeHint()
        return QSize(self._theme.px(300), self._theme.px(32) * self._events.rowCount())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self.sizeHint().height() if self._fit else self._theme.px(64))

    def _relayout(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()
