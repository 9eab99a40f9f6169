"""What the whole shop shows: how few bring how much, who comes again, what is to be expected, what losing costs."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar, cast

from kobi_crm.clock import Clock
from kobi_crm.domain.money import format_money
from kobi_crm.domain.shop_calendar import holiday_kind
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.shop_days import ShopDays
from kobi_crm.services.shop_facts import ShopFacts
from kobi_crm.storage.queries import worth as queries
from kobi_crm.storage.shop_file import ShopFile

if TYPE_CHECKING:
    from kobi_crm.analytics.cohorts import Cohort, Repurchase, ReturnOfNew
    from kobi_crm.analytics.lifetime import BgNbd, GammaGamma, History, Range
    from kobi_crm.analytics.pareto import Concentration, Pareto
    from kobi_crm.analytics.shop_rows import Ints
    from kobi_crm.analytics.turnover_forecast import ShopSeries, Step, TurnoverForecast

T = TypeVar("T")

YEAR_DAYS = 365
_QUARTER_DAYS = 91
_SERIES_DAYS = 1200
_AHEAD_DAYS = 200
_FAR = 99
_BEFORE_FEAST, _AFTER_FEAST = 14, 3
_ROUND = 10_000
"""Kuruş: what a customer is worth in a year is told in hundreds of lira."""


@dataclass(frozen=True)
class Lifetime:
    """What a customer has been and may be. Money in kuruş; ``next_year`` is ``None`` in a young shop."""

    known_days: int
    visits: int
    total: int
    next_year: "Range | None"
    losing: int
    """What is lost in a year if the customer leaves."""
    sentence: str
    """The same in one sentence, rounded."""


class Insights:
    """Figures of the whole shop as of today; kept until its past changes."""

    def __init__(self, shop: ShopFile, clock: Clock, facts: ShopFacts, days: ShopDays) -> None:
        self._shop = shop
        self._clock = clock
        self._facts = facts
        self._days = days
        self._lock = threading.RLock()
        self._kept: dict[str, tuple[tuple[int, ...], object]] = {}

    def pareto(self, days: int = YEAR_DAYS) -> "Pareto":
        """The shop's own 80/20 curve over the last ``days`` days."""
        from kobi_crm.analytics.pareto import pareto

        today = self._clock.today()
        rows = self._facts.days().between(today - timedelta(days=days), today)
        return pareto(rows.people, rows.sums())

    def concentration(self, quarters: int = 8) -> "list[Concentration]":
        """The share of the top fifth in each stretch of 91 days, the oldest first."""
        from kobi_crm.analytics.pareto import over_time

        today = self._clock.today()
        rows = self._facts.days()
        bounds = [today - timedelta(days=_QUARTER_DAYS * n) for n in range(quarters, -1, -1)]
        return [row for row in over_time(rows, bounds) if row.people]

    def cohorts(self, months: int = 13) -> "list[Cohort]":
        """New customers by the month of their first visit; the shop's first month, when all were new, is left out."""
        from kobi_crm.analytics.cohorts import cohort_table

        begun = self._begun()
        found = cohort_table(self._facts.days(), self._clock.today(), months)
        return [row for row in found if begun is None or row.month > begun]

    def return_of_new(self, months: int = 12) -> "list[ReturnOfNew]":
        """How many new customers of each month came again within 60 days."""
        from kobi_crm.analytics.cohorts import return_of_new

        begun = self._begun()
        found = return_of_new(self._facts.days(), self._clock.today(), months)
        return [row for row in found if begun is None or row.month > begun]

    def repurchase(self, months: int = 12) -> "list[Repurchase]":
        """Of those who bought in a month, how many bought in the next."""
        from kobi_crm.analytics.cohorts import repurchase

        return repurchase(self._facts.days(), self._clock.today(), months)

    def forecast(
        self, step: "Step" = "week", ahead: int = 4, progress: Progress | None = None
    ) -> "TurnoverForecast | None":
        """The turnover to come with its range and its past error; ``None`` in a shop too young to be judged."""
        from kobi_crm.analytics.turnover_forecast import forecast

        if progress is not None:
            progress.step(0, 1)

        def make() -> "TurnoverForecast | None":
            series = self._series()
            return forecast(series, step, ahead) if series else None

        return self._keep(f"forecast {step} {ahead}", make)

    def lifetime(self, customer_id: int) -> Lifetime | None:
        """What one customer has been and may be; ``None`` before the first purchase."""
        import numpy as np

        rows = self._facts.days()
        place = int(np.searchsorted(rows.people, customer_id))
        if place >= len(rows.people) or int(rows.people[place]) != customer_id:
            return None
        own = rows.rows(rows.owner == place)
        visits = int(own.came.sum())
        if not visits:
            return None
        first = int(own.days[own.came][0])
        known = self._clock.today().toordinal() - first
        losing = self.losing(customer_id)
        return Lifetime(
            known, visits, int(own.amounts.sum()), self._next_year(place), losing, losing_sentence(losing)
        )

    def losing(self, customer_id: int) -> int:
        """What is lost in a year if the customer leaves, in kuruş; 0 for somebody not known."""
        return self.losing_all().get(customer_id, 0)

    def losing_all(self, progress: Progress | None = None) -> dict[int, int]:
        """The same for everybody who ever bought (heavy the first time)."""
        if progress is not None:
            progress.step(0, 1)
        return self._keep("losing", self._losing)

    def expected_year(self) -> dict[int, int]:
        """What everybody is expected to buy in the next twelve months, in kuruş; empty in a young shop."""
        return self._keep("expected", self._expected)

    def models(self) -> "tuple[BgNbd, GammaGamma] | None":
        """What was learnt of visits and of money; ``None`` where too few came again."""
        from kobi_crm.analytics.lifetime import fit_money, fit_visits

        def make() -> "tuple[BgNbd, GammaGamma] | None":
            _, past = self._history()
            visits, money = fit_visits(past), fit_money(past)
            return (visits, money) if visits and money else None

        return self._keep("models", make)

    def _next_year(self, place: int) -> "Range | None":
        import numpy as np

        from kobi_crm.analytics.lifetime import money_range

        models = self.models()
        places, past = self._history()
        found = np.flatnonzero(places == place)
        if models is None or not len(found):
            return None
        return money_range(*models, past.take(found), YEAR_DAYS)

    def _losing(self) -> dict[int, int]:
        import numpy as np

        from kobi_crm.analytics.lifetime import yearly_if_staying

        models = self.models()
        places, past = self._history()
        rows = self._facts.days()
        if models is not None:
            yearly = yearly_if_staying(*models, past, YEAR_DAYS)
        else:
            span = np.clip(past.age, 30.0, YEAR_DAYS)
            recent = rows.rows(rows.days >= self._clock.today().toordinal() - YEAR_DAYS).sums()[places]
            yearly = np.maximum(recent, 0) * YEAR_DAYS / span
        ids = rows.people[places].tolist()
        return {customer: round(value) for customer, value in zip(ids, yearly.tolist(), strict=True)}

    def _expected(self) -> dict[int, int]:
        from kobi_crm.analytics.lifetime import expected_money

        models = self.models()
        if models is None:
            return {}
        places, past = self._history()
        money = expected_money(*models, past, YEAR_DAYS).tolist()
        ids = self._facts.days().people[places].tolist()
        return {customer: round(value) for customer, value in zip(ids, money, strict=True)}

    def _history(self) -> "tuple[Ints, History]":
        """Places (in the live customers) of those who ever bought, and their histories."""
        return self._keep("history", self._make_history)

    def _make_history(self) -> "tuple[Ints, History]":
        import numpy as np

        from kobi_crm.analytics.lifetime import History
        from kobi_crm.analytics.shop_rows import sums

        rows = self._facts.days()
        first, last, visits = rows.first_days(), rows.last_days(), rows.visits()
        places = np.flatnonzero(visits > 0)
        later = rows.days > first[rows.owner]
        again = sums(rows.owner[later], rows.amounts[later], len(rows.people))[places]
        repeats = (visits[places] - 1).astype(np.float64)
        today = self._clock.today().toordinal()
        return places, History(
            repeats,
            (last - first)[places].astype(np.float64),
            (today - first[places]).astype(np.float64),
            np.where(repeats > 0, np.maximum(again, 0) / np.maximum(repeats, 1.0), 0.0),
        )

    def _begun(self) -> date | None:
        """The first of the month of the shop's first sale."""
        import numpy as np

        days = self._facts.days().days
        return date.fromordinal(int(np.min(days))).replace(day=1) if len(days) else None

    def _series(self) -> "ShopSeries | None":
        import numpy as np

        from kobi_crm.analytics.turnover_forecast import ShopSeries

        today = self._clock.today()
        sold = [
            row
            for row in queries.takings(self._shop, today)
            if row[0] >= today - timedelta(days=_SERIES_DAYS)
        ]
        if not sold:
            return None
        first = sold[0][0]
        amounts = np.zeros((today - first).days)
        for day, kurus in sold:
            amounts[(day - first).days] = max(kurus, 0)
        whole = len(amounts) + _AHEAD_DAYS
        calendar = self._days.calendar(today)
        closed = calendar.closed_days(first, first + timedelta(days=whole - 1))
        is_open = np.array([first + timedelta(days=n) not in closed for n in range(whole)], dtype=np.bool_)
        return ShopSeries(first, amounts, is_open, np.array(_feasts(first, whole), dtype=np.int64))

    def _keep(self, name: str, make: Callable[[], T]) -> T:
        with self._lock:
            state = self._facts.state()
            kept = self._kept.get(name)
            if kept is not None and kept[0] == state:
                return cast("T", kept[1])
            made = make()
            self._kept[name] = (state, made)
            return made


def losing_sentence(kurus: int) -> str:
    """What losing a customer costs, in words."""
    rounded = max(round(kurus / _ROUND), 1) * _ROUND
    return translate("Insights", "If this customer leaves, about {amount} a year goes.").format(
        amount=format_money(rounded, decimals="never")
    )


def _feasts(first: date, days: int) -> list[int]:
    """For each day how many days before (above 0), in (0) or after (below 0) a bayram it lies; 99 far from one."""
    feast = [holiday_kind(first + timedelta(days=n)) == "bayram" for n in range(days + _BEFORE_FEAST)]
    found = [_FAR] * days
    for day in range(days):
        if feast[day]:
            found[day] = 0
            continue
        after = next((n for n in range(1, _AFTER_FEAST + 1) if day >= n and feast[day - n]), 0)
        before = next((n for n in range(1, _BEFORE_FEAST + 1) if feast[day + n]), 0)
        found[day] = before or -after or _FAR
    return found
