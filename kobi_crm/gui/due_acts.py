"""Ticking off, putting off and taking away what stands among the reminders: a reminder, an order or a service."""

from collections.abc import Callable
from datetime import date

from kobi_crm.app import Application
from kobi_crm.gui.models.due_things import DueThings


class DueActs:
    """Every act takes the id of the row; those of orders and services are below zero."""

    def __init__(self, app: Application, due: Callable[[], DueThings]) -> None:
        self._app = app
        self._due = due

    def done(self, row_id: int) -> None:
        """A reminder is ticked off, an order is ready, a service settled."""
        order, card = self._due().orders.get(row_id), self._due().cards.get(row_id)
        if order is not None:
            self._app.orders.prepared(order.id)
        elif card is not None:
            self._app.service_cards.settled(card.id)
        else:
            self._app.reminders.done(row_id)

    def put_off(self, row_id: int, until: date) -> None:
        """To another day."""
        order, card = self._due().orders.get(row_id), self._due().cards.get(row_id)
        if order is not None:
            self._app.orders.put_off(order.id, until)
        elif card is not None:
            self._app.service_cards.put_off(card.id, until)
        else:
            self._app.reminders.snooze(row_id, until)

    def remove(self, row_id: int) -> None:
        """A reminder goes, an order is cancelled, a service settled."""
        order, card = self._due().orders.get(row_id), self._due().cards.get(row_id)
        if order is not None:
            self._app.orders.cancel(order.id)
        elif card is not None:
            self._app.service_cards.settled(card.id)
        else:
            self._app.reminders.remove(row_id)
