"""What was done, as the undo list shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class Action:
    """One entry of the undo list. ``kind`` is ``noun.verb``; ``params`` fill its sentence."""

    id: int
    at: datetime
    kind: str
    params: Mapping[str, str | int] = field(default_factory=dict[str, "str | int"])
    undone_at: datetime | None = None


@dataclass(frozen=True)
class Undone:
    """What taking back did: ``kept`` rows stay because later work needs them."""

    action: Action
    kept: int
