"""Loads what the first visit of a page needs, bit by bit while nobody waits for anything."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

_FIRST_MS = 1_500
_STEP_MS = 120


def _tables() -> None:
    import kobi_crm.reports.table  # noqa: F401


def _paper() -> None:
    import kobi_crm.reports.pages  # noqa: F401


def _reports() -> None:
    import kobi_crm.services.reports  # noqa: F401


def _saver() -> None:
    import kobi_crm.gui.pages.report_saver  # noqa: F401


def _standing() -> None:
    import kobi_crm.gui.pages.set_aside.standing  # noqa: F401


def _set_aside() -> None:
    import kobi_crm.gui.pages.set_aside.page  # noqa: F401


def _settings() -> None:
    import kobi_crm.gui.pages.settings  # noqa: F401


def _customers() -> None:
    import kobi_crm.gui.pages.customers  # noqa: F401


STEPS: tuple[Callable[[], None], ...] = (
    _customers,
    _tables,
    _paper,
    _reports,
    _saver,
    _standing,
    _set_aside,
    _settings,
)


class Warming(QObject):
    """One module a step, so that no step is felt; done once, when the window has stood a moment."""

    def __init__(self, parent: QObject, steps: Sequence[Callable[[], None]] = STEPS) -> None:
        super().__init__(parent)
        self._left = list(steps)
        self._timer = QTimer(self)
        self._timer.setInterval(_FIRST_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        if self._left:
            self._left.pop(0)()
            self._timer.setInterval(_STEP_MS)
        else:
            self._timer.stop()
