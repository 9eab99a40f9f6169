"""On which days the invented shop stood open."""

from collections.abc import Iterator
from datetime import date, timedelta

MONTHS = 20
_CLOSED_DAYS = {"Eid al-Fitr": 1, "Eid al-Adha": 2}


def closed_days(first: date, last: date) -> frozenset[date]:
    """1 January, the first day of Ramazan Bayramı and the first two of Kurban Bayramı between two days."""
    import holidays

    years = range(first.year, last.year + 1)
    feasts: dict[date, str] = holidays.country_holidays("TR", years=years, language="en_US")
    closed = {date(year, 1, 1) for year in years}
    for word, count in _CLOSED_DAYS.items():
        days = sorted(day for day, name in feasts.items() if word in name)
        for start in (day for day in days if day - timedelta(days=1) not in days):
            closed.update(start + timedelta(days=n) for n in range(count))
    return frozenset(day for day in closed if first <= day <= last)


class ShopDays:
    """The open days of the last twenty months up to ``today``."""

    def __init__(self, today: date) -> None:
        from dateutil.relativedelta import relativedelta

        self.today = today
        self.first = today - relativedelta(months=MONTHS)
        self.closed = closed_days(self.first - timedelta(days=10), today)

    @property
    def length(self) -> int:
        """How many days lie between the first day and today."""
        return (self.today - self.first).days

    def is_open(self, day: date) -> bool:
        """Whether the shop sold anything on ``day``."""
        return day not in self.closed

    def latest_open(self, day: date) -> date:
        """``day`` itself, or the last open day before it."""
        while day in self.closed:
            day -= timedelta(days=1)
        return day

    def ago(self, days: float) -> date:
        """The open day about ``days`` before today."""
        return self.latest_open(self.today - timedelta(days=round(days)))

    def days(self) -> Iterator[date]:
        """Every open day, oldest first, today included."""
        for offset in range(self.length, -1, -1):
            day = self.today - timedelta(days=offset)
            if day not in self.closed:
                yield day
