"""What the rules of groups are asked over: a column a field, made when a rule asks for it."""

from typing import TYPE_CHECKING

from kobi_crm.clock import Clock
from kobi_crm.domain.segments import OWN_PREFIX
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.noticing import Noticing
from kobi_crm.services.shop_facts import ShopFacts
from kobi_crm.services.worth import ValueWorth
from kobi_crm.storage.queries import worth as queries
from kobi_crm.storage.shop_file import ShopFile

if TYPE_CHECKING:
    from kobi_crm.analytics.segment_rules import Column
    from kobi_crm.analytics.shop_rows import Floats, Ints

_FROM_KEYS = frozenset({"turnover", "margin", "frequency", "tenure", "breadth", "referrals", "contribution"})
_TEXTS = frozenset({"trade", "district", "need", "stage", "kind", "town"})


class SegmentColumns:
    """Columns in the order of the live customers' ids, as of today."""

    def __init__(
        self, shop: ShopFile, clock: Clock, facts: ShopFacts, worth: ValueWorth, noticing: Noticing
    ) -> None:
        self._shop = shop
        self._clock = clock
        self._facts = facts
        self._worth = worth
        self._noticing = noticing

    def people(self) -> "Ints":
        """Ids of the live customers, ascending."""
        return self._facts.people().ids

    def column(self, field: str, progress: Progress | None = None) -> "Column":
        """One field of everybody. Raises ``UserError`` for a field that is no longer there."""
        import numpy as np

        people = self._facts.people()
        if field in _TEXTS:
            return getattr(people, field)
        if field == "birth_month":
            return np.array([month or np.nan for month in people.birth_month], dtype=np.float64)
        if field == "category":
            return self._worth.traits("category", progress)
        if field in ("score", "layer"):
            return self._scored(field, progress)
        if field == "state":
            return self._states(progress)
        if field == "rfm":
            return self.rfm()
        if field == "balance":
            owed = queries.balances(self._shop)
            return np.array([owed.get(customer, 0) for customer in people.ids.tolist()], dtype=np.float64)
        return self._number(field, progress)

    def rfm(self) -> list[str | None]:
        """The group of each customer by recency, frequency and money of the last year; ``None``: never bought."""
        import numpy as np

        from kobi_crm.analytics.rfm import quintiles, rfm_groups

        raw = self._worth.raw()
        recency = raw["recency"]
        known = np.flatnonzero(~np.isnan(recency))
        fifths = [quintiles(raw[name][known]) for name in ("recency", "frequency", "turnover")]
        found: list[str | None] = [None] * len(recency)
        for place, group in zip(known.tolist(), rfm_groups(*fifths), strict=True):
            found[place] = group
        return found

    def _number(self, field: str, progress: Progress | None) -> "Floats":
        import numpy as np

        if field in ("visits", "average"):
            days = self._facts.days()
            visits = days.visits().astype(np.float64)
            if field == "visits":
                return visits
            return np.where(visits > 0, days.sums() / np.maximum(visits, 1.0), np.nan)
        raw = self._worth.raw(None, progress)
        if field in _FROM_KEYS:
            return raw[field]
        if field == "days_away":
            return -raw["recency"]
        if field == "late_days":
            return -raw["punctual"]
        if field.startswith(OWN_PREFIX) and field in raw:
            return raw[field] * 1000
        raise UserError(
            translate("Segments", "A part of the rule asks for something that is no longer there.")
        )

    def _scored(self, field: str, progress: Progress | None) -> "Column":
        import numpy as np

        from kobi_crm.analytics.shop_rows import places

        view = self._worth.view(None, progress)
        ids = self.people()
        rows = places(ids, view.scores.people)[1]
        if field == "score":
            found = np.full(len(ids), np.nan)
            found[rows] = view.scores.totals
            return found
        layers: list[str | None] = [None] * len(ids)
        for place, layer in zip(rows.tolist(), view.layer.tolist(), strict=True):
            layers[place] = str(layer)
        return layers

    def _states(self, progress: Progress | None) -> list[str | None]:
        self._noticing.order(self._clock.today(), progress)
        rhythms = (self._noticing.known(customer) for customer in self.people().tolist())
        return [rhythm.state if rhythm else None for rhythm in rhythms]
