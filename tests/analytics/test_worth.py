"""Value keys: parts that add up, what the keys mean, and the family-bringer who climbs a layer."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kobi_crm.analytics.pyramid import (
    OUTSIDE,
    borders_by_share,
    layers_of,
    movement,
    pyramid,
)
from kobi_crm.analytics.shop_rows import NO_COST, DayRows, LineRows
from kobi_crm.analytics.worth import TOP_SCORE, columns, score
from kobi_crm.analytics.worth_keys import (
    line_keys,
    main_category,
    punctual_key,
    purchase_keys,
    referral_keys,
)

TODAY = date(2026, 11, 22)
_KEYS = ("turnover", "recency", "referrals", "punctual")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.lists(st.integers(0, 10), min_size=4, max_size=4), st.booleans())
def test_parts_add_up_to_the_score_exactly(seed: int, weights: list[int], by_rank: bool) -> None:
    draw = np.random.default_rng(seed)
    size = int(draw.integers(1, 60))
    raw = {name: np.where(draw.random(size) < 0.2, np.nan, draw.normal(0, 900, size)) for name in _KEYS}
    keys = columns(np.arange(size), raw, "percentile" if by_rank else "amount")
    found = score(keys, dict(zip(_KEYS, weights, strict=True)))
    assert (found.parts.sum(axis=0) == found.totals).all()
    assert sum(found.part_of(0).values()) == found.totals[0]
    assert (found.parts >= 0).all()
    assert (found.totals <= TOP_SCORE + len(_KEYS)).all()
    if not any(weights):
        assert not found.totals.any()


def test_scaling_by_rank_and_by_amount() -> None:
    raw = {"turnover": np.array([0.0, 0.0, 50.0, 100.0, np.nan])}
    ranked = score(columns(np.arange(5), raw, "percentile"), {"turnover": 1}).totals
    assert ranked.tolist() == [0, 0, 66_667, 100_000, 0]
    by_amount = score(columns(np.arange(5), raw, "amount"), {"turnover": 3}).totals
    assert by_amount.tolist()[:2] == [0, 0]
    assert by_amount[2] == pytest.approx(50_000, rel=0.02)
    assert by_amount[3] == 100_000


def _rows(visits: dict[int, list[tuple[int, int]]]) -> DayRows:
    """``visits``: days ago and kuruş of each customer."""
    flat = [(who, TODAY.toordinal() - ago, money) for who, own in visits.items() for ago, money in own]
    return DayRows.of(
        list(visits),
        [r[0] for r in flat],
        [r[1] for r in flat],
        [r[2] for r in flat],
        [r[2] >= 0 for r in flat],
    )


def test_purchase_keys_by_hand() -> None:
    rows = _rows({1: [(400, 1000), (40, 500), (10, 300), (5, -100)], 2: [(3, 9000)], 3: []})
    keys = purchase_keys(rows, TODAY)
    assert keys["turnover"].tolist() == [700, 9000, 0]
    assert keys["frequency"].tolist() == [2, 1, 0]
    assert keys["recency"][:2].tolist() == [-10, -3]
    assert np.isnan(keys["recency"][2])
    assert keys["tenure"][:2].tolist() == [400, 3]
    assert keys["fast_big"].tolist() == pytest.approx([700 * 30 / 365, 9000, 0])
    assert keys["slow_steady"].tolist() == [3, 1, 0]
    before = purchase_keys(rows, TODAY - timedelta(days=30))
    assert before["turnover"].tolist() == [500 + 0, 0, 0]


def test_line_keys_by_hand() -> None:
    cost = [300, NO_COST, 100, 50]
    lines = LineRows(
        np.array([1, 2]),
        np.array([0, 0, 0, 1]),
        np.full(4, TODAY.toordinal() - 9),
        np.array([1, 1, 2, 3]),
        np.array([10, 11, 12, 13]),
        np.full(4, 1000),
        np.array([500, 900, 400, -20]),
        np.array(cost),
    )
    shelf = {10: 0, 11: 0, 12: 1}
    keys = line_keys(lines, TODAY, shelf)
    assert keys["margin"].tolist() == [200 + 300, -70]
    assert keys["breadth"].tolist() == [2, 0]
    assert main_category(lines, TODAY, shelf).tolist() == [0, -1]


def test_punctual_is_the_mean_lateness_of_a_lira() -> None:
    people = np.array([1, 2, 3])
    day = TODAY.toordinal()
    # 1 paid 100 of 200 on time and 100 ten days late; 2 still owes 50 that fell due 4 days ago; 3 always paid.
    rows = [(1, 200, day - 50, 1), (1, 100, day - 60, 0), (1, 100, day - 40, 0), (2, 50, day - 4, 1)]
    who, amount, days, charged = (np.array(column) for column in zip(*rows, strict=True))
    found = punctual_key(people, who, amount, days, charged, TODAY)
    assert found.tolist() == pytest.approx([-(100 * 10) / 200, -4, 0])


def test_who_brought_five_families_climbs_a_layer_when_bringing_counts_three_times() -> None:
    visits = {n: [(5, 1000 * n), (9, 1000 * n)] for n in range(1, 41)}
    rows = _rows(visits)
    keys = purchase_keys(rows, TODAY)
    brought = dict.fromkeys(range(21, 30, 2), 12)
    keys |= referral_keys(rows.people, brought, keys["turnover"])
    scaled = columns(rows.people, {n: keys[n] for n in ("turnover", "referrals")}, "percentile")
    layer: list[int] = []
    for weight in (1, 3):
        totals = score(scaled, {"turnover": 6, "referrals": weight}).totals
        layer.append(int(layers_of(totals, borders_by_share(totals))[11]))
    assert layer[1] < layer[0]


def test_layers_hold_their_share_and_equal_scores_stay_together() -> None:
    scores = np.arange(100) * 10
    borders = borders_by_share(scores, (5, 15, 30))
    found = pyramid(scores, borders, np.ones(100, np.int64))
    assert [layer.people for layer in found] == [5, 15, 30, 50]
    assert [layer.turnover for layer in found] == [5, 15, 30, 50]
    assert found[0].lowest == borders[0] == 950
    same = np.array([7] * 50 + [1] * 50)
    layer = layers_of(same, borders_by_share(same, (5, 15, 30)))
    assert set(layer[:50].tolist()) == {0}
    assert set(layer[50:].tolist()) == {3}


def test_movement_tells_who_rose_fell_came_and_left() -> None:
    found = movement(np.array([1, 2, 3]), np.array([0, 3, 1]), np.array([2, 3, 4]), np.array([0, 2, 3]))
    assert found.risen == [2]
    assert found.fallen == [3]
    assert found.moved(OUTSIDE, 3) == [4]
    assert found.moved(0, OUTSIDE) == [1]
    assert found.counts(4)[3][0] == 1
    assert sum(map(sum, found.counts(4))) == 4
