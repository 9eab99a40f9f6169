"""Small print of a person on the card: line of work, need, who brought them and whom they brought."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.customers import Customer
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.household import clear
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label

_NAMES = 4


class About(QWidget):
    """Takes no room while nothing of it is known; a name opens its card."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self.words = Label(ctx.theme, "", "secondary", wrap=True)
        self._people = QWidget()
        self._row = FlowLayout(self._people, gap=ctx.theme.px(4))
        self._shown: tuple[tuple[str, int, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ctx.theme.px(2))
        column.addWidget(self.words)
        column.addWidget(self._people)
        self.hide()

    def show_customer(self, customer: Customer) -> None:
        """Show another person's."""
        parts = [
            (customer.stage == "prospect", self.tr("Not a customer yet")),
            (bool(customer.trade), self.tr("Line of work: {trade}").format(trade=customer.trade)),
            (bool(customer.need), self.tr("Need: {need}").format(need=customer.need)),
            (
                customer.contribution is not None,
                self.tr("Contribution to the shop: {points} of 10").format(points=customer.contribution),
            ),
        ]
        text = " · ".join(words for known, words in parts if known)
        self.words.setText(text)
        self.words.setVisible(bool(text))
        people = self._people_of(customer)
        if people != self._shown:
            self._shown = people
            self._show_people(people)
        self._people.setVisible(bool(people))
        self.setVisible(bool(text or people))

    def _people_of(self, customer: Customer) -> tuple[tuple[str, int, str], ...]:
        """Words, id and name of who stands around: who brought them first."""
        found: list[tuple[str, int, str]] = []
        customers = self._ctx.app.customers
        if customer.referred_by is not None:
            try:
                found.append(
                    (self.tr("Brought by:"), customer.referred_by, customers.get(customer.referred_by).name)
                )
            except UserError:
                found.clear()
        brought = customers.brought(customer.id)
        words = (
            self.tr("Brought {count} customer:")
            if len(brought) == 1
            else self.tr("Brought {count} customers:")
        )
        for place, (customer_id, name) in enumerate(brought[:_NAMES]):
            found.append(("" if place else words.format(count=len(brought)), customer_id, name))
        return tuple(found)

    def _show_people(self, people: tuple[tuple[str, int, str], ...]) -> None:
        clear(self._row)
        theme = self._ctx.theme
        for words, customer_id, name in people:
            if words:
                label = Label(theme, words, "secondary")
                label.setMinimumHeight(theme.control("h_small"))
                self._row.addWidget(label)
            button = Button(theme, name, kind="ghost", small=True)
            button.setAccessibleName(self.tr("Open the card: {name}").format(name=name))
            button.clicked.connect(lambda _checked=False, i=customer_id: self._ctx.open_customer(i))
            self._row.addWidget(button)
