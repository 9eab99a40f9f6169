"""Value keys: by what the owner weighs customers, with presets for trades."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from kobi_crm.i18n import translate

Scaling = Literal["percentile", "amount"]
Unit = Literal[
    "money", "visits", "days_ago", "days", "months", "late_days", "people", "points", "kinds", "number"
]
TradeName = Literal["grocer", "hairdresser", "boutique", "car_service", "wholesaler"]

MOST = 10
"""Coefficients go from 0 (does not count) to this."""
OWN = "own:"
"""The name of a key on one of the owner's number fields is this and the field's id."""

_UNITS: dict[str, Unit] = {
    "turnover": "money",
    "margin": "money",
    "frequency": "visits",
    "recency": "days_ago",
    "tenure": "days",
    "fast_big": "money",
    "slow_steady": "months",
    "punctual": "late_days",
    "referrals": "people",
    "referred_turnover": "money",
    "contribution": "points",
    "breadth": "kinds",
}
NAMES: tuple[str, ...] = tuple(_UNITS)
"""The keys every shop has, in the order they are shown."""

_BY_AMOUNT = frozenset({"punctual", "referrals", "referred_turnover", "contribution"})
"""Most customers have the same here: a rank would say little."""

_DEFAULT = {"turnover": 5, "frequency": 3, "recency": 2, "slow_steady": 2, "punctual": 1, "referrals": 1}

PRESETS: dict[TradeName, dict[str, int]] = {
    "grocer": {"turnover": 4, "frequency": 5, "recency": 2, "slow_steady": 3, "punctual": 3, "breadth": 2,
               "referrals": 1},
    "hairdresser": {"turnover": 3, "frequency": 4, "recency": 3, "tenure": 2, "referrals": 4, "slow_steady": 2},
    "boutique": {"turnover": 5, "margin": 3, "fast_big": 3, "recency": 2, "referrals": 3, "breadth": 1},
    "car_service": {"turnover": 4, "tenure": 3, "punctual": 3, "referrals": 3, "margin": 2, "contribution": 1},
    "wholesaler": {"turnover": 6, "margin": 4, "punctual": 5, "frequency": 2, "breadth": 3, "tenure": 1},
}  # fmt: skip
"""Coefficients to start from, by trade."""


@dataclass(frozen=True)
class ValueKey:
    """A key as the owner set it."""

    name: str
    label: str
    hint: str
    unit: Unit
    coefficient: int
    scaling: Scaling


@dataclass(frozen=True)
class KeyChoice:
    """What is kept of a key."""

    coefficient: int
    scaling: Scaling


def default_choice(name: str) -> KeyChoice:
    """What a key is worth before the owner touches it."""
    return KeyChoice(_DEFAULT.get(name, 0), default_scaling(name))


def default_scaling(name: str) -> Scaling:
    """By amount where most customers have the same, otherwise by rank."""
    return "amount" if name in _BY_AMOUNT or name.startswith(OWN) else "percentile"


def unit_of(name: str) -> Unit:
    """What a key's values are counted in."""
    return _UNITS.get(name, "number")


def trades() -> tuple[TradeName, ...]:
    """The trades with a preset."""
    return get_args(TradeName)


def trade_label(trade: TradeName) -> str:
    """A trade in the owner's words."""
    return {
        "grocer": translate("ValueKeys", "Grocer"),
        "hairdresser": translate("ValueKeys", "Hairdresser"),
        "boutique": translate("ValueKeys", "Boutique"),
        "car_service": translate("ValueKeys", "Car service"),
        "wholesaler": translate("ValueKeys", "Wholesaler"),
    }[trade]


def key_label(name: str, own: Mapping[str, str] | None = None) -> str:
    """A key in the owner's words; ``own``: names of the owner's fields by key."""
    labels = {
        "turnover": translate("ValueKeys", "Turnover"),
        "margin": translate("ValueKeys", "Profit"),
        "frequency": translate("ValueKeys", "How often"),
        "recency": translate("ValueKeys", "How lately"),
        "tenure": translate("ValueKeys", "How long known"),
        "fast_big": translate("ValueKeys", "Much in a short time"),
        "slow_steady": translate("ValueKeys", "Steady over a long time"),
        "punctual": translate("ValueKeys", "Pays on time"),
        "referrals": translate("ValueKeys", "Brought customers"),
        "referred_turnover": translate("ValueKeys", "Turnover of those brought"),
        "contribution": translate("ValueKeys", "Help other than money"),
        "breadth": translate("ValueKeys", "Buys many kinds"),
    }
    return labels.get(name) or (own or {}).get(name, name)


def key_hint(name: str) -> str:
    """One sentence on what a key counts."""
    return {
        "turnover": translate("ValueKeys", "What was bought in the last year, less returns."),
        "margin": translate("ValueKeys", "What remained in the last year, of goods whose cost is known."),
        "frequency": translate("ValueKeys", "Days with a purchase in the last year."),
        "recency": translate("ValueKeys", "Days since the last purchase; fewer is better."),
        "tenure": translate("ValueKeys", "Days since the first purchase."),
        "fast_big": translate("ValueKeys", "What was bought a month, since the first purchase."),
        "slow_steady": translate("ValueKeys", "Months in which something was bought, since the beginning."),
        "punctual": translate("ValueKeys", "How late store credit is paid; paying at once is best."),
        "referrals": translate("ValueKeys", "How many customers came through this one."),
        "referred_turnover": translate("ValueKeys", "What those brought bought in the last year."),
        "contribution": translate(
            "ValueKeys", "Your own mark from 0 to 10: lends a hand, brings news, shares a cost."
        ),
        "breadth": translate("ValueKeys", "How many kinds of goods in the last year."),
    }.get(name, translate("ValueKeys", "Your own number on the card."))


def to_text(choices: Mapping[str, KeyChoice]) -> str:
    """Choices as they are kept."""
    return json.dumps({name: [c.coefficient, c.scaling] for name, c in choices.items()}, ensure_ascii=False)


def from_text(text: str) -> dict[str, KeyChoice]:
    """Kept choices; what cannot be read is left out."""
    try:
        found: Any = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    kept: dict[str, KeyChoice] = {}
    for name, pair in cast("dict[str, Any]", found).items():
        match pair:
            case [int(coefficient), "percentile" | "amount" as scaling]:
                kept[name] = KeyChoice(min(max(coefficient, 0), MOST), scaling)
            case _:
                continue
    return kept
