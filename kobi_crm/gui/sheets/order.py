"""An order, taken or changed: who, what, for when, fetched or brought, and when to be told."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.dates import echo_date, format_day, parse_date
from kobi_crm.domain.hours import parse_hour
from kobi_crm.domain.orders import Order, OrderDraft, check_day, parse_days_before
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.draft_offer import DraftOffer
from kobi_crm.gui.drafts import DraftKeeper, Drafts, Entry
from kobi_crm.gui.sheets.customer_pick import CustomerPick
from kobi_crm.gui.sheets.entry_keys import EntrySheet
from kobi_crm.gui.sheets.order_draft import FORM, read, words_of, written
from kobi_crm.gui.sheets.order_lines import OrderLinesEdit
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.value_edits import DateEdit, ValueEdit

_WIDE = 580


class OrderSheet(EntrySheet):
    """Enter goes from field to field and saves in the last one; Ctrl+Enter saves at once."""

    def __init__(self, ctx: Context, customer_id: int | None = None, order_id: int | None = None) -> None:
        title = QCoreApplication.translate("OrderSheet", "Take an order")
        if order_id is not None:
            title = QCoreApplication.translate("OrderSheet", "Order")
        super().__init__(ctx, title, width=_WIDE)
        theme, today = ctx.theme, ctx.app.clock.today()
        self._saving = False
        self._order: Order | None = ctx.app.orders.get(order_id) if order_id else None
        self._today = today
        self._drafts = Drafts(ctx.app.shop_path)
        self._found = self._drafts.latest(FORM) if order_id is None else None
        self.offer = DraftOffer(theme)
        self.pick = CustomerPick(ctx)
        self.lines = OrderLinesEdit(ctx)
        self.day = DateEdit(
            theme,
            self.tr("For the day"),
            self._read_day,
            echo_date,
            required=self.tr("Write for which day it is."),
        )
        self.day.setPlaceholderText(self.tr("tomorrow"))
        self.at = ValueEdit(theme, self.tr("Time"), parse_hour, lambda at: f"{at:%H:%M}")
        self.at.setPlaceholderText("16:30")
        self.way = SegmentedChoice(
            theme,
            self.tr("How it gets there"),
            [("fetch", self.tr("Will be fetched")), ("bring", self.tr("Delivery"))],
        )
        self.address = QLineEdit()
        self.note = QLineEdit()
        self.alert = ValueEdit(theme, self.tr("Tell me, days before"), parse_days_before, str)
        self.alert.setPlaceholderText(self.tr("on the day"))
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Ctrl+Enter")
        self.cancel_order = Button(theme, self.tr("Cancel the order"), kind="ghost", small=True)
        self._lay_out()
        self._keeper = DraftKeeper(self, self._drafts, FORM, self._entry, ctx.tasks.write)
        self._connect()
        if self._order is not None:
            self._fill(self._order)
        else:
            self.cancel_order.hide()
            self.day.setText(self.tr("tomorrow"))
            self.pick.set_customer(customer_id)
        self._way_chosen()
        if self._found is not None:
            self.offer.offer(words_of(self._found[1]) or title)

    def try_close(self) -> bool:
        """Closing keeps a half-taken order for later."""
        self._keeper.save_now()
        return True

    def focus_first(self) -> None:
        """Who, or what where it is known who."""
        self.reveal(self.pick.line if self.pick.customer_id is None else self.lines.what)

    def enter(self) -> None:
        """Ctrl+Enter saves."""
        self.save()

    def save(self) -> None:
        """Keep the order, or point at the field that is not right."""
        if self._saving:
            return
        if self.pick.searching():
            self.pick.take()
            return
        draft = self._draft()
        if draft is None:
            return
        self._saving = True
        app, order, new_name = self.ctx.app, self._order, self.pick.new_name
        forget = self._keeper.finish()

        def keep() -> None:
            customer_id = app.customers.add(CustomerDraft(name=new_name)) if new_name else draft.customer_id
            meant = replace(draft, customer_id=customer_id)
            if order is None:
                app.orders.add(meant)
            else:
                app.orders.edit(order.id, meant)
            forget()

        self.ctx.tasks.write(keep, lambda _kept: self.ctx.close_sheet(), self._refused)

    def _draft(self) -> OrderDraft | None:
        if self.pick.customer_id is None and not self.pick.new_name:
            self.pick.complain(self.tr("Choose who ordered."))
            self.reveal(self.pick.line)
            return None
        if not self.lines.take_rest():
            return None
        for edit in (self.day, self.at, self.alert):
            if not edit.check():
                self.reveal(edit)
                return None
        return OrderDraft(
            self.pick.customer_id,
            self.lines.lines(),
            self.day.value(),
            self.at.value(),
            self.way.current() == "bring",
            clean(self.address.text()) or None,
            clean(self.note.text()) or None,
            self.alert.value() or 0,
        )

    def _read_day(self, text: str) -> date:
        day = parse_date(text, self._today, lean="future")
        if self._order is None or day != self._order.due_on:
            check_day(day, self._today)
        return day

    def _fill(self, order: Order) -> None:
        self.pick.set_customer(order.customer_id)
        self.lines.set_lines(order.lines)
        self.day.setText(f"{order.due_on:%d.%m.%Y}")
        self.at.setText(f"{order.at:%H:%M}" if order.at else "")
        self.way.set_current("bring" if order.delivery else "fetch")
        self.address.setText(order.address or "")
        self.note.setText((order.note or "").replace("\n", ", "))
        self.alert.setText(str(order.alert_days) if order.alert_days else "")
        taken = self.tr("Taken on {day}").format(day=format_day(order.ordered_on, today=self._today))
        self.taken.setText(taken)
        self.taken.show()

    def _way_chosen(self) -> None:
        """A delivery goes to the customer's own address where no other one is written."""
        bring = self.way.current() == "bring"
        self._address_field.setVisible(bring)
        if bring and not self.address.text().strip() and self.pick.customer_id is not None:
            customer = self.ctx.app.customers.get(self.pick.customer_id)
            self.address.setText(clean(customer.address or ""))

    def _cancel_order(self) -> None:
        order = self._order
        if order is not None:
            orders = self.ctx.app.orders
            self.ctx.tasks.write(
                lambda: orders.cancel(order.id), lambda _done: self.ctx.close_sheet(), self._refused
            )

    def _entry(self) -> Entry:
        """What stands in a new order; nothing worth keeping where only the day is filled in."""
        if self._order is not None:
            return {}
        texts = {name: line.text().strip() for name, line in self._texts().items()}
        if not any(texts[name] for name in ("what", "address", "note")) and not self.lines.lines():
            return {}
        if self.pick.customer_id is not None:
            texts["customer_id"] = str(self.pick.customer_id)
        texts |= {
            "name": self.pick.name(),
            "way": self.way.current() or "",
            "lines": written(self.lines.lines()),
        }
        return {name: text for name, text in texts.items() if text}

    def _texts(self) -> dict[str, QLineEdit]:
        return {
            "what": self.lines.what,
            "quantity": self.lines.quantity,
            "price": self.lines.price,
            "day": self.day,
            "at": self.at,
            "address": self.address,
            "note": self.note,
            "alert": self.alert,
        }

    def _continue_draft(self) -> None:
        if self._found is None:
            return
        number, entry = self._found
        self._keeper.take_over(number, entry)
        if entry.get("customer_id", "").isdecimal():
            with suppress(UserError):  # archived or erased since: the rest is still worth having
                self.pick.set_customer(int(entry["customer_id"]))
        elif entry.get("name"):
            self.pick.set_new(entry["name"])
        self.lines.set_lines(read(entry.get("lines", "")))
        self.way.set_current(entry.get("way", "fetch"))
        for name, line in self._texts().items():
            line.setText(entry.get(name, ""))
        self._way_chosen()
        self.offer.hide()
        self.focus_first()

    def _drop_draft(self) -> None:
        if self._found is not None:
            number, drafts = self._found[0], self._drafts
            self.ctx.tasks.write(lambda: drafts.drop(FORM, number))
        self.offer.hide()
        self.focus_first()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self._keeper.resume()
        if isinstance(error, UserError):
            self.said.setText(str(error))
            self.said.show()
        else:
            self.ctx.fail(error)

    def _connect(self) -> None:
        self.offer.continued.connect(self._continue_draft)
        self.offer.dropped.connect(self._drop_draft)
        self.pick.changed.connect(self._keeper.touch)
        self.lines.changed.connect(self._keeper.touch)
        self.way.chosen.connect(lambda _way: self._keeper.touch())
        for line in (self.day, self.at, self.address, self.note, self.alert):
            line.textChanged.connect(self._keeper.touch)
        self.pick.picked.connect(lambda: self.reveal(self.lines.what))
        self.pick.changed.connect(self._way_chosen)
        self.lines.finished.connect(lambda: self.go_to(self.day))
        self.chain((self.day, self.at, self.address, self.note, self.alert))
        self.way.chosen.connect(lambda _way: self._way_chosen())
        self.save_button.clicked.connect(self.save)
        self.cancel_order.clicked.connect(self._cancel_order)

    def _lay_out(self) -> None:
        theme, top = self.ctx.theme, Qt.AlignmentFlag.AlignTop
        for line in (self.address, self.note):
            line.setProperty("look", "field")
        self.taken = Label(theme, "", "secondary")
        self.said = Label(theme, "", "error", wrap=True)
        when = QHBoxLayout()
        when.setSpacing(theme.space("m"))
        when.addWidget(Field(theme, self.tr("For the day"), self.day), 3, top)
        when.addWidget(Field(theme, self.tr("Time"), self.at), 2, top)
        way = QWidget()
        column = QVBoxLayout(way)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(5))
        column.addWidget(Label(theme, self.tr("How it gets there"), "secondary_strong"))
        column.addWidget(self.way)
        self._address_field = Field(theme, self.tr("Address"), self.address)
        last = QHBoxLayout()
        last.setSpacing(theme.space("m"))
        last.addWidget(Field(theme, self.tr("Note"), self.note), 3, top)
        last.addWidget(Field(theme, self.tr("Tell me, days before"), self.alert), 2, top)
        self.body.addWidget(self.offer)
        self.body.addWidget(self.pick)
        self.body.addWidget(self.lines)
        self.body.addLayout(when)
        self.body.addWidget(way)
        self.body.addWidget(self._address_field)
        self.body.addLayout(last)
        self.body.addWidget(self.taken)
        self.body.addWidget(self.said)
        self.taken.hide()
        self.said.hide()
        self.foot.addWidget(self.cancel_order)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
