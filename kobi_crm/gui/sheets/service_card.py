"""A service card, new or changed: what kind of thing, its fields, what is due next, and what was done."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.dates import format_day, format_weekday, parse_date
from kobi_crm.domain.service_cards import (
    ServiceCard,
    ServiceCardDraft,
    ServiceKind,
    Values,
    check_due,
    read_fields,
)
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.entry_keys import EntrySheet
from kobi_crm.gui.sheets.service_entry import ServiceEntrySheet
from kobi_crm.gui.sheets.service_history import ServiceHistory
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.value_edits import DateEdit, ValueEdit

_WIDE = 580
_NEW = "new"


class ServiceCardSheet(EntrySheet):
    """The owner names kinds and fields; Enter goes from field to field and saves in the last one."""

    def __init__(self, ctx: Context, customer_id: int, card_id: int | None = None) -> None:
        title = QCoreApplication.translate("ServiceCardSheet", "Service card")
        if card_id is None:
            title = QCoreApplication.translate("ServiceCardSheet", "New service card")
        super().__init__(ctx, title, width=_WIDE)
        theme, app = ctx.theme, ctx.app
        self._saving = False
        self._customer_id = customer_id
        self._card: ServiceCard | None = app.service_cards.get(card_id) if card_id else None
        self._kinds: dict[str, ServiceKind] = {kind.name: kind for kind in app.service_cards.kinds()}
        options = [(name, name) for name in self._kinds] + [(_NEW, self.tr("New kind…"))]
        chosen = self._card.kind if self._card else options[0][0]
        self.kind = SegmentedChoice(theme, self.tr("Kind"), options, chosen, flow=True, small=True)
        self.kind_name = QLineEdit()
        self.kind_fields = ValueEdit(
            theme,
            self.tr("Fields"),
            read_fields,
            ", ".join,
            required=self.tr("Write the fields, with commas."),
        )
        self.kind_fields.setPlaceholderText(self.tr("Plate, Make, Km"))
        self.change_fields = Button(theme, self.tr("Change the fields"), kind="ghost", small=True)
        self.values: dict[str, QLineEdit] = {}
        self.due = DateEdit(theme, self.tr("Next service"), self._read_due, _day_words)
        self.due.setPlaceholderText(self.tr("May stay empty"))
        self.due_text = QLineEdit()
        self.due_text.setPlaceholderText(self.tr("Oil, filters"))
        self.history = ServiceHistory(ctx, self._card) if self._card else None
        self.put_away = Button(theme, self.tr("Put away"), kind="ghost", icon="archive", small=True)
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Ctrl+Enter")
        self._lay_out()
        self._fill()
        self._connect()

    def focus_first(self) -> None:
        """The first field of the thing."""
        first = next(iter(self.values.values()), self.kind_name)
        self.go_to(first if first.isVisibleTo(self) else self.kind_name)

    def enter(self) -> None:
        """Save."""
        self.save()

    def save(self) -> None:
        """Keep the card, or point at the field that is not right."""
        draft = None if self._saving else self._draft()
        if draft is None:
            return
        self._saving = True
        cards, card = self.ctx.app.service_cards, self._card
        new_fields = self._new_fields()

        def keep() -> None:
            if new_fields is not None:
                cards.set_kind(draft.kind, new_fields, self._kinds[draft.kind].id)
            if card is None:
                cards.add(draft)
            else:
                cards.edit(card.id, draft)

        self.ctx.tasks.write(keep, lambda _kept: self.ctx.close_sheet(), self._refused)

    def note_service(self) -> None:
        """Keep what was changed here, then write down what was done."""
        card, cards = self._card, self.ctx.app.service_cards
        draft = None if self._saving or card is None else self._draft()
        if card is None or draft is None:
            return
        self._saving = True
        self.ctx.tasks.write(
            lambda: cards.edit(card.id, draft),
            lambda _kept: self.ctx.show_sheet(ServiceEntrySheet(self.ctx, card.id)),
            self._refused,
        )

    def open_fields(self) -> None:
        """Show the names of the kind's fields, to be changed."""
        self.kind_fields.setText(", ".join(self._fields()))
        self._fields_field.show()
        self.change_fields.hide()
        self.go_to(self.kind_fields)

    def _draft(self) -> ServiceCardDraft | None:
        new = self.kind.current() == _NEW
        name = clean(self.kind_name.text()) if new else (self.kind.current() or "")
        if new and not name:
            self._name_field.set_error(self.tr("Write what kind of thing it is."))
            self.go_to(self.kind_name)
            return None
        for edit in (self.kind_fields, self.due):
            if not edit.isHidden() and edit.isVisible() and not edit.check():
                self.go_to(edit)
                return None
        values = tuple((field, line.text()) for field, line in self.values.items())
        if not any(clean(value) for _, value in values):
            self._say(self.tr("Write the plate, the model or another name of it."))
            self.focus_first()
            return None
        return ServiceCardDraft(
            self._customer_id, name, values, "", self.due.value(), clean(self.due_text.text()) or None
        )

    def _new_fields(self) -> tuple[str, ...] | None:
        """The fields of a known kind that were renamed, taken off or added."""
        kind = self._kinds.get(self.kind.current() or "")
        if kind is None or self._fields_field.isHidden() or self.kind_fields.value() is None:
            return None
        fields: tuple[str, ...] = self.kind_fields.value()
        return fields if fields != kind.fields else None

    def _fields(self) -> tuple[str, ...]:
        kind = self._kinds.get(self.kind.current() or "")
        if kind is not None and (self._fields_field.isHidden() or self.kind_fields.value() is None):
            return kind.fields
        return self.kind_fields.value() or ()

    def _kind_chosen(self) -> None:
        new = self.kind.current() == _NEW
        self._name_field.setVisible(new)
        self._fields_field.setVisible(new)
        self.change_fields.setVisible(not new)
        self.kind_fields.clear()
        self._show_fields()
        if new:
            self.go_to(self.kind_name)

    def _show_fields(self, stored: Values = ()) -> None:
        """A line for each field; what is typed already stays with the field of that name."""
        typed = {name: line.text() for name, line in self.values.items()} | dict(stored)
        wanted = dict.fromkeys((*self._fields(), *(name for name, value in stored if value)))
        if list(wanted) == list(self.values) and not stored:
            return
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.values = {}
        for name in wanted:
            line = QLineEdit(typed.get(name, ""))
            line.setProperty("look", "field")
            line.textEdited.connect(lambda _text: self._say(""))
            self.values[name] = line
            row = Field(self.ctx.theme, name, line)
            self._rows.addWidget(row)
            row.show()
        self.chain(tuple(self.values.values()), self.due)

    def _fill(self) -> None:
        card = self._card
        self._name_field.hide()
        self._fields_field.hide()
        if card is not None:
            self.due.setText(f"{card.due_on:%d.%m.%Y}" if card.due_on else "")
            self.due_text.setText(card.due_text or "")
        self._show_fields(card.values if card else ())
        self.put_away.setVisible(card is not None)

    def _read_due(self, text: str) -> date:
        today = self.ctx.app.clock.today()
        day = parse_date(text, today, lean="future")
        if self._card is None or day != self._card.due_on:
            check_due(day, today)
        return day

    def _put_away(self) -> None:
        card, cards = self._card, self.ctx.app.service_cards
        if card is not None:
            self.ctx.tasks.write(lambda: cards.archive(card.id), lambda _done: self.ctx.close_sheet())

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self._say(str(error))
        else:
            self.ctx.fail(error)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _kind: self._kind_chosen())
        self.kind_name.textEdited.connect(lambda _text: self._name_field.set_error(""))
        self.kind_fields.value_changed.connect(lambda _fields: self._show_fields())
        self.change_fields.clicked.connect(self.open_fields)
        self.kind_name.returnPressed.connect(lambda: self.go_to(self.kind_fields))
        self.kind_fields.returnPressed.connect(self.focus_first)
        self.due.returnPressed.connect(lambda: self.go_to(self.due_text))
        self.due_text.returnPressed.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.put_away.clicked.connect(self._put_away)
        if self.history is not None:
            self.history.note.clicked.connect(self.note_service)

    def _lay_out(self) -> None:
        theme, top = self.ctx.theme, Qt.AlignmentFlag.AlignTop
        for line in (self.kind_name, self.due_text):
            line.setProperty("look", "field")
        self.said = Label(theme, "", "error", wrap=True)
        self.said.hide()
        self._name_field = Field(theme, self.tr("Kind of thing"), self.kind_name)
        self._fields_field = Field(
            theme,
            self.tr("Fields"),
            self.kind_fields,
            echo="below",
            hint=self.tr("With commas between them."),
        )
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.space("s"))
        next_row = QHBoxLayout()
        next_row.setSpacing(theme.space("m"))
        next_row.addWidget(Field(theme, self.tr("Next service"), self.due), 1, top)
        next_row.addWidget(Field(theme, self.tr("What is due"), self.due_text), 1, top)
        for part in (self.kind, self._name_field, self._fields_field, rows):
            self.body.addWidget(part)
        self.body.addWidget(self.change_fields, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.said)
        self.body.addLayout(next_row)
        if self.history is not None:
            self.body.addWidget(self.history)
        self.foot.addWidget(self.put_away)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)


def _day_words(day: date) -> str:
    return f"{format_day(day)} {format_weekday(day)}"
