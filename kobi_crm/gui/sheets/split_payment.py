"""One sale paid in several ways: a field for each, and the rest fills itself in."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kobi_crm.domain.money import echo, format_money, parse_money
from kobi_crm.domain.sales import PAYMENTS, Parts, Payment
from kobi_crm.gui.sheets.payment_choice import payment_words
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.value_edits import MoneyEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SplitPayment(QWidget):
    """What is typed stands; the kind that has the rest follows the total until it is typed over itself."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._rest: Payment = "cash"
        self._typed: set[Payment] = set()
        self._typing: Payment | None = None
        self._lines: dict[Payment, MoneyEdit] = {}
        self._fields: list[Field] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("m"))
        grid.setVerticalSpacing(theme.space("s"))
        words = payment_words()
        for place, kind in enumerate(PAYMENTS):
            line = MoneyEdit(theme, words[kind], parse_money, partial(self._echo, kind))
            field = Field(theme, words[kind], line)
            line.textEdited.connect(partial(self._by_hand, kind))
            line.textChanged.connect(partial(self._edited, kind))
            line.installEventFilter(self)
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            self._lines[kind] = line
            self._fields.append(field)
        self.problem = Label(theme, "", "error", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Label(theme, self.tr("Paid in parts"), "secondary_strong"))
        column.addLayout(grid)
        column.addWidget(self.problem)
        self.problem.hide()

    def line(self, kind: Payment) -> MoneyEdit:
        """The field of one kind."""
        return self._lines[kind]

    def open_with(self, kind: Payment, total: int) -> None:
        """Begin with all of it in one kind, which keeps the rest."""
        self._typed = set()
        self._rest = kind
        self.set_total(total)

    def give_rest_to(self, kind: Payment) -> None:
        """What nobody typed goes to this kind."""
        self._typed.discard(kind)
        self._rest = kind
        self._fill()

    def set_total(self, total: int) -> None:
        """The sale comes to another amount: the rest follows."""
        self._total = total
        self._fill()

    def set_parts(self, parts: Parts) -> None:
        """Show the parts of a stored sale; the last one keeps the rest."""
        known = dict(parts)
        for kind, line in self._lines.items():
            line.setText(typed_amount(known[kind]) if known.get(kind) else "")
        self._total = sum(known.values())
        self._typed = {kind for kind, _ in parts[:-1]}
        self._rest = parts[-1][0] if parts else "cash"
        self._fill()

    def focus_first(self) -> None:
        """The keyboard goes to the first kind that does not have the rest."""
        keeper = self._keeper()
        kind: Payment = next(kind for kind in PAYMENTS if kind != keeper)
        self._lines[kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def first_wrong(self) -> MoneyEdit:
        """The field to put right: one that cannot be read, else the one that has the rest or the first."""
        unread = next((line for line in self._lines.values() if line.problem()), None)
        return unread or self._lines[self._keeper() or PAYMENTS[0]]

    def parts(self) -> Parts:
        """The kuruş of each kind, those of nothing left out."""
        return tuple((kind, line.value()) for kind, line in self._lines.items() if line.value())

    def check(self) -> bool:
        """Whether the parts can be read and come to the total; if not, the sentence says what is missing."""
        readable = [line.check() for line in self._lines.values()]
        self._show_problem()
        return all(readable) and not self.problem.text()

    def texts(self) -> dict[str, str]:
        """What is typed, for a draft."""
        return {f"part_{kind}": self._lines[kind].text() for kind in sorted(self._typed)}

    def set_texts(self, entry: dict[str, str]) -> bool:
        """Fill in a draft; true when it was split."""
        for kind in PAYMENTS:
            text = entry.get(f"part_{kind}", "")
            self._lines[kind].setText(text)
            (self._typed.add if text else self._typed.discard)(kind)
        self._fill()
        return bool(self._typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _keeper(self) -> Payment | None:
        """The kind that has the rest: the chosen one, or the first that nobody typed."""
        if self._rest not in self._typed:
            return self._rest
        return next((kind for kind in reversed(PAYMENTS) if kind not in self._typed), None)

    def _by_hand(self, kind: Payment, _text: str) -> None:
        self._typing = kind  # Qt says so before the text is read

    def _edited(self, kind: Payment, text: str) -> None:
        if self._typing != kind:
            return
        self._typing = None
        (self._typed.add if text.strip() else self._typed.discard)(kind)
        self._fill(but=kind)
        self.changed.emit()

    def _fill(self, but: Payment | None = None) -> None:
        keeper = self._keeper()
        rest = self._total - sum(self._lines[kind].value() or 0 for kind in self._typed)
        for kind, line in self._lines.items():
            if kind not in self._typed and kind != but:
                line.setText(typed_amount(rest) if kind == keeper and rest > 0 else "")
        self._show_problem()

    def _show_problem(self) -> None:
        missing = self._total - sum(line.value() or 0 for line in self._lines.values())
        sentence = ""
        if missing > 0 and self._typed:
            sentence = self.tr("{amount} is still missing.").format(amount=format_money(missing))
        elif missing < 0:
            sentence = self.tr("The parts are {amount} too much.").format(amount=format_money(-missing))
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _echo(self, kind: Payment, kurus: int) -> str:
        if kind not in self._typed:
            return self.tr("the rest")
        return echo(self._lines[kind].text(), kurus)
