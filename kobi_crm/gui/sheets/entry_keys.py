"""Sheets of several lines: Enter hands the keyboard from field to field, and saves in the last one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kobi_crm.gui.sheets.frame import SheetFrame


class EntrySheet(SheetFrame):
    """Ctrl+Enter is ``enter()`` from anywhere; Enter in a field belongs to the field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def go_to(self, line: QLineEdit) -> None:
        """On to a field, selected so that typing replaces what stands in it."""
        self.reveal(line)
        line.selectAll()

    def chain(self, lines: Sequence[QLineEdit], then: QLineEdit | None = None) -> None:
        """Enter in each line goes to the next one; in the last one to ``then``, without one it is ``enter()``.

        Hidden lines are left out.
        """
        after = [] if then is None else [then]
        for place, line in enumerate(lines):
            rest = [*lines[place + 1 :], *after]
            line.returnPressed.connect(lambda rest=rest: self._go_on(rest))

    def _go_on(self, rest: Sequence[QLineEdit]) -> None:
        following = next((line for line in rest if line.isVisible()), None)
        if following is None:
            self.enter()
        else:
            self.go_to(following)
