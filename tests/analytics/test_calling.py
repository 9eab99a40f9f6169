"""Whether calling helped, with honest intervals."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from kobi_crm.analytics.calling import SilentCase, calling_helped, wilson

TODAY = date(2026, 11, 22)


def people(count: int, back: int, ago: int = 90) -> list[SilentCase]:
    on = TODAY - timedelta(days=ago)
    return [SilentCase(n, on, on + timedelta(days=20) if n < back else None) for n in range(count)]


@given(st.integers(1, 80), st.data())
def test_the_interval_is_wilsons(count: int, data: st.DataObject) -> None:
    back = data.draw(st.integers(0, count))
    book = binomtest(back, count).proportion_ci(method="wilson")
    assert wilson(back, count) == pytest.approx((book.low, book.high), abs=1e-6)


def test_small_numbers_are_called_small() -> None:
    helped = calling_helped(people(14, 9), people(13, 4), TODAY)
    assert (helped.called.people, helped.called.back) == (14, 9)
    assert (helped.not_called.people, helped.not_called.back) == (13, 4)
    assert helped.few
    assert not helped.clear
    assert helped.low < 9 / 14 - 4 / 13 < helped.high


def test_newcombes_own_example() -> None:
    helped = calling_helped(people(70, 56), people(80, 48), TODAY)
    assert (helped.low, helped.high) == pytest.approx((0.0524, 0.3339), abs=5e-4)
    assert helped.clear
    assert not helped.few


def test_only_those_whose_time_is_over_count() -> None:
    late = [SilentCase(1, TODAY - timedelta(days=90), TODAY - timedelta(days=10))]
    helped = calling_helped(people(5, 5, ago=30) + late, people(5, 1, ago=60), TODAY)
    assert (helped.called.people, helped.called.back, helped.not_called.people) == (1, 0, 5)


def test_without_people_nothing_is_said() -> None:
    helped = calling_helped([], people(30, 3), TODAY)
    assert (helped.called.share, helped.low, helped.high) == (0.0, -1.0, 1.0)
    assert not helped.clear
    assert helped.few
