"""A card of the first page: icon, title, one or two sentences, one button."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label


class Picture(QWidget):
    """An icon in the accent colour, ``size`` pixels at text factor 1.0."""

    def __init__(self, theme: Theme, icon: str, size: int) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._theme.draw_icon(QPainter(self), self._icon, "accent", 0, 0, self._size)


class StartCard(QFrame):
    """``pressed`` is its button; the words come by ``set_words`` and again after a change of language."""

    pressed = Signal()

    def __init__(
        self, theme: Theme, icon: str, *, filled: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "card")
        self._title = Label(theme, "", "subtitle", wrap=True)
        self._text = Label(theme, "", "secondary", wrap=True)
        self.button = Button(theme, "", kind="filled" if filled else "outline")
        self.button.clicked.connect(self.pressed)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Picture(theme, icon, 30))
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addStretch(1)
        self._column.addSpacing(theme.px(10))
        self._column.addWidget(self.button)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_words(self, title: str, text: str, button: str) -> None:
        """Title, sentences and the word on the button."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.set_label(button)
        self.button.setAccessibleDescription(text)
        self.setAccessibleName(title)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(20), px(18), px(20), px(18))
        self._column.setSpacing(px(6))
