"""Ayrılacaklar: who is expected on a day, and what to set aside for them."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from kobi_crm.clock import Clock
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.domain.standing_orders import StandingOrder
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.sales import Sales
from kobi_crm.services.shop_days import ShopDays
from kobi_crm.storage.queries import customers, lines, sales
from kobi_crm.storage.shop_file import ShopFile, Unit

if TYPE_CHECKING:
    from kobi_crm.analytics.forecast_quality import ForecastQuality
    from kobi_crm.analytics.line_log import LineLog

_YEAR = 366


@dataclass(frozen=True)
class SetAsideRow:
    """One product for one customer. Quantities in thousandths of ``unit``; ``low`` to ``high`` is the usual range.

    ``bought_days`` of the last ``asked_days`` days of this kind it was bought; ``around`` is the usual time.
    """

    customer_id: int
    customer: str
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
    due: date
    usual_gap: float


class SetAside:
    """What to have ready before it is asked for."""

    def __init__(self, shop: ShopFile, clock: Clock, days: ShopDays, tills: Sales) -> None:
        self._shop = shop
        self._clock = clock
        self._days = days
        self._sales = tills

    def rows(self, on: date | None = None, at: time | None = None) -> list[SetAsideRow]:
        """Who is expected on that day (from ``at`` on), by usual time; those who already came are off.

        Heavy: reads half a year of lines.
        """
        from kobi_crm.analytics.expected import expected

        day = on or self._clock.today()
        found = expected(
            self._log(day),
            day,
            self._days.calendar(day),
            after_minute=None if at is None else at.hour * 60 + at.minute,
            came=sales.customers_of(self._shop, day),
            standing=[_order(row) for row in lines.standing_orders(self._shop)],
        )
        named = customers.names(self._shop, sorted({row.customer_id for row in found}))
        products = lines.product_names(self._shop)
        return [
            SetAsideRow(
                row.customer_id,
                named[row.customer_id][0],
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

    def totals(self, on: date | None = None) -> list[ProductSum]:
        """What of each product the known customers will take that day, the most first."""
        from kobi_crm.analytics.expected import totals

        day = on or self._clock.today()
        products = lines.product_names(self._shop)
        return [
            ProductSum(*products[row.product_id], quantity=row.quantity, margin=row.margin)
            for row in totals(self._log(day), day, self._days.calendar(day))
            if row.product_id in products
        ]

    def quality(self, on: date | None = None, progress: Progress | None = None) -> "ForecastQuality":
        """How good last month's lists were, each made from its own past alone."""
        from kobi_crm.analytics.forecast_quality import forecast_quality

        day = on or self._clock.today()
        return forecast_quality(self._log(day, extra=40), day, self._days.calendar(day), progress=progress)

    def soon_empty(self, on: date | None = None, customer_id: int | None = None) -> list[SoonEmpty]:
        """Products that are due again in the next days, of one customer or of all."""
        from kobi_crm.analytics.due_again import due_again

        day = on or self._clock.today()
        found = due_again(self._log(day, extra=_YEAR, customer_id=customer_id), day)
        named = customers.names(self._shop, sorted({row.customer_id for row in found}))
        products = lines.product_names(self._shop)
        return [
            SoonEmpty(
                row.customer_id,
                named[row.customer_id][0],
                products[row.product_id][0],
                row.due,
                row.usual_gap,
            )
            for row in found
            if row.customer_id in named
        ]

    def tick(self, row: SetAsideRow) -> int:
        """The customer fetched it: write the sale at the newest price and return its id. Raises ``UserError``."""
        price = lines.last_price(self._shop, row.product_id)
        if price is None:
            raise UserError(
                translate("SetAside", "The price of {product} is not known. Enter the sale with F2.").format(
                    product=row.product
                )
            )
        amount = round(price * row.quantity / 1000)
        line = SaleLine(row.product, row.quantity, price, 0, amount, row.product_id)
        return self._sales.record(SaleDraft(row.customer_id, amount, lines=(line,)))

    def add_standing(
        self, customer_id: int, product_id: int, quantity: int, weekdays: str, at: time | None = None
    ) -> int:
        """Keep a standing order: thousandths on these weekdays (digits, 0 is Monday). Raises ``UserError``."""
        chosen = "".join(sorted(set(weekdays) & set("0123456")))
        if quantity <= 0 or not chosen:
            raise UserError(translate("SetAside", "Write how much and on which days."))
        name = customers.names(self._shop, [customer_id])[customer_id][0]
        return self._shop.write(
            "standing.add",
            {"name": name},
            lambda unit: unit.insert(
                "standing_orders",
                customer_id=customer_id,
                product_id=product_id,
                quantity=quantity,
                weekdays=chosen,
                at=at.isoformat("seconds") if at else None,
            ),
        )

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

    def _log(self, day: date, extra: int = 0, customer_id: int | None = None) -> "LineLog":
        from kobi_crm.analytics.habits import window_start
        from kobi_crm.analytics.line_log import LineLog

        first = window_start(day) - timedelta(days=extra)
        return LineLog.from_rows(*lines.habits(self._shop, first, day, customer_id))


def _order(row: tuple[int, int, int, int, str, str | None]) -> StandingOrder:
    _, customer_id, product_id, quantity, weekdays, at = row
    minute = None if at is None else int(at[:2]) * 60 + int(at[3:5])
    return StandingOrder(customer_id, product_id, quantity, frozenset(map(int, weekdays)), minute=minute)
