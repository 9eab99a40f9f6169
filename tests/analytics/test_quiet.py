"""The front door of noticing: horizons, what is seen, who is listed and in which order."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kobi_crm.analytics.quiet import Horizon, Noticed, listed, notice
from kobi_crm.analytics.rhythm import rhythm_of
from kobi_crm.analytics.visits import VisitLog
from kobi_crm.errors import UserError

TODAY = date(2026, 11, 22)
DAILY, WEEKLY, MONTHLY, NEW = 1, 2, 3, 4


def neighbourhood(away: int = 5) -> list[tuple[int, int, int]]:
    """Rows of a daily, a weekly and a monthly buyer and a newcomer, all silent, beside twenty who come."""
    rows = [
        (who, TODAY.toordinal() - away - gap * visit, 5_000)
        for who, gap, visits in ((DAILY, 1, 90), (WEEKLY, 7, 20), (MONTHLY, 30, 9), (NEW, 1, 3))
        for visit in range(visits)
    ]
    others = [
        (100 + who, TODAY.toordinal() - 1 - visit * (2 + who % 9), 2_000)
        for who in range(20)
        for visit in range(20)
    ]
    return rows + others


def log_of(rows: list[tuple[int, int, int]]) -> VisitLog:
    customers, days, amounts = (list(column) for column in zip(*rows, strict=True))
    return VisitLog.from_rows(customers, days, amounts)


def row_of(noticed: list[Noticed], customer: int) -> Noticed:
    return next(row for row in noticed if row.customer_id == customer)


def test_after_five_silent_days_only_the_daily_buyer_is_missed() -> None:
    noticed = notice(log_of(neighbourhood()), TODAY)
    assert [noticed[place].customer_id for place in listed(noticed)] == [DAILY]
    assert row_of(noticed, WEEKLY).state == row_of(noticed, MONTHLY).state == "as_usual"
    assert row_of(noticed, NEW).state == "learning"
    quiet = [row_of(noticed, who).p_quiet for who in (DAILY, WEEKLY, MONTHLY)]
    assert quiet[0] > max(quiet[1:])


def test_nothing_from_the_day_itself_or_later_is_known() -> None:
    rows = neighbourhood()
    later = [
        (DAILY, TODAY.toordinal(), 9_999),
        (WEEKLY, TODAY.toordinal() + 30, 1),
        (999, TODAY.toordinal(), 1),
    ]
    assert notice(log_of(rows + later), TODAY) == notice(log_of(rows), TODAY)


def test_every_customer_from_three_visits_on_has_a_row_by_id() -> None:
    rows = [*neighbourhood(), (50, TODAY.toordinal() - 3, 100), (50, TODAY.toordinal() - 9, 100)]
    ids = [row.customer_id for row in notice(log_of(rows), TODAY)]
    assert ids == [DAILY, WEEKLY, MONTHLY, NEW, *range(100, 120)]
    assert 50 in [row.customer_id for row in notice(log_of(rows), TODAY, min_visits=2)]


def test_the_same_shop_and_seed_give_the_same_rows() -> None:
    log = log_of(neighbourhood())
    assert notice(log, TODAY, seed=5) == notice(log, TODAY, seed=5)


@pytest.mark.parametrize("rows", [[], [(1, TODAY.toordinal() - 1, 5)], [(1, TODAY.toordinal() + 1, 5)]])
def test_an_empty_or_young_shop_notices_nobody(rows: list[tuple[int, int, int]]) -> None:
    log = VisitLog.from_rows([row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows])
    assert notice(log, TODAY) == []
    assert listed([]) == []


def test_dearer_customers_of_the_same_rhythm_come_first() -> None:
    rows = neighbourhood()
    rows += [
        (200 + who, TODAY.toordinal() - 20 - 7 * visit, 1_000 * who)
        for who in (1, 2, 3)
        for visit in range(12)
    ]
    noticed = notice(log_of(rows), TODAY)
    order = [noticed[place].customer_id for place in listed(noticed)]
    assert [who for who in order if who > 200] == [203, 202, 201]
    assert row_of(noticed, 203).expected_spend > row_of(noticed, 201).expected_spend


def test_a_shop_of_returns_never_expects_less_than_nothing() -> None:
    noticed = notice(log_of([(who, day, -abs(amount)) for who, day, amount in neighbourhood()]), TODAY)
    assert {row.expected_spend for row in noticed} == {0}
    assert [noticed[place].customer_id for place in listed(noticed)] == [DAILY]


def test_those_away_for_too_long_belong_to_winning_back() -> None:
    template = row_of(notice(log_of(neighbourhood()), TODAY), DAILY)

    def away(gap: int, silence: int) -> Noticed:
        days = [TODAY - timedelta(days=silence + gap * visit) for visit in range(10)]
        return replace(template, rhythm=rhythm_of(days, TODAY, float(gap)))

    assert listed([away(7, 120), away(7, 121), away(30, 240), away(30, 241), away(30, 20)]) == [0, 2]


def test_a_list_need_not_be_filled() -> None:
    row = row_of(notice(log_of(neighbourhood()), TODAY), DAILY)
    assert listed([replace(row, p_quiet=0.41)]) == [0]
    once_longer = replace(row.rhythm, longer_gaps=1)
    assert listed([replace(row, p_quiet=0.39, rhythm=once_longer)]) == []
    never_so_long = replace(row.rhythm, longer_gaps=0, gaps=19)
    assert listed([replace(row, p_quiet=0.01, rhythm=never_so_long)]) == [0]
    assert listed([replace(row, p_quiet=0.01, rhythm=replace(never_so_long, gaps=18))]) == []


def test_who_was_away_at_this_time_last_year_is_not_called_before_that_time_is_over() -> None:
    row = row_of(notice(log_of(neighbourhood()), TODAY), DAILY)
    winter = replace(row.rhythm, longer_gaps=1)
    assert listed([replace(row, further="away_last_year", rhythm=winter)]) == []
    assert listed([replace(row, further="away_last_year", rhythm=replace(winter, longer_gaps=0))]) == [0]
    assert listed([replace(row, further="steady_rhythm", rhythm=winter)]) == [0]


def test_a_longer_horizon_is_less_likely_to_stay_silent() -> None:
    log = log_of(neighbourhood())
    near, far = notice(log, TODAY, Horizon.parse("7")), notice(log, TODAY, Horizon.parse("90"))
    assert sum(row.p_quiet for row in far) < sum(row.p_quiet for row in near)
    assert all(after.expected_spend > before.expected_spend for before, after in zip(near, far, strict=True))
    assert [row.score for row in near] == [row.score for row in far]


def test_horizons_as_written_on_the_command_line() -> None:
    assert Horizon.parse("60").days(3.0) == 60
    own = Horizon.parse("3x:7:90")
    assert [own.days(gap) for gap in (1.0, 5.5, 40.0)] == [7, 16.5, 90]
    assert Horizon.parse(" 3X:14:90 ") == Horizon(14, 90)


@pytest.mark.parametrize(
    "text", ["", "0", "-5", "60.5", "2x:7:90", "3x:90:7", "3x:0:9", "3x:7", "9999", "abc", "٣"]
)
def test_a_horizon_that_makes_no_sense_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(UserError, match="was not understood") as caught:
        Horizon.parse(text)
    assert f"“{text}”" in str(caught.value)


def test_the_card_and_the_front_door_do_not_load_the_number_machinery() -> None:
    code = (
        "import sys, kobi_crm.analytics.quiet, kobi_crm.analytics.rhythm as r, datetime as d;"
        "r.rhythm_of([d.date(2026, 1, 1)], d.date(2026, 2, 1), 7.0);"
        "assert not {'numpy', 'scipy'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
