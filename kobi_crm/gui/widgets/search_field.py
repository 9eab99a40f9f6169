"""The search box with its key cap."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.label import Label


class SearchField(QWidget):
    """A line edit (``.edit``) in a box with a magnifying glass; ``key`` is shown while the field is empty."""

    text_changed = Signal(str)

    def __init__(
        self, theme: Theme, placeholder: str, key: str = "F3", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.edit = QLineEdit()
        self.edit.setProperty("look", "search")
        self.edit.setFrame(False)
        self.edit.installEventFilter(self)
        self.set_placeholder(placeholder)
        self._cap = Label(theme, key, "keycap")
        self._key = key
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.edit, 1)
        self._row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self._cap.setVisible(bool(key))  # not earlier: without a parent it would be a window of its own
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.edit.textChanged.connect(self._typed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_placeholder(self, text: str) -> None:
        """The grey hint, which is also the name a screen reader says."""
        self.edit.setPlaceholderText(text)
        self.edit.setAccessibleName(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a text in, as if it were typed."""
        self.edit.setText(text)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(430), self._theme.px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(44))

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self.update()
        return False

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.edit.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        focused = self.edit.hasFocus()
        edge = theme.color("focus" if focused else "border_strong")
        radius = theme.control("radius")
        paint.box(painter, QRectF(self.rect()), radius, theme.color("surface"), edge, 2 if focused else 1)
        theme.draw_icon(painter, "search", "text2", theme.px(12), (self.height() - theme.px(20)) / 2 + 1, 20)

    def _typed(self, text: str) -> None:
        self._cap.setVisible(bool(self._key) and not text)
        self.text_changed.emit(text)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(42), 2, px(9), 2)
        self._row.setSpacing(px(8))
        self.updateGeometry()
        self.update()
