"""A page that scrolls up and down as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kobi_crm.gui.theme.theme import Theme


class VerticalScroll(QScrollArea):
    """Put widgets into ``.column``; the content is never narrower than it can be read (no silent cutting)."""

    def __init__(self, theme: Theme, margin: str = "xl", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._margin = margin
        self.setProperty("look", "scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        content = QWidget()
        content.setProperty("look", "content")
        self.column = QVBoxLayout(content)
        self.setWidget(content)
        theme.changed.connect(self._restyle)
        self._restyle()

    def fits(self) -> bool:
        """Whether the content's least width fits the room (a test asks at every breakpoint)."""
        content = self.widget()
        return content is None or content.minimumSizeHint().width() <= self.viewport().width()

    def _restyle(self) -> None:
        side = self._theme.space(self._margin)
        self.column.setContentsMargins(side, 0, side, self._theme.space("xl"))
        self.column.setSpacing(self._theme.space("m"))
