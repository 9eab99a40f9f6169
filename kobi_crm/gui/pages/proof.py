"""Geçmişinizde kanıt: the last year replayed week by week, and whether calling helped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.analytics.calling import CallingHelped
from kobi_crm.domain import noticing_words, proof_words
from kobi_crm.domain.noticing_words import ProofFigures
from kobi_crm.errors import Cancelled
from kobi_crm.gui.context import Context
from kobi_crm.gui.models.fitting import fitting
from kobi_crm.gui.pages.report_page import ReportPage
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.gui.widgets.table_model import Column, TableModel
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress

if TYPE_CHECKING:
    from kobi_crm.analytics.proof import Proof

_TABLE_HIGH = 300
_WANTED_FIRST = ("customer", "ending", "week", "days")


@dataclass(frozen=True)
class ListedRow:
    """A row of an old list and how it ended."""

    week: date
    customer_id: int
    customer: str
    days_after: int
    ending: str


class ProofPage(ReportPage):
    """Nothing is replayed before the owner asks for it; it can be stopped at any week."""

    topics = frozenset(("interactions",))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, page_title())
        theme = ctx.theme
        self._job: Job | None = None
        self._rows: list[ListedRow] = []
        self.try_button = Button(theme, self.tr("Try the last year"), kind="filled", icon="history")
        self.progress = ProgressLine(theme)
        self.result = Sentences(ctx)
        self.table_title = Label(
            theme, self.tr("Who stood on the list, and how it ended"), "secondary_strong"
        )
        self._columns = _columns()
        self.model = TableModel(list(self._columns.values()), self._fetch)
        self.table = DataTable(theme, self.table_title.text(), self.model)
        self.calling = Sentences(ctx)
        hint = self.tr(
            "Each week's list is made anew from what was known then, and compared with what happened afterwards."
        )
        start = QHBoxLayout()
        start.addWidget(self.try_button)
        start.addStretch(1)
        self.column.addWidget(Label(theme, hint, "secondary", wrap=True))
        self.column.addLayout(start)
        for part in (self.progress, self.result, self.table_title, self.table):
            self.column.addWidget(part)
            part.hide()
        self.column.addWidget(Label(theme, self.tr("Did calling help?"), "subtitle"))
        self.column.addWidget(self.calling)
        self.column.addStretch(1)
        self.try_button.clicked.connect(self.replay)
        self.progress.stopped.connect(self._stop)
        self.table.clicked.connect(lambda _index: self._open(self.table.current_id()))
        self.table.opened.connect(self._open)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        proof = self.ctx.app.proof
        self.ctx.tasks.read(lambda _progress: proof.calling(), self._show_calling)

    def focus_first(self) -> None:
        self.try_button.setFocus()

    def replay(self) -> None:
        """Replay the last year; a second wish waits for the first."""
        if self._job is not None:
            return
        self.progress.reset(self.tr("The weeks of the last year are being replayed…"))
        self.progress.show()
        self.try_button.setEnabled(False)
        self._job = self.ctx.tasks.read(self._read, self._show, self._failed)
        self._job.progressed.connect(self.progress.set_progress)

    def _read(self, progress: Progress) -> "tuple[Proof, list[ListedRow]]":
        app = self.ctx.app
        found = app.proof.replay(progress)
        named = {
            row.id: row.name for row in app.customers.rows(sorted({r.customer_id for r in found.listings}))
        }
        rows = [
            ListedRow(
                row.week,
                row.customer_id,
                named.get(row.customer_id, ""),
                row.days_after,
                proof_words.outcome_words(row.outcome),
            )
            for row in reversed(found.listings)
        ]
        return found, rows

    def _show(self, read: "tuple[Proof, list[ListedRow]]") -> None:
        self._end()
        proof, self._rows = read
        self.result.say(_proof_sentences(proof))
        self.result.show()
        self.model.set_ids(range(len(self._rows)))
        for part in (self.table_title, self.table):
            part.setVisible(bool(self._rows))

    def _show_calling(self, helped: CallingHelped) -> None:
        self.calling.say(_calling_sentences(helped))

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.ctx.toast(self.tr("Stopped."))
        else:
            self.ctx.fail(error)

    def _end(self) -> None:
        self._job = None
        self.try_button.setEnabled(True)
        if self.isVisible() and self.window().focusWidget() is None:  # it was this button's
            self.try_button.setFocus()
        self.progress.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _fetch(self, ids: Sequence[int]) -> dict[int, ListedRow]:
        return {place: self._rows[place] for place in ids if place < len(self._rows)}

    def _open(self, place: int | None) -> None:
        if place is not None:
            self.ctx.open_customer(self._rows[place].customer_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The date of the week goes first where there is no room for all."""
        edge = self.column.contentsMargins()
        room = self.width() - edge.left() - edge.right() - self.ctx.theme.px(28)
        names = fitting(self._columns, _WANTED_FIRST, room / self.ctx.theme.factor)
        wanted = [self._columns[name] for name in names]
        if list(self.model.columns()) != wanted:
            self.model.set_columns(wanted)

    def _restyle(self) -> None:
        self.table.setFixedHeight(self.ctx.theme.px(_TABLE_HIGH))
        self._fit_columns()


class Sentences(QWidget):
    """The first sentence large, the rest under it; a warning in amber."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._theme = ctx.theme
        self.said: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ctx.theme.px(4))

    def say(self, sentences: Sequence[tuple[str, str]]) -> None:
        """Show (sentence, look of a label) pairs."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.said = [sentence for sentence, _ in sentences]
        for sentence, look in sentences:
            self._column.addWidget(Label(self._theme, sentence, look, wrap=True))


def page_title() -> str:
    """The name of the page, on its card in Raporlar too."""
    return translate("ProofPage", "Proof on your own past")


def _proof_sentences(proof: "Proof") -> list[tuple[str, str]]:
    after = None if proof.days_after is None else round(proof.days_after)
    figures = ProofFigures(proof.left, proof.caught, proof.empty_alarms, after)
    said = [(noticing_words.proof(figures), "strong")]
    if after is not None:
        said.append((proof_words.caught_after(after), "body"))
    for rule in proof.rules:
        words = proof_words.fixed_rule(rule.days, rule.caught, rule.empty_alarms)
        if rule.days_earlier is not None:
            earlier = noticing_words.earlier_than_rule(rule.days, rule.days_earlier)
            words = translate("ProofPage", "{rule} The list: {earlier}.").format(rule=words, earlier=earlier)
        said.append((words, "secondary"))
    return said


def _calling_sentences(helped: CallingHelped) -> list[tuple[str, str]]:
    called, others = helped.called, helped.not_called
    if not called.people and not others.people:
        return [(proof_words.nothing_to_compare(), "body")]
    said = [
        (noticing_words.calling_helped(called.people, called.back, others.people, others.back), "strong"),
        (proof_words.of_a_hundred_called(called.low, called.high), "body"),
        (proof_words.of_a_hundred_not_called(others.low, others.high), "body"),
    ]
    if helped.few:
        said.append((noticing_words.numbers_are_small(), "caption_late"))
    elif not helped.clear:
        said.append((noticing_words.may_be_chance(), "caption_late"))
    said.append((proof_words.owner_chose(), "secondary"))
    return said


def _columns() -> dict[str, Column[ListedRow]]:
    return {
        "week": Column(
            translate("ProofPage", "Week"), lambda row: row.week, lambda day: f"{day:%d.%m.%Y}", width=124
        ),
        "customer": Column(translate("ProofPage", "Customer"), lambda row: row.customer, strong=True),
        "days": Column(
            translate("ProofPage", "Days away then"), lambda row: row.days_after, align="right", width=150
        ),
        "ending": Column(translate("ProofPage", "How it ended"), lambda row: row.ending, width=280),
    }
