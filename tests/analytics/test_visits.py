"""The visit log: merging, cutting and counting."""

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kobi_crm.analytics.visits import USUAL_GAP_WITHOUT_HISTORY, VisitLog

DAY = date(2026, 1, 1)
ROWS = st.lists(st.tuples(st.integers(1, 6), st.integers(0, 40), st.integers(-500, 900)), max_size=60)


def log_of(rows: list[tuple[int, int, int]]) -> VisitLog:
    """A log of (customer, days after ``DAY``, kuruş)."""
    return VisitLog.from_rows(
        [customer for customer, _, _ in rows],
        [DAY.toordinal() + day for _, day, _ in rows],
        [amount for _, _, amount in rows],
    )


def test_unsorted_rows_of_one_day_become_one_visit() -> None:
    log = log_of([(7, 9, 100), (3, 2, 50), (7, 1, 10), (7, 9, 25)])
    assert log.ids.tolist() == [3, 7]
    assert log.offsets.tolist() == [0, 1, 3]
    assert (log.days - DAY.toordinal()).tolist() == [2, 1, 9]
    assert log.amounts.tolist() == [50, 10, 125]
    assert (log.ids.dtype, log.days.dtype, log.amounts.dtype) == (np.int64, np.int32, np.int64)


@settings(deadline=None)
@given(ROWS)
def test_every_customer_keeps_his_days_and_money(rows: list[tuple[int, int, int]]) -> None:
    log = log_of(rows)
    for place, customer in enumerate(log.ids.tolist()):
        own = {day for who, day, _ in rows if who == customer}
        days = log.days[log.offsets[place] : log.offsets[place + 1]] - DAY.toordinal()
        assert days.tolist() == sorted(own)
        assert log.spent[place] == sum(amount for who, _, amount in rows if who == customer)
    assert set(log.ids.tolist()) == {who for who, _, _ in rows}


@settings(deadline=None)
@given(ROWS, st.integers(0, 41))
def test_before_is_the_log_of_the_earlier_rows(rows: list[tuple[int, int, int]], cut: int) -> None:
    past = log_of(rows).before(DAY + timedelta(days=cut))
    expected = log_of([row for row in rows if row[1] < cut])
    for column in ("ids", "offsets", "days", "amounts"):
        assert getattr(past, column).tolist() == getattr(expected, column).tolist()


@settings(deadline=None)
@given(ROWS, st.integers(1, 5))
def test_only_customers_with_enough_visits_stay(rows: list[tuple[int, int, int]], minimum: int) -> None:
    log = log_of(rows)
    enough = {who for who, _, _ in rows if len({day for other, day, _ in rows if other == who}) >= minimum}
    assert set(log.from_visits(minimum).ids.tolist()) == enough


@settings(deadline=None)
@given(ROWS)
def test_stats_agree_with_counting_by_hand(rows: list[tuple[int, int, int]]) -> None:
    stats = log_of(rows).stats(DAY + timedelta(days=50))
    by_hand: list[tuple[float, ...]] = []
    for customer in sorted({who for who, _, _ in rows}):
        days = sorted({day for who, day, _ in rows if who == customer})
        logs = sum(np.log(later - earlier) for earlier, later in pairwise(days))
        by_hand.append((len(days) - 1, days[-1] - days[0], 50 - days[0], 50 - days[-1], logs))
    found = zip(stats.repeats, stats.recency, stats.age, stats.silence, stats.log_gaps, strict=True)
    assert [tuple(row) for row in found] == [pytest.approx(row) for row in by_hand]


def test_the_shops_gap_is_the_median_over_all_gaps() -> None:
    assert log_of([(1, 0, 1), (1, 2, 1), (1, 9, 1), (2, 0, 1), (2, 30, 1)]).usual_gap() == 7.0
    assert log_of([(1, 0, 1), (2, 0, 1)]).usual_gap() == USUAL_GAP_WITHOUT_HISTORY
    assert log_of([]).usual_gap() == USUAL_GAP_WITHOUT_HISTORY


@settings(deadline=None)
@given(ROWS.filter(bool), st.floats(0, 1))
def test_quantiles_of_own_gaps_are_those_of_numpy(rows: list[tuple[int, int, int]], share: float) -> None:
    log = log_of(rows)
    found = log.gap_quantiles(share, 0.5)
    for place in range(len(log)):
        gaps = np.diff(log.days[log.offsets[place] : log.offsets[place + 1]])
        expected = np.quantile(gaps, [share, 0.5]) if len(gaps) else [0.0, 0.0]
        assert found[place].tolist() == pytest.approx(list(expected))


def test_next_visits_count_the_day_itself_as_nought() -> None:
    log = log_of([(1, 0, 1), (1, 5, 1), (1, 9, 1), (2, 0, 1), (3, 7, 1)])
    waits = log.next_visits(np.array([1, 2, 3]), DAY + timedelta(days=5))
    assert waits.tolist() == [0.0, np.inf, 2.0]


def test_a_sample_is_whole_customers_and_the_same_for_the_same_seed() -> None:
    log = log_of([(who, day, 1) for who in range(20) for day in range(3)])
    chosen = log.sample(7, seed=1)
    assert len(chosen) == 7
    assert set(chosen.visits.tolist()) == {3}
    assert chosen.ids.tolist() == log.sample(7, seed=1).ids.tolist()
    assert log.sample(20, seed=1) is log
