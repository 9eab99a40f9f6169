"""Stratejiler: the plan for each group, who is in charge, when to look again, and what came of it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.errors import Cancelled, UserError
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.campaigns import strategies_words as words
from kobi_crm.gui.sheets.strategy import StrategySheet
from kobi_crm.gui.sheets.strategy_end import StrategyEndSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.plain_cells import PlainCells
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.jobs import Progress
from kobi_crm.services.strategies import CameOfIt, Strategy

TOPICS = frozenset(("strategies", "segments"))


@dataclass(frozen=True)
class _Found:
    plans: list[Strategy]
    labels: dict[str, str]


class StrategiesView(QWidget):
    """Stands inside a page and reads itself when shown. Ins makes a plan, Enter changes it, Del takes it away."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._stale = True
        self._job: Job | None = None
        self._figures_job: Job | None = None
        self._wants_keyboard = False
        self._plans: dict[int, Strategy] = {}
        self._labels: dict[str, str] = {}
        self.list = PersonList(theme, self.tr("Plans for groups"), with_check=False)
        self.cells = PlainCells(theme, parent=self.list)
        self.list.setItemDelegate(self.cells)
        self.empty = EmptyState(
            theme,
            "list-checks",
            self.tr("No plan yet. Choose a group, write what you want to do, and see what comes of it."),
        )
        self._first = self.empty.add_action(self.tr("New plan"), self.add)
        self.text = Label(theme, "", "body", wrap=True)
        self.acts = Label(theme, "", "secondary_dark", wrap=True)
        self.facts = Label(theme, "", "secondary", wrap=True)
        self.figures = Label(theme, "", "body", wrap=True)
        self.sure = Label(theme, words.how_sure(), "caption", wrap=True)
        self.outcome = Label(theme, "", "strong", wrap=True)
        self.edit_button = Button(theme, self.tr("Change"), icon="pencil", key="Enter", small=True)
        self.end_button = Button(theme, self.tr("End it"), icon="check", small=True)
        self.remove_button = Button(theme, self.tr("Delete"), icon="trash-2", key=self.tr("Del"), small=True)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the plans and the names of their groups."""
        self._stale = False
        if self._job is not None:
            self._job.forget()
        app = self.ctx.app

        def read(_progress: Progress) -> _Found:
            plans = app.strategies.all()
            labels: dict[str, str] = {}
            for key in {plan.segment for plan in plans}:
                try:
                    labels[key] = app.segments.get(key).label
                except UserError:
                    labels[key] = words.gone()
            return _Found(plans, labels)

        self._job = self.ctx.tasks.read(read, self._show)

    def focus_first(self) -> None:
        """The list, or the way to the first plan."""
        self._wants_keyboard = self._job is not None
        if not self._wants_keyboard:
            (self.list if self._plans else self._first).setFocus()

    def current(self) -> Strategy | None:
        """The selected plan."""
        return self._plans.get(self.list.current_id() or 0)

    def add(self) -> None:
        """Ins: a new plan."""
        self.add_for("")

    def add_for(self, segment: str) -> None:
        """A new plan with the group chosen."""
        self.ctx.show_sheet(StrategySheet(self.ctx, segment=segment))

    def edit_current(self) -> None:
        """Enter: change the selected plan while it goes on."""
        plan = self.current()
        if plan is not None and plan.closed_on is None:
            self.ctx.show_sheet(StrategySheet(self.ctx, plan, label=self._labels.get(plan.segment, "")))

    def end_current(self) -> None:
        """Write down what came of the selected plan."""
        plan = self.current()
        if plan is not None and plan.closed_on is None:
            label = self._labels.get(plan.segment, "")
            self.ctx.show_sheet(StrategyEndSheet(self.ctx, plan, label, self.figures.text()))

    def remove_current(self) -> None:
        """Del: take the selected plan away; it can be taken back."""
        plan = self.current()
        if plan is not None:
            number, strategies = plan.id, self.ctx.app.strategies
            self.ctx.tasks.write(lambda: strategies.remove(number))

    def selected_customer(self) -> int | None:
        """Nobody: plans are about groups."""
        return None

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: buttons without their keys and icons."""
        for button, key in ((self.edit_button, "Enter"), (self.remove_button, self.tr("Del"))):
            button.set_key("" if compact else key)
        for button in (self.edit_button, self.end_button, self.remove_button):
            button.set_icon_visible(not compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_changes(self, changes: Changes) -> None:
        if not changes.topics & TOPICS:
            return
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _show(self, found: _Found) -> None:
        self._job = None
        self._plans = {plan.id: plan for plan in found.plans}
        self._labels = found.labels
        self.list.set_groups(words.listed(found.plans, found.labels, self.ctx.app.clock.today()))
        anything = bool(found.plans)
        self._stack.setCurrentWidget(self._every if anything else self.empty)
        if anything and self.list.current_id() is None:
            self.list.select_first()
        self._show_chosen()
        if self._wants_keyboard:
            self._wants_keyboard = False
            self.focus_first()

    def _show_chosen(self) -> None:
        """The selected plan in full; its figures follow."""
        plan, today = self.current(), self.ctx.app.clock.today()
        self._detail.setVisible(plan is not None)
        goes_on = plan is not None and plan.closed_on is None
        self.edit_button.setEnabled(goes_on)
        self.end_button.setEnabled(goes_on)
        self.remove_button.setEnabled(plan is not None)
        if plan is None:
            return
        self.text.setText(plan.text)
        self.acts.setText("\n".join(f"• {act}" for act in plan.actions))
        self.acts.setVisible(bool(plan.actions))
        self.facts.setText(words.facts(plan, today))
        self.outcome.setText(plan.outcome or "")
        self.outcome.setVisible(bool(plan.outcome))
        self.figures.setText(self.tr("Looking at what came of it…"))
        self.sure.hide()
        if self._figures_job is not None:
            self._figures_job.forget()
        strategies, number = self.ctx.app.strategies, plan.id
        self._figures_job = self.ctx.tasks.read(
            lambda _progress: strategies.came_of_it(number), self._show_figures, self._no_figures
        )

    def _show_figures(self, found: CameOfIt) -> None:
        self._figures_job = None
        self.figures.setText(words.came_of_it(found, self.ctx.money))
        self.sure.setVisible(bool(found.people and found.days))

    def _no_figures(self, error: Exception) -> None:
        self._figures_job = None
        self.figures.setText("")
        if not isinstance(error, Cancelled | UserError):
            self.ctx.fail(error)

    def _connect(self) -> None:
        self.list.opened.connect(lambda _id: self.edit_current())
        self.list.person_selected.connect(lambda _id: self._show_chosen())
        self.edit_button.clicked.connect(self.edit_current)
        self.end_button.clicked.connect(self.end_current)
        self.remove_button.clicked.connect(self.remove_current)
        self.ctx.bridge.changed.connect(self._on_changes)
        self.ctx.amounts.changed.connect(self._show_chosen)
        self.ctx.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        theme = self.ctx.theme
        self._detail = VerticalScroll(theme, margin="s")
        for part in (self.text, self.acts, self.facts, self.outcome, self.figures, self.sure):
            self._detail.column.addWidget(part)
        self._detail.column.addStretch(1)
        foot = QWidget()
        buttons = FlowLayout(foot)
        for button in (self.edit_button, self.end_button, self.remove_button):
            buttons.addWidget(button)
        self._every = QWidget()
        self._column = QVBoxLayout(self._every)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self._detail, 1)
        self._column.addWidget(foot)
        self._nothing = QWidget()
        self._stack = QStackedWidget()
        for view in (self._nothing, self._every, self.empty):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._restyle()

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setSpacing(px(10))
        self._detail.column.setSpacing(px(8))
