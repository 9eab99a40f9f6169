"""Proof on the shop's own past: what the list would have caught, and whether calling helped."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kobi_crm.analytics.calling import CallingHelped, SilentCase, calling_helped
from kobi_crm.clock import Clock
from kobi_crm.jobs import Progress
from kobi_crm.services.shop_days import ShopDays
from kobi_crm.storage.queries import away, reminders, sales
from kobi_crm.storage.shop_file import ShopFile

if TYPE_CHECKING:
    from kobi_crm.analytics.proof import Proof
    from kobi_crm.analytics.visits import VisitLog
    from kobi_crm.analytics.weekly_list import Candidate

_LONG_AGO = date(1970, 1, 1)


class ProofOnPast:
    """Looks back over the last year as if each day had been today."""

    def __init__(self, shop: ShopFile, clock: Clock, days: ShopDays) -> None:
        self._shop = shop
        self._clock = clock
        self._days = days

    def replay(self, progress: Progress | None = None, weeks: int = 52) -> "Proof":
        """Every weekly list of the last year, made only from what was known then (seconds to a minute)."""
        from kobi_crm.analytics.proof import replay
        from kobi_crm.analytics.visits import VisitLog

        today = self._clock.today()
        rows = sales.visits(self._shop, today)
        log = VisitLog.from_rows([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows])
        return replay(log, today, self._look, weeks=weeks, called=away.calls(self._shop), progress=progress)

    def calling(self) -> CallingHelped:
        """Who was called in a silence against who was listed and not called: how many came back within 60 days."""
        today = self._clock.today()
        listed = reminders.shown_on(self._shop, "quiet", _LONG_AGO)
        calls = away.calls(self._shop)
        called = [self._case(i, day) for i, days in calls.items() for day in days[-1:] if i in listed]
        others = [self._case(i, min(days)) for i, days in listed.items() if i not in calls]
        return calling_helped(called, others, today)

    def _look(self, log: "VisitLog", day: date) -> Sequence["Candidate"]:
        from kobi_crm.analytics.open_log import on_open_time
        from kobi_crm.analytics.quiet import listed, notice
        from kobi_crm.analytics.weekly_list import Candidate

        closed = self._days.closed(self._clock.today() - timedelta(days=1))
        known = closed[: bisect_left(closed, day.toordinal())]
        noticed = notice(on_open_time(log, day, known, self._days.spans()), day)
        last = dict(zip(log.ids.tolist(), log.last_days.tolist(), strict=True))
        return [
            Candidate(row.customer_id, row.state, row.score, date.fromordinal(last[row.customer_id]))
            for row in (noticed[place] for place in listed(noticed))
        ]

    def _case(self, customer_id: int, on: date) -> SilentCase:
        later = [day for day in sales.visit_days(self._shop, customer_id) if day >= on]
        return SilentCase(customer_id, on, later[0] if later else None)
