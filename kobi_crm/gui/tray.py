"""The icon in the computer's tray, where there is a tray."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from kobi_crm.gui.theme import Theme


class Tray(QObject):
    """Shows a message as the system does it; ``wanted`` asks for the window, ``quit_wanted`` for the end."""

    wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    def appear(self) -> bool:
        """Put the icon up; false where the computer has no tray."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        self._menu = QMenu()
        self._menu.addAction(self.tr("Open KOBİ CRM")).triggered.connect(self.wanted)
        self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        self._icon = QSystemTrayIcon(self._theme.icon("store", "accent", 32), self)
        self._icon.setToolTip("KOBİ CRM")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.wanted)
        self._icon.show()
        return True

    def say(self, title: str, text: str) -> None:
        """One message; nothing happens where there is no tray, the window shows it anyway."""
        if self._icon is not None:
            self._icon.showMessage(title, text, self._theme.icon("store", "accent", 32))

    def vanish(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.wanted.emit()
