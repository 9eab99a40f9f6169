"""The shop's turnover of the weeks or months to come, with a range and the error it had before (imports numpy).

Several simple ways are tried on the shop's own past from rolling origins (Tashman 2000, Out-of-sample tests of
forecasting accuracy); the one with the smallest error is taken. The plain "as last time" is among them, so on
that past the answer is never worse than it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

import numpy as np

from kobi_crm.analytics.shop_rows import Bools, Floats, Ints
from kobi_crm.analytics.turnover_ways import WAYS, Way

Step = Literal["week", "month"]

_LEAST_DAYS = 70
_HISTORY = {"week": 56, "month": 62}
"""Days of past that a test needs before it."""
_TESTS = {"week": 26, "month": 12}
_NAIVE: dict[Step, Way] = {"week": "last_week", "month": "last_month"}
_RANGE = 0.8
_LEAST_TESTS, _MANY_TESTS = 3, 20


@dataclass(frozen=True, slots=True, eq=False)
class ShopSeries:
    """Kuruş of each day from ``first`` on up to yesterday, and the calendar that far and beyond."""

    first: date
    amounts: Floats
    open: Bools
    """Longer than ``amounts`` by the days that can be foretold."""
    feast: Ints
    """Days until the first day of a bayram (1 and more), 0 in it, below 0 after it; 99 far from one."""

    @property
    def today(self) -> date:
        """The day after the last one known."""
        return self.first + timedelta(days=len(self.amounts))


@dataclass(frozen=True, slots=True)
class Period:
    """A week (from Monday) or month to come: expected kuruş, and where it lies four times out of five.

    ``so_far``: what of it has been sold already, inside the three other figures.
    """

    first: date
    last: date
    expected: int
    low: int
    high: int
    so_far: int = 0


@dataclass(frozen=True, slots=True)
class Past:
    """A whole week or month of the past and what was foretold of it on its first morning (``None``: too early)."""

    first: date
    last: date
    turnover: int
    foretold: int | None = None


@dataclass(frozen=True, slots=True)
class TurnoverForecast:
    """What is to be expected, and how far off the same way was before."""

    step: Step
    way: Way
    error: float
    """Sum of the differences against the sum of the turnover, over all ``tests``: 0.12 is 12 %."""
    naive_error: float
    """The same for "as last week" or "as last month"."""
    tests: int
    periods: tuple[Period, ...]
    past: tuple[Past, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Tried:
    """What one way said: shape (tests, periods ahead); NaN where the past was too short."""

    said: Floats
    real: Floats

    def error(self, same: Bools) -> float:
        off = np.abs(self.said - self.real)[same].sum()
        real = self.real[same].sum()
        return float(off / real) if real else 0.0


def forecast(series: ShopSeries, step: Step, ahead: int) -> TurnoverForecast | None:
    """The present period and ``ahead`` further ones; ``None`` for a shop too young to be judged."""
    days = len(series.amounts)
    if days < _LEAST_DAYS:
        return None
    origins = _origins(series, step)
    if not origins:
        return None
    tried: dict[Way, _Tried] = {way: _try(series, step, ahead, origins, make) for way, make in WAYS.items()}
    naive = _NAIVE[step]
    same = ~np.isnan(tried[naive].real)
    able: dict[Way, _Tried] = {way: row for way, row in tried.items() if not np.isnan(row.said[same]).any()}
    errors: dict[Way, float] = {way: row.error(same) for way, row in able.items()}
    best: Way = min(errors, key=lambda way: (errors[way], way != naive))
    return TurnoverForecast(
        step,
        best,
        errors[best],
        errors[naive],
        len(origins),
        tuple(_periods(series, step, ahead, best, tried[best])),
        tuple(_past(series, step, origins, tried[best])),
    )


def bounds(day: date, step: Step, count: int) -> list[date]:
    """The first days of the period of ``day`` and of the ``count`` after it."""
    if step == "week":
        monday = day - timedelta(days=day.weekday())
        return [monday + timedelta(weeks=n) for n in range(count + 1)]
    month = day.year * 12 + day.month - 1
    return [date((month + n) // 12, (month + n) % 12 + 1, 1) for n in range(count + 1)]


def _origins(series: ShopSeries, step: Step) -> list[date]:
    """The first days of whole periods of the past with enough before them, the oldest first."""
    first = series.first + timedelta(days=_HISTORY[step])
    found = [day for day in bounds(first, step, 2000) if first <= day < series.today]
    whole = [day for day in found if bounds(day, step, 1)[1] <= series.today]
    return whole[-_TESTS[step] :]


def _try(
    series: ShopSeries,
    step: Step,
    ahead: int,
    origins: list[date],
    make: Callable[[Floats, Bools, Ints, int, int], Floats | None],
) -> _Tried:
    said, real = (np.full((len(origins), ahead), np.nan) for _ in range(2))
    for row, origin in enumerate(origins):
        edges = [day for day in bounds(origin, step, ahead) if day <= series.today]
        known, places = _place(series, origin), [_place(series, day) for day in edges]
        path = _path(series, known, places[-1] - known, make)
        for column, (start, end) in enumerate(pairwise(places)):
            real[row, column] = series.amounts[start:end].sum()
            if path is not None:
                said[row, column] = path[start - known : end - known].sum()
    return _Tried(said, real)


def _path(
    series: ShopSeries,
    known: int,
    ahead: int,
    make: Callable[[Floats, Bools, Ints, int, int], Floats | None],
) -> Floats | None:
    weekday = series.first.weekday()
    until = known + ahead
    return make(
        series.amounts[:known], series.open[:until], series.feast[:until], weekday, series.first.toordinal()
    )


def _periods(series: ShopSeries, step: Step, ahead: int, way: Way, tried: _Tried) -> list[Period]:
    edges = bounds(series.today, step, ahead + 1)
    known = len(series.amounts)
    last = min(_place(series, edges[-1]), len(series.open))
    path = _path(series, known, last - known, WAYS[way])
    if path is None:
        return []
    found: list[Period] = []
    for number, (first, end) in enumerate(pairwise(edges)):
        start, stop = max(_place(series, first), 0), _place(series, end)
        if stop > last:
            break
        so_far = float(series.amounts[start:known].sum())
        rest = float(path[max(start - known, 0) : stop - known].sum())
        low, high = _spread(tried, min(number, ahead - 1))
        found.append(
            Period(
                first,
                end - timedelta(days=1),
                round(so_far + rest),
                round(so_far + rest * low),
                round(so_far + rest * high),
                round(so_far),
            )
        )
    return found


def _spread(tried: _Tried, column: int) -> tuple[float, float]:
    """How far real turnover lay from what was said: the middle 80 % of the ratio, widened for few tests.

    With n tests the quantiles are taken at (n+1)/n of the way, as in split conformal prediction (Vovk, Gammerman &
    Shafer 2005); from few tests both sides get the same width, since a growing past would leave no room below.
    """
    said, real = tried.said[:, column], tried.real[:, column]
    good = ~np.isnan(said) & ~np.isnan(real) & (said > 0) & (real > 0)
    if int(good.sum()) < _LEAST_TESTS:
        said, real = tried.said.ravel(), tried.real.ravel()
        good = ~np.isnan(said) & ~np.isnan(real) & (said > 0) & (real > 0)
    if not bool(good.any()):
        return 0.5, 1.5
    off = np.log(real[good] / said[good])
    wide = min(_RANGE * (len(off) + 1) / len(off), 1.0)
    if len(off) < _MANY_TESTS:
        reach = float(np.quantile(np.abs(off), wide))
        return float(np.exp(-reach)), float(np.exp(reach))
    low, high = np.quantile(off, (0.5 - wide / 2, 0.5 + wide / 2))
    return float(np.exp(min(low, 0.0))), float(np.exp(max(high, 0.0)))


def _past(series: ShopSeries, step: Step, origins: list[date], tried: _Tried) -> list[Past]:
    foretold = {origin: tried.said[row, 0] for row, origin in enumerate(origins)}
    found: list[Past] = []
    edges = [day for day in bounds(series.first, step, 2000) if day <= series.today]
    for first, end in pairwise(edges):
        if first < series.first:
            continue
        total = float(series.amounts[_place(series, first) : _place(series, end)].sum())
        said = foretold.get(first)
        found.append(
            Past(
                first,
                end - timedelta(days=1),
                round(total),
                None if said is None or np.isnan(said) else round(float(said)),
            )
        )
    return found


def _place(series: ShopSeries, day: date) -> int:
    return (day - series.first).days
