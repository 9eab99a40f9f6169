"""The sentences of the proof on the shop's own past: how a listing ended, fixed limits, whether calling helped."""

from typing import Literal

from kobi_crm.i18n import translate

Outcome = Literal["left", "empty", "came_late", "came_after_call", "open"]


def outcome_words(outcome: Outcome) -> str:
    """How a row of an old list ended."""
    return {
        "left": translate("Proof", "Did not come any more"),
        "empty": translate("Proof", "Came anyway: an empty alarm"),
        "came_late": translate("Proof", "Came back later than usual"),
        "came_after_call": translate("Proof", "Came back after a call"),
        "open": translate("Proof", "Not decided yet"),
    }[outcome]


def fixed_rule(days: int, caught: int, empty_alarms: int) -> str:
    """What "nothing bought for so many days" would have done in the same year."""
    text = translate(
        "Proof", "A fixed limit of {days} days would have caught {caught}, with {empty} empty alarms."
    )
    return text.format(days=days, caught=caught, empty=empty_alarms)


def caught_after(days: int) -> str:
    """How soon they stood on the list; the median, in days after the last visit."""
    if days == 1:
        return translate("Proof", "They stood on the list about 1 day after their last visit.")
    return translate("Proof", "They stood on the list about {days} days after their last visit.").format(
        days=days
    )


def nothing_to_compare() -> str:
    """Said while nobody's time is over."""
    return translate(
        "Proof", "Nobody to compare yet. This can be said 60 days after the first names on your list."
    )


def of_a_hundred_called(low: float, high: float) -> str:
    """The interval of the share that came back, ``low`` and ``high`` from 0 to 1, as people of a hundred."""
    text = translate("Proof", "Of 100 people called, {low} to {high} would come back.")
    return text.format(low=round(100 * low), high=round(100 * high))


def of_a_hundred_not_called(low: float, high: float) -> str:
    """The same for those who were not called."""
    text = translate("Proof", "Of 100 people not called, {low} to {high} would come back.")
    return text.format(low=round(100 * low), high=round(100 * high))


def owner_chose() -> str:
    """Why the comparison is none by lot."""
    return translate("Proof", "You chose whom to call, so this shows a difference, not its cause.")
