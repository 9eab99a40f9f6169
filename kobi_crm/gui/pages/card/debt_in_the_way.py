"""Asked on the card before somebody with a balance is archived."""

from PySide6.QtCore import Signal

from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.banner import Banner


class DebtInTheWay(Banner):
    """Says what is owed, and offers to take the payment or to archive all the same."""

    payment_wanted = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx.theme, "", icon="notebook-pen", tone="amber")
        self._ctx = ctx
        self._customer_id = 0
        self.payment = self.add_button("payment", self.tr("Payment"))
        self.anyway = self.add_button("archive", self.tr("Archive anyway"))
        self.pressed.connect(self._act)
        self.hide()

    def stops(self, customer_id: int) -> bool:
        """Whether a balance stands in the way of archiving; the sentence then shows."""
        sentence = self._ctx.app.customers.debt_in_the_way(customer_id)
        self._customer_id = customer_id
        self.set_text(self._ctx.amounts.words(sentence or ""))
        self.setVisible(sentence is not None)
        if sentence is not None:
            self.payment.setFocus()
        return sentence is not None

    def _act(self, key: str) -> None:
        self.hide()
        if key == "payment":
            self.payment_wanted.emit()
            return
        customers, customer_id = self._ctx.app.customers, self._customer_id
        self._ctx.tasks.write(lambda: customers.archive(customer_id, even_with_debt=True))
