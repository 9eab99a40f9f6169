"""What a write tells the rest of the program: which topics changed, and which rows."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Changes:
    """One committed write. ``topics`` are table names; ``ids`` holds the touched row ids by topic.

    A topic in ``topics`` but not in ``ids`` changed in bulk: whoever shows it reads it again.
    """

    topics: frozenset[str]
    ids: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    initiator: str = "owner"
    action_id: int | None = None


class ChangeBus:
    """Hands each ``Changes`` to every listener, on the thread that committed."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changes], None]] = []

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Add a listener; the returned function takes it off again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changes: Changes) -> None:
        """Tell every listener. A listener's error is logged: the write itself already holds."""
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:
                log.exception("a listener failed on topics %s", sorted(changes.topics))
