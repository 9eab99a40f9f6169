"""What a campaign did: those who were contacted against those kept out by lot."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from kobi_crm.analytics.calling import FEW, ReturnRate, newcombe, wilson

_Z = 1.959964
"""95 % of a normal distribution lie within so many standard deviations."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person of a campaign: whether he came in its time and what he left, less returns, in kuruş."""

    in_control: bool
    came: bool
    spent: int = 0
    discount: int = 0
    responded: bool = False


@dataclass(frozen=True, slots=True)
class Effect:
    """The difference of the shares that came (target less control), its 95 % interval, and what it cost.

    ``spend_*``: kuruş more a person than the control, with a 95 % interval; ``None`` where it cannot be told.
    """

    target: ReturnRate
    control: ReturnRate
    difference: float
    low: float
    high: float
    responses: int
    cost: int
    discount: int
    turnover: int
    """Kuruş of all targets in the campaign's time."""
    spend_difference: int | None
    spend_low: int | None
    spend_high: int | None

    @property
    def few(self) -> bool:
        """Whether the numbers are too small to say much."""
        return min(self.target.people, self.control.people) < FEW

    @property
    def without_control(self) -> bool:
        """Whether nobody was kept out: then there is nothing to compare with."""
        return not self.control.people

    @property
    def clear(self) -> bool:
        """Whether the difference is more than chance would often make it."""
        return not self.without_control and (self.low > 0.0 or self.high < 0.0)

    @property
    def money_clear(self) -> bool:
        """Whether the difference in money is more than chance would often make it."""
        low, high = self.spend_low, self.spend_high
        return low is not None and high is not None and not self.few and (low > 0 or high < 0)

    @property
    def spent_in_all(self) -> int:
        """Kuruş the campaign cost, discounts included."""
        return self.cost + self.discount

    @property
    def cost_per_response(self) -> int | None:
        """Kuruş for each who answered with yes or came for it; ``None`` where nobody did."""
        return round(self.spent_in_all / self.responses) if self.responses else None

    @property
    def more_people(self) -> float | None:
        """How many came because of it, as far as the difference goes; ``None`` without a control group."""
        return None if self.without_control else self.difference * self.target.people

    @property
    def lift_turnover(self) -> int | None:
        """Kuruş of turnover brought, as far as the difference goes; ``None`` where it cannot be told."""
        return None if self.spend_difference is None else self.spend_difference * self.target.people


def campaign_effect(people: Sequence[Person], cost: int = 0) -> Effect:
    """Compare everybody who was to be reached with the control group, also those who could not be reached.

    The groups stay as the lot made them (intention to treat): who was reached is not chance. The interval of the
    difference of shares is Newcombe's (1998, Statistics in Medicine 17, method 10); that of the money a person is
    Welch's (1947) with the normal quantile.
    """
    target = [person for person in people if not person.in_control]
    control = [person for person in people if person.in_control]
    one, other = _rate(target), _rate(control)
    difference, low, high = newcombe(one, other)
    money = _welch([p.spent for p in target], [p.spent for p in control])
    return Effect(
        one,
        other,
        difference,
        low,
        high,
        sum(person.responded for person in target),
        cost,
        sum(person.discount for person in target),
        sum(person.spent for person in target),
        *money,
    )


def _rate(people: Sequence[Person]) -> ReturnRate:
    back = sum(person.came for person in people)
    return ReturnRate(len(people), back, *wilson(back, len(people)))


def _welch(one: Sequence[int], other: Sequence[int]) -> tuple[int | None, int | None, int | None]:
    if len(one) < 2 or len(other) < 2:
        return None, None, None
    (mean, spread), (mean_other, spread_other) = _moments(one), _moments(other)
    difference, reach = mean - mean_other, _Z * sqrt(spread + spread_other)
    return round(difference), round(difference - reach), round(difference + reach)


def _moments(values: Sequence[int]) -> tuple[float, float]:
    """The mean and the variance of the mean."""
    mean = sum(values) / len(values)
    return mean, sum((value - mean) ** 2 for value in values) / (len(values) - 1) / len(values)
