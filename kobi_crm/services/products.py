"""Products: what the shop sells, what it costs, and who buys it."""

from array import array
from collections.abc import Sequence
from datetime import date, timedelta

from kobi_crm.clock import Clock
from kobi_crm.domain.products import (
    Buyer,
    PriceChange,
    Product,
    ProductDraft,
    ProductSort,
    ProductView,
    checked_product,
    clean_barcode,
    same_barcodes,
)
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.queries import products as queries
from kobi_crm.storage.queries import sales
from kobi_crm.storage.shop_file import ShopFile, Unit, Value

SOLD_DAYS = 30
"""The list says how much was sold in this many days."""
_BUYER_DAYS = 365
_LONGEST_SEARCH = 200


def product_id_of(unit: Unit, name: str) -> int:
    """The id of the product of this name, made when it is new."""
    name = clean(name)
    found = unit.rows("SELECT id FROM products WHERE name_key = ?", (fold(name),))
    return int(found[0][0]) if found else unit.insert("products", name=name, name_key=fold(name))


class Products:
    """The product list."""

    def __init__(self, shop: ShopFile, clock: Clock) -> None:
        self._shop = shop
        self._clock = clock

    def add(self, draft: ProductDraft) -> int:
        """Keep a new product and return its id.

        Raises ``UserError`` on an empty or known name, a known barcode, a number out of bounds.
        """
        draft = checked_product(draft)
        today = self._clock.today()

        def work(unit: Unit) -> int:
            _refuse_known(unit, draft, 0)
            product_id = unit.insert("products", **_values(draft))
            _keep_barcodes(unit, product_id, draft)
            if draft.price is not None or draft.cost is not None:
                note_price(unit, product_id, today, draft.price, draft.cost)
            return product_id

        return self._shop.write("product.add", {"name": draft.name}, work)

    def edit(self, product_id: int, draft: ProductDraft) -> None:
        """Change a product; another price or cost is noted with today's date. Raises ``UserError`` like ``add``."""
        draft = checked_product(draft)
        today = self._clock.today()

        def work(unit: Unit) -> None:
            found = queries.by_ids(unit, [product_id])
            if not found:
                raise _gone()
            before = found[0]
            _refuse_known(unit, draft, product_id)
            if (draft.price, draft.cost) != (before.price, before.cost):
                _note_change(unit, before, today, draft)
            unit.update("products", product_id, **_values(draft))
            _keep_barcodes(unit, product_id, draft)

        self._shop.write("product.edit", {"name": draft.name, "id": product_id}, work)

    def archive(self, product_id: int) -> None:
        """Take a product off the list; its sales stay and ``unarchive`` brings it back."""
        self._put_away("product.archive", product_id, self._clock.today())

    def unarchive(self, product_id: int) -> None:
        """Bring a product back to the list."""
        self._put_away("product.unarchive", product_id, None)

    def get(self, product_id: int) -> Product:
        """One product. Raises ``UserError`` when there is none with this id."""
        found = queries.by_id(self._shop, product_id)
        if found is None:
            raise _gone()
        return found

    def by_barcode(self, text: str) -> Product | None:
        """The product of a scanned barcode, an archived one only when no other bears it."""
        code = clean_barcode(text[:_LONGEST_SEARCH])
        found = queries.with_barcode(self._shop, same_barcodes(code)) if code else []
        return queries.by_id(self._shop, found[0][0]) if found else None

    def by_name(self, text: str) -> Product | None:
        """The product of exactly this name, large and small letters alike."""
        found = self._shop.rows("SELECT id FROM products WHERE name_key = ?", (fold(text),))
        return queries.by_id(self._shop, found[0][0]) if found else None

    def search(self, text: str, limit: int = 8) -> list[Product]:
        """Products of the list whose name has words that begin so, or whose barcode is ``text``."""
        words, codes = _looked_for(text)
        return queries.search(self._shop, words, codes, limit) if words else []

    def all(self) -> list[Product]:
        """Every product of the list by name, archived ones left out."""
        return queries.all_of_the_list(self._shop)

    def usual(self, limit: int = 12) -> list[Product]:
        """What stands in most sales of the last 30 days (of the last 30 days with sales, after a longer break)."""
        last = sales.last_day(self._shop)
        if last is None:
            return []
        last = min(last, self._clock.today())
        first = last - timedelta(days=SOLD_DAYS - 1)
        return queries.by_ids(self._shop, queries.usual(self._shop, first, last, limit))

    def price_history(self, product_id: int) -> list[PriceChange]:
        """What a product cost over time, the newest first."""
        return queries.price_changes(self._shop, product_id)

    def buyers(self, product_id: int, limit: int = 5) -> list[Buyer]:
        """Who bought a product on most days of the last year."""
        since = self._clock.today() - timedelta(days=_BUYER_DAYS)
        return queries.buyers(self._shop, product_id, since, limit)

    def ids(
        self,
        view: ProductView = "all",
        category: str | None = None,
        sort: ProductSort = "name",
        *,
        descending: bool = False,
        text: str = "",
    ) -> "array[int]":
        """The ids of a list, narrowed to what fits ``text``; sorted by ``sold`` it is the last 30 days that count."""
        words, codes = _looked_for(text)
        found = queries.ids(
            self._shop, view, category, sort, descending=descending, words=words, barcodes=codes
        )
        if sort == "sold":
            amounts = self.sold()
            ordered = sorted(found, key=lambda number: amounts.get(number, 0), reverse=descending)
            return array("q", ordered)
        return found

    def rows(self, ids: Sequence[int]) -> list[Product]:
        """The products with these ids, in their order."""
        return queries.by_ids(self._shop, ids)

    def sold(self) -> dict[int, int]:
        """Thousandths of each product sold in the last 30 days, by product id."""
        today = self._clock.today()
        return queries.sold(self._shop, today - timedelta(days=SOLD_DAYS - 1), today)

    def categories(self) -> list[tuple[str, int]]:
        """The categories in use with their number of products, the largest first."""
        return queries.categories(self._shop)

    def units(self) -> list[str]:
        """The units in use, the commonest first."""
        return queries.units(self._shop)

    def counts(self) -> tuple[int, int]:
        """How many products are on the list, and how many are archived."""
        return queries.counts(self._shop)

    def knows_costs(self) -> bool:
        """Whether the cost of any product is known."""
        return bool(self._shop.rows("SELECT 1 FROM products WHERE cost IS NOT NULL LIMIT 1"))

    def _put_away(self, act: str, product_id: int, day: date | None) -> None:
        name = self.get(product_id).name

        def work(unit: Unit) -> None:
            unit.update("products", product_id, archived_on=day.isoformat() if day else None)

        self._shop.write(act, {"name": name, "id": product_id}, work)


def note_price(unit: Unit, product_id: int, day: date, price: int | None, cost: int | None) -> None:
    """Write down what a product costs from ``day`` on (kuruş); a second change of one day takes the first's place."""
    found = unit.rows(
        "SELECT id FROM price_changes WHERE product_id = ? AND day = ?", (product_id, day.isoformat())
    )
    if found:
        unit.update("price_changes", found[0][0], price=price, cost=cost)
    else:
        unit.insert("price_changes", product_id=product_id, day=day.isoformat(), price=price, cost=cost)


def _note_change(unit: Unit, before: Product, today: date, draft: ProductDraft) -> None:
    """Note the new price; a product older than the price history first gets its old one, since it was first sold."""
    had_one = before.price is not None or before.cost is not None
    if had_one and not queries.price_changes(unit, before.id):
        since = queries.first_sold(unit, [before.id]).get(before.id)
        if since is not None and since < today:
            note_price(unit, before.id, since, before.price, before.cost)
    note_price(unit, before.id, today, draft.price, draft.cost)


def _values(draft: ProductDraft) -> dict[str, Value]:
    return {
        "name": draft.name,
        "name_key": fold(draft.name),
        "unit": draft.unit,
        "price": draft.price,
        "category": draft.category,
        "barcode": draft.barcode,
        "cost": draft.cost,
        "vat_percent": draft.vat_percent,
        "ask_after_days": draft.ask_after_days,
        "warranty_months": draft.warranty_months,
        "service_every_days": draft.service_every_days,
    }


def _keep_barcodes(unit: Unit, product_id: int, draft: ProductDraft) -> None:
    known = {
        row[1]: row[0]
        for row in unit.rows("SELECT id, barcode FROM product_barcodes WHERE product_id = ?", (product_id,))
    }
    for code, row_id in known.items():
        if code not in draft.more_barcodes:
            unit.delete("product_barcodes", row_id)
    for code in draft.more_barcodes:
        if code not in known:
            unit.insert("product_barcodes", product_id=product_id, barcode=code)


def _refuse_known(unit: Unit, draft: ProductDraft, product_id: int) -> None:
    named = unit.rows(
        "SELECT name FROM products WHERE name_key = ? AND id != ?", (fold(draft.name), product_id)
    )
    if named:
        raise UserError(
            translate("Products", "There is already a product named {name}.").format(name=named[0][0])
        )
    for code in draft.barcodes:
        others = [
            name for found, name in queries.with_barcode(unit, same_barcodes(code)) if found != product_id
        ]
        if others:
            raise UserError(
                translate("Products", "The barcode {barcode} belongs to another product: {name}.").format(
                    barcode=code, name=others[0]
                )
            )


def _looked_for(text: str) -> tuple[list[str], tuple[str, ...]]:
    """The folded words of a search, and the barcodes it may mean."""
    text = text[:_LONGEST_SEARCH]
    return fold(text).split(), same_barcodes(clean_barcode(text))


def _gone() -> UserError:
    return UserError(translate("Products", "This product is no longer in the list."))
