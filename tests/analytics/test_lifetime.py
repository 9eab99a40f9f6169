"""Lifetime value: the published parameters on the CDNOW sample, and figures worked out another way."""

import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
import pandas
import pytest

from kobi_crm.analytics.lifetime import (
    BgNbd,
    GammaGamma,
    History,
    expected_money,
    fit_money,
    fit_visits,
    money_range,
    yearly_if_staying,
)

pd: Any = pandas
_PUBLISHED = BgNbd(0.243, 4.414, 0.793, 2.426)
_MONEY = GammaGamma(6.25, 3.74, 15.44)


@pytest.fixture(scope="module")
def cdnow() -> History:
    """The weekly CDNOW sample of 2,357 customers from the wheel of lifetimes (the package itself is not imported)."""
    spec = importlib.util.find_spec("lifetimes")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "datasets"
    table = pd.read_csv(folder / "cdnow_customers_summary_with_transactions.csv")
    return History(*(table[name].to_numpy(dtype=float) for name in ("x", "t_x", "T", "zbar")))


def test_visits_have_the_published_parameters(cdnow: History) -> None:
    assert len(cdnow) == 2357
    found = fit_visits(cdnow)
    assert found is not None
    assert found.r == pytest.approx(0.243, abs=0.0006)
    assert found.alpha == pytest.approx(4.414, abs=0.006)
    assert found.a == pytest.approx(0.793, abs=0.002)
    assert found.b == pytest.approx(2.426, abs=0.004)


def test_money_has_the_published_parameters(cdnow: History) -> None:
    found = fit_money(cdnow)
    assert found is not None
    assert found.p == pytest.approx(6.25, abs=0.02)
    assert found.q == pytest.approx(3.74, abs=0.01)
    assert found.v == pytest.approx(15.44, abs=0.05)


def test_expected_visits_are_those_of_the_paper() -> None:
    """Customer 1 of the CDNOW file in the next 39 weeks: 1.226 (Fader, Hardie & Lee's own spreadsheet)."""
    one = History(*(np.array([value]) for value in (2.0, 30.43, 38.86, 0.0)))
    assert _PUBLISHED.expected_visits(one, 39.0)[0] == pytest.approx(1.226, abs=0.002)


def test_expected_visits_agree_with_a_simulation_also_for_a_thousand_visits() -> None:
    model = BgNbd(1.4, 12.0, 1.0, 30.0)
    for x, recency, age in ((0.0, 0.0, 40.0), (3.0, 30.0, 60.0), (1000.0, 699.0, 700.0)):
        past = History(*(np.array([value]) for value in (x, recency, age, 0.0)))
        draw = np.random.default_rng(5)
        alive = draw.random(200_000) < model.p_alive(past)[0]
        rate = draw.gamma(model.r + x, 1 / (model.alpha + age), len(alive))
        leaving = draw.beta(model.a, model.b + x, len(alive))
        came = np.where(alive, np.minimum(draw.poisson(rate * 90), draw.geometric(leaving)), 0)
        assert model.expected_visits(past, 90.0)[0] == pytest.approx(came.mean(), rel=0.02)


def test_money_of_a_visit_lies_between_the_own_mean_and_the_shops() -> None:
    past = History(
        *(np.array(row) for row in ([0.0, 1.0, 400.0], [0, 3, 39], [40, 40, 40], [0.0, 90.0, 90.0]))
    )
    mean = _MONEY.expected_mean(past)
    shop = _MONEY.p * _MONEY.v / (_MONEY.q - 1)
    assert mean[0] == pytest.approx(shop)
    assert shop < mean[1] < mean[2] < 90.0
    assert mean[2] == pytest.approx(90.0, rel=0.01)


def test_a_range_holds_the_expected_amount_and_one_who_left_costs_more_than_he_will_bring() -> None:
    here, silent = (
        History(*(np.array([value]) for value in (20.0, recency, 39.0, 35.0))) for recency in (38.5, 12.0)
    )
    found = money_range(_PUBLISHED, _MONEY, here, 52.0)
    assert found.low <= found.expected <= found.high
    assert found.low < found.high
    coming, gone = (expected_money(_PUBLISHED, _MONEY, past, 52.0)[0] for past in (here, silent))
    assert gone < 0.1 * coming
    assert yearly_if_staying(_PUBLISHED, _MONEY, silent, 52.0)[0] > 5 * gone


def test_too_few_who_came_again_teach_nothing() -> None:
    past = History(*(np.array(row) for row in ([0.0, 2.0], [0.0, 5.0], [9.0, 9.0], [0.0, 4.0])))
    assert fit_visits(past) is None
    assert fit_money(past) is None
