"""The strip over the page: the demo shop, a backup that is due, an unfinished entry."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label


class Banner(QWidget):
    """Icon, one sentence and one or two buttons; ``pressed(key)`` says which."""

    pressed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        icon: str = "info",
        tone: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._tone = icon, tone
        self._label = Label(theme, text, "secondary_dark", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_text(text)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_text(self, text: str) -> None:
        """Change the sentence."""
        self._label.setText(text)
        self.setAccessibleName(text)

    def add_button(self, key: str, text: str) -> Button:
        """Offer an act; the button is returned so that its word can be changed with the language."""
        button = Button(self._theme, text, small=True)
        button.clicked.connect(lambda: self.pressed.emit(key))
        self._row.addWidget(button)
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.color(f"{self._tone}_soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("border"))
        y = (self.height() - theme.px(18)) / 2
        theme.draw_icon(painter, self._icon, self._tone, theme.px(16), y, 18)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(44), px(5), px(16), px(6))
        self._row.setSpacing(px(8))
        self.update()
