"""The replay of the last year: only the past is known, and what happened is counted right."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from kobi_crm.analytics.proof import Silence, replay, silences
from kobi_crm.analytics.rhythm import rhythms
from kobi_crm.analytics.visits import VisitLog
from kobi_crm.analytics.weekly_list import Candidate, count_regulars
from kobi_crm.errors import Cancelled
from kobi_crm.jobs import Progress

TODAY = date(2026, 11, 23)
WEEKLY = range(0, 700, 7)


def log_of(customers: dict[int, Sequence[int]]) -> VisitLog:
    """Visits so many days before today."""
    rows = [(who, TODAY.toordinal() - ago) for who, days in customers.items() for ago in days if ago > 0]
    return VisitLog.from_rows([who for who, _ in rows], [day for _, day in rows], [1000] * len(rows))


def look(past: VisitLog, day: date) -> list[Candidate]:
    """Late by the own rhythm, in the order of days away."""
    own = zip(past.ids.tolist(), rhythms(past, day, past.usual_gap()), strict=True) if len(past) else []
    return [Candidate(who, rhythm.state, rhythm.days_away, rhythm.last_day) for who, rhythm in own]


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


SHOP: dict[int, Sequence[int]] = {
    1: [n for n in WEEKLY if n >= 200],  # left
    2: [n for n in WEEKLY if not 303 < n < 320],  # came back within three gaps
    3: [n for n in WEEKLY if not 100 < n < 150],  # came back late
    4: WEEKLY,
    5: [n for n in WEEKLY if n >= 20],  # still open
    6: [600, 500],
}


def test_leavers_empty_alarms_and_late_returns_are_told_apart() -> None:
    proof = replay(log_of(SHOP), TODAY, look)
    outcomes = {(row.customer_id, row.last_day): row.outcome for row in proof.listings}
    assert outcomes == {
        (1, ago(203)): "left",
        (2, ago(322)): "empty",
        (3, ago(154)): "came_late",
        (5, ago(21)): "open",
    }
    assert (proof.left, proof.caught, proof.missed, proof.empty_alarms) == (1, 1, 0, 1)
    assert proof.days_after is not None
    assert 11 <= proof.days_after <= 17
    assert [rule.days_earlier for rule in proof.rules] == [days - proof.days_after for days in (30, 60, 90)]
    assert [(rule.caught, rule.empty_alarms, rule.listed) for rule in proof.rules] == [
        (1, 0, 2),
        (1, 0, 1),
        (0, 0, 1),
    ]
    assert (proof.first, proof.weeks) == (ago(364), 52)


def test_who_came_back_after_a_call_was_no_empty_alarm() -> None:
    calls = {2: [ago(308)], 3: [ago(90)]}
    outcomes = {
        row.customer_id: row.outcome for row in replay(log_of(SHOP), TODAY, look, called=calls).listings
    }
    assert (outcomes[2], outcomes[3]) == ("came_after_call", "came_late")


def test_the_list_never_sees_the_day_itself_or_later() -> None:
    asked: list[date] = []

    def watching(past: VisitLog, day: date) -> list[Candidate]:
        asked.append(day)
        assert not len(past) or int(past.days.max()) < day.toordinal()
        return look(past, day)

    replay(log_of(SHOP), TODAY, watching, weeks=5)
    assert asked == [ago(7 * n) for n in (5, 4, 3, 2, 1)]


def test_a_list_that_sees_nothing_misses_everybody() -> None:
    proof = replay(log_of(SHOP), TODAY, lambda _past, _day: [])
    assert (proof.left, proof.caught, proof.missed, proof.days_after) == (1, 0, 1, None)
    assert {rule.days_earlier for rule in proof.rules} == {None}


def test_what_is_known_of_a_silence() -> None:
    rows = silences(log_of({1: [100, 90, 80, 70, 30]}), ago(100), TODAY)
    assert [(row.last_day, row.back_on, row.length) for row in rows] == [
        (ago(70), ago(30), 40),
        (ago(30), None, 30),
    ]
    usual = (30 + 1.5 * 10) / 4.5
    assert rows[0].own_limit == pytest.approx(3 * usual)
    assert rows[0].left_after == 60
    assert rows[1].own_limit == pytest.approx(max(40, 3 * (70 + 15) / 5.5))
    assert silences(log_of({}), ago(100), TODAY) == []


def test_left_and_empty_never_hold_together() -> None:
    for length in (10, 30, 59, 60, 61, 100):
        row = Silence(1, ago(200), ago(200 - length), length, 45.0, 60.0)
        assert not (row.left and row.empty)
        assert row.left is (length >= 60)


def test_regulars_are_those_of_the_last_year() -> None:
    assert count_regulars(log_of({**SHOP, 7: [n for n in WEEKLY if n > 400]}), TODAY) == 5


def test_a_stop_is_heard() -> None:
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        replay(log_of(SHOP), TODAY, look, progress=stopped)
