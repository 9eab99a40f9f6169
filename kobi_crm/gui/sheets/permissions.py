"""İzinler: each channel allowed, not allowed or not asked, and how the answer was given."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.permissions import CHANNELS, Channel, Permission, channel_label
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice

_WIDE = 600
_YES, _NO, _UNKNOWN = "yes", "no", "unknown"


class PermissionSheet(SheetFrame):
    """Arrows change an answer, Enter saves all of them as one act."""

    def __init__(self, ctx: Context, customer_id: int) -> None:
        super().__init__(ctx, QCoreApplication.translate("PermissionSheet", "Permissions"), width=_WIDE)
        theme = ctx.theme
        self._customer_id = customer_id
        self._saving = False
        known = ctx.app.permissions.of(customer_id)
        answers = [
            (_YES, self.tr("allowed")),
            (_NO, self.tr("not allowed")),
            (_UNKNOWN, self.tr("not asked")),
        ]
        self.choices: dict[Channel, SegmentedChoice] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(2, 1)
        for place, channel in enumerate(CHANNELS):
            answer = known.get(channel)
            current = _UNKNOWN if answer is None else _YES if answer.allowed else _NO
            label = channel_label(channel)
            self.choices[channel] = SegmentedChoice(theme, label, answers, current, small=True)
            grid.addWidget(Label(theme, label, "strong"), place, 0)
            grid.addWidget(self.choices[channel], place, 1)
            grid.addWidget(Label(theme, self._since(answer), "caption", wrap=True), place, 2)
        self.source = QLineEdit()
        self.source.setProperty("look", "field")
        self.source.setPlaceholderText(self.tr("by word of mouth"))
        usual = [self.tr("by word of mouth"), self.tr("form"), self.tr("by phone")]
        QLineEdit.setCompleter(self.source, QCompleter(usual, self))
        self.body.addWidget(ElidedLabel(theme, ctx.app.customers.get(customer_id).name, "strong"))
        self.body.addLayout(grid)
        self.body.addWidget(Field(theme, self.tr("How was it answered?"), self.source))
        hint = self.tr(
            "Permission is asked face to face or on a form, never by a message. A no always counts."
        )
        self.body.addWidget(Label(theme, hint, "caption", wrap=True))
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Enter")
        self.save_button.clicked.connect(self.enter)
        self.source.returnPressed.connect(self.enter)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)

    def focus_first(self) -> None:
        """The keyboard goes to the first channel."""
        self.choices[CHANNELS[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def enter(self) -> None:
        """Keep the four answers; what is as it was keeps its day."""
        if self._saving:
            return
        self._saving = True
        answers: dict[Channel, bool | None] = {
            channel: {_YES: True, _NO: False}.get(choice.current())
            for channel, choice in self.choices.items()
        }
        permissions, customer_id = self.ctx.app.permissions, self._customer_id
        typed = self.source.text().strip()
        known = permissions.of(customer_id)
        changed: dict[Channel, bool | None] = {
            channel: answer
            for channel, answer in answers.items()
            if (known[channel].allowed if channel in known else None) != answer
        }
        how = typed or self.source.placeholderText()

        def keep() -> None:
            permissions.set_all(customer_id, changed, how)

        self.ctx.tasks.write(keep, done=lambda _nothing: self.ctx.close_sheet(), failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self.ctx.fail(error)

    def _since(self, answer: Permission | None) -> str:
        if answer is None:
            return ""
        day = format_day(answer.day, today=self.ctx.app.clock.today())
        return f"{day}, {answer.source}" if answer.source else day
