"""Reading products: one, a screenful, a search, the ids of a list, prices over time, who buys them."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from kobi_crm.domain.products import Buyer, PriceChange, Product, ProductSort, ProductView
from kobi_crm.storage.shop_file import ShopFile, Unit

_FIELDS = (
    "p.id, p.name, p.unit, p.price, p.category, p.barcode, p.cost, p.vat_percent, p.ask_after_days, "
    "p.warranty_months, p.service_every_days, p.archived_on"
)
_TURKISH = (
    ("Ç", "C~"), ("ç", "c~"), ("Ğ", "G~"), ("ğ", "g~"), ("I", "h~"), ("ı", "h~"), ("İ", "i"), ("Ö", "O~"),
    ("ö", "o~"), ("Ş", "S~"), ("ş", "s~"), ("Ü", "U~"), ("ü", "u~"),
)  # fmt: skip
"""Turkish letters by the plain letter they follow; the tilde stands behind every letter."""


def _turkish(column: str) -> str:
    for letter, place in _TURKISH:
        column = f"replace({column}, '{letter}', '{place}')"
    return f"lower({column})"


_BY_NAME = _turkish("p.name")
_ORDER: dict[ProductSort, str] = {
    "name": _BY_NAME,
    "price": "p.price",
    "cost": "p.cost",
    "category": _turkish("p.category"),
    "sold": _BY_NAME,
}


def by_id(shop: ShopFile, product_id: int) -> Product | None:
    """One product, or ``None``."""
    found = by_ids(shop, [product_id])
    return found[0] if found else None


def by_ids(shop: ShopFile | Unit, wanted: Sequence[int]) -> list[Product]:
    """The products with these ids and all their barcodes, in the order of ``wanted``."""
    marks = ", ".join("?" * len(wanted))
    codes: dict[int, list[str]] = {}
    for product_id, code in shop.rows(
        f"SELECT product_id, barcode FROM product_barcodes WHERE product_id IN ({marks}) ORDER BY id", wanted
    ):
        codes.setdefault(product_id, []).append(code)
    found = {
        row[0]: _product(row, codes.get(row[0], ()))
        for row in shop.rows(f"SELECT {_FIELDS} FROM products p WHERE p.id IN ({marks})", wanted)
    }
    return [found[product_id] for product_id in wanted if product_id in found]


def search(shop: ShopFile, words: Sequence[str], barcodes: Sequence[str], limit: int) -> list[Product]:
    """Products of the list whose name has words that begin so, or whose barcode is one of ``barcodes``."""
    params: list[Any] = []
    named = " AND ".join(_match(word, params) for word in words) or "0"
    coded = _coded(barcodes, params)
    first = " ".join(words)
    found = shop.rows(
        f"SELECT p.id FROM products p WHERE p.archived_on IS NULL AND ({named} OR {coded}) "
        "ORDER BY p.name_key NOT LIKE ? ESCAPE '\\', p.name_key, p.id LIMIT ?",
        (*params, f"{_escaped(first)}%", limit),
    )
    return by_ids(shop, [row[0] for row in found])


def with_barcode(shop: ShopFile | Unit, barcodes: Sequence[str]) -> list[tuple[int, str]]:
    """Id and name of the products that bear one of these barcodes, those of the list before archived ones."""
    params: list[Any] = []
    found = shop.rows(
        f"SELECT p.id, p.name FROM products p WHERE {_coded(barcodes, params)} "
        "ORDER BY p.archived_on IS NOT NULL, p.id",
        params,
    )
    return [(row[0], row[1]) for row in found]


def ids(
    shop: ShopFile,
    view: ProductView,
    category: str | None,
    sort: ProductSort,
    *,
    descending: bool,
    words: Sequence[str],
    barcodes: Sequence[str],
) -> "array[int]":
    """The ids of a list, sorted; whoever has no price or category stands at the end. ``sold`` keeps names' order."""
    where, params = (
        ("p.archived_on IS NOT NULL" if view == "archived" else "p.archived_on IS NULL"),
        list[Any](),
    )
    if view == "category":
        where += " AND p.category = ?"
        params.append(category)
    if words:
        named = " AND ".join(_match(word, params) for word in words)
        where += f" AND ({named} OR {_coded(barcodes, params)})"
    down = " DESC" if descending and sort != "sold" else ""
    order = _ORDER[sort] + down + ("" if sort in ("name", "sold") else f" NULLS LAST, {_BY_NAME}")
    found = shop.rows(f"SELECT p.id FROM products p WHERE {where} ORDER BY {order}, p.id", params)
    return array("q", (row[0] for row in found))


def all_of_the_list(shop: ShopFile) -> list[Product]:
    """Every product that is not archived, by name."""
    codes: dict[int, list[str]] = {}
    for product_id, code in shop.rows("SELECT product_id, barcode FROM product_barcodes ORDER BY id"):
        codes.setdefault(product_id, []).append(code)
    return [
        _product(row, codes.get(row[0], ()))
        for row in shop.rows(
            f"SELECT {_FIELDS} FROM products p WHERE p.archived_on IS NULL ORDER BY {_BY_NAME}, p.id"
        )
    ]


def categories(shop: ShopFile) -> list[tuple[str, int]]:
    """The categories in use and how many products each holds, the largest first."""
    found = shop.rows(
        "SELECT category, count(*) FROM products WHERE category IS NOT NULL AND archived_on IS NULL "
        "GROUP BY category ORDER BY count(*) DESC, category"
    )
    return [(row[0], row[1]) for row in found]


def units(shop: ShopFile) -> list[str]:
    """The units in use, the commonest first."""
    found = shop.rows(
        "SELECT unit FROM products WHERE unit IS NOT NULL GROUP BY unit ORDER BY count(*) DESC, unit"
    )
    return [row[0] for row in found]


def counts(shop: ShopFile) -> tuple[int, int]:
    """How many products are on the list, and how many are archived."""
    found = shop.rows("SELECT count(*), count(archived_on) FROM products")[0]
    return found[0] - found[1], found[1]


def sold(shop: ShopFile, first: date, last: date) -> dict[int, int]:
    """Thousandths sold of each product in these days, less what came back."""
    found = shop.rows(
        "SELECT l.product_id, sum(l.quantity) FROM sales s CROSS JOIN sale_lines l ON l.sale_id = s.id "
        "WHERE s.day BETWEEN ? AND ? AND l.product_id IS NOT NULL GROUP BY l.product_id",
        (first.isoformat(), last.isoformat()),
    )
    return {row[0]: row[1] for row in found}


def usual(shop: ShopFile, first: date, last: date, limit: int) -> list[int]:
    """The products of the list that stood in most sales of these days."""
    found = shop.rows(
        "SELECT l.product_id FROM sales s CROSS JOIN sale_lines l ON l.sale_id = s.id "
        "WHERE s.day BETWEEN ? AND ? AND l.quantity > 0 AND l.product_id IN "
        "(SELECT id FROM products WHERE archived_on IS NULL) "
        "GROUP BY l.product_id ORDER BY count(*) DESC, l.product_id LIMIT ?",
        (first.isoformat(), last.isoformat(), limit),
    )
    return [row[0] for row in found]


def price_changes(shop: ShopFile | Unit, product_id: int) -> list[PriceChange]:
    """What a product cost over time, the newest first."""
    found = shop.rows(
        "SELECT day, price, cost FROM price_changes WHERE product_id = ? ORDER BY day DESC, id DESC",
        (product_id,),
    )
    return [PriceChange(date.fromisoformat(row[0]), row[1], row[2]) for row in found]


def first_sold(shop: ShopFile | Unit, wanted: Sequence[int]) -> dict[int, date]:
    """The first day each of these products was sold; what never was is left out."""
    marks = ", ".join("?" * len(wanted))
    found = shop.rows(
        "SELECT l.product_id, min(s.day) FROM sale_lines l JOIN sales s ON s.id = l.sale_id "
        f"WHERE l.product_id IN ({marks}) GROUP BY l.product_id",
        wanted,
    )
    return {row[0]: date.fromisoformat(row[1]) for row in found}


def buyers(shop: ShopFile, product_id: int, since: date, limit: int) -> list[Buyer]:
    """Who bought a product on most days since a day."""
    found = shop.rows(
        "SELECT s.customer_id, c.name, count(DISTINCT s.day), sum(l.quantity), max(s.day) FROM sale_lines l "
        "JOIN sales s ON s.id = l.sale_id JOIN customers c ON c.id = s.customer_id "
        "WHERE l.product_id = ? AND s.day >= ? AND l.quantity > 0 "
        "GROUP BY s.customer_id ORDER BY 3 DESC, 4 DESC, s.customer_id LIMIT ?",
        (product_id, since.isoformat(), limit),
    )
    return [Buyer(row[0], row[1], row[2], row[3], date.fromisoformat(row[4])) for row in found]


def _match(word: str, params: list[Any]) -> str:
    params += [f"{_escaped(word)}%", f"% {_escaped(word)}%"]
    return "(p.name_key LIKE ? ESCAPE '\\' OR p.name_key LIKE ? ESCAPE '\\')"


def _coded(barcodes: Sequence[str], params: list[Any]) -> str:
    marks = ", ".join("?" * len(barcodes))
    params += [*barcodes, *barcodes]
    further = f"SELECT b.product_id FROM product_barcodes b WHERE b.barcode IN ({marks})"
    return f"(p.barcode IN ({marks}) OR p.id IN ({further}))"


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _product(row: tuple[Any, ...], codes: Iterable[str]) -> Product:
    return Product(
        id=row[0],
        name=row[1],
        unit=row[2],
        price=row[3],
        category=row[4],
        barcode=row[5],
        cost=row[6],
        vat_percent=row[7],
        ask_after_days=row[8],
        warranty_months=row[9],
        service_every_days=row[10],
        archived_on=date.fromisoformat(row[11]) if row[11] else None,
        more_barcodes=tuple(codes),
    )
