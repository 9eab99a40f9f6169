"""The orders by day: Enter opens one, Space says ready, F12 delivered, F8 puts off, Ins takes a new one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from kobi_crm.domain.dates import format_weekday
from kobi_crm.domain.orders import WAITING, Order
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages import orders_words as words
from kobi_crm.gui.pages.orders_cells import OrderCells
from kobi_crm.gui.sheets.order import OrderSheet
from kobi_crm.gui.sheets.order_delivery import DeliverySheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import ElidedLabel
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.services.set_aside import StandingRow

Found = tuple[list[Order], list[StandingRow], list[Order]]


class OrdersView(QWidget):
    """``refresh`` reads the list; the card at the right follows the selection."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._job: Job | None = None
        self._orders: dict[int, Order] = {}
        self._wants_keyboard = False
        self.list = PersonList(theme, self.tr("Orders"))
        self.cells = OrderCells(theme, parent=self.list)
        self.list.setItemDelegate(self.cells)
        self.empty = EmptyState(theme, "truck", self.tr("No order waits."))
        self._first = self.empty.add_action(self.tr("Take an order"), self.take_order)
        self.chosen = ElidedLabel(theme, "", "strong")
        self.open = Button(theme, self.tr("Open"), key="Enter", small=True)
        self.ready = Button(theme, self.tr("Ready"), key=self.tr("Space"), small=True)
        self.give = Button(theme, self.tr("Delivered"), key="F12", small=True)
        self.later = Button(theme, self.tr("Snooze"), key="F8", small=True)
        self._keys = {self.open: "Enter", self.ready: self.tr("Space"), self.give: "F12", self.later: "F8"}
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the list anew."""
        if self._job is not None:
            self._job.forget()
        app = self.ctx.app
        today = app.clock.today()

        def read(_progress: object) -> Found:
            return app.orders.open(), app.orders.standing(today), app.orders.lately_delivered()

        self._job = self.ctx.tasks.read(read, self._show)

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: buttons without keys, and the list says by itself what is selected."""
        self.chosen.setVisible(not compact)
        for button, key in self._keys.items():
            button.set_key("" if compact else key)
            button.setToolTip(key)

    def focus_first(self) -> None:
        """The list, as soon as it is read; where it is empty, the way to the first order."""
        self._wants_keyboard = self._job is not None
        if not self._wants_keyboard:
            (self.list if self.list.isVisible() else self._first).setFocus()

    def take_order(self) -> None:
        """A new order, for whoever is chosen then."""
        self.ctx.show_sheet(OrderSheet(self.ctx))

    def open_current(self) -> None:
        """Enter: the selected order, to look at or change it; a standing one is kept in Ayrılacaklar."""
        row = self.current()
        if row is None:
            return
        if row.id < 0:
            self.ctx.go("set_aside")
        elif row.gone:
            self.ctx.open_customer(row.customer_id)
        else:
            self.ctx.show_sheet(OrderSheet(self.ctx, order_id=row.id))

    def tick(self, order_id: int) -> None:
        """Space or the round check: ready, or not ready after all; checked at once."""
        row = self.list.people().index_of(order_id).data(PersonRole.ROW)
        if row is None or row.gone:
            return
        if order_id < 0:
            self.ctx.go("set_aside")
            return
        ready = not row.done
        self.list.people().update_row(replace(row, done=ready))
        self._write(lambda: self.ctx.app.orders.prepared(order_id, ready))

    def mark_current(self) -> None:
        """Space from anywhere on the page."""
        row = self.current()
        if row is not None:
            self.tick(row.id)

    def deliver_current(self) -> None:
        """F12: the selected order is handed over; how it was paid is asked."""
        order = self._waiting()
        if order is not None:
            self.ctx.show_sheet(DeliverySheet(self.ctx, order.id))

    def snooze_current(self) -> bool:
        """F8: the picker for the selected order; false when there is none."""
        order = self._waiting()
        if order is None:
            return False
        row = self.list.visualRect(self.list.currentIndex())
        corner = row.bottomLeft() + QPoint(self.ctx.theme.px(55), 0)
        self.later_menu(order).popup(self.list.viewport().mapToGlobal(corner))
        return True

    def later_menu(self, order: Order) -> QMenu:
        """The picker of F8, its first line chosen: F8 Enter means tomorrow."""
        menu = QMenu(self)
        today = self.ctx.app.clock.today()
        for said, days in (
            (self.tr("Tomorrow, {weekday}"), 1),
            (self.tr("In 3 days, {weekday}"), 3),
            (self.tr("In 1 week, {weekday}"), 7),
        ):
            day = today + timedelta(days=days)
            action = menu.addAction(said.format(weekday=format_weekday(day)))
            action.triggered.connect(lambda _checked=False, until=day: self.put_off(order.id, until))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def put_off(self, order_id: int, until: date) -> None:
        """Move an order to another day."""
        self._write(lambda: self.ctx.app.orders.put_off(order_id, until))

    def cancel_current(self) -> None:
        """Del: take the selected order off the book."""
        order = self._waiting()
        if order is not None:
            self._write(lambda: self.ctx.app.orders.cancel(order.id))

    def current(self) -> words.OrderRow | None:
        """The selected row."""
        return self.list.currentIndex().data(PersonRole.ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F12:
                self.deliver_current()
            case Qt.Key.Key_Insert:
                self.take_order()
            case Qt.Key.Key_Delete if self.list.hasFocus():
                self.cancel_current()
            case _:
                super().keyPressEvent(event)

    def _write(self, act: Callable[[], None]) -> None:
        self.ctx.tasks.write(act, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self.refresh()
        self.ctx.fail(error)

    def _waiting(self) -> Order | None:
        row = self.current()
        order = self._orders.get(row.id) if row is not None else None
        return order if order is not None and order.state in WAITING else None

    def _show(self, found: Found) -> None:
        self._job = None
        waiting, standing, delivered = found
        before = self.list.currentIndex().row()
        self._orders = {order.id: order for order in (*delivered, *waiting)}
        today = self.ctx.app.clock.today()
        self.list.set_groups(words.groups(waiting, standing, delivered, today, self.ctx.money))
        anything = bool(waiting or standing or delivered)
        here = self.window().focusWidget()
        goes = self.empty if anything else self.list
        if here is not None and (here is goes or goes.isAncestorOf(here)):
            self._wants_keyboard = True  # what has it is about to be hidden
        if anything and self.list.current_id() is None:
            self._select_near(before)
        for part in (self.list, self._foot):
            part.setVisible(anything)
        self.empty.setVisible(not anything)
        self._show_chosen()
        if self._wants_keyboard:
            self._wants_keyboard = False
            self.focus_first()

    def _select_near(self, row: int) -> None:
        people = self.list.people()
        places = (*range(max(row, 0), people.rowCount()), *range(min(row, people.rowCount()) - 1, -1, -1))
        for place in places:
            index = people.index(place)
            if index.data(PersonRole.ID) is not None:
                blocked = self.list.blockSignals(True)
                self.list.setCurrentIndex(index)
                self.list.blockSignals(blocked)
                return

    def _show_chosen(self) -> None:
        row, waits = self.current(), self._waiting() is not None
        self.chosen.set_full_text("" if row is None else f"{row.name}, {row.what}")
        for button in (self.ready, self.give, self.later):
            button.setEnabled(waits)
        self.ready.set_label(self.tr("Not ready") if row is not None and row.done else self.tr("Ready"))
        self.open.setEnabled(row is not None)

    def _follow(self, _order_id: int) -> None:
        self._show_chosen()
        row = self.current()
        if row is not None:
            self.ctx.follow_customer(row.customer_id)

    def _open_customer(self) -> None:
        row = self.current()
        if row is not None:
            self.ctx.open_customer(row.customer_id)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.open, self.ready, self.give, self.later):
            flow.addWidget(button)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.chosen)
        foot.addWidget(buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self._foot)
        for part in (self.list, self.empty, self._foot):
            part.hide()
        self._restyle()

    def _connect(self) -> None:
        self.list.checked.connect(self.tick)
        self.list.person_selected.connect(self._follow)
        self.list.clicked.connect(lambda _index: self._open_customer())
        self.list.opened.connect(lambda _order_id: self.open_current())
        self.cells.check_clicked.connect(lambda index: self.tick(index.data(PersonRole.ID)))
        self.open.clicked.connect(self.open_current)
        self.ready.clicked.connect(self.mark_current)
        self.give.clicked.connect(self.deliver_current)
        self.later.clicked.connect(self.snooze_current)
        self.ctx.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._column.setSpacing(self.ctx.theme.px(10))
