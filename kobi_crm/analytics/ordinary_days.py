"""The days that tell something about habits: open, and no bayram (imports numpy: import it late)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from kobi_crm.domain.shop_calendar import ShopCalendar, holiday_kind

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


def is_ordinary(day: date, calendar: ShopCalendar | None = None) -> bool:
    """Whether customers can be expected to keep their habits on ``day``."""
    return holiday_kind(day) != "bayram" and (calendar is None or calendar.is_open(day))


def unusual_days(first: date, last: date, calendar: ShopCalendar | None = None) -> frozenset[int]:
    """The ordinals of closed and bayram days from ``first`` to ``last``, both included."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return frozenset(day.toordinal() for day in days if not is_ordinary(day, calendar))


@dataclass(frozen=True, slots=True, eq=False)
class WeekdayCounts:
    """How many ordinary days of each weekday lie between a day of the past and ``last`` (left out)."""

    first: int
    last: int
    weighted: Floats
    """Row ``i``: by weekday, the weight of the days from ``first + i`` on; shape (days + 1, 7)."""
    plain: Floats

    @classmethod
    def over(cls, first: int, last: int, unusual: Collection[int], half_life: float) -> "WeekdayCounts":
        """Count from ``first`` to before ``last`` (ordinals); a day ``half_life`` days back weighs half."""
        days = np.arange(first, last, dtype=np.int64)
        usual = ~np.isin(days, np.fromiter(unusual, np.int64, len(unusual)), kind="table")
        by_weekday = np.zeros((len(days) + 1, 7))
        by_weekday[np.arange(len(days)), weekday(days)] = usual
        fading = np.append(fade(days, last, half_life), 0.0)[:, None]
        return cls(first, last, _to_the_end(by_weekday * fading), _to_the_end(by_weekday))

    def weight_since(self, days: Ints) -> Floats:
        """Weight of the ordinary days from these ordinals on, by weekday: shape (n, 7)."""
        return self.weighted[np.clip(days - self.first, 0, self.last - self.first)]

    def count_since(self, days: Ints) -> Floats:
        """Number of the ordinary days from these ordinals on, by weekday: shape (n, 7)."""
        return self.plain[np.clip(days - self.first, 0, self.last - self.first)]


def weekday(ordinals: Ints) -> Ints:
    """Weekdays of day ordinals, Monday is 0."""
    return (ordinals + 6) % 7


def fade(days: Ints, today: int, half_life: float) -> Floats:
    """Weight of days past: half for each ``half_life`` days before ``today``."""
    return np.exp2(-(today - days) / half_life)


def _to_the_end(rows: Floats) -> Floats:
    return np.cumsum(rows[::-1], axis=0)[::-1]
