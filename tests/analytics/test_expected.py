"""What to set aside: habits by weekday and hour, orders by hand, totals, and how good the forecast was."""

import random
from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.analytics.expected import Expected, expected, totals
from kobi_crm.analytics.forecast_quality import forecast_quality
from kobi_crm.analytics.habits import Habits
from kobi_crm.analytics.line_log import LineLog
from kobi_crm.domain.shop_calendar import Closure, ShopCalendar
from kobi_crm.domain.standing_orders import StandingOrder
from kobi_crm.errors import Cancelled
from kobi_crm.jobs import Progress

TUESDAY = date(2026, 11, 17)
BREAD, MILK = 1, 2
EVENING, MORNING = 17 * 60 + 30, 8 * 60 + 30
Line = tuple[int, date, int, int, int]


def log_of(lines: Sequence[Line]) -> LineLog:
    columns = list(zip(*lines, strict=True)) or [()] * 5
    return LineLog.from_rows(
        columns[0], [day.toordinal() for day in columns[1]], columns[2], columns[3], columns[4]
    )


def weekdays_before(day: date, count: int) -> list[date]:
    found: list[date] = []
    while len(found) < count:
        day -= timedelta(days=1)
        if day.weekday() < 5:
            found.insert(0, day)
    return found


def evening_bread(day: date, customer: int = 7, missed: tuple[int, ...] = (5, 11)) -> list[Line]:
    """Two loaves on 18 of the 20 weekday evenings before ``day``."""
    evenings = weekdays_before(day, 20)
    return [(customer, d, EVENING, BREAD, 2000) for n, d in enumerate(evenings) if n not in missed]


def only(rows: list[Expected]) -> Expected:
    assert len(rows) == 1
    return rows[0]


def test_bread_of_18_in_20_weekday_evenings_is_set_aside_at_four() -> None:
    row = only(expected(log_of(evening_bread(TUESDAY)), TUESDAY, after_minute=16 * 60))
    assert (row.customer_id, row.product_id, row.quantity, row.low, row.high) == (7, BREAD, 2000, 2000, 2000)
    assert (row.minute, row.bought_days, row.asked_days, row.standing) == (EVENING, 18, 20, False)
    assert 0.75 < row.chance < 0.95


def test_nothing_on_a_bayram_day_or_a_closed_one() -> None:
    bayram = date(2026, 3, 20)
    log = log_of(evening_bread(bayram))
    order = StandingOrder(7, BREAD, 2000)
    assert bayram.weekday() == 4
    assert expected(log, bayram, standing=[order]) == totals(log, bayram) == []
    shut = ShopCalendar(closures=(Closure(TUESDAY, TUESDAY),))
    assert expected(log_of(evening_bread(TUESDAY)), TUESDAY, shut) == []


def test_bayram_and_closed_days_do_not_weaken_a_habit() -> None:
    after_bayram = date(2026, 3, 24)
    log = log_of(evening_bread(date(2026, 3, 20), missed=()))
    assert len(expected(log, after_bayram)) == 1
    shut = ShopCalendar(closures=(Closure(date(2026, 3, 23), date(2026, 3, 31)),))
    assert len(expected(log, date(2026, 4, 1), shut)) == 1
    assert expected(log, date(2026, 4, 1)) == []


def test_who_came_already_is_off_and_so_is_who_comes_earlier() -> None:
    log = log_of([(7, d, MORNING, BREAD, 2000) for d in weekdays_before(TUESDAY, 40)])
    assert len(expected(log, TUESDAY)) == len(expected(log, TUESDAY, after_minute=8 * 60)) == 1
    assert expected(log, TUESDAY, came=[7]) == []
    assert expected(log, TUESDAY, after_minute=16 * 60) == []


def test_where_no_time_is_known_the_habit_holds_all_day() -> None:
    log = log_of([(7, d, -1, BREAD, 2000) for d in weekdays_before(TUESDAY, 40)])
    row = only(expected(log, TUESDAY, after_minute=20 * 60))
    assert (row.minute, row.minute_low, row.minute_high) == (None, None, None)


def test_a_habit_belongs_to_its_weekday() -> None:
    fridays = [TUESDAY - timedelta(days=4 + 7 * n) for n in range(20)]
    log = log_of([(7, d, EVENING, MILK, 1000) for d in fridays])
    assert len(expected(log, TUESDAY + timedelta(days=3))) == 1
    assert expected(log, TUESDAY) == []
    sunday = log_of(
        [(7, d, MORNING, BREAD, 1000) for d in weekdays_before(TUESDAY, 40)]
        + [(7, TUESDAY - timedelta(days=2 + 7 * n), MORNING, BREAD, 4000) for n in range(8)]
    )
    assert only(expected(sunday, TUESDAY + timedelta(days=5), today=TUESDAY)).quantity == 4000
    assert only(expected(sunday, TUESDAY)).quantity == 1000


def test_a_daily_buyer_who_missed_some_days_is_not_waited_for() -> None:
    log = log_of([(7, d, EVENING, BREAD, 2000) for d in weekdays_before(TUESDAY, 60)])
    assert len(expected(log, TUESDAY)) == 1
    assert expected(log, TUESDAY + timedelta(days=6)) == []


def test_days_to_come_are_asked_from_what_is_known_today() -> None:
    log = log_of([(7, d, EVENING, BREAD, 2000) for d in weekdays_before(TUESDAY, 60)])
    friday = TUESDAY + timedelta(days=3)
    assert only(expected(log, friday, today=TUESDAY)).asked_days == 20
    assert totals(log, friday, today=TUESDAY)[0].quantity > totals(log, friday)[0].quantity


def test_three_purchases_make_no_habit() -> None:
    assert (
        expected(log_of([(7, d, EVENING, BREAD, 2000) for d in weekdays_before(TUESDAY, 3)]), TUESDAY) == []
    )


def test_the_range_of_a_changing_quantity() -> None:
    taken = [1000, 2000, 2000, 2000, 3000] * 8
    days = weekdays_before(TUESDAY, 40)
    log = log_of([(7, d, EVENING, BREAD, q) for d, q in zip(days, taken, strict=True)])
    row = only(expected(log, TUESDAY))
    assert (row.low, row.quantity, row.high) == (1000, 2000, 3000)


def test_an_order_by_hand_stands_on_its_days_and_takes_its_quantity() -> None:
    log = log_of(evening_bread(TUESDAY))
    bread = StandingOrder(7, BREAD, 3000, frozenset({1}), first=TUESDAY, last=TUESDAY + timedelta(days=7))
    milk = StandingOrder(8, MILK, 1000, minute=MORNING)
    rows = expected(log, TUESDAY, standing=[bread, milk])
    assert [(r.customer_id, r.quantity, r.minute, r.standing) for r in rows] == [
        (8, 1000, MORNING, True),
        (7, 3000, EVENING, True),
    ]
    assert [r.quantity for r in expected(log, TUESDAY + timedelta(days=1), standing=[bread])] == [2000]
    assert not bread.holds_on(TUESDAY - timedelta(days=7))
    assert not bread.holds_on(TUESDAY + timedelta(days=14))
    assert [r.customer_id for r in expected(log, TUESDAY, standing=[milk], came=[8])] == [7]


def regulars(today: date, people: int = 60, seed: int = 4) -> list[Line]:
    """Each takes one or two loaves with an own chance, every day of the last 200."""
    chance = random.Random(seed)
    lines: list[Line] = []
    for customer in range(1, people + 1):
        often = chance.choice((0.1, 0.4, 0.7, 0.9))
        days = [today - timedelta(days=n) for n in range(1, 201) if chance.random() < often]
        lines += [(customer, day, EVENING, BREAD, chance.choice((1000, 2000))) for day in days]
    return lines


def test_the_forecast_of_last_month_and_the_total_of_tomorrow() -> None:
    log = log_of(regulars(TUESDAY))
    quality = forecast_quality(log, TUESDAY, days=30)
    assert (quality.days, quality.totals) == (30, 30)
    assert 0.75 < quality.hit_rate < 0.95
    assert quality.listed == quality.hits + quality.misses
    assert quality.totals_inside >= 21
    assert 0.9 < quality.level < 1.1
    total = totals(log, TUESDAY, level=quality.level, spread=quality.spread)[0]
    daily = sum(q for _, _, _, _, q in regulars(TUESDAY)) / 200
    assert total.product_id == BREAD
    assert abs(total.quantity - daily) < 0.1 * daily
    assert 4000 < total.margin < 0.3 * daily


def test_quality_uses_each_days_own_past_only() -> None:
    lines = regulars(TUESDAY, people=12)
    later = [(c, d + timedelta(days=300), m, p, q) for c, d, m, p, q in lines]
    assert forecast_quality(log_of(lines + later), TUESDAY) == forecast_quality(log_of(lines), TUESDAY)
    known, more = (Habits.on(log_of(rows), TUESDAY, ()).chance for rows in (lines, lines + later))
    assert np.array_equal(known, more)


def test_a_stop_is_heard() -> None:
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        forecast_quality(log_of(evening_bread(TUESDAY)), TUESDAY, progress=stopped)


def test_an_empty_shop_expects_nobody() -> None:
    empty = log_of([])
    assert expected(empty, TUESDAY) == totals(empty, TUESDAY) == []
    assert forecast_quality(empty, TUESDAY).hit_rate == 0.0


LINES = st.lists(
    st.tuples(
        st.integers(1, 4),
        st.integers(1, 60).map(lambda n: TUESDAY - timedelta(days=n)),
        st.integers(-1, 1439),
        st.integers(1, 3),
        st.integers(-3, 5).map(lambda n: 1000 * n),
    ),
    max_size=80,
)


@given(LINES)
def test_lines_of_a_day_add_up_and_returns_are_taken_off(lines: list[Line]) -> None:
    net: dict[tuple[int, int, int], int] = {}
    for customer, day, _, product, quantity in lines:
        key = (customer, product, day.toordinal())
        net[key] = net.get(key, 0) + quantity
    log = log_of(lines)
    rows = zip(log.customers[log.owners], log.products[log.owners], log.days, log.quantities, strict=True)
    found = {(int(c), int(p), int(d)): int(q) for c, p, d, q in rows}
    assert found == {key: quantity for key, quantity in net.items() if quantity > 0}


@given(LINES, st.integers(0, 8))
def test_one_customer_alone_gives_the_same_rows(lines: list[Line], ahead: int) -> None:
    log, day = log_of(lines), TUESDAY + timedelta(days=ahead)
    everybody = expected(log, day, least_chance=0.05)
    for customer in range(5):
        alone = expected(log.of_customer(customer), day, least_chance=0.05)
        assert alone == [row for row in everybody if row.customer_id == customer]
    assert all(0.05 <= row.chance <= 1 and row.low <= row.quantity <= row.high for row in everybody)
