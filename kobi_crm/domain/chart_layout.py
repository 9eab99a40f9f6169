"""Which charts stand on the page, in which order, how wide, and what each is set to."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

NAMES = (
    "turnover",
    "forecast",
    "pareto",
    "pyramid",
    "cohorts",
    "return_of_new",
    "repurchase",
    "concentration",
    "busy_hours",
    "campaign",
)
"""Every chart there is, in the usual order."""
CHOICES: Mapping[str, tuple[str, ...]] = {"forecast": ("week", "month"), "pareto": ("365", "180", "90")}
"""What may be chosen of a chart; the first is the usual one."""


@dataclass(frozen=True)
class ChartLayout:
    """The owner's arrangement. A chart that is neither in ``shown`` nor in ``hidden`` is new: it comes last."""

    shown: tuple[str, ...] = NAMES
    hidden: tuple[str, ...] = ()
    wide: frozenset[str] = frozenset(("turnover", "forecast"))
    """Charts over the whole width of the page; the others take half of it."""
    choices: Mapping[str, str] = field(default_factory=dict[str, str])

    def choice(self, name: str) -> str:
        """What a chart is set to, empty where there is nothing to choose."""
        offered = CHOICES.get(name, ())
        kept = self.choices.get(name, "")
        return kept if kept in offered else next(iter(offered), "")

    def moved(self, name: str, by: int) -> "ChartLayout":
        """One place up (-1) or down (1); the ends stay."""
        place = self.shown.index(name)
        wanted = min(max(place + by, 0), len(self.shown) - 1)
        order = [other for other in self.shown if other != name]
        order.insert(wanted, name)
        return replace(self, shown=tuple(order))

    def without(self, name: str) -> "ChartLayout":
        """A chart hidden."""
        kept = tuple(other for other in self.shown if other != name)
        return replace(self, shown=kept, hidden=(*self.hidden, name))

    def with_chart(self, name: str) -> "ChartLayout":
        """A hidden chart brought back, at the end."""
        kept = tuple(other for other in self.hidden if other != name)
        return replace(self, shown=(*self.shown, name), hidden=kept)

    def turned(self, name: str) -> "ChartLayout":
        """A chart made half as wide, or as wide as the page."""
        return replace(self, wide=self.wide ^ {name})

    def chosen(self, name: str, choice: str) -> "ChartLayout":
        """A chart set to something else."""
        return replace(self, choices={**self.choices, name: choice})


def from_text(text: str) -> ChartLayout:
    """The arrangement as kept; the usual one where nothing was, or where it cannot be read."""
    try:
        kept: Any = json.loads(text or "{}")
    except ValueError:
        return ChartLayout()
    if not isinstance(kept, dict) or "shown" not in kept:
        return ChartLayout()
    found = cast("dict[str, Any]", kept)
    shown = _names(found.get("shown"))
    hidden = [name for name in _names(found.get("hidden")) if name not in shown]
    new = [name for name in NAMES if name not in shown and name not in hidden]
    choices: Any = found.get("choices")
    said = cast("dict[str, Any]", choices) if isinstance(choices, dict) else {}
    return ChartLayout(
        (*shown, *new),
        tuple(hidden),
        frozenset(_names(found.get("wide"))),
        {name: str(choice) for name, choice in said.items()},
    )


def to_text(layout: ChartLayout) -> str:
    """The arrangement as it is kept."""
    return json.dumps(
        {
            "shown": layout.shown,
            "hidden": layout.hidden,
            "wide": sorted(layout.wide),
            "choices": dict(layout.choices),
        }
    )


def _names(kept: Any) -> list[str]:
    """The charts that are still known, each once."""
    if not isinstance(kept, list):
        return []
    listed = cast("list[Any]", kept)
    return list(dict.fromkeys(name for name in listed if name in NAMES))
