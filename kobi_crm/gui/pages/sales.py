"""Satışlar: what was sold, day by day, with the day's total by kind of payment, and what is done with a sale."""

from typing import cast, get_args

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.domain.sale_reasons import reason_word
from kobi_crm.domain.sales import PAYMENTS, DayTotal, Payment, Sale
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import sales as model
from kobi_crm.gui.models.fitting import fitting
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.sheets.day_close import DayCloseSheet
from kobi_crm.gui.sheets.paper_sheet import PaperSheet
from kobi_crm.gui.sheets.return_sheet import ReturnSheet
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.day_head_cells import HEIGHT, DayHeadCells, HeadWords
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import ElidedLabel, Label, plain_tooltip
from kobi_crm.gui.widgets.search_field import SearchField
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.stat_tile import StatTile


class SalesPage(DayPage):
    """Enter changes a sale, Ctrl+R takes it back, Del deletes it, Ctrl+P prints its slip. Undo as ever."""

    topics = frozenset(("sales", "customers"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self._job: Job | None = None
        self._heads: list[int] = []
        self._columns = model.columns(ctx.app.clock.today, ctx.money, self._is_edited)
        self.rows = model.SalesModel(ctx.app, [self._columns["time"]])
        self.rows.setParent(self)
        self.periods = SegmentedChoice(
            theme, self.tr("Days"), self._period_words(), "today", flow=True, small=True
        )
        self.tiles = (
            StatTile(theme, self.tr("Cash")),
            StatTile(theme, self.tr("Card and transfer")),
            StatTile(theme, self.tr("Store credit")),
        )
        self.total = Label(theme, "", "secondary")
        self.table = DataTable(theme, self.tr("Sales"), self.rows)
        self.table.setItemDelegate(DayHeadCells(theme, self.table, self._head))
        self.empty = EmptyState(theme, "receipt-turkish-lira", "")
        self.empty.add_action(self.tr("Record a sale"), ctx.open_sale)
        self.search = SearchField(theme, self.tr("Product or receipt number"), key="F11")
        self.close_day = Button(theme, self.tr("Close the day"), icon="wallet", key="F12", small=True)
        self.chosen = ElidedLabel(theme, "", "strong")
        self.lines = ElidedLabel(theme, "", "secondary")
        self.edit = Button(theme, self.tr("Edit"), icon="pencil", key="Enter", small=True)
        self.give_back = Button(theme, self.tr("Refund"), icon="undo-2", key="Ctrl+R", small=True)
        self.slip = Button(theme, self.tr("Print slip"), icon="printer", key="Ctrl+P", small=True)
        self.delete = Button(theme, self.tr("Delete"), icon="trash-2", key=self.tr("Del"), small=True)
        self._keys = {
            self.edit: "Enter",
            self.give_back: "Ctrl+R",
            self.slip: "Ctrl+P",
            self.delete: self.tr("Del"),
            self.close_day: "F12",
        }
        for button, key in self._keys.items():
            button.setToolTip(plain_tooltip(key))
        self._lay_out()
        self._connect()

    def period(self) -> model.Period:
        """The days that are shown."""
        name = self.periods.current()
        return cast("model.Period", name) if name in get_args(model.Period) else "today"

    def refresh(self) -> None:
        if self._job is not None:
            self._job.forget()
        app, period, text = self.ctx.app, self.period(), self.search.text()
        self._job = self.ctx.tasks.read(lambda _progress: model.read_sales(app, period, text), self._show)

    def focus_first(self) -> None:
        self.table.setFocus()

    def sale(self) -> Sale | None:
        """The selected sale."""
        selected = self.table.selected_ids()
        row = self.rows.row_at(self.rows.row_of(selected[0])) if selected else None
        return row if isinstance(row, Sale) else None

    def delete_sale(self) -> None:
        """Take the selected sale out; the message at the bottom brings it back."""
        sale = self.sale()
        if sale is not None:
            self.ctx.tasks.write(lambda: self.ctx.app.sales.remove(sale.id))

    def edit_sale(self) -> None:
        """Change the selected sale; a return is deleted and made anew instead."""
        sale = self.sale()
        if sale is not None and sale.total >= 0:
            self.ctx.show_sheet(SaleSheet(self.ctx, sale_id=sale.id))

    def return_sale(self) -> None:
        """Choose what of the selected sale comes back."""
        sale = self.sale()
        if sale is not None and _can_come_back(sale):
            self.ctx.show_sheet(ReturnSheet(self.ctx, sale.id))

    def print_list(self) -> None:
        """Ctrl+P: the slip of the selected sale."""
        sale = self.sale()
        if sale is not None:
            self.ctx.show_sheet(PaperSheet.of_sale(self.ctx, sale.id))

    def open_day_close(self) -> None:
        """Count the till at the end of the day."""
        self.ctx.show_sheet(DayCloseSheet(self.ctx))

    def set_width_class(self, width: Width) -> None:
        """Where the window is not wide the heads of the days speak for the tiles, and the rows for who is chosen."""
        wide = width is Width.WIDE
        for tile in self.tiles:
            tile.setVisible(wide)
        self.chosen.setVisible(wide)
        for button, key in self._keys.items():
            button.set_icon_visible(wide)
            button.set_key(key if wide else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.delete_sale()
        elif event.key() == Qt.Key.Key_R and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.return_sale()
        elif event.key() == Qt.Key.Key_F11:
            self.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_F12:
            self.open_day_close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search to the list."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        onwards = key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.search.edit and onwards and self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _show(self, found: model.SalesOf) -> None:
        self._job = None
        row = self.table.currentIndex().row()
        self.rows.set_days(found.days)
        self.table.clearSpans()
        self.table.set_ids(found.ids)
        self._place_heads()
        if self.table.current_id() is None and row >= 0:
            self._select_near(row)
        anything = bool(found.ids)
        self.table.setVisible(anything)
        self._foot.setVisible(anything)
        self.empty.setVisible(not anything)
        self.empty.set_sentence(self._nothing_words())
        self._show_tiles(found.days)
        self._show_chosen()

    def _select_near(self, row: int) -> None:
        """The sale that stood here is gone: the next one is selected, without showing its card."""
        for place in (*range(row, self.rows.rowCount()), *range(min(row, self.rows.rowCount()) - 1, -1, -1)):
            if self.rows.id_at(place) > 0:
                self.table.select(self.rows.id_at(place), tell=False)
                return

    def _place_heads(self) -> None:
        ordinary = self.table.verticalHeader().defaultSectionSize()
        for row in self._heads:  # heights stay with their row number when the rows change
            if row < self.rows.rowCount():
                self.table.setRowHeight(row, ordinary)
        self._heads = self.rows.head_rows()
        for row in self._heads:
            self.table.setSpan(row, 0, 1, self.rows.columnCount())
            self.table.setRowHeight(row, self.ctx.theme.px(HEIGHT))

    def _show_tiles(self, days: tuple[DayTotal, ...]) -> None:
        cash, bank, credit = self.tiles
        count = sum(day.count for day in days)
        parts: dict[Payment, int] = dict.fromkeys(PAYMENTS, 0)
        for day in days:
            for kind, amount in day.by_payment:
                parts[kind] += amount
        words = self.tr("{count} sale, {total}") if count == 1 else self.tr("{count} sales, {total}")
        total = self.ctx.money(sum(day.total for day in days))
        self.total.setText(words.format(count=count, total=total) if count else "")
        cash.set_value(self.ctx.money(parts["cash"], "never"), self.tr("into the till"))
        by_bank = self.ctx.money(parts["card"] + parts["transfer"], "never")
        bank.set_value(by_bank, self.tr("into the bank"))
        credit.set_value(self.ctx.money(parts["credit"], "never"), self.tr("into the notebook"))

    def _show_chosen(self) -> None:
        sale = self.sale()
        for button in (self.delete, self.slip):
            button.setEnabled(sale is not None)
        self.edit.setEnabled(sale is not None and sale.total >= 0)
        self.give_back.setEnabled(sale is not None and _can_come_back(sale))
        if sale is None:
            self.chosen.set_full_text("")
            self.lines.set_full_text("")
            return
        words = self.tr("{name}: {amount}")
        self.chosen.set_full_text(
            words.format(name=model.customer_words(sale), amount=self.ctx.money(sale.total))
        )
        self.lines.set_full_text(self._about(sale))

    def _about(self, sale: Sale) -> str:
        """What was bought, how it was paid, and what else is known of it."""
        known = [model.bought(sale), model.paid(sale, self.ctx.money)]
        known += model.marks(sale, self._is_edited(sale.id))
        if sale.receipt:
            invoice = sale.receipt_kind == "invoice"
            words = self.tr("invoice {number}") if invoice else self.tr("receipt {number}")
            known.append(words.format(number=sale.receipt))
        if sale.reason:
            known.append(reason_word(sale.reason))
        if sale.lines and sale.note:
            known.append(sale.note)
        return " · ".join(part for part in known if part)

    def _is_edited(self, sale_id: int) -> bool:
        return self.rows.is_edited(sale_id)

    def _head(self, row: object) -> HeadWords | None:
        if not isinstance(row, DayTotal):
            return None
        title = model.head_words(row, self.ctx.app.clock.today())
        return HeadWords(title, self.ctx.money(row.total), model.by_payment(row.by_payment, self.ctx.money))

    def _follow(self, _sale_id: int) -> None:
        self._show_chosen()
        sale = self.sale()
        if sale is not None and sale.customer_id is not None and self.table.selected_ids() == [sale.id]:
            self.ctx.follow_customer(sale.customer_id)

    def _open_customer(self) -> None:
        sale = self.sale()
        if sale is not None and sale.customer_id is not None:
            self.ctx.open_customer(sale.customer_id)

    def _fit_columns(self) -> None:
        edge = self._column.contentsMargins()
        room = self.width() - edge.left() - edge.right() - self.ctx.theme.px(14)
        names = fitting(self._columns, model.WANTED_FIRST, room / self.ctx.theme.factor)
        wanted = [self._columns[name] for name in names]
        if list(self.rows.columns()) == wanted:
            return
        kept = self.table.current_id()
        self.table.clearSpans()
        self.rows.set_columns(wanted)
        self._place_heads()
        if kept is not None:
            self.table.select(kept, tell=False)

    def _nothing_words(self) -> str:
        if self.search.text().strip():
            words = self.tr("No sale here with “{text}”. Try other days or another word.")
            return words.format(text=self.search.text().strip())
        return {
            "today": self.tr("Nothing was sold today yet."),
            "yesterday": self.tr("Nothing was sold yesterday."),
            "week": self.tr("Nothing was sold this week yet."),
            "month": self.tr("Nothing was sold this month yet."),
        }[self.period()]

    def _period_words(self) -> list[tuple[str, str]]:
        return [
            ("today", self.tr("Today")),
            ("yesterday", self.tr("Yesterday")),
            ("week", self.tr("This week")),
            ("month", self.tr("This month")),
        ]

    def _lay_out(self) -> None:
        self._tile_row = QHBoxLayout()
        for tile in self.tiles:
            self._tile_row.addWidget(tile, 1)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.edit, self.give_back, self.slip, self.delete):
            row.addWidget(button)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(self.ctx.theme.px(4))
        foot.addWidget(self.chosen)
        foot.addWidget(self.lines)
        foot.addWidget(buttons)
        self._column = QVBoxLayout(self)
        self._head_row = QHBoxLayout()
        self._head_row.addWidget(Label(self.ctx.theme, self.tr("Sales"), "title"))
        self._head_row.addWidget(self.total, 1, Qt.AlignmentFlag.AlignBottom)
        self._head_row.addWidget(self.close_day)
        self._column.addLayout(self._head_row)
        self._filter_row = QHBoxLayout()
        self._filter_row.addWidget(self.periods)
        self.search.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._filter_row.addWidget(self.search, 1)
        self._column.addLayout(self._filter_row)
        self._column.addLayout(self._tile_row)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self._foot)
        self.empty.hide()
        self._foot.hide()
        self._restyle()

    def _connect(self) -> None:
        self.periods.chosen.connect(lambda _period: self.refresh())
        self.table.row_selected.connect(self._follow)
        self.table.clicked.connect(lambda _index: self._open_customer())
        self.table.opened.connect(lambda _sale_id: self.edit_sale())
        self.search.text_changed.connect(lambda _text: self.refresh())
        self.search.edit.installEventFilter(self)
        self.edit.clicked.connect(self.edit_sale)
        self.slip.clicked.connect(self.print_list)
        self.close_day.clicked.connect(self.open_day_close)
        self.give_back.clicked.connect(self.return_sale)
        self.delete.clicked.connect(self.delete_sale)
        self.ctx.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(10))
        self._tile_row.setSpacing(px(12))
        self._head_row.setSpacing(px(12))
        self._filter_row.setSpacing(px(12))
        self.search.setMinimumWidth(px(140))
        self._place_heads()
        self._fit_columns()


def _can_come_back(sale: Sale) -> bool:
    return sale.return_of is None and sale.total > sale.returned
