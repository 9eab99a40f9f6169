"""The benchmark's own parts: measures by hand, shops that stay the same, and noticing ahead of simpler rules there."""

import importlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports a file of the benchmark, which runs as scripts beside each other."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module


def test_measures_by_hand(part: Any) -> None:
    scores = part("scores")
    quiet, chance = np.array([1.0, 0.0, 1.0, 0.0]), np.array([0.9, 0.6, 0.6, 0.1])
    assert scores.auc(quiet, chance) == pytest.approx(3.5 / 4)
    assert scores.average_precision(quiet, chance) == pytest.approx((1 + 2 / 3) / 2)
    assert scores.brier(quiet, chance) == pytest.approx((0.01 + 0.36 + 0.16 + 0.01) / 4)
    assert scores.log_loss(quiet, chance) == pytest.approx(-np.log([0.9, 0.4, 0.6, 0.9]).mean())
    assert scores.calibration_error(quiet, chance) == pytest.approx((0.1 + 0.6 + 0.4 + 0.1) / 4)


def test_intervals_hold_what_was_measured(part: Any) -> None:
    scores = part("scores")
    random = np.random.default_rng(3)
    chance = random.random(200)
    answers = [scores.Answers(np.arange(200), (random.random(200) < chance).astype(float), chance)]
    low, high = scores.interval(answers, 40)
    assert ((low <= scores.measure(answers)) & (scores.measure(answers) <= high))[:4].all()
    assert scores.measure([scores.Answers(np.arange(2), np.ones(2), np.ones(2))]) is None


def test_shops_are_the_same_for_the_same_seed_and_leavers_never_come_again(part: Any) -> None:
    shops = part("shops")
    one, two, other = (shops.build("small", (shops.SMALL,), seed) for seed in (1, 1, 2))
    assert one.log.days.tolist() == two.log.days.tolist()
    assert one.log.days.tolist() != other.log.days.tolist()
    last = dict(zip(one.log.ids.tolist(), one.log.last_days.tolist(), strict=True))
    assert one.left
    assert all(last[who] == day.toordinal() for who, day in one.left.items())
    assert not shops.build("staying", (replace(shops.STAYING, customers=50),), 0).left


def test_drawn_shops_keep_the_share_of_those_who_came_once(part: Any) -> None:
    shops, logs = part("shops"), part("logs")
    log = shops.build("irregular", (shops.CHANCE,), 0).log
    small = logs.drawn(log, 50, 4)
    assert (small.visits >= 3).sum() == 50
    assert (small.visits < 3).mean() == pytest.approx((log.visits < 3).mean(), abs=0.02)
    assert logs.drawn(log, 10**6, 4) is log


def test_in_tiny_shops_noticing_is_ahead_of_recency_and_of_bg_nbd(part: Any) -> None:
    shops, logs, rules, scores = part("shops"), part("logs"), part("rules"), part("scores")
    detectors = (rules.ours(None), rules.calibrated(rules.recency), rules.plain_bg_nbd)
    figures: list[list[Any]] = [[], [], []]
    for seed in range(3):
        log = shops.build("small", (shops.SMALL,), seed).log
        for question in logs.asked(log, shops.SHOPS[-1].days(), 60, "3x:7:90"):
            for row, detector in zip(figures, detectors, strict=True):
                row.append(
                    scores.measure(
                        [scores.Answers(question.regulars.ids, question.quiet, detector(question))]
                    )
                )
    ours, recency, bg_nbd = (np.mean(row, axis=0) for row in figures)
    assert ours[0] > max(recency[0], bg_nbd[0])
    assert ours[3] < min(recency[3], bg_nbd[3])


def test_where_nobody_leaves_the_chances_are_right(part: Any) -> None:
    """Ten bins of a perfect model's chances would err by about 0.02 here."""
    shops, logs, rules, scores = part("shops"), part("logs"), part("rules"), part("scores")
    log = shops.build("staying", (replace(shops.STAYING, customers=1_200),), 0).log
    question = next(logs.asked(log, shops.SHOPS[5].days()[:1], 30, "3x:7:90"))
    chances = rules.ours(None)(question)
    assert scores.calibration_error(question.quiet, chances) < 0.04
    assert chances.mean() == pytest.approx(question.quiet.mean(), abs=0.02)
