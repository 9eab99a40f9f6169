"""The VAT rate of a product: the usual rates as boxes, any other one typed."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.products import VAT_RATES
from kobi_crm.gui.context import Context
from kobi_crm.gui.theme.theme import restyle
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice

_OTHER = "other"


class VatChoice(QWidget):
    """``value()`` in percent, ``None`` where nothing is said; ``changed`` when another rate was chosen or typed."""

    changed = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        theme = ctx.theme
        rates = [(str(rate), f"%{rate}") for rate in VAT_RATES]
        options = [("", self.tr("not given")), *rates, (_OTHER, self.tr("another"))]
        self.boxes = SegmentedChoice(theme, self.tr("VAT rate"), options, "", small=True, flow=True)
        self.edit = QLineEdit()
        self.edit.setProperty("look", "field")
        self.edit.setAccessibleName(self.tr("VAT rate"))
        self.edit.setMaximumWidth(theme.px(120))
        self._error = Label(theme, "", "error", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Label(theme, self.tr("VAT rate"), "secondary_strong"))
        column.addWidget(self.boxes)
        column.addLayout(row)
        column.addWidget(self._error)
        self.setFocusProxy(self.edit)
        self._error.hide()
        self.edit.hide()
        self.boxes.chosen.connect(self._chosen)
        self.edit.textChanged.connect(self._typed)

    def value(self) -> int | None:
        """The rate in percent; ``None`` also where the typed one cannot be read."""
        text = self.text()
        found = re.fullmatch(r"%?\s*(\d{1,3})\s*%?", text)
        return int(found[1]) if found and int(found[1]) <= 100 else None

    def text(self) -> str:
        """What was chosen or typed."""
        chosen = self.boxes.current()
        return self.edit.text().strip() if chosen == _OTHER else chosen

    def set_value(self, percent: int | None) -> None:
        """Show a stored rate."""
        self.set_text("" if percent is None else str(percent))

    def set_text(self, text: str) -> None:
        """Show what was chosen or typed before."""
        usual = not text or text in (str(rate) for rate in VAT_RATES)
        self.boxes.set_current(text if usual else _OTHER)
        self.edit.setText("" if usual else text)
        self.edit.setVisible(not usual)

    def check(self) -> bool:
        """Say so where the typed rate cannot be read."""
        wrong = bool(self.text()) and self.value() is None
        self._complain(self.tr("Write a whole number from 0 to 100.") if wrong else "")
        return not wrong

    def _chosen(self, key: str) -> None:
        self.edit.setVisible(key == _OTHER)
        if key == _OTHER:
            self.edit.setFocus()
        self._complain("")
        self.changed.emit()

    def _typed(self, _text: str) -> None:
        self._complain("")
        self.changed.emit()

    def _complain(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if bool(self.edit.property("wrong")) != bool(sentence):
            self.edit.setProperty("wrong", bool(sentence))
            restyle(self.edit)
