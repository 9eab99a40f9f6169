"""A shrinking basket and a dropped product: seen early, without crying wolf over prices, seasons and chance."""

from datetime import date, timedelta

import numpy as np
import pytest
from scipy.stats import mannwhitneyu

from kobi_crm.analytics import shrinking
from kobi_crm.analytics.dropped import DroppedItem, dropped_items
from kobi_crm.analytics.line_log import LineLog
from kobi_crm.analytics.shrinking import price_levels, shrunk_baskets
from kobi_crm.analytics.visits import VisitLog

TODAY = date(2026, 11, 22)
Row = tuple[int, int, int]


def shop(people: int = 80, weeks: int = 52, monthly_rise: float = 0.0, seed: int = 1) -> list[Row]:
    """Weekly shoppers: (customer, days before today, kuruş), prices rising by so much a month."""
    rng = np.random.default_rng(seed)
    days = [
        (customer, 7 * week + 1 + customer % 7) for customer in range(1, people + 1) for week in range(weeks)
    ]
    level = [20000 * (1 + monthly_rise) ** (-ago / 30) for _, ago in days]
    return [
        (who, ago, round(paid * rng.lognormal(0, 0.3))) for (who, ago), paid in zip(days, level, strict=True)
    ]


def log_of(rows: list[Row]) -> VisitLog:
    customers, ago, amounts = zip(*rows, strict=True)
    return VisitLog.from_rows(customers, [TODAY.toordinal() - days for days in ago], amounts)


def halved(rows: list[Row], customer: int, days: int = 42) -> list[Row]:
    return [
        (who, ago, amount // 2 if who == customer and ago <= days else amount) for who, ago, amount in rows
    ]


def test_a_halved_basket_is_seen_and_nobody_elses() -> None:
    found = shrunk_baskets(log_of(halved(shop(), 5)), TODAY)
    assert [row.customer_id for row in found] == [5]
    assert (found[0].visits_now, found[0].visits_before) == (6, 40)
    assert 7000 < found[0].now < 14000 < found[0].before < 27000
    assert found[0].since == TODAY - timedelta(days=7 * 5 + 1 + 5)
    assert found[0].chance <= shrinking.CHANCE


def test_prices_that_rise_hide_no_shrinking_basket() -> None:
    rising = shop(monthly_rise=0.05)
    levels = price_levels(log_of(rising), TODAY)
    assert levels.min() == pytest.approx(np.log(1.05) * -12, abs=0.12)
    assert levels.max() == pytest.approx(0.0, abs=0.08)
    assert [row.customer_id for row in shrunk_baskets(log_of(halved(rising, 9)), TODAY)] == [9]


def test_who_spends_the_same_while_prices_double_takes_less_home() -> None:
    rising = shop(monthly_rise=0.1)
    same_money = [(who, ago, 15000 if who == 3 else amount) for who, ago, amount in rising]
    found = shrunk_baskets(log_of(same_money), TODAY)
    assert [(row.customer_id, row.visits_now) for row in found] == [(3, 6)]


def test_new_and_lost_customers_are_no_change_of_prices() -> None:
    small_and_new = [(1000 + who, ago, amount // 10) for who, ago, amount in shop(80, 12, seed=2)]
    log = log_of(shop() + small_and_new)
    assert np.abs(price_levels(log, TODAY)).max() < 0.1
    assert shrunk_baskets(log, TODAY) == []


def test_chance_alone_seldom_shrinks_a_basket() -> None:
    assert len(shrunk_baskets(log_of(shop(people=1000, weeks=30)), TODAY)) <= 2


def test_too_few_visits_and_returns_say_nothing() -> None:
    assert shrunk_baskets(log_of(halved(shop(weeks=13), 5)), TODAY) == []
    assert shrunk_baskets(log_of([(1, n + 1, -100) for n in range(30)]), TODAY) == []


def test_the_ranks_give_the_textbook_figure() -> None:
    rng = np.random.default_rng(3)
    values = rng.integers(1, 9, 40).astype(float)
    owner = np.repeat(np.arange(2), 20)
    recent = np.tile(np.arange(20) >= 14, 2)
    ours = shrinking._chance_of_lower(values, owner, recent, 2)
    for who in range(2):
        now, then = values[(owner == who) & recent], values[(owner == who) & ~recent]
        book = mannwhitneyu(now, then, alternative="less", method="asymptotic").pvalue
        assert ours[who] == pytest.approx(book, abs=0.01)


BREAD, CHEESE, MELON = 1, 2, 3


def purchases(
    bought: dict[int, tuple[int, ...]], customer: int = 1, visits: int = 40
) -> list[tuple[int, int, int]]:
    """Visits twice a week; ``bought`` names the visits (0 is the latest) that had the item."""
    return [(customer, 1 + 3 * n, item) for item, which in bought.items() for n in which if n < visits]


def look(
    rows: list[tuple[int, int, int]], customers: tuple[int, ...] = (1,), visits: int = 40
) -> list[DroppedItem]:
    who, ago, item = zip(*rows, strict=True)
    lines = LineLog.from_rows(
        who, [TODAY.toordinal() - days for days in ago], [-1] * len(rows), item, [1000] * len(rows)
    )
    came = [(customer, 1 + 3 * n, 5000) for customer in customers for n in range(visits)]
    return dropped_items(lines, log_of(came), TODAY)


def test_cheese_of_every_other_visit_is_missed_after_twelve_without() -> None:
    every = {BREAD: tuple(range(40)), CHEESE: tuple(range(12, 40, 2))}
    found = look(purchases(every))
    assert [(row.customer_id, row.item_id) for row in found] == [(1, CHEESE)]
    row = found[0]
    assert (row.bought, row.visits_before, row.visits_without) == (14, 27, 12)
    assert row.last_day == TODAY - timedelta(days=37)


def test_a_short_pause_and_a_rare_product_are_no_news() -> None:
    assert look(purchases({CHEESE: tuple(range(4, 40, 2))})) == []
    assert look(purchases({CHEESE: tuple(range(16, 40, 5))})) == []
    assert look(purchases({CHEESE: (12, 13, 14, 15)})) == []


def test_what_the_shop_no_longer_sells_is_held_against_nobody() -> None:
    customers = tuple(range(1, 9))
    out_of_season = [row for who in customers for row in purchases({MELON: tuple(range(12, 40, 2))}, who)]
    assert look(out_of_season, customers) == []
    still_sold = out_of_season + [
        row for who in customers[1:] for row in purchases({MELON: tuple(range(12))}, who)
    ]
    assert [row.customer_id for row in look(still_sold, customers)] == [1]


def test_nothing_known_nothing_dropped() -> None:
    assert dropped_items(LineLog.from_rows([], [], [], [], []), log_of([(1, 3, 100)]), TODAY) == []
