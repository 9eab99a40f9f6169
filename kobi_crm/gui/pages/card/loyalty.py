"""The stamp or point card of a customer: how many are on it, one more, and the present."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.customers import CustomerCard, TimelineEntry
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.services.loyalty import LoyaltyPlan

TOPICS = frozenset(("loyalty_entries", "settings"))
_MOST_DOTS = 20


class CardLoyalty(QWidget):
    """Hidden where the shop has no such card. What is given for a sale goes when the sale goes."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        self._customer_id = 0
        self._plan = LoyaltyPlan()
        self._sale: TimelineEntry | None = None
        self._points = 0
        self.head = Label(theme, "", "secondary_strong")
        self.dots = Label(theme, "", "phone")
        self.said = Label(theme, "", "secondary", wrap=True)
        self.give_button = Button(theme, "", icon="plus", small=True)
        self.present_button = Button(theme, self.tr("Hand over the present"), icon="star", small=True)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.give_button)
        row.addWidget(self.present_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for part in (self.head, self.dots, self.said, buttons):
            column.addWidget(part)
        self.give_button.clicked.connect(self.give)
        self.present_button.clicked.connect(self.hand_over)
        self.hide()

    def show_card(self, card: CustomerCard) -> None:
        """Show another person's card."""
        loyalty, customer = self._ctx.app.loyalty, card.customer
        plan = self._plan = loyalty.plan()
        self.setVisible(plan.kind != "none" and customer.archived_on is None)
        if plan.kind == "none":
            return
        self._customer_id = customer.id
        balance = loyalty.balance(customer.id)
        marked = {entry.sale_id for entry in loyalty.entries(customer.id)}
        newest = next(
            (entry for entry in card.timeline if entry.kind == "sale" and (entry.amount or 0) > 0), None
        )
        self._sale = newest if newest is not None and newest.row_id not in marked else None
        stamps = plan.kind == "stamps"
        self.head.setText(self.tr("Stamp card") if stamps else self.tr("Points"))
        full = min(balance, plan.full)
        dots = stamps and plan.full <= _MOST_DOTS
        self.dots.setText("●" * full + "○" * (plan.full - full))
        self.dots.setVisible(dots)
        self.said.setText(self._words(balance))
        self.dots.setAccessibleName(self.said.text())
        self._points = plan.earned((self._sale.amount or 0) if self._sale is not None else 0)
        if stamps:
            self.give_button.set_label(self.tr("Give a stamp"))
        else:
            self.give_button.set_label(self.tr("Give {count} points").format(count=self._points))
        self.give_button.setEnabled(stamps or self._points > 0)
        self.present_button.setEnabled(balance >= plan.full)
        self.present_button.set_kind("filled" if balance >= plan.full else "outline")

    def give(self) -> None:
        """A stamp for the visit of today, or the points of the newest purchase that has none yet."""
        loyalty, customer, stamps = self._ctx.app.loyalty, self._customer_id, self._plan.kind == "stamps"
        today = self._ctx.app.clock.today()
        sale = self._sale
        for_sale = sale.row_id if sale is not None and (not stamps or sale.at.date() == today) else None
        points = 1 if stamps else self._points
        if points > 0:
            self._ctx.tasks.write(lambda: loyalty.give(customer, points, sale_id=for_sale))

    def hand_over(self) -> None:
        """The present is handed over; a full card is taken off."""
        loyalty, customer, present = self._ctx.app.loyalty, self._customer_id, self._plan.present
        self._ctx.tasks.write(lambda: loyalty.use(customer, note=present))

    def _words(self, balance: int) -> str:
        plan, present = self._plan, self._plan.present
        if balance >= plan.full:
            words = self.tr("The card is full: {present}.") if present else self.tr("The card is full.")
            return words.format(present=present)
        if plan.kind == "stamps":
            words = self.tr("{count} of {full} stamps.")
            if present:
                words = self.tr("{count} of {full} stamps. The present: {present}.")
        else:
            words = self.tr("{count} of {full} points.")
            if present:
                words = self.tr("{count} of {full} points. The present: {present}.")
        return words.format(count=balance, full=plan.full, present=present)
