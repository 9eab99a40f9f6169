"""Groups of customers: ready-made, suggested, the pyramid's layers, and those the owner keeps. All of them live."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kobi_crm.clock import Clock
from kobi_crm.domain import cross_cells as cells
from kobi_crm.domain import segment_words as words
from kobi_crm.domain.cross_cells import Cell
from kobi_crm.domain.segments import OWN_PREFIX, Condition, KeptIds, Rule, all_of, check, from_text, to_text
from kobi_crm.domain.text import clean, fold
from kobi_crm.domain.worth_words import layer_label
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.own_fields import OwnFields
from kobi_crm.services.segment_columns import SegmentColumns
from kobi_crm.services.shop_facts import ShopFacts
from kobi_crm.services.worth import ValueWorth
from kobi_crm.storage.shop_file import ShopFile, Unit

if TYPE_CHECKING:
    from kobi_crm.analytics.groups import Group
    from kobi_crm.analytics.shop_rows import Ints

SegmentKind = Literal["all", "ready", "layer", "cell", "rfm", "group", "kept"]

_NEW_DAYS = 60
_KNOWN_DAYS = 180
_LOYAL_VISITS = 10
_SLEEPING_DAYS = 180
_BIG_SHARE = 0.8
"""Big debtors are the fifth of all debtors that owes most."""
_LONGEST = 60


@dataclass(frozen=True)
class Segment:
    """A group. ``rule_text`` says in one line who belongs to it; ``rule`` is ``None`` where it is not a rule."""

    key: str
    label: str
    kind: SegmentKind
    rule: Rule | None
    rule_text: str
    advice: str = ""
    kept_id: int | None = None


class Segments:
    """Groups by key: ``all``, ``loyal``, ``layer:0``, ``rfm:best``, ``group:0``, ``kept:3``, ``cell:0:trade:-``."""

    def __init__(
        self,
        shop: ShopFile,
        clock: Clock,
        facts: ShopFacts,
        worth: ValueWorth,
        columns: SegmentColumns,
        own: OwnFields,
    ) -> None:
        self._shop = shop
        self._clock = clock
        self._facts = facts
        self._worth = worth
        self._columns = columns
        self._own = own
        self._lock = threading.Lock()
        self._suggested: tuple[tuple[int, ...], list[Group]] | None = None

    def ready(self) -> list[Segment]:
        """The ready-made groups."""
        return [self._ready(name) for name in words.READY]

    def layers(self) -> list[Segment]:
        """A group for each layer of the pyramid, from the top (heavy the first time)."""
        count = len(self._worth.view().layers)
        return [self.get(f"layer:{number}") for number in range(count)]

    def suggestions(self, progress: Progress | None = None) -> list[Segment]:
        """Groups by fifths, then groups of alike customers nobody has named yet (heavy the first time)."""
        from kobi_crm.analytics.rfm import GROUPS

        alike = range(len(self._groups(progress)))
        return [self.get(f"rfm:{name}") for name in GROUPS] + [
            self.get(f"group:{number}") for number in alike
        ]

    def kept(self) -> list[Segment]:
        """The groups the owner keeps, by name."""
        rows = self._shop.rows("SELECT id, name, rule FROM segments ORDER BY name_key")
        return [self._kept(*row) for row in rows]

    def all(self) -> list[Segment]:
        """Everybody, the ready-made and the kept ones: what a list or a campaign may be made for at once."""
        return [self.get("all"), *self.ready(), *self.kept()]

    def get(self, key: str) -> Segment:
        """A group by its key. Raises ``UserError`` when it is no longer there."""
        kind, _, rest = key.partition(":")
        if key in words.READY:
            return self._ready(key)
        if key == "all":
            return Segment(key, words.ready_label(key), "all", Rule(), words.rule_text(Rule()))
        if kind == "layer" and rest.isdecimal():
            count = len(self._worth.view().layers)
            rule = all_of(Condition("layer", "is", rest))
            return self._ruled(key, layer_label(int(rest), count), "layer", rule)
        if kind == "cell" and (cell := cells.from_key(key)) is not None:
            return self.of_cell(cell, len(self._worth.view().layers))
        if kind == "rfm":
            rule = all_of(Condition("rfm", "is", rest))
            text = translate("Segments", "By how lately, how often and how much")
            return Segment(key, words.rfm_label(rest), "rfm", rule, text, words.rfm_advice(rest))
        if kind == "group" and rest.isdecimal() and int(rest) < len(groups := self._groups(None)):
            text = translate("Segments", "Alike in how often, how much, how lately and how long")
            return Segment(key, words.group_label(groups[int(rest)].traits), "group", None, text)
        if kind == "kept" and rest.isdecimal():
            found = self._shop.rows("SELECT id, name, rule FROM segments WHERE id = ?", (int(rest),))
            if found:
                return self._kept(*found[0])
        raise UserError(translate("Segments", "This group is no longer there."))

    def of_cell(self, cell: Cell, layers: int) -> Segment:
        """A cell, row or column of the cross table as a group; a whole row is the layer's own group."""
        key = cells.key_of(cell)
        kind = "cell" if key.startswith("cell") else "layer"
        return self._ruled(key, cells.label_of(cell, layers), kind, cells.rule_of(cell))

    def ids(self, key: str, progress: Progress | None = None) -> list[int]:
        """Who belongs to a group now, those who buy most first."""
        kind, _, rest = key.partition(":")
        if kind == "group" and rest.isdecimal() and int(rest) < len(groups := self._groups(progress)):
            live = set(self._columns.people().tolist())
            return self._ordered([i for i in groups[int(rest)].ids if i in live])
        segment = self.get(key)
        if segment.rule is not None:
            return self.matching(segment.rule, progress)
        found = self._shop.rows("SELECT rule FROM segments WHERE id = ?", (segment.kept_id,))
        kept = from_text(found[0][0])
        live = set(self._columns.people().tolist())
        return self._ordered([i for i in kept.ids if i in live] if isinstance(kept, KeptIds) else [])

    def count(self, key: str, progress: Progress | None = None) -> int:
        """How many belong to a group now."""
        return len(self.ids(key, progress))

    def matching(self, rule: Rule, progress: Progress | None = None) -> list[int]:
        """Whom a rule holds for, those who buy most first. Raises ``UserError`` for a rule that cannot be used."""
        from kobi_crm.analytics.segment_rules import holds

        check(rule)
        people = self._columns.people()
        columns = {field: self._columns.column(field, progress) for field in sorted(rule.fields())}
        return self._ordered(people[holds(rule, columns, len(people))].tolist())

    def keep(self, name: str, rule: Rule | KeptIds) -> int:
        """Keep a group under a name and return its id. Raises ``UserError`` on an empty or known name."""
        called, text = self._checked(name, rule)
        today = self._clock.today().isoformat()

        def work(unit: Unit) -> int:
            _refuse_known(unit, called, 0)
            return unit.insert("segments", name=called, name_key=fold(called), rule=text, created_on=today)

        return self._shop.write("segment.add", {"name": called}, work)

    def change(self, kept_id: int, name: str, rule: Rule | KeptIds) -> None:
        """Give a kept group another name or rule. Raises ``UserError`` as ``keep``, or when it is gone."""
        called, text = self._checked(name, rule)

        def work(unit: Unit) -> None:
            _refuse_known(unit, called, kept_id)
            if not unit.update("segments", kept_id, name=called, name_key=fold(called), rule=text):
                raise UserError(translate("Segments", "This group is no longer there."))

        self._shop.write("segment.edit", {"name": called}, work)

    def remove(self, kept_id: int) -> None:
        """Keep a group no longer; its customers stay as they are."""
        name = self.get(f"kept:{kept_id}").label
        self._shop.write("segment.remove", {"name": name}, lambda unit: unit.delete("segments", kept_id))

    def rfm(self) -> dict[int, tuple[int, str]]:
        """The suggested group of everybody who bought, with the place among the live customers, by id."""
        ids = self._columns.people().tolist()
        return {ids[n]: (n, group) for n, group in enumerate(self._columns.rfm()) if group is not None}

    def rule_of(self, key: str) -> Rule | KeptIds:
        """What to keep a group by: its rule, or its customers of now where it has none."""
        rule = self.get(key).rule
        return rule if rule is not None else KeptIds(tuple(self.ids(key)))

    def _ready(self, name: str) -> Segment:
        rules = {
            "loyal": all_of(
                Condition("tenure", "at_least", _KNOWN_DAYS),
                Condition("frequency", "at_least", _LOYAL_VISITS),
                Condition("state", "is", "as_usual"),
            ),
            "leaving": all_of(
                Rule((Condition("state", "is", "late"), Condition("state", "is", "away")), "any"),
                Condition("days_away", "at_most", _SLEEPING_DAYS),
            ),
            "new": all_of(Condition("tenure", "at_most", _NEW_DAYS)),
            "sleeping": all_of(Condition("days_away", "at_least", _SLEEPING_DAYS + 1)),
        }
        rule = rules[name] if name in rules else all_of(Condition("balance", "at_least", self._big_debt()))
        return self._ruled(name, words.ready_label(name), "ready", rule)

    def _big_debt(self) -> int:
        """From how many kuruş on somebody is a big debtor."""
        column = self._columns.column("balance")
        owed = sorted(float(value) for value in column if value and float(value) > 0)
        return max(int(owed[int(_BIG_SHARE * len(owed))]), 1) if owed else 1

    def _ruled(self, key: str, label: str, kind: SegmentKind, rule: Rule) -> Segment:
        return Segment(key, label, kind, rule, words.rule_text(rule, self._own_labels()))

    def _kept(self, kept_id: int, name: str, text: str) -> Segment:
        rule = from_text(text)
        if isinstance(rule, KeptIds):
            said = translate("Segments", "Chosen customers")
            return Segment(f"kept:{kept_id}", name, "kept", None, said, kept_id=kept_id)
        said = words.rule_text(rule, self._own_labels())
        return Segment(f"kept:{kept_id}", name, "kept", rule, said, kept_id=kept_id)

    def _own_labels(self) -> Mapping[str, str]:
        return {f"{OWN_PREFIX}{field.id}": field.name for field in self._own.all()}

    def _checked(self, name: str, rule: Rule | KeptIds) -> tuple[str, str]:
        called = clean(name)[:_LONGEST]
        if not fold(called):
            raise UserError(translate("Segments", "Write the name of the group."))
        if isinstance(rule, Rule):
            check(rule)
        return called, to_text(rule)

    def _ordered(self, ids: list[int]) -> list[int]:
        turnover = self._turnover()
        return sorted(ids, key=lambda customer: (-turnover.get(customer, 0.0), customer))

    def _turnover(self) -> dict[int, float]:
        days = self._facts.days()
        return dict(zip(days.people.tolist(), days.sums().tolist(), strict=True))

    def _groups(self, progress: Progress | None) -> "list[Group]":
        from kobi_crm.analytics.groups import suggest

        state = self._facts.state()
        with self._lock:
            if self._suggested is not None and self._suggested[0] == state:
                return self._suggested[1]
        raw = self._worth.raw(None, progress)
        days = self._facts.days()
        people: Ints = days.people
        visits = days.visits()
        per_visit = days.sums() / visits.clip(1)
        found = suggest(people, raw["frequency"], per_visit.clip(0), -raw["recency"], raw["tenure"])
        with self._lock:
            self._suggested = (state, found)
        return found


def _refuse_known(unit: Unit, name: str, kept_id: int) -> None:
    if unit.rows("SELECT 1 FROM segments WHERE name_key = ? AND id != ?", (fold(name), kept_id)):
        raise UserError(translate("Segments", "There is already a group named {name}.").format(name=name))
