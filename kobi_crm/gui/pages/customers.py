"""Müşteriler: the ready lists, the table, and the list on paper or as a file."""

from array import array
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.app import Application
from kobi_crm.domain.customers import SortBy, View
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import customers as model
from kobi_crm.gui.models.fitting import fitting
from kobi_crm.gui.pages import customers_words as words
from kobi_crm.gui.pages.customers_bar import CustomersBar
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.sheets.group import GroupSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.state_cells import StateCells
from kobi_crm.gui.widgets.table_model import TableModel
from kobi_crm.jobs import Progress

_LARGEST_FIRST = ("last_visit", "balance")
"""A first click on these headings puts the newest or the most on top."""


@dataclass(frozen=True)
class _Found:
    ids: "array[int]"
    kept: list[tuple[str, str]]
    gone: bool = False
    """The group that was shown is kept no longer."""


def _people(app: Application, group: str, progress: Progress) -> set[int]:
    if group == words.FULL_CARDS:
        return {card.customer_id for card in app.loyalty.full_cards()}
    return set(app.segments.ids(group, progress))


class CustomersPage(DayPage):
    """Ids are read on a thread of their own, rows by the screenful; the card follows the selection."""

    topics = frozenset(("customers", "sales", "ledger", "noticing", "segments", "loyalty_entries"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self.view: View = "all"
        self.group = ""
        """The key of the live group that is shown, empty for the other lists."""
        self._sort: tuple[SortBy, bool] = ("name", False)
        self._width = Width.WIDE
        self._job: Job | None = None
        self._card_id: int | None = None
        self._columns = model.columns(ctx.app.clock.today, ctx.money)
        self._shown_columns: list[str] = []
        self._ids = array("q")
        self.rows = TableModel([self._columns["name"]], partial(model.rows_of, ctx.app), self)
        self.table = DataTable(theme, self.tr("Customers"), self.rows)
        self.table.set_sort(*self._sort)
        self._state_cells = StateCells(theme, self.table, model.mark_of)
        self.bar = CustomersBar(theme)
        self.empty = QStackedWidget()
        self.nobody = EmptyState(theme, "users", self.tr("No customers yet."))
        self.nobody.add_action(self.tr("New customer"), lambda: ctx.edit_customer(None), filled=True)
        self.nobody.add_action(self.tr("Import from Excel"), ctx.open_import)
        self.none_here = EmptyState(theme, "users", "")
        self.none_here.add_action(self.tr("Show all customers"), lambda: self.choose("all"))
        self.not_found = EmptyState(theme, "search", "")
        self.not_found.add_action(self.tr("Add a new customer with this name"), self._add_the_missing)
        self.saver = ReportSaver(ctx)
        self._lay_out()
        self._connect()
        self.bar.density.set_current("compact" if ctx.machine.get("dense_rows") else "comfortable")
        self._apply_density(self.bar.density.current())

    def refresh(self) -> None:
        if self._job is not None:
            self._job.forget()
        view, group, (sort, descending), text = self.view, self.group, self._sort, self.bar.search.text()
        app = self.ctx.app

        def read(progress: Progress) -> _Found:
            kept = [(segment.key, segment.label) for segment in app.segments.kept()]
            if app.loyalty.plan().kind != "none":
                kept.insert(0, (words.FULL_CARDS, words.full_cards()))
            if group and group not in ("loyal", *dict(kept)):
                return _Found(array("q"), kept, gone=True)
            if view == "quiet":
                app.noticing.order(progress=progress)
            ids = app.customers.ids(view, sort, descending=descending, text=text)
            if group:
                belong = _people(app, group, progress)
                ids = array("q", (customer for customer in ids if customer in belong))
            return _Found(ids, kept)

        self._job = self.ctx.tasks.read(read, self._show)

    def focus_first(self) -> None:
        self.table.setFocus()

    def choose(self, view: str) -> None:
        """Show another ready list, whole."""
        self.bar.set_view(view)
        self.view = words.as_view(view)
        self.group = view if words.is_group(view) else ""
        if self.group:
            self.bar.count.set_full_text(words.looking())
        self.bar.search.edit.clear()
        self.refresh()

    def print_list(self) -> None:
        """Ctrl+P: the list as it stands here, as pages to look at; Enter prints them."""
        self.saver.print_out("customers", self.view, ids=self._written())

    def set_width_class(self, width: Width) -> None:
        """The buttons under the list are in the menu where the window is not wide."""
        self._width = width
        self.bar.set_width_class(width)
        self._buttons.setVisible(bool(self._ids) and width is Width.WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _show(self, found: "_Found") -> None:
        self._job = None
        ids = found.ids
        self.bar.set_groups(found.kept)
        if found.gone:
            self.choose("all")
            return
        self._fit_columns()
        if ids == self._ids and ids:
            self.rows.refresh()
        else:
            self._ids = ids
            self.table.set_ids(ids)
            self._select_card()
        text = self.bar.search.text().strip()
        self.bar.count.set_full_text(words.count(len(ids), self.group or self.view, text))
        self._show_empty(text)

    def _show_empty(self, text: str) -> None:
        anybody = bool(self._ids)
        self.table.setVisible(anybody)
        self.empty.setVisible(not anybody)
        self._buttons.setVisible(anybody and self._width is Width.WIDE)
        if text:
            self.not_found.set_sentence(words.not_found(text))
            self.empty.setCurrentWidget(self.not_found)
        elif self.group:
            self.none_here.set_sentence(words.nobody_in_group())
            self.empty.setCurrentWidget(self.none_here)
        elif self.view == "all":
            self.empty.setCurrentWidget(self.nobody)
        else:
            self.none_here.set_sentence(words.nobody_in(self.view))
            self.empty.setCurrentWidget(self.none_here)

    def _do(self, what: str) -> None:
        if what == "import":
            self.ctx.open_import(None)
        elif what == "print":
            self.print_list()
        else:
            self.saver.ask("customers", "pdf" if what == "pdf" else "xlsx", self.view, ids=self._written())

    def _written(self) -> "array[int]":
        """What paper and files hold: the people that are seen here, in this order."""
        return array("q", self._ids)

    def _new_group(self) -> None:
        """A group with a rule of the owner's own; its people are shown as soon as it is kept."""
        sheet = GroupSheet(self.ctx)
        sheet.saved.connect(self.choose)
        self.ctx.show_sheet(sheet)

    def _add_the_missing(self) -> None:
        self.ctx.edit_customer(None, name=self.bar.search.text().strip())

    def _narrow(self, _text: str) -> None:
        self.refresh()

    def _sort_by(self, key: str, descending: bool) -> None:
        sort = words.as_sort(key)
        if sort != self._sort[0] and sort in _LARGEST_FIRST:
            descending = True
            self.table.set_sort(key, descending)
        self._sort = (sort, descending)
        self.refresh()

    def _card_shown(self, customer_id: int) -> None:
        """Another page or the search opened a card: its row is the selected one here too."""
        self._card_id = customer_id
        self._select_card()

    def _select_card(self) -> None:
        if self._card_id is not None and self.table.current_id() != self._card_id:
            self.table.select(self._card_id, tell=False)

    def _follow(self, customer_id: int) -> None:
        # The focus alone makes a row current without selecting it: no reason to show another card.
        if self.table.selected_ids() == [customer_id]:
            self.ctx.follow_customer(customer_id)

    def _clicked(self) -> None:
        customer_id = self.table.current_id()
        if customer_id is not None:
            self.ctx.open_customer(customer_id)

    def _apply_density(self, choice: str) -> None:
        self.table.set_density("compact" if choice == "compact" else "comfortable")

    def _choose_density(self, choice: str) -> None:
        self._apply_density(choice)
        self.ctx.machine.set("dense_rows", choice == "compact")

    def _board_read(self, _morning: object) -> None:
        if self.isVisible():
            self.rows.refresh()

    def _fit_columns(self) -> None:
        edge = self._column.contentsMargins()
        room = self.width() - edge.left() - edge.right() - self.ctx.theme.px(14)
        names = fitting(self._columns, model.WANTED_FIRST, room / self.ctx.theme.factor)
        if names == self._shown_columns:
            return
        self._shown_columns = names
        kept = self.table.current_id()
        self.rows.set_columns([self._columns[name] for name in names])
        for number, name in enumerate(names):
            cells = self._state_cells if name == model.STATE else self.table.itemDelegate()
            self.table.setItemDelegateForColumn(number, cells)
        if kept is not None:
            self.table.select(kept, tell=False)

    def _lay_out(self) -> None:
        theme = self.ctx.theme
        for widget in (self.nobody, self.none_here, self.not_found):
            self.empty.addWidget(widget)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        self.buttons = {
            "print": Button(theme, self.tr("Print"), icon="printer", key="Ctrl+P", small=True),
            "pdf": Button(theme, self.tr("Save as PDF"), icon="file-text", small=True),
            "xlsx": Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet", small=True),
        }
        for button in self.buttons.values():
            row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self._buttons)
        self._column.addWidget(self.saver)
        self.empty.hide()
        self._restyle()

    def _connect(self) -> None:
        ctx = self.ctx
        self.bar.view_chosen.connect(self.choose)
        self.bar.search.text_changed.connect(self._narrow)
        self.bar.density_chosen.connect(self._choose_density)
        self.bar.wanted.connect(self._do)
        self.bar.group_wanted.connect(self._new_group)
        self.table.sort_requested.connect(self._sort_by)
        self.table.row_selected.connect(self._follow)
        self.table.clicked.connect(lambda _index: self._clicked())
        self.table.opened.connect(ctx.open_customer)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self._do(name))
        ctx.customer_wanted.connect(self._card_shown)
        ctx.customer_followed.connect(self._card_shown)
        ctx.board.loaded.connect(self._board_read)
        ctx.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(10))
        self._fit_columns()
