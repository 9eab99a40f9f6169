"""Shown while something is made ready before there is a shop to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.progress_line import ProgressLine


class WaitingPage(QWidget):
    """One line that moves."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.setWindowTitle("KOBİ CRM")
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = ProgressLine(theme, text)
        line.stop_button.hide()
        line.setMaximumWidth(theme.px(460))
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(line)
        column.setAlignment(line, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        line.setMinimumWidth(theme.px(360))
