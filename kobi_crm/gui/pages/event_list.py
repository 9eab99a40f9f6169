"""A timeline that leaves letters to the window's search."""

from PySide6.QtGui import QKeyEvent

from kobi_crm.gui.keys import typed_text
from kobi_crm.gui.widgets.timeline import Timeline


class EventList(Timeline):
    """Qt's own search in lists would swallow what is typed here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if typed_text(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
