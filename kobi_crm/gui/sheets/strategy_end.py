"""A plan for a group is ended: the figures, and what came of it in the owner's words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.entry_keys import EntrySheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.services.strategies import Strategy


class StrategyEndSheet(EntrySheet):
    """Ctrl+Enter saves; ``figures`` stands above as a help to remember."""

    def __init__(self, ctx: Context, plan: Strategy, label: str, figures: str) -> None:
        title = QCoreApplication.translate("StrategyEndSheet", "End the plan: {group}")
        super().__init__(ctx, title.format(group=label))
        theme = ctx.theme
        self._plan = plan
        self._saving = False
        self.text = QPlainTextEdit()
        self.text.setProperty("look", "field")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.px(110))
        self._field = Field(theme, self.tr("What came of it"), self.text)
        self.save_button = Button(theme, self.tr("End it"), kind="filled", icon="check", key="Ctrl+Enter")
        self.body.addWidget(Label(theme, plan.text, "secondary", wrap=True))
        if figures:
            self.body.addWidget(Label(theme, figures, "body", wrap=True))
        self.body.addWidget(self._field)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
        self.text.textChanged.connect(lambda: self._field.set_error(""))
        self.save_button.clicked.connect(self.enter)

    def focus_first(self) -> None:
        """The text."""
        self.reveal(self.text)

    def enter(self) -> None:
        """End the plan, or say what is missing."""
        said = self.text.toPlainText()
        if self._saving:
            return
        if not clean(said):
            self._field.set_error(self.tr("Write in a sentence what came of it."))
            self.reveal(self.text)
            return
        self._saving = True
        strategies, number = self.ctx.app.strategies, self._plan.id
        self.ctx.tasks.write(
            lambda: strategies.close(number, said), lambda _done: self.ctx.close_sheet(), self._refused
        )

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self._field.set_error(str(error))
        else:
            self.ctx.fail(error)
