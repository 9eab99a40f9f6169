"""The demo shop's orders and service cards: a few that wait, one that was delivered, two lent devices."""

import json
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import NamedTuple

from kobi_crm.domain.service_cards import card_key, offered_kinds
from kobi_crm.domain.text import fold
from kobi_crm.services.demo.rows import DemoCustomer, DemoShop
from kobi_crm.storage.shop_file import Unit

_DEVICE = 1
_DELIVERED = 5


class _Wish(NamedTuple):
    """An order: days from today, hour, whether it is brought, ready, told days before, words, thousandths, kuruş."""

    days: int
    hour: int | None
    bring: bool
    ready: bool
    alert: int
    words: str
    quantity: int
    price: int | None


_WISHES: dict[str, tuple[_Wish, ...]] = {
    "tr": (
        _Wish(0, 11, True, True, 0, "Kahvaltı tabağı, 8 kişilik", 1000, 185_000),
        _Wish(0, 17, False, False, 0, "Karışık meze tepsisi", 2000, 64_000),
        _Wish(1, 9, True, False, 1, "Su böreği, bütün tepsi", 1000, 90_000),
        _Wish(3, None, False, False, 1, "Ezine peyniri, 17 kiloluk teneke", 1000, 520_000),
        _Wish(12, 15, True, False, 3, "Nişan için peynir ve zeytin tabağı", 3000, None),
        _Wish(-1, 18, True, True, 0, "Sucuklu pide harcı", 1500, 48_000),
    ),
    "en": (
        _Wish(0, 11, True, True, 0, "Breakfast platter for 8", 1000, 185_000),
        _Wish(0, 17, False, False, 0, "Mixed meze tray", 2000, 64_000),
        _Wish(1, 9, True, False, 1, "Su böreği, a whole tray", 1000, 90_000),
        _Wish(3, None, False, False, 1, "Ezine cheese, a 17 kilo tin", 1000, 520_000),
        _Wish(12, 15, True, False, 3, "Cheese and olives for an engagement", 3000, None),
        _Wish(-1, 18, True, True, 0, "Filling for pide with sucuk", 1500, 48_000),
    ),
}
_DEVICES: dict[str, tuple[tuple[tuple[str, ...], int, str, str], ...]] = {
    "tr": (
        (("Uğur soğutucu dolap", "S 374", "UG 20417"), 9, "Filtre temizliği", "Fanı değişti"),
        (("Su sebili", "WD-20", "34 81 205"), 40, "Hortum ve kireç bakımı", "Kireci temizlendi"),
    ),
    "en": (
        (("Uğur cooling cabinet", "S 374", "UG 20417"), 9, "Filter cleaning", "Fan replaced"),
        (("Water dispenser", "WD-20", "34 81 205"), 40, "Hose and limescale", "Limescale removed"),
    ),
}


def insert_orders(unit: Unit, rows: DemoShop, language: str) -> None:
    """Put the orders and service cards of a shop's day into its file; they are the same for the same shop."""
    spoken = "tr" if language == "tr" else "en"
    _insert_orders(unit, rows, _WISHES[spoken])
    _insert_devices(unit, rows, spoken)


def _insert_orders(unit: Unit, rows: DemoShop, wishes: tuple[_Wish, ...]) -> None:
    people = _with_address(rows)
    for place, (wish, customer) in enumerate(zip(wishes, people, strict=False)):
        due = rows.today + timedelta(days=wish.days)
        ready = datetime.combine(min(due, rows.today), time(8, 30)).isoformat(sep=" ") if wish.ready else None
        gone = place == _DELIVERED
        order = unit.insert(
            "orders",
            customer_id=customer.id,
            ordered_on=(rows.today - timedelta(days=2)).isoformat(),
            due_on=due.isoformat(),
            at=time(wish.hour).isoformat("seconds") if wish.hour is not None else None,
            state="delivered" if gone else "prepared" if wish.ready else "open",
            delivery=int(wish.bring),
            address=customer.address if wish.bring else None,
            alert_days=wish.alert,
            prepared_at=ready,
            delivered_at=datetime.combine(due, time(18, 10)).isoformat(sep=" ") if gone else None,
        )
        unit.insert(
            "order_lines", order_id=order, text=wish.words, quantity=wish.quantity, unit_price=wish.price
        )


def _insert_devices(unit: Unit, rows: DemoShop, language: str) -> None:
    kind = offered_kinds()[_DEVICE]
    kind_id = unit.insert(
        "service_kinds", name=kind.name, name_key=fold(kind.name), fields=_json(list(kind.fields))
    )
    for (texts, days, due, done), customer in zip(_DEVICES[language], _borrowers(rows), strict=False):
        values = tuple(zip(kind.fields, texts, strict=True))
        card = unit.insert(
            "service_cards",
            customer_id=customer.id,
            kind_id=kind_id,
            title=texts[0],
            title_key=card_key(texts[0], values),
            fields=_json(dict(values)),
            due_on=(rows.today + timedelta(days=days)).isoformat(),
            due_text=due,
        )
        unit.insert(
            "service_entries",
            card_id=card,
            day=(rows.today - timedelta(days=170 - days)).isoformat(),
            text=done,
            amount=35_000,
        )


def _with_address(rows: DemoShop) -> Iterator[DemoCustomer]:
    """Private customers of today whose address is known, from the middle of the list on."""
    found = [
        c for c in rows.customers if c.address and c.kind == "person" and not (c.archived_on or c.gone_on)
    ]
    yield from found[len(found) // 3 :: 7]


def _borrowers(rows: DemoShop) -> Iterator[DemoCustomer]:
    """Firms first: they borrow the cabinets."""
    stays = [c for c in rows.customers if not (c.archived_on or c.gone_on)]
    yield from sorted(stays, key=lambda customer: customer.kind == "person")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
