"""What lies in a basket of the invented shop, at the prices of its day."""

from dataclasses import dataclass
from datetime import time
from random import Random

from kobi_crm.services.demo.calendar import MONTHS
from kobi_crm.services.demo.habits import Habit, Hours
from kobi_crm.services.demo.rows import DemoLine
from kobi_crm.services.demo.words import Good

_MONTHLY_INFLATION = 1.021
_BREAD = 0
_HOURS: dict[Hours, tuple[tuple[int, int], ...]] = {
    "morning": ((420, 570), (420, 570), (430, 600), (600, 720)),
    "noon": ((660, 840), (660, 840), (600, 960)),
    "evening": ((1020, 1230), (1020, 1230), (960, 1280)),
    "any": ((480, 720), (720, 1020), (1020, 1250), (1020, 1250)),
}
_DEAR = 9_000
"""Nobody buys for more than this day by day, in kuruş."""
_LATEST = 21 * 60 + 30


@dataclass(frozen=True)
class Taste:
    """What somebody usually takes: ``staples`` are goods, each with its usual amount in thousandths."""

    staples: tuple[tuple[int, int], ...]
    loaves: int
    card: float


class Shelf:
    """The goods with their price in kuruş in each past month; prices rise every three months."""

    def __init__(self, goods: tuple[Good, ...]) -> None:
        self._goods = goods
        self._weights = tuple(good.weight for good in goods)
        self._order = range(len(goods))
        self._places = {good.key: place for place, good in enumerate(goods)}
        self._prices = [
            [_price(good.price, _step(index, month)) for month in range(MONTHS + 2)]
            for index, good in enumerate(goods)
        ]

    def taste(self, habit: Habit, rng: Random) -> Taste:
        """What one customer will usually ask for."""
        daily = habit.rhythm == "daily"
        count = 4 if daily else rng.randint(5, 9)
        drawn = rng.choices(self._order, self._weights, k=count * 4)
        chosen = dict.fromkeys(i for i in drawn if i != _BREAD and not (daily and self._dear(i)))
        names = habit.favourites or [self._goods[i].key for i in chosen][:count]
        staples = tuple((i, self._amount(i, rng)) for i in (self._places[name] for name in names))
        return Taste(staples, loaves=rng.choice((1, 1, 2, 2, 3)), card=rng.choice((0.1, 0.4, 0.6, 0.9)))

    def basket(self, habit: Habit, taste: Taste, days_ago: int, rng: Random) -> tuple[DemoLine, ...]:
        """The lines of one purchase, each product once."""
        count = rng.randint(*habit.size)
        chosen: dict[int, int] = {}
        if habit.rhythm == "daily" or rng.random() < 0.35:
            chosen[_BREAD] = 1000 * taste.loaves
        for _ in range(count * 3):
            if len(chosen) >= count:
                break
            if rng.random() < 0.8:
                index, amount = taste.staples[int(rng.random() * len(taste.staples))]
            else:
                index = rng.choices(self._order, self._weights)[0]
                amount = self._amount(index, rng)
            chosen.setdefault(index, amount)
        return self._lines(chosen, days_ago)

    def walk_in(self, days_ago: int, rng: Random) -> tuple[DemoLine, ...]:
        """A small purchase of somebody passing by."""
        drawn = rng.choices(self._order, self._weights, k=rng.choice((1, 1, 1, 2, 3)))
        return self._lines({index: self._amount(index, rng) for index in drawn}, days_ago)

    def _dear(self, index: int) -> bool:
        good = self._goods[index]
        return good.price * good.amounts[0] > _DEAR * 1000

    def _amount(self, index: int, rng: Random) -> int:
        amounts = self._goods[index].amounts
        return amounts[int(rng.random() * len(amounts))]

    def _lines(self, chosen: dict[int, int], days_ago: int) -> tuple[DemoLine, ...]:
        month = days_ago * 12 // 365
        lines: list[DemoLine] = []
        for index, amount in chosen.items():
            price = self._prices[index][month]
            lines.append(DemoLine(index + 1, amount, price, amount * price // 1000))
        return tuple(lines)


def hour(hours: Hours, rng: Random) -> time:
    """A time of day within the opening hours, 07:00 to 21:30."""
    spans = _HOURS[hours]
    low, high = spans[int(rng.random() * len(spans))]
    return clock_time(low + int(rng.random() * (high - low)))


def clock_time(minutes: int) -> time:
    """Minutes after midnight as a time, not after the shop has closed."""
    return time(*divmod(min(minutes, _LATEST), 60))


def _step(index: int, month: int) -> int:
    return max(0, (month + index % 3) // 3 * 3 - index % 3)


def _price(price: int, months_ago: int) -> int:
    if months_ago == 0:
        return price
    raw = price / _MONTHLY_INFLATION**months_ago
    rung = 50 if price < 3_000 else 100 if price < 15_000 else 500 if price < 40_000 else 1_000
    return max(rung, round(raw / rung) * rung)
