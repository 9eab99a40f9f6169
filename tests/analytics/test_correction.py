"""The correction learnt on the shop's own past: its features by hand, its fit, and when it keeps quiet."""

from datetime import date, timedelta

import numpy as np
import pytest

from kobi_crm.analytics import correction, mixture
from kobi_crm.analytics.features import FEATURES, LAST_YEAR, features, logit, shrunk_gaps
from kobi_crm.analytics.prior import Prior, shipped
from kobi_crm.analytics.visits import Floats, VisitLog

TODAY = date(2026, 11, 22)


def chance_shop(customers: int, days: int, stay: float, seed: int = 1) -> VisitLog:
    """A shop of pure chance: everybody comes every ten days or so, and after a visit stays with this chance."""
    random = np.random.default_rng(seed)
    rows: list[tuple[int, int]] = []
    for customer in range(customers):
        day = random.uniform(0, days / 2)
        while day < days:
            rows.append((customer, TODAY.toordinal() - days + int(day)))
            day += random.exponential(10) if random.random() < stay else days
    return VisitLog.from_rows([row[0] for row in rows], [row[1] for row in rows], [1_000] * len(rows))


def three_weeks(log: VisitLog) -> Floats:
    return np.full(len(log), 21.0)


def learn(log: VisitLog) -> correction.Correction | None:
    fitted = mixture.fit(log, log.stats(TODAY))
    return correction.learn(log, TODAY, fitted, log.usual_gap(), three_weeks, 0)


def test_features_of_one_customer_by_hand() -> None:
    days = [TODAY.toordinal() - ago for ago in (60, 50, 44, 30, 5)]
    log = VisitLog.from_rows([1] * 5, days, [100, 100, 100, 100, 700])
    fitted = mixture.fit(log, log.stats(TODAY))
    offset, matrix = features(log, TODAY, fitted, 8.0, np.array([10.0]))
    row = matrix[0]
    usual = (55 + 12) / 5.5
    assert matrix.shape == (1, len(FEATURES))
    assert offset[0] == pytest.approx((row[0] + row[1]) / 2)
    assert shrunk_gaps(log, 8.0)[0] == pytest.approx(usual)
    assert row[3:6].tolist() == pytest.approx([np.log(5.5 / usual), 0.0, 0.0])
    assert row[6:11].tolist() == pytest.approx(
        [np.log(5), np.log(5) ** 2, np.log(usual), np.log(10 / usual), np.log(10 / usual) ** 2]
    )
    # own gaps 10, 6, 14, 25: four are longer than 5 days, one is longer than 15
    assert row[11:13].tolist() == pytest.approx([np.log(4.5 / 0.5), np.log(1.5 / 3.5)])
    logs = np.log(np.array([10, 6, 14, 25]) / usual)
    faded = 0.7 ** np.array([3, 2, 1, 0])
    spread = (((logs - logs.mean()) ** 2).sum() + 0.5) / 5
    assert row[13:17].tolist() == pytest.approx(
        [faded @ logs / faded.sum(), logs[-1], spread, np.log(5.5 / 25)]
    )
    assert row[18:21].tolist() == pytest.approx([np.log1p(1), np.log1p(1), np.log1p(2)])
    assert row[21] == pytest.approx(np.log(60))
    assert row[23] > 0, "the latest visit was dearer than the mean"
    median = (12 * 4 + 1.5 * 8) / 5.5
    assert row[28:31].tolist() == pytest.approx([np.log(56 / 6), np.log(5.5 / median), offset[0] * np.log(5)])
    assert row[31:].tolist() == [0.0, 0.0], "no customer yet a year ago"


def test_the_same_days_of_last_year() -> None:
    """One was away as long a year ago and came, one stayed away then too, one came all the time, one is new."""
    ago = {
        1: [100, 110, 120, 350, 360, 470, 480],
        2: [100, 110, 120, 470, 480, 490],
        3: [10, 100, 200, 300, 360, 366, 376],
        4: [5, 15],
    }
    rows = [(who, TODAY.toordinal() - day) for who, days in ago.items() for day in days]
    log = VisitLog.from_rows([row[0] for row in rows], [row[1] for row in rows], [1_000] * len(rows))
    _, matrix = features(log, TODAY, mixture.fit(log, log.stats(TODAY)), 10.0, np.full(4, 30.0))
    came, stayed = (matrix[:, FEATURES.index(name)] for name in LAST_YEAR)
    usual = shrunk_gaps(log, 10.0)
    assert came.tolist() == pytest.approx([np.log(100.5 / usual[0]), 0.0, 0.0, 0.0])
    assert stayed.tolist() == pytest.approx([0.0, np.log1p(30 / usual[1]), 0.0, 0.0])


def test_a_tiny_shop_starts_from_what_tiny_shops_taught() -> None:
    prior = shipped()
    matrix = np.zeros((3, len(FEATURES)))
    matrix[:, FEATURES.index("regularity")] = 0.7
    assert prior.tiny is not None
    assert prior.of_shop(matrix, 0.0).slopes.tolist() == prior.slopes.tolist()
    assert prior.of_shop(matrix, 1.0).slopes.tolist() == pytest.approx(prior.tiny.slopes.tolist())
    matrix[:, FEATURES.index("regularity")] = 1.2
    bent = prior.of_shop(matrix, 1.0)
    assert bent.slopes.tolist() == pytest.approx((prior.tiny.slopes + prior.tiny.bend).tolist())
    assert bent.intercept == pytest.approx(prior.tiny.intercept + prior.tiny.intercept_bend)


def test_newton_finds_where_the_penalised_likelihood_is_flat() -> None:
    random = np.random.default_rng(4)
    design, offset = random.normal(size=(400, 3)), random.normal(size=400)
    quiet = (random.random(400) < 1 / (1 + np.exp(-(offset + design[:, 0] - 0.5)))).astype(np.float64)
    weight, ridge, start = (
        random.uniform(0.2, 1.0, 400),
        np.array([20.0, 5.0, 1.0]),
        np.array([0.1, 0.3, -0.2]),
    )
    found = correction.ridge_logistic(design, offset, quiet, weight, ridge, start)
    residual = weight * (1 / (1 + np.exp(-(offset + design @ found))) - quiet)
    slope = design.T @ residual + ridge * (found - start)
    assert slope.tolist() == pytest.approx([0.0] * 3, abs=1e-2)
    assert found[0] > max(abs(found[1:]))


def test_without_rows_the_prior_stands() -> None:
    start = np.array([0.5, -1.0])
    nothing = np.empty(0)
    found = correction.ridge_logistic(np.empty((0, 2)), nothing, nothing, nothing, np.ones(2), start)
    assert found.tolist() == start.tolist()


def test_what_is_shipped_fits_the_features() -> None:
    prior = shipped()
    assert len(prior.centre) == len(prior.scale) == len(prior.slopes) == len(FEATURES)
    assert np.isfinite(prior.slopes).all()
    assert (prior.scale > 0).all()


def test_a_shop_learns_nothing_in_its_first_weeks() -> None:
    assert learn(chance_shop(300, 20, 0.9)) is None
    assert learn(chance_shop(300, 60, 0.9)) is not None
    assert correction.windows(chance_shop(1, 5, 0.0), TODAY, three_weeks, 0)[1] == []


def test_the_less_a_shop_has_seen_the_nearer_it_stays_to_the_prior() -> None:
    moved = []
    for customers in (20, 200, 2_000):
        learnt = learn(chance_shop(customers, 300, 0.9))
        assert learnt is not None
        moved.append(float(np.abs(learnt.slopes - learnt.prior.slopes).sum()))
    assert moved == sorted(moved)


def test_windows_know_only_what_was_bought_before_them() -> None:
    log = chance_shop(80, 300, 0.9)
    stretches, found = correction.windows(log, TODAY, three_weeks, 0)
    assert [window.number for window in found] == list(range(12))
    assert stretches == pytest.approx(1 + 11 * 7 / 21)
    for window in found:
        assert window.start <= TODAY - timedelta(days=21)
        assert window.seen.days.max() < window.start.toordinal()
        assert window.seen.visits.min() >= 2
        waits = log.next_visits(window.seen.ids, window.start)
        assert window.quiet.tolist() == (waits >= 21).tolist()


def test_a_shop_that_nobody_leaves_is_not_cried_wolf_over() -> None:
    random = np.random.default_rng(2)
    rows = [(who, day + int(random.integers(0, 2))) for who in range(40) for day in range(who % 5, 300, 5)]
    log = VisitLog.from_rows(
        [who for who, _ in rows], [TODAY.toordinal() - 301 + day for _, day in rows], [1] * len(rows)
    )
    learnt = learn(log)
    assert learnt is not None
    fitted = mixture.fit(log, log.stats(TODAY))
    assert learnt.apply(*features(log, TODAY, fitted, 5.0, three_weeks(log))).max() < 0.05


def test_a_shop_of_pure_chance_is_not_cried_wolf_over() -> None:
    """Nobody ever leaves: the chance of three silent weeks has to be what chance makes it, not more."""
    log = chance_shop(600, 500, 1.0)
    cut = date.fromordinal(TODAY.toordinal() - 30)
    past = log.before(cut).from_visits(3)
    fitted = mixture.fit(past, past.stats(cut))
    learnt = correction.learn(past, cut, fitted, past.usual_gap(), three_weeks, 0)
    assert learnt is not None
    chances = learnt.apply(*features(past, cut, fitted, past.usual_gap(), three_weeks(past)))
    came_not = log.next_visits(past.ids, cut) >= 21
    assert chances.mean() == pytest.approx(came_not.mean(), abs=0.03)


def test_what_is_learnt_is_the_same_for_the_same_seed() -> None:
    log = chance_shop(300, 200, 0.9)
    one, two = learn(log), learn(log)
    assert one is not None
    assert two is not None
    assert one.slopes.tolist() == two.slopes.tolist()


def test_log_odds_stay_finite() -> None:
    assert logit(np.array([0.5]))[0] == 0.0
    assert np.isfinite(logit(np.array([0.0, 1.0]))).all()


def test_another_prior_is_taken_when_it_is_given() -> None:
    log = chance_shop(30, 100, 0.9)
    own = shipped()
    other = Prior(own.centre, own.scale, np.zeros(len(FEATURES)), 0.0)
    fitted = mixture.fit(log, log.stats(TODAY))
    learnt = correction.learn(log, TODAY, fitted, log.usual_gap(), three_weeks, 0, other)
    assert learnt is not None
    assert np.abs(learnt.slopes).max() < 0.2
