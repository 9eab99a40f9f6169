"""What a long job knows of the world: it reports how far it is and asks whether to stop."""

import threading
from collections.abc import Callable

from kobi_crm.errors import Cancelled


class Progress:
    """Counts the steps of a long job and carries the owner's wish to stop."""

    def __init__(self, report: Callable[[int, int], None] | None = None) -> None:
        self._report = report
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next step (from any thread)."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._stop.is_set()

    def step(self, done: int, total: int) -> None:
        """Report ``done`` of ``total`` steps. Raises ``Cancelled`` when a stop was asked for."""
        if self._stop.is_set():
            raise Cancelled
        if self._report is not None:
            self._report(done, total)
