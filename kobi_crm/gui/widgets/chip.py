"""A small pill with a word: a status or a permission."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.label import plain_tooltip


class Chip(QWidget):
    """A word on a soft tone of ``avatar.TONES``, with an icon or not."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        tone: str = "slate",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_chip(text, tone, icon)
        theme.changed.connect(self._restyle)

    def set_chip(self, text: str, tone: str = "slate", icon: str | None = None) -> None:
        """Show another word, tone and icon."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(
            self._lead() + paint.advance(self._font(), self._text) + self._theme.px(11), self._high()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._lead() + self._theme.px(32), self._high())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        paint.box(painter, self.rect(), self.height() / 2, theme.color(f"{self._tone}_soft"))
        if self._icon:
            theme.draw_icon(
                painter, self._icon, self._tone, theme.px(8), (self.height() - theme.px(14)) / 2, 14
            )
        room = QRectF(self._lead(), 0, self.width() - self._lead() - theme.px(8), self.height())
        cut = paint.text(painter, room, self._text, self._font(), theme.color(self._tone))
        if cut != bool(self.toolTip()):
            self.setToolTip(plain_tooltip(self._text) if cut else "")

    def _font(self) -> QFont:
        return self._theme.font("caption", 600)

    def _high(self) -> int:
        return self._theme.px(24)

    def _lead(self) -> int:
        return self._theme.px(27 if self._icon else 11)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
