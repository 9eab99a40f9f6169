"""Shrinking before leaving: who still comes but buys less, or no longer buys what was always bought."""

import threading
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from kobi_crm.clock import Clock
from kobi_crm.domain import noticing_words as words
from kobi_crm.domain.morning import MorningRow
from kobi_crm.events import Changes
from kobi_crm.jobs import Progress
from kobi_crm.services.noticing import Noticing
from kobi_crm.storage.queries import customers, lines, reminders, sales
from kobi_crm.storage.shop_file import ShopFile

if TYPE_CHECKING:
    from kobi_crm.analytics.visits import VisitLog

A_WEEK = 5
"""So many new ones are mentioned in a week at most."""
_A_MORNING = 2
_SHOWN_DAYS = 14
"""A row that was not ticked comes back for this many days, then not again before ``_REST_DAYS`` are over."""
_REST_DAYS = 120
_YEAR = 366
_MANY = 20
"""Rows changed at once that make a second look on the same day worth its while."""
_STEPS = 4


@dataclass(frozen=True)
class LessSpent:
    """Median kuruş of the last ``visits`` and of those before, in today's prices."""

    now: int
    before: int
    visits: int


@dataclass(frozen=True)
class Dropped:
    """Something no longer bought; counts are visits."""

    item: str
    bought: int
    visits_before: int
    visits_without: int


@dataclass(frozen=True)
class LessBought:
    """What one customer buys less of, in figures; the sentences are made when asked for, in today's language."""

    customer_id: int
    spent: LessSpent | None
    dropped: tuple[Dropped, ...] = ()

    @property
    def text(self) -> str:
        """A whole sentence or two."""
        said = [
            words.dropped_item(row.item, row.bought, row.visits_before, row.visits_without)
            for row in self.dropped
        ]
        if self.spent is not None:
            said.insert(0, words.shrunk_basket(self.spent.now, self.spent.before, self.spent.visits))
        return " ".join(said[:2])

    @property
    def short(self) -> str:
        """Fits a list row."""
        if self.spent is not None:
            return words.shrunk_basket_row(self.spent.now, self.spent.before)
        return words.dropped_item_row(self.dropped[0].item, self.dropped[0].visits_without)


class Shrinking:
    """Looks through the shop once a day (and after bulk changes), and keeps the answer in memory."""

    def __init__(self, shop: ShopFile, clock: Clock, noticing: Noticing) -> None:
        self._shop = shop
        self._clock = clock
        self._noticing = noticing
        self._lock = threading.Lock()
        self._looking = threading.Lock()
        self._found: dict[int, LessBought] = {}
        self._looked_at: date | None = None

    def refresh(self, progress: Progress | None = None) -> None:
        """Look through the whole shop as of today (heavy: not on the window's thread). Raises ``Cancelled``."""
        self._look(self._clock.today(), progress)

    def look_once(self, on: date, progress: Progress | None = None) -> None:
        """Look through the shop as of that day, if that was not done yet."""
        with self._looking:
            if not self.knows(on):
                self._look(on, progress)

    def knows(self, on: date) -> bool:
        """Whether the shop was looked through for that day."""
        with self._lock:
            return self._looked_at == on

    def found(self) -> list[LessBought]:
        """Everybody who buys less, at the last look: the largest loss first, then what was dropped."""
        with self._lock:
            return list(self._found.values())

    def of(self, customer_id: int) -> LessBought | None:
        """What one customer buys less of, at the last look."""
        with self._lock:
            return self._found.get(customer_id)

    def morning_rows(
        self, day: date, listed: Collection[int], here: Collection[int], ticked: Mapping[int, datetime]
    ) -> list[MorningRow]:
        """The rows of a morning, as far as the shop was looked through: a handful a week of those who still come.

        For customers ``listed`` for another reason it is a further one, whenever it holds. ``here`` were seen
        that day already.
        """
        if not self.knows(day):
            return []
        found = {row.customer_id: row for row in self.found()}
        own = [i for i in found if i not in listed and i not in here and self._still_comes(i)]
        start = datetime.combine(day - timedelta(days=_REST_DAYS), time.min)
        called = reminders.last_calls(self._shop, start, datetime.combine(day, time.min))
        shown = reminders.shown_on(self._shop, "shrinking", start.date())
        chosen = {*a_handful([i for i in own if i not in called], shown, day), *listed}
        kept = [i for i in found if i in chosen]
        named = customers.names(self._shop, kept)
        return [
            MorningRow(i, *named[i], "shrinking", found[i].text, found[i].short, called_at=ticked.get(i))
            for i in kept
            if i in named
        ]

    def on_changes(self, changes: Changes) -> None:
        """After a change of many sales or customers the next look starts afresh; one more sale needs none."""
        if any(
            topic in changes.topics and len(changes.ids.get(topic, range(_MANY))) >= _MANY
            for topic in ("sales", "customers")
        ):
            with self._lock:
                self._looked_at = None

    def _still_comes(self, customer_id: int) -> bool:
        rhythm = self._noticing.known(customer_id)
        return rhythm is not None and rhythm.state not in ("late", "away")

    def _look(self, on: date, progress: Progress | None) -> None:
        from kobi_crm.analytics.shrinking import shrunk_baskets
        from kobi_crm.analytics.visits import VisitLog

        rows = sales.visits(self._shop, on)
        log = VisitLog.from_rows([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows])
        del rows
        _step(progress, 1)
        baskets = {row.customer_id: row for row in shrunk_baskets(log, on)}
        _step(progress, 2)
        dropped = self._dropped(log, on, progress)
        found: dict[int, LessBought] = {}
        for customer_id in dict.fromkeys((*baskets, *dropped)):
            basket = baskets.get(customer_id)
            spent = LessSpent(basket.now, basket.before, basket.visits_now) if basket else None
            found[customer_id] = LessBought(customer_id, spent, tuple(dropped.get(customer_id, ())))
        with self._lock:
            self._found = found
            self._looked_at = on

    def _dropped(self, visits: "VisitLog", on: date, progress: Progress | None) -> dict[int, list[Dropped]]:
        """What each customer no longer buys, the surest first; from the lines of a year."""
        from kobi_crm.analytics.dropped import dropped_items
        from kobi_crm.analytics.line_log import LineLog

        bought = LineLog.from_rows(*lines.habits(self._shop, on - timedelta(days=_YEAR), on))
        _step(progress, 3)
        products = lines.product_names(self._shop)
        found: dict[int, list[Dropped]] = {}
        for row in dropped_items(bought, visits, on):
            if row.item_id in products:
                item = Dropped(products[row.item_id][0], row.bought, row.visits_before, row.visits_without)
                found.setdefault(row.customer_id, []).append(item)
        _step(progress, _STEPS)
        return found


def a_handful(ids: Sequence[int], shown: Mapping[int, Sequence[date]], day: date) -> list[int]:
    """Of ``ids`` (the largest loss first) those to mention on ``day``; ``shown`` are the mornings they stood there.

    New ones are at most ``A_WEEK`` from Monday on and two a morning; who was not ticked comes back for two weeks.
    Asking twice on one day gives one answer.
    """
    begun = {i: min(days) for i in shown if (days := [d for d in shown[i] if d <= day])}
    monday = day - timedelta(days=day.weekday())
    this_week = sum(monday <= first < day for first in begun.values())
    room = min(_A_MORNING, max(0, A_WEEK - this_week))
    room -= sum(first == day for first in begun.values())
    chosen: list[int] = []
    for i in ids:
        first = begun.get(i)
        if first is not None and (day - first).days < _SHOWN_DAYS:
            chosen.append(i)
        elif first is None and room > 0:
            chosen.append(i)
            room -= 1
    return chosen


def _step(progress: Progress | None, done: int) -> None:
    if progress is not None:
        progress.step(done, _STEPS)
