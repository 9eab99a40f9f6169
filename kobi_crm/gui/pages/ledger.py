"""Veresiye: what is owed in three numbers and by its age, and by whom, the longest overdue first."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kobi_crm.gui.context import Context
from kobi_crm.gui.models import ledger as model
from kobi_crm.gui.models.fitting import fitting
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.pages.ledger_ageing import AgeingBar
from kobi_crm.gui.pages.ledger_foot import LedgerFoot
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.sheets.statement import StatementSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.banner import Banner
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.stat_tile import StatTile

_ROOM_FOR_TILES = 460
"""Pixels at text factor 1.0 from which three tiles stand side by side."""

_HIGH = 480
"""Pixels at text factor 1.0 from which there is room for the age of the debts and every button."""

_SMALLEST_FIRST = ("due", "name")
"""A first click on these headings puts the oldest or the first on top, on all others the most."""


class LedgerPage(DayPage):
    """The card at the right follows the selection; F6 or the button takes the payment."""

    topics = frozenset(("ledger", "customers", "sales", "settings", "reminders"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self._job: Job | None = None
        self._sort: tuple[model.Sort, bool] = ("due", False)
        self.owed: model.Owed | None = None
        self._shown_columns: list[str] = []
        self._columns = model.columns(ctx.app.clock.today, ctx.money)
        self.tiles = (
            StatTile(theme, self.tr("Store credit owed")),
            StatTile(theme, self.tr("Past its due date")),
            StatTile(theme, self.tr("Due this week")),
        )
        self.age = AgeingBar(theme, lambda kurus: ctx.money(kurus, "never"))
        self.lapse = Banner(theme, "", icon="triangle-alert", tone="amber")
        self.lapse.add_button("show", self.tr("Show"))
        self.rows = model.LedgerModel(ctx.app, [self._columns["name"]])
        self.rows.setParent(self)
        self.table = DataTable(theme, self.tr("People who owe"), self.rows)
        self.table.set_sort(*self._sort)
        self.empty = EmptyState(theme, "notebook-pen", self.tr("No customer owes anything."))
        self.empty.add_action(self.tr("Look at the customers"), lambda: ctx.go("customers"))
        self.saver = ReportSaver(ctx)
        self.paper = Button(theme, self.tr("Print"), icon="printer", small=True)
        self.account = Button(theme, self.tr("Statement"), icon="notebook-pen", small=True)
        self.foot = LedgerFoot(ctx)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        if self._job is not None:
            self._job.forget()
        app, (sort, descending) = self.ctx.app, self._sort
        self._job = self.ctx.tasks.read(
            lambda _progress: model.read_owed(app, sort, descending=descending), self._show
        )

    def focus_first(self) -> None:
        self.table.setFocus()

    def take_payment(self) -> None:
        """Open the payment sheet of the selected person."""
        customer_id = self.table.current_id()
        if customer_id is not None:
            self.ctx.open_payment(customer_id)

    def show_statement(self) -> None:
        """Show the account of the selected person."""
        customer_id = self.table.current_id()
        if customer_id is not None:
            self.ctx.show_sheet(StatementSheet(self.ctx, customer_id))

    def print_list(self) -> None:
        """Ctrl+P: the list as it stands here, as pages to look at; Enter prints them."""
        if self.owed is not None and self.owed.ids:
            self.saver.print_out("debts", ids=self.owed.ids)

    def set_width_class(self, width: Width) -> None:
        """Tiles go without their second line where the window is not wide."""
        for tile in self.tiles:
            tile.set_compact(width is not Width.WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tiles()
        self._fit_columns()
        self._fit_height()

    def _fit_height(self) -> None:
        """The list keeps its rows where the window is low: what the account and the card say too goes first."""
        high = self.height() / self.ctx.theme.factor
        anybody = self.owed is not None and bool(self.owed.ids)
        self.age.setVisible(anybody and high >= _HIGH)
        self.foot.set_low(high < _HIGH)
        words = ""
        if self.owed is not None:
            words = model.lapse_words(
                self.owed, self.ctx.app.clock.today(), self.ctx.money, short=high < _HIGH
            )
        self.lapse.set_text(words)
        self.lapse.setVisible(bool(words))

    def _place_tiles(self) -> None:
        """An amount is never cut: the third tile goes where three have no room."""
        self.tiles[-1].setVisible(self.width() / self.ctx.theme.factor >= _ROOM_FOR_TILES)

    def _show(self, owed: model.Owed) -> None:
        self._job = None
        self.owed = owed
        self._show_sums(owed)
        before = self.table.current_id()
        self._fit_columns()
        self.rows.set_debtors(owed.debtors)
        self.table.set_ids(owed.ids)
        anybody = bool(owed.ids)
        for widget in (self.table, self.foot, self.account, self.paper):
            widget.setVisible(anybody)
        self._fit_height()
        self.empty.setVisible(not anybody)
        if anybody and (before is None or self.table.current_id() is None):
            self.table.select(owed.ids[0])
        self._show_chosen()

    def _show_sums(self, owed: model.Owed) -> None:
        sums, money = owed.sums, self.ctx.money
        total, overdue, soon = self.tiles
        people = self.tr("{count} person owes") if sums.people == 1 else self.tr("{count} people owe")
        total.set_value(money(sums.total, "never"), people.format(count=sums.people))
        late = self.tr("{count} person is late")
        if sums.late_people != 1:
            late = self.tr("{count} people are late")
        overdue.set_value(
            money(sums.overdue, "never"),
            late.format(count=sums.late_people) if sums.late_people else self.tr("nobody is late"),
            late=sums.late_people > 0,
        )
        due = self.tr("{count} person, within 7 days")
        if sums.soon_people != 1:
            due = self.tr("{count} people, within 7 days")
        if not sums.soon_people:
            due = self.tr("nobody within 7 days")
        soon.set_value(money(sums.due_soon, "never"), due.format(count=sums.soon_people))
        self.age.set_ageing(sums.ageing)

    def _show_chosen(self) -> None:
        chosen = self.table.current_id()
        self.foot.show_row(self.rows.row_at(self.rows.row_of(chosen)) if chosen is not None else None)

    def _show_lapsing(self, _key: str) -> None:
        if self.owed is not None and self.owed.lapsing:
            self.table.select(self.owed.lapsing[0][0])
            self.show_statement()

    def _follow(self, customer_id: int) -> None:
        self._show_chosen()
        # The focus alone makes a row current without selecting it: no reason to show another card.
        if self.isVisible() and self.table.selected_ids() == [customer_id]:
            self.ctx.follow_customer(customer_id)

    def _open_current(self) -> None:
        current = self.table.current_id()
        if current is not None:
            self.ctx.open_customer(current)

    def _sort_by(self, key: str, descending: bool) -> None:
        sort = model.as_sort(key)
        if sort != self._sort[0] and sort not in _SMALLEST_FIRST:
            descending = True
            self.table.set_sort(key, descending)
        self._sort = (sort, descending)
        self.refresh()

    def _fit_columns(self) -> None:
        edge = self._column.contentsMargins()
        room = self.width() - edge.left() - edge.right() - self.ctx.theme.px(14)
        names = fitting(self._columns, model.WANTED_FIRST, room / self.ctx.theme.factor)
        if names != self._shown_columns:
            self._shown_columns = names
            kept = self.table.current_id()
            self.rows.set_columns([self._columns[name] for name in names])
            if kept is not None:
                self.table.select(kept, tell=False)

    def _connect(self) -> None:
        self.table.row_selected.connect(self._follow)
        self.table.clicked.connect(lambda _index: self._open_current())
        self.table.opened.connect(self.ctx.open_customer)
        self.table.sort_requested.connect(self._sort_by)
        self.foot.pay.clicked.connect(self.take_payment)
        self.account.clicked.connect(self.show_statement)
        self.lapse.pressed.connect(self._show_lapsing)
        self.paper.clicked.connect(self.print_list)
        self.ctx.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self._tile_row = QHBoxLayout()
        for tile in self.tiles:
            self._tile_row.addWidget(tile, 1)
        self._column = QVBoxLayout(self)
        top = QHBoxLayout()
        top.addWidget(Label(self.ctx.theme, self.tr("Store credit"), "title"), 1)
        for button in (self.account, self.paper):
            top.addWidget(button)
        self._column.addLayout(top)
        self._column.addWidget(self.lapse)
        self._column.addLayout(self._tile_row)
        self._column.addWidget(self.age)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self.foot)
        self._column.addWidget(self.saver)
        for widget in (self.empty, self.foot, self.age, self.lapse):
            widget.hide()
        self._restyle()

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(10))
        self._tile_row.setSpacing(px(12))
        self._place_tiles()
        self._fit_columns()
