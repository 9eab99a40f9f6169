"""A campaign in three steps: for whom, what, and how; then it begins."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.campaign_words import audience_sentence
from kobi_crm.domain.campaigns import CHANNELS, Campaign, CampaignChannel, CampaignDraft, channel_label
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.campaign_what import WhatStep
from kobi_crm.gui.sheets.campaign_whom import WhomStep
from kobi_crm.gui.sheets.entry_keys import EntrySheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice

_WIDE = 620
_STEPS = ("whom", "what", "how")


class CampaignSheet(EntrySheet):
    """Ctrl+Enter goes a step on and begins the campaign in the last; Esc keeps what is written as a draft.

    Of a campaign that has begun only the second step is shown. ``segment`` is the group a new one is for;
    ``started`` carries the id.
    """

    started = Signal(int)

    def __init__(self, ctx: Context, campaign: Campaign | None = None, *, segment: str = "") -> None:
        title = QCoreApplication.translate("CampaignSheet", "New campaign")
        if campaign is not None:
            title = QCoreApplication.translate("CampaignSheet", "Campaign: {name}").format(name=campaign.name)
        super().__init__(ctx, title, width=_WIDE)
        theme = ctx.theme
        self._campaign = campaign
        self._begun = campaign is not None and campaign.started_on is not None
        self._saving = self._touched = False
        steps = [("whom", self.tr("1. For whom")), ("what", self.tr("2. What")), ("how", self.tr("3. How"))]
        self.steps = SegmentedChoice(theme, self.tr("Step"), steps)
        self.whom = WhomStep(ctx, segment if campaign is None else campaign.segment)
        self.what = WhatStep(ctx, campaign)
        ways = [(channel, channel_label(channel)) for channel in CHANNELS]
        current = CHANNELS[0] if campaign is None else campaign.channel
        self.channel = SegmentedChoice(theme, self.tr("How they are told"), ways, current, flow=True)
        self.reach = Label(theme, "", "body", wrap=True)
        self.after = Label(theme, "", "caption", wrap=True)
        self.said = Label(theme, "", "error", wrap=True)
        self.back = Button(theme, self.tr("Back"), kind="ghost", icon="arrow-left")
        self.keep_button = Button(theme, self.tr("Keep as draft"))
        self.go_button = Button(theme, "", kind="filled", key="Ctrl+Enter")
        self._lay_out()
        self._connect()
        self.show_step("what" if self._begun else "whom")

    def focus_first(self) -> None:
        """The first field of the step."""
        first = {"whom": self.whom.group, "what": self.what.name}.get(self.step())
        if first is not None:
            self.reveal(first)
        else:
            self.channel.setFocus()

    def try_close(self) -> bool:
        """What is written is kept as a draft; nothing is kept of an empty sheet or of one that is not right."""
        draft = self._draft() if self._touched and not self._saving and not self._begun else None
        self.whom.forget()
        if draft is not None:
            campaigns, kept = self.ctx.app.campaigns, self._campaign
            number = None if kept is None else kept.id
            self.ctx.tasks.write(
                lambda: campaigns.add(draft) if number is None else campaigns.edit(number, draft)
            )
        return True

    def step(self) -> str:
        """The step that is shown."""
        return "what" if self._begun else self.steps.current()

    def show_step(self, step: str) -> None:
        """Show one of the three."""
        self.steps.set_current(step)
        for name, part in zip(_STEPS, (self.whom, self.what, self._how), strict=True):
            part.setVisible(name == step)
        self.back.setVisible(step != "whom" and not self._begun)
        last = step == "how"
        label = self.tr("Begin") if last else self.tr("Save") if self._begun else self.tr("Next")
        self.go_button.set_label(label)
        self.said.hide()
        self._show_reach()
        self.updateGeometry()

    def enter(self) -> None:
        """Ctrl+Enter: on to the next step; in the last one the campaign begins."""
        step = self.step()
        if step == "what" and (wrong := self.what.wrong()) is not None:
            self.reveal(wrong)
        elif self._begun:
            self.keep()
        elif step == "how":
            self.begin()
        else:
            self._go_to(_STEPS[_STEPS.index(step) + 1])

    def begin(self) -> None:
        """Keep the plan and draw the lot."""
        self._write(begin=True)

    def keep(self) -> None:
        """Keep the plan, to begin another day."""
        self._write(begin=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the group, a choice or an empty place goes on; in a field it belongs to the field."""
        here = self.focusWidget()
        plain = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if plain and (here is self.whom.group or (here is not None and self._how.isAncestorOf(here))):
            self.enter()
        else:
            super().keyPressEvent(event)

    def _write(self, *, begin: bool) -> None:
        if self._saving:
            return
        if not self._begun and (wrong := self.what.wrong()) is not None:
            self._go_to("what")
            self.reveal(wrong)
            return
        draft = self._draft()
        if draft is None:
            return
        self._saving = True
        campaigns, kept = self.ctx.app.campaigns, self._campaign

        def work() -> int:
            number = campaigns.add(draft) if kept is None else kept.id
            if kept is not None and draft != _as_draft(kept):
                campaigns.edit(number, draft)
            if begin:
                try:
                    campaigns.start(number)
                except UserError:
                    if kept is None:
                        campaigns.remove(number)  # the sheet stays open with all of it
                    raise
            return number

        self.ctx.tasks.write(work, lambda number: self._written(number, begun=begin), self._refused)

    def _written(self, number: int, *, begun: bool) -> None:
        self.whom.forget()
        self.ctx.close_sheet()
        if begun:
            self.started.emit(number)

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self.said.setText(str(error))
            self.said.show()
        else:
            self.ctx.fail(error)

    def _draft(self) -> CampaignDraft | None:
        """What is written; the group's name stands for a name not written yet. ``None`` where it is not right."""
        what, kept = self.what, self._campaign
        name = what.name.text().strip() or self.whom.label()
        days = (what.first.value(), what.last.value())
        right = not any(line.problem() for line in (what.first, what.last, what.goal, what.cost))
        if not right or not name or days[1] < days[0]:
            return None
        return CampaignDraft(
            name,
            kept.segment if kept is not None and self._begun else self.whom.segment(),
            self._channel(),
            *days,
            what.goal.value(),
            what.cost.value() or 0,
            what.text(),
            what.percent(),
        )

    def _channel(self) -> CampaignChannel:
        current = self.channel.current()
        return next(channel for channel in CHANNELS if channel == current)

    def _show_reach(self) -> None:
        """How many are told and kept out if it begins now."""
        audience = self.whom.reach.get(self._channel())
        self.go_button.setEnabled(self.step() != "how" or bool(audience and audience.ids))
        self.what.set_person(self.whom.person)
        if audience is None:
            self.reach.setText(self.tr("Counting the people of the group…"))
            self.after.setText("")
            return
        said = [audience_sentence(audience.people, len(audience.ids))]
        if audience.not_asked or audience.refused or audience.unreachable:
            words = self.tr("Not asked yet: {asked}. Said no: {refused}. No number or address: {unknown}.")
            said.append(
                words.format(asked=audience.not_asked, refused=audience.refused, unknown=audience.unreachable)
            )
        out = round(len(audience.ids) * self.what.percent() / 100)
        if audience.ids:
            told = self.tr("{told} people will be told, {out} kept out by lot.")
            said.append(told.format(told=len(audience.ids) - out, out=out))
        else:
            said.append(self.tr("Choose another way, or ask for permission first."))
        self.reach.setText("\n".join(said))
        self.after.setText(self._what_then())

    def _what_then(self) -> str:
        if self._channel() == "shop":
            return self.tr("After that you have a list to tick off whom you told in the shop.")
        return self.tr(
            "Nothing is sent by itself. After that you have a list: print it, copy the numbers, or go on "
            "one by one and tick off."
        )

    def _go_to(self, step: str) -> None:
        self.show_step(step)
        self.focus_first()

    def _back(self) -> None:
        self._go_to(_STEPS[max(_STEPS.index(self.step()) - 1, 0)])

    def _touch(self) -> None:
        self._touched = True

    def _connect(self) -> None:
        self.steps.chosen.connect(self.show_step)
        self.whom.counted.connect(self._show_reach)
        self.what.changed.connect(self._touch)
        self.channel.chosen.connect(lambda _channel: self._show_reach())
        self.what.name.returnPressed.connect(lambda: self.reveal(self.what.offer))
        self.chain(self.what.lines())
        self.back.clicked.connect(self._back)
        self.keep_button.clicked.connect(self.keep)
        self.go_button.clicked.connect(self.enter)

    def _lay_out(self) -> None:
        self._how = QWidget()
        how = QVBoxLayout(self._how)
        how.setContentsMargins(0, 0, 0, 0)
        how.setSpacing(self.ctx.theme.px(10))
        how.addWidget(Label(self.ctx.theme, self.tr("How they are told"), "secondary_strong"))
        for part in (self.channel, self.reach, self.after):
            how.addWidget(part)
        for part in (self.steps, self.whom, self.what, self._how, self.said):
            self.body.addWidget(part)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        for button in (self.cancel, self.keep_button, self.go_button):
            self.foot.addWidget(button)
        if self._begun:
            self.steps.hide()
            self.keep_button.hide()
            self.what.hide_share()


def _as_draft(campaign: Campaign) -> CampaignDraft:
    return CampaignDraft(
        campaign.name,
        campaign.segment,
        campaign.channel,
        campaign.first_day,
        campaign.last_day,
        campaign.goal,
        campaign.cost,
        campaign.offer,
        campaign.control_percent,
    )
