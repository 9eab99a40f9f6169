"""A return: what of a sale comes back, and how the money goes back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.money import format_money
from kobi_crm.domain.sales import PAYMENTS, Payment
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.models.return_lines import BACK, ReturnModel
from kobi_crm.gui.sheets.amount_field import AmountField
from kobi_crm.gui.sheets.cell_table import CellTable
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.payment_choice import letters, payment_words
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice

AS_PAID = "as_paid"
_WIDTH = 620


class ReturnSheet(SheetFrame):
    """Space takes a line back or not, a digit how much of it, F9 all of them; Enter saves.

    Of a sale without lines the amount stands there whole. The money goes back as it came unless another way is chosen.
    """

    def __init__(self, ctx: Context, sale_id: int) -> None:
        super().__init__(ctx, QCoreApplication.translate("ReturnSheet", "Take back"), width=_WIDTH)
        theme = ctx.theme
        self.sale = ctx.app.sales.get(sale_id)
        self._saving = False
        self.rows = ReturnModel(self.sale.lines, self)
        self.table = ReturnTable(theme, self.rows)
        self.all_button = Button(theme, self.tr("All of it"), kind="ghost", key="F9", small=True)
        self.amount = AmountField(theme, shortcuts="".join(letters()))
        self.payment = SegmentedChoice(theme, self.tr("Refund"), self._ways(), self._way_it_was_paid())
        self.total = Label(theme, "", "number")
        self.problem = Label(theme, "", "error", wrap=True)
        self.save_button = Button(theme, self.tr("Take back"), kind="filled", icon="undo-2", key="Enter")
        self._lay_out()
        self._connect()
        if len(self.sale.lines) == 1:
            self.rows.take_all()
        self.amount.line.setText(typed_amount(max(self.sale.total - self.sale.returned, 0)))
        self._show_total()

    def focus_first(self) -> None:
        """The first line, or the whole amount."""
        if self.sale.lines:
            self.table.enter_at(0, BACK)
        else:
            self.reveal(self.amount.line)
            self.amount.line.selectAll()

    def save(self) -> None:
        """Write the return, or say what is missing."""
        if self._saving:
            return
        wanted = self.rows.wanted() if self.sale.lines else None
        if wanted == ():
            self._say(self.tr("Choose what comes back: Space takes the line, F9 all of it."))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.sale.lines and not self.amount.check():
            self.focus_first()
            return
        self._saving = True
        way, sales, sale_id = self._way(), self.ctx.app.sales, self.sale.id
        amount = None if self.sale.lines else self.amount.value()
        self.ctx.tasks.write(
            lambda: sales.give_back(sale_id, wanted, way, amount=amount),
            done=self._saved,
            failed=self._refused,
        )

    def enter(self) -> None:
        """Enter saves."""
        self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F9 and self.sale.lines:
            self.rows.take_all()
        elif event.text().lower() in letters() and event.text():
            self._choose_letter(event.text().lower())
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.rows.changed.connect(self._show_total)
        self.rows.refused.connect(self._say)
        self.table.toggled.connect(self.rows.toggle)
        self.amount.changed.connect(self._show_total)
        self.amount.entered.connect(self.save)
        self.amount.letter_after.connect(self._choose_letter)
        self.all_button.clicked.connect(self.rows.take_all)
        self.save_button.clicked.connect(self.save)

    def _ways(self) -> list[tuple[str, str]]:
        """How the money can go back: to the notebook only of a customer."""
        words = payment_words()
        kinds = [kind for kind in PAYMENTS if kind != "credit" or self.sale.customer_id is not None]
        ways = [(kind, words[kind]) for kind in PAYMENTS if kind in kinds]
        return [(AS_PAID, self.tr("As it was paid")), *ways] if self.sale.payment == "split" else ways

    def _way_it_was_paid(self) -> str:
        return AS_PAID if self.sale.payment == "split" else self.sale.payment

    def _way(self) -> Payment | None:
        chosen = self.payment.current()
        return next((kind for kind in PAYMENTS if kind == chosen), None)

    def _choose_letter(self, letter: str) -> None:
        self.payment.choose(letters().get(letter, ""))

    def _show_total(self) -> None:
        self._say("")
        refund = self.rows.refund() if self.sale.lines else (self.amount.value() or 0)
        self.total.setText(self.tr("To give back: {amount}").format(amount=format_money(refund)))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _saved(self, _sale_id: int) -> None:
        self.ctx.close_sheet()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self._say(str(error))
        else:
            self.ctx.fail(error)

    def _lay_out(self) -> None:
        theme, sale = self.ctx.theme, self.sale
        name = sale.customer or self.tr("Walk-in sale")
        day = format_day(sale.day, today=self.ctx.app.clock.today())
        words = ", ".join((name, day, format_money(sale.total)))
        self.body.addWidget(ElidedLabel(theme, words, "strong"))
        foot = QHBoxLayout()
        foot.addWidget(Label(theme, self.tr("Space takes the line, a digit part of it"), "caption"), 1)
        foot.addWidget(self.all_button)
        bar = QWidget()
        bar.setLayout(foot)
        foot.setContentsMargins(0, 0, 0, 0)
        for part in (self.table, bar, self.amount):
            self.body.addWidget(part)
        self.table.setVisible(bool(sale.lines))
        bar.setVisible(bool(sale.lines))
        self.amount.setVisible(not sale.lines)
        self.body.addWidget(self.problem)
        self.body.addWidget(Label(theme, self.tr("How the money goes back"), "secondary_strong"))
        self.body.addWidget(self.payment)
        self.body.addWidget(self.total)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)


class ReturnTable(CellTable):
    """``toggled`` is Space on a row, or a click on its product."""

    toggled = Signal(int)

    def __init__(self, theme: Theme, rows: ReturnModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("What comes back"), rows, {1: 90, 2: 110, 3: 110}, parent)
        self.clicked.connect(lambda index: index.column() == 0 and self.toggled.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
