"""The clock that stands still: exact for one day, for many, for one customer."""

from bisect import bisect_right
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.analytics.rhythm import rhythm_of
from kobi_crm.domain.open_time import Absence, OpenTime, compress, customer_days, silence_days

DAY = date(2026, 1, 1)
NUMBERS = st.sets(st.integers(0, 60))


def day(number: int) -> date:
    return DAY + timedelta(days=number)


@given(NUMBERS, NUMBERS)
def test_the_clock_rises_by_one_on_open_days_only(days: set[int], closed: set[int]) -> None:
    clock = OpenTime.over(day(n) for n in closed)
    for n in range(60):
        assert clock.at(day(n + 1)) - clock.at(day(n)) == (n + 1 not in closed)
    shown = compress([day(n).toordinal() for n in sorted(days)], [day(n).toordinal() for n in closed])
    assert shown == [clock.at(day(n)) for n in sorted(days)]


@given(NUMBERS)
def test_without_closed_days_it_shows_the_calendar(days: set[int]) -> None:
    ordinals = [day(n).toordinal() for n in sorted(days)]
    assert compress(ordinals, []) == ordinals
    assert customer_days([day(n) for n in days], day(99)) == [day(n) for n in sorted(days)]


@given(NUMBERS, st.integers(0, 60))
def test_from_a_reading_back_to_the_day(closed: set[int], number: int) -> None:
    clock = OpenTime.over(day(n) for n in closed)
    found = clock.first_day_at(clock.at(day(number)))
    assert clock.at(found) == clock.at(day(number))
    assert clock.at(found - timedelta(days=1)) < clock.at(found)
    if number not in closed:
        assert found == day(number)


@given(st.sets(st.integers(0, 60), min_size=1), NUMBERS, st.integers(0, 60), st.integers(0, 30))
def test_a_customers_days_stay_distinct_and_count_what_passed(
    visits: set[int], closed: set[int], away_from: int, away_for: int
) -> None:
    stops = sorted(day(n).toordinal() for n in closed)
    absence = Absence(day(away_from), day(away_from + away_for))
    moved = customer_days([day(n) for n in visits], day(61), stops, [absence])
    assert len(set(moved)) == len(moved) == len(visits)
    assert moved == sorted(moved)
    assert moved[-1] <= day(61)
    own = sorted(visits)
    first_inside = bisect_right(own, away_from)
    ended = own[first_inside] if first_inside < len(own) else 99
    absent = set(range(away_from, min(away_from + away_for + 1, ended)))
    for place, visit in enumerate(own):
        ticking = [n for n in range(visit + 1, 62) if n in visits or n not in closed | absent]
        assert (day(61) - moved[place]).days == len(ticking)


def test_after_four_closed_days_a_daily_buyer_is_not_late() -> None:
    visits = [day(n) for n in range(30)]
    today = day(34)
    assert rhythm_of(visits, today, 1.0).state == "away"
    stops = [day(n).toordinal() for n in range(30, 34)]
    rhythm = rhythm_of(customer_days(visits, today, stops), today, 1.0)
    assert (rhythm.days_away, rhythm.state) == (1, "as_usual")
    assert silence_days(visits[-1], today, stops) == 1


def test_a_known_absence_stops_one_customers_clock() -> None:
    visits = [day(n) for n in range(0, 28, 3)]
    in_the_village = [Absence(day(28), day(60), "back in March")]
    assert silence_days(visits[-1], day(60), (), in_the_village) == 0
    assert silence_days(visits[-1], day(63), (), in_the_village) == 3
    assert silence_days(visits[-1], day(63)) == 36
    assert silence_days(visits[-1], day(300), (), [Absence(day(28))]) == 0


def test_a_visit_ends_the_absence_and_counts_itself() -> None:
    moved = customer_days([day(10), day(20)], day(25), (), [Absence(day(10), day(40))])
    assert moved == [day(19), day(20)]


def test_a_visit_on_a_closed_day_still_counts() -> None:
    closed = [day(5).toordinal(), day(6).toordinal()]
    assert customer_days([day(4), day(5)], day(7), closed) == [day(5), day(6)]


def test_today_is_no_past() -> None:
    assert customer_days([day(3), day(5)], day(5)) == [day(3)]
    assert silence_days(day(5), day(5)) == 0


def test_an_absence_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        Absence(day(2), day(1))
