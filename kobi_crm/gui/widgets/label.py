"""Labels that show any text as plain text."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from kobi_crm.gui.theme.paint import one_line
from kobi_crm.gui.theme.theme import Theme, restyle

_LONG_WORD = re.compile(r"\S{24}(?=\S)")
_BREAK = "\u200b"
"""A space without width: Qt wraps at spaces alone."""


class Label(QLabel):
    """Plain text in one of the looks of the style sheet.

    Looks: ``title``, ``subtitle``, ``strong``, ``body``, ``muted``, ``secondary``, ``secondary_strong``,
    ``caption``, ``caption_late``, ``number``, ``phone``, ``error``, ``echo``, ``link``, ``keycap``.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        look: str = "body",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setWordWrap(wrap)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; a word longer than any line may be broken where lines are wrapped."""
        super().setText(_LONG_WORD.sub(f"\\g<0>{_BREAK}", text) if self.wordWrap() else text)

    def look(self) -> str:
        """The look it has now."""
        return str(self.property("look"))

    def set_look(self, look: str) -> None:
        """Change the look."""
        if look != self.property("look"):
            self.setProperty("look", look)
            restyle(self)


class ElidedLabel(Label):
    """One line that ends with an ellipsis where room is short; the whole text is then the tooltip."""

    def __init__(
        self, theme: Theme, text: str = "", look: str = "body", parent: QWidget | None = None
    ) -> None:
        self._full = ""
        super().__init__(theme, "", look, parent=parent)
        self.set_full_text(text)

    def full_text(self) -> str:
        """The text as given, not as shortened."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Show another text."""
        self._full = one_line(text)
        self.setAccessibleName(self._full)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._full) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance("Mm…"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        shown = QFontMetrics(self.font()).elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(plain_tooltip(self._full) if shown != self._full else "")


def plain_tooltip(text: str) -> str:
    """A tooltip that Qt does not take for HTML, whatever the text holds."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>"
