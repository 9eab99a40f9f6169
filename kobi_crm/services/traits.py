"""What is said of a customer beside the card's own fields: trade, need, stage, who brought them, their help."""

from dataclasses import dataclass
from typing import Literal

from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.shop_file import ShopFile, Unit

Stage = Literal["customer", "prospect"]
MOST_HELP = 10
_COLUMNS = "referred_by_id, contribution, trade, need, stage"


@dataclass(frozen=True)
class Traits:
    """``contribution`` is the owner's mark from 0 to 10 for help other than money."""

    referred_by: int | None = None
    contribution: int | None = None
    trade: str | None = None
    need: str | None = None
    stage: Stage = "customer"


@dataclass(frozen=True)
class Brought:
    """Somebody who came through a customer; ``turnover`` is all they bought so far, in kuruş."""

    customer_id: int
    name: str
    turnover: int


class TraitBook:
    """Reads and changes these traits."""

    def __init__(self, shop: ShopFile) -> None:
        self._shop = shop

    def of(self, customer_id: int) -> Traits:
        """One customer's traits. Raises ``UserError`` when there is none with this id."""
        found = self._shop.rows(f"SELECT {_COLUMNS} FROM customers WHERE id = ?", (customer_id,))  # noqa: S608
        if not found:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        return Traits(*found[0])

    def set(self, customer_id: int, traits: Traits) -> None:
        """Keep all of them. Raises ``UserError`` when somebody would have brought himself, also over others."""
        self.of(customer_id)
        if traits.contribution is not None and not 0 <= traits.contribution <= MOST_HELP:
            raise UserError(translate("Traits", "The mark for help goes from 0 to 10. Write it again."))
        if traits.stage not in ("customer", "prospect"):
            raise UserError(translate("Traits", "Choose customer or may become a customer."))

        def work(unit: Unit) -> None:
            _refuse_circle(unit, customer_id, traits.referred_by)
            unit.params["name"] = unit.rows("SELECT name FROM customers WHERE id = ?", (customer_id,))[0][0]
            unit.update(
                "customers",
                customer_id,
                referred_by_id=traits.referred_by,
                contribution=traits.contribution,
                trade=clean(traits.trade or "") or None,
                need=clean(traits.need or "") or None,
                stage=traits.stage,
            )

        self._shop.write("customer.traits", {}, work)

    def choices(self, field: Literal["trade", "need", "district"]) -> list[str]:
        """What was written there so far, the most frequent first."""
        found = self._shop.rows(
            f"SELECT {field} FROM customers WHERE {field} IS NOT NULL AND archived_on IS NULL "  # noqa: S608
            "GROUP BY 1 ORDER BY count(*) DESC, 1"
        )
        return [row[0] for row in found]

    def brought(self, customer_id: int) -> list[Brought]:
        """Whom a customer brought, those who bought most first."""
        found = self._shop.rows(
            "SELECT c.id, c.name, coalesce((SELECT sum(total) FROM sales s WHERE s.customer_id = c.id), 0) AS t "
            "FROM customers c WHERE c.referred_by_id = ? AND c.archived_on IS NULL ORDER BY t DESC, c.id",
            (customer_id,),
        )
        return [Brought(*row) for row in found]


def _refuse_circle(unit: Unit, customer_id: int, bringer: int | None) -> None:
    seen: set[int] = set()
    while bringer is not None and bringer not in seen:
        if bringer == customer_id:
            raise UserError(
                translate("Traits", "A customer cannot have been brought by himself. Choose another.")
            )
        seen.add(bringer)
        found = unit.rows("SELECT referred_by_id FROM customers WHERE id = ?", (bringer,))
        if not found:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        bringer = found[0][0]
