"""What a customer ordered once for good: two loaves every evening."""

from dataclasses import dataclass
from datetime import date

EVERY_DAY: frozenset[int] = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class StandingOrder:
    """An order that holds until it is ended. ``quantity`` in thousandths of the product's unit."""

    customer_id: int
    product_id: int
    quantity: int
    weekdays: frozenset[int] = EVERY_DAY
    """Monday is 0."""
    first: date | None = None
    last: date | None = None
    minute: int | None = None
    """When it is fetched, in minutes after midnight."""

    def holds_on(self, day: date) -> bool:
        """Whether the order asks for something on ``day``."""
        begun = self.first is None or self.first <= day
        ended = self.last is not None and self.last < day
        return begun and not ended and day.weekday() in self.weekdays
