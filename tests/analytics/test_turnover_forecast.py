"""The turnover to come: never worse than "as last time" on the past, a range that holds, nothing seen ahead."""

from datetime import date, timedelta

import numpy as np
import pytest

from kobi_crm.analytics.turnover_forecast import ShopSeries, Step, bounds, forecast

TODAY = date(2026, 11, 18)


def _shop(
    days: int, seed: int = 0, *, ahead: int = 130, noise: float = 0.15
) -> tuple[ShopSeries, list[float]]:
    """A shop closed on Sundays, busy on Saturdays and before a feast, growing slowly; also what will really come."""
    draw = np.random.default_rng(seed)
    first = TODAY - timedelta(days=days)
    place = np.arange(days + ahead)
    weekday = (first.weekday() + place) % 7
    is_open = weekday != 6
    feast = np.full(len(place), 99)
    for start in range(60, len(place), 170):
        near = start - place
        feast = np.where((near >= -3) & (near <= 14), near, feast)
    level = 50_000 * (1 + 0.0005 * place) * np.where(weekday == 5, 1.6, 1.0)
    level = level * np.where((feast >= 1) & (feast <= 7), 1.5, 1.0)
    real = np.where(is_open, level * draw.lognormal(0, noise, len(place)), 0.0)
    return ShopSeries(first, real[:days], is_open, feast), real.tolist()


@pytest.mark.parametrize(("step", "ahead"), [("week", 4), ("month", 2)])
@pytest.mark.parametrize("seed", range(4))
def test_never_worse_than_as_last_time_and_better_on_a_shop_with_a_pattern(
    step: Step, ahead: int, seed: int
) -> None:
    series, _ = _shop(500, seed)
    found = forecast(series, step, ahead)
    assert found is not None
    assert found.error <= found.naive_error
    assert found.error < 0.12
    assert found.tests >= 10


def test_on_pure_noise_it_is_not_worse_either() -> None:
    draw = np.random.default_rng(9)
    series = ShopSeries(
        TODAY - timedelta(days=300),
        draw.lognormal(9, 1.0, 300),
        np.ones(400, np.bool_),
        np.full(400, 99),
    )
    found = forecast(series, "week", 4)
    assert found is not None
    assert found.error <= found.naive_error


def test_the_range_holds_about_as_often_as_it_says() -> None:
    held = asked = 0
    for seed in range(25):
        series, real = _shop(420, seed)
        found = forecast(series, "week", 4)
        assert found is not None
        for period in found.periods[1:]:
            start, end = ((day - series.first).days for day in (period.first, period.last))
            asked += 1
            held += period.low <= sum(real[start : end + 1]) <= period.high
    assert 0.7 <= held / asked <= 0.97


def test_the_present_week_has_what_was_sold_so_far_in_it() -> None:
    series, _ = _shop(300)
    found = forecast(series, "week", 3)
    assert found is not None
    now = found.periods[0]
    assert now.first == TODAY - timedelta(days=2)
    assert now.so_far == round(series.amounts[-2:].sum())
    assert now.so_far < now.low <= now.expected <= now.high
    assert len(found.periods) == 4
    assert found.past[-1].last == now.first - timedelta(days=1)
    assert found.past[-1].foretold is not None


def test_what_lies_ahead_is_never_seen() -> None:
    series, _ = _shop(400)
    cut = ShopSeries(series.first, series.amounts[:350], series.open, series.feast)
    other = ShopSeries(
        series.first, np.concatenate((series.amounts[:350], np.full(50, 9e6))), series.open, series.feast
    )
    one, two = forecast(cut, "week", 2), forecast(other, "week", 2)
    assert one is not None
    assert two is not None
    known = {row.first: row.foretold for row in one.past}
    assert one.way == "calendar"
    if two.way == one.way:
        shared = [row for row in two.past if known.get(row.first) is not None and row.foretold is not None]
        assert all(row.foretold == known[row.first] for row in shared)


def test_a_young_shop_gets_no_number() -> None:
    assert forecast(_shop(50)[0], "week", 4) is None
    assert forecast(_shop(75)[0], "month", 2) is None


def test_bounds_are_mondays_and_firsts() -> None:
    assert bounds(TODAY, "week", 1) == [date(2026, 11, 16), date(2026, 11, 23)]
    assert bounds(TODAY, "month", 2) == [date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1)]
