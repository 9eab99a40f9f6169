"""Places a widget over another one and keeps it there when that one changes its size."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from kobi_crm.gui.theme import paint

_MOVES = (QEvent.Type.Resize, QEvent.Type.Show)


class Overlay(QWidget):
    """A child drawn above its parent's content; ``place()`` is called whenever the parent is resized."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        parent.installEventFilter(self)
        self.hide()

    def place(self) -> None:
        """Take the place over the parent; each overlay has its own."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() in _MOVES and not self.isHidden():
            self.place()
        return False


def paint_shadow(
    painter: QPainter, left: int, top: int, right: int, bottom: int, shade: QColor, size: int
) -> None:
    """A soft shadow around the box given by its edges, ``size`` pixels wide."""
    for step in range(size, 0, -2):
        color = QColor(shade)
        color.setAlpha(max(1, shade.alpha() * 2 // (size + step)))
        edge = step
        paint.box(
            painter,
            _rect(left - edge, top - edge + size // 4, right + edge, bottom + edge + size // 4),
            edge + 8,
            color,
        )


def _rect(left: int, top: int, right: int, bottom: int) -> QRect:
    return QRect(left, top, right - left, bottom - top)
