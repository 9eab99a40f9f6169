"""The quick sale (F2): customer, amount, payment, done."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.money import echo, parse_money
from kobi_crm.domain.sales import PAYMENTS, SaleDraft
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.draft_offer import DraftOffer
from kobi_crm.gui.drafts import DraftKeeper, Drafts, Entry
from kobi_crm.gui.sheets.amount_field import AmountField
from kobi_crm.gui.sheets.customer_pick import CustomerPick
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.payment_choice import PaymentChoice, letters
from kobi_crm.gui.sheets.sale_details import SaleDetails
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label

FORM = "sale"


class SaleSheet(SheetFrame):
    """The amount has the keyboard first; a letter before any digit searches the customer, Enter saves.

    Enter on an empty amount makes it a sale without a name; N, K, H, V after a digit choose the payment.
    """

    def __init__(self, ctx: Context, customer_id: int | None = None) -> None:
        super().__init__(ctx, QCoreApplication.translate("SaleSheet", "Record a sale"))
        theme = ctx.theme
        self._saving = False
        self._drafts = Drafts(ctx.app.shop_path)
        self._found = self._drafts.latest(FORM)
        self.offer = DraftOffer(theme)
        self.pick = CustomerPick(ctx)
        self.amount = AmountField(theme, shortcuts="".join(letters()))
        self.payment = PaymentChoice(theme, PAYMENTS)
        self.over_limit = Label(theme, "", "caption_late", wrap=True)
        self.details = SaleDetails(theme, ctx.app.clock.today())
        self.more = Button(theme, self.tr("Add note and date"), kind="ghost", small=True)
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Enter")
        for part in (self.offer, self.pick, self.amount, self.payment, self.over_limit, self.details):
            self.body.addWidget(part)
        self.over_limit.hide()
        self.details.hide()
        self.foot.addWidget(self.more)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
        self._keeper = DraftKeeper(self, self._drafts, FORM, self._entry, ctx.tasks.write)
        self._connect()
        self.pick.set_customer(customer_id)
        if self._found is not None:
            self.offer.offer(self._words_of(self._found[1]))

    def focus_first(self) -> None:
        """The keyboard goes to the amount."""
        self.reveal(self.amount.line)

    def try_close(self) -> bool:
        """Closing keeps a typed amount for later."""
        self._keeper.save_now()
        return True

    def save(self) -> None:
        """Record the sale, or point at the field that is not right."""
        if self._saving:
            return
        if self.pick.searching():
            self.pick.take()
            return
        draft = self._draft()
        if draft is None:
            return
        self._saving = True
        app, new_name, forget = self.ctx.app, self.pick.new_name, self._keeper.finish()

        def work() -> int:
            customer_id = app.customers.add(CustomerDraft(name=new_name)) if new_name else draft.customer_id
            sale_id = app.sales.record(replace(draft, customer_id=customer_id))
            forget()
            return sale_id

        self.ctx.tasks.write(work, done=self._saved, failed=self._refused)

    def enter(self) -> None:
        """Enter saves."""
        self.save()

    def _connect(self) -> None:
        self.pick.picked.connect(self._customer_picked)
        self.pick.changed.connect(self._touched)
        self.amount.changed.connect(self._touched)
        self.amount.entered.connect(self._amount_entered)
        self.amount.letter_first.connect(self.pick.start_search)
        self.amount.letter_after.connect(self.payment.choose_letter)
        self.payment.changed.connect(self._payment_changed)
        self.details.changed.connect(self._touched)
        self.more.clicked.connect(self._show_details)
        self.save_button.clicked.connect(self.save)
        self.offer.continued.connect(self._continue_draft)
        self.offer.dropped.connect(self._drop_draft)

    def _draft(self) -> SaleDraft | None:
        total = self.amount.value()
        if not self.amount.check() or total is None:
            self.focus_first()
            return None
        payment = self.payment.value()
        if payment == "credit" and self.pick.customer_id is None and not self.pick.new_name:
            self.pick.complain(self.tr("Choose the customer for a sale on store credit."))
            self.reveal(self.pick.line)
            return None
        day = self.details.day()
        if day is None:
            self._show_details()
            self.reveal(self.details.date_line)
            return None
        now = self.ctx.app.clock.now()
        return SaleDraft(
            customer_id=self.pick.customer_id,
            total=total,
            payment=payment,
            day=day,
            at=now.time().replace(second=0, microsecond=0) if day == now.date() else None,
            note=self.details.note(),
            receipt=self.details.receipt(),
        )

    def _customer_picked(self) -> None:
        self.focus_first()

    def _amount_entered(self) -> None:
        if not self.amount.is_empty() or self.pick.nobody:
            self.save()
            return
        self.pick.set_nobody()

    def _payment_changed(self) -> None:
        self.pick.complain("")
        self._touched()

    def _show_details(self) -> None:
        opened = self.details.isHidden()
        self.details.setVisible(True)
        self.more.hide()
        if opened:
            self.details.focus_first()

    def _saved(self, _sale_id: int) -> None:
        self.ctx.close_sheet()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self._keeper.resume()
        if isinstance(error, UserError):
            self.amount.complain(str(error))
            self.focus_first()
        else:
            self.ctx.fail(error)

    def _touched(self) -> None:
        self._keeper.touch()
        self._warn_of_limit()

    def _warn_of_limit(self) -> None:
        """One line where the sale goes beyond what this customer may owe; it is sold all the same."""
        customer, amount, over = self.pick.customer_id, self.amount.value(), None
        if customer is not None and amount and self.payment.value() == "credit":
            over = self.ctx.app.ledger.over_limit(customer, amount)
        if over is not None:
            words = self.tr("{over} over the credit limit of {limit}; owed afterwards: {debt}")
            money = self.ctx.money
            self.over_limit.setText(
                words.format(over=money(over.over), limit=money(over.limit), debt=money(over.debt))
            )
        self.over_limit.setVisible(over is not None)

    def _entry(self) -> Entry:
        if self.amount.is_empty() and not self.details.texts():
            return {}
        entry = {"amount": self.amount.line.text(), "payment": self.payment.value(), **self.details.texts()}
        if self.pick.customer_id is not None:
            entry["customer_id"] = str(self.pick.customer_id)
        if self.pick.name():
            entry["name"] = self.pick.name()
        return entry

    def _words_of(self, entry: Entry) -> str:
        try:
            amount = echo("", parse_money(entry.get("amount", "")))
        except UserError:
            amount = entry.get("amount", "")
        return ", ".join(part for part in (entry.get("name", self.tr("Walk-in sale")), amount) if part)

    def _continue_draft(self) -> None:
        if self._found is None:
            return
        number, entry = self._found
        self._keeper.take_over(number, entry)
        if entry.get("customer_id", "").isdecimal():
            try:
                self.pick.set_customer(int(entry["customer_id"]))
            except UserError:
                self.pick.clear()  # archived or erased since: the rest of the entry is still worth having
        elif entry.get("name"):
            self.pick.set_new(entry["name"])
        else:
            self.pick.clear()
        self.payment.choose(entry.get("payment", "cash"))
        if self.details.set_texts(entry):
            self._show_details()
        self.amount.line.setText(entry.get("amount", ""))
        self.offer.hide()
        self.focus_first()

    def _drop_draft(self) -> None:
        if self._found is not None:
            number, drafts = self._found[0], self._drafts
            self.ctx.tasks.write(lambda: drafts.drop(FORM, number))
        self.offer.hide()
        self.focus_first()
