"""Siparişler: what was ordered and for when, and beside it what was asked for and not there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.pages.orders_list import OrdersView
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.pages.wishes_panel import WishesView
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice


class OrdersPage(DayPage):
    """The list of the orders; Ctrl+P prints today's deliveries by street."""

    topics = frozenset(("orders", "order_lines", "customers", "products", "standing_orders", "sales"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self.orders = OrdersView(ctx)
        self.wishes = WishesView(ctx)
        self.which = SegmentedChoice(
            theme,
            self.tr("List"),
            [("orders", self.tr("Orders")), ("wishes", self.tr("Wishes"))],
            small=True,
        )
        self.add_button = Button(
            theme, self.tr("Take an order"), kind="filled", icon="plus", key=self.tr("Ins")
        )
        self.paper = Button(theme, self.tr("Delivery list"), icon="printer", key="Ctrl+P")
        self.saver = ReportSaver(ctx)
        self._lay_out()
        self.which.chosen.connect(self._choose)
        self.add_button.clicked.connect(self.orders.take_order)
        self.paper.clicked.connect(self.print_list)
        theme.changed.connect(self._restyle)

    def refresh(self) -> None:
        self.orders.refresh()

    def focus_first(self) -> None:
        (self.wishes if self._wishing() else self.orders).focus_first()

    def show_list(self, which: str) -> None:
        """The orders, or with ``wishes`` what was asked for in vain."""
        self.which.set_current(which)
        self.stack.setCurrentWidget(self.wishes if self._wishing() else self.orders)
        for button in (self.add_button, self.paper):
            button.setVisible(not self._wishing())

    def mark_current(self) -> None:
        """Space from anywhere on the page."""
        if not self._wishing():
            self.orders.mark_current()

    def snooze_current(self) -> bool:
        """F8 from anywhere on the page; false where no order is selected."""
        return not self._wishing() and self.orders.snooze_current()

    def selected_customer(self) -> int | None:
        """Whose order is selected."""
        row = None if self._wishing() else self.orders.current()
        return None if row is None else row.customer_id

    def print_list(self) -> None:
        """Ctrl+P: today's deliveries in the order of the streets, or who asked for what."""
        if self._wishing():
            self.wishes.print_list()
        else:
            self.saver.print_out("deliveries")

    def set_width_class(self, width: Width) -> None:
        """Where the window is not wide the list needs the room: no title over the switch that says the same."""
        wide = width is Width.WIDE
        for button, key in ((self.add_button, self.tr("Ins")), (self.paper, "Ctrl+P")):
            button.set_icon_visible(wide)
            button.set_key(key if wide else "")
        self.paper.set_label(self.tr("Delivery list") if wide else self.tr("Deliveries"))
        self._title.setVisible(wide)
        if wide:
            self._column.insertWidget(1, self.which, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._head.insertWidget(0, self.which)
        self.orders.set_compact(not wide)

    def _choose(self, which: str) -> None:
        self.show_list(which)
        self.focus_first()

    def _wishing(self) -> bool:
        return self.which.current() == "wishes"

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.orders)
        self.stack.addWidget(self.wishes)
        self._head = QHBoxLayout()
        self._title = Label(self.ctx.theme, self.tr("Orders"), "title")
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self.paper)
        self._head.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.saver)
        self._column.addWidget(self.stack, 1)
        self._restyle()

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(10))
        self._head.setSpacing(px(8))
