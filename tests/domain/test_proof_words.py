"""The proof in sentences: people of a hundred, never a chance."""

from typing import get_args

from kobi_crm.domain import proof_words as words


def test_every_ending_has_its_words() -> None:
    said = {words.outcome_words(outcome) for outcome in get_args(words.Outcome)}
    assert len(said) == 5


def test_an_interval_is_said_in_people() -> None:
    assert words.of_a_hundred_called(0.416, 0.704) == "Of 100 people called, 42 to 70 would come back."
    said = words.of_a_hundred_not_called(0.0, 0.129)
    assert said == "Of 100 people not called, 0 to 13 would come back."


def test_a_fixed_limit_is_compared() -> None:
    assert words.fixed_rule(30, 4, 19) == (
        "A fixed limit of 30 days would have caught 4, with 19 empty alarms."
    )
    assert words.caught_after(1).endswith("about 1 day after their last visit.")
    assert words.caught_after(23).endswith("about 23 days after their last visit.")
