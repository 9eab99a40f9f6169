"""Invented shops whose leavers are known: daily bread, weekly shopping, summer people, a barber and others.

Each customer has a usual gap of his own, comes more or less by the clock (gamma gaps), may leave for good after
any visit, and may slow down before he does. The same kind and seed give the same shop.
"""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kobi_crm.analytics.visits import VisitLog

OPENING = date(2024, 1, 1)
_WEEK = 7
_YEAR = 365.25
_SLOWING = 1.35
_LAST_GAPS = 4
_SUMMER = (150.0, 270.0)
"""Days of the year between which summer people are there: June to September."""
_SURELY = 0.8
_FURTHEST = (-1.5, 2.0)
"""How far a drift may carry the logarithm of the usual gap."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How the customers of a shop behave; gaps in days."""

    name: str
    customers: int
    gap: float
    """Median over customers of their usual gap."""
    spread: float
    """Standard deviation over customers of the logarithm of the usual gap."""
    regularity: tuple[float, float]
    """Shape of the gamma gaps, drawn evenly for each customer: 1 is pure chance, 20 nearly by the clock."""
    leaving: float
    """Chance that a visit was the last one."""
    once: float = 0.15
    """Share of customers who come a single time."""
    slowing: float = 0.3
    """Share of the leavers whose last four gaps grow and whose spending shrinks."""
    weekday: bool = False
    """Visits fall on the customer's own weekday."""
    closed: int | None = None
    """A weekday without sales (0 is Monday): who would have come then comes the day after."""
    summer: float = 0.0
    """Share of customers who are there in summer only."""
    days: int = 730
    sleeping: float = 0.0
    """Chance that a visit is followed by a long pause, though the customer has not left."""
    nap: float = 6.0
    """Mean length of such a pause, in usual gaps."""
    drift: tuple[float, float] = (0.0, 0.0)
    """Mean and deviation over customers of what a year adds to the logarithm of the usual gap."""
    fickle: float = 0.0
    """Deviation over customers of the logarithm of the chance of leaving."""


@dataclass(frozen=True, slots=True, eq=False)
class Shop:
    """A shop's log with all it will ever sell, and who left when."""

    name: str
    log: VisitLog
    left: dict[int, date]
    """The last visit day of those who left; nobody else did."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A kind, the days at which it is judged and the fixed horizon of question a in days."""

    parts: tuple[Kind, ...]
    cut_offs: tuple[int, ...]
    """Days after the opening."""
    fixed: int
    clip: str = "3x:7:90"
    seeds: int = 1

    @property
    def name(self) -> str:
        """The kind's name, or what a shop of several kinds is called."""
        return self.parts[0].name if len(self.parts) == 1 else "mixed"

    def days(self) -> tuple[date, ...]:
        """The cut-offs as dates."""
        return tuple(OPENING + timedelta(days=day) for day in self.cut_offs)


_HALF_YEARS = (365, 456, 547)
BREAD = Kind("daily bread", 500, 1.8, 0.5, (1.5, 6.0), 0.006, closed=6)
WEEKLY = Kind("weekly shopping", 600, 7.5, 0.35, (3.0, 12.0), 0.015, weekday=True)
SEASONAL = Kind("seasonal", 600, 6.0, 0.6, (1.0, 3.0), 0.01, summer=0.5, days=1095)
BARBER = Kind("barber", 600, 35.0, 0.2, (8.0, 20.0), 0.06, closed=6)
CHANCE = Kind("irregular", 600, 18.0, 0.8, (0.8, 1.5), 0.05, once=0.4)
STAYING = Kind("nobody leaves", 2_000, 12.0, 0.7, (1.0, 1.0), 0.0, once=0.0, slowing=0.0)
STAYING_SMALL = Kind("nobody leaves, 300", 300, 12.0, 0.7, (1.0, 1.0), 0.0, once=0.0, slowing=0.0)
SMALL = Kind("100 regulars, a year", 130, 9.0, 0.8, (0.8, 8.0), 0.02, closed=6, days=500)

SHOPS = (
    Asked((BREAD,), _HALF_YEARS, 30),
    Asked((WEEKLY,), _HALF_YEARS, 30),
    Asked((SEASONAL,), (600, 740, 850, 970), 60),
    Asked((BARBER,), _HALF_YEARS, 90),
    Asked((BREAD, WEEKLY, BARBER, CHANCE), _HALF_YEARS, 60),
    Asked((STAYING,), _HALF_YEARS, 30),
    Asked((STAYING_SMALL,), _HALF_YEARS, 30, seeds=10),
    Asked((SMALL,), (365,), 60, seeds=10),
)
"""Every simulated shop the model is judged on; seeds 0, 1, … of each."""


def build(name: str, parts: tuple[Kind, ...], seed: int) -> Shop:
    """A shop whose customers are of these kinds."""
    random = np.random.default_rng(seed)
    rows: list[tuple[int, int, int]] = []
    left: dict[int, date] = {}
    customer = 0
    for kind in parts:
        for _ in range(kind.customers):
            customer += 1
            days, gone = _visits(kind, random)
            spent = _amounts(len(days), gone and random.random() < kind.slowing, random)
            ordinals = [OPENING.toordinal() + day for day in _opened(days, kind)]
            rows += [(customer, day, amount) for day, amount in zip(ordinals, spent, strict=True)]
            if gone and ordinals:
                left[customer] = date.fromordinal(ordinals[-1])
    customers, days, amounts = (list(column) for column in zip(*rows, strict=True))
    return Shop(name, VisitLog.from_rows(customers, days, amounts), left)


def random_kind(seed: int) -> Kind:
    """A kind drawn at random and widely, for a prior that has seen many shops; never one of ``SHOPS``."""
    random = np.random.default_rng(20_000 + seed)
    gap = _between(1.5, 90.0, random)
    low = _between(0.35, 8.0, random)
    customers = int(random.integers(200, 700))
    leaving = min(0.3, _between(0.003, 0.03, random) * gap**0.6)
    return Kind(
        f"random {seed}",
        customers,
        gap,
        random.uniform(0.2, 1.6),
        (low, low * random.uniform(1.0, 4.0)),
        leaving if seed % 5 else 0.0,
        once=random.uniform(0.0, 0.7),
        slowing=random.uniform(0.0, 0.6),
        weekday=bool(random.random() < 0.2),
        closed=6 if random.random() < 0.4 else None,
        summer=random.uniform(0.0, 0.5) if random.random() < 0.2 else 0.0,
        days=int(random.integers(300, 1_000)),
        sleeping=random.uniform(0.0, 0.1) if random.random() < 0.7 else 0.0,
        nap=random.uniform(3.0, 12.0),
        drift=(random.uniform(-0.2, 0.8), random.uniform(0.1, 0.8)) if random.random() < 0.7 else (0.0, 0.0),
        fickle=random.uniform(0.0, 1.5),
    )


def _between(low: float, high: float, random: np.random.Generator) -> float:
    """A number between the two, even in its logarithm."""
    return low * (high / low) ** random.random()


def _visits(kind: Kind, random: np.random.Generator) -> tuple[list[float], bool]:
    """A customer's visits in days after the opening, and whether he left before the log ends."""
    gap = kind.gap * float(np.exp(kind.spread * random.standard_normal()))
    shape = random.uniform(*kind.regularity)
    first = random.uniform(0.0, gap) if random.random() < 0.5 else random.uniform(0.0, kind.days)
    if random.random() < kind.once:
        return [first] if first < kind.days else [], True
    stays = _stay(kind, random)
    slows = random.random() < kind.slowing
    summer = random.random() < kind.summer
    trend = random.normal(*kind.drift) if any(kind.drift) else 0.0
    days: list[float] = []
    day = first
    while day < kind.days and len(days) < stays:
        if summer and not _SUMMER[0] <= day % _YEAR < _SUMMER[1]:
            day = (
                (day // _YEAR + (day % _YEAR >= _SUMMER[1])) * _YEAR
                + _SUMMER[0]
                + random.uniform(0.0, 2 * gap)
            )
            continue
        days.append(day)
        late = max(0, _LAST_GAPS - (stays - len(days))) if slows else 0
        now = gap * float(np.exp(np.clip(trend * (day - first) / _YEAR, *_FURTHEST)))
        day += max(float(random.gamma(shape, now / shape)) * _SLOWING**late, 0.6)
        if kind.sleeping and random.random() < kind.sleeping:
            day += float(random.exponential(kind.nap * now))
    return (_on_own_weekday(days, random) if kind.weekday else days), len(days) >= stays


def _stay(kind: Kind, random: np.random.Generator) -> int:
    """How many visits a customer makes in all."""
    if not kind.leaving:
        return 10**6
    own = (
        kind.leaving * float(np.exp(kind.fickle * random.standard_normal())) if kind.fickle else kind.leaving
    )
    return int(random.geometric(min(own, _SURELY)))


def _on_own_weekday(days: list[float], random: np.random.Generator) -> list[float]:
    """The visits moved by at most three days, four in five to the customer's weekday."""
    own = int(random.integers(0, _WEEK))
    return [
        max(0.0, day + (own - int(day) + 3) % _WEEK - 3) if random.random() < 0.8 else day for day in days
    ]


def _opened(days: list[float], kind: Kind) -> list[int]:
    """Whole days on which the shop is open."""
    return [int(day) + (kind.closed is not None and int(day) % _WEEK == kind.closed) for day in days]


def _amounts(visits: int, shrinking: bool, random: np.random.Generator) -> list[int]:
    """Kuruş of each visit, around a mean of the customer's own; a shrinking basket loses a sixth each time."""
    mean = 10_000.0 * np.exp(0.7 * random.standard_normal())
    left = np.arange(visits)[::-1]
    fading = (5.0 / 6.0) ** np.maximum(_LAST_GAPS - left, 0) if shrinking else 1.0
    return [int(amount) for amount in mean * fading * np.exp(0.5 * random.standard_normal(visits))]
