"""First day, last day and a note: what a closure of the shop and a customer's absence are written with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.dates import echo_date, parse_date
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.value_edits import DateEdit

_LONGEST_NOTE = 80


class SpanFields(QWidget):
    """Enter goes on to the next field, in the last one it emits ``finished``.

    ``last_required`` is what is said where a last day must be written.
    """

    finished = Signal()

    def __init__(self, ctx: Context, hint: str, *, last_required: str = "") -> None:
        super().__init__()
        theme, clock = ctx.theme, ctx.app.clock
        self.first = DateEdit(
            theme,
            self.tr("First day"),
            lambda text: parse_date(text, clock.today()),
            echo_date,
            required=self.tr("Write the first day, for example tomorrow or 15.8."),
        )
        self.last = DateEdit(
            theme,
            self.tr("Last day"),
            lambda text: parse_date(text, clock.today()),
            echo_date,
            required=last_required,
        )
        self.note = QLineEdit()
        self.note.setProperty("look", "field")
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.setPlaceholderText(hint)
        days = QGridLayout()
        days.setHorizontalSpacing(theme.px(10))
        top = Qt.AlignmentFlag.AlignTop
        days.addWidget(Field(theme, self.tr("First day"), self.first, echo="below"), 0, 0, top)
        days.addWidget(Field(theme, self.tr("Last day"), self.last, echo="below"), 0, 1, top)
        days.setColumnStretch(0, 1)
        days.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(days)
        column.addWidget(Field(theme, self.tr("Note"), self.note))
        self.first.returnPressed.connect(self.last.setFocus)
        self.last.returnPressed.connect(self.note.setFocus)
        self.note.returnPressed.connect(self.finished)
        self.setFocusProxy(self.first)

    def clear(self) -> None:
        """Begin afresh."""
        for edit in (self.first, self.last, self.note):
            edit.clear()

    def check(self) -> bool:
        """Show what is wrong with the days and go there; true when both can be used."""
        wrong = next((edit for edit in (self.first, self.last) if not edit.check()), None)
        if wrong is not None:
            wrong.setFocus()
        return wrong is None
