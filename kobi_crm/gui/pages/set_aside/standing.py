"""Standing orders in the card's place: what holds, a form for another one, and ending one."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.dates import WEEKDAYS
from kobi_crm.domain.hours import parse_hour
from kobi_crm.domain.quantity import format_quantity, parse_quantity
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.set_aside import words
from kobi_crm.gui.product_name_edit import ProductNameEdit
from kobi_crm.gui.sheets.customer_pick import CustomerPick
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.gui.widgets.value_edits import ValueEdit
from kobi_crm.i18n import language

_DAYS = 7
_LETTERS = 3


class StandingPanel(QWidget):
    """Enter adds the order; Del ends the selected one. Both can be taken back."""

    def __init__(self, ctx: Context, customer_id: int | None = None) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        self._saving = False
        self.setProperty("look", "panel_right")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.customer = CustomerPick(ctx)
        self.product = ProductNameEdit(ctx, self.tr("Product"), self.tr("Write what to set aside."))
        self.quantity = ValueEdit(
            theme, self.tr("How much"), parse_quantity, format_quantity, required=self.tr("Write how much.")
        )
        self.at = ValueEdit(theme, self.tr("Time"), parse_hour, _time_words)
        self.at.setPlaceholderText("18:00")
        self.weekdays = Weekdays(ctx, self.tr("Days"))
        self.days_error = Label(theme, "", "error", wrap=True)
        self.add_button = Button(theme, self.tr("Add"), kind="filled", key="Enter")
        self.list = PersonList(
            theme, self.tr("Standing orders"), with_check=False, row="row_small", fit_content=True
        )
        self.none = Label(theme, self.tr("There are no standing orders yet."), "secondary", wrap=True)
        self.end_button = Button(
            theme, self.tr("End the selected order"), icon="x", key=self.tr("Del"), small=True
        )
        self._lay_out()
        self.add_button.clicked.connect(self.add)
        self.end_button.clicked.connect(self.end)
        self.customer.picked.connect(self.product.setFocus)
        for edit in (self.product, self.quantity, self.at):
            edit.returnPressed.connect(self.add)
        ctx.bridge.changed.connect(self._on_changes)
        if customer_id is not None:
            self.customer.set_customer(customer_id)
        self._read()

    def focus_first(self) -> None:
        """The customer, or the product where the customer is known already."""
        (self.product if self.customer.customer_id is not None else self.customer).setFocus()

    def add(self) -> None:
        """Keep the order; the form is empty for the next one."""
        if self._saving or not self._complete():
            return
        self._saving = True
        app, customer_id = self._ctx.app, self.customer.customer_id
        product, quantity, at = self.product.value(), self.quantity.value(), self.at.value()
        days = self.weekdays.chosen()

        def keep() -> int:
            assert customer_id is not None
            return app.set_aside.add_standing(customer_id, product, quantity, days, at)

        self._ctx.tasks.write(keep, self._added, self._refused)

    def end(self) -> None:
        """End the selected order."""
        chosen = self.list.current_id()
        if chosen is not None:
            self._ctx.tasks.write(lambda: self._ctx.app.set_aside.remove_standing(chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._ctx.close_panel()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.end()
        else:
            super().keyPressEvent(event)

    def _complete(self) -> bool:
        """Say what is missing; the first field that is wrong gets the keyboard."""
        if self.customer.customer_id is None:
            self.customer.complain(self.tr("Choose who it is for."))
            self.customer.setFocus()
            return False
        for edit in (self.product, self.quantity, self.at):
            if not edit.check():
                edit.setFocus()
                return False
        chosen = bool(self.weekdays.chosen())
        self.days_error.setText("" if chosen else self.tr("Choose at least one day."))
        self.days_error.setVisible(not chosen)
        return chosen

    def _added(self, _order_id: int) -> None:
        self._saving = False
        for edit in (self.product, self.quantity, self.at):
            edit.clear()
        self.customer.clear()
        self.customer.setFocus()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self._ctx.fail(error)

    def _on_changes(self, changes: Changes) -> None:
        if changes.topics & {"standing_orders", "customers", "products"}:
            self._read()

    def _read(self) -> None:
        orders = self._ctx.app.set_aside.standing()
        self.list.set_rows([PersonRow(o.id, o.customer, words.order_words(o)) for o in orders])
        if orders and self.list.current_id() is None:
            self.list.select_first()
        for part in (self.list, self.end_button):
            part.setVisible(bool(orders))
        self.none.setVisible(not orders)

    def _lay_out(self) -> None:
        theme = self._ctx.theme
        head = QHBoxLayout()
        head.setContentsMargins(theme.space("xl"), theme.space("l"), theme.space("l"), theme.space("s"))
        head.addWidget(Label(theme, self.tr("Standing orders"), "title"), 1)
        head.addWidget(Label(theme, "Esc", "keycap"), 0, Qt.AlignmentFlag.AlignVCenter)
        view = VerticalScroll(theme)
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Field(theme, self.tr("How much"), self.quantity, echo="below"), 1, top)
        row.addWidget(Field(theme, self.tr("Time"), self.at, hint=self.tr("May stay empty")), 1, top)
        column = view.column
        column.addWidget(self.customer)
        column.addWidget(Field(theme, self.tr("Product"), self.product, echo="below"))
        column.addLayout(row)
        column.addWidget(Label(theme, self.tr("Days"), "secondary_strong"))
        column.addWidget(self.weekdays)
        column.addWidget(self.days_error)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme.space("l"))
        column.addWidget(self.none)
        column.addWidget(self.list)
        column.addWidget(self.end_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.days_error.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(view, 1)


class Weekdays(QWidget):
    """Seven boxes to switch on and off, all of them on at first."""

    def __init__(self, ctx: Context, label: str) -> None:
        super().__init__()
        names = WEEKDAYS.get(language(), WEEKDAYS["en"])
        row = FlowLayout(self, ctx.theme.px(6))
        self.boxes: list[Button] = []
        for name in names:
            box = Button(ctx.theme, _short(name), kind="segment", small=True)
            box.setChecked(True)
            box.setAccessibleName(name)
            box.setAccessibleDescription(label)
            row.addWidget(box)
            self.boxes.append(box)

    def chosen(self) -> str:
        """The digits of the weekdays that are on, 0 is Monday."""
        return "".join(str(place) for place in range(_DAYS) if self.boxes[place].isChecked())


def _short(weekday: str) -> str:
    """``Pzt``: as Turkish calendars shorten the names, which their first letters alone would mix up."""
    return {"Pazartesi": "Pzt", "Cumartesi": "Cmt"}.get(weekday, weekday[:_LETTERS])


def _time_words(at: time) -> str:
    return f"{at:%H:%M}"
