"""The product list: its rows and columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kobi_crm.app import Application
from kobi_crm.domain.products import Product
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.gui.widgets.table_model import Column
from kobi_crm.i18n import translate

COST = "cost"
WANTED_FIRST = ("name", "price", "sold", "category", "unit", COST, "barcode")


@dataclass(frozen=True)
class ProductRow:
    """One line of the list. ``sold`` in thousandths of the last 30 days."""

    product: Product
    sold: int


def columns(money: Callable[[int], str]) -> dict[str, Column[ProductRow]]:
    """Every column by name, in the order they stand in."""
    return {
        "name": Column(
            translate("ProductColumns", "Product"), lambda row: row.product.name, key="name", strong=True
        ),
        "unit": Column(translate("ProductColumns", "Unit"), lambda row: row.product.unit, width=76),
        "price": Column(
            translate("ProductColumns", "Price"),
            lambda row: row.product.price,
            money,
            "right",
            key="price",
            width=108,
        ),
        COST: Column(
            translate("ProductColumns", "Cost"),
            lambda row: row.product.cost,
            money,
            "right",
            key="cost",
            width=108,
        ),
        "category": Column(
            translate("ProductColumns", "Category"),
            lambda row: row.product.category,
            key="category",
            width=148,
        ),
        "barcode": Column(translate("ProductColumns", "Barcode"), lambda row: row.product.barcode, width=158),
        "sold": Column(
            translate("ProductColumns", "Last 30 days"),
            lambda row: row.sold or None,
            format_quantity,
            "right",
            key="sold",
            width=124,
        ),
    }


def rows_of(app: Application, sold: Mapping[int, int], ids: Sequence[int]) -> dict[int, ProductRow]:
    """One screenful, by id."""
    return {product.id: ProductRow(product, sold.get(product.id, 0)) for product in app.products.rows(ids)}
