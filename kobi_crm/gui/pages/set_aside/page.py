"""Ayrılacaklar: who is expected today or tomorrow, and what to have ready for them."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.shop_calendar import holiday_kind
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.pages.set_aside import words
from kobi_crm.gui.pages.set_aside.cells import SetAsideCells
from kobi_crm.gui.pages.set_aside.standing import StandingPanel
from kobi_crm.gui.pages.set_aside.totals import Totals
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.services.set_aside import ProductSum, SetAsideRow

if TYPE_CHECKING:
    from kobi_crm.analytics.forecast_quality import ForecastQuality


class SetAsidePage(DayPage):
    """Space or the round check writes the sale; the message at the bottom takes it back."""

    topics = frozenset(("sales", "customers", "products", "standing_orders", "closed_days", "settings"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self._job: Job | None = None
        self._summing: Job | None = None
        self._rows: dict[int, list[SetAsideRow]] = {}
        self._day = ctx.app.clock.today()
        self._compact = False
        self.days = SegmentedChoice(
            theme,
            self.tr("Day"),
            [("today", self.tr("Today")), ("tomorrow", self.tr("Tomorrow"))],
            small=True,
        )
        self.hours = SegmentedChoice(
            theme,
            self.tr("Hours"),
            [("all", self.tr("Whole day")), ("now", self.tr("From now on"))],
            small=True,
        )
        self.orders = Button(theme, self.tr("Standing orders"), icon="calendar-clock", small=True)
        self.paper = Button(theme, self.tr("Print"), icon="printer", small=True)
        self.said = Label(theme, self.tr("The list is being made…"), "secondary", wrap=True)
        self.totals = Totals(theme)
        self.saver = ReportSaver(ctx)
        self.list = PersonList(theme, self.tr("To set aside"))
        self.cells = SetAsideCells(theme, parent=self.list)
        self.list.setItemDelegate(self.cells)
        self.empty = EmptyState(theme, "package-check", "")
        self.empty.add_action(self.tr("Add a standing order"), self.open_orders)
        self._lay_out()
        self._connect()

    def day(self) -> date:
        """The day that is shown."""
        today = self.ctx.app.clock.today()
        return today + timedelta(days=1) if self.days.current() == "tomorrow" else today

    def came_into_view(self) -> None:
        if self._from_now():
            self._stale = True  # the clock went on
        super().came_into_view()

    def refresh(self) -> None:
        for job in (self._job, self._summing):
            if job is not None:
                job.forget()
        self._summing = None
        app, day = self.ctx.app, self.day()
        at = app.clock.now().time() if self._from_now() else None
        self._job = self.ctx.tasks.read(lambda _progress: (day, app.set_aside.rows(day, at)), self._show)

    def set_width_class(self, width: Width) -> None:
        """Where the window is not wide the list needs the room: no tiles, no icons, no day in words."""
        self._compact = width is not Width.WIDE
        self.totals.set_compact(self._compact)
        self.said.setVisible(not self._compact and bool(self._rows))
        for button in (self.orders, self.paper):
            button.set_icon_visible(not self._compact)

    def focus_first(self) -> None:
        (self.list if self._rows else self.days).setFocus()

    def tick(self, customer_id: int) -> None:
        """The customer fetched it: checked at once, and gone when the sale is written."""
        row = self.list.people().index_of(customer_id).data(PersonRole.ROW)
        if row is None or row.done or self._day != self.ctx.app.clock.today():
            return
        taken = self._rows[customer_id]
        self.list.people().update_row(replace(row, done=True))
        self.ctx.tasks.write(lambda: self.ctx.app.set_aside.tick(taken), failed=self._refused)

    def mark_current(self) -> None:
        """Space from anywhere on the page."""
        current = self.list.current_id()
        if current is not None:
            self.tick(current)

    def open_orders(self) -> None:
        """The standing orders, in the card's place."""
        self.ctx.show_panel(StandingPanel(self.ctx, self.list.current_id()))

    def print_list(self) -> None:
        """Ctrl+P: the list of the day that is shown."""
        self.saver.print_out("set_aside", on=self.day())

    def _from_now(self) -> bool:
        return self.days.current() == "today" and self.hours.current() == "now"

    def _show(self, found: tuple[date, list[SetAsideRow]]) -> None:
        self._job = None
        self._day, rows = found
        before = self.list.currentIndex().row()
        self._rows = words.by_customer(rows)
        self.cells.set_ticking(self._day == self.ctx.app.clock.today())
        self.list.set_rows([words.person_row(taken, self._day) for taken in self._rows.values()])
        if self._rows and self.list.current_id() is None:
            self._select_near(before)
        anybody = bool(self._rows)
        self.list.setVisible(anybody)
        self.empty.setVisible(not anybody)
        self.empty.set_sentence(self._nothing_words())
        self.said.setText(words.day_line(self._day, len(self._rows)) if anybody else "")
        self.said.setVisible(anybody and not self._compact)
        self.hours.setVisible(self.days.current() == "today")
        app, day = self.ctx.app, self._day
        self._summing = self.ctx.tasks.read(
            lambda progress: (app.set_aside.totals(day, progress), app.set_aside.quality(day, progress)),
            self._show_totals,
        )

    def _show_totals(self, found: "tuple[list[ProductSum], ForecastQuality]") -> None:
        self._summing = None
        self.totals.show_totals(*found)

    def _select_near(self, row: int) -> None:
        """The line that stood here is gone: the next one is selected, without showing its card."""
        index = self.list.people().index(min(max(row, 0), self.list.people().rowCount() - 1))
        blocked = self.list.blockSignals(True)
        self.list.setCurrentIndex(index)
        self.list.blockSignals(blocked)

    def _nothing_words(self) -> str:
        app = self.ctx.app
        if holiday_kind(self._day) == "bayram":
            return self.tr("It is a holiday. Habits do not hold, nobody is expected.")
        if not app.days.calendar(app.clock.today()).is_open(self._day):
            return self.tr("The shop is closed on this day. Nobody is expected.")
        if self._from_now():
            return self.tr("Nobody is expected any more today.")
        return self.tr("Nothing to set aside. Habits are learnt from sales that say what was bought.")

    def _refused(self, error: Exception) -> None:
        self.refresh()
        self.ctx.fail(error)

    def _open_customer(self) -> None:
        current = self.list.current_id()
        if current is not None:
            self.ctx.open_customer(current)

    def _lay_out(self) -> None:
        theme = self.ctx.theme
        self._head = QHBoxLayout()
        self._head.addWidget(Label(theme, self.tr("Set aside"), "title"), 1)
        self._head.addWidget(self.orders)
        self._head.addWidget(self.paper)
        choices = QWidget()
        self._choices = FlowLayout(choices)
        self._choices.addWidget(self.days)
        self._choices.addWidget(self.hours)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        for part in (choices, self.said, self.totals, self.saver):
            self._column.addWidget(part)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.empty, 1)
        self.empty.hide()
        self.list.hide()
        self._restyle()

    def _connect(self) -> None:
        self.days.chosen.connect(lambda _day: self.refresh())
        self.hours.chosen.connect(lambda _hours: self.refresh())
        self.orders.clicked.connect(self.open_orders)
        self.paper.clicked.connect(self.print_list)
        self.list.checked.connect(self.tick)
        self.list.person_selected.connect(self.ctx.follow_customer)
        self.list.clicked.connect(lambda _index: self._open_customer())
        self.list.opened.connect(self.ctx.open_customer)
        self.cells.check_clicked.connect(lambda index: self.tick(index.data(PersonRole.ID)))
        self.ctx.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(10))
        self._head.setSpacing(px(8))
        self._choices.setSpacing(px(12))
