"""What the shop knows of a product: sold of late, what came back, prices with their days, who buys it most."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kobi_crm.app import Application
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.products import Buyer, PriceChange, Product
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.gui.context import Context
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label

_PRICES = 6
_BUYERS = 5


@dataclass(frozen=True)
class Facts:
    """``sold`` and ``returned`` in thousandths: of the last 30 days, and the share (0 to 1) that ever came back."""

    product: Product
    sold: int
    returned: float
    prices: list[PriceChange]
    buyers: list[Buyer]


def read_facts(app: Application, product_id: int) -> Facts:
    """Everything below the form, read in one go."""
    return Facts(
        app.products.get(product_id),
        app.products.sold().get(product_id, 0),
        app.sales.return_rate(product_id=product_id).share,
        app.products.price_history(product_id),
        app.products.buyers(product_id, _BUYERS),
    )


class ProductFacts(QWidget):
    """Hidden until read; a buyer's name opens the card."""

    def __init__(self, ctx: Context, product_id: int) -> None:
        super().__init__()
        self._ctx = ctx
        self.buyers: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, ctx.theme.px(6), 0, 0)
        self._column.setSpacing(ctx.theme.px(6))
        self.hide()
        app = ctx.app
        self._job: Job | None = ctx.tasks.read(lambda _progress: read_facts(app, product_id), self._show)

    def forget(self) -> None:
        """The form closes: nobody waits for the answer."""
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _show(self, facts: Facts) -> None:
        self._job = None
        self._heading(self.tr("Of late"))
        self._line(self._sold_words(facts), "secondary")
        if facts.returned:
            words = self.tr("Came back so far: {percent} %")
            self._line(words.format(percent=max(1, round(facts.returned * 100))), "secondary")
        if facts.buyers:
            self._heading(self.tr("Who buys it most"))
            self._show_buyers(facts.buyers)
        if facts.prices:
            self._heading(self.tr("Prices over time"))
            self._show_prices(facts.prices)
        self.show()

    def _sold_words(self, facts: Facts) -> str:
        if facts.sold <= 0:
            return self.tr("Not sold in the last 30 days.")
        amount = format_quantity(facts.sold)
        if facts.product.unit:
            amount = f"{amount} {facts.product.unit}"
        return self.tr("Sold in the last 30 days: {amount}").format(amount=amount)

    def _show_buyers(self, buyers: list[Buyer]) -> None:
        theme, today = self._ctx.theme, self._ctx.app.clock.today()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for place, buyer in enumerate(buyers):
            button = Button(theme, buyer.name, kind="ghost", small=True)
            button.setAccessibleName(self.tr("Open the card: {name}").format(name=buyer.name))
            button.clicked.connect(lambda _checked=False, i=buyer.customer_id: self._ctx.open_customer(i))
            grid.addWidget(button, place, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(theme, self._bought(buyer, today), "caption", wrap=True), place, 1)
            self.buyers.append(button)
        self._column.addLayout(grid)

    def _bought(self, buyer: Buyer, today: date) -> str:
        words = self.tr("on {count} day in a year, last on {day}")
        if buyer.days != 1:
            words = self.tr("on {count} days in a year, last on {day}")
        return words.format(count=buyer.days, day=format_day(buyer.last, today=today))

    def _show_prices(self, prices: list[PriceChange]) -> None:
        theme, today = self._ctx.theme, self._ctx.app.clock.today()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setColumnStretch(2, 1)
        for place, change in enumerate(prices[:_PRICES]):
            grid.addWidget(Label(theme, format_day(change.day, today=today), "secondary"), place, 0)
            price = self._ctx.money(change.price) if change.price is not None else self.tr("no price")
            grid.addWidget(Label(theme, price, "body"), place, 1)
            if change.cost is not None:
                cost = self.tr("cost {amount}").format(amount=self._ctx.money(change.cost))
                grid.addWidget(Label(theme, cost, "caption"), place, 2)
        self._column.addLayout(grid)

    def _heading(self, text: str) -> None:
        self._column.addSpacing(self._ctx.theme.px(8))
        self._line(text, "strong")

    def _line(self, text: str, look: str) -> None:
        self._column.addWidget(Label(self._ctx.theme, text, look, wrap=True))
