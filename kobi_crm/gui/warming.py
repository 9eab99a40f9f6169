"""Loads what the first visit of a page needs, bit by bit while nobody waits for anything."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_FIRST_MS = 1_500
_STEP_MS = 120
STEPS = (
    "kobi_crm.gui.pages.customers",
    "kobi_crm.reports.table",
    "kobi_crm.reports.pages",
    "kobi_crm.services.reports",
    "kobi_crm.gui.pages.report_saver",
    "kobi_crm.gui.pages.set_aside.standing",
    "kobi_crm.gui.pages.set_aside.page",
    "kobi_crm.gui.pages.settings",
    "kobi_crm.gui.sheets.group",
    "kobi_crm.gui.sheets.campaign",
    "kobi_crm.gui.pages.worth.groups",
    "kobi_crm.gui.pages.worth.page",
    "kobi_crm.gui.pages.campaigns",
    "kobi_crm.gui.pages.reports",
    "kobi_crm.services.charts",
    "kobi_crm.gui.pages.charts.page",
)
"""Modules, the small before the large that import them; the pages themselves import them by name."""


class Warming(QObject):
    """One module a step, so that no step is felt; done once, when the window has stood a moment."""

    def __init__(self, parent: QObject, steps: Sequence[str] = STEPS) -> None:
        super().__init__(parent)
        self._left = list(steps)
        self._timer = QTimer(self)
        self._timer.setInterval(_FIRST_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
            self._timer.setInterval(_STEP_MS)
        else:
            self._timer.stop()
