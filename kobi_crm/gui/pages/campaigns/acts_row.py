"""The buttons under a list; where the window is not wide the lesser ones stand in a menu."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.flow import FlowLayout


class ActsRow(QWidget):
    """``first`` are always buttons, ``lesser`` only where there is room for them."""

    def __init__(self, theme: Theme, first: Sequence[Button], lesser: Sequence[Button]) -> None:
        super().__init__()
        self._lesser = tuple(lesser)
        self._hidden: set[Button] = set()
        self._compact = False
        self.more = IconButton(theme, "ellipsis", self.tr("More"), small=True)
        self.more.clicked.connect(self.open_menu)
        self._buttons = (*first, *lesser)
        flow = FlowLayout(self)
        for button in (*self._buttons, self.more):
            flow.addWidget(button)
        self.more.hide()

    def set_shown(self, button: Button, shown: bool) -> None:
        """Offer one of the acts or not."""
        (self._hidden.discard if shown else self._hidden.add)(button)
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        """Whether there is little room: no icons, and a menu for the lesser acts."""
        self._compact = compact
        for button in self._buttons:
            button.set_icon_visible(not compact)
        self._arrange()

    def open_menu(self) -> QMenu:
        """Show the lesser acts; what cannot be done now is pale."""
        menu = QMenu(self)
        for button in self._lesser:
            if button not in self._hidden:
                action = menu.addAction(button.text().replace("&", "&&"))
                action.setEnabled(button.isEnabled())
                action.triggered.connect(lambda _checked=False, act=button: act.click())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    def _arrange(self) -> None:
        for button in self._buttons:
            fits = not (self._compact and button in self._lesser)
            button.setVisible(fits and button not in self._hidden)
        self.more.setVisible(self._compact)
