"""What to do about a silence."""

from kobi_crm.domain.reasons import what_to_do


def test_a_late_debt_is_spoken_of_first_and_softly() -> None:
    assert what_to_do(owes_late=True) == "Remind gently of the debt first."
    assert what_to_do(owes_late=False) == "You could call and ask how they are."
