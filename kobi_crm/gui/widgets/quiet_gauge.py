"""Three named zones and a pointer: as usual, later than usual, away a long time."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme

TONES = ("green", "amber", "red")


class QuietGauge(QWidget):
    """No number and no percent: the zone's name is the message (``zone`` 0, 1 or 2)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone, self._position = 0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.set_state(0, 0.5)

    def set_state(self, zone: int, position: float) -> None:
        """Put the pointer into a zone; positions outside 0..1 are taken to its edge."""
        self._zone = zone
        self._position = min(1.0, max(0.0, position))
        self.setAccessibleName(self._names()[zone])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(440), self._theme.px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        gap, high, y = px(3), px(8), px(14)
        wide = (self.width() - 2 * gap) / 3
        for number, (tone, name) in enumerate(zip(TONES, self._names(), strict=True)):
            bar = QRectF(number * (wide + gap), y - high / 2, wide, high)
            paint.box(painter, bar, high / 2, theme.color(f"{tone}_mid"))
            here = number == self._zone
            font = theme.font("caption", 600 if here else 400)
            under = QRectF(bar.left(), y + px(8), wide, px(20))
            ink = theme.color(tone if here else "text2")
            paint.text(painter, under, name, font, ink, paint.ALIGN_CENTER)
        edge = px(7)
        x = self._zone * (wide + gap) + edge + (wide - 2 * edge) * self._position
        self._paint_pointer(painter, x, y)

    def _paint_pointer(self, painter: QPainter, x: float, y: float) -> None:
        theme, px = self._theme, self._theme.px
        ink = theme.color("text")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        tip = y - px(7)
        painter.drawPolygon(
            QPolygonF([QPointF(x - px(5), tip - px(6)), QPointF(x + px(5), tip - px(6)), QPointF(x, tip)])
        )
        painter.setPen(QPen(ink, max(2, px(2))))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(QPointF(x, y), px(6), px(6))

    def _names(self) -> tuple[str, str, str]:
        return self.tr("As usual"), self.tr("Later than usual"), self.tr("Away a long time")

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
