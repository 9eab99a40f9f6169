"""Noticing: who stays away, by each customer's own rhythm."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kobi_crm.analytics.rhythm import Rhythm, rhythm_of
from kobi_crm.clock import Clock
from kobi_crm.domain import reasons
from kobi_crm.domain.noticing_words import further_reason
from kobi_crm.domain.open_time import Absence, customer_days
from kobi_crm.domain.reasons import NoticeText, Silence
from kobi_crm.events import Changes
from kobi_crm.jobs import Progress
from kobi_crm.services.shop_days import ShopDays
from kobi_crm.storage.queries import customers, sales
from kobi_crm.storage.shop_file import ShopFile

if TYPE_CHECKING:
    from kobi_crm.analytics.quiet import Noticed
    from kobi_crm.analytics.visits import VisitLog

_DEFAULT_SHOP_GAP = 7.0
_STEPS = 3
_MANY = 20
"""Rows changed at once that make a second look on the same day worth its while."""


@dataclass(frozen=True)
class QuietRow:
    """One line of the ``quiet`` table; ``p_quiet`` is a probability and never shown on the screen."""

    customer_id: int
    customer: str
    visits: int
    last_visit: date
    usual_gap_days: float
    days_away: int
    p_quiet: float
    state: str
    reason: str


class Noticing:
    """Looks through the shop once a day (and after bulk changes), and keeps the answer in memory."""

    def __init__(self, shop: ShopFile, clock: Clock, days: ShopDays) -> None:
        self._shop = shop
        self._clock = clock
        self._days = days
        self._lock = threading.Lock()
        self._looking = threading.Lock()
        self._noticed: dict[int, Noticed] = {}
        self._order: list[int] = []
        self._looked_at: date | None = None
        self._gap = _DEFAULT_SHOP_GAP

    def refresh(self, progress: Progress | None = None) -> None:
        """Look through the whole shop as of today (heavy: not on the window's thread)."""
        self._look(self._clock.today(), progress)

    def order(self, on: date | None = None, progress: Progress | None = None) -> list["Noticed"]:
        """Those to call on that day, most at risk first."""
        self._look_once(on or self._clock.today(), progress)
        with self._lock:
            return [self._noticed[customer_id] for customer_id in self._order]

    def known(self, customer_id: int) -> Rhythm | None:
        """The rhythm found at the last look; ``None`` before it, or for fewer than three visits."""
        with self._lock:
            found = self._noticed.get(customer_id)
        return found.rhythm if found else None

    @property
    def shop_gap(self) -> float:
        """The shop's median gap in days, towards which single rhythms are shrunk."""
        return self._gap

    def regulars(self) -> int:
        """How many customers have a known rhythm, at the last look."""
        with self._lock:
            return sum(1 for row in self._noticed.values() if row.state != "learning")

    def quiet_ids(self) -> list[int]:
        """Everybody who is late or away a long time, at the last look."""
        with self._lock:
            return [i for i, row in self._noticed.items() if row.state in ("late", "away")]

    def rhythm(
        self, customer_id: int, on: date | None = None, visit_days: Sequence[date] | None = None
    ) -> Rhythm | None:
        """One customer's rhythm from the own visit days, today's visit included; ``None`` without a visit.

        ``visit_days`` where they were read already.
        Its lengths are open days: closed days and known absences are taken out. Its last day is the real one.
        """
        today = on or self._clock.today()
        known = sales.visit_days(self._shop, customer_id) if visit_days is None else visit_days
        days = [day for day in known if day <= today]
        if not days:
            return None
        absences = [Absence(a.first, a.last) for a in self._days.absences(customer_id)]
        tomorrow = today + timedelta(days=1)
        asked = today if days[-1] < today else tomorrow
        moved = customer_days(days, asked, self._days.closed(today), absences)
        came = replace(rhythm_of(moved, asked, self._gap), first_day=days[0], last_day=days[-1])
        if asked == today:
            return came
        state = "learning" if came.state == "learning" else "as_usual"
        return replace(came, days_away=0, longer_gaps=came.gaps, state=state)

    def sentence(self, customer_id: int) -> NoticeText | None:
        """The notice of a customer who is late or away; ``None`` for everybody else."""
        rhythm = self.rhythm(customer_id)
        if rhythm is None or rhythm.state not in ("late", "away"):
            return None
        notice = reasons.silence(silence_of(rhythm, self._clock.today()))
        return replace(notice, text=f"{notice.text} {self.further(customer_id)}".rstrip())

    def further(self, customer_id: int) -> str:
        """What else spoke for a customer staying away at the last look, as a sentence; "" where nothing did."""
        with self._lock:
            found = self._noticed.get(customer_id)
        return further_reason(found.further or "") if found and found.state in ("late", "away") else ""

    def table(self, on: date, horizon: str, progress: Progress | None = None) -> list[QuietRow]:
        """Every customer with three or more visit days before ``on``, by id. Raises ``UserError`` on the horizon."""
        from kobi_crm.analytics.quiet import Horizon, notice

        ahead = Horizon.parse(horizon)
        noticed = notice(self._log(on, progress), on, ahead)
        named = customers.names(self._shop, [row.customer_id for row in noticed])
        last = sales.last_days(self._shop, on)
        return [
            _quiet_row(row, named[row.customer_id][0], last[row.customer_id], on)
            for row in noticed
            if row.customer_id in named
        ]

    def on_changes(self, changes: Changes) -> None:
        """After a change of many sales, or of closed days, the next look starts afresh; one more sale needs none."""
        many = any(
            topic in changes.topics and len(changes.ids.get(topic, range(_MANY))) >= _MANY
            for topic in ("sales", "customers")
        )
        if many or changes.topics & {"closed_days", "absences", "settings"}:
            with self._lock:
                self._looked_at = None

    def _look_once(self, on: date, progress: Progress | None) -> None:
        with self._looking:
            if self._looked_at != on:
                self._look(on, progress)

    def _look(self, on: date, progress: Progress | None) -> None:
        from kobi_crm.analytics.quiet import listed, notice

        log = self._log(on, progress)
        last = sales.last_days(self._shop, on)
        noticed = [
            replace(row, rhythm=replace(row.rhythm, last_day=last[row.customer_id]))
            for row in notice(log, on)
        ]
        order = [noticed[place].customer_id for place in listed(noticed)]
        gap = float(log.usual_gap()) if len(log) else _DEFAULT_SHOP_GAP
        if progress is not None:
            progress.step(_STEPS, _STEPS)
        with self._lock:
            self._noticed = {row.customer_id: row for row in noticed}
            self._order = order
            self._gap = gap
            self._looked_at = on

    def _log(self, before: date, progress: Progress | None) -> "VisitLog":
        from kobi_crm.analytics.open_log import on_open_time
        from kobi_crm.analytics.visits import VisitLog

        rows = sales.visits(self._shop, before)
        if progress is not None:
            progress.step(1, _STEPS)
        log = VisitLog.from_rows([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows])
        return on_open_time(log, before, self._days.closed(before), self._days.spans())


def silence_of(rhythm: Rhythm, today: date) -> Silence:
    """The figures of a rhythm that a sentence needs; the days away are the calendar's."""
    return Silence(
        days_away=(today - rhythm.last_day).days,
        usual_gap=rhythm.median_gap,
        gap_low=rhythm.gap_low,
        gap_high=rhythm.gap_high,
        gaps=rhythm.gaps,
        longer_gaps=rhythm.longer_gaps,
    )


def _quiet_row(row: "Noticed", name: str, last_visit: date, on: date) -> QuietRow:
    rhythm = replace(row.rhythm, last_day=last_visit)
    if row.state == "learning":
        reason = reasons.learning()
    elif row.state == "as_usual":
        reason = reasons.as_usual(rhythm.usual_gap_days)
    else:
        reason = (
            f"{reasons.silence_sentence(silence_of(rhythm, on))} {further_reason(row.further or '')}".rstrip()
        )
    return QuietRow(
        customer_id=row.customer_id,
        customer=name,
        visits=rhythm.visits,
        last_visit=rhythm.last_day,
        usual_gap_days=round(rhythm.usual_gap_days, 2),
        days_away=(on - last_visit).days,
        p_quiet=row.p_quiet,
        state=row.state,
        reason=reason,
    )
