"""Reading campaigns, their people, and what these bought."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from kobi_crm.domain.campaigns import Campaign, CampaignPerson
from kobi_crm.storage.shop_file import ShopFile

_COLUMNS = (
    "id, name, segment, channel, goal, first_day, last_day, cost, offer, control_percent, seed, started_on, "
    "closed_on"
)
_BATCH = 10_000


def campaigns(shop: ShopFile, campaign_id: int | None = None) -> list[Campaign]:
    """The campaigns, the newest first; one of them with its id."""
    where, params = ("", ()) if campaign_id is None else ("WHERE id = ? ", (campaign_id,))
    return [
        _campaign(row)
        for row in shop.rows(f"SELECT {_COLUMNS} FROM campaigns {where}ORDER BY id DESC", params)
    ]


def people(shop: ShopFile, campaign_id: int) -> list[CampaignPerson]:
    """Everybody of a started campaign by name, those kept out too."""
    found = shop.rows(
        "SELECT p.customer_id, c.name, c.phone, p.in_control, p.contacted_at, p.response, p.discount "
        "FROM campaign_people p JOIN customers c ON c.id = p.customer_id WHERE p.campaign_id = ? "
        "ORDER BY c.name_sort, c.id",
        (campaign_id,),
    )
    return [
        CampaignPerson(
            customer_id=row[0],
            name=row[1],
            phone=row[2],
            in_control=bool(row[3]),
            contacted_at=datetime.fromisoformat(row[4]) if row[4] else None,
            response=row[5],
            discount=row[6],
        )
        for row in found
    ]


def bought(shop: ShopFile, campaign_id: int, first: date, last: date) -> dict[int, tuple[bool, int, int]]:
    """Of a campaign's people who bought anything in these days: whether they came, kuruş less returns, discounts."""
    days = (campaign_id, first.isoformat(), last.isoformat())
    found = shop.rows(
        "SELECT s.customer_id, max(s.total >= 0), sum(s.total) FROM campaign_people p "
        "JOIN sales s ON s.customer_id = p.customer_id WHERE p.campaign_id = ? AND s.day BETWEEN ? AND ? "
        "GROUP BY s.customer_id",
        days,
    )
    given = {
        row[0]: row[1]
        for row in shop.rows(
            "SELECT s.customer_id, sum(l.discount) FROM campaign_people p "
            "JOIN sales s ON s.customer_id = p.customer_id JOIN sale_lines l ON l.sale_id = s.id "
            "WHERE p.campaign_id = ? AND s.day BETWEEN ? AND ? GROUP BY s.customer_id",
            days,
        )
    }
    return {row[0]: (bool(row[1]), row[2], given.get(row[0], 0)) for row in found}


def reachable(shop: ShopFile, ids: Sequence[int], channel: str) -> set[int]:
    """Who of these has a number (or an address, for e-mail)."""
    column = "email" if channel == "email" else "coalesce(phone, phone2)"
    found: set[int] = set()
    for start in range(0, len(ids), _BATCH):
        batch = list(ids[start : start + _BATCH])
        marks = ", ".join("?" * len(batch))
        found.update(
            row[0]
            for row in shop.rows(
                f"SELECT id FROM customers WHERE id IN ({marks}) AND {column} IS NOT NULL", batch
            )
        )
    return found


def _campaign(row: tuple[Any, ...]) -> Campaign:
    day = date.fromisoformat
    return Campaign(
        id=row[0],
        name=row[1],
        segment=row[2],
        channel=row[3],
        goal=row[4],
        first_day=day(row[5]),
        last_day=day(row[6]),
        cost=row[7],
        offer=row[8] or "",
        control_percent=row[9],
        seed=row[10],
        started_on=day(row[11]) if row[11] else None,
        closed_on=day(row[12]) if row[12] else None,
    )
