"""What is done with each group: the plan, who looks after it, when to look again, and what came of it."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from kobi_crm.clock import Clock
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.segments import Segments
from kobi_crm.services.shop_facts import ShopFacts
from kobi_crm.storage.shop_file import ShopFile, Unit

MEASURED_DAYS = 90
_MOST_IDS = 5_000
_COLUMNS = "id, segment, text, actions, person, review_on, started_on, outcome, measures, closed_on"


@dataclass(frozen=True)
class StrategyDraft:
    """A plan for a group (``segment`` is its key)."""

    segment: str
    text: str
    actions: tuple[str, ...] = ()
    person: str | None = None
    review_on: date | None = None


@dataclass(frozen=True)
class Strategy(StrategyDraft):
    """A kept plan."""

    id: int = 0
    started_on: date = date.min
    outcome: str | None = None
    closed_on: date | None = None


@dataclass(frozen=True)
class CameOfIt:
    """The same people before the plan and since: in the 90 days before it began, and in the last ones."""

    people: int
    days: int
    """Days that the second stretch has; both are cut to it."""
    came_before: int
    came_since: int
    turnover_before: int
    turnover_since: int


class Strategies:
    """Plans by group."""

    def __init__(self, shop: ShopFile, clock: Clock, segments: Segments, facts: ShopFacts) -> None:
        self._shop = shop
        self._clock = clock
        self._segments = segments
        self._facts = facts

    def all(self, segment: str | None = None) -> list[Strategy]:
        """Plans, the open ones first and of these the newest, of one group or of all."""
        where, params = ("WHERE segment = ? ", (segment,)) if segment else ("", ())
        found = self._shop.rows(
            f"SELECT {_COLUMNS} FROM strategies {where}ORDER BY closed_on IS NOT NULL, id DESC",  # noqa: S608
            params,
        )
        return [_strategy(row) for row in found]

    def of(self, segment: str) -> Strategy | None:
        """The newest open plan of a group."""
        return next((row for row in self.all(segment) if row.closed_on is None), None)

    def due(self, on: date | None = None) -> list[Strategy]:
        """Open plans whose day to look again has come, the longest due first."""
        day = on or self._clock.today()
        open_ones = [row for row in self.all() if row.closed_on is None and row.review_on is not None]
        return sorted(
            (row for row in open_ones if row.review_on is not None and row.review_on <= day),
            key=lambda row: (row.review_on or day, row.id),
        )

    def add(self, draft: StrategyDraft) -> int:
        """Keep a plan and, with it, who is in the group today (heavy). Raises ``UserError`` on an empty text."""
        values = _values(draft)
        segment = self._segments.get(draft.segment)
        ids = self._segments.ids(draft.segment)
        measures = {"people": len(ids), "ids": ids[:_MOST_IDS]}
        today = self._clock.today().isoformat()
        return self._shop.write(
            "strategy.add",
            {"name": segment.label},
            lambda unit: unit.insert("strategies", **values, started_on=today, measures=json.dumps(measures)),
        )

    def edit(self, strategy_id: int, draft: StrategyDraft) -> None:
        """Change a plan. Raises ``UserError`` on an empty text or when it is gone."""
        values = _values(draft)
        self._update("strategy.edit", strategy_id, values)

    def close(self, strategy_id: int, outcome: str) -> None:
        """End a plan and keep what came of it. Raises ``UserError`` where nothing is said of that."""
        said = clean(outcome, keep_newlines=True)
        if not said:
            raise UserError(translate("Strategies", "Write in a sentence what came of it."))
        today = self._clock.today().isoformat()
        self._update("strategy.close", strategy_id, {"outcome": said, "closed_on": today})

    def remove(self, strategy_id: int) -> None:
        """Take a plan away."""

        def work(unit: Unit) -> None:
            if not unit.delete("strategies", strategy_id):
                raise _gone()

        self._shop.write("strategy.remove", {}, work)

    def came_of_it(self, strategy_id: int) -> CameOfIt:
        """The people of the group as it was when the plan began: how they came and bought before, and since."""
        found = self._shop.rows(
            "SELECT measures, started_on, closed_on FROM strategies WHERE id = ?", (strategy_id,)
        )
        if not found:
            raise _gone()
        measures: dict[str, Any] = json.loads(found[0][0])
        start = date.fromisoformat(found[0][1])
        today = self._clock.today()
        end = min(date.fromisoformat(found[0][2]), today) if found[0][2] else today
        end = min(end, start + timedelta(days=MEASURED_DAYS))
        length = (end - start).days
        ids = [int(customer) for customer in measures.get("ids", [])]
        before = self._bought(ids, start - timedelta(days=length), start)
        since = self._bought(ids, start, end)
        return CameOfIt(len(ids), length, before[0], since[0], before[1], since[1])

    def _bought(self, ids: list[int], first: date, before: date) -> tuple[int, int]:
        import numpy as np

        from kobi_crm.analytics.shop_rows import places

        rows = self._facts.days().between(first, before)
        wanted = places(rows.people, np.unique(np.array(ids, dtype=np.int64)))[1]
        return int((rows.visits()[wanted] > 0).sum()), int(rows.sums()[wanted].sum())

    def _update(self, kind: str, strategy_id: int, values: dict[str, str | None]) -> None:
        def work(unit: Unit) -> None:
            if not unit.update("strategies", strategy_id, **values):
                raise _gone()

        self._shop.write(kind, {}, work)


def _gone() -> UserError:
    return UserError(translate("Strategies", "This plan is no longer there."))


def _values(draft: StrategyDraft) -> dict[str, str | None]:
    text = clean(draft.text, keep_newlines=True)
    if not text:
        raise UserError(translate("Strategies", "Write what you want to do with this group."))
    actions = [line for line in (clean(action) for action in draft.actions) if line]
    return {
        "segment": draft.segment,
        "text": text,
        "actions": json.dumps(actions, ensure_ascii=False),
        "person": clean(draft.person or "") or None,
        "review_on": draft.review_on.isoformat() if draft.review_on else None,
    }


def _strategy(row: tuple[Any, ...]) -> Strategy:
    day = date.fromisoformat
    return Strategy(
        id=row[0],
        segment=row[1],
        text=row[2],
        actions=tuple(json.loads(row[3])),
        person=row[4],
        review_on=day(row[5]) if row[5] else None,
        started_on=day(row[6]),
        outcome=row[7],
        closed_on=day(row[9]) if row[9] else None,
    )
