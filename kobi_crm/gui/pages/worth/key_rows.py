"""The value keys: a slider for each, how it is measured, and the ready choices of a trade."""

from collections.abc import Mapping, Sequence, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from kobi_crm.domain.value_keys import MOST, Scaling, ValueKey, trade_label, trades
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import ElidedLabel, Label, plain_tooltip

_MOVES = frozenset(
    (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
) | {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class KeySlider(QSlider):
    """Left and Right by one; ``settled`` when the mouse or the key is let go. The wheel scrolls the page."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, MOST)
        self.setPageStep(2)
        self.sliderReleased.connect(self.settled)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() in _MOVES and not event.isAutoRepeat():
            self.settled.emit()


class KeyRow(QWidget):
    """One key: name, slider, number, and whether it counts by rank or by amount."""

    moved = Signal()
    settled = Signal()
    scaling_wanted = Signal(str)

    def __init__(self, ctx: Context, key: ValueKey) -> None:
        super().__init__()
        self._theme = theme = ctx.theme
        self.key = key
        self.name = ElidedLabel(theme, key.label, "strong")
        self.hint = Label(theme, key.hint, "caption", wrap=True)
        self.slider = KeySlider()
        self.slider.setAccessibleName(key.label)
        self.slider.setAccessibleDescription(key.hint)
        self.number = Label(theme, "", "strong")
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.scaling = Button(theme, "", kind="ghost", small=True)
        self.scaling.setToolTip(
            plain_tooltip(
                self.tr("By rank: who stands before whom. By amount: twice as much counts twice as much.")
            )
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._compact = False
        self._place()
        self.slider.valueChanged.connect(self._moved)
        self.slider.settled.connect(self.settled)
        self.scaling.clicked.connect(lambda: self.scaling_wanted.emit(self.key.name))
        theme.changed.connect(self._restyle)
        self.show_key(key, known=True)
        self._restyle()

    def show_key(self, key: ValueKey, *, known: bool) -> None:
        """Show what is kept of the key; without data it cannot tell customers apart."""
        self.key = key
        self.slider.blockSignals(True)
        self.slider.setValue(key.coefficient)
        self.slider.blockSignals(False)
        self.number.setText(str(key.coefficient))
        by_rank = key.scaling == "percentile"
        self.scaling.set_label(self.tr("By rank") if by_rank else self.tr("By amount"))
        self.scaling.setAccessibleName(f"{key.label}: {self.scaling.text()}")
        self.hint.setText(
            key.hint if known else self.tr("Nothing is known of this yet, so it changes nothing.")
        )

    def set_compact(self, compact: bool) -> None:
        """Where there is little room the slider stands below the name."""
        if compact != self._compact:
            self._compact = compact
            self._place()
            self._restyle()

    def _place(self) -> None:
        grid = self._grid
        for part in (self.name, self.slider, self.number, self.scaling, self.hint):
            grid.removeWidget(part)
        if self._compact:
            grid.addWidget(self.name, 0, 0)
            grid.addWidget(self.scaling, 0, 1, 1, 2)
            grid.addWidget(self.slider, 1, 0, 1, 2)
            grid.addWidget(self.number, 1, 2)
        else:
            grid.addWidget(self.name, 0, 0)
            grid.addWidget(self.slider, 0, 1)
            grid.addWidget(self.number, 0, 2)
            grid.addWidget(self.scaling, 0, 3)
        grid.addWidget(self.hint, 2, 0, 1, 4)
        grid.setColumnStretch(0, int(self._compact))
        grid.setColumnStretch(1, int(not self._compact))

    def _moved(self, value: int) -> None:
        self.number.setText(str(value))
        self.moved.emit()

    def _restyle(self) -> None:
        px = self._theme.px
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnMinimumWidth(2, px(24))
        self.name.setMinimumWidth(px(110 if self._compact else 176))
        self.name.setMaximumWidth(px(400 if self._compact else 176))
        self.scaling.setFixedWidth(px(122))


class KeyRows(QWidget):
    """All keys, those that count first. ``moved`` while one moves, ``settled(coefficients)`` when it is let go."""

    moved = Signal()
    settled = Signal(object)
    scaling_chosen = Signal(str, str)
    preset_chosen = Signal(str)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        self._compact = False
        self.rows: dict[str, KeyRow] = {}
        self.error = Label(theme, "", "error", wrap=True)
        self.error.hide()
        self.presets: dict[str, Button] = {}
        holder = QWidget()
        flow = FlowLayout(holder)
        for trade in trades():
            button = Button(theme, trade_label(trade), small=True)
            button.setAccessibleName(self.tr("Usual for: {trade}").format(trade=trade_label(trade)))
            button.clicked.connect(lambda _checked=False, name=trade: self.preset_chosen.emit(name))
            self.presets[trade] = button
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(theme, self.tr("What counts in your shop, and how much"), "subtitle"))
        said = self.tr("0 does not count at all, 10 counts most. To begin with, choose your trade:")
        self._column.addWidget(Label(theme, said, "secondary", wrap=True))
        self._column.addWidget(holder)
        self._column.addWidget(self.error)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_keys(self, keys: Sequence[ValueKey], unknown: Set[str]) -> None:
        """Show what is kept; the order stays what it was at the first look."""
        self.error.hide()
        names = {key.name for key in keys}
        for gone in set(self.rows) - names:
            row = self.rows.pop(gone)
            self._column.removeWidget(row)
            row.deleteLater()
        for key in sorted(keys, key=lambda key: (key.name in unknown, not key.coefficient)):
            if key.name not in self.rows:
                self._add(key)
            self.rows[key.name].show_key(key, known=key.name not in unknown)

    def coefficients(self) -> Mapping[str, int]:
        """Where the sliders stand."""
        return {name: row.slider.value() for name, row in self.rows.items()}

    def set_compact(self, compact: bool) -> None:
        """Whether there is little room."""
        self._compact = compact
        for row in self.rows.values():
            row.set_compact(compact)

    def show_error(self, sentence: str) -> None:
        """Say why what was chosen could not be kept."""
        self.error.setText(sentence)
        self.error.show()

    def _add(self, key: ValueKey) -> None:
        row = self.rows[key.name] = KeyRow(self._ctx, key)
        row.set_compact(self._compact)
        row.moved.connect(self.moved)
        row.settled.connect(self._settled)
        row.scaling_wanted.connect(self._scale)
        self._column.addWidget(row)

    def _settled(self) -> None:
        now = self.coefficients()
        if any(row.key.coefficient != now[name] for name, row in self.rows.items()):
            self.settled.emit(now)

    def _scale(self, name: str) -> None:
        other: Scaling = "amount" if self.rows[name].key.scaling == "percentile" else "percentile"
        self.scaling_chosen.emit(name, other)

    def _restyle(self) -> None:
        self._column.setSpacing(self._ctx.theme.px(12))
