"""The next visit: a range of days, told with how good such guesses were."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.analytics.next_visit import NextVisit, next_visit
from kobi_crm.domain.open_time import OpenTime

TODAY = date(2026, 11, 22)


def days_with(gaps: list[int], away: int) -> list[date]:
    days = [TODAY - timedelta(days=away)]
    for gap in reversed(gaps):
        days.insert(0, days[0] - timedelta(days=gap))
    return days


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_a_weekly_buyer_is_expected_within_the_week() -> None:
    found = next_visit(days_with([7, 8, 6, 7, 7, 8, 6, 7], 3), TODAY)
    assert found == NextVisit(ahead(3), ahead(5), guesses=5, right=5)


def test_gaps_already_over_are_no_guess() -> None:
    assert next_visit(days_with([2, 2, 2, 9, 2], 5), TODAY) == NextVisit(ahead(4), ahead(4), 2, 1)
    assert next_visit(days_with([7, 7, 7, 7], 8), TODAY) is None
    assert next_visit(days_with([7, 7], 3), TODAY) is None


def test_closed_days_do_not_count() -> None:
    shut = OpenTime.over([ahead(1), ahead(2)])
    found = next_visit(days_with([4] * 6, 2), TODAY, shut)
    assert found is not None
    assert (found.earliest, found.latest) == (ahead(4), ahead(4))


@given(st.lists(st.integers(1, 30), max_size=30), st.integers(1, 40))
def test_a_guess_is_never_in_the_past_nor_turned_round(gaps: list[int], away: int) -> None:
    found = next_visit(days_with(gaps, away), TODAY)
    if found is not None:
        assert TODAY <= found.earliest <= found.latest
        assert 0 <= found.right <= found.guesses == len(gaps) - 3
