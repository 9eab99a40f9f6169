"""A choice of one out of a few, shown as boxes side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout


class SegmentedChoice(QWidget):
    """Boxes with one chosen; Tab enters at it, arrows move. ``label`` is for the screen reader.

    ``chosen(key)`` is emitted for a change by the owner, not for ``set_current``. With ``flow`` the boxes
    keep their own width and go on in a second line where room ends.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        label: str,
        options: Sequence[tuple[str, str]],
        current: str | None = None,
        *,
        flow: bool = False,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._small = small
        self._row = FlowLayout(self) if flow else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._one_tab_stop)
        self._boxes: dict[str, Button] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(label)
        self.set_options(options, current)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_options(self, options: Sequence[tuple[str, str]], current: str | None = None) -> None:
        """Offer other (key, word) pairs; the first one is chosen unless ``current`` says another."""
        for box in self._boxes.values():
            self._group.removeButton(box)
            self._row.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for key, text in options:
            box = _Segment(self._theme, text, self, small=self._small)
            box.clicked.connect(lambda _checked=False, name=key: self.chosen.emit(name))
            self._boxes[key] = box
            self._group.addButton(box)
            self._row.addWidget(box)
            box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.set_current(current if current is not None else next(iter(self._boxes), ""))

    def current(self) -> str:
        """The chosen key, or ``""`` when there is nothing to choose."""
        return next((key for key, box in self._boxes.items() if box.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose without telling (``chosen`` is the owner's own act)."""
        box = self._boxes.get(key)
        if box is not None:
            box.setChecked(True)
            self.setFocusProxy(box)

    def choose(self, key: str) -> None:
        """Choose as if the owner had clicked, ``chosen`` included."""
        box = self._boxes.get(key)
        if box is not None and not box.isChecked():
            box.click()

    def step(self, by: int) -> None:
        """Choose the next (+1) or previous (-1) box and focus it; round the end."""
        keys = list(self._boxes)
        if keys:
            key = keys[(keys.index(self.current()) + by) % len(keys)]
            self.choose(key)
            self.setFocusProxy(self._boxes[key])
            self._boxes[key].setFocus(Qt.FocusReason.TabFocusReason)

    def _one_tab_stop(self, box: QAbstractButton, checked: bool) -> None:
        policy = Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus
        box.setFocusPolicy(policy)

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(8))


class _Segment(Button):
    def __init__(self, theme: Theme, text: str, choice: SegmentedChoice, *, small: bool) -> None:
        super().__init__(theme, text, kind="segment", small=small)
        self._choice = choice
        self.setAccessibleDescription(choice.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._choice.step(1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._choice.step(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Enter saves the form around the choice
        else:
            super().keyPressEvent(event)
