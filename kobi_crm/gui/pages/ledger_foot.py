"""Under the list of Veresiye: what is known of the selected customer, and what can be done."""

from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.models import ledger as model
from kobi_crm.gui.sheets.ledger_asks import Ask, LedgerAsks
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import ElidedLabel, Label


class LedgerFoot(QWidget):
    """The limit of credit and a promise are asked for right here; Esc leaves the question."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        theme = ctx.theme
        self._ctx = ctx
        self._row: model.DebtorRow | None = None
        self._asked_of: int | None = None
        self.chosen = ElidedLabel(theme, "", "strong")
        self.facts = Label(theme, "", "secondary", wrap=True)
        self.pay = Button(theme, self.tr("Take a payment"), kind="filled", icon="hand-coins", key="F6")
        self.limit = Button(theme, self.tr("Credit limit"), icon="wallet", small=True)
        self.promise = Button(theme, self.tr("Promise to pay"), icon="handshake", small=True)
        self.asks = LedgerAsks(ctx)
        self._lay_out()
        self.limit.clicked.connect(self._ask_limit)
        self.promise.clicked.connect(lambda: self._ask("promise"))
        self.asks.answered.connect(self._answered)

    def set_low(self, low: bool) -> None:
        """Where there is little room, limit and promise are asked for in the statement alone."""
        for widget in (self.facts, self._acts):
            widget.setVisible(not low)
        if low:
            self.stop_asking()

    def show_row(self, row: model.DebtorRow | None) -> None:
        """Say what is known of a debtor; a question about another one is withdrawn."""
        self._row = row
        for button in (self.pay, self.limit, self.promise):
            button.setEnabled(row is not None)
        if row is None or row.debtor.id != self._asked_of:
            self.stop_asking()
        if row is None:
            self.chosen.set_full_text("")
            self.facts.setText("")
            return
        ctx, today = self._ctx, self._ctx.app.clock.today()
        words = self.tr("{name}: {amount}")
        self.chosen.set_full_text(words.format(name=row.facts.name, amount=ctx.money(row.debtor.balance)))
        promised = row.facts.promised_on
        parts = (
            model.due_words(row.debtor.due_on, today),
            model.promise_words(promised, today) if promised is not None else "",
            model.pay_words(ctx.app.ledger.days_to_pay(row.debtor.id)),
            model.limit_words(row, ctx.money),
        )
        self.facts.setText(" · ".join(part for part in parts if part))

    def stop_asking(self) -> None:
        """Put the question away."""
        self._asked_of = None
        self.asks.hide()

    def event(self, event: QEvent) -> bool:
        """Esc is this widget's own while it asks, not the window's."""
        asking = self.asks.asked() is not None and event.type() == QEvent.Type.ShortcutOverride
        if asking and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.asks.asked() is not None:
            asked_by = self.limit if self.asks.asked() == "limit" else self.promise
            self.stop_asking()
            asked_by.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _ask_limit(self) -> None:
        limit = self._row.facts.limit if self._row is not None else None
        self._ask("limit", "" if limit is None else typed_amount(limit))

    def _ask(self, ask: Ask, text: str = "") -> None:
        if self._row is not None:
            self._asked_of = self._row.debtor.id
            self.asks.ask(ask, text)

    def _answered(self, ask: str, value: object) -> None:
        ledger, customer_id = self._ctx.app.ledger, self._asked_of
        if customer_id is None:
            return
        if ask == "limit":
            limit = cast("int | None", value)
            self._ctx.tasks.write(lambda: ledger.set_limit(customer_id, limit), self._taken, self._refused)
        elif ask == "promise":
            day = cast("date", value)
            self._ctx.tasks.write(lambda: ledger.promise(customer_id, day), self._taken, self._refused)

    def _taken(self, _made: object) -> None:
        self.stop_asking()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.asks.complain(str(error))
        else:
            self._ctx.fail(error)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._ctx.theme.px(6))
        first = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.chosen)
        words.addWidget(self.facts)
        first.addLayout(words, 1)
        first.addWidget(self.pay, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        self._acts = QWidget()
        acts = FlowLayout(self._acts, gap=self._ctx.theme.px(8))
        for button in (self.limit, self.promise):
            acts.addWidget(button)
        column.addWidget(self._acts)
        column.addWidget(self.asks)
