"""İzinler at the foot of the card: over which channels the customer may be reached, and the way to change it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kobi_crm.domain.permissions import CHANNELS, Channel, Permission, channel_label
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.permissions import PermissionSheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label

TOPICS = frozenset(("permissions",))


class PermissionFoot(QFrame):
    """Channels of one answer stand together: "Calls, SMS: allowed · E-mail: not asked"."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        theme = ctx.theme
        self._ctx = ctx
        self._customer_id = 0
        self.setProperty("look", "footer")
        self.words = Label(theme, "", "caption", wrap=True)
        self.change = Button(theme, self.tr("Change"), kind="ghost", small=True)
        self.change.setAccessibleName(self.tr("Change the permissions"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("xl"), theme.px(2), theme.space("l"), theme.px(2))
        row.setSpacing(theme.px(10))
        row.addWidget(Label(theme, self.tr("Permissions"), "secondary_strong"))
        row.addWidget(self.words, 1)
        row.addWidget(self.change)
        self.change.clicked.connect(self.ask)

    def show_customer(self, customer_id: int) -> None:
        """Show another person's answers."""
        self._customer_id = customer_id
        self.words.setText(self._in_words(self._ctx.app.permissions.of(customer_id)))

    def ask(self) -> None:
        """Open the sheet with the four channels."""
        if self._customer_id:
            self._ctx.show_sheet(PermissionSheet(self._ctx, self._customer_id))

    def _in_words(self, answers: Mapping[Channel, Permission]) -> str:
        yes: list[Channel] = [c for c in CHANNELS if c in answers and answers[c].allowed]
        no: list[Channel] = [c for c in CHANNELS if c in answers and not answers[c].allowed]
        unknown: list[Channel] = [c for c in CHANNELS if c not in answers]
        parts: list[tuple[list[Channel], str]] = [
            (yes, self.tr("{channels}: allowed")),
            (no, self.tr("{channels}: not allowed")),
            (unknown, self.tr("{channels}: not asked")),
        ]
        return " · ".join(
            words.format(channels=", ".join(channel_label(c) for c in channels))
            for channels, words in parts
            if channels
        )
