"""Products: what the shop sells."""

from kobi_crm.domain.products import Product, ProductDraft
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.shop_file import ShopFile, Unit

_SELECT = "SELECT name, unit, price, category, barcode, id FROM products "

_LONGEST_SEARCH = 200


def product_id_of(unit: Unit, name: str) -> int:
    """The id of the product of this name, made when it is new."""
    name = clean(name)
    found = unit.rows("SELECT id FROM products WHERE name_key = ?", (fold(name),))
    return int(found[0][0]) if found else unit.insert("products", name=name, name_key=fold(name))


class Products:
    """The product list."""

    def __init__(self, shop: ShopFile) -> None:
        self._shop = shop

    def add(self, draft: ProductDraft) -> int:
        """Keep a new product and return its id. Raises ``UserError`` on an empty or known name."""
        name = clean(draft.name)
        if not fold(name):
            raise UserError(translate("Products", "Write the product's name."))

        def work(unit: Unit) -> int:
            if unit.rows("SELECT 1 FROM products WHERE name_key = ?", (fold(name),)):
                raise UserError(
                    translate("Products", "There is already a product named {name}.").format(name=name)
                )
            return unit.insert(
                "products",
                name=name,
                name_key=fold(name),
                unit=clean(draft.unit or "") or None,
                price=draft.price,
                category=clean(draft.category or "") or None,
                barcode=clean(draft.barcode or "") or None,
            )

        return self._shop.write("product.add", {"name": name}, work)

    def search(self, text: str, limit: int = 8) -> list[Product]:
        """Products whose name or barcode begins with ``text``."""
        text = text[:_LONGEST_SEARCH]
        word = fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        return self._read(
            "WHERE name_key LIKE ? ESCAPE '\\' OR name_key LIKE ? ESCAPE '\\' OR barcode = ? "
            "ORDER BY name_key LIMIT ?",
            (f"{word}%", f"% {word}%", clean(text), limit),
        )

    def all(self) -> list[Product]:
        """Every product by name."""
        return self._read("ORDER BY name_key", ())

    def _read(self, rest: str, params: tuple[str | int, ...]) -> list[Product]:
        found = self._shop.rows(_SELECT + rest, params)
        return [Product(*row[:5], id=row[5]) for row in found]
