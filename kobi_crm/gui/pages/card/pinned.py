"""The pinned note of the card."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.label import Label


class PinnedNote(QWidget):
    """A pin and what the owner wants to see each time; hidden when there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._label = Label(theme, "", wrap=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_note(self, text: str) -> None:
        """Show another note; an empty one hides the line."""
        self._label.setText(text)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._theme.draw_icon(QPainter(self), "pin", "text2", 0, self._theme.px(2), 16)

    def _restyle(self) -> None:
        self._row.setContentsMargins(self._theme.px(26), 0, 0, 0)
        self.update()
