"""What customers are worth by the owner's own keys: scores, the pyramid, movement, the cross table."""

import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from kobi_crm.clock import Clock
from kobi_crm.domain import value_keys, worth_words
from kobi_crm.domain.text import fold
from kobi_crm.domain.value_keys import OWN, PRESETS, KeyChoice, Scaling, TradeName, ValueKey
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.own_fields import OwnFields
from kobi_crm.services.pyramid_shape import PyramidShape
from kobi_crm.services.shop_facts import ShopFacts
from kobi_crm.services.shop_settings import ShopSettings

if TYPE_CHECKING:
    from kobi_crm.analytics.cross_table import CrossTable
    from kobi_crm.analytics.pyramid import Layer, Movement
    from kobi_crm.analytics.shop_rows import Floats, Ints
    from kobi_crm.analytics.worth import KeyColumns, Scores

Axis = Literal["trade", "district", "category", "need", "stage", "kind"]
AXES: tuple[Axis, ...] = ("trade", "district", "category", "need", "stage", "kind")

_STEPS = 4
_KEPT = 3
"""Sets of scaled columns that are kept: today's, and those two days that movement is looked at from."""


@dataclass(frozen=True)
class Part:
    """What one key adds to a score: ``points`` of at most ``most`` thousandths, from a value in words."""

    name: str
    label: str
    value: str
    points: int
    most: int


@dataclass(frozen=True)
class Worth:
    """One customer's score (thousandths of a point, 100,000 at most), the exact sum of its parts."""

    customer_id: int
    score: int
    layer: int
    layer_label: str
    rank: int
    """1 is the most valuable."""
    people: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, eq=False)
class WorthView:
    """Everybody's score, cut into layers."""

    scores: "Scores"
    borders: tuple[int, ...]
    layer: "Ints"
    """The layer of each customer, in the order of ``scores.people``."""
    layers: tuple["Layer", ...]

    def ids(self, layer: int | None = None) -> list[int]:
        """The customers of a layer (or all), the most valuable first."""
        import numpy as np

        people, totals = self.scores.people, self.scores.totals
        keep = np.arange(len(people)) if layer is None else np.flatnonzero(self.layer == layer)
        return people[keep[np.lexsort((people[keep], -totals[keep]))]].tolist()

    def place(self, customer_id: int) -> int | None:
        """Where a customer stands in ``scores.people``; ``None`` for somebody who is not weighed."""
        import numpy as np

        people = self.scores.people
        found = int(np.searchsorted(people, customer_id))
        return found if found < len(people) and int(people[found]) == customer_id else None


class ValueWorth:
    """The value keys, what they come to, and the pyramid they draw."""

    def __init__(
        self, clock: Clock, settings: ShopSettings, facts: ShopFacts, own: OwnFields, shape: PyramidShape
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._facts = facts
        self._own = own
        self.shape = shape
        self._lock = threading.Lock()
        self._raw: dict[date, tuple[tuple[int, ...], Mapping[str, Floats]]] = {}
        self._scaled: dict[object, tuple[tuple[int, ...], KeyColumns]] = {}

    def all_keys(self) -> list[ValueKey]:
        """Every key with its coefficient; those on the owner's own fields last."""
        kept = value_keys.from_text(self._settings.text("value_keys"))
        own = {f"{OWN}{field.id}": field.name for field in self._own.all()}
        found: list[ValueKey] = []
        for name in (*value_keys.NAMES, *own):
            choice = kept.get(name) or value_keys.default_choice(name)
            label, hint = value_keys.key_label(name, own), value_keys.key_hint(name)
            unit = value_keys.unit_of(name)
            found.append(ValueKey(name, label, hint, unit, choice.coefficient, choice.scaling))
        return found

    def set_keys(self, choices: Mapping[str, KeyChoice] | Mapping[str, int]) -> None:
        """Keep coefficients (0 to 10), with or without their scaling. Raises ``UserError`` when all are 0."""
        known = {key.name: KeyChoice(key.coefficient, key.scaling) for key in self.all_keys()}
        for name, choice in choices.items():
            if name not in known:
                raise UserError(translate("Worth", "There is no such key. Choose one from the list."))
            if isinstance(choice, KeyChoice):
                known[name] = choice
            else:
                known[name] = KeyChoice(min(max(choice, 0), value_keys.MOST), known[name].scaling)
        if not any(choice.coefficient for choice in known.values()):
            raise UserError(translate("Worth", "At least one key must count. Move one slider up."))
        self._settings.set("value_keys", value_keys.to_text(known))

    def use_preset(self, trade: TradeName) -> None:
        """Take the coefficients of a trade; keys the preset does not name no longer count."""
        preset = PRESETS[trade]
        self.set_keys({key.name: preset.get(key.name, 0) for key in self.all_keys()})

    def columns(
        self,
        on: date | None = None,
        progress: Progress | None = None,
        scaling: Mapping[str, Scaling] | None = None,
    ) -> "KeyColumns":
        """Every key of everybody who had bought by ``on``, scaled (heavy the first time); not to be written to."""
        from kobi_crm.analytics import worth

        how: dict[str, Scaling] = {key.name: key.scaling for key in self.all_keys()}
        how.update(scaling or {})
        day = on or self._clock.today()
        state, asked = self._facts.state(), (day, tuple(how.items()))
        with self._lock:
            kept = self._scaled.get(asked)
        if kept is not None and kept[0] == state:
            return kept[1]
        raw = self.raw(day, progress)
        buyers = self._buyers(day)
        own: dict[str, Floats] = {name: column[buyers] for name, column in raw.items()}
        made = worth.columns(self._facts.people().ids[buyers], own, how)
        with self._lock:
            fresh = [item for item in self._scaled.items() if item[1][0] == state]
            self._scaled = {**dict(fresh[-(_KEPT - 1) :]), asked: (state, made)}
        return made

    def draw(
        self,
        columns: "KeyColumns",
        coefficients: Mapping[str, int] | None = None,
        borders: Sequence[int] | None = None,
        shares: Sequence[int] | None = None,
    ) -> WorthView:
        """Weigh and cut anew while a slider or a border moves (fast); nothing is kept.

        ``borders`` are scores, ``shares`` percent of the customers; without either the kept cut holds.
        """
        from kobi_crm.analytics import pyramid, worth

        weights = coefficients or {key.name: key.coefficient for key in self.all_keys()}
        scores = worth.score(columns, weights)
        if borders is not None:
            cuts = tuple(borders)
        elif shares is not None:
            cuts = pyramid.borders_by_share(scores.totals, shares)
        else:
            cuts = self.shape.borders(scores.totals)
        place = columns.names.index("turnover")
        turnover = columns.raw[place].astype("int64")
        layers = pyramid.pyramid(scores.totals, cuts, turnover)
        return WorthView(scores, cuts, pyramid.layers_of(scores.totals, cuts), tuple(layers))

    def without_data(self, columns: "KeyColumns") -> set[str]:
        """Keys of which nothing is known, or the same of everybody: they cannot tell customers apart."""
        return {name for name, row in zip(columns.names, columns.scaled, strict=True) if not row.any()}

    def view(self, on: date | None = None, progress: Progress | None = None) -> WorthView:
        """Scores and layers by the kept keys as of ``on`` (what is dated before that day)."""
        return self.draw(self.columns(on, progress))

    def explain(self, customer_id: int, on: date | None = None) -> Worth | None:
        """One customer's score with its parts, the largest first; ``None`` for somebody put away."""
        columns = self.columns(on)
        view = self.draw(columns)
        place = view.place(customer_id)
        if place is None:
            return None
        keys = {key.name: key for key in self.all_keys()}
        units = {f"{OWN}{field.id}": field.unit or "" for field in self._own.all()}
        whole = sum(key.coefficient for key in keys.values()) or 1
        parts: list[Part] = []
        for number, name in enumerate(columns.names):
            key = keys[name]
            if key.coefficient:
                raw = float(columns.raw[number][place])
                text = worth_words.value_text(None if raw != raw else raw, key.unit, units.get(name, ""))
                points = int(view.scores.parts[number, place])
                parts.append(Part(name, key.label, text, points, round(100_000 * key.coefficient / whole)))
        score, layer = int(view.scores.totals[place]), int(view.layer[place])
        return Worth(
            customer_id,
            score,
            layer,
            worth_words.layer_label(layer, len(view.layers)),
            int((view.scores.totals > score).sum()) + 1,
            len(view.scores.people),
            tuple(sorted(parts, key=lambda part: -part.points)),
        )

    def movement(self, since: date, on: date | None = None, progress: Progress | None = None) -> "Movement":
        """Who changed layer from ``since`` to ``on``: the same keys worked out as of both days."""
        from kobi_crm.analytics.pyramid import movement

        now, then = self.view(on, progress), self.view(since, progress)
        return movement(then.scores.people, then.layer, now.scores.people, now.layer)

    def cross(
        self, axis: Axis, view: WorthView | None = None, progress: Progress | None = None
    ) -> "CrossTable":
        """The layers crossed with a trait."""
        import numpy as np

        from kobi_crm.analytics.cross_table import cross_table
        from kobi_crm.analytics.shop_rows import places

        view = view or self.view(None, progress)
        turnover = self.raw(None, progress)["turnover"]
        traits = self.traits(axis, progress)
        rows = places(self._facts.people().ids, view.scores.people)[1]
        spelled = _one_spelling(traits[int(row)] for row in rows)
        own = [spelled.get(traits[int(row)] or "") for row in rows]
        layers = len(view.layers)
        return cross_table(view.scores.people, view.layer, layers, own, turnover[rows].astype(np.int64))

    def traits(self, axis: Axis, progress: Progress | None = None) -> list[str | None]:
        """The trait of each live customer, in the order of their ids."""
        people = self._facts.people()
        if axis != "category":
            return {
                "trade": people.trade,
                "district": people.district,
                "need": people.need,
                "stage": people.stage,
                "kind": people.kind,
            }[axis]
        from kobi_crm.analytics.worth_keys import main_category

        goods = self._facts.goods()
        codes = main_category(self._facts.lines(progress), self._clock.today(), goods.category_of)
        return [goods.categories[code] if code >= 0 else None for code in codes.tolist()]

    def raw(self, on: date | None = None, progress: Progress | None = None) -> Mapping[str, "Floats"]:
        """The keys' own values as of ``on``, in the order of the live customers' ids (heavy the first time)."""
        day = on or self._clock.today()
        state = self._facts.state()
        with self._lock:
            kept = self._raw.get(day)
        if kept is not None and kept[0] == state:
            return kept[1]
        made = self._make(day, progress)
        with self._lock:
            self._raw = {d: row for d, row in self._raw.items() if row[0] == state}
            self._raw[day] = (state, made)
        return made

    def _buyers(self, day: date) -> "Ints":
        """Places (in the list of live customers) of those who had bought something before a day."""
        import numpy as np

        return np.flatnonzero(self._facts.days().before(day).last_days() > 0)

    def _make(self, day: date, progress: Progress | None) -> Mapping[str, "Floats"]:
        import numpy as np

        from kobi_crm.analytics.worth_keys import line_keys, punctual_key, purchase_keys, referral_keys

        def step(done: int) -> None:
            if progress is not None:
                progress.step(done, _STEPS)

        step(0)
        people = self._facts.people()
        found = purchase_keys(self._facts.days(), day)
        step(1)
        found |= line_keys(self._facts.lines(progress), day, self._facts.goods().category_of)
        step(2)
        found["punctual"] = punctual_key(people.ids, *self._facts.credit(), day)
        found |= referral_keys(people.ids, people.brought_by, found["turnover"])
        found["contribution"] = np.array([mark or 0 for mark in people.contribution], dtype=np.float64)
        step(3)
        place = {customer: number for number, customer in enumerate(people.ids.tolist())}
        for field, values in self._facts.own_values().items():
            column = np.full(len(people.ids), np.nan)
            for customer, thousandths in values:
                if customer in place:
                    column[place[customer]] = thousandths / 1000
            found[f"{OWN}{field}"] = column
        step(_STEPS)
        return {name: found[name] for name in (*value_keys.NAMES, *(n for n in found if n.startswith(OWN)))}


def _one_spelling(traits: Iterable[str | None]) -> dict[str, str]:
    """Each spelling and the most frequent one of the same word: ``moda`` and ``Moda`` are one neighbourhood."""
    chosen: dict[str, str] = {}
    counted = Counter(trait for trait in traits if trait)
    return {trait: chosen.setdefault(fold(trait), trait) for trait, _count in counted.most_common()}
