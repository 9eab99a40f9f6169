"""The folded part of the sale sheet: note, day and receipt number."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.dates import echo_date, parse_date
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.drafts import Entry
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.value_edits import DateEdit


class SaleDetails(QWidget):
    """An empty day means today; a day to come is refused."""

    changed = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.note_line = QLineEdit()
        self.receipt_line = QLineEdit()
        self.date_line = DateEdit(theme, self.tr("Day"), self._read_day, echo_date)
        self.date_line.setPlaceholderText(self.tr("today"))
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        row.addWidget(
            Field(theme, self.tr("Day"), self.date_line, echo="below"), 1, Qt.AlignmentFlag.AlignTop
        )
        receipt = Field(theme, self.tr("Receipt number"), self.receipt_line)
        row.addWidget(receipt, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        column.addWidget(Field(theme, self.tr("Note"), self.note_line))
        column.addLayout(row)
        for line in (self.note_line, self.date_line, self.receipt_line):
            line.setProperty("look", "field")
            line.textChanged.connect(self.changed)

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
        """The receipt number, cleaned."""
        return clean(self.receipt_line.text()) or None

    def texts(self) -> Entry:
        """What is typed, for a draft."""
        lines = {"note": self.note_line, "date": self.date_line, "receipt": self.receipt_line}
        return {name: line.text() for name, line in lines.items() if line.text().strip()}

    def set_texts(self, entry: Entry) -> bool:
        """Fill in a draft; true when it held any of these."""
        self.note_line.setText(entry.get("note", ""))
        self.date_line.setText(entry.get("date", ""))
        self.receipt_line.setText(entry.get("receipt", ""))
        return bool(self.texts())

    def _read_day(self, text: str) -> date:
        day = parse_date(text, self._today, lean="past")
        if day > self._today:
            raise UserError(self.tr("This day is still to come. Write today or an earlier day."))
        return day
