"""The customer form in the card's place: a new customer, or one being edited."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kobi_crm.domain.customers import CustomerDraft, CustomerHit
from kobi_crm.domain.dates import Birthday, format_birthday, parse_birthday
from kobi_crm.domain.phones import format_phone, parse_phone
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.draft_offer import DraftOffer
from kobi_crm.gui.drafts import DraftKeeper, Drafts, Entry
from kobi_crm.gui.form_check import FieldCheck
from kobi_crm.gui.forms.customer_form import Ui_CustomerFields
from kobi_crm.gui.pages.same_phone import SamePhone
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice

_PLAIN = ("address", "district", "town", "city", "email", "tax_number", "tax_office")
_LINES = ("name", "phone", "phone2", "birthday", *_PLAIN)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CustomerForm(QWidget):
    """Enter saves from any line, Ctrl+Enter also from the note; what is typed survives closing and power cuts."""

    def __init__(self, ctx: Context, customer_id: int | None, *, name: str = "", phone: str = "") -> None:
        super().__init__()
        self._ctx = ctx
        self._id = customer_id
        self._stored = ctx.app.customers.get(customer_id) if customer_id is not None else None
        self._saving = False
        self._accepted: set[str] = set()
        self._checks: dict[str, FieldCheck[Any]] = {}
        self._ui = Ui_CustomerFields()
        self._build()
        self._bind()
        self._fill(name, phone)
        form = "customer" if customer_id is None else f"customer {customer_id}"
        self._drafts = Drafts(ctx.app.shop_path)
        self._form_key = form
        self._found = self._drafts.latest(form)
        self._start = self._texts()
        self._keeper = DraftKeeper(self, self._drafts, form, self._worth_keeping, ctx.tasks.write)
        if self._found is not None:
            self._offer.offer(self._found[1].get("name") or self._found[1].get("phone", ""))

    def focus_first(self) -> None:
        """The keyboard goes to the name, or to the phone where the name is known already."""
        (self._ui.phone if self._id is None and self._ui.name.text() else self._ui.name).setFocus()

    def try_close(self) -> bool:
        """Closing keeps what was typed for later."""
        self._keeper.save_now()
        return True

    def save(self) -> None:
        """Check every field, then store; the first field that is wrong gets the keyboard."""
        if self._saving:
            return
        self._message.hide()
        for check in self._checks.values():
            if not check.check():
                self._go_to(check.edit)
                return
        draft = self._draft()
        if self._warn_same_phone(draft):
            return
        self._saving = True
        app, customer_id, forget = self._ctx.app, self._id, self._keeper.finish()

        def work() -> int:
            if customer_id is None:
                stored = app.customers.add(draft)
            else:
                app.customers.edit(customer_id, draft)
                stored = customer_id
            forget()
            return stored

        self._ctx.tasks.write(work, done=self._saved, failed=self._refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control or isinstance(watched, QLineEdit):
                self.save()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        theme = self._ctx.theme
        self.setProperty("look", "panel_right")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        new = self._id is None
        head = QHBoxLayout()
        head.setContentsMargins(theme.space("xl"), theme.space("l"), theme.space("l"), theme.space("s"))
        head.addWidget(Label(theme, self.tr("New customer") if new else self.tr("Edit customer"), "title"), 1)
        head.addWidget(Label(theme, "Esc", "keycap"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._offer = DraftOffer(theme)
        self._offer.continued.connect(self._continue_draft)
        self._offer.dropped.connect(self._drop_draft)
        offer = QHBoxLayout()
        offer.setContentsMargins(theme.space("xl"), 0, theme.space("l"), theme.space("s"))
        offer.addWidget(self._offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(offer)
        column.addWidget(self._fields(), 1)
        column.addWidget(self._footer())

    def _fields(self) -> QScrollArea:
        theme, ui = self._ctx.theme, self._ui
        content = QWidget()
        ui.setupUi(content)
        theme.dress_form(content)
        ui.column.setContentsMargins(theme.space("xl"), theme.px(4), theme.space("xl"), theme.space("l"))
        ui.note.setFixedHeight(theme.px(92))
        self._same = SamePhone(theme)
        self._same.opened.connect(self._open_other)
        self._same.accepted.connect(self._save_anyway)
        ui.same_phone.addWidget(self._same)
        self._firm_switch = Button(
            theme, self.tr("Firm details"), kind="ghost", icon="chevron-down", small=True
        )
        self._firm_switch.clicked.connect(lambda: self._show_firm(not ui.firm.isVisibleTo(content)))
        ui.firm_switch.addWidget(self._firm_switch, 0, Qt.AlignmentFlag.AlignLeft)
        kinds = [("person", self.tr("Person")), ("firm", self.tr("Firm"))]
        self._kind = SegmentedChoice(theme, self.tr("Kind of customer"), kinds, small=True, flow=True)
        ui.kind_spot.addWidget(self._kind)
        ui.firm.hide()
        for pair in (ui.phones, ui.places, ui.contact, ui.taxes):
            for place in range(pair.count()):  # a message under one field leaves its neighbour in place
                item = pair.itemAt(place)
                if item is not None:
                    item.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setProperty("look", "scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        return self._scroll

    def _footer(self) -> QFrame:
        theme = self._ctx.theme
        foot = QFrame()
        foot.setProperty("look", "footer")
        self._message = Label(theme, "", "error", wrap=True)
        self._message.hide()
        cancel = Button(theme, self.tr("Cancel"))
        cancel.clicked.connect(self._cancel)
        self._save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Enter")
        self._save_button.clicked.connect(self.save)
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.space("xl"), theme.space("m"), theme.space("xl"), theme.space("m"))
        row.addWidget(self._message, 1)
        row.addStretch(0)
        row.addWidget(cancel)
        row.addWidget(self._save_button)
        return foot

    def _bind(self) -> None:
        ui, today = self._ui, self._ctx.app.clock.today()
        needed = self.tr("Write the name, or what you call this customer.")
        self._checks = {
            "name": FieldCheck[str](ui.name, ui.name_message, clean, required=needed),
            "phone": FieldCheck[str](ui.phone, ui.phone_message, parse_phone, show=format_phone),
            "phone2": FieldCheck[str](ui.phone2, ui.phone2_message, parse_phone, show=format_phone),
            "birthday": FieldCheck[Birthday](
                ui.birthday,
                ui.birthday_message,
                lambda text: parse_birthday(text, today),
                echo=format_birthday,
            ),
            "email": FieldCheck[str](ui.email, ui.email_message, self._read_email),
        }
        for name in ("address", "district", "town", "city", "note", "tax_number", "tax_office"):
            getattr(ui, f"{name}_message").hide()
        for name in ("phone", "phone2"):
            self._checks[name].left.connect(self._look_for_same_phone)
        for name in _LINES:
            line: QLineEdit = getattr(ui, name)
            line.installEventFilter(self)
            line.textChanged.connect(self._touched)
        note: QPlainTextEdit = ui.note
        note.installEventFilter(self)
        note.textChanged.connect(self._touched)

    def _fill(self, name: str, phone: str) -> None:
        ui, stored = self._ui, self._stored
        if stored is None:
            ui.name.setText(name)
            ui.phone.setText(phone)
            self._checks["phone"].check(leaving=True)
            return
        for field in ("name", "phone", "phone2", "email"):
            self._checks[field].set_value(getattr(stored, field))
        ui.birthday.setText(format_birthday(stored.birthday) if stored.birthday else "")
        for field in _PLAIN:
            getattr(ui, field).setText(getattr(stored, field) or "")
        ui.note.setPlainText(stored.note or "")
        self._kind.set_current(stored.kind)
        self._show_firm(bool(stored.kind == "firm" or stored.tax_number or stored.tax_office))

    def _draft(self) -> CustomerDraft:
        ui = self._ui
        texts = {field: clean(getattr(ui, field).text()) or None for field in _PLAIN}
        base = CustomerDraft(
            name=self._checks["name"].value() or "",
            phone=self._checks["phone"].value(),
            phone2=self._checks["phone2"].value(),
            birthday=self._checks["birthday"].value(),
            note=clean(ui.note.toPlainText(), keep_newlines=True) or None,
            kind="firm" if self._kind.current() == "firm" else "person",
            code=self._stored.code if self._stored else None,
        )
        return replace(base, **texts)

    def _warn_same_phone(self, draft: CustomerDraft) -> bool:
        for phone in (draft.phone, draft.phone2):
            hit = self._other_with(phone)
            if hit is not None and phone not in self._accepted:
                self._same.ask(hit, phone or "")
                self._scroll.ensureWidgetVisible(self._same)
                return True
        self._same.hide()
        return False

    def _look_for_same_phone(self) -> None:
        try:
            phones = [self._checks[name].value() for name in ("phone", "phone2")]
        except UserError:
            return
        for phone in phones:
            hit = self._other_with(phone)
            if hit is not None and phone not in self._accepted:
                self._same.ask(hit, phone or "")
                return
        self._same.hide()

    def _other_with(self, phone: str | None) -> CustomerHit | None:
        if not phone:
            return None
        return next((hit for hit in self._ctx.app.customers.with_phone(phone) if hit.id != self._id), None)

    def _save_anyway(self) -> None:
        self._accepted.add(self._same.phone)
        self._same.hide()
        self.save()

    def _open_other(self, customer_id: int) -> None:
        self.try_close()
        self._ctx.open_customer(customer_id)

    def _read_email(self, text: str) -> str:
        name, at, host = text.partition("@")
        if not (name and at and "." in host.strip(".")) or " " in text or "@" in host:
            raise UserError(self.tr("We couldn't read the e-mail. Write it like name@shop.com."))
        return text

    def _show_firm(self, shown: bool) -> None:
        self._ui.firm.setVisible(shown)
        self._firm_switch.setAccessibleDescription(self.tr("Open") if shown else self.tr("Folded"))

    def _go_to(self, edit: QLineEdit) -> None:
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(edit, 0, self._ctx.theme.px(40))

    def _saved(self, customer_id: int) -> None:
        self._ctx.open_customer(customer_id)

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self._keeper.resume()
        if isinstance(error, UserError):
            self._message.setText(str(error))
            self._message.show()
        else:
            self._ctx.fail(error)

    def _cancel(self) -> None:
        self.try_close()
        self._ctx.close_panel()

    def _touched(self) -> None:
        if hasattr(self, "_keeper"):
            self._keeper.touch()

    def _texts(self) -> Entry:
        texts = {field: getattr(self._ui, field).text() for field in _LINES}
        texts["note"] = self._ui.note.toPlainText()
        return {field: text for field, text in texts.items() if text.strip()}

    def _worth_keeping(self) -> Entry:
        texts = self._texts()
        return {} if texts == self._start else texts

    def _continue_draft(self) -> None:
        if self._found is None:
            return
        number, entry = self._found
        self._keeper.take_over(number, entry)
        for field in _LINES:
            getattr(self._ui, field).setText(entry.get(field, ""))
        self._ui.note.setPlainText(entry.get("note", ""))
        self._show_firm(any(entry.get(field) for field in ("tax_number", "tax_office")))
        self._offer.hide()
        self.focus_first()

    def _drop_draft(self) -> None:
        if self._found is not None:
            number, form, drafts = self._found[0], self._form_key, self._drafts
            self._ctx.tasks.write(lambda: drafts.drop(form, number))
        self._offer.hide()
