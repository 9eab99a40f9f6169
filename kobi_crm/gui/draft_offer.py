"""The line that offers a half-filled entry back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.banner import Banner


class DraftOffer(Banner):
    """ "Yarım kalan kayıt var: Nuriye Işık. [Sürdür] [Sil]"; hidden until there is one."""

    continued = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon="notebook-pen", tone="slate", parent=parent)
        self.go_on = self.add_button("continue", self.tr("Continue"))
        self.drop = self.add_button("drop", self.tr("Delete"))
        self.hide()
        self.go_on.clicked.connect(self.continued)
        self.drop.clicked.connect(self.dropped)

    def offer(self, what: str) -> None:
        """Show the line; ``what`` names the entry in the owner's words."""
        self.set_text(self.tr("Unfinished entry: {what}.").format(what=what))
        self.show()
