"""Bugün: whom to call this morning, why, and a round check for each."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kobi_crm.domain.morning import Morning, Tiles
from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.later_menu import open_later_menu
from kobi_crm.gui.pages import today_words as words
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.gui.widgets.stat_tile import StatTile

if TYPE_CHECKING:
    from kobi_crm.gui.pages.report_saver import ReportSaver

_THREE_TILES_FROM = 450
"""Width of the page at text factor 1.0 below which three numbers would be cut."""


class TodayPage(Page):
    """Shows what the morning board holds; the board reads again by itself when something changed."""

    topics = frozenset[str]()

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self.greeting = Label(theme, "", "title")
        self.day_line = Label(theme, "", "secondary", wrap=True)
        self.tiles = (
            StatTile(theme, self.tr("Sales today")),
            StatTile(theme, self.tr("Store credit owed")),
            StatTile(theme, self.tr("Came this week")),
        )
        self.list = PersonList(theme, self.tr("People to call today"), fit_content=True)
        self.more = Button(theme, "", kind="ghost")
        self.empty = EmptyState(theme, "sun", self.tr("Nobody to call today."))
        self.empty.add_action(self.tr("Look at the customers"), lambda: ctx.go("customers"))
        self._lay_out()
        self.list.person_selected.connect(ctx.follow_customer)
        self.list.clicked.connect(lambda _index: self._open_current())
        self.list.opened.connect(ctx.open_customer)
        self.list.checked.connect(self.mark_called)
        self.more.clicked.connect(ctx.board.show_whole)
        ctx.board.loaded.connect(self._show)
        self._noted: date | None = None
        self.saver: ReportSaver | None = None

    def refresh(self) -> None:
        if self.ctx.board.morning is not None:
            self._show(self.ctx.board.morning)
        self.ctx.board.load()

    def focus_first(self) -> None:
        self.list.setFocus()

    def mark_called(self, customer_id: int) -> None:
        """Tick a person off; the row goes grey at once and stays until the day ends."""
        row = self.ctx.board.row(customer_id)
        if row is None or row.called_at is not None:
            return
        ticked = replace(row, called_at=self.ctx.app.clock.now())
        self.list.people().update_row(words.person_row(ticked, self.ctx.amounts.words))
        today, promise = self.ctx.app.today, row.reminder_id
        self.ctx.tasks.write(
            lambda: today.mark_called(customer_id, reminder_id=promise), failed=self._not_marked
        )

    def print_list(self) -> None:
        """Ctrl+P: this morning's list, as pages to look at; Enter prints them."""
        from kobi_crm.gui.pages.report_saver import ReportSaver

        if self.saver is None:
            self.saver = ReportSaver(self.ctx)
            self.view.column.addWidget(self.saver)
        self.saver.print_out("morning")

    def mark_current(self) -> None:
        """Space from anywhere on the page."""
        current = self.list.current_id()
        if current is not None:
            self.mark_called(current)

    def selected_customer(self) -> int | None:
        """Whose row is selected; another person's card may be open beside it."""
        return self.list.current_id()

    def snooze_current(self) -> bool:
        """Open the picker for the selected row; false when there is nothing to put off."""
        current = self.list.current_id()
        row = None if current is None else self.ctx.board.row(current)
        if row is None or row.called_at is not None:
            return False
        index = self.list.currentIndex()
        corner = self.list.visualRect(index).bottomLeft() + QPoint(self.ctx.theme.px(55), 0)
        open_later_menu(self.ctx, row, self, self.list.viewport().mapToGlobal(corner))
        return True

    def set_width_class(self, width: Width) -> None:
        """Tiles go without their second line where the window is not wide."""
        for tile in self.tiles:
            tile.set_compact(width is not Width.WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The third tile gives way before a number is cut."""
        super().resizeEvent(event)
        self.tiles[2].setVisible(event.size().width() >= self.ctx.theme.px(_THREE_TILES_FROM))

    def _open_current(self) -> None:
        current = self.list.current_id()
        if current is not None:
            self.ctx.open_customer(current)

    def _not_marked(self, error: Exception) -> None:
        self.ctx.board.load()
        self.ctx.fail(error)

    def _show(self, morning: Morning) -> None:
        app = self.ctx.app
        self.greeting.setText(words.greeting(app.clock.now(), app.settings.text("owner_name")))
        self.day_line.setText(words.day_line(morning))
        self._show_tiles(morning.tiles)
        before = self.list.current_id()
        self.list.set_groups(words.person_groups(morning, self.ctx.amounts.words))
        anybody = bool(morning.groups)
        self.list.setVisible(anybody)
        self.empty.setVisible(not anybody)
        self.more.setVisible(morning.hidden > 0)
        self.more.set_label(words.hidden_line(morning.hidden))
        if anybody and before is None:
            self.list.select_first()
        if self.isVisible() and self._noted != morning.day:
            self._noted = morning.day
            self.ctx.tasks.write(lambda: app.today.note_shown(morning))

    def _show_tiles(self, tiles: Tiles) -> None:
        sales, credit, visitors = self.tiles
        count = self.tr("{count} sale") if tiles.sales_count == 1 else self.tr("{count} sales")
        sales.set_value(
            self.ctx.money(tiles.sales_today, "never"),
            count.format(count=tiles.sales_count),
        )
        one_late, more_late = self.tr("{count} person is late"), self.tr("{count} people are late")
        late = one_late if tiles.overdue_people == 1 else more_late
        credit.set_value(
            self.ctx.money(tiles.receivable, "never"),
            late.format(count=tiles.overdue_people) if tiles.overdue_people else self.tr("nobody is late"),
            late=tiles.overdue_people > 0,
        )
        people = self.tr("{count} person") if tiles.visitors_this_week == 1 else self.tr("{count} people")
        visitors.set_value(
            people.format(count=tiles.visitors_this_week),
            self.tr("last week {count}").format(count=tiles.visitors_last_week),
        )

    def _lay_out(self) -> None:
        self.view = VerticalScroll(self.ctx.theme)
        column = self.view.column
        self._tile_row = QHBoxLayout()
        for tile in self.tiles:
            self._tile_row.addWidget(tile, 1)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.greeting)
        head.addWidget(self.day_line)
        column.addLayout(head)
        column.addLayout(self._tile_row)
        column.addWidget(self.list)
        column.addWidget(self.empty)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.view)
        self.empty.hide()
        self.more.hide()
        self.ctx.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._tile_row.setSpacing(self.ctx.theme.px(12))
