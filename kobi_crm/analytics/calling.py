"""Whether calling helped: those who were called against those who were not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import sqrt

WITHIN_DAYS = 60
"""Who comes back within so many days has come back."""
FEW = 20
"""With fewer people on either side the numbers are small."""
_Z = 1.959964
"""95 % of a normal distribution lie within so many standard deviations."""


@dataclass(frozen=True, slots=True)
class SilentCase:
    """Somebody who was silent: when called (or, not called, when listed), and when back."""

    customer_id: int
    on: date
    back_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReturnRate:
    """How many of so many people came back; ``low`` to ``high`` is the 95 % interval of the share, 0 to 1."""

    people: int
    back: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """Share that came back, 0 to 1 (0 of nobody)."""
        return self.back / self.people if self.people else 0.0


@dataclass(frozen=True, slots=True)
class CallingHelped:
    """Return rates of called and not called, and the 95 % interval of their difference (called less not called)."""

    called: ReturnRate
    not_called: ReturnRate
    low: float
    high: float

    @property
    def few(self) -> bool:
        """Whether the numbers are too small to say much."""
        return min(self.called.people, self.not_called.people) < FEW

    @property
    def clear(self) -> bool:
        """Whether the difference is more than chance would often make it."""
        return self.low > 0.0 or self.high < 0.0


def calling_helped(
    called: Iterable[SilentCase],
    not_called: Iterable[SilentCase],
    today: date,
    *,
    within_days: int = WITHIN_DAYS,
) -> CallingHelped:
    """Compare how many came back within ``within_days``; only those whose time is over by ``today`` count.

    Who is called is chosen by the owner, not by lot: the figures show a difference, not its cause.
    """
    one, other = (_rate(people, today, within_days) for people in (called, not_called))
    _, low, high = newcombe(one, other)
    return CallingHelped(one, other, low, high)


def newcombe(one: ReturnRate, other: ReturnRate) -> tuple[float, float, float]:
    """The difference of two shares and its 95 % interval, −1 to 1; all that is possible where a group is empty.

    Newcombe 1998, Statistics in Medicine 17, method 10, from the Wilson intervals.
    """
    if not one.people or not other.people:
        return 0.0, -1.0, 1.0
    difference = one.share - other.share
    low = difference - sqrt((one.share - one.low) ** 2 + (other.high - other.share) ** 2)
    high = difference + sqrt((one.high - one.share) ** 2 + (other.share - other.low) ** 2)
    return difference, low, high


def wilson(back: int, people: int) -> tuple[float, float]:
    """The 95 % score interval of a share (Wilson 1927, Journal of the American Statistical Association 22)."""
    if not people:
        return 0.0, 1.0
    share, z2 = back / people, _Z * _Z
    middle = share + z2 / (2 * people)
    reach = _Z * sqrt(share * (1 - share) / people + z2 / (4 * people * people))
    wide = 1 + z2 / people
    return max(0.0, (middle - reach) / wide), min(1.0, (middle + reach) / wide)


def _rate(people: Iterable[SilentCase], today: date, within_days: int) -> ReturnRate:
    decided = [row for row in people if (today - row.on).days >= within_days]
    back = sum(row.back_on is not None and 0 <= (row.back_on - row.on).days <= within_days for row in decided)
    return ReturnRate(len(decided), back, *wilson(back, len(decided)))
