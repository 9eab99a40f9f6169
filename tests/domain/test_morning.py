"""How the ten rows of a morning are shared by the reasons."""

import pytest

from kobi_crm.domain.morning import GROUP_ORDER, GroupKind, MorningRow, arrange


def _rows(**counts: int) -> list[MorningRow]:
    """So many people of each kind, nobody twice."""
    rows: list[MorningRow] = []
    for kind in GROUP_ORDER:
        for place in range(counts.get(kind, 0)):
            number = len(rows) + 1
            rows.append(MorningRow(number, f"{kind} {place}", None, kind, "why", "why"))
    return rows


def _shares(rows: list[MorningRow], limit: int | None, quiet: int = 99) -> dict[GroupKind, int]:
    groups, hidden = arrange(rows, limit, {"quiet": quiet})
    shares: dict[GroupKind, int] = {group.kind: len(group.rows) for group in groups}
    assert sum(shares.values()) + hidden == len(rows)
    return shares


def test_half_of_a_full_morning_is_for_those_who_stay_away() -> None:
    everybody = _rows(promised=9, overdue=9, quiet=9, shrinking=9, birthday=9)
    assert _shares(everybody, 10) == {"promised": 2, "overdue": 1, "quiet": 5, "shrinking": 1, "birthday": 1}


@pytest.mark.parametrize(
    ("counts", "shares"),
    [
        ({"overdue": 30, "quiet": 30}, {"overdue": 5, "quiet": 5}),
        ({"overdue": 30, "quiet": 2}, {"overdue": 8, "quiet": 2}),
        ({"quiet": 30, "birthday": 1}, {"quiet": 9, "birthday": 1}),
        ({"promised": 12}, {"promised": 10}),
        ({"promised": 1, "overdue": 1, "quiet": 3}, {"promised": 1, "overdue": 1, "quiet": 3}),
        ({}, {}),
    ],
)
def test_rows_nobody_needs_go_to_the_others(counts: dict[str, int], shares: dict[str, int]) -> None:
    assert _shares(_rows(**counts), 10) == shares


def test_never_more_quiet_ones_than_the_week_has_for_this_morning() -> None:
    assert _shares(_rows(overdue=20, quiet=20), 10, quiet=3) == {"overdue": 7, "quiet": 3}


def test_without_a_limit_everybody_is_shown() -> None:
    assert _shares(_rows(overdue=20, quiet=20), None, quiet=3) == {"overdue": 20, "quiet": 20}
