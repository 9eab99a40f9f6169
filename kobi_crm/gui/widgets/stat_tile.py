"""A tile with one number of the shop or of a customer."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.label import ElidedLabel


class StatTile(QFrame):
    """Caption, number and a line under it; ``late`` shows that line in amber."""

    def __init__(
        self,
        theme: Theme,
        caption: str,
        value: str = "",
        note: str = "",
        *,
        late: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._compact = False
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._caption = ElidedLabel(theme, caption, "caption")
        self._value = ElidedLabel(theme, value, "number")
        self._note = ElidedLabel(theme, note, "caption")
        self._column = QVBoxLayout(self)
        for label in (self._caption, self._value, self._note):
            self._column.addWidget(label)
        self.set_value(value, note, late=late)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_caption(self, caption: str) -> None:
        """Change what the number is about."""
        self._caption.set_full_text(caption)
        self._name()

    def set_value(self, value: str, note: str = "", *, late: bool = False) -> None:
        """Change the number and the line under it."""
        self._value.set_full_text(value)
        self._note.set_full_text(note)
        self._note.set_look("caption_late" if late else "caption")
        self._note.setVisible(bool(note) and not self._compact)
        self._name()

    def set_compact(self, compact: bool) -> None:
        """Leave out the line under the number where the window is not wide."""
        self._compact = compact
        self._note.setVisible(bool(self._note.full_text()) and not compact)

    def _name(self) -> None:
        words = (self._caption, self._value, self._note)
        self.setAccessibleName(", ".join(label.full_text() for label in words if label.full_text()))

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(14), px(8), px(14), px(8))
        self._column.setSpacing(px(1))
