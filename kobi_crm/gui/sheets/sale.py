"""The sale sheet (F2): customer, amount, payment, done; lines, parts and details unfold where they are wanted."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.money import echo, parse_money
from kobi_crm.domain.sale_entry import SHORTEST_BARCODE, is_barcode
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.draft_offer import DraftOffer
from kobi_crm.gui.drafts import DraftKeeper, Drafts, Entry
from kobi_crm.gui.sheets.frame import WIDTH, SheetFrame
from kobi_crm.gui.sheets.return_sheet import ReturnSheet
from kobi_crm.gui.sheets.sale_form import SaleForm
from kobi_crm.gui.sheets.sale_hint import SaleHint
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label

FORM = "sale"
WITH_LINES = 720
"""Pixels the sheet is wide once the lines stand in it, at text factor 1.0."""


class SaleSheet(SheetFrame):
    """The amount has the keyboard first; a letter before any digit searches the customer, Enter saves.

    Enter on an empty amount makes it a sale without a name; N, K, H, V after a digit choose the payment. A barcode
    becomes a line. With ``sale_id`` a stored sale is changed.
    """

    def __init__(self, ctx: Context, customer_id: int | None = None, *, sale_id: int | None = None) -> None:
        title = QCoreApplication.translate("SaleSheet", "Record a sale")
        if sale_id is not None:
            title = QCoreApplication.translate("SaleSheet", "Edit the sale")
        super().__init__(ctx, title)
        theme = ctx.theme
        self.sale = None if sale_id is None else ctx.app.sales.get(sale_id)
        self._form_name = FORM if sale_id is None else f"{FORM}.{sale_id}"
        self._saving = False
        self._unfolded = QTimer(self)
        self._unfolded.setSingleShot(True)
        self._unfolded.timeout.connect(self._show_keyboard)
        self._drafts = Drafts(ctx.app.shop_path)
        self._found = self._drafts.latest(self._form_name)
        self.offer = DraftOffer(theme)
        self.form = SaleForm(ctx, self.sale, self)
        self.pick, self.amount, self.payment = self.form.pick, self.form.amount, self.form.payment
        self.basket, self.details = self.form.basket, self.form.details
        self.over_limit = Label(theme, "", "caption_late", wrap=True)
        self.hint = SaleHint(ctx)
        self.add_lines = Button(theme, self.tr("Products"), kind="ghost", key="F9", small=True)
        self.split = Button(theme, self.tr("Split"), kind="ghost", key="F11", small=True)
        self.take_off = Button(theme, self.tr("Discount"), kind="ghost", key="F12", small=True)
        self.more = Button(theme, self.tr("Details"), kind="ghost", key="F7", small=True)
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Enter")
        self.take_back = Button(theme, self.tr("Refund"), icon="undo-2", small=True)
        self.delete = Button(theme, self.tr("Delete"), kind="danger", icon="trash-2", small=True)
        self._lay_out()
        self._keeper = DraftKeeper(self, self._drafts, self._form_name, self._entry, ctx.tasks.write)
        if self.sale is None:
            self.pick.set_customer(customer_id)
        else:
            self.form.show_sale(self.sale)
        self._untouched = self.form.texts()
        self._connect()
        self._hint()
        self._show_folds()
        if self._found is not None:
            self.offer.offer(self._words_of(self._found[1]))

    def focus_first(self) -> None:
        """The keyboard goes to the amount; what the lines came to is typed over."""
        self.reveal(self.amount.line)
        if not self.basket.is_empty() or self.sale is not None:
            self.amount.line.selectAll()

    def try_close(self) -> bool:
        """Closing keeps what was typed for later."""
        self._keeper.save_now()
        return True

    def save(self) -> None:
        """Record the sale, or point at the field that is not right."""
        if self._saving:
            return
        if self.pick.searching():
            self.pick.take()
            return
        if not self.basket.new.isHidden():
            self.basket.new.store()
            return
        if self.basket.has_text():
            self.basket.product.enter()
            return
        draft = self.form.draft(self.reveal)
        if draft is None:
            self._show_folds()
            return
        self._saving = True
        self.ctx.tasks.write(self._work(draft), done=self._saved, failed=self._refused)

    def enter(self) -> None:
        """Enter saves."""
        self.save()

    def open_lines(self) -> None:
        """The product line gets the keyboard."""
        if self.basket.isHidden():
            self.basket.show()
            self.basket.product.read_usual()
        self._show_folds()
        self.basket.focus_first()
        self._unfolded.start(0)

    def add_product(self, product_id: int) -> None:
        """A product that is to be sold stands in the lines already."""
        product = self.ctx.app.products.get(product_id)
        self.open_lines()
        self.basket.add_product(product)

    def open_split(self) -> None:
        """Pay in parts, or in one kind again."""
        self.payment.open_split()
        self._show_folds()
        if self.payment.is_split():
            self.payment.split.focus_first()
        else:
            self.focus_first()
        self._unfolded.start(0)

    def open_discount(self) -> None:
        """The discount on all of it gets the keyboard."""
        self.form.discount.show()
        self._show_folds()
        self.form.discount.focus_first()
        self._unfolded.start(0)

    def open_details(self) -> None:
        """Note, day, receipt and reason; the note gets the keyboard."""
        self.details.show()
        self._show_folds()
        self.details.focus_first()
        self._unfolded.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        folds = {
            Qt.Key.Key_F9: self.open_lines,
            Qt.Key.Key_F11: self.open_split,
            Qt.Key.Key_F12: self.open_discount,
            Qt.Key.Key_F7: self.open_details,
        }
        unfold = folds.get(Qt.Key(event.key()))
        if unfold is not None:
            unfold()
        else:
            super().keyPressEvent(event)

    def _work(self, draft: SaleDraft) -> Callable[[], int]:
        app, new_name, forget, sale = self.ctx.app, self.pick.new_name, self._keeper.finish(), self.sale

        def work() -> int:
            customer_id = app.customers.add(CustomerDraft(name=new_name)) if new_name else draft.customer_id
            wanted = replace(draft, customer_id=customer_id)
            if sale is None:
                sale_id = app.sales.record(wanted)
            else:
                sale_id = sale.id
                app.sales.edit(sale_id, wanted)
            forget()
            return sale_id

        return work

    def _connect(self) -> None:
        self.pick.picked.connect(self.focus_first)
        self.amount.entered.connect(self._amount_entered)
        self.amount.letter_first.connect(self.pick.start_search)
        self.amount.letter_after.connect(self.payment.choose_letter)
        self.amount.went_down.connect(self.open_lines)
        self.basket.went_up.connect(self.focus_first)
        self.basket.new.opened.connect(lambda: self._unfolded.start(0))
        for done in (
            self.basket.done,
            self.form.discount.entered,
            self.payment.entered,
            self.form.given.entered,
        ):
            done.connect(self.save)
        self.form.changed.connect(self._touched)
        self.add_lines.clicked.connect(self.open_lines)
        self.split.clicked.connect(self.open_split)
        self.take_off.clicked.connect(self.open_discount)
        self.more.clicked.connect(self.open_details)
        self.take_back.clicked.connect(self._open_return)
        self.delete.clicked.connect(self._delete)
        self.save_button.clicked.connect(self.save)
        self.offer.continued.connect(self._continue_draft)
        self.offer.dropped.connect(self._drop_draft)

    def _amount_entered(self) -> None:
        text = self.amount.line.text().strip()
        if self._is_scanned(text):
            self._scan(text)
        elif not self.amount.is_empty() or self.pick.nobody:
            self.save()
        else:
            self.pick.set_nobody()

    def _is_scanned(self, text: str) -> bool:
        digits = text.isdecimal() and len(text) >= SHORTEST_BARCODE
        return digits and (is_barcode(text) or self.ctx.app.products.by_barcode(text) is not None)

    def _scan(self, barcode: str) -> None:
        """A barcode in the amount becomes a line; an unknown one is offered as a new product."""
        self.amount.line.clear()
        self.open_lines()
        self.basket.product.scan(barcode)

    def _open_return(self) -> None:
        """The return has a sheet of its own, in this one's place."""
        if self.sale is not None:
            ctx, sale_id = self.ctx, self.sale.id
            self.close_sheet()
            ctx.show_sheet(ReturnSheet(ctx, sale_id))

    def _delete(self) -> None:
        """The message at the bottom brings it back."""
        if self.sale is not None:
            app, sale_id, forget = self.ctx.app, self.sale.id, self._keeper.finish()

            def work() -> int:
                app.sales.remove(sale_id)
                forget()
                return sale_id

            self.ctx.tasks.write(work, done=self._saved, failed=self._refused)

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

    def _show_keyboard(self) -> None:
        """Scroll to the field that has the keyboard, once what was unfolded has its place."""
        widget = self.focusWidget()
        if widget is not None:
            self.reveal(widget)

    def _touched(self) -> None:
        self._keeper.touch()
        self._warn_of_limit()
        self._hint()
        self._show_folds()

    def _hint(self) -> None:
        if self.sale is None:
            self.hint.show_customer(self.pick.customer_id)

    def _show_folds(self) -> None:
        """What is unfolded needs no button; the sheet is wider with lines in it."""
        self.add_lines.setVisible(self.basket.isHidden())
        self.take_off.setVisible(self.form.discount.isHidden())
        self.more.setVisible(self.details.isHidden())
        self.split.set_label(self.tr("One payment") if self.payment.is_split() else self.tr("Split"))
        self.pick.set_compact(not self.basket.isHidden())
        self.set_width(WIDTH if self.basket.isHidden() else WITH_LINES)

    def _warn_of_limit(self) -> None:
        """One line where the sale goes beyond what this customer may owe; it is sold all the same."""
        customer, owed, over = self.pick.customer_id, self.payment.credit(), None
        if self.sale is not None and self.sale.customer_id == customer:
            owed -= self.sale.on_credit
        if customer is not None and owed > 0:
            over = self.ctx.app.ledger.over_limit(customer, owed)
        if over is not None:
            words = self.tr("{over} over the credit limit of {limit}; owed afterwards: {debt}")
            money = self.ctx.money
            self.over_limit.setText(
                words.format(over=money(over.over), limit=money(over.limit), debt=money(over.debt))
            )
        self.over_limit.setVisible(over is not None)

    def _entry(self) -> Entry:
        entry = self.form.texts()
        return {} if self.sale is not None and entry == self._untouched else entry

    def _words_of(self, entry: Entry) -> str:
        try:
            amount = echo("", parse_money(entry.get("amount", "")))
        except UserError:
            amount = entry.get("amount", "")
        return ", ".join(part for part in (entry.get("name", self.tr("Walk-in sale")), amount) if part)

    def _continue_draft(self) -> None:
        if self._found is not None:
            number, entry = self._found
            self._keeper.take_over(number, entry)
            self.form.set_texts(entry)
            self._show_folds()
        self.offer.hide()
        self.focus_first()

    def _drop_draft(self) -> None:
        if self._found is not None:
            number, drafts, form = self._found[0], self._drafts, self._form_name
            self.ctx.tasks.write(lambda: drafts.drop(form, number))
        self.offer.hide()
        self.focus_first()

    def _lay_out(self) -> None:
        links = QWidget()
        row = FlowLayout(links, gap=self.ctx.theme.px(4))
        for link in (self.add_lines, self.split, self.take_off, self.more):
            row.addWidget(link)
        for part in (self.offer, *self.form.widgets(), self.over_limit, self.hint, self.details, links):
            self.body.addWidget(part)
        self.over_limit.hide()
        for button in (self.take_back, self.delete):
            self.foot.addWidget(button)
            button.setVisible(self.sale is not None)
        self.take_back.setEnabled(self.sale is not None and self.sale.total > self.sale.returned)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
