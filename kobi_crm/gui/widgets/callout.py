"""A coloured box that says why a person is on the list and offers what to do."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label


class Callout(QWidget):
    """Icon, title, one or two sentences and a row of buttons on a soft tone."""

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        text: str = "",
        *,
        icon: str = "hourglass",
        tone: str = "amber",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._tone = icon, tone
        self._title = Label(theme, title, "strong", wrap=True)
        self._text = Label(theme, text, "secondary_dark", wrap=True)
        self._buttons = FlowLayout(gap=theme.px(6))
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._holder = QWidget()
        self._holder.setLayout(self._buttons)
        self._holder.hide()
        self._column.addWidget(self._holder)
        self._row.addLayout(self._column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_words(title, text)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_words(self, title: str, text: str = "") -> None:
        """Change title and sentences."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def set_tone(self, tone: str, icon: str) -> None:
        """Change colour and icon, for example ``red`` and ``notebook-pen`` for a debt."""
        self._tone, self._icon = tone, icon
        self.update()

    def add_button(self, button: QAbstractButton) -> None:
        """Put a button at the end of the row."""
        self._buttons.addWidget(button)
        self._holder.show()

    def clear_buttons(self) -> None:
        """Take every button away."""
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._holder.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        paint.box(painter, self.rect(), theme.control("radius_card"), theme.color(f"{self._tone}_soft"))
        theme.draw_icon(painter, self._icon, self._tone, theme.px(15), theme.px(12), 21)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(49), px(11), px(14), px(14))
        self._column.setSpacing(px(2))
        self._buttons.setContentsMargins(0, px(8), 0, 0)
        self._buttons.setSpacing(px(6))
        self.update()
