"""How often a customer will still come and what he will leave here: BG/NBD with gamma-gamma (imports scipy).

Fader, Hardie & Lee 2005, "Counting Your Customers" the Easy Way (BG/NBD); Fader, Hardie & Lee 2005, RFM and CLV,
with Fader & Hardie 2013, The Gamma-Gamma Model of Monetary Value. Times in one unit of the caller's (days here),
money in kuruş.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from scipy import optimize, special

from kobi_crm.analytics.shop_rows import Floats

LEAST_REPEATERS = 10
"""Customers who came again that a fit needs."""
SAMPLE = 4_000
_DRAWS = 4_000


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """x repeat visits, the last t_x after the first, seen for T; ``mean`` is kuruş of a repeat visit (0: none)."""

    repeats: Floats
    recency: Floats
    age: Floats
    mean: Floats

    def __len__(self) -> int:
        return len(self.age)

    def take(self, rows: Any) -> "History":
        """Some of the customers."""
        return History(self.repeats[rows], self.recency[rows], self.age[rows], self.mean[rows])


@dataclass(frozen=True, slots=True)
class BgNbd:
    """Visits at a rate from gamma(r, alpha); after each a chance from beta(a, b) of never coming again."""

    r: float
    alpha: float
    a: float
    b: float

    def p_alive(self, past: History) -> Floats:
        """The chance that each customer still is one (Fader, Hardie & Lee 2008, Computing P(alive))."""
        x = past.repeats
        odds = (
            self.a
            / (self.b + np.maximum(x, 1.0) - 1.0)
            * np.exp(
                (self.r + x) * (np.log(self.alpha + past.age) - np.log(self.alpha + past.recency)),
            )
        )
        return np.where(x > 0, 1.0 / (1.0 + odds), 1.0)

    def expected_visits(self, past: History, ahead: float) -> Floats:
        """Visits expected in the next ``ahead`` (equation 10).

        The hypergeometric function is taken through Euler's transformation (Abramowitz & Stegun 15.3.3):
        (1−z)^(r+x) ₂F₁(r+x, b+x; a+b+x−1; z) = (1−z)^(a−1) ₂F₁(a+b−1−r, a−1; a+b+x−1; z), which does not
        overflow for somebody who came a thousand times.
        """
        x = past.repeats
        whole = self.alpha + past.age + ahead
        a = self.a + 1e-6 if abs(self.a - 1.0) < 1e-6 else self.a
        still = np.exp((a - 1.0) * np.log((self.alpha + past.age) / whole))
        series = cast(
            Floats,
            special.hyp2f1(a + self.b - 1.0 - self.r, a - 1.0, a + self.b + x - 1.0, ahead / whole),
        )
        expected = (a + self.b + x - 1.0) / (a - 1.0) * (1.0 - still * series)
        return np.maximum(expected * self.p_alive(past), 0.0)


@dataclass(frozen=True, slots=True)
class GammaGamma:
    """Money of a visit: gamma(p, ν) for one customer, with ν from gamma(q, v) over customers."""

    p: float
    q: float
    v: float

    def expected_mean(self, past: History) -> Floats:
        """What a visit of each customer is expected to bring: his own mean drawn towards the shop's."""
        x = past.repeats
        return self.p * (self.v + x * past.mean) / (self.p * x + self.q - 1.0)


@dataclass(frozen=True, slots=True)
class Range:
    """An expected amount and where it will lie four times out of five."""

    expected: int
    low: int
    high: int


def fit_visits(past: History, seed: int = 0) -> BgNbd | None:
    """Greatest likelihood (equation 6), over at most ``SAMPLE`` customers; ``None`` where too few came again."""
    past = _sampled(past, seed)
    if int((past.repeats > 0).sum()) < LEAST_REPEATERS:
        return None
    scale = float(np.mean(past.age)) or 1.0

    def cost(theta: Floats) -> float:
        r, alpha, a, b = np.exp(theta)
        return -float(_likelihood(r, alpha, a, b, past).mean())

    start = np.log([0.5, 0.2 * scale, 0.8, 2.0])
    return BgNbd(*(float(value) for value in np.exp(_least(cost, start, (-7.0, 10.0)))))


def fit_money(past: History, seed: int = 0) -> GammaGamma | None:
    """Greatest likelihood over those who came again; ``None`` where these are too few."""
    past = past.take((past.repeats > 0) & (past.mean > 0))
    past = _sampled(past, seed)
    if len(past) < LEAST_REPEATERS:
        return None
    unit = float(past.mean.mean())
    mean, x = past.mean / unit, past.repeats

    def cost(theta: Floats) -> float:
        p, q, v = np.exp(theta)
        found = (
            special.gammaln(p * x + q)
            - special.gammaln(p * x)
            - special.gammaln(q)
            + q * np.log(v)
            + (p * x - 1.0) * np.log(mean)
            + p * x * np.log(x)
            - (p * x + q) * np.log(x * mean + v)
        )
        return -float(found.mean())

    p, q, v = np.exp(_least(cost, np.log([5.0, 4.0, 1.0]), (-5.0, 7.0)))
    return GammaGamma(float(p), float(q), float(v) * unit)


def expected_money(visits: BgNbd, money: GammaGamma, past: History, ahead: float) -> Floats:
    """Kuruş expected of each customer in the next ``ahead``; money and visits are taken as independent."""
    return visits.expected_visits(past, ahead) * _mean_of(money, past)


def money_range(visits: BgNbd, money: GammaGamma, past: History, ahead: float, seed: int = 0) -> Range:
    """The first customer of ``past``: expected kuruş, and the middle 80 % of what the model would draw for him.

    Drawn exactly from the posterior: alive or not, λ from gamma(r+x, α+T), the chance of leaving from beta(a, b+x);
    the sum of n visits is gamma(p·n, ν) with ν from gamma(q+p·x, v+x·mean).
    """
    draw = np.random.default_rng(seed)
    x, age, mean = float(past.repeats[0]), float(past.age[0]), float(past.mean[0])
    alive = draw.random(_DRAWS) < visits.p_alive(past)[0]
    rate = draw.gamma(visits.r + x, 1.0 / (visits.alpha + age), _DRAWS)
    leaving = np.clip(draw.beta(visits.a, visits.b + x, _DRAWS), 1e-9, 1.0)
    came = np.where(alive, np.minimum(draw.poisson(rate * ahead), draw.geometric(leaving)), 0)
    nu = draw.gamma(money.q + money.p * x, 1.0 / (money.v + x * mean), _DRAWS)
    spent = np.where(came > 0, draw.gamma(np.maximum(money.p * came, 1e-9)) / nu, 0.0)
    low, high = np.quantile(spent, (0.1, 0.9))
    expected = float(expected_money(visits, money, past, ahead)[0])
    return Range(round(expected), round(min(low, expected)), round(max(high, expected)))


def yearly_if_staying(visits: BgNbd, money: GammaGamma, past: History, year: float) -> Floats:
    """What losing each customer costs in a year: the visits he would make if he stayed, times money of a visit.

    The rate's posterior mean while he was coming, (r + x) / (α + t_x): his silence of now is not held against it.
    """
    rate = (visits.r + past.repeats) / (visits.alpha + past.recency)
    return rate * year * _mean_of(money, past)


def _mean_of(money: GammaGamma, past: History) -> Floats:
    mean = money.expected_mean(past)
    return np.where(mean > 0, mean, np.maximum(past.mean, 0.0))


def _likelihood(r: float, alpha: float, a: float, b: float, past: History) -> Floats:
    x = past.repeats
    common = special.gammaln(r + x) - special.gammaln(r) + r * np.log(alpha)
    beta = special.betaln(a, b)
    here = special.betaln(a, b + x) - beta - (r + x) * np.log(alpha + past.age)
    gone = special.betaln(a + 1.0, b + np.maximum(x, 1.0) - 1.0) - beta
    gone = np.where(x > 0, gone - (r + x) * np.log(alpha + past.recency), -np.inf)
    return cast(Floats, common + np.logaddexp(here, gone))


def _least(cost: Callable[[Floats], float], start: Floats, bounds: tuple[float, float]) -> Floats:
    minimise = cast(Callable[..., dict[str, Floats]], optimize.minimize)
    options = {"maxiter": 300, "ftol": 1e-12, "gtol": 1e-9}
    return minimise(cost, start, method="L-BFGS-B", bounds=[bounds] * len(start), options=options)["x"]


def _sampled(past: History, seed: int) -> History:
    if len(past) <= SAMPLE:
        return past
    chosen = np.random.default_rng(seed).choice(len(past), SAMPLE, replace=False)
    return past.take(np.sort(chosen))
