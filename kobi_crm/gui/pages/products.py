"""Ürünler: what the shop sells, by category; Enter opens a product's form, Ins a new one.

Ctrl+O says whom to offer the selected product, Ctrl+B what is bought together.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.models import products as model
from kobi_crm.gui.models.fitting import fitting
from kobi_crm.gui.pages import products_words as words
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.pages.product_form import ProductForm
from kobi_crm.gui.pages.products_bar import ProductsBar
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.pages.wishes_panel import WishesView
from kobi_crm.gui.sheets.offers import OffersSheet
from kobi_crm.gui.sheets.together import TogetherSheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.table_model import TableModel

_LARGEST_FIRST = ("price", "cost", "sold")
"""A first click on these headings puts the most on top."""


@dataclass(frozen=True)
class _Found:
    ids: "array[int]"
    sold: dict[int, int]
    categories: list[tuple[str, int]]
    costs: bool


class ProductsPage(DayPage):
    """Ids are read on a thread of their own, rows by the screenful; the form stands in the card's place."""

    topics = frozenset(("products", "product_barcodes", "sales", "sale_lines"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self.view = words.ALL
        self._sort = ("name", False)
        self._job: Job | None = None
        self._sold: dict[int, int] = {}
        self._costs = False
        self._columns = model.columns(ctx.money)
        self._shown_columns: list[str] = []
        self._ids = array("q")
        self._open_first = False
        self.rows = TableModel([self._columns["name"]], self._fetch, self)
        self.table = DataTable(theme, self.tr("Products"), self.rows)
        self.table.set_sort(*self._sort)
        self.bar = ProductsBar(theme)
        self.wishes = WishesView(ctx)
        self.nothing = EmptyState(theme, "package", self.tr("No products yet. A sale with lines adds them."))
        self.nothing.add_action(self.tr("New product"), self.new_product, filled=True)
        self.nothing.add_action(self.tr("Import from Excel"), ctx.open_import)
        self.none_here = EmptyState(theme, "package", self.tr("The archive is empty."))
        self.none_here.add_action(self.tr("Show all products"), lambda: self.choose(words.ALL))
        self.not_found = EmptyState(theme, "search", "")
        self.not_found.add_action(self.tr("Add it as a new product"), self._add_the_missing)
        self.offer_button = Button(theme, self.tr("Whom to offer"), icon="users", key="Ctrl+O", small=True)
        self.together_button = Button(
            theme, self.tr("Bought together"), icon="shopping-basket", key="Ctrl+B", small=True
        )
        self.saver = ReportSaver(ctx)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        if self._job is not None:
            self._job.forget()
        view, (sort, descending), text = self.view, self._sort, self.bar.search.text().strip()
        products = self.ctx.app.products
        category = words.category_of(view)
        kind = "archived" if view == words.ARCHIVED else "all" if category is None else "category"

        def read(_progress: object) -> _Found:
            ids = products.ids(kind, category, words.as_sort(sort), descending=descending, text=text)
            return _Found(ids, products.sold(), products.categories(), products.knows_costs())

        self._job = self.ctx.tasks.read(read, self._show)

    def focus_first(self) -> None:
        if self.view == words.WISHES:
            self.wishes.focus_first()
        else:
            self.bar.search.edit.setFocus()

    def choose(self, view: str) -> None:
        """Show another list, whole."""
        self.view = view
        self.bar.search.edit.clear()
        self.bar.search.setVisible(view != words.WISHES)
        self.refresh()

    def new_product(self) -> None:
        """Open an empty form."""
        self.ctx.show_panel(ProductForm(self.ctx, None))

    def open_product(self, product_id: int) -> None:
        """Open a product's form."""
        self.ctx.show_panel(ProductForm(self.ctx, product_id))

    def show_offers(self) -> None:
        """Ctrl+O: whom to offer the selected product."""
        product_id = self.table.current_id() if self.stack.currentWidget() is self.table else None
        row = self.rows.row_at(self.rows.row_of(product_id)) if product_id is not None else None
        if product_id is not None and row is not None:
            self.ctx.show_sheet(OffersSheet(self.ctx, product_id, row.product.name, self.saver))

    def show_together(self) -> None:
        """Ctrl+B: what is bought together."""
        self.ctx.show_sheet(TogetherSheet(self.ctx, self.saver))

    def set_width_class(self, width: Width) -> None:
        """The lists are in a menu where the window is not wide."""
        wide = width is Width.WIDE
        self.bar.set_width_class(width)
        self.offer_button.set_key("Ctrl+O" if wide else "")
        self.together_button.set_key("Ctrl+B" if wide else "")
        for button in (self.offer_button, self.together_button):
            button.set_icon_visible(wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Insert:
            self.new_product()
        elif control and event.key() == Qt.Key.Key_O:
            self.show_offers()
        elif control and event.key() == Qt.Key.Key_B:
            self.show_together()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow down leads from the search into the list."""
        if watched is not self.bar.search.edit or not isinstance(event, QKeyEvent) or not self._ids:
            return False
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _show(self, found: _Found) -> None:
        self._job = None
        self._sold, self._costs = found.sold, found.costs
        self._fit_columns()
        if found.ids == self._ids and found.ids:
            self.rows.refresh()
        else:
            self._ids = found.ids
            self.table.set_ids(found.ids)
        if found.ids and self.table.current_id() is None:
            self.table.select(found.ids[0], tell=False)
        self.bar.set_lists(found.categories, self.view)
        text = self.bar.search.text().strip()
        self.bar.count.set_full_text("" if self.view == words.WISHES else words.count(len(found.ids), text))
        self._show_part(text)
        if self._open_first:
            self._open_first = False
            self._take_first()

    def _show_part(self, text: str) -> None:
        part: QWidget = self.table
        if self.view == words.WISHES:
            part = self.wishes
        elif not self._ids and text:
            self.not_found.set_sentence(words.not_found(text))
            part = self.not_found
        elif not self._ids:
            part = self.none_here if self.view == words.ARCHIVED else self.nothing
        self.stack.setCurrentWidget(part)
        self._foot.setVisible(part is self.table)

    def _fetch(self, ids: Sequence[int]) -> dict[int, model.ProductRow]:
        return model.rows_of(self.ctx.app, self._sold, ids)

    def _entered(self) -> None:
        """Enter in the search: the first product found opens, as soon as it is found."""
        if self._job is not None:
            self._open_first = True
        else:
            self._take_first()

    def _take_first(self) -> None:
        text = self.bar.search.text().strip()
        if not text:
            self.table.setFocus()
        elif self._ids:
            self.open_product(self._ids[0])
        else:
            self._add_the_missing()

    def _add_the_missing(self) -> None:
        text = self.bar.search.text().strip()
        barcode = text if words.looks_scanned(text) else ""
        self.ctx.show_panel(ProductForm(self.ctx, None, name="" if barcode else text, barcode=barcode))

    def _sort_by(self, key: str, descending: bool) -> None:
        if key != self._sort[0] and key in _LARGEST_FIRST:
            descending = True
            self.table.set_sort(key, descending)
        self._sort = (key, descending)
        self.refresh()

    def _clicked(self) -> None:
        product_id = self.table.current_id()
        if product_id is not None:
            self.open_product(product_id)

    def _fit_columns(self) -> None:
        edge = self._column.contentsMargins()
        room = self.width() - edge.left() - edge.right() - self.ctx.theme.px(14)
        wanted = [name for name in model.WANTED_FIRST if name != model.COST or self._costs]
        every = {name: column for name, column in self._columns.items() if name in wanted}
        names = fitting(every, wanted, room / self.ctx.theme.factor)
        if names == self._shown_columns:
            return
        self._shown_columns = names
        kept = self.table.current_id()
        self.rows.set_columns([self._columns[name] for name in names])
        if kept is not None:
            self.table.select(kept, tell=False)

    def _lay_out(self) -> None:
        for part in (self.table, self.wishes, self.nothing, self.none_here, self.not_found):
            self.stack.addWidget(part)
        self._column = QVBoxLayout(self)
        self._foot = QWidget()
        buttons = FlowLayout(self._foot)
        for button in (self.offer_button, self.together_button):
            buttons.addWidget(button)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.saver)
        self._column.addWidget(self.stack, 1)
        self._column.addWidget(self._foot)
        self._restyle()

    def _connect(self) -> None:
        self.bar.view_chosen.connect(self.choose)
        self.bar.new_wanted.connect(self.new_product)
        self.bar.import_wanted.connect(self.ctx.open_import)
        self.bar.search.text_changed.connect(lambda _text: self.refresh())
        self.bar.search.edit.returnPressed.connect(self._entered)
        self.bar.search.edit.installEventFilter(self)
        self.offer_button.clicked.connect(self.show_offers)
        self.together_button.clicked.connect(self.show_together)
        self.table.sort_requested.connect(self._sort_by)
        self.table.opened.connect(self.open_product)
        self.table.clicked.connect(lambda _index: self._clicked())
        self.ctx.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(10))
        self._fit_columns()
