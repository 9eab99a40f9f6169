"""Değeri on the card: the layer and the points, what they come from, and what losing the customer costs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kobi_crm.domain.worth_words import parts_in_points, points_text
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.beside import Beside
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.services.insights import Lifetime

_FEW_VISITS = 3
"""With fewer visits no amount of a year is told."""
_LEAST = 5_000
"""Kuruş: less than this in a year rounds to nothing."""
_MUCH, _FINE, _COARSE = 100_000, 1_000, 10_000
"""Kuruş: from a thousand lira on a forecast is told in hundreds of lira, below it in tens."""


class CardWorth(QWidget):
    """The lines keep their place while they are read; the parts stay unfolded from one customer to the next."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        self._found: Beside | None = None
        self._stays = True
        self.line = Label(theme, "", wrap=True)
        self.losing = Label(theme, "", "secondary", wrap=True)
        self.unfold = Button(theme, "", kind="ghost", small=True)
        self.parts = QWidget()
        self._grid = QGridLayout(self.parts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self.cells: list[tuple[str, str, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Label(theme, self.tr("Worth"), "secondary_strong"))
        for part in (self.line, self.losing):
            column.addWidget(part)
        column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.parts)
        self.parts.hide()
        self.unfold.clicked.connect(self.toggle)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._name_button()

    def wait(self) -> None:
        """Another customer: nothing of the one before stays."""
        self._found = None
        self.line.setText(self.tr("Being worked out"))
        self.losing.setText("")
        if self.cells:
            self._clear()

    def show_missed(self) -> None:
        """It could not be read: nothing is told."""
        self.line.setText(self.tr("This could not be worked out now."))
        self.unfold.setEnabled(False)

    def show_found(self, found: Beside, *, stays: bool) -> None:
        """Show what was read; ``stays`` is false for somebody who comes no more."""
        self._found, self._stays = found, stays
        worth = found.worth
        if worth is None:
            self.line.setText(self.tr("Told from the day after the first purchase on."))
        else:
            words = self.tr("{layer}: {points} of 100 points")
            points = points_text(worth.score)
            self.line.setText(words.format(layer=worth.layer_label, points=points))
        self.losing.setText(self._losing(found.lifetime) if stays and worth is not None else "")
        self.losing.setVisible(bool(self.losing.text()))
        self.unfold.setEnabled(worth is not None)
        self._fill()

    def hide_amounts(self) -> None:
        """Amounts were hidden or shown: say the same again at once."""
        if self._found is not None:
            self.show_found(self._found, stays=self._stays)

    def toggle(self) -> None:
        """Unfold or fold away what the points come from."""
        self.parts.setVisible(self.parts.isHidden())
        self._name_button()
        self._fill()

    def _losing(self, lifetime: Lifetime | None) -> str:
        if lifetime is None:
            return ""
        expected = lifetime.next_year
        if expected is None or lifetime.visits < _FEW_VISITS or lifetime.losing < _LEAST:
            return self.tr("Too few visits yet to say what a year brings.")
        step = _COARSE if expected.expected >= _MUCH else _FINE
        year, low, high = (
            self._ctx.money(round(kurus / step) * step, "never")
            for kurus in (expected.expected, expected.low, expected.high)
        )
        words = self.tr("{losing} Expected in the next 12 months: {expected}, mostly {low} to {high}.")
        losing = self._ctx.amounts.words(lifetime.sentence)
        return words.format(losing=losing, expected=year, low=low, high=high)

    def _fill(self) -> None:
        self._clear()
        worth = None if self._found is None else self._found.worth
        if worth is None or self.parts.isHidden():
            return
        of = self.tr("{points} of {most}")
        rounded = parts_in_points([part.points for part in worth.parts])
        for part, said in zip(worth.parts, rounded, strict=True):
            points = of.format(points=said, most=points_text(part.most))
            self._row(part.label, self._ctx.amounts.words(part.value), points, "secondary")
        total = self.tr("Together, place {rank} of {people}").format(rank=worth.rank, people=worth.people)
        self._row(total, "", points_text(worth.score), "secondary_strong")

    def _row(self, name: str, value: str, points: str, look: str) -> None:
        row = len(self.cells)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        words = f"{name}: {value}" if value else name
        said = Label(self._ctx.theme, words, look, wrap=True, parent=self.parts)
        count = Label(self._ctx.theme, points, look, parent=self.parts)
        self._grid.addWidget(said, row, 0)
        self._grid.addWidget(count, row, 1, right)
        said.show()
        count.show()
        self.cells.append((name, value, points))

    def _clear(self) -> None:
        self.cells = []
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _name_button(self) -> None:
        unfolded = not self.parts.isHidden()
        self.unfold.set_label(self.tr("Fold away") if unfolded else self.tr("How the points come about"))

    def _restyle(self) -> None:
        theme = self._ctx.theme
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(4))
