"""İstekler: what was asked for and was not there, one line to add to it, and "it came"."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.wishes import WishCount
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import wishes as model
from kobi_crm.gui.models.fitting import fitting
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.product_name_edit import ProductNameEdit
from kobi_crm.gui.sheets.arrived import ArrivedSheet
from kobi_crm.gui.sheets.customer_pick import CustomerPick
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.table_model import TableModel

_TOPICS = frozenset(("wishes", "products", "customers"))


class WishesView(QWidget):
    """Stands inside a page and reads itself when shown.

    Enter in the product's field goes to the customer's, Enter there keeps the wish (an empty one counts the asking
    alone); Enter on a row says that it came, Del takes the row off the list.
    """

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        self._job: Job | None = None
        self._saving = False
        self._stale = True
        self._numbers: dict[str, int] = {}
        self._counts: dict[int, WishCount] = {}
        self._columns = model.columns(ctx.app.clock.today)
        self.product = ProductNameEdit(
            ctx, self.tr("What was asked for"), self.tr("Write what was asked for.")
        )
        self.product.setPlaceholderText(self.tr("For example: olive oil in tins"))
        self.customer = CustomerPick(ctx)
        self.customer.line.setPlaceholderText(self.tr("Who asked; may stay empty"))
        self.add_button = Button(theme, self.tr("Add"), kind="filled", icon="plus")
        self.rows = TableModel(list(self._columns.values()), self._fetch, self)
        self.table = DataTable(theme, self.tr("Asked for, not there"), self.rows)
        self.none = EmptyState(theme, "shopping-basket", self.tr("Nothing was asked for that was not there."))
        self.came = Button(theme, self.tr("It came"), kind="filled", icon="package-check", key="Enter")
        self.off = Button(theme, self.tr("Take off the list"), icon="x", key=self.tr("Del"), small=True)
        self.print_button = Button(theme, self.tr("Print who asked"), icon="printer", small=True)
        self.saver = ReportSaver(ctx)
        self._lay_out()
        self._connect()

    def focus_first(self) -> None:
        """The keyboard goes to the list, or to the field while the list is empty."""
        (self.table if self._counts else self.product).setFocus()

    def refresh(self) -> None:
        """Read the list again."""
        self._stale = False
        if self._job is not None:
            self._job.forget()
        app = self._ctx.app
        self._job = self._ctx.tasks.read(lambda _progress: app.wishes.counts(), self._show)

    def add(self) -> None:
        """Keep what stands in the two fields; both are empty for the next one."""
        if self._saving:
            return
        if not self.product.check():
            self.product.setFocus()
            return
        if self.customer.searching():
            self.customer.complain(self.tr("Choose who asked, or empty the field."))
            self.customer.setFocus()
            return
        self._saving = True
        app, what = self._ctx.app, self.product.value()
        customer_id, new_name = self.customer.customer_id, self.customer.new_name

        def keep() -> int:
            who = app.customers.add(CustomerDraft(new_name)) if new_name else customer_id
            return app.wishes.add(who, what)

        self._ctx.tasks.write(keep, self._added, self._refused)

    def arrived(self) -> None:
        """The selected thing came: show who is to be told."""
        count = self._chosen()
        if count is not None:
            self._ctx.show_sheet(ArrivedSheet(self._ctx, count.key, count.text))

    def take_off(self) -> None:
        """The selected thing is no longer looked for."""
        count = self._chosen()
        if count is not None:
            self._ctx.tasks.write(lambda: self._ctx.app.wishes.close_all(count.key))

    def print_list(self) -> None:
        """Who asked for what, as pages to look at."""
        self.saver.print_out("wish_list")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.take_off()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _chosen(self) -> WishCount | None:
        return self._counts.get(self.table.current_id() or 0)

    def _fetch(self, ids: Sequence[int]) -> dict[int, WishCount]:
        return {number: self._counts[number] for number in ids if number in self._counts}

    def _show(self, counts: list[WishCount]) -> None:
        self._job = None
        for count in counts:
            self._numbers.setdefault(count.key, len(self._numbers) + 1)
        self._counts = {self._numbers[count.key]: count for count in counts}
        self.table.set_ids(list(self._counts))
        if self._counts and self.table.current_id() is None:
            self.table.select(next(iter(self._counts)), tell=False)
        for part in (self.table, self._foot):
            part.setVisible(bool(counts))
        self.none.setVisible(not counts)

    def _added(self, _wish_id: int) -> None:
        self._saving = False
        self.product.clear()
        self.customer.clear()
        self.product.setFocus()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self._ctx.fail(error)

    def _on_changes(self, changes: Changes) -> None:
        if not changes.topics & _TOPICS:
            return
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _fit_columns(self) -> None:
        room = (self.width() - self._ctx.theme.px(14)) / self._ctx.theme.factor
        wanted = [self._columns[name] for name in fitting(self._columns, model.WANTED_FIRST, room)]
        if wanted != self.rows.columns():
            kept = self.table.current_id()
            self.rows.set_columns(wanted)
            if kept is not None:
                self.table.select(kept, tell=False)

    def _connect(self) -> None:
        self.product.returnPressed.connect(self._to_customer)
        self.customer.picked.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.table.opened.connect(lambda _number: self.arrived())
        self.came.clicked.connect(self.arrived)
        self.off.clicked.connect(self.take_off)
        self.print_button.clicked.connect(self.print_list)
        self._ctx.bridge.changed.connect(self._on_changes)
        self._ctx.theme.changed.connect(self._restyle)

    def _to_customer(self) -> None:
        if self.product.check():
            self.customer.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        theme = self._ctx.theme
        top = Qt.AlignmentFlag.AlignTop
        self._entry = QHBoxLayout()
        self._entry.addWidget(Field(theme, self.tr("What was asked for"), self.product), 1, top)
        self._entry.addWidget(self.customer, 1, top)
        beside = QVBoxLayout()  # the button stands beside the fields, not beside their labels
        beside.setSpacing(theme.px(5))
        beside.addWidget(Label(theme, "", "secondary_strong"))
        beside.addWidget(self.add_button)
        beside.addStretch(1)
        self._entry.addLayout(beside)
        self._foot = QWidget()
        foot = FlowLayout(self._foot)
        for button in (self.came, self.off, self.print_button):
            foot.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._entry)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.none, 1)
        self._column.addWidget(self._foot)
        self._column.addWidget(self.saver)
        self.none.hide()
        self._foot.hide()
        self._restyle()

    def _restyle(self) -> None:
        px = self._ctx.theme.px
        self._column.setSpacing(px(10))
        self._entry.setSpacing(px(12))
        self._fit_columns()
