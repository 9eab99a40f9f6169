"""Ayrılacaklar: who is expected on a day, and what to set aside for them."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from kobi_crm.analytics.next_visit import NextVisit, next_visit
from kobi_crm.clock import Clock
from kobi_crm.domain.products import is_weighed
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.domain.standing_orders import StandingOrder
from kobi_crm.domain.text import fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.products import product_id_of
from kobi_crm.services.sales import Sales
from kobi_crm.services.shop_days import ShopDays
from kobi_crm.storage.queries import customers, lines, sales
from kobi_crm.storage.shop_file import ShopFile, Unit

if TYPE_CHECKING:
    from kobi_crm.analytics.forecast_quality import ForecastQuality
    from kobi_crm.analytics.line_log import LineLog
    from kobi_crm.domain.shop_calendar import ShopCalendar

_YEAR = 366
_QUALITY_DAYS = 40
"""So many days before the habits' window are read too, for last month's lists."""
_AHEAD_DAYS = 400


@dataclass(frozen=True)
class SetAsideRow:
    """One product for one customer. Quantities in thousandths of ``unit``; ``low`` to ``high`` is the usual range.

    ``bought_days`` of the last ``asked_days`` days of this kind it was bought; ``around`` is the usual time.
    """

    customer_id: int
    customer: str
    phone: str | None
    product_id: int
    product: str
    unit: str | None
    quantity: int
    low: int
    high: int
    around: time | None
    bought_days: int
    asked_days: int
    standing: bool


@dataclass(frozen=True)
class ProductSum:
    """What all known customers together will take of a product: thousandths, give or take ``margin``."""

    product: str
    unit: str | None
    quantity: int
    margin: int

    @property
    def whole(self) -> bool:
        """Whether it is sold by the piece."""
        return not is_weighed(self.unit)


@dataclass(frozen=True)
class StandingRow:
    """A stored standing order; quantity in thousandths."""

    id: int
    customer_id: int
    customer: str
    product: str
    quantity: int
    weekdays: str
    at: time | None


@dataclass(frozen=True)
class SoonEmpty:
    """A product a customer will need again, by its own gaps (days)."""

    customer_id: int
    customer: str
    product: str
    last_day: date
    due: date
    usual_gap: float


class SetAside:
    """What to have ready before it is asked for."""

    def __init__(self, shop: ShopFile, clock: Clock, days: ShopDays, tills: Sales) -> None:
        self._shop = shop
        self._clock = clock
        self._days = days
        self._sales = tills
        self._reading = threading.Lock()
        self._kept: tuple[tuple[date, int, int, int], LineLog] | None = None
        self._judged: tuple[LineLog, ShopCalendar, ForecastQuality] | None = None

    def rows(self, on: date | None = None, at: time | None = None) -> list[SetAsideRow]:
        """Who is expected on that day (from ``at`` on), by usual time; those who already came are off.

        A day to come is forecast from what is known today. Heavy at the first call: reads half a year of lines.
        """
        from kobi_crm.analytics.expected import expected

        day = on or self._clock.today()
        today = self._known_on(day)
        found = expected(
            self._whole_log(today),
            day,
            self._days.calendar(today),
            today=today,
            after_minute=None if at is None else at.hour * 60 + at.minute,
            came=sales.customers_of(self._shop, day),
            standing=[_order(row) for row in lines.standing_orders(self._shop)],
        )
        named = customers.names(self._shop, sorted({row.customer_id for row in found}))
        products = lines.product_names(self._shop)
        return [
            SetAsideRow(
                row.customer_id,
                *named[row.customer_id],
                row.product_id,
                *products[row.product_id],
                quantity=row.quantity,
                low=row.low,
                high=row.high,
                around=None if row.minute is None else time(row.minute // 60, row.minute % 60),
                bought_days=row.bought_days,
                asked_days=row.asked_days,
                standing=row.standing,
            )
            for row in found
            if row.customer_id in named and row.product_id in products
        ]

    def totals(self, on: date | None = None, progress: Progress | None = None) -> list[ProductSum]:
        """What of each product the known customers will take that day, the most first.

        Put right by how far last month's totals were off (``quality``, which is heavy at the first call of a day).
        """
        from kobi_crm.analytics.expected import totals

        day = on or self._clock.today()
        today = self._known_on(day)
        judged = self.quality(day, progress)
        found = totals(
            self._whole_log(today),
            day,
            self._days.calendar(today),
            today=today,
            level=judged.level,
            spread=judged.spread,
        )
        products = lines.product_names(self._shop)
        return [
            ProductSum(*products[row.product_id], quantity=row.quantity, margin=row.margin)
            for row in found
            if row.product_id in products
        ]

    def quality(self, on: date | None = None, progress: Progress | None = None) -> "ForecastQuality":
        """How good last month's lists were, each made from its own past alone. Raises ``Cancelled``."""
        from kobi_crm.analytics.forecast_quality import forecast_quality

        today = self._known_on(on or self._clock.today())
        log, calendar = self._whole_log(today), self._days.calendar(today)
        judged = self._judged
        if judged is None or judged[0] is not log or judged[1] != calendar:
            found = forecast_quality(log, today, calendar, progress=progress)
            self._judged = judged = (log, calendar, found)
        return judged[2]

    def next_visit(self, customer_id: int) -> NextVisit | None:
        """Between which days a customer is expected again, by the own gaps in open days.

        ``None`` while the rhythm is being learnt, while the customer is known to be away, and when the present
        silence is longer than any before.
        """
        today = self._clock.today()
        days = sales.visit_days(self._shop, customer_id)
        if not days or any(a.first <= today <= a.last for a in self._days.absences(customer_id)):
            return None
        asked = today + timedelta(days=1) if days[-1] == today else today
        clock = self._days.calendar(today).open_time(days[0], today + timedelta(days=_AHEAD_DAYS))
        return next_visit(days, asked, clock)

    def soon_empty(self, on: date | None = None, customer_id: int | None = None) -> list[SoonEmpty]:
        """Products that are due again in the next days, of one customer or of all."""
        from kobi_crm.analytics.due_again import due_again

        day = on or self._clock.today()
        first = _first_day(day) - timedelta(days=_YEAR)
        found = due_again(self._log(first, day, customer_id), day)
        named = customers.names(self._shop, sorted({row.customer_id for row in found}))
        products = lines.product_names(self._shop)
        return [
            SoonEmpty(
                row.customer_id,
                named[row.customer_id][0],
                products[row.product_id][0],
                row.last_day,
                row.due,
                row.usual_gap,
            )
            for row in found
            if row.customer_id in named
        ]

    def tick(self, rows: Sequence[SetAsideRow]) -> int:
        """A customer fetched what was set aside: write it as one sale at the newest prices and return its id.

        Raises ``UserError`` when a product's price is not known.
        """
        bought: list[SaleLine] = []
        for row in rows:
            price = lines.last_price(self._shop, row.product_id)
            if price is None:
                raise UserError(
                    translate(
                        "SetAside", "The price of {product} is not known. Enter the sale with F2."
                    ).format(product=row.product)
                )
            amount = round(price * row.quantity / 1000)
            bought.append(SaleLine(row.product, row.quantity, price, 0, amount, row.product_id))
        total = sum(line.amount for line in bought)
        return self._sales.record(SaleDraft(rows[0].customer_id, total, lines=tuple(bought)))

    def add_standing(
        self, customer_id: int, product: int | str, quantity: int, weekdays: str, at: time | None = None
    ) -> int:
        """Keep a standing order: thousandths on these weekdays (digits, 0 is Monday). Raises ``UserError``.

        ``product`` is an id, or the name of a product, which is made when it is new.
        """
        chosen = "".join(sorted(set(weekdays) & set("0123456")))
        if quantity <= 0 or not chosen:
            raise UserError(translate("SetAside", "Write how much and on which days."))
        named = customers.names(self._shop, [customer_id])
        if customer_id not in named:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        if isinstance(product, str) and not fold(product):
            raise UserError(translate("Products", "Write the product's name."))

        def work(unit: Unit) -> int:
            return unit.insert(
                "standing_orders",
                customer_id=customer_id,
                product_id=product_id_of(unit, product) if isinstance(product, str) else product,
                quantity=quantity,
                weekdays=chosen,
                at=at.isoformat("seconds") if at else None,
            )

        return self._shop.write("standing.add", {"name": named[customer_id][0]}, work)

    def remove_standing(self, order_id: int) -> None:
        """End a standing order."""

        def work(unit: Unit) -> None:
            unit.delete("standing_orders", order_id)

        self._shop.write("standing.remove", {}, work)

    def standing(self) -> list[StandingRow]:
        """The standing orders."""
        stored = lines.standing_orders(self._shop)
        named = customers.names(self._shop, [row[1] for row in stored])
        products = lines.product_names(self._shop)
        return [
            StandingRow(
                row[0],
                row[1],
                named[row[1]][0],
                products[row[2]][0],
                row[3],
                row[4],
                time.fromisoformat(row[5]) if row[5] else None,
            )
            for row in stored
            if row[1] in named
        ]

    def _known_on(self, day: date) -> date:
        """The day from before which things are known: a list for tomorrow is made today."""
        return min(day, self._clock.today())

    def _whole_log(self, today: date) -> "LineLog":
        """Everybody's lines before ``today``, kept until a sale of that time comes or goes."""
        first = _first_day(today) - timedelta(days=_QUALITY_DAYS)
        with self._reading:
            key = (today, *lines.mark(self._shop, first, today))
            if self._kept is None or self._kept[0] != key:
                self._kept = (key, self._log(first, today))
            return self._kept[1]

    def _log(self, first: date, before: date, customer_id: int | None = None) -> "LineLog":
        from kobi_crm.analytics.line_log import LineLog

        return LineLog.from_rows(*lines.habits(self._shop, first, before, customer_id))


def _first_day(today: date) -> date:
    from kobi_crm.analytics.habits import window_start

    return window_start(today)


def _order(row: tuple[int, int, int, int, str, str | None]) -> StandingOrder:
    _, customer_id, product_id, quantity, weekdays, at = row
    minute = None if at is None else int(at[:2]) * 60 + int(at[3:5])
    return StandingOrder(customer_id, product_id, quantity, frozenset(map(int, weekdays)), minute=minute)
