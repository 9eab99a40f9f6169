"""A line for long work: what is done, how far, and a way to stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import ElidedLabel, Label


class ProgressLine(QWidget):
    """``stopped`` is the owner's wish; the work itself says when it has ended."""

    stopped = Signal()

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ElidedLabel(theme, text, "secondary_dark")
        self._count = Label(theme, "", "secondary")
        self._bar = QProgressBar()
        self._bar.setProperty("look", "bar")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.stop_button = Button(theme, self.tr("Stop"), small=True)
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._count)
        column = QVBoxLayout()
        column.addLayout(top)
        column.addWidget(self._bar)
        self._row = QHBoxLayout(self)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.stop_button)
        self.stop_button.clicked.connect(self._stop)
        theme.changed.connect(self._restyle)
        self.set_text(text)
        self._restyle()

    def set_text(self, text: str) -> None:
        """What is being done."""
        self._words.set_full_text(text)
        self._bar.setAccessibleName(text)
        self.setAccessibleName(text)

    def set_progress(self, done: int, total: int) -> None:
        """How far; a total of 0 is "not known" and shows a moving bar."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        locale = self.locale()
        words = f"{locale.toString(done)} / {locale.toString(total)}" if total else ""
        self._count.setText(words)

    def reset(self, text: str) -> None:
        """Begin another piece of work."""
        self.set_text(text)
        self.set_progress(0, 0)
        self.stop_button.setEnabled(True)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stopped.emit()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(16), px(8), px(12), px(8))
        self._row.setSpacing(px(14))
