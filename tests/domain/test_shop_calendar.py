"""Open and closed days: what the owner sets, what the calendar says, and what the sales give away."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.learnt_closures import learn_closed
from kobi_crm.domain.shop_calendar import Closure, ShopCalendar, holiday_kind, holiday_name

MONDAY = date(2026, 2, 2)
SEKER_BAYRAMI = date(2026, 3, 20)
ARIFE = date(2026, 3, 19)


def sales(weeks: int, a_day: int, *, closed: set[int] | None = None, first: date = MONDAY) -> dict[date, int]:
    """So many sales every day for so many weeks, none on the days with these numbers."""
    return {first + timedelta(days=n): a_day for n in range(7 * weeks) if n not in (closed or set())}


def test_holidays_and_half_days() -> None:
    assert [holiday_kind(SEKER_BAYRAMI + timedelta(days=n)) for n in range(4)] == ["bayram"] * 3 + [None]
    assert holiday_kind(ARIFE) is None
    assert holiday_kind(date(2026, 4, 23)) == "national"
    assert holiday_name(SEKER_BAYRAMI, "tr") == "Ramazan Bayramı"
    assert holiday_name(SEKER_BAYRAMI, "en") == "Eid al-Fitr"
    assert holiday_name(ARIFE, "tr") is None


@pytest.mark.parametrize(
    ("rule", "bayram", "national"), [("none", True, True), ("bayram", False, True), ("all", False, False)]
)
def test_on_which_holidays_the_shop_is_closed(rule: str, bayram: bool, national: bool) -> None:
    calendar = ShopCalendar(holidays=rule)  # type: ignore[arg-type]
    assert calendar.is_open(SEKER_BAYRAMI) is bayram
    assert calendar.is_open(date(2026, 4, 23)) is national
    assert calendar.is_open(ARIFE)


def test_a_sale_proves_that_the_shop_was_open_but_the_owner_knows_better() -> None:
    sold = {SEKER_BAYRAMI: 3, SEKER_BAYRAMI + timedelta(days=1): 1, date(2026, 3, 29): 2}
    shut = Closure(SEKER_BAYRAMI + timedelta(days=1), SEKER_BAYRAMI + timedelta(days=2))
    calendar = ShopCalendar.from_sales(sold, weekly_closed=[6], closures=[shut])
    assert calendar.is_open(SEKER_BAYRAMI)
    assert calendar.why_closed(shut.first) == "by_hand"
    assert calendar.is_open(date(2026, 3, 29))
    assert calendar.why_closed(date(2026, 4, 5)) == "weekly"


def test_holidays_ahead_follow_what_the_shop_did_on_the_last_ones() -> None:
    year = sales(53, 12, first=date(2025, 7, 1))
    always = ShopCalendar.from_sales(year)
    assert always.open_kinds == {"bayram", "national"}
    assert always.is_open(date(2026, 8, 30))
    shut = {day: count for day, count in year.items() if holiday_kind(day) != "bayram"}
    calendar = ShopCalendar.from_sales(shut)
    assert calendar.open_kinds == {"national"}
    assert calendar.why_closed(SEKER_BAYRAMI) == "holiday"
    assert calendar.why_closed(date(2027, 3, 9)) == "holiday"


def test_four_empty_days_in_a_busy_shop_were_closed() -> None:
    calendar = ShopCalendar.from_sales(sales(10, 6, closed={30, 31, 32, 33}))
    assert calendar.learnt == {MONDAY + timedelta(days=n) for n in range(30, 34)}
    assert calendar.why_closed(MONDAY + timedelta(days=31)) == "learnt"
    assert calendar.open_days(MONDAY, MONDAY + timedelta(days=69)) == 66
    assert calendar.sold_until == MONDAY + timedelta(days=69)


def test_the_count_of_open_days_matches_the_list_of_mornings() -> None:
    calendar = ShopCalendar.from_sales(sales(10, 6, closed={30, 31}), weekly_closed=[0])
    first, last = MONDAY - timedelta(days=9), MONDAY + timedelta(days=99)
    mornings = calendar.mornings(first, last)
    assert len(mornings) == calendar.open_days(first, last)
    assert set(mornings) | calendar.closed_days(first, last) == {
        first + timedelta(days=n) for n in range((last - first).days + 1)
    }


def test_a_day_of_rest_is_learnt_from_the_days_around() -> None:
    sundays = {n for n in range(70) if n % 7 == 6}
    assert learn_closed(sales(10, 3, closed=sundays)) == {
        MONDAY + timedelta(days=n) for n in sundays if n < 69
    }


def test_empty_days_are_normal_in_a_tiny_shop() -> None:
    chance = random.Random(5)
    two_in_three = {MONDAY + timedelta(days=n): 1 for n in range(200) if chance.random() < 0.66}
    assert learn_closed(two_in_three) == frozenset()
    weeks_off = {day: 1 for day in two_in_three if not 80 <= (day - MONDAY).days < 110}
    learnt = learn_closed(weeks_off)
    assert {MONDAY + timedelta(days=n) for n in range(80, 110)} <= learnt
    assert len(learnt) < 40


def test_winter_months_of_a_summer_shop_are_closed() -> None:
    summer = sales(12, 8) | sales(12, 8, first=MONDAY + timedelta(days=364))
    assert len(learn_closed(summer)) == 364 - 84


def test_known_days_need_no_learning() -> None:
    known = {MONDAY + timedelta(days=30)}
    assert learn_closed(sales(10, 6, closed={30, 31}), known) == {MONDAY + timedelta(days=31)}


def test_without_sales_nothing_is_learnt() -> None:
    assert learn_closed({}) == frozenset()
    assert ShopCalendar.from_sales({}).learnt == frozenset()
    assert ShopCalendar.from_sales({MONDAY: 0}).sold_until is None


@given(st.dictionaries(st.integers(0, 120), st.integers(1, 20), min_size=1, max_size=80))
def test_nothing_outside_the_sales_and_no_selling_day_is_learnt(counts: dict[int, int]) -> None:
    sold = {MONDAY + timedelta(days=n): count for n, count in counts.items()}
    learnt = learn_closed(sold)
    assert not learnt & sold.keys()
    assert all(min(sold) < day < max(sold) for day in learnt)


def test_a_closure_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        Closure(MONDAY, MONDAY - timedelta(days=1))


@pytest.mark.parametrize("rate", [0.2, 0.5, 1.0, 3.0, 8.0])
def test_chance_alone_hardly_ever_closes_a_shop(rate: float) -> None:
    chance = random.Random(7)
    counts = {
        MONDAY + timedelta(days=n): sum(chance.random() < rate / 20 for _ in range(20)) for n in range(1500)
    }
    assert len(learn_closed(counts)) <= 0.03 * len(counts)
