"""Veresiye: what is owed in three numbers, and by whom, the longest overdue first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.models import ledger as model
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.sheets.statement import StatementSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.stat_tile import StatTile

_ROOM_FOR_TILES = 460
"""Pixels at text factor 1.0 from which three tiles stand side by side."""


class LedgerPage(DayPage):
    """The card at the right follows the selection; F6 or the button takes the payment."""

    topics = frozenset(("ledger", "customers", "sales", "settings"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self._job: Job | None = None
        self._owed: model.Owed | None = None
        self.tiles = (
            StatTile(theme, self.tr("Store credit owed")),
            StatTile(theme, self.tr("Past its due date")),
            StatTile(theme, self.tr("People who owe")),
        )
        self.list = PersonList(theme, self.tr("People who owe"), with_check=False)
        self.empty = EmptyState(theme, "notebook-pen", self.tr("No customer owes anything."))
        self.empty.add_action(self.tr("Look at the customers"), lambda: ctx.go("customers"))
        self.chosen = ElidedLabel(theme, "", "strong")
        self.pay = Button(theme, self.tr("Take a payment"), kind="filled", icon="hand-coins", key="F6")
        self.account = Button(theme, self.tr("Statement"), icon="notebook-pen", small=True)
        self._lay_out()
        self.list.person_selected.connect(self._follow)
        self.list.clicked.connect(lambda _index: self._open_current())
        self.list.opened.connect(ctx.open_customer)
        self.pay.clicked.connect(self.take_payment)
        self.account.clicked.connect(self.show_statement)
        theme.changed.connect(self._restyle)

    def refresh(self) -> None:
        if self._job is not None:
            self._job.forget()
        app = self.ctx.app
        self._job = self.ctx.tasks.read(lambda _progress: model.read_owed(app), self._show)

    def focus_first(self) -> None:
        self.list.setFocus()

    def take_payment(self) -> None:
        """Open the payment sheet of the selected person."""
        customer_id = self.list.current_id()
        if customer_id is not None:
            self.ctx.open_payment(customer_id)

    def show_statement(self) -> None:
        """Show the account of the selected person."""
        customer_id = self.list.current_id()
        if customer_id is not None:
            self.ctx.show_sheet(StatementSheet(self.ctx, customer_id))

    def set_width_class(self, width: Width) -> None:
        """Tiles go without their second line where the window is not wide."""
        for tile in self.tiles:
            tile.set_compact(width is not Width.WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tiles()

    def _place_tiles(self) -> None:
        """An amount is never cut: the third tile goes where three have no room."""
        self.tiles[-1].setVisible(self.width() / self.ctx.theme.factor >= _ROOM_FOR_TILES)

    def _show(self, owed: model.Owed) -> None:
        self._job = None
        self._owed = owed
        self._show_tiles(owed)
        before = self.list.current_id()
        self.list.set_groups(model.groups(owed.debtors, self.ctx.app.clock.today(), self.ctx.money))
        for widget in (self.list, self._foot):
            widget.setVisible(bool(owed.debtors))
        self.empty.setVisible(not owed.debtors)
        if owed.debtors and (before is None or self.list.current_id() is None):
            self.list.select_first()
        self._show_chosen()

    def _show_tiles(self, owed: model.Owed) -> None:
        total, overdue, people = self.tiles
        total.set_value(self.ctx.money(owed.total, "never"), self.tr("receivable"))
        late = self.tr("{count} person is late") if owed.late == 1 else self.tr("{count} people are late")
        overdue.set_value(
            self.ctx.money(owed.overdue, "never"),
            late.format(count=owed.late) if owed.late else self.tr("nobody is late"),
            late=owed.late > 0,
        )
        count = self.tr("{count} person") if len(owed.debtors) == 1 else self.tr("{count} people")
        due = self.tr("{count} due within 7 days").format(count=owed.due_this_week)
        if not owed.due_this_week:
            due = self.tr("none due within 7 days")
        people.set_value(count.format(count=len(owed.debtors)), due)

    def _show_chosen(self) -> None:
        chosen = self.list.current_id()
        debtors = self._owed.debtors if self._owed is not None else ()
        debtor = next((d for d in debtors if d.id == chosen), None)
        self.pay.setEnabled(debtor is not None)
        self.account.setEnabled(debtor is not None)
        words = self.tr("{name}: {amount}")
        text = (
            ""
            if debtor is None
            else words.format(name=debtor.name, amount=self.ctx.money(debtor.debt.balance))
        )
        self.chosen.set_full_text(text)

    def _follow(self, customer_id: int) -> None:
        self._show_chosen()
        if self.isVisible():
            self.ctx.follow_customer(customer_id)

    def _open_current(self) -> None:
        current = self.list.current_id()
        if current is not None:
            self.ctx.open_customer(current)

    def _lay_out(self) -> None:
        self._tile_row = QHBoxLayout()
        for tile in self.tiles:
            self._tile_row.addWidget(tile, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.chosen, 1)
        foot.addWidget(self.pay, 0, Qt.AlignmentFlag.AlignRight)
        self._column = QVBoxLayout(self)
        top = QHBoxLayout()
        top.addWidget(Label(self.ctx.theme, self.tr("Store credit"), "title"), 1)
        top.addWidget(self.account)
        self._column.addLayout(top)
        self._column.addLayout(self._tile_row)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self._foot)
        self.empty.hide()
        self._foot.hide()
        self._restyle()

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(10))
        self._tile_row.setSpacing(px(12))
        self._place_tiles()
