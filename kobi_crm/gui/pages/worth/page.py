"""Değer: the pyramid of what customers are worth, cut down and across, and the groups."""

from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.pages.worth.cross import CrossView
from kobi_crm.gui.pages.worth.groups import GroupsView
from kobi_crm.gui.pages.worth.pyramid import PyramidView
from kobi_crm.gui.sheets.strategy import StrategySheet
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice


class View(Protocol):
    """What every view of the page can do; it reads itself when it is shown and when something changed."""

    def refresh(self) -> None: ...
    def focus_first(self) -> None: ...
    def leave(self) -> bool: ...
    def selected_customer(self) -> int | None: ...
    def print_list(self) -> None: ...
    def set_compact(self, compact: bool) -> None: ...


class WorthPage(DayPage):
    """A few views under one switch."""

    topics = frozenset[str]()

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self.pyramid = PyramidView(ctx)
        self.cross = CrossView(ctx)
        self.groups = GroupsView(ctx)
        views: list[tuple[str, str, QWidget]] = [
            ("pyramid", self.tr("Pyramid"), self.pyramid),
            ("cross", self.tr("Cross table"), self.cross),
            ("groups", self.tr("Groups"), self.groups),
        ]
        self._views = {key: view for key, _, view in views}
        titles = [(key, title) for key, title, _ in views]
        self.which = SegmentedChoice(ctx.theme, self.tr("View"), titles, small=True)
        self._lay_out()
        self.which.chosen.connect(self._choose)
        for view in (self.pyramid, self.cross, self.groups):
            view.plan_wanted.connect(self.plan_for)
        ctx.theme.changed.connect(self._restyle)

    def came_into_view(self) -> None:
        """A view reads itself when it is first shown; later a new day reads anew."""
        if self._read_on is None:
            self._read_on, self._stale = self.ctx.app.clock.today(), False
        super().came_into_view()

    def refresh(self) -> None:
        self._view().refresh()

    def focus_first(self) -> None:
        self._view().focus_first()

    def show_view(self, which: str) -> None:
        """The pyramid, or another view by its key."""
        self.which.set_current(which)
        self.stack.setCurrentWidget(self._views[self.which.current()])

    def selected_customer(self) -> int | None:
        """Who is selected in the view that is shown."""
        return self._view().selected_customer()

    def print_list(self) -> None:
        """Ctrl+P: the people that are shown, or the whole view."""
        self._view().print_list()

    def leave(self) -> bool:
        """Esc: from the people of a layer or a group back; false where there is nothing to leave."""
        return self._view().leave()

    def plan_for(self, segment: str) -> None:
        """A new plan for a group; it is then found under the campaigns."""
        self.ctx.show_sheet(StrategySheet(self.ctx, segment=segment))

    def set_width_class(self, width: Width) -> None:
        """Where the window is not wide the switch takes the place of the title."""
        wide = width is Width.WIDE
        self._title.setVisible(wide)
        if wide:
            self._column.insertWidget(1, self.which, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._head.insertWidget(0, self.which)
        for view in self._views.values():
            cast(View, view).set_compact(not wide)

    def _view(self) -> View:
        return cast(View, self._views[self.which.current()])

    def _choose(self, which: str) -> None:
        self.show_view(which)
        self.focus_first()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for view in self._views.values():
            self.stack.addWidget(view)
        self._title = Label(self.ctx.theme, self.tr("Worth"), "title")
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
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
