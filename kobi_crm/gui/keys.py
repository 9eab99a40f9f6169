"""Every shortcut of the program on one page, and what happens to a letter typed outside a field."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

SHORTCUTS: Mapping[str, tuple[str, ...]] = {
    "help": ("F1",),
    "sale": ("F2",),
    "search": ("F3", "Ctrl+K"),
    "new_customer": ("F4", "Ctrl+N"),
    "today": ("F5", "Ctrl+1"),
    "customers": ("Ctrl+2",),
    "sales": ("Ctrl+3",),
    "ledger": ("Ctrl+4",),
    "reminders": ("Ctrl+5",),
    "reports": ("Ctrl+6",),
    "settings": ("Ctrl+7",),
    "charts": ("Ctrl+8",),
    "payment": ("F6", "Ctrl+T"),
    "note": ("F7",),
    "later": ("F8",),
    "print": ("Ctrl+P",),
    "undo": ("Ctrl+Z",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "back": ("Esc",),
}
WITH_A_SHEET = frozenset(("back", "larger", "smaller"))
"""What still works while a sheet lies over the window."""


class Keys(QObject):
    """Ties each name of ``SHORTCUTS`` to what the window does for it; names without an act are left out."""

    def __init__(self, window: QWidget, acts: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(window)
        self._window = window
        self._acts = acts
        self._shortcuts: dict[str, list[QShortcut]] = {}
        for name, sequences in SHORTCUTS.items():
            if name in acts:
                self._shortcuts[name] = [self._bind(name, keys) for keys in sequences]

    def sheet_open(self, is_open: bool) -> None:
        """A sheet takes the keyboard: only ``WITH_A_SHEET`` stays with the window."""
        for name, shortcuts in self._shortcuts.items():
            for shortcut in shortcuts:
                shortcut.setEnabled(not is_open or name in WITH_A_SHEET)

    def _bind(self, name: str, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setAutoRepeat(name in ("larger", "smaller"))
        shortcut.activated.connect(self._acts[name])
        return shortcut


def typed_text(event: QKeyEvent) -> str:
    """The letter or digit a key event stands for, empty for everything else.

    AltGr arrives as Ctrl+Alt on Windows and types letters too; plain Ctrl or Alt never does.
    """
    modifiers = event.modifiers()
    ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    text = event.text()
    return text if ctrl == alt and text and text.isalnum() else ""


def is_till_plus(event: QKeyEvent) -> bool:
    """Plus on the numeric pad: a sale begins."""
    return event.key() == Qt.Key.Key_Plus and bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)


def takes_undo(widget: QWidget | None) -> bool:
    """Whether Ctrl+Z belongs to the field that has the keyboard: only while there is typing to take back."""
    return isinstance(widget, QLineEdit) and widget.isUndoAvailable()
