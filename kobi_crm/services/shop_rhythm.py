"""The shop's turnover by month, and its busy days and hours."""

from datetime import timedelta

from kobi_crm.analytics.shop_months import BusyHours, MonthTurnover, months_of
from kobi_crm.clock import Clock
from kobi_crm.storage.queries import worth as queries
from kobi_crm.storage.shop_file import ShopFile

_WEEKS = 13


class ShopRhythm:
    """Figures of the whole shop, those of nobody in particular included."""

    def __init__(self, shop: ShopFile, clock: Clock) -> None:
        self._shop = shop
        self._clock = clock

    def months(self, months: int = 12) -> list[MonthTurnover]:
        """The last whole months, the oldest first."""
        today = self._clock.today()
        return months_of(queries.takings(self._shop, today), today, months)

    def busy_hours(self, weeks: int = _WEEKS) -> BusyHours:
        """Sales by weekday and hour of the last weeks; those without an hour are left out."""
        today = self._clock.today()
        first = today - timedelta(weeks=weeks)
        counts = queries.hour_counts(self._shop, first, today)
        begun = queries.first_day(self._shop)
        known = weeks if begun is None else min(weeks, max((today - begun).days / 7, 1.0))
        return BusyHours(counts, known)
