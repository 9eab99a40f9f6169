"""Rules of groups as data: a tree of conditions over what is known of a customer."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, cast

from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

Test = Literal["at_least", "at_most", "is", "is_not", "known", "unknown"]
Kind = Literal["money", "days", "count", "points", "number", "text", "choice"]
How = Literal["all", "any", "none"]

FIELDS: dict[str, Kind] = {
    "turnover": "money",
    "margin": "money",
    "average": "money",
    "balance": "money",
    "frequency": "count",
    "visits": "count",
    "days_away": "days",
    "tenure": "days",
    "late_days": "days",
    "breadth": "count",
    "referrals": "count",
    "contribution": "count",
    "score": "points",
    "layer": "choice",
    "state": "choice",
    "rfm": "choice",
    "kind": "choice",
    "stage": "choice",
    "birth_month": "count",
    "trade": "text",
    "district": "text",
    "town": "text",
    "need": "text",
    "category": "text",
}
"""What a condition may ask about. Money in kuruş, points in thousandths; ``own:3`` is an own field in thousandths."""

OWN_PREFIX = "own:"
_DEEPEST = 4


@dataclass(frozen=True)
class Condition:
    """One question: ``value`` is a whole number for numbers, a text for the rest, ``None`` for known and unknown."""

    field: str
    test: Test
    value: int | str | None = None


@dataclass(frozen=True)
class Rule:
    """All, any or none of its parts hold; without parts everybody does."""

    parts: tuple["Rule | Condition", ...] = ()
    how: How = "all"

    def conditions(self) -> Iterator[Condition]:
        """Every condition of the tree."""
        for part in self.parts:
            if isinstance(part, Condition):
                yield part
            else:
                yield from part.conditions()

    def fields(self) -> frozenset[str]:
        """What the rule asks about."""
        return frozenset(condition.field for condition in self.conditions())


@dataclass(frozen=True)
class KeptIds:
    """A group kept as it stood: these customers and no others."""

    ids: tuple[int, ...]


def all_of(*parts: "Rule | Condition") -> Rule:
    """A rule that holds where all of its parts do."""
    return Rule(parts)


def field_kind(field: str) -> Kind | None:
    """What a field's values are; ``None`` for a field that does not exist."""
    return "number" if field.startswith(OWN_PREFIX) else FIELDS.get(field)


def check(rule: Rule, depth: int = 0) -> None:
    """Raise ``UserError`` with a sentence where a rule cannot be used."""
    if depth >= _DEEPEST:
        raise UserError(translate("Segments", "The rule has too many levels. Make it simpler."))
    for part in rule.parts:
        if isinstance(part, Rule):
            check(part, depth + 1)
            continue
        kind = field_kind(part.field)
        number = kind not in ("text", "choice")
        if kind is None:
            raise UserError(
                translate("Segments", "A part of the rule asks for something that is no longer there.")
            )
        if part.test in ("known", "unknown"):
            continue
        if part.value is None or part.value == "":
            raise UserError(translate("Segments", "A part of the rule is empty. Fill it in or take it off."))
        if number != isinstance(part.value, int) or (not number and part.test in ("at_least", "at_most")):
            raise UserError(
                translate("Segments", "A part of the rule cannot be compared like that. Choose again.")
            )


def to_text(rule: Rule | KeptIds) -> str:
    """A rule as it is kept."""
    return json.dumps(_plain(rule), ensure_ascii=False)


def from_text(text: str) -> Rule | KeptIds:
    """A kept rule. Raises ``UserError`` when it cannot be read."""
    try:
        return _read(json.loads(text), 0)
    except (ValueError, TypeError, KeyError) as error:
        raise UserError(
            translate("Segments", "The rule of this group cannot be read. Make it anew.")
        ) from error


def _plain(rule: "Rule | Condition | KeptIds") -> Any:
    if isinstance(rule, KeptIds):
        return {"ids": list(rule.ids)}
    if isinstance(rule, Condition):
        return [rule.field, rule.test, rule.value]
    return {rule.how: [_plain(part) for part in rule.parts]}


def _read(found: Any, depth: int) -> Rule | KeptIds:
    if depth > _DEEPEST or not isinstance(found, dict):
        raise ValueError("not a rule")
    ((how, parts),) = cast("dict[str, Any]", found).items()
    if not isinstance(parts, list):
        raise TypeError("not a list")
    listed = cast("list[Any]", parts)
    if how == "ids" and not depth:
        return KeptIds(tuple(int(customer) for customer in listed))
    if how == "all" or how == "any" or how == "none":
        return Rule(_parts(listed, depth), how)
    raise ValueError(how)


def _parts(found: list[Any], depth: int) -> tuple[Rule | Condition, ...]:
    parts: list[Rule | Condition] = []
    for part in found:
        match part:
            case [str(field), "at_least" | "at_most" | "is" | "is_not" | "known" | "unknown" as test, value]:
                parts.append(Condition(field, test, value if isinstance(value, int | str) else None))
            case dict():
                inner = _read(cast("Any", part), depth + 1)
                if isinstance(inner, KeptIds):
                    raise ValueError(inner)
                parts.append(inner)
            case _:
                raise ValueError(part)
    return tuple(parts)
