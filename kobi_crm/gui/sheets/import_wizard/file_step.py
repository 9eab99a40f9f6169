"""Step 1: which file."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.gui.pages.start_card import Picture
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label


class FileStep(QWidget):
    """A place to drop a file and a button that chooses one; the sheet around it takes the drop."""

    choose = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        lines = (
            Label(theme, self.tr("Drop your list here or choose it."), "strong", wrap=True),
            Label(
                theme,
                self.tr(
                    "Excel or CSV: customers, sales, products or payments. Nothing is written before you say so."
                ),
                "secondary",
                wrap=True,
            ),
        )
        self.button = Button(theme, self.tr("Choose file"), kind="filled", icon="folder-open")
        self.button.clicked.connect(self.choose)
        self.problem = Label(theme, "", "error", wrap=True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space("xl"), theme.space("xl"), theme.space("xl"), theme.space("xl"))
        column.setSpacing(theme.space("m"))
        column.addStretch(1)
        column.addWidget(Picture(theme, "file-spreadsheet", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        for line in (*lines, self.problem):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def complain(self, sentence: str) -> None:
        """Say why a file could not be read; an empty sentence takes the message away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("border_strong"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        radius = self._theme.control("radius_card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
