"""A plan for a group: what is wanted, the acts, who is in charge, and when to look at it again."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit

from kobi_crm.domain.dates import format_day, format_weekday, parse_date
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.entry_keys import EntrySheet
from kobi_crm.gui.sheets.group_box import GroupBox
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.value_edits import DateEdit
from kobi_crm.services.strategies import Strategy, StrategyDraft

_WIDE = 620
_REVIEW_AFTER = timedelta(days=30)


class StrategySheet(EntrySheet):
    """Tab goes from field to field, Ctrl+Enter saves; the group of a plan that began stays what it is."""

    def __init__(
        self, ctx: Context, plan: Strategy | None = None, *, segment: str = "", label: str = ""
    ) -> None:
        title = QCoreApplication.translate("StrategySheet", "New plan for a group")
        if plan is not None:
            title = QCoreApplication.translate("StrategySheet", "Change the plan")
        super().__init__(ctx, title, width=_WIDE)
        theme = ctx.theme
        self._plan = plan
        self._saving = False
        self.group = None if plan is not None else GroupBox(ctx, self.tr("Group"), segment)
        self._label = label
        self.text = self._lines(72)
        self.text.setPlaceholderText(
            self.tr("For example: they are called before they get used to another shop")
        )
        self.acts = self._lines(88)
        self.acts.setPlaceholderText(self.tr("For example: call five of them a week"))
        self.person = QLineEdit()
        self.person.setProperty("look", "field")
        self.review = DateEdit(theme, self.tr("Look at it again on"), self._read_day, _day_words)
        self.review.setPlaceholderText(self.tr("May stay empty"))
        self.said = Label(theme, "", "error", wrap=True)
        self.said.hide()
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Ctrl+Enter")
        self._lay_out()
        self._fill()
        self.text.textChanged.connect(lambda: self._text_field.set_error(""))
        self.chain((self.person, self.review))
        self.save_button.clicked.connect(self.save)

    def focus_first(self) -> None:
        """The group, of a plan that began the text."""
        self.reveal(self.group if self.group is not None else self.text)

    def enter(self) -> None:
        """Save."""
        self.save()

    def try_close(self) -> bool:
        """What is still being read is not needed."""
        if self.group is not None:
            self.group.forget()
        return True

    def save(self) -> None:
        """Keep the plan, or point at what is missing."""
        if self._saving:
            return
        if not clean(self.text.toPlainText()):
            self._text_field.set_error(self.tr("Write what you want to do with this group."))
            self.reveal(self.text)
            return
        if not self.review.check():
            self.go_to(self.review)
            return
        segment = self._plan.segment if self._plan is not None else ""
        if self.group is not None:
            segment = self.group.group()
            if not segment:
                self.reveal(self.group)  # its names are still being read
                return
        draft = StrategyDraft(
            segment,
            self.text.toPlainText(),
            tuple(self.acts.toPlainText().splitlines()),
            self.person.text(),
            self.review.value(),
        )
        self._saving = True
        self.save_button.setEnabled(False)
        strategies, plan = self.ctx.app.strategies, self._plan

        def keep() -> None:
            if plan is None:
                strategies.add(draft)
            else:
                strategies.edit(plan.id, draft)

        self.ctx.tasks.write(keep, lambda _done: self._kept(), self._refused)

    def _kept(self) -> None:
        self.try_close()
        self.ctx.close_sheet()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        if isinstance(error, UserError):
            self.said.setText(str(error))
            self.said.show()
        else:
            self.ctx.fail(error)

    def _read_day(self, text: str) -> date:
        today = self.ctx.app.clock.today()
        day = parse_date(text, today, lean="future")
        if day < today:
            raise UserError(self.tr("This day is over. Write today or a later day."))
        return day

    def _lines(self, height: int) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setProperty("look", "field")
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(self.ctx.theme.px(height))
        return edit

    def _fill(self) -> None:
        plan, today = self._plan, self.ctx.app.clock.today()
        if plan is None:
            self.review.setText((today + _REVIEW_AFTER).strftime("%d.%m.%Y"))
            return
        self.text.setPlainText(plan.text)
        self.acts.setPlainText("\n".join(plan.actions))
        self.person.setText(plan.person or "")
        if plan.review_on is not None and plan.review_on >= today:
            self.review.setText(plan.review_on.strftime("%d.%m.%Y"))

    def _lay_out(self) -> None:
        theme, top = self.ctx.theme, Qt.AlignmentFlag.AlignTop
        self._text_field = Field(theme, self.tr("What you want to do"), self.text)
        if self.group is not None:
            self.body.addWidget(Field(theme, self.tr("Group"), self.group))
        else:
            self.body.addWidget(Label(theme, self._label, "strong", wrap=True))
        self.body.addWidget(self._text_field)
        self.body.addWidget(Field(theme, self.tr("Acts, one a line"), self.acts))
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        row.addWidget(Field(theme, self.tr("Person in charge"), self.person), 1, top)
        row.addWidget(Field(theme, self.tr("Look at it again on"), self.review), 1, top)
        self.body.addLayout(row)
        self.body.addWidget(self.said)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)


def _day_words(day: date) -> str:
    return f"{format_day(day)} {format_weekday(day)}"
