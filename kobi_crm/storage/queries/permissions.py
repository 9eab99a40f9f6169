"""Reading whether customers may be reached."""

from collections.abc import Sequence
from datetime import date

from kobi_crm.domain.permissions import CHANNELS, Channel, Permission
from kobi_crm.storage.shop_file import ShopFile, Unit

Answers = dict[Channel, Permission]


def of_many(shop: ShopFile | Unit, wanted: Sequence[int]) -> dict[int, Answers]:
    """The answers of these customers; who was never asked is left out."""
    marks = ", ".join("?" * len(wanted))
    known: dict[str, Channel] = {channel: channel for channel in CHANNELS}
    found: dict[int, Answers] = {}
    for customer_id, channel, allowed, day, source in shop.rows(
        "SELECT customer_id, channel, allowed, day, source FROM permissions "
        f"WHERE customer_id IN ({marks}) ORDER BY id",
        wanted,
    ):
        if channel in known:
            answer = Permission(known[channel], bool(allowed), date.fromisoformat(day), source)
            found.setdefault(customer_id, {})[known[channel]] = answer
    return found


def allowing(shop: ShopFile, channel: Channel, *, allowed: bool) -> set[int]:
    """Who said yes (or no) to a channel, among those who still come and are not archived."""
    found = shop.rows(
        "SELECT p.customer_id FROM permissions p JOIN customers c ON c.id = p.customer_id "
        "WHERE p.channel = ? AND p.allowed = ? AND c.archived_on IS NULL AND c.gone_on IS NULL",
        (channel, int(allowed)),
    )
    return {row[0] for row in found}
