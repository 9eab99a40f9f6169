"""Whom to offer what, and what is bought together, on paper and in Excel."""

from collections.abc import Iterable

from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, Table


def offers_table(
    rows: Iterable[tuple[str, str, str | None, str]], *, product: str | None, shop_name: str, full: bool
) -> Table:
    """Product, customer, phone and reason of each offer, with a column left free to tick.

    With ``product`` all of them are for that one, which on paper then stands under the title; ``full`` is for Excel.
    """
    columns = (
        Column(translate("Reports", "Product"), width_weight=1.2),
        Column(translate("Reports", "Customer"), width_weight=1.2),
        Column(translate("Reports", "Phone"), "phone"),
        Column(translate("Reports", "Why"), width_weight=2.4),
        Column(translate("Reports", "Offered"), width_weight=0.6),
    )
    whole: list[Row] = [(*row, None) for row in rows]
    if product is not None and not full:
        columns, whole = columns[1:], [row[1:] for row in whole]
    subtitle = product or ""
    if not whole:
        none = translate("Reports", "There is nobody to offer it to yet. It needs sales with their products.")
        subtitle = f"{subtitle}. {none}" if subtitle else none
    return Table(offers_title(), columns, whole, subtitle=subtitle, shop_name=shop_name)


def together_table(
    rows: Iterable[tuple[str, str, int, float, float, float, float, str]], *, shop_name: str, full: bool
) -> Table:
    """Two products, purchases with both, shares 0 to 1 (of all, of the first's), lift, adjusted chance, in words.

    The words stand in Excel alone (``full``): on paper they would not fit.
    """
    columns = [
        Column(translate("Reports", "Who buys this"), width_weight=1.4),
        Column(translate("Reports", "also buys this"), width_weight=1.4),
        Column(translate("Reports", "Purchases with both"), "number"),
        Column(translate("Reports", "Of all purchases, %"), "number"),
        Column(translate("Reports", "Of 100 with the first, with both"), "number"),
        Column(translate("Reports", "Times as often as by chance"), "number"),
        Column(translate("Reports", "Of 100 such pairs, chance at most"), "number"),
    ]
    if full:
        columns.append(Column(translate("Reports", "In words"), width_weight=3))
    found: list[Row] = []
    for left, right, baskets, support, share, times, chance, words in rows:
        row: Row = (
            left,
            right,
            baskets,
            round(100 * support, 2),
            round(100 * share),
            round(times, 1),
            round(100 * chance, 2),
        )
        found.append((*row, words) if full else row)
    said = translate("Reports", "From the purchases of a year; only pairs that chance does not explain.")
    if not found:
        said = nothing_together()
    return Table(together_title(), tuple(columns), found, subtitle=said, shop_name=shop_name)


def nothing_together() -> str:
    """Why there may be no pairs."""
    return translate(
        "Reports",
        "Nothing goes together clearly yet. It needs more sales that are entered with their products.",
    )


def offers_title() -> str:
    """The report's name."""
    return translate("Reports", "Whom to offer")


def together_title() -> str:
    """The report's name."""
    return translate("Reports", "Bought together")
