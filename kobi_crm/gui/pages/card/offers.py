"""Ne önerilir on the card: what to offer to this customer and why; a line goes into a sale or onto the board."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.beside import Beside
from kobi_crm.gui.pages.card.line_list import CardLine, LineAct, LineList
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.services.offers import Offer

SHOWN_FIRST = 3


class CardOffers(QWidget):
    """At most three lines, the rest one press away; takes no room where there is nothing to offer."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self._whole = False
        self.offers: tuple[Offer, ...] = ()
        self._planned: frozenset[int] = frozenset()
        self.list = LineList(ctx.theme, self.tr("What to offer"), "sparkles")
        self.more = Button(ctx.theme, "", kind="ghost", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ctx.theme.px(4))
        column.addWidget(self.list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self.show_whole)
        self.hide()

    def wait(self) -> None:
        """Another customer: nothing of the one before stays."""
        self._whole, self.offers, self._planned = False, (), frozenset()
        self.hide()

    def show_found(self, found: Beside, *, stays: bool) -> None:
        """Show what was read; nothing is offered to somebody who comes no more."""
        offers = found.offers if stays else ()
        planned = found.planned if offers else frozenset[int]()
        if (offers, planned) != (self.offers, self._planned):
            self.offers, self._planned = offers, planned
            self._fill()

    def hide_amounts(self) -> None:
        """Amounts were hidden or shown: say the same again at once."""
        if self.offers:
            self._fill()

    def show_whole(self) -> None:
        """Show every line; the keyboard goes on at the first of the new ones."""
        self._whole = True
        self._fill()
        self.list.buttons[SHOWN_FIRST][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def sell(self, offer: Offer) -> None:
        """Open the sale sheet with the product in it; Enter records the sale."""
        sheet = SaleSheet(self._ctx, offer.customer_id)
        sheet.add_product(offer.product_id)
        self._ctx.show_sheet(sheet)

    def plan(self, offer: Offer) -> None:
        """Put it on the board of what is to be offered."""
        boards = self._ctx.app.boards
        self._ctx.tasks.write(
            lambda: boards.add("cross_selling", offer.customer_id, product_id=offer.product_id)
        )

    def _fill(self) -> None:
        place = self._place_of_keyboard()
        shown = self.offers if self._whole else self.offers[:SHOWN_FIRST]
        self.list.set_lines([self._line(offer) for offer in shown])
        left = len(self.offers) - len(shown)
        self.more.set_label(self.tr("Show all {count}").format(count=len(self.offers)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(shown))
        if place is not None and place < len(self.list.buttons):
            self.list.buttons[place][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, offer: Offer) -> CardLine:
        sell = LineAct(
            "receipt-turkish-lira",
            self.tr("Sell: {product}").format(product=offer.product),
            lambda: self.sell(offer),
        )
        why = self._ctx.amounts.words(offer.why)
        if offer.product_id in self._planned:
            words = self.tr("{why} It is on the board already.").format(why=why)
            return CardLine(offer.product, words, (sell,))
        plan = LineAct(
            "handshake",
            self.tr("Keep in mind to offer: {product}").format(product=offer.product),
            lambda: self.plan(offer),
        )
        return CardLine(offer.product, why, (sell, plan))

    def _place_of_keyboard(self) -> int | None:
        rows: Sequence[Sequence[QWidget]] = self.list.buttons
        return next(
            (place for place, row in enumerate(rows) if any(button.hasFocus() for button in row)), None
        )
