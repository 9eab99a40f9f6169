"""How old the shop's receivables are: four parts of one bar, each with its name and amount."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.domain.debt_age import Ageing
from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme

_TONES = ("green_mid", "accent", "amber_mid", "red_mid")


class AgeingBar(QWidget):
    """The words stand in four equal columns under a bar drawn to scale."""

    def __init__(self, theme: Theme, money: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._money = money
        self._ageing = Ageing()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Age of the debts"))
        theme.changed.connect(self._restyle)

    def set_ageing(self, ageing: Ageing) -> None:
        """Show other sums, in kuruş."""
        self._ageing = ageing
        words = zip(self.names(), ageing.buckets, strict=True)
        self.setAccessibleDescription(", ".join(f"{name}: {self._money(kurus)}" for name, kurus in words))
        self.update()

    def names(self) -> tuple[str, str, str, str]:
        """What the four parts are called."""
        return self.tr("0–30 days"), self.tr("31–60 days"), self.tr("61–90 days"), self.tr("Over 90 days")

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(440), self._theme.px(58))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(58))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        total = sum(self._ageing.buckets)
        gap, high, x = px(3), px(8), 0.0
        parts = [kurus for kurus in self._ageing.buckets if kurus]
        room = self.width() - gap * max(len(parts) - 1, 0)
        for tone, kurus in zip(_TONES, self._ageing.buckets, strict=True):
            if kurus:
                wide = max(room * kurus / total, float(high))
                paint.box(painter, QRectF(x, px(2), wide, high), high / 2, theme.color(tone))
                x += wide + gap
        column = self.width() / len(_TONES)
        for number, (name, kurus) in enumerate(zip(self.names(), self._ageing.buckets, strict=True)):
            left = number * column
            spot = px(8)
            paint.box(painter, QRectF(left, px(22), spot, spot), spot / 2, theme.color(_TONES[number]))
            line = QRectF(left + px(13), px(15), column - px(17), px(20))
            paint.text(painter, line, name, theme.font("caption"), theme.color("text2"))
            line.moveTop(px(34))
            paint.text(painter, line, self._money(kurus), theme.font("body", 600), theme.color("text"))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
