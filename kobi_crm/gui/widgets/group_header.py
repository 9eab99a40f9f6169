"""The heading of a group of rows outside a list: icon, name and count."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.person_delegate import paint_group_header


class GroupHeader(QWidget):
    """Looks like the headers inside a person list."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        icon: str,
        tone: str = "text2",
        count: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_words(title, count)
        theme.changed.connect(self._restyle)

    def set_words(self, title: str, count: int | None = None) -> None:
        """Change name and count."""
        self._title, self._count = title, "" if count is None else str(count)
        self.setAccessibleName(f"{title}, {count}" if count is not None else title)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_group_header(
            QPainter(self), self._theme, rect, self._icon, self._tone, self._title, self._count
        )

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
