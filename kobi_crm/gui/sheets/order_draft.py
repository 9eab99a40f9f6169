"""A half-taken order as texts, and back again."""

import json
from collections.abc import Sequence

from kobi_crm.domain.orders import OrderLine
from kobi_crm.gui.drafts import Entry

FORM = "order"


def written(lines: Sequence[OrderLine]) -> str:
    """The lines as one text; empty where there is none."""
    if not lines:
        return ""
    return json.dumps([[line.text, line.quantity, line.unit_price] for line in lines], ensure_ascii=False)


def read(text: str) -> tuple[OrderLine, ...]:
    """The lines in such a text; none where it cannot be read."""
    try:
        found = json.loads(text or "[]")
        return tuple(OrderLine(str(what), int(quantity), price) for what, quantity, price in found)
    except (ValueError, TypeError):
        return ()


def words_of(entry: Entry) -> str:
    """Who ordered what, to offer a draft by."""
    what = ", ".join(line.words for line in read(entry.get("lines", ""))) or entry.get("what", "")
    return ", ".join(part for part in (entry.get("name", ""), what) if part)
