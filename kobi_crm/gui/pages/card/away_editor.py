"""Known absences on the card: written down before they begin, so that nobody worries, and taken off again."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.day_spans import format_span_with_note
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.jotter import CardEditor
from kobi_crm.gui.pages.start_card import Picture
from kobi_crm.gui.span_fields import SpanFields
from kobi_crm.gui.widgets.button import IconButton
from kobi_crm.gui.widgets.label import Label
from kobi_crm.services.shop_days import KnownAbsence


class AwayEditor(CardEditor):
    """From, to, and where; Enter goes through the fields and saves in the last one."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, "Ctrl+Enter")
        self.fields = SpanFields(
            ctx,
            self.tr("For example: in the village"),
            last_required=self.tr("Write the last day, for example 28.8."),
        )
        self._column.addWidget(Label(ctx.theme, self.tr("Will be away"), "secondary_strong"))
        self._column.addWidget(self.fields)
        self._column.addLayout(self._foot)
        self.fields.finished.connect(self.save)
        self.setFocusProxy(self.fields)

    def begin(self, customer_id: int) -> None:
        """Open for a customer, from today on."""
        if customer_id != self.customer_id:
            self.fields.clear()
        self.customer_id = customer_id
        if not self.fields.first.text():
            self.fields.first.set_value_text(self.tr("today"))
        self.show()
        self.fields.first.setFocus()

    def save(self) -> None:
        """Keep the absence."""
        fields, days, customer_id = self.fields, self._ctx.app.days, self.customer_id
        if fields.check():
            first, last, note = fields.first.value(), fields.last.value(), fields.note.text()
            self._ctx.tasks.write(lambda: days.add_absence(customer_id, first, last, note), self._saved)

    def _saved(self, _id: int) -> None:
        self.fields.clear()
        super()._saved(_id)


class KnownAbsences(QWidget):
    """One line for each absence that is not over, with a way to take it off; hidden when there is none."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[KnownAbsence] = []

    def show_customer(self, customer_id: int) -> None:
        """Show another person's absences."""
        today = self._ctx.app.clock.today()
        rows = [row for row in self._ctx.app.days.absences(customer_id) if row.last >= today]
        rows.sort(key=lambda row: row.first)
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            line = self._line(row)
            self._column.addWidget(line)
            line.show()
        self.setVisible(bool(rows))

    def _line(self, row: KnownAbsence) -> QWidget:
        theme, days = self._ctx.theme, self._ctx.app.days
        when = format_span_with_note(row.first, row.last, row.note, self._ctx.app.clock.today())
        words = self.tr("Away: {when}").format(when=when)
        line = QWidget(self)
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(8))
        box.addWidget(Picture(theme, "calendar-clock", 18))
        box.addWidget(Label(theme, words, wrap=True), 1)
        name = self.tr("Delete: {what}").format(what=words)
        remove = IconButton(theme, "x", name, kind="ghost", small=True)
        remove.clicked.connect(lambda: self._ctx.tasks.write(lambda: days.remove_absence(row.id)))
        box.addWidget(remove)
        return line
