"""The rows of an import, made ready before its transaction opens, and their way into the tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.text import fold
from kobi_crm.importing.people import Person
from kobi_crm.importing.plan import Plan, PlannedSale
from kobi_crm.importing.rows import SaleRow
from kobi_crm.jobs import Progress
from kobi_crm.services.customers import customer_values
from kobi_crm.storage.queries.products import first_sold
from kobi_crm.storage.shop_file import ShopFile, Unit, Value

_CHUNK = 5_000
_CHUNK_OF_IDS = 500
_PRODUCT_FIELDS = ("name", "name_key", "unit", "price", "category", "barcode", "cost", "vat_percent", "ask_after_days",
                   "warranty_months", "service_every_days")  # fmt: skip
_PRICE_FIELDS = ("product_id", "day", "price", "cost")
_CODE_FIELDS = ("product_id", "barcode")
_SALE_FIELDS = ("id", "customer_id", "day", "at", "total", "payment", "note", "receipt")
_LINE_FIELDS = ("sale_id", "product_id", "quantity", "unit_price", "discount", "amount")
_PART_FIELDS = ("sale_id", "payment", "amount")
_LEDGER_FIELDS = ("customer_id", "day", "kind", "amount", "payment", "note")

Rows = list[tuple[Value, ...]]


@dataclass
class Batch:
    """Rows by table, ids given. ``starts``: the first id of each table, which must still be free when writing."""

    starts: dict[str, int]
    inserts: list[tuple[str, Sequence[str], Rows]] = field(
        default_factory=list[tuple[str, Sequence[str], Rows]]
    )
    updates: list[tuple[str, int, dict[str, Value]]] = field(
        default_factory=list[tuple[str, int, dict[str, Value]]]
    )

    @property
    def size(self) -> int:
        """How many rows will be written."""
        return sum(len(rows) for _, _, rows in self.inserts) + len(self.updates)


def prepare(shop: ShopFile, plan: Plan, today: date) -> Batch:
    """All rows that ``plan`` asks for."""
    batch = Batch({table: _next_id(shop, table) for table in ("customers", "products", "sales")})
    people = {person: batch.starts["customers"] + place for place, person in enumerate(plan.new_people)}
    _people(batch, plan, today, people)
    products = {row[1]: int(row[0]) for row in shop.rows("SELECT id, name_key FROM products")}
    _products(shop, batch, plan, today, products)
    _sales(batch, plan.sales, people, products)
    _ledger(batch, plan, today, people)
    return batch


def write(unit: Unit, batch: Batch, progress: Progress | None) -> None:
    """Put the rows in, stopping between chunks when the owner asks (``Cancelled`` rolls everything back)."""
    done, total = 0, batch.size
    for table, names, rows in batch.inserts:
        for chunk in _chunks(rows):
            if progress is not None:
                progress.step(done, total)
            unit.insert_many(table, names, chunk)
            done += len(chunk)
    for place, (table, row_id, values) in enumerate(batch.updates):
        if progress is not None and place % _CHUNK == 0:
            progress.step(done + place, total)
        unit.update(table, row_id, **values)
    if progress is not None:
        progress.step(total, total)


def _people(batch: Batch, plan: Plan, today: date, ids: dict[Person, int]) -> None:
    if ids:
        rows: Rows = []
        names: tuple[str, ...] = ()
        for person, new_id in ids.items():
            values = {"id": new_id, **customer_values(person.draft), "created_on": today.isoformat()}
            names = tuple(values)
            rows.append(tuple(values.values()))
        batch.inserts.append(("customers", names, rows))
    for person in plan.changed_people:
        if person.id is not None:
            batch.updates.append(("customers", person.id, customer_values(person.draft)))
    # Once all of them are there: who brought a customer may stand further down in the list.
    for person in (*plan.new_people, *plan.changed_people):
        above = person.brought_by
        if above is not None:
            new_id = person.id if person.id is not None else ids[person]
            above_id = above.id if above.id is not None else ids[above]
            batch.updates.append(("customers", new_id, {"referred_by_id": above_id}))


def _products(shop: ShopFile, batch: Batch, plan: Plan, today: date, ids: dict[str, int]) -> None:
    rows: Rows = []
    prices: Rows = []
    codes: Rows = []
    for new_id, draft in enumerate(plan.new_products, batch.starts["products"]):
        values = _product_values(draft)
        ids[str(values[1])] = new_id
        rows.append((new_id, *values))
        codes += [(new_id, code) for code in draft.more_barcodes]
        if draft.price is not None or draft.cost is not None:
            prices.append((new_id, today.isoformat(), draft.price, draft.cost))
    if rows:
        batch.inserts.append(("products", ("id", *_PRODUCT_FIELDS), rows))
    for product_id, draft in plan.changed_products:
        changed: dict[str, Value] = dict(zip(_PRODUCT_FIELDS, _product_values(draft), strict=True))
        batch.updates.append(("products", product_id, changed))
    known = {row[1] for row in shop.rows("SELECT product_id, barcode FROM product_barcodes")}
    codes += [
        (product_id, code)
        for product_id, draft in plan.changed_products
        for code in draft.more_barcodes
        if code not in known
    ]
    _changed_prices(shop, batch, plan, today, prices)
    if prices:
        batch.inserts.append(("price_changes", _PRICE_FIELDS, prices))
    if codes:
        batch.inserts.append(("product_barcodes", _CODE_FIELDS, codes))


def _changed_prices(shop: ShopFile, batch: Batch, plan: Plan, today: date, prices: Rows) -> None:
    """Another price or cost is noted with the day of the import; a change of the same day takes its place."""
    if not plan.changed_products:
        return
    before: dict[int, tuple[int | None, int | None]] = {
        row[0]: (row[1], row[2]) for row in shop.rows("SELECT id, price, cost FROM products")
    }
    noted = {
        row[1]: int(row[0])
        for row in shop.rows("SELECT id, product_id FROM price_changes WHERE day = ?", (today.isoformat(),))
    }
    changed = [(i, draft) for i, draft in plan.changed_products if (draft.price, draft.cost) != before.get(i)]
    prices += _older_prices(shop, [i for i, _draft in changed], before, today)
    for product_id, draft in changed:
        if product_id in noted:
            values: dict[str, Value] = {"price": draft.price, "cost": draft.cost}
            batch.updates.append(("price_changes", noted[product_id], values))
        else:
            prices.append((product_id, today.isoformat(), draft.price, draft.cost))


def _older_prices(
    shop: ShopFile, ids: list[int], before: dict[int, tuple[int | None, int | None]], today: date
) -> Rows:
    """The old price of products older than the price history, from the day they were first sold."""
    known = {row[0] for row in shop.rows("SELECT DISTINCT product_id FROM price_changes")}
    bare = [i for i in ids if i not in known and before.get(i, (None, None)) != (None, None)]
    found: Rows = []
    for start in range(0, len(bare), _CHUNK_OF_IDS):
        chunk = bare[start : start + _CHUNK_OF_IDS]
        for product_id, day in first_sold(shop, chunk).items():
            if day < today:
                found.append((product_id, day.isoformat(), *before[product_id]))
    return found


def _product_values(draft: ProductDraft) -> tuple[Value, ...]:
    return (
        draft.name,
        fold(draft.name),
        draft.unit,
        draft.price,
        draft.category,
        draft.barcode,
        draft.cost,
        draft.vat_percent,
        draft.ask_after_days,
        draft.warranty_months,
        draft.service_every_days,
    )


def _sales(
    batch: Batch, sales: list[PlannedSale], people: dict[Person, int], products: dict[str, int]
) -> None:
    """Sales and their lines.

    A sale on credit keeps its kind of payment but is not posted to the credit notebook: the list does not hold
    the payments that followed, so the notebook would show debts long since paid. What is owed comes in with the
    balance column of the customer list.
    """
    heads: Rows = []
    lines: Rows = []
    split: Rows = []
    days: dict[date, str] = {}
    for sale_id, sale in enumerate(sales, batch.starts["sales"]):
        person = sale.person
        customer = None if person is None else person.id if person.id is not None else people[person]
        day = days.get(sale.day) or days.setdefault(sale.day, sale.day.isoformat())
        at = sale.at.isoformat("seconds") if sale.at else None
        parts = sale.parts
        paid = "split" if parts else sale.payment
        heads.append((sale_id, customer, day, at, sale.total, paid, sale.note, sale.receipt))
        split += [(sale_id, payment, amount) for payment, amount in parts]
        if not _is_bare(sale.lines):
            for line in sale.lines:
                product = products[line.product_key] if line.product else None
                lines.append((sale_id, product, line.quantity, line.unit_price, line.discount, line.amount))
    if heads:
        batch.inserts.append(("sales", _SALE_FIELDS, heads))
    if lines:
        batch.inserts.append(("sale_lines", _LINE_FIELDS, lines))
    if split:
        batch.inserts.append(("sale_payments", _PART_FIELDS, split))


def _is_bare(lines: list[SaleRow]) -> bool:
    """Whether a sale says nothing but its amount, so that it needs no line."""
    return len(lines) == 1 and not lines[0].product and lines[0].quantity == 1000


def _ledger(batch: Batch, plan: Plan, today: date, people: dict[Person, int]) -> None:
    rows: Rows = [
        (
            people[person] if person.id is None else person.id,
            today.isoformat(),
            "opening",
            person.opening,
            None,
            None,
        )
        for person in (*plan.new_people, *plan.changed_people)
        if person.opening
    ]
    rows += [
        (person.id, row.day.isoformat(), "payment", -row.amount, row.payment, row.note)
        for person, row in plan.payments
    ]
    if rows:
        batch.inserts.append(("ledger", _LEDGER_FIELDS, rows))


def _next_id(shop: ShopFile, table: str) -> int:
    used = shop.rows("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return int(used[0][0]) + 1 if used else 1


def _chunks(rows: Rows) -> Iterator[Rows]:
    for start in range(0, len(rows), _CHUNK):
        yield rows[start : start + _CHUNK]
