"""After a sale that ends a silence: asks once why the customer had stayed away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kobi_crm.domain.absence_reasons import CHOICES, Choice
from kobi_crm.errors import UserError
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.keyboard_place import KeyboardPlace
from kobi_crm.gui.why_card import WhyCard
from kobi_crm.gui.widgets.notice_card import NoticeStack
from kobi_crm.jobs import Progress
from kobi_crm.services.away import WelcomeBack

_AT_THE_TILL = 3
"""A write of more sales than this is no sale at the counter."""


@dataclass(frozen=True)
class _Question:
    """What to ask, and the sale that raised it."""

    back: WelcomeBack
    sale_id: int


class AskingWhy(QObject):
    """Listens to the owner's sales; the newest question is shown, older ones wait behind it."""

    def __init__(self, ctx: Context, window: QWidget, notices: NoticeStack, keyboard: KeyboardPlace) -> None:
        super().__init__(window)
        self._ctx = ctx
        self.card = WhyCard(ctx.theme, window, notices, keyboard)
        self._open: list[_Question] = []
        ctx.bridge.changed.connect(self._on_changes)
        self.card.chosen.connect(self._answer)
        self.card.put_off.connect(self._put_off)

    def waiting(self) -> list[int]:
        """The customers still asked about, the one on the card last."""
        return [question.back.customer_id for question in self._open]

    def _on_changes(self, changes: Changes) -> None:
        sales = changes.ids.get("sales", ())
        if changes.initiator != "owner" or not 0 < len(sales) <= _AT_THE_TILL:
            return
        if any(question.sale_id in sales for question in self._open):
            self._forget(sales)
        elif self._is_new(changes):
            self._ctx.tasks.read(lambda progress: self._read(sales, progress), self._ask)

    def _is_new(self, changes: Changes) -> bool:
        """A sale that an undo brings back is no visit of today's."""
        if changes.action_id is None:
            return False
        action = self._ctx.app.history.get(changes.action_id)
        return action is not None and action.kind != "undo"

    def _read(self, sales: Sequence[int], _progress: Progress) -> list[_Question]:
        app = self._ctx.app
        found: list[_Question] = []
        for sale_id in sales:
            try:
                sale = app.sales.get(sale_id)
            except UserError:
                continue  # deleted by the same write
            if sale.customer_id is None or sale.total <= 0 or sale.day != app.clock.today():
                continue
            back = app.away.welcome_back(sale.customer_id)
            if back is not None:
                found.append(_Question(back, sale_id))
        return found

    def _ask(self, questions: list[_Question]) -> None:
        for question in questions:
            if question.back.customer_id not in self.waiting():
                self._open.append(question)
        if questions:
            self._show()

    def _answer(self, chosen: str) -> None:
        choice: Choice = next(known for known in CHOICES if known == chosen)
        app, back = self._ctx.app, self._open[-1].back
        self._ctx.tasks.write(lambda: app.away.answer(back, choice))
        self._next()

    def _put_off(self) -> None:
        app, back = self._ctx.app, self._open[-1].back
        self._ctx.tasks.write(lambda: app.away.put_off(back))
        self._next()

    def _next(self) -> None:
        self._open.pop()
        self._show()

    def _forget(self, sales: Sequence[int]) -> None:
        """The sale was taken back: nobody came, nothing is asked."""
        self._open = [question for question in self._open if question.sale_id not in sales]
        self._show()

    def _show(self) -> None:
        if self._open:
            self.card.ask(self._open[-1].back)
        else:
            self.card.dismiss()
