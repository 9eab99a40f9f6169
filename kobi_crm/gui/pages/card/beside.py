"""What the card reads beside itself: worth, what losing the customer costs, and what to offer."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kobi_crm.app import Application
from kobi_crm.errors import Cancelled
from kobi_crm.gui.context import Context
from kobi_crm.jobs import Progress
from kobi_crm.services.insights import Lifetime
from kobi_crm.services.offers import Offer
from kobi_crm.services.worth import Worth

TOPICS = frozenset(
    ("sale_lines", "products", "wishes", "board_cards", "settings", "own_values", "own_fields")
)


@dataclass(frozen=True)
class Beside:
    """Of one customer. ``planned``: products that wait on the board already to be offered."""

    customer_id: int
    worth: Worth | None
    lifetime: Lifetime | None
    offers: tuple[Offer, ...]
    planned: frozenset[int]


def read_beside(app: Application, customer_id: int, progress: Progress) -> Beside:
    """Read it (heavy the first time, afterwards kept by the services)."""
    progress.step(0, 3)
    worth = app.worth.explain(customer_id)
    progress.step(1, 3)
    lifetime = app.insights.lifetime(customer_id)
    progress.step(2, 3)
    offers = tuple(app.offers.for_customer(customer_id))
    cards = app.boards.of_customer(customer_id)
    planned = (card.product_id for card in cards if card.board == "cross_selling" and card.result is None)
    return Beside(customer_id, worth, lifetime, offers, frozenset(i for i in planned if i is not None))


class BesideReader(QObject):
    """One read at a time: who arrows fast through a list only gets the last customer's.

    ``found(Beside)``; ``missed`` when it could not be read.
    """

    found = Signal(object)
    missed = Signal()

    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._wanted = 0
        self._stale = False
        self._busy = False

    def ask(self, customer_id: int) -> None:
        """Read for a customer; a read under way for another one (or of older values) is not handed out."""
        self._wanted = customer_id
        self._stale = self._busy
        if not self._busy:
            self._start()

    def _start(self) -> None:
        app, customer_id = self._ctx.app, self._wanted
        self._busy, self._stale = True, False
        self._ctx.tasks.read(
            lambda progress: read_beside(app, customer_id, progress), self._done, self._failed
        )

    def _done(self, found: Beside) -> None:
        self._busy = False
        if self._stale:
            self._start()
        else:
            self.found.emit(found)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        if self._stale:
            self._start()
            return
        self.missed.emit()
        if not isinstance(error, Cancelled):
            self._ctx.fail(error)
