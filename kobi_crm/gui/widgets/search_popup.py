"""What a search found, under the field: people and other things, and a way to add the person who is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.overlay import Overlay, paint_shadow
from kobi_crm.gui.widgets.person_delegate import PersonRowDelegate
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRow

SHADOW = 14


@dataclass(frozen=True)
class FoundRow(PersonRow):
    """Something that is no person: a section, an act, a product. ``phone`` holds its key or its price."""

    icon: str = ""


class _Cells(PersonRowDelegate):
    def paint_face(self, painter: QPainter, circle: QRectF, row: PersonRow) -> None:
        """An icon where there are no initials."""
        if not isinstance(row, FoundRow):
            super().paint_face(painter, circle, row)
            return
        side = self._theme.px(20)
        left, top = circle.center().x() - side / 2, circle.center().y() - side / 2
        self._theme.draw_icon(painter, row.icon, "accent", left, top, 20)


class SearchPopup(Overlay):
    """Hangs under ``field`` inside ``parent`` (the window); the focus stays in the field.

    Up and Down move, Enter takes the marked row, Esc closes. ``hit_chosen(id)`` or ``create_chosen(text)``.
    """

    hit_chosen = Signal(int)
    create_chosen = Signal(str)
    closed = Signal()

    def __init__(
        self, theme: Theme, field: QLineEdit, parent: QWidget, anchor: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._field = field
        self._anchor = anchor or field
        self._query = ""
        self._hits: list[PersonRow] = []
        self._place_in_list = 0
        self.setAccessibleName(self.tr("Search results"))
        self._list = PersonList(
            theme, self.tr("Search results"), with_check=False, row="row_small", framed=False
        )
        self._cells = _Cells(theme, with_check=False, row="row_small", framed=False, parent=self._list)
        self._list.setItemDelegate(self._cells)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._create = _CreateRow(theme)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._list)
        self._column.addWidget(self._create)
        self._list.clicked.connect(lambda _index: self._take_hit())
        self._create.clicked.connect(self._take_create)
        field.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_hits(self, query: str, hits: Sequence[PersonRow], *, can_create: bool = True) -> None:
        """Show what was found for ``query``; an empty query closes the popup."""
        self._query, self._hits = query.strip(), list(hits)
        if not self._query:
            self.dismiss()
            return
        self._list.set_rows(self._hits)
        self._list.setVisible(bool(self._hits))
        self._create.set_query(self._query, found=bool(self._hits))
        self._create.setVisible(can_create or not self._hits)
        self._create.setEnabled(can_create)
        self.show()
        self._mark(0)
        self.place()
        self.raise_()

    def dismiss(self) -> None:
        """Close without a choice."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def place(self) -> None:
        px = self._theme.px
        corner = self._anchor.mapTo(self._host, QPoint(0, self._anchor.height() + px(4)))
        wide = max(self._anchor.width(), min(px(430), self._host.width() - corner.x() - px(12)))
        create = self._create.sizeHint().height() if not self._create.isHidden() else 0
        room = self._host.height() - corner.y() - create - px(16)
        self._list.setFixedWidth(wide - px(8))
        rows = self._list.rows_height(room)
        self._list.setFixedHeight(rows)
        high = create + (rows if self._hits else 0) + px(8)
        self.setGeometry(corner.x() - SHADOW, corner.y() - SHADOW, wide + 2 * SHADOW, high + 2 * SHADOW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and self.isVisible():
            if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            elif event.type() == QEvent.Type.FocusOut and not self.underMouse():
                self.dismiss()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        box = self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        right, bottom = box.right() + 1, box.bottom() + 1
        paint_shadow(painter, box.left(), box.top(), right, bottom, theme.color("shadow"), SHADOW)
        paint.box(painter, box, theme.control("radius_card"), theme.color("surface"), theme.color("border"))

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self._mark(self._place_in_list + 1)
            case Qt.Key.Key_Up:
                self._mark(self._place_in_list - 1)
            case Qt.Key.Key_Escape:
                self.dismiss()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._place_in_list < len(self._hits):
                    self._take_hit()
                elif self._create.isEnabled():
                    self._take_create()
            case _:
                return False
        return True

    def _mark(self, place: int) -> None:
        last = len(self._hits) - (0 if self._create.isEnabled() else 1)
        self._place_in_list = max(0, min(last, place))
        on_create = self._place_in_list >= len(self._hits)
        self._create.set_marked(on_create)
        if on_create:
            self._list.clearSelection()
        else:
            self._list.select(self._hits[self._place_in_list].id)

    def _take_hit(self) -> None:
        chosen = self._list.current_id()
        self.dismiss()
        if chosen is not None:
            self.hit_chosen.emit(chosen)

    def _take_create(self) -> None:
        self.dismiss()
        self.create_chosen.emit(self._query)

    def _restyle(self) -> None:
        edge = SHADOW + self._theme.px(4)
        self._column.setContentsMargins(edge, edge, edge, edge)
        if self.isVisible():
            self.place()
        self.update()


class _CreateRow(QAbstractButton):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marked = False
        self._none = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_query(self, query: str, *, found: bool) -> None:
        self._none = "" if found else self.tr("Nothing found for “{text}”.").format(text=query)
        self.setText(self.tr("Add “{name}” as a new customer").format(name=query))
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def set_marked(self, marked: bool) -> None:
        self._marked = marked
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(44 + (36 if self._none else 0)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, px = self._theme, self._theme.px
        top = px(36) if self._none else 0
        if self._none:
            room = QRectF(px(16), 0, self.width() - px(24), top)
            paint.text(painter, room, self._none, theme.font("secondary"), theme.color("text2"))
        if not self.isEnabled():
            return
        row = QRectF(0, top, self.width(), self.height() - top)
        if self._marked or self.underMouse():
            paint.box(painter, row, px(6), theme.color("selected" if self._marked else "hover"))
        theme.draw_icon(painter, "user-plus", "accent", px(26), row.center().y() - px(10), 20)
        words = QRectF(px(67), top, self.width() - px(75), row.height())
        paint.text(painter, words, self.text(), theme.font("body", 600), theme.color("accent"))
