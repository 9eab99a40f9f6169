"""A service noted: what was done, what the meter said, what it cost, and when it is due again."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from kobi_crm.domain.dates import echo_date, format_day, format_weekday, parse_date
from kobi_crm.domain.money import echo, parse_money
from kobi_crm.domain.service_cards import ServiceEntryDraft, check_due, read_counter
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.entry_keys import EntrySheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.value_edits import DateEdit, MoneyEdit, ValueEdit


class ServiceEntrySheet(EntrySheet):
    """Enter goes from field to field and saves in the last one; the history keeps it, the next day is told."""

    def __init__(self, ctx: Context, card_id: int) -> None:
        super().__init__(ctx, QCoreApplication.translate("ServiceEntrySheet", "Note a service"))
        theme = ctx.theme
        self._saving = False
        self._card = ctx.app.service_cards.get(card_id)
        self.text = QLineEdit()
        self.text.setProperty("look", "field")
        self.text.setPlaceholderText(self.tr("Oil changed"))
        self.day = DateEdit(theme, self.tr("Day"), self._read_day, echo_date)
        self.day.setPlaceholderText(self.tr("today"))
        self.counter = ValueEdit(theme, self.tr("Km or hours"), read_counter, str)
        self.amount = MoneyEdit(theme, self.tr("Amount"), parse_money, lambda kurus: echo("", kurus))
        self.due = DateEdit(theme, self.tr("Next service"), self._read_due, _day_words)
        self.due.setPlaceholderText(self.tr("+6 months"))
        self.due_text = QLineEdit()
        self.due_text.setProperty("look", "field")
        self.said = Label(theme, "", "error", wrap=True)
        self.said.hide()
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Ctrl+Enter")
        self._lay_out()
        self.chain((self.text, self.day, self.counter, self.amount, self.due, self.due_text))
        self.text.textEdited.connect(lambda _text: self._text_field.set_error(""))
        self.save_button.clicked.connect(self.save)

    def focus_first(self) -> None:
        """What was done."""
        self.reveal(self.text)

    def enter(self) -> None:
        """Save."""
        self.save()

    def save(self) -> None:
        """Keep the line, or point at the field that is not right."""
        if self._saving:
            return
        text = clean(self.text.text())
        if not text:
            self._text_field.set_error(self.tr("Write what was done."))
            self.go_to(self.text)
            return
        for edit in (self.day, self.counter, self.amount, self.due):
            if not edit.check():
                self.go_to(edit)
                return
        self._saving = True
        day = self.day.value() or self.ctx.app.clock.today()
        entry = ServiceEntryDraft(day, text, self.counter.value(), self.amount.value())
        cards, due, due_text = self.ctx.app.service_cards, self.due.value(), self.due_text.text()
        self.ctx.tasks.write(
            lambda: cards.note(self._card.id, entry, due, due_text),
            lambda _line: self.ctx.close_sheet(),
            self._refused,
        )

    def _read_day(self, text: str) -> date:
        today = self.ctx.app.clock.today()
        day = parse_date(text, today, lean="past")
        if day > today:
            raise UserError(self.tr("This day is still to come. Write today or an earlier day."))
        return day

    def _read_due(self, text: str) -> date:
        today = self.ctx.app.clock.today()
        day = parse_date(text, today, lean="future")
        check_due(day, today)
        return day

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self.said.setText(str(error))
            self.said.show()
        else:
            self.ctx.fail(error)

    def _lay_out(self) -> None:
        theme, top = self.ctx.theme, Qt.AlignmentFlag.AlignTop
        card = self._card
        self._text_field = Field(theme, self.tr("What was done"), self.text)
        self.body.addWidget(Label(theme, f"{card.title}, {card.customer}", "strong", wrap=True))
        self.body.addWidget(self._text_field)
        for pair in (
            (Field(theme, self.tr("Day"), self.day), Field(theme, self.tr("Km or hours"), self.counter)),
            (Field(theme, self.tr("Amount"), self.amount), Field(theme, self.tr("Next service"), self.due)),
        ):
            row = QHBoxLayout()
            row.setSpacing(theme.space("m"))
            for field in pair:
                row.addWidget(field, 1, top)
            self.body.addLayout(row)
        self.body.addWidget(Field(theme, self.tr("What is due then"), self.due_text))
        self.body.addWidget(self.said)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)


def _day_words(day: date) -> str:
    return f"{format_day(day)} {format_weekday(day)}"
