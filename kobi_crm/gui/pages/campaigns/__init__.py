"""Kampanyalar: campaigns and their result, the boards, and the plans for groups."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.campaigns.boards import BoardsView
from kobi_crm.gui.pages.campaigns.plans import CampaignsView
from kobi_crm.gui.pages.campaigns.strategies import StrategiesView
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice


class CampaignsPage(DayPage):
    """Three views under one switch; each reads itself when it is shown."""

    topics = frozenset(
        ("campaigns", "campaign_people", "board_cards", "segments", "customers", "permissions", "sales")
    )

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self.campaigns = CampaignsView(ctx)
        self.boards = BoardsView(ctx)
        self.strategies = StrategiesView(ctx)
        views = [
            ("campaigns", self.tr("Campaigns")),
            ("boards", self.tr("Boards")),
            ("strategies", self.tr("Strategies")),
        ]
        self.which = SegmentedChoice(theme, self.tr("View"), views, small=True)
        self.new_button = Button(
            theme, self.tr("New campaign"), kind="filled", icon="plus", key=self.tr("Ins")
        )
        self.ideas_button = Button(
            theme, self.tr("Suggestions"), kind="filled", icon="sparkles", key=self.tr("Ins")
        )
        self.plan_button = Button(theme, self.tr("New plan"), kind="filled", icon="plus", key=self.tr("Ins"))
        self._lay_out()
        self.which.chosen.connect(self._choose)
        self.new_button.clicked.connect(self.campaigns.plan)
        self.ideas_button.clicked.connect(self.boards.suggest)
        self.plan_button.clicked.connect(self.strategies.add)
        theme.changed.connect(self._restyle)
        self.show_view("campaigns")

    def refresh(self) -> None:
        self._view().refresh()

    def focus_first(self) -> None:
        self._view().focus_first()

    def show_view(self, which: str) -> None:
        """The campaigns, the boards or the strategies."""
        self.which.set_current(which)
        self.new_button.setVisible(which == "campaigns")
        self.ideas_button.setVisible(which == "boards")
        self.plan_button.setVisible(which == "strategies")
        self.stack.setCurrentWidget(self._view())
        if self.isVisible():
            self.refresh()

    def mark_current(self) -> None:
        """Space from anywhere on the page: the selected person of a campaign was told."""
        if self.which.current() == "campaigns":
            self.campaigns.mark_current()

    def selected_customer(self) -> int | None:
        """Who is selected in the view that is shown."""
        return self._view().selected_customer()

    def print_list(self) -> None:
        """Ctrl+P: whom to tell, or the result, of the campaign that is open."""
        if self.which.current() == "campaigns":
            self.campaigns.print_list()

    def leave(self) -> bool:
        """Esc: from a campaign back to the list of them; false where there is nothing to leave."""
        return self.which.current() == "campaigns" and self.campaigns.leave()

    def set_width_class(self, width: Width) -> None:
        """Where the window is not wide the switch takes the place of the title."""
        wide = width is Width.WIDE
        for button in (self.new_button, self.ideas_button, self.plan_button):
            button.set_icon_visible(wide)
            button.set_key(self.tr("Ins") if wide else "")
        self._title.setVisible(wide)
        if wide:
            self._column.insertWidget(1, self.which, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._head.insertWidget(0, self.which)
        self.campaigns.set_compact(not wide)
        self.boards.set_compact(not wide)
        self.strategies.set_compact(not wide)

    def plan_for(self, segment: str) -> None:
        """A new plan for a group."""
        self.show_view("strategies")
        self.strategies.add_for(segment)

    def _view(self) -> CampaignsView | BoardsView | StrategiesView:
        views = {"boards": self.boards, "strategies": self.strategies}
        return views.get(self.which.current(), self.campaigns)

    def _choose(self, which: str) -> None:
        self.show_view(which)
        self.focus_first()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for view in (self.campaigns, self.boards, self.strategies):
            self.stack.addWidget(view)
        self._title = Label(self.ctx.theme, self.tr("Campaigns"), "title")
        head: list[QWidget] = [self.ideas_button, self.plan_button, self.new_button]
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        for button in head:
            self._head.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.stack, 1)
        self._restyle()

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(10))
        self._head.setSpacing(px(8))
