"""One window for each shop file: a second start brings the first window up."""

import getpass
import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


class SingleInstance(QObject):
    """``claim()`` is false when another window has this shop; ``woken``: a second start asked for ours."""

    woken = Signal()

    def __init__(self, shop: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        who = f"{getpass.getuser()}:{shop.absolute()}"
        self._name = f"kobi-crm-{hashlib.sha256(who.encode()).hexdigest()[:16]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self) -> bool:
        """Become the one window of the shop, or wake the one there is."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT_MS):
            socket.disconnectFromServer()
            return False
        QLocalServer.removeServer(self._name)  # what a killed window left behind
        self._server.listen(self._name)
        return True

    def release(self) -> None:
        """Let another window have the shop."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
        self.woken.emit()
