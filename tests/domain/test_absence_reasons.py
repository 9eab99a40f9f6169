"""Reasons for staying away: what is kept, what never is, and the month's sums."""

from datetime import date

import pytest

from kobi_crm.domain.absence_reasons import (
    CHOICES,
    REASONS,
    AbsenceAnswer,
    ReasonTotal,
    ask_why,
    get_well_reminder,
    reason_label,
    stored_reason,
    sum_reasons,
    total_sentence,
)

DAY = date(2026, 11, 22)


def test_an_illness_is_offered_and_never_kept() -> None:
    assert [choice for choice in CHOICES if stored_reason(choice) is None] == ["get_well"]
    assert [stored_reason(choice) for choice in CHOICES[:-1]] == list(REASONS)
    draft = get_well_reminder(4, DAY)
    assert (draft.customer_id, draft.due_on, draft.repeat) == (4, DAY, "never")
    assert "well" not in draft.text
    assert "ill" not in draft.text


def test_every_choice_has_its_own_label() -> None:
    assert len({reason_label(choice) for choice in CHOICES}) == len(CHOICES) == 7


@pytest.mark.parametrize(
    ("days", "text"), [(1, "Away for 1 day. Ask why."), (12, "Away for 12 days. Ask why.")]
)
def test_the_question(days: int, text: str) -> None:
    assert ask_why(days) == text


def test_reasons_add_up_by_turnover_each_customer_once() -> None:
    answers = [
        AbsenceAnswer(1, "new_market", DAY, 20, 50_000),
        AbsenceAnswer(1, "new_market", date(2026, 10, 1), 15, 90_000),
        AbsenceAnswer(2, "new_market", DAY, 30, 10_000),
        AbsenceAnswer(1, "price", DAY, 20, 50_000),
        AbsenceAnswer(3, "holiday", DAY, 20, 200_000),
    ]
    assert sum_reasons(answers) == [
        ReasonTotal("holiday", 1, 200_000),
        ReasonTotal("new_market", 2, 60_000),
        ReasonTotal("price", 1, 50_000),
    ]
    assert sum_reasons([]) == []


def test_a_line_of_the_report() -> None:
    six = ReasonTotal("new_market", 6, 1_200_000)
    assert total_sentence(six, "₺12,000") == "New market: 6 people, used to spend ₺12,000 a year"
    one = ReasonTotal("moved", 1, 1_200_000)
    assert total_sentence(one, "₺12,000") == "Moved away: 1 person, used to spend ₺12,000 a year"
