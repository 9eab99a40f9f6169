"""A choice of a group: the ready and kept ones, then the layers and suggestions as soon as they are known."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.import_wizard.choice_box import ChoiceBox
from kobi_crm.gui.tasks import Job
from kobi_crm.jobs import Progress
from kobi_crm.services.segments import Segment


class GroupBox(ChoiceBox):
    """``group()`` is the key of the chosen group, empty while none is known; all is read off the window's thread."""

    chosen = Signal(str)

    def __init__(self, ctx: Context, name: str, wanted: str = "") -> None:
        super().__init__(ctx.theme, name)
        self._ctx = ctx
        self._wanted = wanted
        self._jobs: list[Job] = []
        segments = ctx.app.segments
        self._jobs.append(ctx.tasks.read(lambda _progress: segments.all(), self._offer))
        self.activated.connect(self._choose)

    def group(self) -> str:
        """The key of the chosen group."""
        return self._wanted or str(self.currentData() or "")

    def forget(self) -> None:
        """The sheet closes: what is still being read is not needed."""
        for job in self._jobs:
            job.forget()
        self._jobs = []

    def _choose(self, _index: int) -> None:
        self._wanted = str(self.currentData() or "")
        self.chosen.emit(self._wanted)

    def _offer(self, found: Sequence[Segment]) -> None:
        self._add(found)
        segments, wanted = self._ctx.app.segments, self._wanted
        known = {segment.key for segment in found}

        def further(progress: Progress) -> list[Segment]:
            more = [*segments.layers(), *segments.suggestions(progress)]
            if wanted and wanted not in known.union(segment.key for segment in more):
                more.insert(0, segments.get(wanted))  # a cell of the cross table
            return more

        self._jobs = [self._ctx.tasks.read(further, self._offer_more)]

    def _offer_more(self, found: Sequence[Segment]) -> None:
        self._jobs = []
        self._add(found)

    def _add(self, found: Sequence[Segment]) -> None:
        for segment in found:
            self.addItem(segment.label, segment.key)
        place = self.findData(self._wanted) if self._wanted else 0
        if place >= 0:
            self.setCurrentIndex(place)
