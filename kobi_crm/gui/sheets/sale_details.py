"""The folded part of the sale sheet: note, day, receipt or invoice, and why it was bought."""

from datetime import date
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.dates import echo_date, format_day, parse_date
from kobi_crm.domain.sale_reasons import REASONS, reason_word
from kobi_crm.domain.sales import ReceiptKind, Sale
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.drafts import Entry
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.value_edits import DateEdit

NONE = "none"


class SaleDetails(QWidget):
    """An empty day means today; a day to come is refused. A number that was used is said and may still be saved."""

    changed = Signal()

    def __init__(self, ctx: Context, sale_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._sale_id = sale_id
        self._job: Job | None = None
        self._today = ctx.app.clock.today()
        theme = ctx.theme
        self.note_line = QLineEdit()
        self.receipt_line = QLineEdit()
        self.date_line = DateEdit(theme, self.tr("Day"), self._read_day, echo_date)
        self.date_line.setPlaceholderText(self.tr("today"))
        kinds = [("receipt", self.tr("Receipt")), ("invoice", self.tr("Invoice"))]
        self.kind = SegmentedChoice(theme, self.tr("Kind of document"), kinds, small=True)
        words = [(NONE, self.tr("Not said")), *((code, reason_word(code)) for code in REASONS)]
        self.reason_choice = SegmentedChoice(
            theme, self.tr("Why was it bought?"), words, NONE, flow=True, small=True
        )
        self.receipt_field = Field(theme, self.tr("Receipt number"), self.receipt_line)
        self._lay_out(theme)
        for line in (self.note_line, self.date_line, self.receipt_line):
            line.setProperty("look", "field")
            line.textChanged.connect(self.changed)
        self.receipt_line.textChanged.connect(self._say_who_bears_it)
        self.date_line.value_changed.connect(self._say_who_bears_it)
        self.kind.chosen.connect(self._kind_chosen)
        self.reason_choice.chosen.connect(self.changed)

    def focus_first(self) -> None:
        """The keyboard goes to the note."""
        self.note_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def day(self) -> date | None:
        """The day of the sale; ``None``, with its sentence shown, when it cannot be read."""
        if not self.date_line.check():
            return None
        return self.date_line.value() or self._today

    def note(self) -> str | None:
        """The note, cleaned."""
        return clean(self.note_line.text()) or None

    def receipt(self) -> str | None:
        """The number of the receipt or invoice, cleaned."""
        return clean(self.receipt_line.text()) or None

    def receipt_kind(self) -> ReceiptKind | None:
        """What the number is of; ``None`` without a number."""
        return self._kind() if self.receipt() else None

    def reason(self) -> str | None:
        """Why it was bought, one of ``REASONS``."""
        chosen = self.reason_choice.current()
        return None if chosen == NONE else chosen

    def show_sale(self, sale: Sale) -> None:
        """Fill in what a stored sale says."""
        if sale.reason is not None and sale.reason not in REASONS:
            words = [(NONE, self.tr("Not said")), *((code, reason_word(code)) for code in REASONS)]
            self.reason_choice.set_options([*words, (sale.reason, reason_word(sale.reason))])
        entry = {
            "note": sale.note or "",
            "date": "" if sale.day == self._today else f"{sale.day:%d.%m.%Y}",
            "receipt": sale.receipt or "",
            "receipt_kind": sale.receipt_kind or "",
            "reason": sale.reason or "",
        }
        self.set_texts(entry)

    def texts(self) -> Entry:
        """What is typed or chosen, for a draft."""
        lines = {"note": self.note_line, "date": self.date_line, "receipt": self.receipt_line}
        entry = {name: line.text() for name, line in lines.items() if line.text().strip()}
        if "receipt" in entry and self._kind() == "invoice":
            entry["receipt_kind"] = "invoice"
        reason = self.reason()
        return entry if reason is None else {**entry, "reason": reason}

    def set_texts(self, entry: Entry) -> bool:
        """Fill in a draft; true when it held any of these."""
        self.note_line.setText(entry.get("note", ""))
        self.date_line.setText(entry.get("date", ""))
        self.kind.set_current(entry.get("receipt_kind") or "receipt")
        self._name_number()
        self.receipt_line.setText(entry.get("receipt", ""))
        self.reason_choice.set_current(entry.get("reason") or NONE)
        return bool(self.texts())

    def _kind(self) -> ReceiptKind:
        return cast("ReceiptKind", self.kind.current())

    def _kind_chosen(self) -> None:
        self._name_number()
        self._say_who_bears_it()
        self.changed.emit()

    def _name_number(self) -> None:
        invoice = self._kind() == "invoice"
        self.receipt_field.set_label(self.tr("Invoice number") if invoice else self.tr("Receipt number"))

    def _say_who_bears_it(self) -> None:
        """Ask in the background: an invoice's number is looked for among all sales."""
        if self._job is not None:
            self._job.forget()
            self._job = None
        number, kind, day = self.receipt(), self._kind(), self.date_line.value() or self._today
        if not number:
            self.receipt_field.set_error("")
            return
        sales, but = self._ctx.app.sales, self._sale_id
        self._job = self._ctx.tasks.read(
            lambda _progress: sales.with_receipt(number, kind, day, but=but), self._show_bearers
        )

    def _show_bearers(self, known: list[Sale]) -> None:
        self._job = None
        if not known:
            self.receipt_field.set_error("")
            return
        words = self.tr("This number is already on the sale of {day}: {name}. It can still be saved.")
        name = known[0].customer or self.tr("Walk-in sale")
        self.receipt_field.set_error(words.format(day=format_day(known[0].day, today=self._today), name=name))

    def _read_day(self, text: str) -> date:
        day = parse_date(text, self._today, lean="past")
        if day > self._today:
            raise UserError(self.tr("This day is still to come. Write today or an earlier day."))
        return day

    def _lay_out(self, theme: Theme) -> None:
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        row.addWidget(Field(theme, self.tr("Day"), self.date_line, echo="below"), 1, top)
        number = QVBoxLayout()
        number.setSpacing(theme.px(6))
        number.addWidget(self.receipt_field)
        number.addWidget(self.kind)
        row.addLayout(number, 1)
        row.setAlignment(number, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        column.addWidget(Field(theme, self.tr("Note"), self.note_line))
        column.addLayout(row)
        column.addWidget(Label(theme, self.tr("Why was it bought?"), "secondary_strong"))
        column.addWidget(self.reason_choice)
