"""The reports of offers, by name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kobi_crm.jobs import Progress
from kobi_crm.reports import offers as tables
from kobi_crm.reports.table import Table
from kobi_crm.services.offers import Offer, Offers
from kobi_crm.services.products import Products
from kobi_crm.services.shop_settings import ShopSettings

if TYPE_CHECKING:
    from kobi_crm.services.reports import ReportWish

_GOODS, _EACH = 12, 10
"""Without a product: so many of the goods that sell most, and so many customers for each."""
_PAIRS = 200


class OfferReports:
    """Makes the tables; a wish may name the product."""

    def __init__(self, settings: ShopSettings, offers: Offers, products: Products) -> None:
        self._settings = settings
        self._offers = offers
        self._products = products

    def made(self) -> "dict[str, Callable[[ReportWish, Progress | None], Table]]":
        """A maker by name of report."""
        return {"offers": self._whom, "bought_together": self._together}

    def titles(self) -> dict[str, str]:
        """The reports' names in the owner's words."""
        return {"offers": tables.offers_title(), "bought_together": tables.together_title()}

    def _whom(self, wish: "ReportWish", progress: Progress | None) -> Table:
        """Raises ``UserError`` for a product that is no longer there."""
        name = self._settings.text("shop_name")
        found: list[Offer] = []
        product = None
        if wish.product_id is not None:
            product = self._products.get(wish.product_id).name
            found += self._offers.for_product(wish.product_id, progress)
        else:
            for row in self._products.usual(_GOODS):
                found += self._offers.for_product(row.id, progress)[:_EACH]
        rows = [(row.product, row.name, row.phone, row.why) for row in found]
        return tables.offers_table(rows, product=product, shop_name=name, full=wish.full)

    def _together(self, wish: "ReportWish", progress: Progress | None) -> Table:
        rows = [
            (
                pair.left,
                pair.right,
                pair.baskets,
                pair.support,
                pair.share,
                pair.times,
                pair.chance,
                f"{pair.sentence} {pair.proof}",
            )
            for pair in self._offers.bought_together(_PAIRS, progress)
        ]
        name = self._settings.text("shop_name")
        return tables.together_table(rows, shop_name=name, full=wish.full)
