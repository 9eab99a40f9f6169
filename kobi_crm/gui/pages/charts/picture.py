"""The drawn chart: it asks for a picture when it comes into sight, and again when size or look changed."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.gui.theme import Theme
from kobi_crm.reports.charts.chart import TEXT, ChartColours, ChartLook

_FAMILY = "Inter"


class ChartPicture(QWidget):
    """``wanted`` is emitted once for every picture that is needed and not yet under way."""

    wanted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._shown: ChartLook | None = None
        self._asked: ChartLook | None = None
        self._high = 280
        self.hidden_amounts = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.timeout.connect(self._ask_now)
        self._restyle()

    def look(self) -> ChartLook:
        """How the picture has to look now."""
        theme = self._theme
        return ChartLook(
            max(self.width(), 1),
            self.height(),
            TEXT * theme.factor,
            self.devicePixelRatioF(),
            ChartColours(*(theme.color(name).name() for name in _TOKENS)),
            _FAMILY,
            self.hidden_amounts,
        )

    def show_image(self, image: QImage | None, look: ChartLook, high: int) -> None:
        """Show what was drawn for ``look``; a chart of another height is asked for once more."""
        self._image, self._shown = image, look
        if high != self._high:
            self._high = high
            self._restyle()
        self.update()

    def forget(self) -> None:
        """What is shown is no longer true: ask again when in sight."""
        self._shown = self._asked = None
        self.update()

    def image(self) -> QImage | None:
        """The picture that is shown."""
        return self._image

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(360), self._theme.px(self._high))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(self._high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look()
        if look not in (self._shown, self._asked):
            self._ask.start(0)
        if self._image is not None and not self._image.isNull():
            ratio = self._image.devicePixelRatio()
            size = (self._image.deviceIndependentSize()).toSize()
            painter = QPainter(self)
            if size.width() > self.width() or ratio != self.devicePixelRatioF():
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRect(0, 0, size.width(), size.height()), self._image)

    def _ask_now(self) -> None:
        look = self.look()
        if self.isVisible() and look not in (self._shown, self._asked):
            self._asked = look
            self.wanted.emit()

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(self._high))
        self.update()


_TOKENS = ("surface", "text", "text2", "border", "accent", "accent_soft", "amber")
