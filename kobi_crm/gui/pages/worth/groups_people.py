"""The people of one group: who they are, what may be done with them, and what the owner can do here."""

from array import array
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.errors import Cancelled
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import customers as model
from kobi_crm.gui.models.fitting import fitting
from kobi_crm.gui.pages.campaigns.acts_row import ActsRow
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.pages.worth import groups_words as words
from kobi_crm.gui.sheets.campaign import CampaignSheet
from kobi_crm.gui.sheets.group import GroupSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.chip import Chip
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.label import ElidedLabel, Label, plain_tooltip
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.gui.widgets.state_cells import StateCells
from kobi_crm.gui.widgets.table_model import TableModel
from kobi_crm.services.segments import Segment

_WANTED_FIRST = ("name", "phone", model.STATE, "last_visit", "balance", "usual")


class GroupPeople(QWidget):
    """``left`` asks for the list of groups; ``kept`` and ``counted`` carry the group's key (and its people)."""

    left = Signal()
    kept = Signal(str)
    counted = Signal(str, int)
    plan_wanted = Signal(str)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self.segment: Segment | None = None
        self._job: Job | None = None
        self._wants_keyboard = False
        self._ids = array("q")
        self.back = Button(theme, self.tr("Back"), kind="ghost", icon="arrow-left", key="Esc", small=True)
        self.name = ElidedLabel(theme, "", "subtitle")
        self.people = Chip(theme, "")
        self.rule = Label(theme, "", "secondary", wrap=True)
        self.advice = Label(theme, "", "secondary_strong", wrap=True)
        self.progress = ProgressLine(theme, self.tr("Looking for the people of the group…"))
        self._columns = model.columns(ctx.app.clock.today, ctx.money)
        self.rows = TableModel([self._columns["name"]], partial(model.rows_of, ctx.app), self)
        self.table = DataTable(theme, self.tr("People of the group"), self.rows)
        self._state_cells = StateCells(theme, self.table, model.mark_of)
        self.nobody = EmptyState(theme, "users", self.tr("There is nobody in this group now."))
        self.campaign_button = Button(
            theme, self.tr("Begin a campaign"), kind="filled", icon="megaphone", small=True
        )
        self.keep_button = Button(theme, self.tr("Keep"), icon="star", small=True)
        self.plan_button = Button(theme, self.tr("Make a plan"), icon="list-checks", small=True)
        self.change_button = Button(theme, self.tr("Change the rule"), icon="pencil", small=True)
        self.remove_button = Button(theme, self.tr("Delete"), icon="trash-2", small=True)
        self.print_button = Button(theme, self.tr("Print"), icon="printer", key="Ctrl+P", small=True)
        self.excel_button = Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet", small=True)
        self.saver = ReportSaver(ctx)
        self._lay_out()
        self._connect()

    def show_group(self, segment: Segment) -> None:
        """Show a group and look for its people."""
        other = self.segment is None or segment.key != self.segment.key
        self.segment = segment
        self.name.set_full_text(segment.label)
        plain = words.about(segment) if segment.kind == "ready" else segment.rule_text
        self.rule.setText(plain)
        self.rule.setToolTip(plain_tooltip(segment.rule_text) if plain != segment.rule_text else "")
        advice = words.advice(segment)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        own = segment.kind == "kept"
        self.acts.set_shown(self.campaign_button, True)
        self.acts.set_shown(self.plan_button, True)
        self.acts.set_shown(self.keep_button, not own and segment.kind != "all")
        self.acts.set_shown(self.change_button, own)
        label = self.tr("Change the rule") if segment.rule is not None else self.tr("Change the name")
        self.change_button.set_label(label)
        self.acts.set_shown(self.remove_button, own)
        if other:
            self._ids = array("q")
            self.table.set_ids(self._ids)
            self.people.hide()
        self.refresh()

    def show_ids(self, title: str, about: str, ids: "array[int]") -> None:
        """Show these people, who are no group: they can be printed and saved."""
        self.segment = None
        if self._job is not None:
            self._job.forget()
        self.name.set_full_text(title)
        self.rule.setText(about)
        self.advice.hide()
        for button in (self.campaign_button, self.keep_button, self.change_button):
            self.acts.set_shown(button, False)
        for button in (self.plan_button, self.remove_button):
            self.acts.set_shown(button, False)
        self._show(ids)

    def refresh(self) -> None:
        """Look for the people again."""
        segment, segments = self.segment, self.ctx.app.segments
        if segment is None:
            return
        if self._job is not None:
            self._job.forget()
        self.progress.reset(self.tr("Looking for the people of the group…"))
        self.progress.setVisible(not self._ids)
        self._job = self.ctx.tasks.read(
            lambda progress: array("q", segments.ids(segment.key, progress)), self._show, self._failed
        )
        self._job.progressed.connect(self.progress.set_progress)

    def focus_first(self) -> None:
        """The people, as soon as they are known."""
        self._wants_keyboard = self._job is not None
        if not self._wants_keyboard:
            (self.table if self._ids else self.back).setFocus()

    def selected_customer(self) -> int | None:
        """Who is selected."""
        return self.table.current_id()

    def print_list(self) -> None:
        """Ctrl+P: the people of the group, those who buy most first."""
        if self._ids:
            self.saver.print_out("customers", ids=array("q", self._ids))

    def save_excel(self) -> None:
        """The people of the group with all that is known of them."""
        if self._ids:
            self.saver.ask("customers", "xlsx", ids=array("q", self._ids))

    def begin_campaign(self) -> None:
        """A campaign with this group chosen."""
        if self.segment is not None:
            sheet = CampaignSheet(self.ctx, segment=self.segment.key)
            sheet.started.connect(lambda _id: self.ctx.go("campaigns"))
            self.ctx.show_sheet(sheet)

    def change(self) -> None:
        """Another rule or name; a ready or suggested group is kept under its name, which can be changed."""
        if self.segment is not None:
            sheet = GroupSheet(self.ctx, self.segment)
            sheet.saved.connect(self.kept)
            self.ctx.show_sheet(sheet)

    def remove(self) -> None:
        """Keep the group no longer."""
        segment = self.segment
        if segment is not None and segment.kept_id is not None:
            number, segments = segment.kept_id, self.ctx.app.segments
            self.ctx.tasks.write(lambda: segments.remove(number), lambda _done: self.left.emit())

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: no icons, the lesser acts in a menu."""
        self.back.set_key("" if compact else "Esc")
        self.print_button.set_key("" if compact else "Ctrl+P")
        self.acts.set_compact(compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _show(self, ids: "array[int]") -> None:
        self._job = None
        self.progress.hide()
        if ids == self._ids and ids:
            self.rows.refresh()
        else:
            self._ids = ids
            self.table.set_ids(ids)
        self.people.set_chip(words.people(len(ids)), "slate")
        self.people.show()
        self._show_any()
        if ids and self.table.current_id() is None:
            self.table.select(ids[0], tell=False)
            if self.isVisible():
                self.ctx.follow_customer(ids[0])
        if self.segment is not None:
            self.counted.emit(self.segment.key, len(ids))
        if self._wants_keyboard:
            self._wants_keyboard = False
            self.focus_first()

    def _show_any(self) -> None:
        anybody = bool(self._ids)
        self.table.setVisible(anybody)
        self.nobody.setVisible(not anybody)
        for button in (self.print_button, self.excel_button, self.campaign_button):
            button.setEnabled(anybody)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        if not isinstance(error, Cancelled):
            self.ctx.fail(error)
            self.left.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.left.emit()

    def _follow(self, customer_id: int) -> None:
        if self.table.selected_ids() == [customer_id]:
            self.ctx.follow_customer(customer_id)

    def _open_card(self) -> None:
        chosen = self.table.current_id()
        if chosen is not None:
            self.ctx.open_customer(chosen)

    def _plan(self) -> None:
        if self.segment is not None:
            self.plan_wanted.emit(self.segment.key)

    def _fit_columns(self) -> None:
        room = (self.width() - self.ctx.theme.px(14)) / self.ctx.theme.factor
        names = fitting(self._columns, _WANTED_FIRST, room)
        wanted = [self._columns[name] for name in names]
        if wanted == self.rows.columns():
            return
        chosen = self.table.current_id()
        self.rows.set_columns(wanted)
        for number, name in enumerate(names):
            cells = self._state_cells if name == model.STATE else self.table.itemDelegate()
            self.table.setItemDelegateForColumn(number, cells)
        if chosen is not None:
            self.table.select(chosen, tell=False)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.progress.stopped.connect(self._stop)
        self.table.row_selected.connect(self._follow)
        self.table.clicked.connect(lambda _index: self._open_card())
        self.table.opened.connect(self.ctx.open_customer)
        self.campaign_button.clicked.connect(self.begin_campaign)
        self.plan_button.clicked.connect(self._plan)
        self.keep_button.clicked.connect(self.change)
        self.change_button.clicked.connect(self.change)
        self.remove_button.clicked.connect(self.remove)
        self.print_button.clicked.connect(self.print_list)
        self.excel_button.clicked.connect(self.save_excel)
        self.ctx.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.back)
        self._top.addWidget(self.name, 1)
        self._top.addWidget(self.people)
        self.acts = ActsRow(
            self.ctx.theme,
            (self.campaign_button, self.keep_button, self.change_button),
            (self.plan_button, self.print_button, self.excel_button, self.remove_button),
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        for part in (self.rule, self.advice, self.progress, self.saver):
            self._column.addWidget(part)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.nobody, 1)
        self._column.addWidget(self.acts)
        for part in (self.people, self.progress, self.nobody):
            part.hide()
        self._restyle()

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setSpacing(px(10))
        self._top.setSpacing(px(8))
        self._fit_columns()
