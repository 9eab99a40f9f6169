"""Runs work outside the window's thread and hands the results back to it."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from kobi_crm.errors import Cancelled
from kobi_crm.jobs import Progress

T = TypeVar("T")
Failed = Callable[[Exception], None]
log = logging.getLogger(__name__)


class Job(QObject):
    """Work under way. ``progressed(done, total)`` and ``ended()`` arrive on the window's thread."""

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.progress = Progress(self.progressed.emit)
        self.forgotten = False

    def cancel(self) -> None:
        """Ask the work to stop at its next step: it fails with ``Cancelled``, or it was done already."""
        self.progress.cancel()

    def forget(self) -> None:
        """Stop the work and call nobody back: a newer question has taken its place."""
        self.forgotten = True
        self.progress.cancel()


class TaskRunner(QObject):
    """Writes one after the other in the order they were asked for, reads beside them on two threads.

    ``done`` and ``failed`` are called on the window's thread, not at all when they belong to a widget that is
    gone by then. Without ``failed`` an error goes to ``on_error``, and a stopped job ends silently.
    """

    _finished = Signal(object)

    def __init__(self, on_error: Failed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_error = on_error
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="kobi-write")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="kobi-read")
        self._jobs: set[Job] = set()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def write(
        self, work: Callable[[], T], done: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> Job:
        """Run one of the owner's acts; it returns after the commit."""
        return self._start(self._writer, lambda _progress: work(), done, failed)

    def read(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Run a read, a report or any other long work that takes a ``Progress``."""
        return self._start(self._readers, work, done, failed)

    @property
    def busy(self) -> bool:
        """Whether anything is under way or still to be delivered."""
        return bool(self._jobs)

    def close(self) -> None:
        """Let the writes end, stop the reads; nothing is delivered any more."""
        for job in self._jobs:
            job.cancel()
        self._finished.disconnect()
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None,
        failed: Failed | None,
    ) -> Job:
        job = Job(self)
        self._jobs.add(job)

        def run() -> None:
            try:
                result = work(job.progress)
            except Exception as error:  # noqa: BLE001 - handed on to whoever asked
                self._finished.emit((job, failed or self._unhandled, error))
            else:
                self._finished.emit((job, done, result))

        pool.submit(run)
        return job

    def _deliver(self, outcome: tuple[Job, Callable[[Any], None] | None, Any]) -> None:
        job, callback, value = outcome
        self._jobs.discard(job)
        job.ended.emit()
        job.deleteLater()
        if callback is not None and not job.forgotten and _alive(callback):
            callback(value)

    def _unhandled(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._on_error(error)


def _alive(callback: Callable[..., Any]) -> bool:
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
