"""The campaigns there are: Enter opens one, Ins plans a new one, Del takes one away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.domain.campaigns import Campaign
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.campaigns import words
from kobi_crm.gui.pages.campaigns.one import CampaignView
from kobi_crm.gui.sheets.campaign import CampaignSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.plain_cells import PlainCells
from kobi_crm.jobs import Progress

Found = tuple[list[Campaign], dict[str, str]]


class CampaignsView(QWidget):
    """The list, or in its place the campaign that is open."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._job: Job | None = None
        self._campaigns: dict[int, Campaign] = {}
        self._labels: dict[str, str] = {}
        self._wants_keyboard = False
        self._wanted: int | None = None
        self.list = PersonList(theme, self.tr("Campaigns"), with_check=False)
        self.cells = PlainCells(theme, parent=self.list)
        self.list.setItemDelegate(self.cells)
        self.empty = EmptyState(
            theme,
            "megaphone",
            self.tr("No campaign yet. Choose a group, write what you offer, and see who comes."),
        )
        self._first = self.empty.add_action(self.tr("New campaign"), self.plan)
        self.open_button = Button(theme, self.tr("Open"), key="Enter", small=True)
        self.remove_button = Button(theme, self.tr("Delete"), key=self.tr("Del"), small=True)
        self.one = CampaignView(ctx)
        self._lay_out()
        self.list.opened.connect(lambda _id: self.open_current())
        self.list.person_selected.connect(lambda _id: self._show_chosen())
        self.open_button.clicked.connect(self.open_current)
        self.remove_button.clicked.connect(self.remove_current)
        self.one.left.connect(self.leave)
        theme.changed.connect(self._restyle)

    def refresh(self) -> None:
        """Read the list, and the campaign that is open."""
        if self._job is not None:
            self._job.forget()
        app = self.ctx.app

        def read(_progress: Progress) -> Found:
            campaigns = app.campaigns.all()
            labels: dict[str, str] = {}
            for key in {campaign.segment for campaign in campaigns}:
                try:
                    labels[key] = app.segments.get(key).label
                except UserError:
                    labels[key] = self.tr("a group that is gone")
            return campaigns, labels

        self._job = self.ctx.tasks.read(read, self._show)

    def focus_first(self) -> None:
        """The people of the open campaign, else the list, else the way to the first one."""
        self._wants_keyboard = self._job is not None
        if self._opened():
            self.one.focus_first()
        elif not self._wants_keyboard:
            (self.list if self._campaigns else self._first).setFocus()

    def plan(self) -> None:
        """A new campaign in three steps."""
        self._open_sheet(None)

    def open_current(self) -> None:
        """Enter: a draft to go on with, or the people and the result of what has begun."""
        campaign = self._campaigns.get(self.list.current_id() or 0)
        if campaign is None:
            return
        if campaign.started_on is None:
            self._open_sheet(campaign)
        else:
            self.open_campaign(campaign.id)

    def open_campaign(self, campaign_id: int) -> None:
        """Show a campaign that has begun."""
        campaign = self._campaigns.get(campaign_id)
        if campaign is None:
            self._wanted = campaign_id  # it is being read
            return
        self._wanted = None
        self.one.show_campaign(campaign, self._labels[campaign.segment])
        self.stack.setCurrentWidget(self.one)
        self.one.focus_first()

    def remove_current(self) -> None:
        """Del: take the selected campaign away; it can be taken back."""
        chosen = self.list.current_id()
        if chosen is not None:
            self.ctx.tasks.write(lambda: self.ctx.app.campaigns.remove(chosen))

    def leave(self) -> bool:
        """Back to the list; false where it is shown already."""
        if not self._opened():
            return False
        self.stack.setCurrentWidget(self._all)
        self.focus_first()
        return True

    def mark_current(self) -> None:
        """Space: the selected person was told."""
        if self._opened():
            self.one.people.tell_current()

    def selected_customer(self) -> int | None:
        """Who is selected in the open campaign."""
        return self.one.selected_customer() if self._opened() else None

    def print_list(self) -> None:
        """Ctrl+P in an open campaign."""
        if self._opened():
            self.one.print_list()

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: buttons without their keys."""
        self.open_button.set_key("" if compact else "Enter")
        self.remove_button.set_key("" if compact else self.tr("Del"))
        self.one.set_compact(compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.plan()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def _opened(self) -> bool:
        return self.stack.currentWidget() is self.one

    def _open_sheet(self, campaign: Campaign | None) -> None:
        sheet = CampaignSheet(self.ctx, campaign)
        sheet.started.connect(self.open_campaign_anew)
        self.ctx.show_sheet(sheet)

    def open_campaign_anew(self, campaign_id: int) -> None:
        """Show a campaign that began just now: it is read first."""
        self._campaigns.pop(campaign_id, None)
        self._wanted = campaign_id
        self.refresh()

    def _show(self, found: Found) -> None:
        self._job = None
        campaigns, self._labels = found
        self._campaigns = {campaign.id: campaign for campaign in campaigns}
        self.list.set_groups(words.groups(campaigns, self._labels, self.ctx.app.clock.today()))
        here = self.window().focusWidget()
        goes = self.empty if campaigns else self.list
        if here is not None and (here is goes or goes.isAncestorOf(here)):
            self._wants_keyboard = True
        if campaigns and self.list.current_id() is None:
            self.list.select_first()
        for part in (self.list, self._foot):
            part.setVisible(bool(campaigns))
        self.empty.setVisible(not campaigns)
        self._show_chosen()
        self._read_open()
        if self._wants_keyboard:
            self._wants_keyboard = False
            self.focus_first()

    def _read_open(self) -> None:
        shown = self._campaigns.get(self.one.campaign_id or 0)
        if self._wanted in self._campaigns:
            self.open_campaign(self._wanted)
        elif self._opened() and (shown is None or shown.started_on is None):
            self.leave()  # taken back or removed while it was open
        elif self._opened() and shown is not None:
            self.one.show_campaign(shown, self._labels[shown.segment])

    def _show_chosen(self) -> None:
        chosen = self.list.current_id() is not None
        self.open_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)

    def _lay_out(self) -> None:
        self._foot = QWidget()
        foot = FlowLayout(self._foot)
        for button in (self.open_button, self.remove_button):
            foot.addWidget(button)
        self._all = QWidget()
        self._column = QVBoxLayout(self._all)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self._foot)
        for part in (self.list, self.empty, self._foot):
            part.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._all)
        self.stack.addWidget(self.one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._restyle()

    def _restyle(self) -> None:
        self._column.setSpacing(self.ctx.theme.px(10))
