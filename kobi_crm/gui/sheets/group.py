"""A group of the owner's own: its name and its rule, with the people it fits counted while it is written."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.segment_words import rule_text
from kobi_crm.domain.segments import OWN_PREFIX, Condition, Rule
from kobi_crm.domain.text import clean
from kobi_crm.errors import Cancelled, UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.worth import groups_words as words
from kobi_crm.gui.sheets.entry_keys import EntrySheet
from kobi_crm.gui.sheets.rule_row import RuleRow, WholeRow
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.services.segments import Segment

_WIDE = 720
_WAIT = 250
"""Milliseconds after the last key before the people are counted."""
_LONGEST = 60


class GroupSheet(EntrySheet):
    """Enter goes on, Ins adds a line, Ctrl+Enter saves; ``saved`` carries the group's key.

    A kept group is changed, a ready or suggested one is kept under a name of its own, none is a new group.
    """

    saved = Signal(str)

    def __init__(self, ctx: Context, segment: Segment | None = None) -> None:
        title = QCoreApplication.translate("GroupSheet", "New group")
        if segment is not None and segment.kind == "kept":
            title = QCoreApplication.translate("GroupSheet", "Change the group")
        elif segment is not None:
            title = QCoreApplication.translate("GroupSheet", "Keep the group")
        super().__init__(ctx, title, width=_WIDE)
        theme = ctx.theme
        self._segment = segment
        self._own = {f"{OWN_PREFIX}{field.id}": field.name for field in ctx.app.own_fields.all()}
        self._saving = False
        self._job: Job | None = None
        self.name = QLineEdit(segment.label if segment is not None else "")
        self.name.setProperty("look", "field")
        self.name.setMaxLength(_LONGEST)
        self.how = SegmentedChoice(
            theme,
            self.tr("Who belongs to it"),
            [
                ("all", self.tr("All of these hold")),
                ("any", self.tr("One of these is enough")),
                ("none", self.tr("None of these holds")),
            ],
            flow=True,
            small=True,
        )
        self.rows: list[RuleRow | WholeRow] = []
        self.add_button = Button(theme, self.tr("Add a line"), icon="plus", key=self.tr("Ins"), small=True)
        self.read_as = Label(theme, "", "caption", wrap=True)
        self.counted = Label(theme, "", "strong", wrap=True)
        self.said = Label(theme, "", "error", wrap=True)
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Ctrl+Enter")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT)
        self._lay_out()
        self._fill()
        self._connect()
        self._count()

    def focus_first(self) -> None:
        """The name, selected so that typing replaces it; of a group that is changed the first value."""
        if self._segment is not None and self._segment.kind == "kept" and self.rows:
            self.rows[0].focus_value()
        else:
            self.go_to(self.name)

    def enter(self) -> None:
        """Save."""
        self.save()

    def try_close(self) -> bool:
        """What is still being counted is not needed."""
        self._soon.stop()
        if self._job is not None:
            self._job.forget()
            self._job = None
        return True

    def add_row(self, condition: Condition | None = None) -> RuleRow:
        """One more line, with the keyboard in it."""
        row = RuleRow(self.ctx, self._own, condition)
        self._take(row)
        return row

    def save(self) -> None:
        """Keep the group, or point at what is missing."""
        if self._saving:
            return
        if not clean(self.name.text()):
            self._name_field.set_error(self.tr("Write the name of the group."))
            self.go_to(self.name)
            return
        wrong = next((row for row in self.rows if not row.complete()), None)
        if wrong is not None:
            wrong.focus_value()
            return
        if self._has_rule and not self.rows:
            self._say(self.tr("Add at least one line."))
            self.add_button.setFocus()
            return
        self._saving = True
        self.ctx.tasks.write(self._keep(), self._kept, self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert and self._has_rule:
            self.add_row().field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    @property
    def _has_rule(self) -> bool:
        return self._segment is None or self._segment.rule is not None

    def _keep(self) -> Callable[[], str]:
        segments, name, segment = self.ctx.app.segments, self.name.text(), self._segment
        rule = self._rule() if self._has_rule else None

        def work() -> str:
            wanted = rule if rule is not None or segment is None else segments.rule_of(segment.key)
            if segment is not None and segment.kept_id is not None:
                segments.change(segment.kept_id, name, wanted or Rule())
                return segment.key
            return f"kept:{segments.keep(name, wanted or Rule())}"

        return work

    def _rule(self) -> Rule:
        """The lines that can be used as they stand. Raises ``UserError`` for one that cannot."""
        how = self.how.current()
        parts = tuple(row.part() for row in self.rows)
        return Rule(parts, "any" if how == "any" else "none" if how == "none" else "all")

    def _kept(self, key: str) -> None:
        self.try_close()
        self.ctx.close_sheet()
        self.saved.emit(key)

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self._say(str(error))
        else:
            self.ctx.fail(error)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _touched(self) -> None:
        self._say("")
        self._soon.start()

    def _count(self) -> None:
        """Count off the window's thread; a newer question takes the place of one under way."""
        if self._job is not None:
            self._job.forget()
            self._job = None
        if not self._has_rule:
            return
        try:
            rule = self._rule()
        except UserError:
            rule = Rule()
        self.read_as.setText(rule_text(rule, self._own) if rule.parts else "")
        self.read_as.setVisible(bool(rule.parts))
        if not rule.parts:
            self.counted.setText(self.tr("Fill the lines in to see how many people they fit."))
            return
        self.counted.setText(self.tr("Counting…"))
        segments = self.ctx.app.segments
        self._job = self.ctx.tasks.read(
            lambda progress: len(segments.matching(rule, progress)), self._show_count, self._not_counted
        )

    def _show_count(self, people: int) -> None:
        self._job = None
        self.counted.setText(words.matching(people))

    def _not_counted(self, error: Exception) -> None:
        self._job = None
        self.counted.setText("")
        if isinstance(error, UserError) and not isinstance(error, Cancelled):
            self._say(str(error))
        elif not isinstance(error, Cancelled):
            self.ctx.fail(error)

    def _fill(self) -> None:
        rule = self._segment.rule if self._segment is not None else None
        if rule is None:
            if self._has_rule:
                self.add_row()
            return
        self.how.set_current(rule.how)
        for part in rule.parts:
            if isinstance(part, Condition):
                self.add_row(part)
            else:
                self._take(WholeRow(self.ctx, part, self._own))

    def _take(self, row: RuleRow | WholeRow) -> None:
        self.rows.append(row)
        self._lines.addWidget(row)
        row.changed.connect(self._touched)
        row.removed.connect(lambda: self._drop(row))
        row.entered.connect(lambda: self._after(row))
        self.updateGeometry()
        self._touched()

    def _drop(self, row: RuleRow | WholeRow) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].focus_value()
        else:
            self.add_button.setFocus()
        self.updateGeometry()
        self._touched()

    def _after(self, row: RuleRow | WholeRow) -> None:
        """Enter in a value goes to the next line, in the last one it saves."""
        place = self.rows.index(row) + 1
        if place < len(self.rows):
            self.rows[place].focus_value()
        else:
            self.save()

    def _from_name(self) -> None:
        if self.rows:
            self.rows[0].focus_value()
        else:
            self.save()

    def _connect(self) -> None:
        self.name.returnPressed.connect(self._from_name)
        self.name.textEdited.connect(lambda _text: self._name_field.set_error(""))
        self.how.chosen.connect(lambda _how: self._touched())
        self.add_button.clicked.connect(lambda: self.add_row().field.setFocus(Qt.FocusReason.TabFocusReason))
        self.save_button.clicked.connect(self.save)
        self._soon.timeout.connect(self._count)

    def _lay_out(self) -> None:
        theme = self.ctx.theme
        self._name_field = Field(theme, self.tr("Name of the group"), self.name)
        self._rule_box = QWidget()
        column = QVBoxLayout(self._rule_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        column.addWidget(Label(theme, self.tr("Who belongs to it"), "secondary_strong"))
        column.addWidget(self.how)
        column.addLayout(self._lines)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.read_as)
        column.addWidget(self.counted)
        fixed = Label(
            theme,
            self.tr("The people of now are kept; those who come to be like them later are not added."),
            "caption",
            wrap=True,
        )
        for part in (self._name_field, self._rule_box, fixed, self.said):
            self.body.addWidget(part)
        self._rule_box.setVisible(self._has_rule)
        fixed.setVisible(not self._has_rule)
        self.said.hide()
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
