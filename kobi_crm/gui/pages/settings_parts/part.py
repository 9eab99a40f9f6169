"""What every card of the settings page has: a title, an icon and a column."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.start_card import Picture
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.label import Label


class SettingsPart(QFrame):
    """One subject; ``fill`` reads it again. Changes apply at once."""

    def __init__(self, ctx: Context, title: str, icon: str) -> None:
        super().__init__()
        self.ctx = ctx
        self.setProperty("look", "card")
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme = ctx.theme
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(Picture(theme, icon, 22))
        head.addWidget(Label(theme, title, "subtitle"), 1)
        self.column = QVBoxLayout(self)
        self.column.addLayout(head)
        theme.changed.connect(self._restyle)
        self._restyle()

    def fill(self) -> None:
        """Read again what the card shows."""

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self.column.setContentsMargins(px(20), px(16), px(20), px(18))
        self.column.setSpacing(px(12))


def labelled(theme: Theme, label: str, control: QWidget) -> QVBoxLayout:
    """A control under its label."""
    box = QVBoxLayout()
    box.setSpacing(theme.px(4))
    box.addWidget(Label(theme, label, "secondary_strong"))
    box.addWidget(control)
    return box
