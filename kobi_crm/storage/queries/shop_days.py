"""Reading closed days, known absences and on which days something was sold."""

from datetime import date

from kobi_crm.storage.shop_file import ShopFile


def sales_by_day(shop: ShopFile, before: date) -> dict[date, int]:
    """How many sales each day before ``before`` had."""
    found = shop.rows("SELECT day, count(*) FROM sales WHERE day < ? GROUP BY day", (before.isoformat(),))
    return {date.fromisoformat(row[0]): row[1] for row in found}


def first_sale(shop: ShopFile) -> date | None:
    """The day of the first sale."""
    found = shop.rows("SELECT min(day) FROM sales")[0][0]
    return date.fromisoformat(found) if found else None


def closures(shop: ShopFile) -> list[tuple[int, date, date, str]]:
    """The closures set by hand, newest first: id, first day, last day, note."""
    return [
        (row[0], date.fromisoformat(row[1]), date.fromisoformat(row[2]), row[3] or "")
        for row in shop.rows(
            "SELECT id, first_day, last_day, note FROM closed_days ORDER BY first_day DESC, id DESC"
        )
    ]


def absences(shop: ShopFile, customer_id: int | None) -> list[tuple[int, int, date, date, str]]:
    """Known absences, newest first: id, customer, first day, last day, note."""
    where, params = ("", ()) if customer_id is None else (" WHERE customer_id = ?", (customer_id,))
    return [
        (row[0], row[1], date.fromisoformat(row[2]), date.fromisoformat(row[3]), row[4] or "")
        for row in shop.rows(
            f"SELECT id, customer_id, first_day, last_day, note FROM absences{where} ORDER BY first_day DESC, id DESC",
            params,
        )
    ]
