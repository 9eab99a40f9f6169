"""What the plans for groups say."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from kobi_crm.domain.dates import format_day
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRow
from kobi_crm.i18n import translate
from kobi_crm.services.strategies import MEASURED_DAYS, CameOfIt, Strategy


def gone() -> str:
    """The name of a group that is no longer kept."""
    return translate("StrategyWords", "a group that is gone")


def is_due(plan: Strategy, today: date) -> bool:
    """Whether the day to look at it again has come."""
    return plan.closed_on is None and plan.review_on is not None and plan.review_on <= today


def when(plan: Strategy, today: date) -> str:
    """The figure at the right of a plan: when it is looked at again, or when it ended."""
    if plan.closed_on is not None:
        return translate("StrategyWords", "ended {day}").format(day=format_day(plan.closed_on, today=today))
    if plan.review_on is None:
        return ""
    days = (plan.review_on - today).days
    if days == 0:
        return translate("StrategyWords", "look today")
    if days < 0:
        return translate("StrategyWords", "{days} days late").format(days=-days)
    return format_day(plan.review_on, today=today)


def first_line(text: str) -> str:
    """The beginning of a text that has several lines."""
    return text.strip().splitlines()[0] if text.strip() else ""


def listed(plans: Sequence[Strategy], labels: Mapping[str, str], today: date) -> list[PersonGroup]:
    """The list: those to be looked at, those that go on, those that ended."""
    due = [plan for plan in plans if is_due(plan, today)]
    goes_on = [plan for plan in plans if plan.closed_on is None and not is_due(plan, today)]
    ended = [plan for plan in plans if plan.closed_on is not None]

    def rows(found: Sequence[Strategy]) -> list[PersonRow]:
        return [
            PersonRow(plan.id, labels.get(plan.segment, gone()), first_line(plan.text), when(plan, today))
            for plan in found
        ]

    return [
        PersonGroup(translate("StrategyWords", "To be looked at"), "hourglass", "amber", rows(due)),
        PersonGroup(translate("StrategyWords", "Going on"), "list-checks", "text2", rows(goes_on)),
        PersonGroup(translate("StrategyWords", "Ended"), "check", "text2", rows(ended)),
    ]


def facts(plan: Strategy, today: date) -> str:
    """Since when, by whom and when it is looked at again, in one line."""
    began = translate("StrategyWords", "Since {day}").format(day=format_day(plan.started_on, today=today))
    parts = [began]
    if plan.person:
        parts.append(translate("StrategyWords", "in charge: {person}").format(person=plan.person))
    if plan.closed_on is None and plan.review_on is not None:
        day = format_day(plan.review_on, today=today)
        parts.append(translate("StrategyWords", "to be looked at on {day}").format(day=day))
    if plan.closed_on is not None:
        day = format_day(plan.closed_on, today=today)
        parts.append(translate("StrategyWords", "ended on {day}").format(day=day))
    return " · ".join(parts)


def came_of_it(found: CameOfIt, money: Callable[[int], str]) -> str:
    """What the people of the group did before and since, with the figures."""
    if not found.people:
        return translate("StrategyWords", "Nobody was in the group when the plan began.")
    if not found.days:
        return translate("StrategyWords", "The plan began today. What comes of it is seen from tomorrow on.")
    words = translate(
        "StrategyWords",
        "Of the {people} people who were in the group, {before} came in the {days} days before the plan and "
        "bought for {spent}. In the {days} days since, {since} came and bought for {now}.",
    )
    return words.format(
        people=found.people,
        days=found.days,
        before=found.came_before,
        since=found.came_since,
        spent=money(found.turnover_before),
        now=money(found.turnover_since),
    )


def how_sure() -> str:
    """What the figures cannot tell."""
    words = translate(
        "StrategyWords",
        "At most {days} days are compared. What changed need not have come from the plan: a campaign with "
        "some people kept out by lot tells that.",
    )
    return words.format(days=MEASURED_DAYS)
