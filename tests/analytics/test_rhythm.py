"""Own rhythm, the three words for a silence, and the same answer for one card and for the whole shop."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kobi_crm.analytics.rhythm import rhythm_of, rhythms
from kobi_crm.analytics.visits import VisitLog

TODAY = date(2026, 11, 22)


def days_with(gaps: list[int], away: int) -> list[date]:
    """Visit days with these gaps, the last one ``away`` days ago."""
    days = [TODAY - timedelta(days=away)]
    for gap in reversed(gaps):
        days.insert(0, days[0] - timedelta(days=gap))
    return days


def test_the_example_of_the_sentence() -> None:
    rhythm = rhythm_of(days_with([7, 8, 9, 8, 7, 9, 40, 31, 8, 8], 31), TODAY, 8.0)
    assert (rhythm.gaps, rhythm.longer_gaps, rhythm.days_away, rhythm.visits) == (10, 2, 31, 11)
    assert (rhythm.gap_low, rhythm.gap_high) == (8, 9)
    assert rhythm.usual_gap_days == pytest.approx((135 + 12) / 11.5)
    assert rhythm.last_day == TODAY - timedelta(days=31)
    assert rhythm.state == "late"


@pytest.mark.parametrize(
    ("away", "state"),
    [(1, "as_usual"), (10, "as_usual"), (11, "late"), (20, "late"), (21, "away"), (400, "away")],
)
def test_a_weekly_buyer_is_late_after_one_and_a_half_gaps_and_away_after_three(away: int, state: str) -> None:
    rhythm = rhythm_of(days_with([7] * 10, away), TODAY, 7.0)
    assert rhythm.state == state
    assert (rhythm.late_from_days, rhythm.away_from_days) == (11, 21)


def test_a_buyer_of_uneven_gaps_is_late_only_beyond_his_upper_quartile() -> None:
    uneven = rhythm_of(days_with([1, 1, 1, 1, 30, 30, 30], 5), TODAY, 7.0)
    assert uneven.late_from_days == 30
    assert uneven.away_from_days >= uneven.late_from_days


def test_under_four_visits_the_rhythm_is_being_learnt() -> None:
    assert rhythm_of(days_with([7, 7], 300), TODAY, 7.0).state == "learning"
    assert rhythm_of(days_with([7, 7, 7], 300), TODAY, 7.0).state == "away"


def test_one_visit_borrows_the_shops_gap() -> None:
    rhythm = rhythm_of(days_with([], 3), TODAY, 12.0)
    assert rhythm.usual_gap_days == 12.0
    assert (rhythm.gaps, rhythm.gap_low, rhythm.gap_high, rhythm.state) == (0, 12, 12, "learning")


def test_today_and_later_are_not_seen() -> None:
    days = days_with([7, 7, 7], 4)
    assert rhythm_of([*days, TODAY, TODAY + timedelta(days=3)], TODAY, 7.0) == rhythm_of(days, TODAY, 7.0)
    with pytest.raises(ValueError, match="no visit"):
        rhythm_of([TODAY], TODAY, 7.0)


@settings(deadline=None)
@given(
    st.lists(st.lists(st.integers(1, 500), min_size=1, max_size=12), min_size=1, max_size=6),
    st.floats(0.5, 60),
)
def test_the_whole_shop_at_once_gives_what_each_card_says(shop: list[list[int]], gap: float) -> None:
    customers = [who for who, ago in enumerate(shop) for _ in ago]
    days = [TODAY.toordinal() - day for ago in shop for day in ago]
    log = VisitLog.from_rows(customers, days, np.zeros(len(days), dtype=np.int64))
    cards = [rhythm_of([TODAY - timedelta(days=day) for day in ago], TODAY, gap) for ago in shop]
    assert rhythms(log, TODAY, gap) == cards
