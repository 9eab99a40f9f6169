"""A family that fell silent together is one line."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.analytics.households import MemberSilence, one_line_a_household, silent_households
from kobi_crm.analytics.rhythm import State
from kobi_crm.analytics.weekly_list import Candidate

TODAY = date(2026, 11, 22)


def member(customer: int, away: int, gap: float = 3.0, state: State = "late") -> MemberSilence:
    return MemberSilence(customer, TODAY - timedelta(days=away), gap, state)


def test_three_members_silent_since_the_same_days_are_one_line() -> None:
    found = silent_households(
        {"Yılmaz": [1, 2, 3]}, [member(1, 10), member(2, 9), member(3, 11), member(4, 9)]
    )
    assert len(found) == 1
    assert (found[0].group, found[0].members, found[0].whole) == ("Yılmaz", (2, 1, 3), True)
    assert found[0].days_away(TODAY) == 9


def test_silences_more_than_a_usual_gap_apart_are_two_matters() -> None:
    assert silent_households({1: [1, 2]}, [member(1, 9), member(2, 13)]) == []
    assert len(silent_households({1: [1, 2]}, [member(1, 9), member(2, 13, gap=4.0)])) == 1
    assert silent_households({1: [1, 2]}, [member(1, 9), member(2, 9, state="as_usual")]) == []
    assert silent_households({1: [1, 2]}, [member(1, 9)]) == []


def test_who_still_comes_is_told() -> None:
    rows = [member(1, 9), member(2, 9), member(3, 1, state="as_usual")]
    assert [found.whole for found in silent_households({1: [1, 2, 3]}, rows)] == [False]
    rows[2] = member(3, 1, state="learning")
    assert [found.whole for found in silent_households({1: [1, 2, 3]}, rows)] == [True]


def test_the_largest_cluster_counts_and_nobody_is_in_two_lines() -> None:
    rows = [member(1, 50), member(2, 9), member(3, 10), member(4, 51), member(5, 11)]
    found = silent_households({"a": [1, 2, 3, 4, 5], "b": [2, 3], "c": [1, 4]}, rows)
    assert [(row.group, row.members) for row in found] == [("a", (2, 3, 5)), ("c", (1, 4))]


def test_the_household_stands_where_all_its_losses_put_it() -> None:
    rows = [Candidate(who, "late", 100.0 * who, TODAY - timedelta(days=10 + who)) for who in (1, 2, 3, 4)]
    households = silent_households({"Yılmaz": [1, 3]}, [member(1, 11), member(3, 13)])
    together = {row.customer_id: row for row in one_line_a_household(rows, households)}
    assert sorted(together) == [2, 3, 4]
    assert (together[3].score, together[3].silent_since) == (400.0, TODAY - timedelta(days=11))
    assert one_line_a_household(rows, []) == rows


@given(
    st.dictionaries(st.integers(0, 4), st.lists(st.integers(1, 9), max_size=5)),
    st.dictionaries(
        st.integers(1, 9), st.tuples(st.integers(1, 40), st.sampled_from(("late", "away", "as_usual")))
    ),
)
def test_lines_hold_silent_members_only_and_each_once(
    groups: dict[int, list[int]], states: dict[int, tuple[int, State]]
) -> None:
    rows = [member(who, away, state=state) for who, (away, state) in states.items()]
    listed = [who for found in silent_households(groups, rows) for who in found.members]
    assert len(set(listed)) == len(listed)
    assert all(states[who][1] != "as_usual" for who in listed)
    assert all(len(found.members) >= 2 for found in silent_households(groups, rows))
