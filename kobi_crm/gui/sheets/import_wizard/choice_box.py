"""A drop-down list with a chevron; the mouse wheel scrolls the page around it and never changes the choice."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from kobi_crm.gui.theme import Theme


class ChoiceBox(QComboBox):
    """Looks like a field; the style sheet alone could only draw its arrow from a file."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "field")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = 18
        left = self.width() - self._theme.px(side + 9)
        top = (self.height() - self._theme.px(side)) / 2
        self._theme.draw_icon(QPainter(self), "chevron-down", "text2", left, top, side)
