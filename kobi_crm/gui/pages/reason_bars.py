"""Reasons as horizontal bars, each with the same fact in words above it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.gui.theme import Theme, paint
from kobi_crm.gui.widgets.label import Label

_HIGH = 12


class Bar(QWidget):
    """A bar over ``share`` (0 to 1) of the room; what it says stands in words beside it."""

    def __init__(self, theme: Theme, share: float, words: str) -> None:
        super().__init__()
        self._theme = theme
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, high = self._theme, self.height()
        paint.box(painter, self.rect(), high / 2, theme.color("hover"))
        wide = max(float(high), self.width() * self._share)
        paint.box(painter, QRectF(0, 0, wide, high), high / 2, theme.color("accent_fill"))


class Bars(QFrame):
    """A card of bars, the longest as wide as the card."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "card")
        self.sentences: list[str] = []
        self._column = QVBoxLayout(self)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_rows(self, rows: Sequence[tuple[str, int]]) -> None:
        """Show (sentence, size) pairs in their order."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        largest = max((size for _, size in rows), default=0) or 1
        self.sentences = [sentence for sentence, _ in rows]
        for sentence, size in rows:
            self._column.addWidget(Label(self._theme, sentence, wrap=True))
            self._column.addWidget(Bar(self._theme, size / largest, sentence))

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(18), px(12), px(18), px(18))
        self._column.setSpacing(px(6))
