"""The product form in the card's place: a new product, or one being edited with what is known of it."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from kobi_crm.domain.money import echo, format_money, parse_money
from kobi_crm.domain.products import LONGEST_DAYS, LONGEST_MONTHS, ProductDraft, margin_percent
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.drafts import DraftKeeper, Drafts, Entry
from kobi_crm.gui.form_check import FieldCheck
from kobi_crm.gui.forms.product_form import Ui_ProductFields
from kobi_crm.gui.pages.form_panel import FormPanel
from kobi_crm.gui.pages.product_codes import ProductCodes
from kobi_crm.gui.pages.product_facts import ProductFacts
from kobi_crm.gui.pages.vat_choice import VatChoice
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.i18n import translate

_LINES = ("name", "unit", "category", "price", "cost", "ask", "warranty", "service")
_AFTER = ("ask", "warranty", "service")
_USUAL_UNITS = ("adet", "kg", "litre", "paket")


class ProductForm(FormPanel):
    """Enter saves, also from the empty barcode field; ``barcode`` is what a scanner read and nobody knew."""

    def __init__(self, ctx: Context, product_id: int | None, *, name: str = "", barcode: str = "") -> None:
        super().__init__(ctx, _title(product_id))
        self._id = product_id
        self._stored = ctx.app.products.get(product_id) if product_id is not None else None
        self._saving = False
        self._checks: dict[str, FieldCheck[Any]] = {}
        self._ui = Ui_ProductFields()
        self._facts: ProductFacts | None = None
        self._build()
        self._bind()
        self._fill(name, barcode)
        self._form_key = "product" if product_id is None else f"product {product_id}"
        self._drafts = Drafts(ctx.app.shop_path)
        self._found = self._drafts.latest(self._form_key)
        self._start = self._texts()
        self._keeper = DraftKeeper(self, self._drafts, self._form_key, self._worth_keeping, ctx.tasks.write)
        if self._found is not None:
            self._offer.offer(self._found[1].get("name", ""))

    def focus_first(self) -> None:
        """The keyboard goes to the name, or to the price where the name is known already."""
        (self._ui.price if self._id is None and self._ui.name.text() else self._ui.name).setFocus()

    def try_close(self) -> bool:
        """Closing keeps what was typed for later."""
        self._keeper.save_now()
        if self._facts is not None:
            self._facts.forget()
        return True

    def cancel(self) -> None:
        self.try_close()
        self._ctx.close_panel()

    def save(self) -> None:
        """Check every field, then store; the first field that is wrong gets the keyboard."""
        if self._saving:
            return
        self._message.hide()
        for name, check in self._checks.items():
            if not check.check():
                if name in _AFTER:
                    self.unfold(self._after_switch, self._ui.after, True)
                self.go_to(check.edit)
                return
        if not self.vat.check():
            self.go_to(self.vat)
            return
        draft = self._draft()
        self._saving = True
        app, product_id, forget = self._ctx.app, self._id, self._keeper.finish()

        def work() -> int:
            if product_id is None:
                stored = app.products.add(draft)
            else:
                app.products.edit(product_id, draft)
                stored = product_id
            forget()
            return stored

        self._ctx.tasks.write(work, done=self._saved, failed=self._refused)

    def _build(self) -> None:
        theme, ui = self._ctx.theme, self._ui
        ui.setupUi(self._content)
        theme.dress_form(self._content)
        ui.column.setContentsMargins(theme.space("xl"), theme.px(4), theme.space("xl"), theme.space("l"))
        self.margin = Label(theme, "", "echo", wrap=True)
        self.margin.hide()
        ui.margin_spot.addWidget(self.margin)
        self.codes = ProductCodes(self._ctx, ui.barcode, ui.barcode_message, self._id)
        ui.codes_spot.addWidget(self.codes)
        self.vat = VatChoice(self._ctx)
        ui.vat_spot.addWidget(self.vat)
        self._after_switch = self.fold_switch(self.tr("After the sale"), ui.after, ui.after_switch)
        self.keep_on_top(ui.kinds, ui.prices, ui.dues)
        ui.unit.setPlaceholderText("adet")
        ui.barcode.setPlaceholderText(self.tr("Scan or type, then Enter"))
        self._complete(ui.unit, [*self._ctx.app.products.units(), *_USUAL_UNITS])
        self._complete(ui.category, [name for name, _count in self._ctx.app.products.categories()])
        if self._id is not None:
            self._facts = ProductFacts(self._ctx, self._id)
            ui.facts_spot.addWidget(self._facts)
            self._foot.insertWidget(0, self._archive_button())
        self._offer.continued.connect(self._continue_draft)
        self._offer.dropped.connect(self._drop_draft)

    def _archive_button(self) -> Button:
        archived = self._stored is not None and self._stored.archived_on is not None
        words = self.tr("Restore") if archived else self.tr("Archive")
        button = Button(
            self._ctx.theme, words, kind="ghost", icon="archive-restore" if archived else "archive"
        )
        button.clicked.connect(self._put_away)
        return button

    def _put_away(self) -> None:
        products, product_id = self._ctx.app.products, self._id
        if product_id is None or self._stored is None:
            return
        act = products.unarchive if self._stored.archived_on is not None else products.archive
        self._ctx.tasks.write(
            lambda: act(product_id), done=lambda _nothing: self.cancel(), failed=self.refused
        )

    def _complete(self, edit: QLineEdit, words: list[str]) -> None:
        completer = QCompleter(list(dict.fromkeys(words)), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        QLineEdit.setCompleter(edit, completer)

    def _bind(self) -> None:
        ui = self._ui
        days, months = _whole(LONGEST_DAYS), _whole(LONGEST_MONTHS)
        self._checks = {
            "name": FieldCheck[str](
                ui.name, ui.name_message, clean, required=self.tr("Write the product's name.")
            ),
            "price": self._money(ui.price, ui.price_message),
            "cost": self._money(ui.cost, ui.cost_message),
            "ask": FieldCheck[int](ui.ask, ui.ask_message, days),
            "warranty": FieldCheck[int](ui.warranty, ui.warranty_message, months),
            "service": FieldCheck[int](ui.service, ui.service_message, days),
        }
        for name in ("unit", "category"):
            getattr(ui, f"{name}_message").hide()
        for name in _LINES:
            line: QLineEdit = getattr(ui, name)
            line.installEventFilter(self)
            line.textChanged.connect(self._touched)
        ui.barcode.installEventFilter(self)
        ui.barcode.installEventFilter(self.codes)  # the filter installed last is asked first
        ui.barcode.textChanged.connect(self._touched)
        self.vat.edit.installEventFilter(self)
        self.vat.changed.connect(self._touched)
        self.codes.changed.connect(self._touched)
        for edit in (ui.price, ui.cost):
            edit.textChanged.connect(self._say_margin)

    def _money(self, edit: QLineEdit, message: Any) -> FieldCheck[int]:
        return FieldCheck[int](
            edit,
            message,
            parse_money,
            show=lambda kurus: format_money(kurus).removeprefix("₺"),
            echo=lambda kurus: echo(edit.text(), kurus),
        )

    def _fill(self, name: str, barcode: str) -> None:
        ui, stored = self._ui, self._stored
        if stored is None:
            ui.name.setText(name)
            if barcode:
                self.codes.set_codes((barcode,))
            return
        self._checks["name"].set_value(stored.name)
        ui.unit.setText(stored.unit or "")
        ui.category.setText(stored.category or "")
        self._checks["price"].set_value(stored.price)
        self._checks["cost"].set_value(stored.cost)
        self._checks["ask"].set_value(stored.ask_after_days)
        self._checks["warranty"].set_value(stored.warranty_months)
        self._checks["service"].set_value(stored.service_every_days)
        self.codes.set_codes(stored.barcodes)
        self.vat.set_value(stored.vat_percent)
        if stored.ask_after_days or stored.warranty_months or stored.service_every_days:
            self.unfold(self._after_switch, ui.after, True)

    def _draft(self) -> ProductDraft:
        ui, checks, codes = self._ui, self._checks, self.codes.codes()
        return ProductDraft(
            name=checks["name"].value() or "",
            unit=clean(ui.unit.text()) or None,
            price=checks["price"].value(),
            category=clean(ui.category.text()) or None,
            barcode=codes[0] if codes else None,
            cost=checks["cost"].value(),
            vat_percent=self.vat.value(),
            more_barcodes=codes[1:],
            ask_after_days=checks["ask"].value(),
            warranty_months=checks["warranty"].value(),
            service_every_days=checks["service"].value(),
        )

    def _say_margin(self) -> None:
        """What is left of the price, as soon as both can be read."""
        try:
            price, cost = self._checks["price"].value(), self._checks["cost"].value()
        except UserError:
            price = cost = None
        percent = margin_percent(price, cost)
        self.margin.setVisible(percent is not None)
        if percent is None or price is None or cost is None:
            return
        left = price - cost
        words = self.tr("Left of each sale: {amount}, {percent} % of the price.")
        if left < 0:
            words = self.tr("The price is below the cost: each sale loses {amount}.")
        self.margin.set_look("error" if left < 0 else "echo")
        self.margin.setText(words.format(amount=self._ctx.money(abs(left)), percent=percent))

    def _saved(self, _product_id: int) -> None:
        self._ctx.close_panel()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self._keeper.resume()
        self.refused(error)

    def _touched(self, *_value: object) -> None:
        if hasattr(self, "_keeper"):
            self._keeper.touch()

    def _texts(self) -> Entry:
        texts = {field: getattr(self._ui, field).text() for field in _LINES}
        texts["barcodes"] = "\n".join(self.codes.codes())
        texts["vat"] = self.vat.text()
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
        self.codes.set_codes(tuple(entry.get("barcodes", "").split()))
        self.vat.set_text(entry.get("vat", ""))
        self.unfold(self._after_switch, self._ui.after, any(entry.get(field) for field in _AFTER))
        self._offer.hide()
        self.focus_first()

    def _drop_draft(self) -> None:
        if self._found is not None:
            number, form, drafts = self._found[0], self._form_key, self._drafts
            self._ctx.tasks.write(lambda: drafts.drop(form, number))
        self._offer.hide()


def _title(product_id: int | None) -> str:
    if product_id is None:
        return translate("ProductForm", "New product")
    return translate("ProductForm", "Edit product")


def _whole(most: int) -> Callable[[str], int]:
    """Reads a whole number from 1 to ``most``; words after it ("gün", "ay") may follow."""

    def read(text: str) -> int:
        found = re.fullmatch(r"(\d{1,5})\s*[^\W\d_]*\.?", text.strip())
        if found is None or not 1 <= int(found[1]) <= most:
            raise UserError(
                translate("ProductForm", "Write a whole number from 1 to {most}.").format(most=most)
            )
        return int(found[1])

    return read
