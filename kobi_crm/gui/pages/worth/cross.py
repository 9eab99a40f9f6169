"""Çapraz tablo: the layers of the pyramid crossed with a trait; Enter or a click lists the people of a cell."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.domain.worth_words import axis_label
from kobi_crm.errors import Cancelled
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.pages.worth import cross_words as words
from kobi_crm.gui.pages.worth.cross_words import CrossNumbers, Measure
from kobi_crm.gui.pages.worth.groups_people import GroupPeople
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.cross_grid import CrossGrid
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.jobs import Progress
from kobi_crm.services.reports import ReportWish
from kobi_crm.services.worth import AXES, Axis

TOPICS = frozenset(("customers", "sales", "sale_lines", "products", "ledger", "own_values", "settings"))


@dataclass(frozen=True)
class _Found:
    axis: Axis
    numbers: CrossNumbers
    fact: str

    @property
    def anybody(self) -> bool:
        """Whether anybody has bought anything."""
        return bool(len(self.numbers.table.people))

    @property
    def known(self) -> bool:
        """Whether the trait is known of anybody."""
        return any(self.numbers.table.values)


class CrossView(QWidget):
    """Stands inside a page and reads itself when shown.

    ``plan_wanted`` carries the key of a group for which a plan is to be made.
    """

    plan_wanted = Signal(str)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._stale = True
        self._job: Job | None = None
        self._wants_keyboard = False
        self._found: _Found | None = None
        self.axes = SegmentedChoice(
            theme,
            self.tr("Cross the layers with"),
            [(axis, axis_label(axis)) for axis in AXES],
            "district",
            flow=True,
            small=True,
        )
        measures = [("people", self.tr("People")), ("turnover", self.tr("Turnover of a year"))]
        self.measures = SegmentedChoice(theme, self.tr("What the boxes say"), measures, flow=True, small=True)
        self.axis_button = Button(theme, "", icon="list-filter", small=True)
        self.fact = Label(theme, "", "secondary_strong", wrap=True)
        self.progress = ProgressLine(theme, self.tr("Working out the table…"))
        self.saver = ReportSaver(ctx)
        self.grid = CrossGrid(theme, self.tr("Layers and traits"))
        self.hint = Label(
            theme,
            self.tr("The stronger the colour of a box, the larger its part of the row."),
            "caption",
            wrap=True,
        )
        self.nobody = EmptyState(
            theme, "users", self.tr("The table is made from purchases. After the first sales it stands here.")
        )
        self.nobody.add_action(self.tr("Record a sale"), ctx.open_sale, filled=True)
        self.unknown = EmptyState(theme, "users", "")
        self._to_customers = self.unknown.add_action(
            self.tr("Show the customers"), lambda: ctx.go("customers"), filled=True
        )
        self._to_products = self.unknown.add_action(
            self.tr("Show the products"), lambda: ctx.go("products"), filled=True
        )
        self.open_button = Button(theme, self.tr("Show the people"), icon="users", key="Enter", small=True)
        self.print_button = Button(theme, self.tr("Print"), icon="printer", key="Ctrl+P", small=True)
        self.excel_button = Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet", small=True)
        self.one = GroupPeople(ctx)
        self._lay_out()
        self._connect()

    @property
    def axis(self) -> Axis:
        """What the layers are crossed with."""
        return cast("Axis", self.axes.current())

    def refresh(self) -> None:
        """Read the table again, and the open cell with it."""
        self._stale = False
        self._show_choices()
        if self._job is not None:
            self._job.forget()
        if self._opened():
            self.one.refresh()
        worth, axis, money = self.ctx.app.worth, self.axis, self._money

        def read(progress: Progress) -> _Found:
            from kobi_crm.analytics.cross_table import stands_out

            table = worth.cross(axis, None, progress)
            said = words.fact(table, axis, stands_out(table))
            return _Found(axis, CrossNumbers(table, axis, money), said)

        self.progress.reset(self.tr("Working out the table…"))
        self.progress.setVisible(self._found is None)
        self._job = self.ctx.tasks.read(read, self._show, self._failed)
        self._job.progressed.connect(self.progress.set_progress)

    def focus_first(self) -> None:
        """The people of the open cell, else the table, as soon as it is known."""
        self._wants_keyboard = self._job is not None and self._found is None
        if self._opened():
            self.one.focus_first()
        elif self.numbers() is not None:
            self.grid.setFocus()
        else:
            (self.axis_button if self._compact else self.axes).setFocus()

    def numbers(self) -> CrossNumbers | None:
        """The table as it is shown; ``None`` where there is nothing to show."""
        grid = self.grid.grid()
        return grid if isinstance(grid, CrossNumbers) else None

    def open_cell(self, row: int, column: int) -> None:
        """The people of a cell; totals are cells too."""
        numbers = self.numbers()
        if numbers is not None:
            self.grid.select(row, column)
            segments = self.ctx.app.segments
            self.one.show_group(segments.of_cell(numbers.cell(row, column), numbers.layers))
            self.stack.setCurrentWidget(self.one)
            self.one.focus_first()

    def open_current(self) -> None:
        """Enter: the people of the selected cell."""
        row, column = self.grid.place()
        if row >= 0:
            self.open_cell(row, column)

    def leave(self) -> bool:
        """Esc: back to the table; false where it is shown already."""
        if not self._opened():
            return False
        self.stack.setCurrentWidget(self._every)
        self.focus_first()
        return True

    def selected_customer(self) -> int | None:
        """Who is selected among the people of the open cell."""
        return self.one.selected_customer() if self._opened() else None

    def print_list(self) -> None:
        """Ctrl+P: the people of the open cell, in the table the table itself."""
        if self._opened():
            self.one.print_list()
        elif self.numbers() is not None:
            self.saver.print_wish(ReportWish("cross_table", axis=self.axis))

    def save_excel(self) -> None:
        """The table with all its numbers."""
        if self.numbers() is not None:
            self.saver.ask_wish(ReportWish("cross_table", axis=self.axis), "xlsx")

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: buttons without their keys and icons."""
        self.open_button.set_key("" if compact else "Enter")
        self.print_button.set_key("" if compact else "Ctrl+P")
        for button in (self.open_button, self.print_button, self.excel_button):
            button.set_icon_visible(not compact)
        self._compact = compact
        self.hint.setVisible(not compact and self.numbers() is not None)
        self._show_choices()
        self.one.set_compact(compact)

    def axis_menu(self) -> QMenu:
        """What the layers may be crossed with, where there is no room for boxes."""
        menu = QMenu(self)
        for axis in AXES:
            action = menu.addAction(axis_label(axis))
            action.setCheckable(True)
            action.setChecked(axis == self.axis)
            action.triggered.connect(lambda _checked=False, axis=axis: self.axes.choose(axis))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.axis_button.mapToGlobal(self.axis_button.rect().bottomLeft()))
        return menu

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _show_choices(self) -> None:
        self.axes.setVisible(not self._compact)
        self.axis_button.setVisible(self._compact)
        self.axis_button.set_label(axis_label(self.axis))
        self.axis_button.setAccessibleName(f"{self.axes.accessibleName()}: {axis_label(self.axis)}")

    def _opened(self) -> bool:
        return self.stack.currentWidget() is self.one

    def _on_changes(self, changes: Changes) -> None:
        if changes.topics & TOPICS:
            self._stale = True
            if self.isVisible():
                self.refresh()

    def _show(self, found: _Found) -> None:
        self._job = None
        self._found = found
        self.progress.hide()
        self._show_table()
        if self._wants_keyboard:
            self._wants_keyboard = False
            self.focus_first()

    def _show_table(self) -> None:
        """Draw what was read; the selected cell stays where it is."""
        found = self._found
        if found is None:
            return
        before = self.numbers()
        row, column = self.grid.place()
        chosen = before.cell(row, column) if before is not None and row >= 0 else None
        anybody, known = found.anybody, found.known
        if anybody and known:
            found.numbers.measure = cast("Measure", self.measures.current())
            self.grid.set_grid(found.numbers)
            if chosen is not None:
                self.grid.select(*found.numbers.place_of(chosen))
        else:
            self.grid.set_grid(None)
            self.unknown.set_sentence(words.nothing_known(found.axis))
            self._to_customers.setVisible(found.axis != "category")
            self._to_products.setVisible(found.axis == "category")
        self.fact.setText(found.fact)
        self.nobody.setVisible(not anybody)
        self.unknown.setVisible(anybody and not known)
        for part in (self.grid, self.fact, self.measures):
            part.setVisible(anybody and known)
        self.hint.setVisible(anybody and known and not self._compact)
        for button in (self.open_button, self.print_button, self.excel_button):
            button.setEnabled(anybody and known)

    def _money(self, kurus: int) -> str:
        return self.ctx.money(kurus, "never")

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        if not isinstance(error, Cancelled):
            self.ctx.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _kept(self, _key: str) -> None:
        self.ctx.toast(self.tr("Kept. The group stands under Groups."))

    def _connect(self) -> None:
        self.axes.chosen.connect(lambda _axis: self.refresh())
        self.axis_button.clicked.connect(self.axis_menu)
        self.measures.chosen.connect(lambda _measure: self._show_table())
        self.grid.opened.connect(self.open_cell)
        self.open_button.clicked.connect(self.open_current)
        self.print_button.clicked.connect(self.print_list)
        self.excel_button.clicked.connect(self.save_excel)
        self.progress.stopped.connect(self._stop)
        self.one.left.connect(self.leave)
        self.one.kept.connect(self._kept)
        self.one.plan_wanted.connect(self.plan_wanted)
        self.ctx.bridge.changed.connect(self._on_changes)
        self.ctx.amounts.changed.connect(self._show_table)
        self.ctx.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self._compact = False
        self._every = QWidget()
        foot = QWidget()
        buttons = FlowLayout(foot)
        for button in (self.open_button, self.print_button, self.excel_button):
            buttons.addWidget(button)
        self._column = QVBoxLayout(self._every)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._choices = QHBoxLayout()
        self._choices.addWidget(self.axis_button)
        self._choices.addWidget(self.measures, 1)
        self._column.addWidget(self.axes)
        self._column.addWidget(self.fact)
        self._column.addLayout(self._choices)
        self._column.addWidget(self.progress)
        self._column.addWidget(self.saver)
        for part in (self.grid, self.nobody, self.unknown):
            self._column.addWidget(part, 1)
        for part in (self.hint, foot):
            self._column.addWidget(part)
        for part in (
            self.fact,
            self.measures,
            self.progress,
            self.grid,
            self.nobody,
            self.unknown,
            self.hint,
        ):
            part.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._every)
        self.stack.addWidget(self.one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._restyle()

    def _restyle(self) -> None:
        self._column.setSpacing(self.ctx.theme.px(10))
        self._choices.setSpacing(self.ctx.theme.px(12))
