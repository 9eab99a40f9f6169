"""What the worth, groups and insights are worked out from, read once and kept until the past of the shop changes."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar, cast

from kobi_crm.clock import Clock
from kobi_crm.events import Changes
from kobi_crm.jobs import Progress
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.storage.queries import worth as queries
from kobi_crm.storage.shop_file import ShopFile

if TYPE_CHECKING:
    from kobi_crm.analytics.shop_rows import DayRows, Ints, LineRows

T = TypeVar("T")

LINES_DAYS = 800
"""Lines further back are not looked at: two years, and a year before the older of them begins to fade."""
_SALES = frozenset({"sales", "sale_lines"})
_PEOPLE = frozenset({"customers", "own_values", "own_fields"})
_NOTEBOOK = frozenset({"ledger"})
_GOODS = frozenset({"products"})


@dataclass(frozen=True, eq=False)
class People:
    """Live customers and what is said of each; the lists go with ``ids``."""

    ids: "Ints"
    brought_by: dict[int, int]
    contribution: list[int | None]
    trade: list[str | None]
    district: list[str | None]
    need: list[str | None]
    stage: list[str | None]
    kind: list[str | None]
    town: list[str | None]
    birth_month: list[int | None]


@dataclass(frozen=True, eq=False)
class Goods:
    """Products by id, and the categories numbered by name."""

    names: dict[int, str]
    category_of: dict[int, int]
    categories: tuple[str, ...]
    costs: dict[int, int]


class ShopFacts:
    """Hands out arrays of what is dated before today; today's own sales never make them stale."""

    def __init__(self, shop: ShopFile, clock: Clock, settings: ShopSettings) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings
        self._lock = threading.RLock()
        self._counting = threading.Lock()
        """Never held while anything is read: a sale that was just written must not wait for a long look."""
        self._kept: dict[str, tuple[tuple[date | int, ...], object]] = {}
        self._changed = {"sales": 0, "people": 0, "notebook": 0, "goods": 0}

    def state(self) -> tuple[int, ...]:
        """Changes whenever anything that is handed out may have changed."""
        return (*self._changed.values(), self._clock.today().toordinal())

    def people(self) -> People:
        """The live customers."""
        return self._keep("people", ("people",), lambda: _people(self._shop))

    def goods(self) -> Goods:
        """The products."""
        return self._keep("goods", ("goods",), lambda: _goods(self._shop))

    def days(self) -> "DayRows":
        """What the live customers bought before today, by day."""
        return self._keep("days", ("sales", "people"), self._days)

    def lines(self, progress: Progress | None = None) -> "LineRows":
        """What was in their baskets in the last ``LINES_DAYS`` days before today (heavy)."""
        if progress is not None:
            progress.step(0, 1)
        return self._keep("lines", ("sales", "people", "goods"), self._lines)

    def credit(self) -> tuple["Ints", "Ints", "Ints", "Ints"]:
        """Customer, kuruş, day and whether it is a charge, of the notebook: a charge counts from when it is due."""
        return self._keep("credit", ("notebook",), self._credit)

    def own_values(self) -> dict[int, list[tuple[int, int]]]:
        """The owner's numbers by field: customer and thousandths."""
        return self._keep("own", ("people",), lambda: queries.own_values(self._shop))

    def names(self, ids: Iterable[int]) -> dict[int, str]:
        """Names of customers by id."""
        return {customer: row[0] for customer, row in queries.names(self._shop, ids).items()}

    def on_changes(self, changes: Changes) -> None:
        """Let go of what the change touched."""
        touched = changes.topics & _SALES and not self._only_today(changes)
        with self._counting:
            for name, hit in (
                ("sales", touched),
                ("people", changes.topics & _PEOPLE),
                ("notebook", changes.topics & _NOTEBOOK),
                ("goods", changes.topics & _GOODS and not changes.topics & _SALES),
            ):
                if hit:
                    self._changed[name] += 1

    def _only_today(self, changes: Changes) -> bool:
        """Whether all that was written are sales of today, which nothing here looks at yet."""
        ids = changes.ids.get("sales", ())
        if not ids or "sales" not in changes.ids:
            return False
        marks = ", ".join("?" * len(ids))
        new = self._shop.rows(
            f"SELECT count(*) FROM sales WHERE id IN ({marks}) AND day >= ?",  # noqa: S608
            (*ids, self._clock.today().isoformat()),
        )
        return new[0][0] == len(ids)

    def _keep(self, name: str, depends: tuple[str, ...], make: Callable[[], T]) -> T:
        with self._lock:
            mark = (self._clock.today(), *(self._changed[topic] for topic in depends))
            kept = self._kept.get(name)
            if kept is not None and kept[0] == mark:
                return cast("T", kept[1])
            made = make()
            self._kept[name] = (mark, made)
            return made

    def _days(self) -> "DayRows":
        from kobi_crm.analytics.shop_rows import DayRows, table_of

        table = table_of(queries.day_rows(self._shop, self._clock.today()), 4)
        return DayRows.of(self.people().ids, table[:, 0], table[:, 1], table[:, 2], table[:, 3] > 0)

    def _lines(self) -> "LineRows":
        import numpy as np

        from kobi_crm.analytics.shop_rows import NO_COST, LineRows, places, table_of

        today = self._clock.today()
        rows = queries.line_rows(self._shop, today - timedelta(days=LINES_DAYS), today)
        table = table_of(rows, 7)
        people = self.people().ids
        keep, owner = places(people, table[:, 0])
        table = table[keep]
        days, baskets, products, quantities, amounts, costs = (table[:, n] for n in range(1, 7))
        known, place = np.unique(products, return_inverse=True)
        listed = self.goods().costs
        list_cost = np.array([listed.get(product, NO_COST) for product in known.tolist()], np.int64)
        unit = np.where(costs >= 0, costs, list_cost[place] if len(known) else costs)
        cost = np.where(unit >= 0, (quantities * unit + 500) // 1000, NO_COST)
        return LineRows(people, owner, days, baskets, products, quantities, amounts, cost)

    def _credit(self) -> tuple["Ints", "Ints", "Ints", "Ints"]:
        import numpy as np

        term = self._settings.number("credit_term_days")
        rows = queries.credit_rows(self._shop, self._clock.today())
        table = np.array(
            [
                (customer, abs(amount), (due or day + term) if amount > 0 else day, amount > 0)
                for customer, amount, day, due in rows
            ],
            dtype=np.int64,
        ).reshape(-1, 4)
        return table[:, 0], table[:, 1], table[:, 2], table[:, 3]


def _people(shop: ShopFile) -> People:
    import numpy as np

    rows = queries.people(shop)
    columns = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(10)]
    ids, brought, contribution, trade, district, need, stage, kind, town, month = columns
    return People(
        np.array(ids, dtype=np.int64),
        {who: by for who, by in zip(ids, brought, strict=True) if by is not None},
        contribution,
        trade,
        district,
        need,
        stage,
        kind,
        town,
        month,
    )


def _goods(shop: ShopFile) -> Goods:
    rows = queries.products(shop)
    categories = sorted({row[2] for row in rows if row[2]})
    number = {name: place for place, name in enumerate(categories)}
    return Goods(
        {row[0]: row[1] for row in rows},
        {row[0]: number[row[2]] for row in rows if row[2]},
        tuple(categories),
        {row[0]: row[3] for row in rows if row[3] is not None},
    )
