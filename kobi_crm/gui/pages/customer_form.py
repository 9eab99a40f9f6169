"""The customer form in the card's place: a new customer, or one being edited."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kobi_crm.domain.customers import CustomerDraft, CustomerHit
from kobi_crm.domain.dates import Birthday, format_birthday, parse_birthday
from kobi_crm.domain.phones import format_phone, parse_phone
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.drafts import DraftKeeper, Drafts, Entry
from kobi_crm.gui.form_check import FieldCheck
from kobi_crm.gui.forms.customer_form import Ui_CustomerFields
from kobi_crm.gui.pages.form_panel import FormPanel
from kobi_crm.gui.pages.referrer_edit import ReferrerEdit
from kobi_crm.gui.pages.same_phone import SamePhone
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.i18n import translate
from kobi_crm.services.customers import MOST_CONTRIBUTION

_PLAIN = ("address", "district", "town", "city", "email", "tax_number", "tax_office", "trade", "need")
_MORE = ("trade", "need", "contribution", "referrer")
_LINES = ("name", "phone", "phone2", "birthday", "contribution", "referrer", *_PLAIN)


class CustomerForm(FormPanel):
    """Enter saves from any line, Ctrl+Enter also from the note; what is typed survives closing and power cuts."""

    def __init__(self, ctx: Context, customer_id: int | None, *, name: str = "", phone: str = "") -> None:
        super().__init__(ctx, _title(customer_id))
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
        for name, check in self._checks.items():
            if not check.check():
                if name in _MORE:
                    self.unfold(self._more_switch, self._ui.more, True)
                self.go_to(check.edit)
                return
        if not self._referrer.check():
            self.unfold(self._more_switch, self._ui.more, True)
            self.go_to(self._referrer.edit)
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

    def cancel(self) -> None:
        self.try_close()
        self._ctx.close_panel()

    def _build(self) -> None:
        theme, ui = self._ctx.theme, self._ui
        self._offer.continued.connect(self._continue_draft)
        self._offer.dropped.connect(self._drop_draft)
        ui.setupUi(self._content)
        theme.dress_form(self._content)
        ui.column.setContentsMargins(theme.space("xl"), theme.px(4), theme.space("xl"), theme.space("l"))
        ui.note.setFixedHeight(theme.px(92))
        self._same = SamePhone(theme)
        self._same.opened.connect(self._open_other)
        self._same.accepted.connect(self._save_anyway)
        ui.same_phone.addWidget(self._same)
        self._firm_switch = self.fold_switch(self.tr("Firm details"), ui.firm, ui.firm_switch)
        kinds = [("person", self.tr("Person")), ("firm", self.tr("Firm"))]
        self._kind = SegmentedChoice(theme, self.tr("Kind of customer"), kinds, small=True, flow=True)
        ui.kind_spot.addWidget(self._kind)
        self._more_switch = self.fold_switch(self.tr("More"), ui.more, ui.more_switch)
        stages = [("customer", self.tr("Customer")), ("prospect", self.tr("Not a customer yet"))]
        self._stage = SegmentedChoice(theme, self.tr("Stage"), stages, small=True, flow=True)
        ui.stage_spot.addWidget(self._stage)
        self._referrer = ReferrerEdit(self._ctx, ui.referrer, ui.referrer_message, self._id)
        self.keep_on_top(ui.phones, ui.places, ui.contact, ui.taxes, ui.works, ui.bonds)

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
            "contribution": FieldCheck[int](ui.contribution, ui.contribution_message, _read_contribution),
        }
        for name in (
            "address",
            "district",
            "town",
            "city",
            "note",
            "tax_number",
            "tax_office",
            "trade",
            "need",
        ):
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
        self._checks["contribution"].set_value(stored.contribution)
        self._referrer.set_customer(stored.referred_by)
        self._stage.set_current(stored.stage)
        known = (stored.trade, stored.need, stored.contribution, stored.referred_by)
        prospect = stored.stage == "prospect"
        self.unfold(self._more_switch, ui.more, prospect or any(value is not None for value in known))

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
            referred_by=self._referrer.customer_id(),
            contribution=self._checks["contribution"].value(),
            stage="prospect" if self._stage.current() == "prospect" else "customer",
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
        self.unfold(self._firm_switch, self._ui.firm, shown)

    def _saved(self, customer_id: int) -> None:
        self._ctx.open_customer(customer_id)

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self._keeper.resume()
        self.refused(error)

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
        self.unfold(self._more_switch, self._ui.more, any(entry.get(field) for field in _MORE))
        self._referrer.retype(entry.get("referrer", ""))
        self._offer.hide()
        self.focus_first()

    def _drop_draft(self) -> None:
        if self._found is not None:
            number, form, drafts = self._found[0], self._form_key, self._drafts
            self._ctx.tasks.write(lambda: drafts.drop(form, number))
        self._offer.hide()


def _title(customer_id: int | None) -> str:
    if customer_id is None:
        return translate("CustomerForm", "New customer")
    return translate("CustomerForm", "Edit customer")


def _read_contribution(text: str) -> int:
    if not text.isdecimal() or int(text) > MOST_CONTRIBUTION:
        raise UserError(translate("CustomerForm", "Write a whole number from 0 to 10."))
    return int(text)
