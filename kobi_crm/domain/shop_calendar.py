"""Which days the shop was open: weekly rest, days closed by hand, holidays, and closures learnt from the sales."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from kobi_crm import i18n
from kobi_crm.domain.learnt_closures import learn_closed
from kobi_crm.domain.open_time import OpenTime

HolidayRule = Literal["none", "bayram", "all"]
"""On which public holidays the shop is taken to be closed; the half days before them are open."""
HolidayKind = Literal["bayram", "national"]
WhyClosed = Literal["by_hand", "holiday", "weekly", "learnt"]

_ONE_DAY = timedelta(days=1)
_LEAST_HOLIDAYS = 2
_FIRST_YEAR, _LAST_YEAR = 1950, 2199


@dataclass(frozen=True, slots=True)
class Closure:
    """Days closed by hand, ``first`` to ``last`` inclusive. Raises ``ValueError`` when the last comes first."""

    first: date
    last: date
    note: str = ""

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a closure ends before it begins")

    def covers(self, day: date) -> bool:
        """Whether the shop is closed on ``day`` by this closure."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class ShopCalendar:
    """The shop's open and closed days, past and to come.

    What the owner set by hand always holds. Otherwise a day with a sale was open whatever the calendar says,
    and then come holidays, the weekly rest and what was learnt.
    """

    weekly_closed: frozenset[int] = frozenset()
    """Weekdays of rest, Monday is 0."""
    closures: tuple[Closure, ...] = ()
    holidays: HolidayRule = "all"
    open_kinds: frozenset[HolidayKind] = frozenset()
    """Kinds of holidays on which this shop has usually been open; they stay open from ``sold_until`` on."""
    sold_until: date | None = None
    """The last day with a known sale."""
    sold: frozenset[date] = frozenset()
    """Days with at least one sale."""
    learnt: frozenset[date] = frozenset()
    """Days that must have been closed, since nothing at all was sold."""

    @classmethod
    def from_sales(
        cls,
        sales: Mapping[date, int],
        *,
        weekly_closed: Iterable[int] = (),
        closures: Iterable[Closure] = (),
        holidays: HolidayRule = "all",
    ) -> "ShopCalendar":
        """The calendar of a shop that sold so often on these days (``sales``: number of sales, all customers)."""
        sold = frozenset(day for day, count in sales.items() if count > 0)
        base = cls(frozenset(weekly_closed), tuple(closures), holidays, sold=sold)
        if not sold:
            return base
        first, last = min(sold), max(sold)
        known = {day for day in _days(first, last) if day not in sold and base.why_closed(day)}
        return replace(
            base,
            sold_until=last,
            learnt=learn_closed(sales, known),
            open_kinds=_opened_kinds(base, first, last),
        )

    def is_open(self, day: date) -> bool:
        """Whether the shop is (or was) open on ``day``."""
        return self.why_closed(day) is None

    def why_closed(self, day: date) -> WhyClosed | None:
        """The reason for which the shop is closed on ``day``; ``None`` on an open day."""
        if any(closure.covers(day) for closure in self.closures):
            return "by_hand"
        if day in self.sold:
            return None
        if self._closed_for_holiday(day):
            return "holiday"
        if day.weekday() in self.weekly_closed:
            return "weekly"
        return "learnt" if day in self.learnt else None

    def closed_days(self, first: date, last: date) -> frozenset[date]:
        """Closed days from ``first`` to ``last``, both included."""
        return frozenset(day for day in _days(first, last) if not self.is_open(day))

    def open_days(self, first: date, last: date) -> int:
        """How many days from ``first`` to ``last``, both included, are open."""
        return sum(self.is_open(day) for day in _days(first, last))

    def mornings(self, first: date, last: date) -> list[date]:
        """The open days from ``first`` to ``last``, both included, in order."""
        return [day for day in _days(first, last) if self.is_open(day)]

    def open_time(self, first: date, last: date) -> OpenTime:
        """A clock over these days that stands still while the shop is closed."""
        return OpenTime.over(self.closed_days(first, last))

    def _closed_for_holiday(self, day: date) -> bool:
        if self.holidays == "none":
            return False
        kind = holiday_kind(day)
        if kind is None or (self.holidays == "bayram" and kind == "national"):
            return False
        ahead = self.sold_until is not None and day > self.sold_until
        return not (ahead and kind in self.open_kinds)


def holiday_kind(day: date) -> HolidayKind | None:
    """Whether ``day`` is a religious or a national holiday in Turkey; the half days before are none."""
    name = _holidays(day.year, "en_US").get(day)
    if name is None:
        return None
    return "bayram" if "Eid" in name else "national"


def holiday_name(day: date, language: str | None = None) -> str | None:
    """The holiday's name in the owner's language; ``None`` on an ordinary day."""
    spoken = language or i18n.language()
    return _holidays(day.year, "tr" if spoken == "tr" else "en_US").get(day)


@lru_cache(maxsize=512)
def _holidays(year: int, language: str) -> Mapping[date, str]:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return {}
    import holidays

    found: dict[date, str] = holidays.country_holidays("TR", years=year, language=language)
    return {day: name for day, name in found.items() if day.year == year}


def _opened_kinds(calendar: ShopCalendar, first: date, last: date) -> frozenset[HolidayKind]:
    """The kinds of holidays on at least half of which something was sold; two of a kind must be known."""
    seen: dict[HolidayKind, list[bool]] = {"bayram": [], "national": []}
    for day in _days(first, last):
        kind = holiday_kind(day)
        if kind is not None and day.weekday() not in calendar.weekly_closed:
            seen[kind].append(day in calendar.sold)
    return frozenset(
        kind
        for kind, opened in seen.items()
        if len(opened) >= _LEAST_HOLIDAYS and 2 * sum(opened) >= len(opened)
    )


def _days(first: date, last: date) -> Iterable[date]:
    return (first + n * _ONE_DAY for n in range((last - first).days + 1))
