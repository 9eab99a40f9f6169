"""The round picture of a person: initials on a soft tone."""

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme

TONES = ("slate", "amber", "red", "plum", "green", "accent")
_TURKISH = QLocale(QLocale.Language.Turkish)


def initials(name: str) -> str:
    """First letters of the first and the last word, in Turkish capitals."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return _TURKISH.toUpper(letters)


def paint_avatar(painter: QPainter, theme: Theme, rect: QRectF, letters: str, tone: str) -> None:
    """Draw the circle and its letters into a square."""
    paint.box(painter, rect, rect.width() / 2, theme.color(f"{tone}_soft"))
    size = "subtitle" if rect.width() >= theme.px(48) else "secondary"
    paint.text(painter, rect, letters, theme.font(size, 600), theme.color(tone), paint.ALIGN_CENTER)


class Avatar(QWidget):
    """Initials of ``name`` in one of ``TONES``; ``size`` in pixels at factor 1.0 (lists 40, card 52)."""

    def __init__(
        self, theme: Theme, name: str = "", tone: str = "slate", size: int = 40, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_person(name, tone)
        theme.changed.connect(self._restyle)

    def set_person(self, name: str, tone: str = "slate") -> None:
        """Show another person."""
        self._letters = initials(name)
        self._tone = tone
        self.setAccessibleName(name or self._letters)
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self._theme, QRectF(self.rect()), self._letters, self._tone)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
