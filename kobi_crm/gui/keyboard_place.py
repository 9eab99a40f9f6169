"""Who had the keyboard before a form, a card or a sheet took it, and who gets it back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class KeyboardPlace:
    """Gives the keyboard back to the list it came from, never to whatever Qt finds next (the sidebar).

    ``home`` is where it goes when nobody inside ``places`` had it, or he is gone.
    """

    def __init__(self, home: Callable[[], None], *places: QWidget) -> None:
        self._home = home
        self._places = places
        self._before: QWidget | None = None

    def remember(self) -> None:
        """Called before the keyboard is taken."""
        here = self._places[0].window().focusWidget()
        inside = here is not None and any(place.isAncestorOf(here) for place in self._places)
        self._before = here if inside else None

    def give_back(self) -> None:
        """Called when the form, card or sheet is out of sight."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._home()
