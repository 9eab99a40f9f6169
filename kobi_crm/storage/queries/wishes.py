"""Reading what was asked for and was not there."""

from datetime import date
from typing import Any

from kobi_crm.domain.wishes import Wish, WishCount
from kobi_crm.storage.shop_file import ShopFile, Unit

_KEY = "coalesce(p.name_key, w.text_key)"
_FROM = "FROM wishes w LEFT JOIN products p ON p.id = w.product_id "
_WISH = (
    "SELECT w.id, coalesce(p.name, w.text), w.day, w.customer_id, w.product_id, w.quantity, w.note, w.state "
    + _FROM
)


def counts(shop: ShopFile, *, everything: bool) -> list[WishCount]:
    """What was asked for by folded name, what more people wait for first; with ``everything`` closed ones too."""
    having = "" if everything else "HAVING sum(w.state = 'open') > 0 "
    # SQLite takes the bare columns from the row that holds the max(): the newest spelling.
    found = shop.rows(
        f"SELECT {_KEY}, coalesce(p.name, w.text), w.product_id, sum(w.state = 'open'), count(*), "
        "count(DISTINCT CASE WHEN w.state = 'open' THEN w.customer_id END), "
        f"max(w.day || printf('%012d', w.id)) {_FROM}GROUP BY 1 {having}"
        "ORDER BY 4 DESC, 6 DESC, 7 DESC"
    )
    return [
        WishCount(row[0], row[1], row[2], row[3], row[4], row[5], date.fromisoformat(row[6][:10]))
        for row in found
    ]


def one(shop: ShopFile | Unit, wish_id: int) -> Wish | None:
    """One wish, or ``None``."""
    found = shop.rows(_WISH + "WHERE w.id = ?", (wish_id,))
    return _wish(found[0]) if found else None


def open_of_key(shop: ShopFile | Unit, key: str) -> list[Wish]:
    """The wishes for a thing that still stand, the oldest first."""
    return [
        _wish(row)
        for row in shop.rows(_WISH + f"WHERE w.state = 'open' AND {_KEY} = ? ORDER BY w.day, w.id", (key,))
    ]


def open_of_customer(shop: ShopFile, customer_id: int) -> list[Wish]:
    """What a customer asked for and still waits for, the newest first."""
    return [
        _wish(row)
        for row in shop.rows(
            _WISH + "WHERE w.state = 'open' AND w.customer_id = ? ORDER BY w.day DESC, w.id DESC",
            (customer_id,),
        )
    ]


def key_of(shop: ShopFile | Unit, wish_id: int) -> str:
    """The folded name of the thing a wish is for."""
    return str(shop.rows(f"SELECT {_KEY} {_FROM}WHERE w.id = ?", (wish_id,))[0][0])


def waiting(shop: ShopFile) -> int:
    """How many customers wait for something."""
    return int(shop.rows("SELECT count(DISTINCT customer_id) FROM wishes WHERE state = 'open'")[0][0])


def _wish(row: tuple[Any, ...]) -> Wish:
    return Wish(
        id=row[0],
        text=row[1],
        day=date.fromisoformat(row[2]),
        customer_id=row[3],
        product_id=row[4],
        quantity=row[5],
        note=row[6],
        state=row[7],
    )
