"""Reading service cards, their kinds and their history."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from kobi_crm.domain.service_cards import ServiceCard, ServiceEntry, ServiceKind, in_order
from kobi_crm.storage.shop_file import ShopFile

_SELECT = (
    "SELECT s.id, s.customer_id, c.name, c.phone, s.kind_id, k.name, k.fields, s.title, s.fields, s.due_on, "
    "s.due_text, s.archived_on FROM service_cards s JOIN customers c ON c.id = s.customer_id "
    "JOIN service_kinds k ON k.id = s.kind_id "
)


def kinds(shop: ShopFile) -> list[ServiceKind]:
    """The kinds the shop has used, by name."""
    return [
        ServiceKind(row[1], tuple(json.loads(row[2])), row[0])
        for row in shop.rows("SELECT id, name, fields FROM service_kinds ORDER BY name_key")
    ]


def by_id(shop: ShopFile, card_id: int) -> ServiceCard | None:
    """One card, or ``None``."""
    found = _read(shop, "WHERE s.id = ?", (card_id,))
    return found[0] if found else None


def of_customer(shop: ShopFile, customer_id: int) -> list[ServiceCard]:
    """A customer's cards that are in use, the next due first."""
    return _read(
        shop,
        "WHERE s.customer_id = ? AND s.archived_on IS NULL ORDER BY s.due_on IS NULL, s.due_on, s.id",
        (customer_id,),
    )


def due(shop: ShopFile, until: date) -> list[ServiceCard]:
    """The cards in use whose next service is due by a day, earliest first."""
    return _read(
        shop,
        "WHERE s.due_on <= ? AND s.archived_on IS NULL AND c.archived_on IS NULL ORDER BY s.due_on, s.id",
        (until.isoformat(),),
    )


def search(shop: ShopFile, key: str, limit: int) -> list[ServiceCard]:
    """The cards in use of which the title or a field holds ``key``; those that begin with it first."""
    return _read(
        shop,
        "WHERE s.title_key LIKE ? AND s.archived_on IS NULL "
        "ORDER BY s.title_key NOT LIKE ?, s.title_key, s.id LIMIT ?",
        (f"%{key}%", f"%|{key}%", limit),
    )


def entries(shop: ShopFile, card_id: int) -> list[ServiceEntry]:
    """What was done to a thing, newest first."""
    return [
        ServiceEntry(date.fromisoformat(row[1]), row[2], row[3], row[4], row[0])
        for row in shop.rows(
            "SELECT id, day, text, counter, amount FROM service_entries WHERE card_id = ? ORDER BY day DESC, id DESC",
            (card_id,),
        )
    ]


def _read(shop: ShopFile, rest: str, params: Sequence[str | int]) -> list[ServiceCard]:
    return [_card(row) for row in shop.rows(_SELECT + rest, params)]


def _card(row: tuple[Any, ...]) -> ServiceCard:
    return ServiceCard(
        id=row[0],
        customer_id=row[1],
        customer=row[2],
        phone=row[3],
        kind_id=row[4],
        kind=row[5],
        values=in_order(json.loads(row[6]), json.loads(row[8])),
        title=row[7],
        due_on=date.fromisoformat(row[9]) if row[9] else None,
        due_text=row[10],
        archived_on=date.fromisoformat(row[11]) if row[11] else None,
    )
