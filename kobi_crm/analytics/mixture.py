"""When the next visit may come, if ever: a mixture of BG/CNBD-k segments (imports scipy: import it late).

A customer of segment k comes with Erlang-k gaps (k = 1 pure chance, k = 8 nearly by the clock), at a rate of
his own (gamma r, α), and after each repeat visit may be gone for good with a chance of his own (beta a, b).
Formulas: Fader, Hardie & Lee 2005 (BG/NBD); Platzer & Reutterer 2016 and Reutterer, Platzer & Schröder 2021
(BG/CNBD-k). Times are days.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import numpy as np
from scipy import optimize, special

from kobi_crm.analytics.visits import Floats, Ints, Stats, VisitLog

REGULARITIES = (1, 2, 4, 8)
SAMPLE = 2_500
"""Customers looked at for the fit; more cost time and hardly move the parameters."""

_BOUNDS = ((-4.0, 5.0), (-4.0, 9.0), (-5.0, 4.0), (-5.0, 5.0))
_PULL = 2.0 * np.array([0.25, 0.05, 0.25, 0.25])
_FIRST_ITERATIONS = 25
_ROUNDS = 6
_ROUND_ITERATIONS = 8
_FOR_EVER = 1e6


@dataclass(frozen=True, slots=True)
class Segment:
    """Customers of regularity ``k``: gamma(r, alpha) rates per day, beta(a, b) chances of leaving."""

    k: int
    r: float
    alpha: float
    a: float
    b: float


@dataclass(frozen=True, slots=True)
class MixtureFit:
    """What was learnt of a shop: a segment per regularity, its share, and the plain BG/NBD."""

    segments: tuple[Segment, ...]
    weights: tuple[float, ...]
    plain: Segment


@dataclass(frozen=True, slots=True, eq=False)
class _Sample:
    """Customers of a fit, with the few distinct repeat counts looked up once."""

    stats: Stats
    counts: Floats
    """The distinct values of x."""
    row: Ints
    """Where each customer's x stands in ``counts``."""

    @classmethod
    def of(cls, stats: Stats) -> "_Sample":
        counts, row = np.unique(stats.repeats, return_inverse=True)
        return cls(stats, counts, row)


def fit(log: VisitLog, stats: Stats, seed: int = 0) -> MixtureFit:
    """Learn from at most ``SAMPLE`` random customers, one-time buyers included.

    ``log`` and ``stats`` are of the same customers; a shop without history gets the starting values.
    """
    if len(stats) > SAMPLE:
        rows = np.random.default_rng(seed).choice(len(stats), SAMPLE, replace=False)
        stats = stats.take(np.sort(rows))
    sample = _Sample.of(stats)
    gap = log.usual_gap()
    starts = [np.array([0.0, np.log(k * gap), -1.0, 0.5]) for k in REGULARITIES]
    everybody = np.ones(len(stats))
    found = [
        _climb(sample, everybody, k, start, start, _FIRST_ITERATIONS)
        for k, start in zip(REGULARITIES, starts, strict=True)
    ]
    plain = _segment(1, found[0])
    weights = np.full(len(REGULARITIES), 1.0 / len(REGULARITIES))
    for _ in range(_ROUNDS):
        shares = _shares(stats, _segments(found), weights)
        weights = (shares.sum(axis=1) + 1.0) / (len(stats) + len(REGULARITIES))
        found = [
            _climb(sample, share, k, start, theta, _ROUND_ITERATIONS)
            for k, share, start, theta in zip(REGULARITIES, shares, starts, found, strict=True)
        ]
    return MixtureFit(_segments(found), tuple(float(weight) for weight in weights), plain)


def p_quiet(fitted: MixtureFit, stats: Stats, horizon: Floats) -> Floats:
    """The chance that each customer buys nothing from today on for ``horizon`` days: L(T + h) / L(T)."""
    return _survival(fitted.segments, fitted.weights, stats, horizon)


def p_quiet_plain(fitted: MixtureFit, stats: Stats, horizon: Floats) -> Floats:
    """The same chance after the plain BG/NBD."""
    return _survival((fitted.plain,), (1.0,), stats, horizon)


def p_blend(fitted: MixtureFit, stats: Stats, horizon: Floats) -> Floats:
    """The mean of both: the mixture ranks regular shops better, the plain model is less overconfident.

    Better than either alone in log loss on the grocer's log, level with the better one on the CD shop's.
    """
    return 0.5 * (p_quiet(fitted, stats, horizon) + p_quiet_plain(fitted, stats, horizon))


def p_gone(fitted: MixtureFit, stats: Stats) -> Floats:
    """The chance that each customer never comes again."""
    return p_quiet(fitted, stats, np.full(len(stats), _FOR_EVER))


def log_regularity(fitted: MixtureFit, stats: Stats) -> Floats:
    """E[ln k]: how regular each customer looks, 0 (pure chance) to ln 8 (by the clock)."""
    shares = _shares(stats, fitted.segments, np.array(fitted.weights))
    return np.log([segment.k for segment in fitted.segments]) @ shares


def log_likelihood(segment: Segment, stats: Stats, extra: Floats | float = 0.0) -> Floats:
    """ln of c_k (A_k + C_k(T + extra)) of quiet.md for each customer, the last visit kept where it was."""
    theta = np.log([segment.r, segment.alpha, segment.a, segment.b])
    gone, here, _ = _terms(_Sample.of(stats), segment.k, theta, stats.age + extra)
    return _gap_constant(stats, segment.k) + np.logaddexp(gone, here)


def _survival(
    segments: tuple[Segment, ...], weights: tuple[float, ...], stats: Stats, horizon: Floats
) -> Floats:
    log_weights = np.log(weights)[:, None]
    now = np.stack([log_likelihood(segment, stats) for segment in segments]) + log_weights
    later = np.stack([log_likelihood(segment, stats, horizon) for segment in segments]) + log_weights
    ratio = np.logaddexp.reduce(later, axis=0) - np.logaddexp.reduce(now, axis=0)
    return np.exp(np.minimum(ratio, 0.0))


def _shares(stats: Stats, segments: tuple[Segment, ...], weights: Floats) -> Floats:
    """E-step: how much of each customer belongs to each segment, shape (segments, customers)."""
    likelihoods = [log_likelihood(segment, stats) for segment in segments]
    joint = np.stack(likelihoods) + np.log(weights)[:, None]
    return np.exp(joint - np.logaddexp.reduce(joint, axis=0))


def _climb(sample: _Sample, weight: Floats, k: int, start: Floats, theta: Floats, iterations: int) -> Floats:
    """The parameters of the greatest weighted likelihood, pulled a little towards ``start``."""

    def cost(theta: Floats) -> tuple[float, Floats]:
        value, slope = _weighted_likelihood(sample, weight, k, theta)
        off = theta - start
        return float(_PULL @ off**2) - value, 2.0 * _PULL * off - slope

    minimise = cast(Callable[..., dict[str, Floats]], optimize.minimize)
    low, high = np.transpose(_BOUNDS)
    begin = np.clip(theta, low, high)
    return minimise(
        cost, begin, jac=True, method="L-BFGS-B", bounds=_BOUNDS, options={"maxiter": iterations}
    )["x"]


def _weighted_likelihood(sample: _Sample, weight: Floats, k: int, theta: Floats) -> tuple[float, Floats]:
    """Σ weight · ln(A_k + C_k) and its derivatives by (ln r, ln α, ln a, ln b)."""
    stats = sample.stats
    r, alpha, a, b = np.exp(theta)
    gone, here, (by_r, by_alpha) = _terms(sample, k, theta, stats.age)
    total = np.logaddexp(gone, here)
    share_gone = np.exp(gone - total)
    share_here = 1.0 - share_gone
    repeated = sample.counts > 0
    both = _digamma(np.array([a + b])) - _digamma(a + b + sample.counts)
    stay = _digamma(b + np.maximum(sample.counts, 1.0) - 1.0) - _digamma(np.array([b])) + both
    mass = r + k * stats.repeats
    growth = (_digamma(r + k * sample.counts) - _digamma(np.array([r])) + np.log(alpha))[sample.row]
    until_last, until_now = alpha + stats.recency, alpha + stats.age
    elapsed = share_gone * np.log(until_last) + share_here * np.log(until_now)
    slope_r = r * (growth - elapsed + share_here * by_r)
    per_day = mass * (share_gone / until_last + share_here / until_now)
    slope_alpha = r - alpha * (per_day - share_here * by_alpha)
    slope_a = share_gone + a * np.where(repeated, both, 0.0)[sample.row]
    last_stay = share_here / (b + np.maximum(stats.repeats, 1.0) - 1.0)
    slope_b = b * np.where(stats.repeats > 0, stay[sample.row] + last_stay, 0.0)
    slopes = np.array([slope_r @ weight, slope_alpha @ weight, slope_a @ weight, slope_b @ weight])
    return float(total @ weight), slopes


def _terms(
    sample: _Sample, k: int, theta: Floats, age: Floats
) -> tuple[Floats, Floats, tuple[Floats, Floats]]:
    """ln A_k, ln C_k at ``age``, and the derivatives of C_k's sum S by r and by α, each divided by S."""
    stats = sample.stats
    r, alpha, a, b = np.exp(theta)
    counts, row = sample.counts, sample.row
    repeated = counts > 0
    safe = np.maximum(counts, 1.0)
    beta = _log_beta(a, np.array([b]))
    rate = r * np.log(alpha) + _log_gamma(r + k * counts) - _log_gamma(np.array([r]))
    left = np.where(repeated, _log_beta(a + 1.0, b + safe - 1.0) - beta, -np.inf)
    stayed = np.where(repeated, _log_beta(a, b + safe) - beta, 0.0)
    mass = r + k * stats.repeats
    total, by_r, by_alpha = _waiting(mass, (age - stats.recency) / (alpha + age), k)
    gone = (rate + left)[row] - mass * np.log(alpha + stats.recency)
    here = (rate + stayed)[row] - mass * np.log(alpha + age) + np.log(total)
    return gone, here, (by_r / total, -by_alpha / total / (alpha + age))


def _waiting(mass: Floats, ratio: Floats, k: int) -> tuple[Floats, Floats, Floats]:
    """Σ_{j<k} (mass)_j / j! · ratio^j, its derivative by mass, and Σ of j times the same terms.

    Plain sums: every term is positive and, with j < 8, far from overflow: nothing is lost outside log space.
    """
    term = np.ones_like(mass)
    total, by_mass, by_step = term.copy(), np.zeros_like(mass), np.zeros_like(mass)
    harmonic = np.zeros_like(mass)
    for j in range(1, k):
        step = mass + (j - 1)
        term = term * (step * ratio / j)
        harmonic = harmonic + 1.0 / step
        total += term
        by_mass += term * harmonic
        by_step += term * j
    return total, by_mass, by_step


def _gap_constant(stats: Stats, k: int) -> Floats:
    """ln c_k: what the own gaps alone say about regularity k."""
    return (k - 1) * stats.log_gaps - stats.repeats * _log_gamma(np.array([float(k)]))


def _segments(found: list[Floats]) -> tuple[Segment, ...]:
    return tuple(_segment(k, theta) for k, theta in zip(REGULARITIES, found, strict=True))


def _segment(k: int, theta: Floats) -> Segment:
    r, alpha, a, b = (float(value) for value in np.exp(theta))
    return Segment(k, r, alpha, a, b)


def _log_gamma(value: Floats) -> Floats:
    return cast(Floats, special.gammaln(value))


def _digamma(value: Floats) -> Floats:
    return cast(Floats, special.digamma(value))


def _log_beta(left: float, right: Floats) -> Floats:
    return cast(Floats, special.betaln(left, right))
