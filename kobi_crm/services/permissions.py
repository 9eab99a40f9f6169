"""Permissions: over which channels a customer may be reached, asked when and how."""

from collections.abc import Mapping, Sequence

from kobi_crm.clock import Clock
from kobi_crm.domain.permissions import Channel, Permission
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.queries import customers
from kobi_crm.storage.queries import permissions as queries
from kobi_crm.storage.shop_file import ShopFile, Unit


class Permissions:
    """The answers of all customers."""

    def __init__(self, shop: ShopFile, clock: Clock) -> None:
        self._shop = shop
        self._clock = clock

    def of(self, customer_id: int) -> dict[Channel, Permission]:
        """A customer's answers by channel; a channel that was never asked about is missing."""
        return queries.of_many(self._shop, [customer_id]).get(customer_id, {})

    def of_many(self, ids: Sequence[int]) -> dict[int, dict[Channel, Permission]]:
        """The answers of several customers by id."""
        return queries.of_many(self._shop, ids)

    def set(
        self, customer_id: int, channel: Channel, allowed: bool | None, source: str | None = None
    ) -> None:
        """Note one answer of today; ``None`` is "not asked". Raises ``UserError`` for an unknown customer."""
        self.set_all(customer_id, {channel: allowed}, source)

    def set_all(
        self, customer_id: int, answers: Mapping[Channel, bool | None], source: str | None = None
    ) -> None:
        """Note several answers of today in one act. What is as it was keeps its day and source."""
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        day, how = self._clock.today().isoformat(), clean(source or "") or None

        def work(unit: Unit) -> None:
            before = queries.of_many(unit, [customer_id]).get(customer_id, {})
            for channel, allowed in answers.items():
                known = before.get(channel)
                same = (known.allowed if known else None) == allowed
                if same and (known is None or how in (None, known.source)):
                    continue
                _put(unit, customer_id, channel, allowed, day, how)

        self._shop.write("permission.set", {"name": customer.name, "id": customer_id}, work)

    def allowed(self, channel: Channel) -> "set[int]":
        """Who may be written to or called over a channel: those who said yes, still come and are not archived."""
        return queries.allowing(self._shop, channel, allowed=True)

    def refused(self, channel: Channel) -> "set[int]":
        """Who said no to a channel."""
        return queries.allowing(self._shop, channel, allowed=False)


def _put(
    unit: Unit, customer_id: int, channel: Channel, allowed: bool | None, day: str, source: str | None
) -> None:
    found = unit.rows(
        "SELECT id FROM permissions WHERE customer_id = ? AND channel = ?", (customer_id, channel)
    )
    if allowed is None:
        if found:
            unit.delete("permissions", found[0][0])
    elif found:
        unit.update("permissions", found[0][0], allowed=int(allowed), day=day, source=source)
    else:
        unit.insert(
            "permissions",
            customer_id=customer_id,
            channel=channel,
            allowed=int(allowed),
            day=day,
            source=source,
        )
