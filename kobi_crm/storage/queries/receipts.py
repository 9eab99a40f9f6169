"""Reading what a slip says beside its sale."""

from collections.abc import Sequence

from kobi_crm.storage.shop_file import ShopFile


def unit_names(shop: ShopFile, product_ids: Sequence[int]) -> dict[int, str]:
    """The units of the products that have one, by id."""
    marks = ", ".join("?" * len(product_ids))
    return dict(
        shop.rows(f"SELECT id, unit FROM products WHERE unit IS NOT NULL AND id IN ({marks})", product_ids)
    )
