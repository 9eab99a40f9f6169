"""What a list shows when there is nothing in it: icon, one sentence, one or two acts."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label


class EmptyState(QWidget):
    """Centred in its room."""

    def __init__(self, theme: Theme, icon: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = _RoundIcon(theme, icon)
        self._label = Label(theme, sentence, "muted", wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = FlowLayout(gap=theme.px(8))
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._label)
        self._holder = QWidget()
        self._holder.setLayout(self._buttons)
        self._holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._column.addWidget(self._holder, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.set_sentence(sentence)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_sentence(self, sentence: str) -> None:
        """Change the sentence."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)

    def add_action(self, text: str, act: Callable[[], None], *, filled: bool = False) -> Button:
        """Offer what to do now; the button is returned."""
        button = Button(self._theme, text, kind="filled" if filled else "outline")
        button.clicked.connect(lambda _checked=False: act())
        self._buttons.addWidget(button)
        return button

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(24), px(24), px(24))
        self._column.setSpacing(px(12))


class _RoundIcon(QWidget):
    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(64), self._theme.px(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        paint.box(painter, self.rect(), self.width() / 2, theme.color("accent_soft"))
        inset = (self.width() - theme.px(30)) / 2
        theme.draw_icon(painter, self._icon, "accent", inset, inset, 30)
