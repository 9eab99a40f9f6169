"""The customer is not satisfied: what is wrong, kept as a note on the card."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from kobi_crm.domain.reminders import Reminder
from kobi_crm.domain.text import clean
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.entry_keys import EntrySheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label


class ProblemSheet(EntrySheet):
    """One line and Enter; the question is ticked off in the same act."""

    def __init__(self, ctx: Context, reminder: Reminder) -> None:
        super().__init__(ctx, QCoreApplication.translate("ProblemSheet", "There is a problem"))
        theme = ctx.theme
        self._saving = False
        self._reminder = reminder
        self.text = QLineEdit()
        self.text.setProperty("look", "field")
        self._field = Field(theme, self.tr("What is wrong"), self.text)
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Enter")
        self.body.addWidget(Label(theme, f"{reminder.customer or ''}: {reminder.text}", "strong", wrap=True))
        self.body.addWidget(self._field)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
        self.chain((self.text,))
        self.text.textEdited.connect(lambda _text: self._field.set_error(""))
        self.save_button.clicked.connect(self.save)

    def focus_first(self) -> None:
        """What is wrong."""
        self.reveal(self.text)

    def enter(self) -> None:
        """Save."""
        self.save()

    def save(self) -> None:
        """Keep the note, or say that it is missing."""
        words = clean(self.text.text())
        if not words:
            self._field.set_error(self.tr("Write what is wrong."))
            self.focus_first()
        elif not self._saving:
            self._saving = True
            app, reminder = self.ctx.app, self._reminder
            self.ctx.tasks.write(
                lambda: app.after_sale.answer(reminder.id, words),
                lambda _done: self.ctx.close_sheet(),
                self._refused,
            )

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self.ctx.fail(error)
