"""The share that came of those told and of those kept out, each with its 95 % interval; told apart without colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.gui.theme import Theme, paint

_ROW = 54
_BAR = 18


@dataclass(frozen=True)
class ShareRow:
    """A bar: what it is, the figure beside it, and the share with its interval, 0 to 1."""

    label: str
    figure: str
    share: float
    low: float
    high: float
    hatched: bool = False


class ReturnsChart(QWidget):
    """Bars over one scale; the line over each bar is where the true share may lie."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: Sequence[ShareRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_rows(self, rows: Sequence[ShareRow], name: str, words: str) -> None:
        """Show these bars; ``words`` say the same for who cannot see them."""
        self._rows = tuple(rows)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def rows(self) -> Sequence[ShareRow]:
        """The bars shown."""
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(260), len(self._rows) * self._theme.px(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = max((row.high for row in self._rows), default=1.0) or 1.0
        for place, row in enumerate(self._rows):
            top = place * self._theme.px(_ROW)
            self._paint_row(painter, QRectF(0, top, self.width(), self._theme.px(_ROW)), row, scale)

    def _paint_row(self, painter: QPainter, area: QRectF, row: ShareRow, scale: float) -> None:
        theme, px = self._theme, self._theme.px
        line = QRectF(area.left(), area.top(), area.width(), px(24))
        figure = paint.advance(theme.font("secondary", 600), row.figure) + 2
        words = line.adjusted(0, 0, -figure - px(12), 0)
        paint.text(painter, words, row.label, theme.font("secondary"), theme.color("text2"))
        ink = theme.color("text")
        paint.text(painter, line, row.figure, theme.font("secondary", 600), ink, paint.ALIGN_RIGHT)
        track = QRectF(area.left(), line.bottom() + px(3), area.width() - 2, px(_BAR))
        paint.box(painter, track, px(4), theme.color("hover"))
        bar = QRectF(track.left(), track.top(), track.width() * row.share / scale, track.height())
        color = theme.color("accent_fill")
        if row.hatched:
            paint.box(painter, bar, px(4), theme.color("surface"), color, 1.5)
            painter.fillRect(bar.adjusted(2, 2, -2, -2), QBrush(color, Qt.BrushStyle.BDiagPattern))
        else:
            paint.box(painter, bar, px(4), color)
        self._paint_interval(painter, track, row, scale)

    def _paint_interval(self, painter: QPainter, track: QRectF, row: ShareRow, scale: float) -> None:
        middle, end = track.center().y(), self._theme.px(5)
        left, right = (track.left() + track.width() * share / scale for share in (row.low, row.high))
        lines = [
            QLineF(left, middle, right, middle),
            QLineF(left, middle - end, left, middle + end),
            QLineF(right, middle - end, right, middle + end),
        ]
        for color, width in (("surface", 5.0), ("text", 2.0)):  # a light edge keeps it seen on the bar
            painter.setPen(QPen(self._theme.color(color), self._theme.factor * width))
            painter.drawLines(lines)
