"""A campaign that has begun: whom to tell, who is kept out, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.domain.campaigns import Campaign, CampaignPerson
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.campaigns import words
from kobi_crm.gui.pages.campaigns.people import KeptOut, ToldPeople
from kobi_crm.gui.pages.campaigns.result import ResultView
from kobi_crm.gui.sheets.campaign import CampaignSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.chip import Chip
from kobi_crm.gui.widgets.label import ElidedLabel, plain_tooltip
from kobi_crm.gui.widgets.segmented import SegmentedChoice

Found = tuple[list[CampaignPerson], list[CampaignPerson]]
_TONES = {"running": "green", "over": "slate", "draft": "slate"}


class CampaignView(QWidget):
    """``left`` asks for the list of campaigns."""

    left = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._job: Job | None = None
        self._campaign: Campaign | None = None
        self.back = Button(theme, self.tr("Back"), kind="ghost", icon="arrow-left", key="Esc", small=True)
        self.name = ElidedLabel(theme, "", "subtitle")
        self.state = Chip(theme, "")
        self.facts = ElidedLabel(theme, "", "secondary")
        self.edit_button = Button(theme, self.tr("Change"), icon="pencil", small=True)
        self.end_button = Button(theme, self.tr("End now"), icon="check", small=True)
        views = [
            ("people", self.tr("Whom to tell")),
            ("kept_out", self.tr("Kept out by lot")),
            ("result", self.tr("Result")),
        ]
        self.which = SegmentedChoice(theme, self.tr("Of the campaign"), views, small=True, flow=True)
        self.people = ToldPeople(ctx)
        self.kept_out = KeptOut(ctx)
        self.result = ResultView(ctx)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.edit_button.clicked.connect(self.edit)
        self.end_button.clicked.connect(self.end)
        self.which.chosen.connect(self._choose)
        theme.changed.connect(self._restyle)

    @property
    def campaign_id(self) -> int | None:
        """Which campaign is shown."""
        return None if self._campaign is None else self._campaign.id

    def show_campaign(self, campaign: Campaign, group: str) -> None:
        """Show a campaign for a group of that name; another one begins with its people, or its result when over."""
        today = self.ctx.app.clock.today()
        state = campaign.state(today)
        if campaign.id != self.campaign_id:
            self.show_view("result" if state == "over" else "people")
        self._campaign = campaign
        self.name.set_full_text(campaign.name)
        self.state.set_chip(words.state_label(state), _TONES[state])
        self.facts.set_full_text(words.facts(campaign, group, today))
        self.state.setToolTip(plain_tooltip(self.facts.full_text()))
        self.end_button.setVisible(state == "running")
        self.refresh()

    def refresh(self) -> None:
        """Read the people and the result again."""
        campaign = self._campaign
        if campaign is None:
            return
        if self._job is not None:
            self._job.forget()
        campaigns = self.ctx.app.campaigns

        def read(_progress: object) -> Found:
            return campaigns.people(campaign.id), campaigns.people(campaign.id, control=True)

        self._job = self.ctx.tasks.read(read, lambda found: self._show(campaign, found))
        if self.which.current() == "result":
            self.result.read(campaign.id)

    def focus_first(self) -> None:
        """The list that is shown."""
        shown = self.stack.currentWidget()
        if isinstance(shown, ToldPeople | KeptOut | ResultView):
            shown.focus_first()

    def show_view(self, which: str) -> None:
        """``people``, ``kept_out`` or ``result``."""
        self.which.set_current(which)
        views: dict[str, QWidget] = {"kept_out": self.kept_out, "result": self.result}
        self.stack.setCurrentWidget(views.get(which, self.people))
        if which == "result" and self._campaign is not None:
            self.result.read(self._campaign.id)

    def selected_customer(self) -> int | None:
        """Who is selected in the list that is shown."""
        shown = self.stack.currentWidget()
        return shown.list.current_id() if isinstance(shown, ToldPeople | KeptOut) else None

    def print_list(self) -> None:
        """Whom to tell, or the result where that is shown."""
        if self.which.current() == "result":
            self.result.print_out()
        else:
            self.people.print_list()

    def edit(self) -> None:
        """Name, days, goal, cost and offer can still change."""
        if self._campaign is not None:
            self.ctx.show_sheet(CampaignSheet(self.ctx, self._campaign))

    def end(self) -> None:
        """The campaign is over as from today."""
        number = self.campaign_id
        if number is not None:
            self.ctx.tasks.write(lambda: self.ctx.app.campaigns.close(number))

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: no icons, no keys, and the list gets the line of the facts."""
        for button in (self.edit_button, self.end_button):
            button.set_icon_visible(not compact)
            (self._top if compact else self._line).addWidget(button)
        self.facts.setVisible(not compact)
        self.back.set_key("" if compact else "Esc")
        self.people.set_compact(compact)

    def _choose(self, which: str) -> None:
        self.show_view(which)
        self.focus_first()

    def _show(self, campaign: Campaign, found: Found) -> None:
        self._job = None
        self.people.show_people(campaign, found[0])
        self.kept_out.show_people(found[1])

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.back)
        self._top.addWidget(self.name, 1)
        self._top.addWidget(self.state)
        self._line = QHBoxLayout()
        self._line.addWidget(self.facts, 1)
        self._line.addWidget(self.edit_button)
        self._line.addWidget(self.end_button)
        self.stack = QStackedWidget()
        for view in (self.people, self.kept_out, self.result):
            self.stack.addWidget(view)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addLayout(self._line)
        self._column.addWidget(self.which)
        self._column.addWidget(self.stack, 1)
        self._restyle()

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setSpacing(px(10))
        for row in (self._top, self._line):
            row.setSpacing(px(8))
