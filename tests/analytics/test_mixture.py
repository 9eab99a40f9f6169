"""The mixture of BG/CNBD-k segments against direct, slow readings of its formulas."""

import csv
from datetime import date
from math import comb, exp, gamma, lgamma, log
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kobi_crm.analytics import mixture
from kobi_crm.analytics.mixture import MixtureFit, Segment, fit, log_likelihood, p_blend, p_gone, p_quiet
from kobi_crm.analytics.visits import Floats, Stats, VisitLog

SEGMENTS = tuple(
    Segment(k, r, alpha, 0.6, 2.1)
    for k, r, alpha in zip(mixture.REGULARITIES, (0.4, 0.5, 0.3, 0.25), (30.0, 12.0, 5.0, 2.0), strict=True)
)
MIXED = MixtureFit(SEGMENTS, (0.4, 0.3, 0.2, 0.1), SEGMENTS[0])
TODAY = date(1997, 10, 1)


def stats_of(gaps: list[int], silence: int) -> Stats:
    """The numbers of a single customer with these gaps who has been silent for so many days."""
    recency = float(sum(gaps))
    columns = (len(gaps), recency, recency + silence, sum(log(gap) for gap in gaps))
    return Stats(*(np.array([float(value)]) for value in columns))


def brute_force(segment: Segment, gaps: list[int], silence: float) -> float:
    """The likelihood by integrating over every rate and chance of leaving, without closed forms."""
    k, x = segment.k, len(gaps)
    rates = np.exp(np.linspace(log(1e-40), log(1e3), 40_001))
    density = rates**segment.r * segment.alpha**segment.r * np.exp(-segment.alpha * rates) / gamma(segment.r)
    for gap in gaps:
        density = density * rates**k * float(gap) ** (k - 1) * np.exp(-rates * gap) / gamma(k)
    waiting = sum((rates * silence) ** j / gamma(j + 1) for j in range(k)) * np.exp(-rates * silence)

    def chance(leave: int, stay: int) -> float:
        a, b = segment.a, segment.b
        return exp(
            lgamma(a + leave)
            + lgamma(b + stay)
            - lgamma(a + b + leave + stay)
            + lgamma(a + b)
            - lgamma(a)
            - lgamma(b)
        )

    gone = chance(1, x - 1) * np.trapezoid(density, np.log(rates)) if x else 0.0
    return float(gone + chance(0, x) * np.trapezoid(density * waiting, np.log(rates)))


def bg_nbd(segment: Segment, x: int, recency: float, age: float) -> float:
    """ln L of the BG/NBD as Fader, Hardie & Lee (2005) print it, equation 6."""
    r, alpha, a, b = segment.r, segment.alpha, segment.a, segment.b

    def beta(left: float, right: float) -> float:
        return gamma(left) * gamma(right) / gamma(left + right)

    scale = gamma(r + x) * alpha**r / gamma(r)
    here = beta(a, b + x) / beta(a, b) * scale / (alpha + age) ** (r + x)
    gone = beta(a + 1, b + x - 1) / beta(a, b) * scale / (alpha + recency) ** (r + x) if x else 0.0
    return log(here + gone)


@pytest.mark.parametrize("segment", SEGMENTS)
@pytest.mark.parametrize(("gaps", "silence"), [([], 12), ([7], 3), ([7, 9, 6], 25), ([1, 40, 2, 11, 5], 1)])
def test_likelihood_is_the_integral_over_all_customers(
    segment: Segment, gaps: list[int], silence: int
) -> None:
    closed = log_likelihood(segment, stats_of(gaps, silence))[0]
    assert closed == pytest.approx(log(brute_force(segment, gaps, silence)), abs=1e-6)


@settings(deadline=None)
@given(st.lists(st.integers(1, 60), max_size=20), st.integers(1, 300))
def test_one_step_gaps_give_the_bg_nbd(gaps: list[int], silence: int) -> None:
    closed = log_likelihood(SEGMENTS[0], stats_of(gaps, silence))[0]
    printed = bg_nbd(SEGMENTS[0], len(gaps), sum(gaps), sum(gaps) + silence)
    assert closed == pytest.approx(printed, rel=1e-9)


@pytest.mark.parametrize("k", mixture.REGULARITIES)
def test_waiting_sum_of_rising_factorials(k: int) -> None:
    mass, ratio = 11, 0.3
    total = mixture._waiting(np.array([float(mass)]), np.array([ratio]), k)[0][0]
    assert total == pytest.approx(sum(comb(mass + j - 1, j) * ratio**j for j in range(k)))


@pytest.mark.parametrize("k", mixture.REGULARITIES)
def test_slopes_are_those_of_the_likelihood(k: int) -> None:
    customers = [([], 9), ([3], 4), ([5, 8, 5], 40), ([1] * 30, 6)]
    columns = [stats_of(gaps, silence) for gaps, silence in customers]
    stats = Stats(
        *(
            np.concatenate([getattr(one, name) for one in columns])
            for name in ("repeats", "recency", "age", "log_gaps")
        )
    )
    sample = mixture._Sample.of(stats)
    weight = np.array([1.0, 0.5, 2.0, 0.25])
    theta = np.array([0.3, 2.0, -0.7, 0.4])
    _, slopes = mixture._weighted_likelihood(sample, weight, k, theta)
    for place in range(4):
        step = np.zeros(4)
        step[place] = 1e-5
        up, _ = mixture._weighted_likelihood(sample, weight, k, theta + step)
        down, _ = mixture._weighted_likelihood(sample, weight, k, theta - step)
        assert slopes[place] == pytest.approx((up - down) / 2e-5, rel=1e-5)


@settings(deadline=None)
@given(st.lists(st.integers(1, 90), max_size=30), st.integers(1, 400), st.floats(0, 300), st.floats(0, 300))
def test_chances_lie_between_none_and_sure_and_fall_with_the_horizon(
    gaps: list[int], silence: int, one: float, other: float
) -> None:
    stats = stats_of(gaps, silence)
    near, far = (float(p_quiet(MIXED, stats, np.array([days]))[0]) for days in sorted((one, other)))
    gone = float(p_gone(MIXED, stats)[0])
    assert 0.0 <= gone <= far + 1e-12 <= near + 2e-12 <= 1.0 + 2e-12


@settings(deadline=None)
@given(st.lists(st.integers(1, 90), max_size=30), st.integers(1, 400), st.integers(1, 90))
def test_a_horizon_passes_like_real_days(gaps: list[int], silence: int, days: int) -> None:
    """L(T + h) of today is L of the same customer h silent days later, and p(0) is 1."""
    for segment in SEGMENTS:
        ahead = log_likelihood(segment, stats_of(gaps, silence), float(days))[0]
        assert ahead == pytest.approx(log_likelihood(segment, stats_of(gaps, silence + days))[0], rel=1e-12)
        nearly = log_likelihood(segment, stats_of(gaps, silence), 1e-7)[0]
        assert nearly == pytest.approx(log_likelihood(segment, stats_of(gaps, silence))[0], abs=1e-5)
    assert p_quiet(MIXED, stats_of(gaps, silence), np.zeros(1))[0] == pytest.approx(1.0)


def test_thousands_of_visits_stay_finite() -> None:
    stats = stats_of([1] * 9_000, 30)
    chances = [p_quiet(MIXED, stats, np.array([60.0]))[0], p_gone(MIXED, stats)[0]]
    assert all(0.99 < chance <= 1.0 for chance in chances)
    assert np.isfinite([log_likelihood(segment, stats)[0] for segment in SEGMENTS]).all()


@pytest.mark.parametrize(
    "rows",
    [[], [(1, 0)], [(1, 0), (1, 5)], [(who, who % 30) for who in range(40)], [(who, 3) for who in range(9)]],
    ids=["nobody", "one visit", "one customer", "all once", "one day"],
)
def test_a_shop_without_history_gets_sensible_chances(rows: list[tuple[int, int]]) -> None:
    log = VisitLog.from_rows(
        [who for who, _ in rows], [TODAY.toordinal() - 40 + day for _, day in rows], [100] * len(rows)
    )
    stats = log.stats(TODAY)
    fitted = fit(log, stats)
    assert sum(fitted.weights) == pytest.approx(1.0)
    chances = p_blend(fitted, stats, np.full(len(stats), 30.0))
    assert ((chances > 0.0) & (chances < 1.0)).all()
    newcomer = p_blend(fitted, stats_of([7, 7, 7], 60), np.array([21.0]))[0]
    faithful = p_blend(fitted, stats_of([7, 7, 7], 2), np.array([21.0]))[0]
    assert faithful < newcomer


def read_excerpt() -> VisitLog:
    """Every fortieth customer of Fader & Hardie's public CDNOW log."""
    with (Path(__file__).parent / "cdnow_excerpt.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return VisitLog.from_rows(
        [int(row["customer"]) for row in rows],
        [date.fromisoformat(row["date"]).toordinal() for row in rows],
        [round(float(row["amount"]) * 100) for row in rows],
    )


def test_cdnow_comes_out_near_the_published_parameters() -> None:
    """Fader, Hardie & Lee 2005: r .243, α 4.414 weeks, a .793, b 2.426, on a tenth of the same shop."""
    log = read_excerpt().before(TODAY)
    plain = fit(log, log.stats(TODAY)).plain
    assert plain.r == pytest.approx(0.243, rel=0.3)
    assert plain.alpha == pytest.approx(4.414 * 7, rel=0.4)
    assert plain.a / (plain.a + plain.b) == pytest.approx(0.793 / (0.793 + 2.426), rel=0.4)


def test_a_fit_is_the_same_for_the_same_seed_and_samples_large_shops() -> None:
    log = read_excerpt().before(TODAY)
    copies = 6
    ids = np.concatenate([np.repeat(log.ids, log.visits) + copy * 1_000_000 for copy in range(copies)])
    large = VisitLog.from_rows(ids, np.tile(log.days, copies), np.tile(log.amounts, copies))
    assert len(large) > mixture.SAMPLE
    stats = large.stats(TODAY)
    assert fit(large, stats, seed=3) == fit(large, stats, seed=3)
    assert fit(large, stats, seed=3) != fit(large, stats, seed=4)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 8), st.integers(0, 200)), max_size=60))
def test_any_small_shop_can_be_fitted(rows: list[tuple[int, int]]) -> None:
    log = VisitLog.from_rows(
        [who for who, _ in rows], [TODAY.toordinal() - 201 + day for _, day in rows], [0] * len(rows)
    )
    stats = log.stats(TODAY)
    chances: Floats = p_blend(fit(log, stats), stats, np.full(len(stats), 21.0))
    assert ((chances >= 0.0) & (chances <= 1.0)).all()
