"""First step of a campaign: for whom it is, and how many of them may be told in which way."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.campaigns import CHANNELS, Audience, CampaignChannel, channel_label
from kobi_crm.errors import Cancelled
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.import_wizard.choice_box import ChoiceBox
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.jobs import Progress
from kobi_crm.services.segments import Segment

Reach = Mapping[CampaignChannel, Audience]
Counted = tuple[str, Reach, str]


class WhomStep(QWidget):
    """``counted`` follows each choice, when the people of the group were counted."""

    counted = Signal()

    def __init__(self, ctx: Context, segment: str = "") -> None:
        super().__init__()
        self._ctx = ctx
        self._wanted = segment
        self._job: Job | None = None
        self._naming: Job | None = None
        self.reach: Reach = {}
        self.person = ""
        """A real person of the group, for the preview."""
        theme = ctx.theme
        self.group = ChoiceBox(theme, self.tr("Group"))
        self.counts = Label(theme, "", "body", wrap=True)
        self.progress = ProgressLine(theme, self.tr("Counting the people of the group…"))
        self.hint = Label(
            theme,
            self.tr("Only those are written to who said yes. Who was not asked can be asked on the card."),
            "caption",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(Field(theme, self.tr("For whom"), self.group))
        for part in (self.progress, self.counts, self.hint):
            column.addWidget(part)
        self.progress.hide()
        self.group.currentIndexChanged.connect(lambda _index: self._count())
        self.progress.stopped.connect(self._stop)
        self._offer(ctx.app.segments.all())
        self._naming = ctx.tasks.read(self._further, self._offer_more)

    def segment(self) -> str:
        """The key of the chosen group."""
        return str(self.group.currentData() or "")

    def label(self) -> str:
        """The name of the chosen group."""
        return self.group.currentText()

    def forget(self) -> None:
        """The sheet closes: what is still being counted is not needed."""
        for job in (self._job, self._naming):
            if job is not None:
                job.forget()
        self._job = self._naming = None

    def _offer(self, segments: list[Segment]) -> None:
        blocked = self.group.blockSignals(True)
        for segment in segments:
            self.group.addItem(segment.label, segment.key)
        place = self.group.findData(self._wanted)
        self.group.setCurrentIndex(max(place, 0))
        self.group.blockSignals(blocked)
        self._count()

    def _further(self, progress: Progress) -> list[Segment]:
        segments = self._ctx.app.segments
        found = [*segments.layers(), *segments.suggestions(progress)]
        if self._wanted and all(segment.key != self._wanted for segment in [*segments.all(), *found]):
            found.insert(0, segments.get(self._wanted))  # a cell of the cross table
        return found

    def _offer_more(self, segments: list[Segment]) -> None:
        """The pyramid's layers and what the program suggests, as soon as they are known."""
        self._naming = None
        blocked = self.group.blockSignals(True)
        for segment in segments:
            self.group.addItem(segment.label, segment.key)
        place = self.group.findData(self._wanted) if self._wanted else -1
        self.group.blockSignals(blocked)
        if place >= 0 and self._wanted != self.segment():
            self.group.setCurrentIndex(place)

    def _count(self) -> None:
        if self._job is not None:
            self._job.forget()
        segment, app = self.segment(), self._ctx.app

        def read(progress: Progress) -> Counted:
            reach: Reach = {
                channel: app.campaigns.audience(segment, channel, progress) for channel in CHANNELS
            }
            first = next(iter(reach["shop"].ids), None)
            return segment, reach, "" if first is None else app.customers.get(first).name

        self.reach = {}
        self.progress.reset(self.tr("Counting the people of the group…"))
        self.progress.show()
        self.counts.hide()
        self._job = self._ctx.tasks.read(read, self._show, self._failed)
        self._job.progressed.connect(self.progress.set_progress)
        self.counted.emit()

    def _show(self, found: Counted) -> None:
        self._job = None
        _segment, self.reach, self.person = found
        self.progress.hide()
        people = self.reach["shop"].people
        said = [
            f"{channel_label(channel)} {len(audience.ids)}"
            for channel, audience in self.reach.items()
            if channel != "shop"
        ]
        if not people:
            words = self.tr("There is nobody in this group now.")
        else:
            words = self.tr("{people} people belong to it. Of them may be told: {ways}.").format(
                people=people, ways=", ".join(said)
            )
        self.counts.setText(words)
        self.counts.show()
        self.counted.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        self.counts.setText(self.tr("The people were not counted. Choose the group again."))
        self.counts.show()
        if not isinstance(error, Cancelled):
            self._ctx.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
