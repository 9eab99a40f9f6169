"""Neden gelmemişler: what customers said on coming back, summed by reason, and who said it."""

from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta
from PySide6.QtWidgets import QWidget

from kobi_crm.domain.absence_reasons import AbsenceReason, ReasonTotal, reason_label, total_sentence
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.card_words import day_count
from kobi_crm.gui.pages.reason_bars import Bars
from kobi_crm.gui.pages.report_page import ReportPage
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.timeline import ROW_ROLE, Timeline, TimelineRow
from kobi_crm.services.away import AnswerRow

_MONTHS = {"quarter": 3, "year": 12}
_ICONS: dict[AbsenceReason, str] = {
    "holiday": "sun",
    "price": "turkish-lira",
    "new_market": "store",
    "quarrel": "message-circle",
    "moved": "pin",
    "other": "ellipsis",
}


@dataclass(frozen=True)
class _Answered:
    """What was read for one stretch of days."""

    totals: list[ReasonTotal]
    answers: list[AnswerRow]


class ReasonsPage(ReportPage):
    """A click on an answer leads to the customer's card."""

    topics = frozenset(("away_reasons", "customers"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, ctx.app.reports.title("reasons"))
        theme = ctx.theme
        self._job: Job | None = None
        self._answers: list[AnswerRow] = []
        self.period = SegmentedChoice(
            theme,
            self.tr("Which days"),
            [
                ("month", self.tr("This month")),
                ("quarter", self.tr("Last 3 months")),
                ("year", self.tr("Last 12 months")),
            ],
            "year",
            flow=True,
            small=True,
        )
        self.bars = Bars(theme)
        self.said = Label(theme, self.tr("Who said what"), "secondary_strong")
        self.list = Timeline(theme, self.tr("Who said what"))
        self.saver = ReportSaver(ctx)
        self.pdf = Button(theme, self.tr("Save as PDF"), icon="file-text", small=True)
        self.excel = Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet", small=True)
        self.empty = EmptyState(theme, "message-circle", self.tr("Nobody was asked in these days."))
        self.empty.add_action(self.tr("Look at today's list"), lambda: ctx.go("today"))
        holder = QWidget()
        ways = FlowLayout(holder, gap=theme.px(8))
        ways.addWidget(self.pdf)
        ways.addWidget(self.excel)
        hint = self.tr("When somebody comes back after a long time, the reason you note stands here.")
        for part in (
            Label(theme, hint, "secondary", wrap=True),
            self.period,
            self.bars,
            self.said,
            self.list,
            self.empty,
            holder,
            self.saver,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.empty.hide()
        self.period.chosen.connect(lambda _key: self.refresh())
        self.list.clicked.connect(lambda index: self._open(index.data(ROW_ROLE).id))
        self.list.opened.connect(self._open)
        self.pdf.clicked.connect(lambda: self.saver.ask("reasons", "pdf"))
        self.excel.clicked.connect(lambda: self.saver.ask("reasons", "xlsx"))

    def refresh(self) -> None:
        if self._job is not None:
            self._job.forget()
        away, today = self.ctx.app.away, self.ctx.app.clock.today()
        first = first_day(self.period.current(), today)
        self._job = self.ctx.tasks.read(
            lambda _progress: _Answered(away.totals(first, today), away.answers(first, today)), self._show
        )

    def focus_first(self) -> None:
        self.period.setFocus()

    def _show(self, found: _Answered) -> None:
        self._job = None
        self._answers = found.answers
        self.bars.show_rows(
            [
                (total_sentence(total, self.ctx.money(total.yearly_kurus, "never")), total.yearly_kurus)
                for total in found.totals
            ]
        )
        self.list.set_rows([self._row(place, row) for place, row in enumerate(found.answers)])
        for part in (self.bars, self.said, self.list):
            part.setVisible(bool(found.answers))
        self.empty.setVisible(not found.answers)

    def _row(self, place: int, row: AnswerRow) -> TimelineRow:
        words = self.tr("{name}: {reason}, away for {days}")
        return TimelineRow(
            id=place,
            when=f"{row.on:%d.%m.%y}",
            icon=_ICONS[row.reason],
            text=words.format(
                name=row.customer, reason=reason_label(row.reason), days=day_count(row.days_away)
            ),
        )

    def _open(self, place: int) -> None:
        self.ctx.open_customer(self._answers[place].customer_id)


def first_day(period: str, today: date) -> date:
    """The first day of ``month`` (this calendar month), ``quarter`` (3 months back) or ``year``."""
    if period == "month":
        return today.replace(day=1)
    return today - relativedelta(months=_MONTHS[period]) + relativedelta(days=1)
