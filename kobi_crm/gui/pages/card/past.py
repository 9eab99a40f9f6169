"""Geçmiş: all that happened with a customer in one timeline, with a filter by kind."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kobi_crm.domain.customers import TimelineEntry
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.card_words import entry_words, short_day
from kobi_crm.gui.sheets.return_sheet import ReturnSheet
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.timeline import ROW_ROLE, Timeline, TimelineRow

SHOWN_FIRST = 12
_LOOKS = {
    "sale": ("receipt-turkish-lira", "text2"),
    "payment": ("hand-coins", "green"),
    "opening": ("notebook-pen", "text2"),
    "reversal": ("undo-2", "text2"),
    "note": ("sticky-note", "text2"),
    "call": ("phone", "accent"),
    "reminder": ("bell", "text2"),
}


class Past(QWidget):
    """The newest dozen first; the rest is one click away."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        self._entries: tuple[TimelineEntry, ...] = ()
        self._shown: list[TimelineEntry] = []
        self._kind = "all"
        self._whole = False
        self.filter = Button(theme, self.tr("Everything"), kind="ghost", icon="list-filter", small=True)
        self.timeline = Timeline(theme, self.tr("History"))
        self.timeline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.nothing = Label(theme, self.tr("Nothing yet."), "secondary")
        self.more = Button(theme, self.tr("Show everything"), kind="ghost", small=True)
        top = QHBoxLayout()
        top.addWidget(Label(theme, self.tr("History"), "secondary_strong"))
        top.addStretch(1)
        top.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(top)
        column.addWidget(self.timeline)
        column.addWidget(self.nothing)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.filter.clicked.connect(self.open_filter)
        self.more.clicked.connect(self._show_whole)
        self.timeline.customContextMenuRequested.connect(self.open_row_menu)
        self.timeline.opened.connect(self.open_entry)

    def show_entries(self, entries: tuple[TimelineEntry, ...], *, fresh: bool) -> None:
        """Show a person's events; ``fresh`` when it is another person than before."""
        self._entries = entries
        if fresh:
            self._whole = False
            self._kind = "all"
        self._fill()

    def open_filter(self) -> QMenu:
        """The kinds to choose from."""
        menu = QMenu(self)
        for kind, word in self._kinds():
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(kind == self._kind)
            action.triggered.connect(lambda _checked=False, kind=kind: self.show_kind(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))
        return menu

    def show_kind(self, kind: str) -> None:
        """Show only sales, payments, notes or calls, or ``all``."""
        self._kind = kind
        self._fill()

    def open_entry(self, place: int) -> None:
        """Enter on a sale: change it."""
        entry = self._shown[place]
        if entry.kind == "sale" and (entry.amount or 0) >= 0:
            self._ctx.show_sheet(SaleSheet(self._ctx, sale_id=entry.row_id))

    def open_row_menu(self, at: QPoint) -> QMenu | None:
        """What can be done with one event: a sale is changed or taken back, and it is taken off, with undo as ever."""
        row = self.timeline.indexAt(at).data(ROW_ROLE)
        if row is None:
            return None
        entry = self._shown[row.id]
        remove = self._remover(entry)
        if remove is None:
            return None
        menu = QMenu(self)
        if entry.kind == "sale" and (entry.amount or 0) > 0:
            self._add_sale_acts(menu, row.id, entry.row_id)
        action = menu.addAction(self._ctx.theme.icon("trash-2"), self.tr("Delete"))
        action.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        action.triggered.connect(lambda: self._ctx.tasks.write(remove))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.timeline.viewport().mapToGlobal(at))
        return menu

    def _add_sale_acts(self, menu: QMenu, place: int, sale_id: int) -> None:
        ctx = self._ctx
        edit = menu.addAction(ctx.theme.icon("pencil"), self.tr("Edit"))
        edit.setShortcut(QKeySequence(Qt.Key.Key_Return))
        edit.triggered.connect(lambda: self.open_entry(place))
        back = menu.addAction(ctx.theme.icon("undo-2"), self.tr("Refund"))
        back.triggered.connect(lambda: ctx.show_sheet(ReturnSheet(ctx, sale_id)))

    def _remover(self, entry: TimelineEntry) -> Callable[[], None] | None:
        app = self._ctx.app
        if entry.kind == "sale":
            return lambda: app.sales.remove(entry.row_id)
        if entry.kind == "note":
            return lambda: app.notes.remove(entry.row_id)
        if entry.kind == "reminder":
            return lambda: app.reminders.remove(entry.row_id)
        return None

    def _show_whole(self) -> None:
        self._whole = True
        self._fill()

    def _fill(self) -> None:
        chosen = [entry for entry in self._entries if self._kind in ("all", entry.kind)]
        self._shown = chosen if self._whole else chosen[:SHOWN_FIRST]
        today = self._ctx.app.clock.today()
        self.timeline.set_rows(
            [
                TimelineRow(
                    id=place,
                    when=short_day(entry.at, today),
                    icon=_LOOKS[entry.kind][0],
                    text=entry_words(entry),
                    amount="" if entry.amount is None else self._ctx.money(entry.amount),
                    tone=_LOOKS[entry.kind][1],
                )
                for place, entry in enumerate(self._shown)
            ]
        )
        self.filter.set_label(dict(self._kinds())[self._kind])
        self.filter.setVisible(len({entry.kind for entry in self._entries}) > 1)
        self.timeline.setVisible(bool(self._shown))
        self.nothing.setVisible(not self._shown)
        self.more.setVisible(len(chosen) > len(self._shown))

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            ("all", self.tr("Everything")),
            ("sale", self.tr("Sales")),
            ("payment", self.tr("Payments")),
            ("note", self.tr("Notes")),
            ("call", self.tr("Calls")),
            ("reminder", self.tr("Reminders")),
        ]
