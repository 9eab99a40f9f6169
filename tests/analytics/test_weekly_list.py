"""The notice list: its length, its order, nobody twice in a silence, every morning a share."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.analytics.weekly_list import Candidate, morning_list, week_length, week_list, week_of

MONDAY = date(2026, 11, 2)
SINCE = date(2026, 10, 1)
WEEK = [MONDAY + timedelta(days=n) for n in range(7)]


def silent(count: int) -> list[Candidate]:
    return [Candidate(n, "late", 1000.0 - n, SINCE) for n in range(1, count + 1)]


def ids(rows: list[Candidate]) -> list[int]:
    return [row.customer_id for row in rows]


def test_the_length_of_a_week() -> None:
    assert [week_length(n) for n in (0, 30, 250, 251, 300, 20_000)] == [5, 5, 5, 6, 6, 400]


def test_only_the_late_by_loss_and_not_yet_shown_in_this_silence() -> None:
    rows = [
        Candidate(1, "as_usual", 900.0, SINCE),
        Candidate(2, "learning", 900.0, SINCE),
        Candidate(3, "late", 10.0, SINCE),
        Candidate(4, "away", 500.0, SINCE),
        Candidate(5, "away", 700.0, SINCE),
        Candidate(6, "late", 700.0, SINCE),
    ]
    shown = {5: [SINCE + timedelta(days=9)], 6: [SINCE - timedelta(days=9)]}
    assert ids(week_list(rows, shown, MONDAY, 100)) == [6, 4, 3]
    assert ids(week_list(silent(9), {}, MONDAY, 100)) == [1, 2, 3, 4, 5]


def test_a_weeks_mornings_share_its_length() -> None:
    shown: dict[int, list[date]] = {}
    lengths: list[int] = []
    for day in WEEK + [day + timedelta(days=7) for day in WEEK]:
        rows = morning_list(silent(40), shown, day, 500, [d for d in WEEK if d.weekday() < 5])
        lengths.append(len(rows))
        for row in rows:
            shown.setdefault(row.customer_id, []).append(day)
    assert lengths[:7] == [3, 3, 3, 1, 0, 0, 0]
    assert sum(lengths) == 10
    assert sorted(shown) == list(range(1, 11))


def test_asking_twice_gives_one_answer() -> None:
    first = morning_list(silent(20), {}, MONDAY, 1000)
    again = morning_list(silent(20), {row.customer_id: [MONDAY] for row in first}, MONDAY, 1000)
    assert again == first
    assert ids(first) == [1, 2, 3]


def test_a_skipped_morning_is_made_up_for() -> None:
    assert len(morning_list(silent(20), {}, MONDAY + timedelta(days=3), 1000)) == 12
    assert morning_list(silent(20), {}, MONDAY, 1000, WEEK[1:]) == []


def test_who_came_back_leaves_the_list_and_keeps_his_place_in_the_weeks_length() -> None:
    shown = {n: [MONDAY] for n in (1, 2, 3)}
    rows = [row for row in silent(20) if row.customer_id != 2]
    assert ids(morning_list(rows, shown, MONDAY, 1000)) == [1, 3]
    assert ids(morning_list(rows, shown, WEEK[1], 1000)) == [4, 5, 6]


def test_the_week_of_a_day() -> None:
    assert week_of(WEEK[6]) == week_of(MONDAY) == (MONDAY, WEEK[6])


@given(st.integers(0, 60), st.integers(0, 900), st.sets(st.integers(0, 6), min_size=1))
def test_a_week_never_shows_more_than_its_length_and_nobody_twice(
    people: int, regulars: int, opened: set[int]
) -> None:
    shown: dict[int, list[date]] = {}
    for day in WEEK:
        for row in morning_list(silent(people), shown, day, regulars, [WEEK[n] for n in opened]):
            shown.setdefault(row.customer_id, []).append(day)
    assert len(shown) == min(people, week_length(regulars))
    assert all(len(mornings) == 1 for mornings in shown.values())
