"""What a day took: one row for each kind of payment, with sales, debts paid and refunds."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from kobi_crm.domain.till import Taken, TillDay
from kobi_crm.gui.models.sales import payment_name
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.label import Label

Money = Callable[[int], str]
_MOST = 5
"""Corrections that are told one by one."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Takings(QWidget):
    """A small table of labels; nothing stands where nothing came in."""

    def __init__(self, theme: Theme, money: Money) -> None:
        super().__init__()
        self._theme = theme
        self._money = money
        self.cells: dict[tuple[str, str], Label] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        heads = {
            "sales": self.tr("Sales"),
            "debts": self.tr("Debts paid"),
            "refunds": self.tr("Refunds"),
            "total": self.tr("Total"),
        }
        for place, words in enumerate(heads.values()):
            self._grid.addWidget(Label(theme, words, "caption"), 0, place + 1, _RIGHT)
        rows = ("cash", "card", "transfer", "credit", "total")
        for row, kind in enumerate(rows):
            words = self.tr("Total") if kind == "total" else payment_name(kind)
            place = row + 1 if kind != "total" else row + 2
            self._grid.addWidget(Label(theme, words, "strong"), place, 0)
            for column, name in enumerate(heads):
                look = "strong" if "total" in (kind, name) else "body"
                cell = self.cells[kind, name] = Label(theme, "", look)
                self._grid.addWidget(cell, place, column + 1, _RIGHT)
        line = QFrame()
        line.setProperty("look", "line")
        line.setFixedHeight(1)
        self._grid.addWidget(line, len(rows), 0, 1, len(heads) + 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_day(self, day: TillDay) -> None:
        """Fill the table."""
        for part in day.taken:
            self._row(part.payment, part.sales, part.debts, part.refunds)
        self._row("total", *(sum(column) for column in zip(*map(_amounts, day.taken), strict=True)))

    def _row(self, kind: str, sales: int, debts: int, refunds: int) -> None:
        values = {"sales": sales, "debts": debts, "refunds": refunds, "total": sales + debts + refunds}
        for name, kurus in values.items():
            shown = self._money(kurus) if kurus or name == "total" else "–"
            self.cells[kind, name].setText(shown)

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.px(16))
        self._grid.setVerticalSpacing(self._theme.px(6))


class Corrections(QWidget):
    """What was done to the day after its count; hidden where nothing was."""

    def __init__(self, theme: Theme, money: Money, words: Callable[[str], str]) -> None:
        super().__init__()
        self._money = money
        self._words = words
        self.title = Label(theme, "", "strong", wrap=True)
        self.what = Label(theme, "", "secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.title)
        column.addWidget(self.what)
        self.hide()

    def show_day(self, day: TillDay) -> None:
        """Say what changed."""
        self.setVisible(day.changed)
        if not day.changed or day.close is None:
            return
        title = self.tr("Changed after the count: {amount} should be in the till now.")
        if day.expected == day.close.expected:
            title = self.tr("Changed after the count; the cash stayed the same: {amount}.")
        self.title.setText(title.format(amount=self._money(day.expected)))
        lines = [f"{one.at:%d.%m. %H:%M}  {self._words(one.what)}" for one in day.corrections[-_MOST:]]
        left = len(day.corrections) - len(lines)
        if left:
            lines.append(self.tr("and {count} more").format(count=left))
        self.what.setText("\n".join(lines))
        self.what.setVisible(bool(lines))


def _amounts(part: Taken) -> tuple[int, int, int]:
    return part.sales, part.debts, part.refunds
