"""Households: who belongs to whom, so that a family silent together is one line."""

from collections.abc import Sequence
from dataclasses import dataclass

from kobi_crm.domain.customers import CustomerHit
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.queries import away as queries
from kobi_crm.storage.queries import customers
from kobi_crm.storage.shop_file import ShopFile, Unit


@dataclass(frozen=True)
class Household:
    """A household and the customer ids of its members."""

    id: int
    name: str
    members: tuple[int, ...]


class Households:
    """The shop's households."""

    def __init__(self, shop: ShopFile) -> None:
        self._shop = shop

    def all(self) -> list[Household]:
        """Every household with its members."""
        found: dict[int, tuple[str, list[int]]] = {}
        for household_id, name, customer_id in queries.households(self._shop):
            found.setdefault(household_id, (name, []))[1].append(customer_id)
        return [Household(i, name, tuple(members)) for i, (name, members) in found.items()]

    def of(self, customer_id: int) -> Household | None:
        """The household of a customer."""
        return next((row for row in self.all() if customer_id in row.members), None)

    def suggested(self, customer_id: int) -> list[CustomerHit]:
        """Who may live with a customer: the same address or the same phone, and in no household yet."""
        return customers.hits(self._shop, queries.neighbours(self._shop, customer_id))

    def join(self, name: str, members: Sequence[int], *, replaces: int | None = None) -> int:
        """Put customers into a new household; they leave the ones they were in. Raises ``UserError`` below two.

        ``replaces`` is the household that is written anew: whoever is not named any more is in none.
        """
        name = clean(name)
        chosen = list(dict.fromkeys(members))
        if not name or len(chosen) < 2:
            raise UserError(translate("Households", "A household needs a name and at least two people."))

        def work(unit: Unit) -> int:
            if replaces is not None:
                unit.run("DELETE FROM household_members WHERE household_id = ?", (replaces,))
                unit.delete("households", replaces)
            for customer_id in chosen:
                _leave(unit, customer_id)
            household_id = unit.insert("households", name=name)
            for customer_id in chosen:
                unit.insert("household_members", household_id=household_id, customer_id=customer_id)
            return household_id

        return self._shop.write("household.join", {"name": name}, work)

    def leave(self, customer_id: int) -> None:
        """Take a customer out; a household of one is none and goes."""
        self._shop.write("household.leave", {}, lambda unit: _leave(unit, customer_id))


def _leave(unit: Unit, customer_id: int) -> None:
    for household_id, count in unit.rows(
        "SELECT household_id, (SELECT count(*) FROM household_members o WHERE o.household_id = m.household_id) "
        "FROM household_members m WHERE customer_id = ?",
        (customer_id,),
    ):
        if count <= 2:
            unit.run("DELETE FROM household_members WHERE household_id = ?", (household_id,))
            unit.delete("households", household_id)
        else:
            unit.run("DELETE FROM household_members WHERE customer_id = ?", (customer_id,))
