"""The word lists behind the invented shop: names, streets, goods and what the owner writes down."""

import json
from dataclasses import dataclass
from typing import Any

from kobi_crm import paths

_BOOKS = {
    "Fırın": (84, 1),
    "Süt ürünleri": (82, 1),
    "Peynir ve zeytin": (76, 1),
    "Şarküteri": (74, 1),
    "Kahvaltılık": (75, 1),
    "Kuru gıda": (86, 1),
    "Meyve ve sebze": (70, 1),
    "Atıştırmalık": (78, 1),
    "İçecek": (80, 10),
    "Temizlik": (78, 20),
}
"""Of every hundred kuruş of the price so many are cost, and so many percent are VAT, by category."""
_OTHERS = (80, 20)


@dataclass(frozen=True)
class Good:
    """Something on the shelf: its ``price`` and ``cost`` in kuruş today, and the ``amounts`` people take (thousandths).

    ``key`` is its Turkish name, whatever the language.
    """

    key: str
    name: str
    unit: str
    price: int
    category: str
    amounts: tuple[int, ...]
    weight: int
    cost: int
    vat_percent: int


@dataclass(frozen=True)
class Words:
    """Everything the invented shop is put together from, in one language."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    firms: tuple[str, ...]
    town: str
    city: str
    streets: tuple[tuple[str, str], ...]
    goods: tuple[Good, ...]
    texts: dict[str, Any]

    def text(self, key: str) -> str:
        """The one text under ``key``."""
        return str(self.texts[key])

    def texts_of(self, key: str) -> tuple[str, ...]:
        """The list of texts under ``key``."""
        return tuple(self.texts[key])


def load(language: str) -> Words:
    """Read the lists; people and places are Turkish in every language, goods and notes speak ``language``."""
    tongue = "en" if language == "en" else "tr"
    names = _read("names")
    places = _read("places")
    goods = tuple(
        Good(
            key=row["tr"],
            name=row[tongue],
            unit=row["unit"],
            price=row["price"],
            category=row[f"category_{tongue}"],
            amounts=tuple(row["amounts"]),
            weight=row["weight"],
            cost=row["price"] * _books(row)[0] // 1000 * 10,
            vat_percent=_books(row)[1],
        )
        for row in _read("products")
    )
    return Words(
        women=tuple(names["women"]),
        men=tuple(names["men"]),
        surnames=tuple(names["surnames"]),
        firms=tuple(names["firms"]),
        town=places["town"],
        city=places["city"],
        streets=tuple((d["name"], street) for d in places["districts"] for street in d["streets"]),
        goods=goods,
        texts=_read(f"texts_{tongue}"),
    )


def _books(row: dict[str, Any]) -> tuple[int, int]:
    return _BOOKS.get(row["category_tr"], _OTHERS)


def _read(name: str) -> Any:
    return json.loads(paths.resource("demo", f"{name}.json").read_text(encoding="utf-8"))
