"""Reading why people stayed away, households, and who was called when."""

from datetime import date

from kobi_crm.storage.shop_file import ShopFile


def answers(shop: ShopFile, first: date, last: date) -> list[tuple[int, str, date, int, int]]:
    """Answers of these days: customer, reason, day, days away, kuruş spent in the year before the silence."""
    found = shop.rows(
        "SELECT a.customer_id, a.reason, a.day, a.days_away, coalesce((SELECT sum(s.total) FROM sales s "
        "WHERE s.customer_id = a.customer_id AND s.day < a.day "
        "AND s.day >= date(a.day, '-' || (a.days_away + 365) || ' days')), 0) "
        "FROM away_reasons a WHERE a.day BETWEEN ? AND ? ORDER BY a.day DESC, a.id DESC",
        (first.isoformat(), last.isoformat()),
    )
    return [(row[0], row[1], date.fromisoformat(row[2]), row[3], row[4]) for row in found]


def asked_since(shop: ShopFile, customer_id: int, day: date) -> bool:
    """Whether a reason was noted for this customer after a day."""
    sql = "SELECT 1 FROM away_reasons WHERE customer_id = ? AND day > ? LIMIT 1"
    return bool(shop.rows(sql, (customer_id, day.isoformat())))


def households(shop: ShopFile) -> list[tuple[int, str, int]]:
    """Households with their members: household, name, customer."""
    found = shop.rows(
        "SELECT h.id, h.name, m.customer_id FROM households h JOIN household_members m ON m.household_id = h.id "
        "ORDER BY h.id, m.id"
    )
    return [(row[0], row[1], row[2]) for row in found]


def neighbours(shop: ShopFile, customer_id: int) -> list[tuple[int, str, str | None]]:
    """Customers at the same address or with the same phone who are in no household: id, name, phone."""
    found = shop.rows(
        "SELECT o.id, o.name, o.phone FROM customers c JOIN customers o ON o.id != c.id "
        "AND ((o.address = c.address AND coalesce(o.district, '') = coalesce(c.district, '')) OR o.phone = c.phone) "
        "WHERE c.id = ? AND o.archived_on IS NULL AND o.id NOT IN (SELECT customer_id FROM household_members) "
        "ORDER BY o.name_sort",
        (customer_id,),
    )
    return [(row[0], row[1], row[2]) for row in found]


def calls(shop: ShopFile) -> dict[int, list[date]]:
    """The days on which each customer was called."""
    found: dict[int, list[date]] = {}
    for customer_id, at in shop.rows(
        "SELECT customer_id, at FROM interactions WHERE channel = 'phone' ORDER BY at"
    ):
        found.setdefault(customer_id, []).append(date.fromisoformat(at[:10]))
    return found
