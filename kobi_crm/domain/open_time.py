"""A clock that stands still while the shop is closed, or while a customer is known to be away."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Absence:
    """Days on which a customer is known to be away ("in the village, back in September"), both included.

    ``last`` is ``None`` while the return is open. A visit ends the absence before its time. Raises
    ``ValueError`` when the last day comes first.
    """

    first: date
    last: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.last is not None and self.last < self.first:
            raise ValueError("an absence ends before it begins")


@dataclass(frozen=True, slots=True)
class OpenTime:
    """Calendar days counted without the closed ones: a closed day has the number of the open day before it."""

    closed: tuple[int, ...] = ()
    """Ordinals (``date.toordinal``) of the closed days, ascending and distinct."""

    @classmethod
    def over(cls, closed: Iterable[date]) -> "OpenTime":
        """The clock that stands still on these days."""
        return cls(tuple(sorted({day.toordinal() for day in closed})))

    def at(self, day: date) -> int:
        """What the clock shows on ``day``: its ordinal less the closed days up to and including it.

        Never falls, rises by one on every open day, and is the ordinal itself where nothing was closed.
        """
        ordinal = day.toordinal()
        return ordinal - bisect_right(self.closed, ordinal)

    def between(self, earlier: date, later: date) -> int:
        """Open days after ``earlier`` up to and including ``later``: the silence in open days."""
        return self.at(later) - self.at(earlier)

    def first_day_at(self, reading: int) -> date:
        """The open day on which the clock shows ``reading`` (the inverse of ``at``)."""
        low, high = reading, reading + len(self.closed)
        while low < high:
            middle = (low + high) // 2
            if middle - bisect_right(self.closed, middle) < reading:
                low = middle + 1
            else:
                high = middle
        return date.fromordinal(low)


def compress(days: Iterable[int], closed: Collection[int]) -> list[int]:
    """``OpenTime.at`` for many day ordinals at once; ``closed`` are ordinals in any order."""
    stops = sorted(set(closed))
    return [day - bisect_right(stops, day) for day in days]


def stopped_days(
    visits: Collection[int], today: int, closed: Sequence[int], absences: Iterable[Absence] = ()
) -> list[int]:
    """The ordinals up to ``today`` on which one customer's clock stands still, ascending.

    These are the shop's ``closed`` days (ascending) and the customer's absences, without his own visit days.
    An absence begins after a visit on its first day and ends before the first visit inside it.
    """
    stops = set(closed[: bisect_right(closed, today)])
    for absence in absences:
        stops.update(_absent(absence, sorted(visits), today))
    return sorted(stops.difference(visits))


def _absent(absence: Absence, visits: Sequence[int], today: int) -> range:
    first = absence.first.toordinal()
    last = today if absence.last is None else min(absence.last.toordinal(), today)
    after = bisect_right(visits, first)
    return range(first, min(last, visits[after] - 1) + 1 if after < len(visits) else last + 1)


def customer_days(
    visits: Iterable[date], today: date, closed: Sequence[int] = (), absences: Iterable[Absence] = ()
) -> list[date]:
    """Visit days as seen from ``today`` by a clock that stands still on closed days and known absences.

    ``today`` keeps its date and every earlier visit moves towards it by the days on which the clock stood still
    in between; so gaps and the present silence come out in open days and rhythms need no other change. Distinct
    visits stay distinct and in order; where nothing was closed the days come back as they are (sorted). ``closed``
    are the ordinals of the shop's closed days, ascending. Visits on or after ``today`` are left out.
    """
    now = today.toordinal()
    known = sorted({ordinal for day in visits if (ordinal := day.toordinal()) < now})
    stops = stopped_days(known, now, closed, absences)
    return [date.fromordinal(day + len(stops) - bisect_left(stops, day)) for day in known]


def silence_days(
    last_visit: date, today: date, closed: Sequence[int] = (), absences: Iterable[Absence] = ()
) -> int:
    """Open days after ``last_visit`` up to and including ``today``, without known absences."""
    moved = customer_days([last_visit], today, closed, absences)
    return (today - moved[0]).days if moved else 0
