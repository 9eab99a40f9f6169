"""The demo shop's file: made beside the old one, swapped in whole, made again while nobody wrote into it."""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path

from kobi_crm.clock import Clock
from kobi_crm.domain.text import fold, sort_key
from kobi_crm.errors import ShopBusyError, UserError
from kobi_crm.events import ChangeBus
from kobi_crm.files import replace
from kobi_crm.i18n import translate
from kobi_crm.services.demo.generator import OWNER_NAME, SHOP_NAME, generate
from kobi_crm.services.demo.orders import insert_orders
from kobi_crm.services.demo.rows import (
    DemoCall,
    DemoCustomer,
    DemoEntry,
    DemoNote,
    DemoPart,
    DemoProduct,
    DemoReminder,
    DemoShop,
    DemoSnooze,
)
from kobi_crm.services.demo.worth import insert_worth
from kobi_crm.storage import keys
from kobi_crm.storage.backup import put_in_place
from kobi_crm.storage.lock import ShopLock
from kobi_crm.storage.shop_file import ShopFile, Unit, Value

_LAST_DAY = "demo_day"
_LINE_FIELDS = (
    "id", "sale_id", "product_id", "quantity", "unit_price", "discount", "amount", "unit_cost", "vat_percent",
    "returns_id",
)  # fmt: skip


def ensure_demo(path: Path, clock: Clock, language: str) -> Path:
    """The demo shop at ``path``, made when missing and made again when it is stale.

    A demo that another window holds stays as it is. Raises ``UserError`` when ``path`` is somebody's shop.
    """
    with suppress(ShopBusyError):
        if not path.exists() or demo_is_stale(path, clock):
            make_demo_shop(path, clock, language)
    return path


def demo_is_stale(path: Path, clock: Clock) -> bool:
    """Whether the demo shop's last day is not today and its undo list holds nothing of the owner's.

    Raises ``UserError`` when ``path`` is no demo shop, ``StorageError`` when it cannot be opened.
    """
    shop = ShopFile.open(path, clock, ChangeBus())
    try:
        known = dict(shop.rows("SELECT name, value FROM settings"))
        by_hand = shop.rows("SELECT count(*) FROM actions WHERE initiator <> ?", ("program",))[0][0]
    finally:
        shop.close()
    if json.loads(known.get("demo", "false")) is not True:
        raise UserError(
            translate(
                "Demo",
                "{file} is not the demo shop. Nothing was changed. Choose another file for the demo shop.",
            ).format(file=path.name)
        )
    return json.loads(known.get(_LAST_DAY, '""')) != clock.today().isoformat() and by_hand == 0


def make_demo_shop(path: Path, clock: Clock, language: str) -> None:
    """Make the demo shop of today and put it at ``path``; an older one there stays whole until then.

    Raises ``ShopBusyError`` while another window has it open, ``StorageError`` when it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = ShopLock.take(path)
    draft = path.with_name(f"{path.stem}-new{path.suffix}")
    try:
        _clear(draft)
        if path.exists():
            # The new file takes over the old key: swapping one file is one step, swapping two is not.
            keys.save(draft, keys.load(path))
        _fill(draft, clock, language)
        if not path.exists():
            replace(keys.key_path(draft), keys.key_path(path))
        put_in_place(draft, path)
    finally:
        _clear(draft)
        lock.release()


def _clear(draft: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal", ".key", ".lock"):
        draft.with_name(draft.name + ending).unlink(missing_ok=True)
    draft.with_name(f".{draft.name}.new-journal").unlink(missing_ok=True)


def _fill(draft: Path, clock: Clock, language: str) -> None:
    rows = generate(clock.now(), language)
    shop = ShopFile.open(draft, clock, ChangeBus(), create=True)
    try:
        shop.write(
            "demo.make", {}, lambda unit: _insert(unit, rows, language), initiator="program", bulk=True
        )
    finally:
        shop.close()


def _insert(unit: Unit, rows: DemoShop, language: str) -> None:
    settings: dict[str, str | bool] = {
        "demo": True,
        "shop_name": SHOP_NAME,
        "owner_name": OWNER_NAME,
        "language": language,
        _LAST_DAY: rows.today.isoformat(),
    }
    unit.insert_many(
        "settings", ("name", "value"), [(k, json.dumps(v, ensure_ascii=False)) for k, v in settings.items()]
    )
    unit.insert_many(
        "products",
        (*DemoProduct._fields, "name_key"),
        [(*product, fold(product.name)) for product in rows.products],
    )
    unit.insert_many(
        "customers",
        (*DemoCustomer._fields, "name_key", "name_sort"),
        [(*_plain(c), fold(c.name), sort_key(c.name)) for c in rows.customers],
    )
    _insert_sales(unit, rows)
    unit.insert_many("ledger", _columns(DemoEntry._fields), [_plain(row) for row in rows.ledger])
    unit.insert_many("notes", _columns(DemoNote._fields), [_plain(row) for row in rows.notes])
    unit.insert_many("reminders", _columns(DemoReminder._fields), [_plain(row) for row in rows.reminders])
    unit.insert_many("interactions", _columns(DemoCall._fields), [_plain(row) for row in rows.calls])
    unit.insert_many("snoozes", _columns(DemoSnooze._fields), [_plain(row) for row in rows.snoozes])
    insert_orders(unit, rows, language)
    insert_worth(unit, rows, language)


def _insert_sales(unit: Unit, rows: DemoShop) -> None:
    split = {part.sale for part in rows.parts}
    unit.insert_many(
        "sales",
        ("id", "customer_id", "day", "at", "total", "payment", "note", "return_of_id"),
        [_plain((sale._replace(payment="split") if sale.id in split else sale)[:-1]) for sale in rows.sales],
    )
    unit.insert_many("sale_payments", _columns(DemoPart._fields), rows.parts)
    unit.insert_many("sale_lines", _LINE_FIELDS, _lines(rows))


def _lines(rows: DemoShop) -> Iterator[tuple[Value, ...]]:
    """The lines with their own ids; what came back points at the line that it gives back."""
    goods = {product.id: product for product in rows.products}
    sold: dict[tuple[int, int], int] = {}
    line_id = 0
    for sale in rows.sales:
        for line in sale.lines:
            line_id += 1
            sold[sale.id, line.product] = line_id
            good = goods[line.product]
            cost = line.unit_price * good.cost // good.price
            returns = sold[sale.return_of, line.product] if sale.return_of else None
            yield (line_id, sale.id, *line[:3], 0, line.amount, cost, good.vat_percent, returns)


def _columns(fields: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{name}_id" if name in ("customer", "sale") else name for name in fields)


def _plain(row: tuple[object, ...]) -> tuple[Value, ...]:
    return tuple(_stored(value) for value in row)


def _stored(value: object) -> Value:
    """A value as the tables hold it: days and times as ISO text."""
    if value is None or isinstance(value, (int, str)):
        return value
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, (date, time)):
        return value.isoformat()
    raise TypeError(type(value).__name__)
