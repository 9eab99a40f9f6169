"""Carries what a write changed from the thread that committed it to the window's own thread."""

from PySide6.QtCore import QObject, Qt, Signal

from kobi_crm.events import ChangeBus, Changes


class Bridge(QObject):
    """``changed`` carries one ``Changes`` per committed write, always on the window's thread."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Said explicitly: the default connection type lost fast results when tried.
        self._arrived.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._leave = bus.subscribe(self._from_any_thread)

    def close(self) -> None:
        """Stop listening; what is still on its way is dropped."""
        self._leave()
        self.blockSignals(True)

    def _from_any_thread(self, changes: Changes) -> None:
        self._arrived.emit(changes)
