"""The one place that asks the computer what time it is."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Hands out the present moment; ``Application`` owns one and passes it on."""

    def now(self) -> datetime:
        """The local time, without a zone."""
        ...

    def today(self) -> date:
        """The local day."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """The local time, without a zone."""
        return datetime.now()  # noqa: TID251 - the one allowed place

    def today(self) -> date:
        """The local day."""
        return self.now().date()


class FixedClock:
    """A clock that stands still, for ``--on`` and for tests."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """The moment it was given."""
        return self._moment

    def today(self) -> date:
        """The day of the moment it was given."""
        return self._moment.date()
