"""Everything the shop owns as tables, one sheet each, with heads the importer knows."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from kobi_crm.domain.dates import Birthday, format_birthday
from kobi_crm.domain.money import format_money
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, Table
from kobi_crm.services.worth_export import worth_tables
from kobi_crm.storage.queries import customers
from kobi_crm.storage.shop_file import ShopFile

Words = Mapping[int, Mapping[str, str]]

_BATCH = 20_000


def export_tables(shop: ShopFile) -> list[Table]:
    """The sheets of the export: customers, sales by line, products, notebook, notes, reminders, calls."""
    return [
        _customers(shop),
        _sales(shop),
        *_products_and_wishes(shop),
        _simple(
            shop,
            translate("Export", "Store credit"),
            (
                *_who(),
                Column(translate("Export", "Date"), "date"),
                Column(translate("Export", "Entry")),
                Column(translate("Export", "Amount"), "money"),
                Column(translate("Export", "Payment")),
                Column(translate("Export", "Due date"), "date"),
                Column(translate("Export", "Note")),
                Column(translate("Export", "Entry no"), "number"),
                Column(translate("Export", "Reverses entry no"), "number"),
            ),
            "SELECT t.id, c.name, c.phone, t.day, t.kind, t.amount, t.payment, t.due_on, t.note, t.id, t.reverses_id "
            "FROM ledger t JOIN customers c ON c.id = t.customer_id",
            {3: _entries(), 5: _payments()},
        ),
        _simple(
            shop,
            translate("Export", "Notes"),
            (*_who(), Column(translate("Export", "Date")), Column(translate("Export", "Note"))),
            "SELECT t.id, c.name, c.phone, t.at, t.text FROM notes t JOIN customers c ON c.id = t.customer_id",
        ),
        _simple(
            shop,
            translate("Export", "Reminders"),
            (
                *_who(),
                Column(translate("Export", "Date"), "date"),
                Column(translate("Export", "Time")),
                Column(translate("Export", "Text")),
                Column(translate("Export", "Done")),
            ),
            "SELECT t.id, c.name, c.phone, t.due_on, t.at, t.text, t.done_at FROM reminders t "
            "LEFT JOIN customers c ON c.id = t.customer_id",
        ),
        _simple(
            shop,
            translate("Export", "Calls"),
            (*_who(), Column(translate("Export", "Date")), Column(translate("Export", "Outcome"))),
            "SELECT t.id, c.name, c.phone, t.at, t.outcome FROM interactions t "
            "JOIN customers c ON c.id = t.customer_id",
            {3: _outcomes()},
        ),
        _simple(
            shop,
            translate("Export", "Cash in and out"),
            (
                Column(translate("Export", "Date"), "date"),
                Column(translate("Export", "Time")),
                Column(translate("Export", "Amount"), "money"),
                Column(translate("Export", "Note")),
            ),
            "SELECT id, day, at, amount, note FROM cash_moves",
        ),
        _simple(
            shop,
            translate("Export", "Days closed"),
            (
                Column(translate("Export", "Date"), "date"),
                Column(translate("Export", "Closed at")),
                Column(translate("Export", "Cash in the morning"), "money"),
                Column(translate("Export", "Cash expected"), "money"),
                Column(translate("Export", "Cash counted"), "money"),
                Column(translate("Export", "Note")),
            ),
            "SELECT id, day, at, opening, expected, counted, note FROM day_closes",
        ),
        *_orders_and_cards(shop),
        *worth_tables(shop),
        _customers(shop, archived=True),
        _products(shop, archived=True),
    ]


def _orders_and_cards(shop: ShopFile) -> tuple[Table, ...]:
    return (
        _simple(
            shop,
            translate("Export", "Orders"),
            (
                *_who(),
                Column(translate("Export", "Ordered on"), "date"),
                Column(translate("Export", "For the day"), "date"),
                Column(translate("Export", "Time")),
                Column(translate("Export", "What")),
                Column(translate("Export", "Quantity"), "number"),
                Column(translate("Export", "Unit price"), "money"),
                Column(translate("Export", "State")),
                Column(translate("Export", "Address")),
                Column(translate("Export", "Note")),
            ),
            "SELECT l.id, c.name, c.phone, t.ordered_on, t.due_on, t.at, coalesce(p.name, l.text), "
            "l.quantity / 1000.0, l.unit_price, t.state, CASE WHEN t.delivery THEN t.address END, t.note "
            "FROM orders t JOIN customers c ON c.id = t.customer_id JOIN order_lines l ON l.order_id = t.id "
            "LEFT JOIN products p ON p.id = l.product_id",
            {8: _order_states()},
        ),
        _simple(
            shop,
            translate("Export", "Service cards"),
            (
                *_who(),
                Column(translate("Export", "Kind")),
                Column(translate("Export", "Name")),
                Column(translate("Export", "Fields")),
                Column(translate("Export", "Next service"), "date"),
                Column(translate("Export", "What is due")),
            ),
            "SELECT t.id, c.name, c.phone, k.name, t.title, "
            "(SELECT group_concat(f.key || ': ' || f.value, ', ') FROM json_each(t.fields) f), t.due_on, t.due_text "
            "FROM service_cards t JOIN customers c ON c.id = t.customer_id JOIN service_kinds k ON k.id = t.kind_id",
        ),
        _simple(
            shop,
            translate("Export", "Service history"),
            (
                *_who(),
                Column(translate("Export", "Name")),
                Column(translate("Export", "Date"), "date"),
                Column(translate("Export", "What was done")),
                Column(translate("Export", "Counter"), "number"),
                Column(translate("Export", "Amount"), "money"),
            ),
            "SELECT t.id, c.name, c.phone, s.title, t.day, t.text, t.counter, t.amount FROM service_entries t "
            "JOIN service_cards s ON s.id = t.card_id JOIN customers c ON c.id = s.customer_id",
        ),
    )


def _order_states() -> dict[str, str]:
    return {
        "open": translate("Export", "Waiting"),
        "prepared": translate("Export", "Ready"),
        "delivered": translate("Export", "Delivered"),
        "cancelled": translate("Export", "Cancelled"),
    }


_PRODUCTS = (
    "SELECT p.id, p.name, p.unit, p.price, p.category, p.barcode, (SELECT group_concat(b.barcode, '; ') "
    "FROM product_barcodes b WHERE b.product_id = p.id), p.cost, p.vat_percent, p.ask_after_days, "
    "p.warranty_months, p.service_every_days FROM products p WHERE p.archived_on IS "
)


def _products(shop: ShopFile, *, archived: bool = False) -> Table:
    title = translate("Export", "Archived products") if archived else translate("Export", "Products")
    columns = (
        Column(translate("Export", "Product")),
        Column(translate("Export", "Unit")),
        Column(translate("Export", "Price"), "money"),
        Column(translate("Export", "Category")),
        Column(translate("Export", "Barcode")),
        Column(translate("Export", "Further barcodes")),
        Column(translate("Export", "Cost"), "money"),
        Column(translate("Export", "VAT rate"), "number"),
        Column(translate("Export", "Ask after days"), "number"),
        Column(translate("Export", "Warranty in months"), "number"),
        Column(translate("Export", "Maintenance every days"), "number"),
    )
    return _simple(
        shop,
        title,
        columns,
        _PRODUCTS + ("NOT NULL" if archived else "NULL"),
    )


def _products_and_wishes(shop: ShopFile) -> tuple[Table, ...]:
    return (
        _products(shop),
        _simple(
            shop,
            translate("Export", "Prices over time"),
            (
                Column(translate("Export", "Product")),
                Column(translate("Export", "Date"), "date"),
                Column(translate("Export", "Price"), "money"),
                Column(translate("Export", "Cost"), "money"),
            ),
            "SELECT t.id, p.name, t.day, t.price, t.cost FROM price_changes t JOIN products p ON p.id = t.product_id",
        ),
        _simple(
            shop,
            translate("Export", "Asked for, not there"),
            (
                *_who(),
                Column(translate("Export", "Date"), "date"),
                Column(translate("Export", "What")),
                Column(translate("Export", "Quantity"), "number"),
                Column(translate("Export", "State")),
                Column(translate("Export", "Note")),
            ),
            "SELECT t.id, c.name, c.phone, t.day, coalesce(p.name, t.text), t.quantity / 1000.0, t.state, t.note "
            "FROM wishes t LEFT JOIN customers c ON c.id = t.customer_id LEFT JOIN products p ON p.id = t.product_id",
            {5: _wish_states()},
        ),
        _simple(
            shop,
            translate("Export", "Permissions"),
            (
                *_who(),
                Column(translate("Export", "Channel")),
                Column(translate("Export", "Answer")),
                Column(translate("Export", "Date"), "date"),
                Column(translate("Export", "How it was given")),
            ),
            "SELECT t.id, c.name, c.phone, t.channel, CASE t.allowed WHEN 1 THEN 'yes' ELSE 'no' END, t.day, t.source "
            "FROM permissions t JOIN customers c ON c.id = t.customer_id",
            {2: _channels(), 3: _answers()},
        ),
    )


def _wish_states() -> dict[str, str]:
    return {
        "open": translate("Export", "Waiting"),
        "told": translate("Export", "Told"),
        "closed": translate("Export", "Done with"),
    }


def _channels() -> dict[str, str]:
    return {
        "call": translate("Export", "Call"),
        "sms": translate("Export", "SMS"),
        "whatsapp": translate("Export", "WhatsApp"),
        "email": translate("Export", "E-mail"),
    }


def _answers() -> dict[str, str]:
    return {"yes": translate("Export", "Allowed"), "no": translate("Export", "Not allowed")}


def _who() -> tuple[Column, Column]:
    return Column(translate("Export", "Customer")), Column(translate("Export", "Phone"), "phone")


def _customers(shop: ShopFile, *, archived: bool = False) -> Table:
    """The live ones, or the archived ones on a sheet of their own: brought in again, the first stays a live list."""
    owed = customers.balances(shop)
    limits = {row[0]: row[1] for row in shop.rows("SELECT id, credit_limit FROM customers")}
    columns = (
        Column(translate("Export", "Customer")),
        Column(translate("Export", "Phone"), "phone"),
        Column(translate("Export", "Second phone"), "phone"),
        Column(translate("Export", "E-mail")),
        Column(translate("Export", "Address")),
        Column(translate("Export", "District")),
        Column(translate("Export", "Town")),
        Column(translate("Export", "City")),
        Column(translate("Export", "Birthday")),
        Column(translate("Export", "Note")),
        Column(translate("Export", "Code")),
        Column(translate("Export", "Tax number")),
        Column(translate("Export", "Tax office")),
        Column(translate("Export", "Balance"), "money"),
        Column(translate("Export", "Line of work")),
        Column(translate("Export", "Need")),
        Column(translate("Export", "Contribution to the shop"), "number"),
        Column(translate("Export", "Brought by")),
        Column(translate("Export", "Stage")),
        Column(translate("Export", "Credit limit"), "money"),
        *([Column(translate("Export", "Archived on"), "date")] if archived else []),
    )
    everybody = customers.everybody(shop)
    names = {c.id: c.name for c in everybody}
    rows: list[Row] = [
        (
            c.name,
            c.phone,
            c.phone2,
            c.email,
            c.address,
            c.district,
            c.town,
            c.city,
            _born(c.birthday),
            c.note,
            c.code,
            c.tax_number,
            c.tax_office,
            owed.get(c.id, 0),
            c.trade,
            c.need,
            c.contribution,
            names.get(c.referred_by or 0),
            translate("Export", "Prospect") if c.stage == "prospect" else None,
            limits[c.id],
            *([c.archived_on] if archived else []),
        )
        for c in everybody
        if (c.archived_on is not None) is archived
    ]
    title = translate("Export", "Archived customers") if archived else translate("Export", "Customers")
    return Table(title, columns, rows)


def _sales(shop: ShopFile) -> Table:
    columns = (
        Column(translate("Export", "Sale no"), "number"),
        Column(translate("Export", "Date"), "date"),
        Column(translate("Export", "Time")),
        *_who(),
        Column(translate("Export", "Product")),
        Column(translate("Export", "Quantity"), "number"),
        Column(translate("Export", "Unit price"), "money"),
        Column(translate("Export", "Discount"), "money"),
        Column(translate("Export", "Amount"), "money"),
        Column(translate("Export", "Payment")),
        Column(translate("Export", "Receipt no")),
        Column(translate("Export", "Receipt kind")),
        Column(translate("Export", "Reason")),
        Column(translate("Export", "Note")),
        Column(translate("Export", "Unit cost"), "money"),
        Column(translate("Export", "VAT %"), "number"),
        Column(translate("Export", "Returns sale no"), "number"),
    )
    sql = (
        "SELECT s.id, s.day, substr(s.at, 1, 5), c.name, c.phone, p.name, l.quantity, l.unit_price, l.discount, "
        "coalesce(l.amount, s.total), s.payment, s.receipt, s.receipt_kind, s.reason, s.note, l.unit_cost, "
        "l.vat_percent, s.return_of_id FROM sales s LEFT JOIN customers c ON c.id = s.customer_id "
        "LEFT JOIN sale_lines l ON l.sale_id = s.id LEFT JOIN products p ON p.id = l.product_id "
        "WHERE s.id > ? AND s.id <= ? ORDER BY s.id, l.id"
    )
    last = int(shop.rows("SELECT coalesce(max(id), 0) FROM sales")[0][0])
    payments, kinds = _payments(), _receipt_kinds()

    def rows() -> Iterator[Row]:
        for start in range(0, last, _BATCH):
            split = _split(shop, start, start + _BATCH, payments)
            for row in shop.rows(sql, (start, start + _BATCH)):
                quantity = row[6] / 1000 if row[6] is not None else None
                paid = payments.get(row[10]) or split.get(row[0], "")
                kind = kinds.get(row[12], row[12])
                day = date.fromisoformat(row[1])
                yield (row[0], day, *row[2:6], quantity, *row[7:10], paid, row[11], kind, *row[13:])

    return Table(translate("Export", "Sales"), columns, rows())


def _split(shop: ShopFile, after: int, last: int, payments: Mapping[str, str]) -> dict[int, str]:
    """``Nakit ₺60,00 + Veresiye ₺40,00`` by sale, which the importer reads again."""
    parts: dict[int, list[str]] = {}
    for sale_id, payment, amount in shop.rows(
        "SELECT sale_id, payment, amount FROM sale_payments WHERE sale_id > ? AND sale_id <= ? ORDER BY id",
        (after, last),
    ):
        paid = f"{payments[payment]} {format_money(amount, decimals='always')}"
        parts.setdefault(sale_id, []).append(paid)
    return {sale_id: " + ".join(paid) for sale_id, paid in parts.items()}


def _simple(
    shop: ShopFile, title: str, columns: tuple[Column, ...], sql: str, words: Words | None = None
) -> Table:
    """``sql`` gives an id and then the columns; ``words``: what a stored word is called, by column."""
    called: Words = words or {}

    def rows() -> Iterator[Row]:
        for row in shop.rows(sql + " ORDER BY 1"):
            cells = [_cell(value, column) for value, column in zip(row[1:], columns, strict=True)]
            for place, names in called.items():
                cells[place] = names.get(cells[place], cells[place])
            yield tuple(cells)

    return Table(title, columns, rows())


def _cell(value: Any, column: Column) -> Any:
    if column.kind == "date" and isinstance(value, str):
        return date.fromisoformat(value)
    return value


def _entries() -> dict[str, str]:
    return {
        "opening": translate("Export", "Opening balance"),
        "sale": translate("Export", "Sale"),
        "payment": translate("Export", "Payment taken"),
        "reversal": translate("Export", "Reversal"),
    }


def _outcomes() -> dict[str, str]:
    return {
        "called": translate("Export", "Called"),
        "no_answer": translate("Export", "No answer"),
        "will_come": translate("Export", "Said they will come"),
    }


def _born(birthday: Birthday | None) -> str | None:
    return format_birthday(birthday) if birthday else None


def _receipt_kinds() -> dict[str, str]:
    return {
        "receipt": translate("Export", "Receipt"),
        "invoice": translate("Export", "Invoice"),
    }


def _payments() -> dict[str, str]:
    return {
        "cash": translate("Export", "Cash"),
        "card": translate("Export", "Card"),
        "transfer": translate("Export", "Transfer"),
        "credit": translate("Export", "Store credit"),
    }
