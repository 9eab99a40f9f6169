"""What a campaign did: the interval holds the truth as often as it says, and small numbers are told."""

import numpy as np
import pytest

from kobi_crm.analytics.campaign_effect import Effect, Person, campaign_effect

_LIFT = 0.12


def _campaign(seed: int) -> tuple[Effect, float]:
    """A shop of 400 regulars with returns of their own; a fifth kept out by lot; who is written to comes more often."""
    draw = np.random.default_rng(seed)
    alone = draw.beta(2, 4, 400)
    written = np.minimum(alone + _LIFT, 1.0)
    control = np.zeros(400, np.bool_)
    control[draw.permutation(400)[:80]] = True
    came = draw.random(400) < np.where(control, alone, written)
    people = [Person(bool(c), bool(b), 1500 if b else 0) for c, b in zip(control, came, strict=True)]
    return campaign_effect(people), float((written - alone).mean())


def test_the_interval_covers_the_known_effect_as_often_as_it_says() -> None:
    covered = 0
    for seed in range(1000):
        effect, truth = _campaign(seed)
        covered += effect.low <= truth <= effect.high
    assert 930 <= covered <= 970


def test_figures_by_hand() -> None:
    people = [Person(False, n < 12, 1000 if n < 12 else 0, 50 if n < 12 else 0, n < 10) for n in range(40)]
    people += [Person(True, n < 4, 1000 if n < 4 else 0) for n in range(20)]
    found = campaign_effect(people, cost=4000)
    assert (found.target.back, found.control.back) == (12, 4)
    assert found.difference == pytest.approx(0.3 - 0.2)
    assert found.low < 0.0 < found.high
    assert not found.clear
    assert not found.few
    assert found.spent_in_all == 4000 + 600
    assert found.cost_per_response == 460
    assert found.turnover == 12_000
    assert found.spend_difference == 100
    assert found.lift_turnover == 4000
    assert found.more_people == pytest.approx(4.0)


def test_without_a_control_group_nothing_is_claimed() -> None:
    found = campaign_effect([Person(False, True, 500)] * 30)
    assert found.without_control
    assert found.more_people is None
    assert found.lift_turnover is None
    assert not found.clear
    assert found.few
    assert campaign_effect([]).cost_per_response is None


def test_a_large_effect_is_clear() -> None:
    people = [Person(False, n < 80) for n in range(100)] + [Person(True, n < 20) for n in range(50)]
    found = campaign_effect(people)
    assert found.clear
    assert not found.money_clear
    spent = [Person(False, True, 5_000 + n % 7) for n in range(40)]
    spent += [Person(True, True, 1_000 + n % 7) for n in range(40)]
    assert campaign_effect(spent).money_clear
    assert not campaign_effect(spent[:50]).money_clear
