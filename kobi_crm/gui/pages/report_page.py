"""What the pages behind Raporlar share: a way back, a title, and a column that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.scroll import VerticalScroll


class ReportPage(DayPage):
    """Put widgets into ``column``; the window leads Esc back to Raporlar, as the button does."""

    def __init__(self, ctx: Context, title: str) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self.back = Button(theme, self.tr("Reports"), kind="ghost", icon="arrow-left", small=True)
        self.back.clicked.connect(lambda: ctx.go("reports"))
        self.view = VerticalScroll(theme)
        self.column = self.view.column
        head = QHBoxLayout()
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        head.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(Label(theme, title, "title", wrap=True))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.view)
