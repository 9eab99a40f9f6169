"""Reading customers: one card, one screenful, a search, the ids of a list."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from kobi_crm.domain.customers import Customer, CustomerHit, SortBy, View
from kobi_crm.domain.dates import Birthday
from kobi_crm.storage.shop_file import ShopFile

_FIELDS = (
    "id, name, phone, phone2, email, address, district, town, city, birth_day, birth_month, birth_year, "
    "note, code, kind, tax_number, tax_office, created_on, archived_on, gone_on, "
    "referred_by_id, contribution, trade, need, stage"
)
_ORDER: dict[SortBy, str] = {
    "name": "c.name_sort",
    "phone": "c.phone",
    "last_visit": "(SELECT max(s.day) FROM sales s WHERE s.customer_id = c.id AND s.total >= 0)",
    "balance": "(SELECT sum(l.amount) FROM ledger l WHERE l.customer_id = c.id)",
}

_OFTEN_UNKNOWN: frozenset[SortBy] = frozenset({"phone", "last_visit", "balance"})
"""Whoever has none of it stands at the end, whichever way the list is sorted."""


def by_id(shop: ShopFile, customer_id: int) -> Customer | None:
    """One customer, or ``None``."""
    found = shop.rows(f"SELECT {_FIELDS} FROM customers WHERE id = ?", (customer_id,))
    return _customer(found[0]) if found else None


def by_ids(shop: ShopFile, ids: Iterable[int]) -> list[Customer]:
    """The customers with these ids, in the order of ``ids``."""
    wanted = list(ids)
    marks = ", ".join("?" * len(wanted))
    found = {
        row[0]: _customer(row)
        for row in shop.rows(f"SELECT {_FIELDS} FROM customers WHERE id IN ({marks})", wanted)
    }
    return [found[customer_id] for customer_id in wanted if customer_id in found]


def everybody(shop: ShopFile) -> list[Customer]:
    """All customers, archived ones too, by id."""
    return [_customer(row) for row in shop.rows(f"SELECT {_FIELDS} FROM customers ORDER BY id")]


def ids(
    shop: ShopFile,
    view: View,
    sort: SortBy,
    *,
    descending: bool,
    words: Sequence[str],
    month: int,
    only: Sequence[int],
) -> "array[int]":
    """The ids of a list, sorted. ``only`` limits the views ``quiet`` and ``new`` to ids found elsewhere."""
    where, params = _view(view, month, only)
    for word in words:
        where += " AND " + _match(word, params)
    order = _ORDER[sort] + (" DESC" if descending else "")
    if sort in _OFTEN_UNKNOWN:
        order += " NULLS LAST"
    return array(
        "q",
        (
            row[0]
            for row in shop.rows(f"SELECT c.id FROM customers c WHERE {where} ORDER BY {order}, c.id", params)
        ),
    )


def search(shop: ShopFile, words: Sequence[str], limit: int) -> list[CustomerHit]:
    """The best hits for folded words or runs of phone digits: names that begin with the first word come first."""
    params: list[Any] = []
    where = " AND ".join(_match(word, params) for word in words) or "1"
    first = words[0] if words else ""
    found = shop.rows(
        f"SELECT c.id, c.name, c.phone FROM customers c WHERE c.archived_on IS NULL AND {where} "
        "ORDER BY c.name_key NOT LIKE ? || '%', c.phone IS NOT NULL AND c.phone NOT LIKE '%' || ?, "
        "c.gone_on IS NOT NULL, c.name_sort, c.id LIMIT ?",
        (*params, first, first, limit),
    )
    return hits(shop, found)


def with_phone(shop: ShopFile, phone: str) -> list[CustomerHit]:
    """Who bears this phone number (10 national digits)."""
    found = shop.rows(
        "SELECT id, name, phone FROM customers WHERE (phone = ? OR phone2 = ?) AND archived_on IS NULL",
        (phone, phone),
    )
    return hits(shop, found)


def same_name(shop: ShopFile, customer: Customer, name_key: str) -> list[CustomerHit]:
    """Other customers of the same folded name: they may be the same person."""
    found = shop.rows(
        "SELECT id, name, phone FROM customers WHERE name_key = ? AND id != ? AND archived_on IS NULL",
        (name_key, customer.id),
    )
    return hits(shop, found)


def hits(shop: ShopFile, found: Sequence[tuple[Any, ...]]) -> list[CustomerHit]:
    """Search hits for rows of id, name and phone."""
    if not found:
        return []
    wanted = [row[0] for row in found]
    last, owed = last_visits(shop, wanted), balances(shop, wanted)
    return [CustomerHit(i, name, phone, last.get(i), owed.get(i, 0)) for i, name, phone in found]


def last_visits(shop: ShopFile, wanted: Sequence[int]) -> dict[int, date]:
    """The last day of purchase by customer id."""
    marks = ", ".join("?" * len(wanted))
    return {
        row[0]: date.fromisoformat(row[1])
        for row in shop.rows(
            f"SELECT customer_id, max(day) FROM sales WHERE customer_id IN ({marks}) AND total >= 0 "
            "GROUP BY customer_id",
            wanted,
        )
    }


def balances(shop: ShopFile, wanted: Sequence[int] | None = None) -> dict[int, int]:
    """What each customer owes in kuruş, by id; everybody's without ``wanted``."""
    if wanted is None:
        found = shop.rows("SELECT customer_id, sum(amount) FROM ledger GROUP BY customer_id")
    else:
        marks = ", ".join("?" * len(wanted))
        found = shop.rows(
            f"SELECT customer_id, sum(amount) FROM ledger WHERE customer_id IN ({marks}) GROUP BY customer_id",
            wanted,
        )
    return {row[0]: row[1] for row in found}


def born_on(shop: ShopFile, days: Sequence[tuple[int, int]]) -> list[tuple[int, str, str | None, int, int]]:
    """Who has a birthday on one of these (month, day) pairs: id, name, phone, month, day."""
    where = " OR ".join("(birth_month = ? AND birth_day = ?)" for _ in days)
    found = shop.rows(
        f"SELECT id, name, phone, birth_month, birth_day FROM customers "
        f"WHERE archived_on IS NULL AND gone_on IS NULL AND ({where}) ORDER BY name_sort",
        [part for pair in days for part in pair],
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in found]


def names(shop: ShopFile, wanted: Sequence[int]) -> dict[int, tuple[str, str | None]]:
    """Name and phone of customers who are neither archived nor gone, by id."""
    marks = ", ".join("?" * len(wanted))
    return {
        row[0]: (row[1], row[2])
        for row in shop.rows(
            f"SELECT id, name, phone FROM customers WHERE id IN ({marks}) "
            "AND archived_on IS NULL AND gone_on IS NULL",
            wanted,
        )
    }


def brought(shop: ShopFile, customer_id: int) -> list[tuple[int, str]]:
    """Id and name of the customers somebody brought, archived ones too."""
    found = shop.rows(
        "SELECT id, name FROM customers WHERE referred_by_id = ? ORDER BY name_sort, id", (customer_id,)
    )
    return [(row[0], row[1]) for row in found]


def names_of_all(shop: ShopFile, wanted: Sequence[int]) -> dict[int, str]:
    """Names by id, of archived customers and of those who are gone too."""
    marks = ", ".join("?" * len(wanted))
    return {
        row[0]: row[1] for row in shop.rows(f"SELECT id, name FROM customers WHERE id IN ({marks})", wanted)
    }


def _match(word: str, params: list[Any]) -> str:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    if word.isdecimal():
        params += [f"%{escaped}%", f"%{escaped}%", f"%{escaped}%"]
        return "(c.phone LIKE ? ESCAPE '\\' OR c.phone2 LIKE ? ESCAPE '\\' OR c.name_key LIKE ? ESCAPE '\\')"
    params += [f"{escaped}%", f"% {escaped}%"]
    return "(c.name_key LIKE ? ESCAPE '\\' OR c.name_key LIKE ? ESCAPE '\\')"


def _view(view: View, month: int, only: Sequence[int]) -> tuple[str, list[Any]]:
    if view == "archived":
        return "c.archived_on IS NOT NULL", []
    where, params = "c.archived_on IS NULL", list[Any]()
    if view in ("quiet", "new"):
        where += f" AND c.id IN ({', '.join('?' * len(only))})"
        params += only
    elif view == "debtors":
        where += " AND (SELECT sum(l.amount) FROM ledger l WHERE l.customer_id = c.id) > 0"
    elif view == "birthdays":
        where += " AND c.birth_month = ?"
        params.append(month)
    return where, params


def _customer(row: tuple[Any, ...]) -> Customer:
    day, month, year = row[9:12]
    born = Birthday(day, month, year) if day or month or year else None
    return Customer(
        id=row[0],
        name=row[1],
        phone=row[2],
        phone2=row[3],
        email=row[4],
        address=row[5],
        district=row[6],
        town=row[7],
        city=row[8],
        birthday=born,
        note=row[12],
        code=row[13],
        kind=row[14],
        tax_number=row[15],
        tax_office=row[16],
        created_on=date.fromisoformat(row[17]),
        archived_on=_day(row[18]),
        gone_on=_day(row[19]),
        referred_by=row[20],
        contribution=row[21],
        trade=row[22],
        need=row[23],
        stage=row[24],
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
