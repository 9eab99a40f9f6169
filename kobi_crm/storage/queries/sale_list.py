"""What the list of sales asks beyond the sales themselves: which fit a text, which were changed later."""

from array import array
from collections.abc import Sequence
from datetime import date

from kobi_crm.storage.shop_file import ShopFile


def matching(
    shop: ShopFile, receipt: str, word: str, day_from: date, day_to: date, limit: int
) -> "array[int]":
    """The sales of these days with a product that has a word beginning so, and those of any day with that receipt.

    Newest first; ``word`` is folded. A text without a digit is no receipt: that spares reading every sale.
    """
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    numbered = "receipt = ?1 OR" if any(char.isdecimal() for char in receipt) else "?1 = '' OR"
    found = shop.rows(
        f"SELECT id FROM sales s WHERE {numbered} (day BETWEEN ?2 AND ?3 AND EXISTS ("
        "SELECT 1 FROM sale_lines l JOIN products p ON p.id = l.product_id WHERE l.sale_id = s.id "
        "AND (p.name_key LIKE ?4 ESCAPE '\\' OR p.name_key LIKE ?5 ESCAPE '\\'))) "
        "ORDER BY day DESC, at DESC, id DESC LIMIT ?6",
        (receipt, day_from.isoformat(), day_to.isoformat(), f"{escaped}%", f"% {escaped}%", limit),
    )
    return array("q", (row[0] for row in found))


def edited(shop: ShopFile, wanted: Sequence[int]) -> set[int]:
    """Those of these sales that were changed after they were recorded."""
    marks = ", ".join("?" * len(wanted))
    found = shop.rows(
        "SELECT DISTINCT r.row_id FROM action_rows r JOIN actions a ON a.id = r.action_id "
        f"WHERE r.tbl = 'sales' AND r.row_id IN ({marks}) AND r.op = 'u' AND a.kind = 'sale.edit' "
        "AND a.undone_at IS NULL",
        wanted,
    )
    return {row[0] for row in found}
