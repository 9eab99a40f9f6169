"""The turnover month by month, and the sales of each hour of the week."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

_DAYS, _HOURS = 7, 24


@dataclass(frozen=True, slots=True)
class MonthTurnover:
    """A whole month: kuruş, and those of the same month a year before where the shop was open then."""

    month: date
    """The first of the month."""
    turnover: int
    year_before: int | None = None


@dataclass(frozen=True, slots=True)
class BusyHours:
    """Sales by weekday (0 is Monday) and hour, counted over ``weeks`` weeks."""

    counts: Mapping[tuple[int, int], int]
    weeks: float

    @property
    def sales(self) -> int:
        """All of them."""
        return sum(self.counts.values())

    def average(self, day: int, hour: int) -> float:
        """Sales in such an hour of a week."""
        return self.counts.get((day, hour), 0) / self.weeks if self.weeks else 0.0

    def hours(self) -> list[int]:
        """From the first to the last hour in which anything was sold."""
        known = [hour for (_, hour), count in self.counts.items() if count]
        return list(range(min(known), max(known) + 1)) if known else []

    def busiest(self) -> tuple[int, int]:
        """Weekday and hour with the most sales, the earlier of two alike."""
        places = [(day, hour) for day in range(_DAYS) for hour in range(_HOURS)]
        return max(places, key=lambda place: self.counts.get(place, 0))

    def quietest_day(self) -> int:
        """The weekday with the fewest sales among those on which anything was sold."""
        sums = {day: sum(self.counts.get((day, hour), 0) for hour in range(_HOURS)) for day in range(_DAYS)}
        return min((day for day in sums if sums[day]), key=lambda day: sums[day], default=0)


def months_of(takings: Sequence[tuple[date, int]], today: date, months: int = 12) -> list[MonthTurnover]:
    """The last whole months before ``today``, the oldest first, from (day, kuruş) in the order of the days.

    Months before the shop's first sale, and the month of it, do not count as a year before.
    """
    if not takings:
        return []
    sums: dict[int, int] = {}
    for day, kurus in takings:
        sums[_number(day)] = sums.get(_number(day), 0) + kurus
    begun, now = _number(takings[0][0]), _number(today)
    found: list[MonthTurnover] = []
    for month in range(max(now - months, begun), now):
        before = sums.get(month - 12, 0) if month - 12 > begun else None
        found.append(MonthTurnover(date(month // 12, month % 12 + 1, 1), sums.get(month, 0), before))
    return found


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1
