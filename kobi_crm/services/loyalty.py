"""Points or stamps: given for purchases or by hand, used for a present."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal, get_args

from kobi_crm.clock import Clock
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.storage.shop_file import ShopFile, Unit

PlanKind = Literal["none", "stamps", "points"]
_MOST = 1_000_000


@dataclass(frozen=True)
class LoyaltyPlan:
    """A stamp a visit, or a point for every ``per_kurus``; ``full`` of them make a present."""

    kind: PlanKind = "none"
    full: int = 10
    per_kurus: int = 1000
    present: str = ""

    def earned(self, kurus: int) -> int:
        """What a purchase of so many kuruş earns."""
        if self.kind == "none" or kurus <= 0:
            return 0
        return 1 if self.kind == "stamps" else kurus // max(self.per_kurus, 1)


@dataclass(frozen=True)
class LoyaltyEntry:
    """Points given (above zero) or used (below zero)."""

    id: int
    day: date
    points: int
    note: str | None
    sale_id: int | None


@dataclass(frozen=True)
class FullCard:
    """Somebody who has enough for a present."""

    customer_id: int
    name: str
    phone: str | None
    points: int


class Loyalty:
    """The shop's stamp or point card."""

    def __init__(self, shop: ShopFile, clock: Clock, settings: ShopSettings) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings

    def plan(self) -> LoyaltyPlan:
        """The card as the owner set it; kind ``none`` where there is none."""
        try:
            found: Any = json.loads(self._settings.text("loyalty") or "{}")
            plan = LoyaltyPlan(**found)
        except (ValueError, TypeError):
            return LoyaltyPlan()
        return plan if plan.kind in get_args(PlanKind) else LoyaltyPlan()

    def set_plan(self, plan: LoyaltyPlan) -> None:
        """Keep how the card works. Raises ``UserError`` where a number is not above zero."""
        if plan.full < 1 or plan.per_kurus < 1:
            raise UserError(
                translate("Loyalty", "The numbers of the card must be above zero. Write them again.")
            )
        self._settings.set("loyalty", json.dumps(asdict(plan), ensure_ascii=False))

    def balance(self, customer_id: int) -> int:
        """Points or stamps a customer has now."""
        found = self._shop.rows(
            "SELECT coalesce(sum(points), 0) FROM loyalty_entries WHERE customer_id = ?", (customer_id,)
        )
        return int(found[0][0])

    def entries(self, customer_id: int) -> list[LoyaltyEntry]:
        """What was given and used, the newest first."""
        found = self._shop.rows(
            "SELECT id, day, points, note, sale_id FROM loyalty_entries WHERE customer_id = ? ORDER BY id DESC",
            (customer_id,),
        )
        return [LoyaltyEntry(row[0], date.fromisoformat(row[1]), *row[2:]) for row in found]

    def give(self, customer_id: int, points: int, *, note: str = "", sale_id: int | None = None) -> int:
        """Give points; with ``sale_id`` they go when the sale goes. Raises ``UserError`` below one or twice a sale."""
        if not 1 <= points <= _MOST:
            raise UserError(translate("Loyalty", "Write how many to give, 1 or more."))
        return self._enter("loyalty.give", customer_id, points, note, sale_id)

    def use(self, customer_id: int, points: int | None = None, *, note: str = "") -> int:
        """Use points for a present (a full card without a number). Raises ``UserError`` when there are not enough."""
        wanted = self.plan().full if points is None else points
        if wanted < 1:
            raise UserError(translate("Loyalty", "Write how many to use, 1 or more."))
        return self._enter("loyalty.use", customer_id, -wanted, note, None)

    def remove(self, entry_id: int) -> None:
        """Take an entry off the card."""
        self._shop.write("loyalty.remove", {}, lambda unit: unit.delete("loyalty_entries", entry_id))

    def full_cards(self) -> list[FullCard]:
        """Who has enough for a present, those with most first."""
        found = self._shop.rows(
            "SELECT c.id, c.name, c.phone, sum(e.points) FROM loyalty_entries e "
            "JOIN customers c ON c.id = e.customer_id WHERE c.archived_on IS NULL GROUP BY c.id "
            "HAVING sum(e.points) >= ? ORDER BY 4 DESC, c.id",
            (self.plan().full,),
        )
        return [FullCard(*row) for row in found]

    def _enter(self, kind: str, customer_id: int, points: int, note: str, sale_id: int | None) -> int:
        named = self._shop.rows("SELECT name FROM customers WHERE id = ?", (customer_id,))
        if not named:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        today = self._clock.today().isoformat()

        def work(unit: Unit) -> int:
            has = unit.rows(
                "SELECT coalesce(sum(points), 0) FROM loyalty_entries WHERE customer_id = ?", (customer_id,)
            )[0][0]
            if points < 0 and has + points < 0:
                raise UserError(translate("Loyalty", "There are only {count} on the card.").format(count=has))
            if sale_id is not None and unit.rows(
                "SELECT 1 FROM loyalty_entries WHERE sale_id = ?", (sale_id,)
            ):
                raise UserError(translate("Loyalty", "This sale already has its points."))
            return unit.insert(
                "loyalty_entries",
                customer_id=customer_id,
                day=today,
                points=points,
                sale_id=sale_id,
                note=clean(note) or None,
            )

        return self._shop.write(kind, {"name": named[0][0]}, work)
