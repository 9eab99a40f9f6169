"""One line of a group's rule: what is asked about, how, and the value."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.domain.money import parse_money
from kobi_crm.domain.quantity import format_quantity, parse_quantity
from kobi_crm.domain.segment_words import field_label, rule_text
from kobi_crm.domain.segments import FIELDS, Condition, Kind, Rule, Test, field_kind
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.worth import groups_words as words
from kobi_crm.gui.sheets.import_wizard.choice_box import ChoiceBox
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.widgets.button import IconButton
from kobi_crm.gui.widgets.label import Label
from kobi_crm.i18n import translate

_MOST = 1_000_000
_FIRST = "days_away"


class RuleRow(QWidget):
    """``changed`` follows every key; ``part()`` is what the line asks for, raising ``UserError`` where it cannot."""

    changed = Signal()
    removed = Signal()
    entered = Signal()

    def __init__(self, ctx: Context, own: Mapping[str, str], condition: Condition | None = None) -> None:
        super().__init__()
        theme = ctx.theme
        self._ctx = ctx
        self.field = ChoiceBox(theme, self.tr("What is asked about"))
        self.test = ChoiceBox(theme, self.tr("How"))
        self.line = QLineEdit()
        self.line.setProperty("look", "field")
        self.line.setAccessibleName(self.tr("Value"))
        self.choice = ChoiceBox(theme, self.tr("Value"))
        self.remove_button = IconButton(theme, "x", self.tr("Take this line off"), kind="ghost")
        self._said = Label(theme, "", "error", wrap=True)
        self._said.hide()
        self._offered = QStringListModel(self)
        offers = QCompleter(self._offered, self)
        offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offers.setFilterMode(Qt.MatchFlag.MatchContains)
        self._offers = offers
        for name in (*FIELDS, *own):
            self.field.addItem(field_label(name, own), name)
        self._lay_out()
        self._show(condition or Condition(_FIRST, "at_least"))
        self._connect()

    def part(self) -> Condition:
        """The condition of the line. Raises ``UserError`` for a value that is missing or cannot be read."""
        field, test = str(self.field.currentData()), self._test()
        if test in ("known", "unknown"):
            return Condition(field, test)
        kind = self._kind()
        if kind == "choice":
            return Condition(field, test, str(self.choice.currentData()))
        text = clean(self.line.text())
        if not text:
            raise UserError(translate("RuleRow", "Write a value here, or take the line off."))
        return Condition(field, test, text if kind == "text" else read_value(kind, text))

    def complete(self) -> bool:
        """Whether the line can be used as it stands; says under it what is wrong."""
        try:
            self.part()
        except UserError as error:
            self._say(str(error))
            return False
        self._say("")
        return True

    def focus_value(self) -> None:
        """The keyboard goes to the value."""
        self._value().setFocus(Qt.FocusReason.OtherFocusReason)

    def _value(self) -> QWidget:
        return self.choice if self._kind() == "choice" else self.line

    def _kind(self) -> Kind:
        return field_kind(str(self.field.currentData())) or "text"

    def _test(self) -> Test:
        chosen = self.test.currentData()
        found: list[Test] = [test for test, _label in words.tests(self._kind()) if test == chosen]
        return found[0] if found else "is"

    def _show(self, condition: Condition) -> None:
        place = self.field.findData(condition.field)
        self.field.setCurrentIndex(max(place, 0))
        self._offer_tests()
        self.test.setCurrentIndex(max(self.test.findData(condition.test), 0))
        value = condition.value
        if isinstance(value, int):
            self.line.setText(value_text(self._kind(), value))
        elif value is not None:
            self.line.setText(value)
            self.choice.setCurrentIndex(max(self.choice.findData(value), 0))
        self._fit()

    def _offer_tests(self) -> None:
        """Another field: other tests, other values."""
        kind, field = self._kind(), str(self.field.currentData())
        self.test.clear()
        for test, label in words.tests(kind):
            self.test.addItem(label, test)
        self.choice.clear()
        for value, label in words.choices(field):
            self.choice.addItem(label, value)
        self.line.clear()
        self.line.setPlaceholderText(words.example(kind))
        known = self._ctx.app.traits.choices(field) if field in ("trade", "need", "district") else []
        self._offered.setStringList(known)
        self.line.setCompleter(self._offers if known else None)  # type: ignore[arg-type]

    def _another_field(self) -> None:
        self._offer_tests()
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self._values.setCurrentWidget(self._value())
        self._values.setVisible(self._test() not in ("known", "unknown"))
        self._say("")

    def _touched(self) -> None:
        self._fit()
        self.changed.emit()

    def _left(self) -> None:
        if self.line.text().strip():
            self.complete()

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    def _connect(self) -> None:
        self.field.currentIndexChanged.connect(lambda _index: self._another_field())
        self.test.currentIndexChanged.connect(lambda _index: self._touched())
        self.choice.currentIndexChanged.connect(lambda _index: self._touched())
        self.line.textChanged.connect(lambda _text: self._touched())
        self.line.editingFinished.connect(self._left)
        self.line.returnPressed.connect(self.entered)
        self.remove_button.clicked.connect(self.removed)

    def _lay_out(self) -> None:
        px = self._ctx.theme.px
        self._values = QStackedWidget()
        self._values.addWidget(self.line)
        self._values.addWidget(self.choice)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.field, 5)
        row.addWidget(self.test, 3)
        row.addWidget(self._values, 4)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self._said)
        for box in (self.field, self.test, self.choice):
            box.setMinimumContentsLength(4)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


class WholeRow(QWidget):
    """A rule inside the rule, as it is read: it can be taken off, not changed."""

    changed = Signal()
    removed = Signal()
    entered = Signal()

    def __init__(self, ctx: Context, rule: Rule, own: Mapping[str, str]) -> None:
        super().__init__()
        self._rule = rule
        self.said = Label(ctx.theme, rule_text(rule, own), "body", wrap=True)
        self.remove_button = IconButton(ctx.theme, "x", self.tr("Take this line off"), kind="ghost")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ctx.theme.px(8))
        row.addWidget(self.said, 1)
        row.addWidget(self.remove_button)
        self.remove_button.clicked.connect(self.removed)

    def part(self) -> Rule:
        """The rule as it came."""
        return self._rule

    def complete(self) -> bool:
        """Always."""
        return True

    def focus_value(self) -> None:
        """There is nothing but the button."""
        self.remove_button.setFocus(Qt.FocusReason.OtherFocusReason)


def read_value(kind: Kind, text: str) -> int:
    """A number as typed, in the unit of the rule. Raises ``UserError``."""
    reader: Callable[[str], int] = {
        "money": parse_money,
        "points": parse_quantity,
        "number": parse_quantity,
    }.get(kind, _count)
    return reader(text)


def value_text(kind: Kind, value: int) -> str:
    """A number of a rule as one would type it."""
    if kind == "money":
        return typed_amount(value)
    return format_quantity(value) if kind in ("points", "number") else str(value)


def _count(text: str) -> int:
    plain = text.replace(".", "").replace(" ", "")
    if not plain.isdecimal() or int(plain) > _MOST:
        raise UserError(translate("RuleRow", "Write a whole number here, for example 30."))
    return int(plain)
