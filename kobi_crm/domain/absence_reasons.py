"""Why somebody stayed away: the reasons the owner picks from, and what they add up to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from kobi_crm.domain.reminders import ReminderDraft
from kobi_crm.i18n import translate

AbsenceReason = Literal["holiday", "price", "new_market", "quarrel", "moved", "other"]
REASONS: tuple[AbsenceReason, ...] = get_args(AbsenceReason)
"""What may be stored, in the order of the picker."""

GET_WELL = "get_well"
"""Offered beside the reasons and never stored: health is nobody's business but the customer's (KVKK art. 6)."""
Choice = Literal["holiday", "price", "new_market", "quarrel", "moved", "other", "get_well"]
CHOICES: tuple[Choice, ...] = get_args(Choice)


@dataclass(frozen=True, slots=True)
class AbsenceAnswer:
    """What a customer said. ``yearly_kurus`` is what the customer used to spend in a year."""

    customer_id: int
    reason: AbsenceReason
    on: date
    days_away: int
    yearly_kurus: int = 0


@dataclass(frozen=True, slots=True)
class ReasonTotal:
    """One reason over a stretch of time: how many people and what they used to spend in a year (kuruş)."""

    reason: AbsenceReason
    people: int
    yearly_kurus: int


def reason_label(choice: Choice) -> str:
    """What stands on the picker's button."""
    return {
        "holiday": translate("AbsenceReasons", "Holiday, journey"),
        "price": translate("AbsenceReasons", "Prices"),
        "new_market": translate("AbsenceReasons", "New market"),
        "quarrel": translate("AbsenceReasons", "Was offended"),
        "moved": translate("AbsenceReasons", "Moved away"),
        "other": translate("AbsenceReasons", "Other"),
        "get_well": translate("AbsenceReasons", "Get well soon"),
    }[choice]


def stored_reason(choice: Choice) -> AbsenceReason | None:
    """What is kept of a choice: nothing of an illness."""
    return None if choice == "get_well" else choice


def get_well_reminder(customer_id: int, on: date) -> ReminderDraft:
    """The only trace of "get well soon": a reminder to ask after the customer, without a word about why."""
    text = translate("AbsenceReasons", "Ask how the customer is")
    return ReminderDraft(text=text, due_on=on, customer_id=customer_id)


def ask_why(days_away: int) -> str:
    """The question beside the sale that ends a silence; ``days_away`` days."""
    if days_away == 1:
        return translate("AbsenceReasons", "Away for 1 day. Ask why.")
    return translate("AbsenceReasons", "Away for {days} days. Ask why.").format(days=days_away)


def get_well_hint() -> str:
    """What the picker says beside "get well soon"."""
    return translate("AbsenceReasons", "The illness is not written down. Only a reminder is made.")


def total_sentence(total: ReasonTotal, money: str) -> str:
    """One line of the month's report; ``money`` is the formatted yearly turnover of these people."""
    if total.people == 1:
        one = translate("AbsenceReasons", "{reason}: 1 person, used to spend {money} a year")
        return one.format(reason=reason_label(total.reason), money=money)
    many = translate("AbsenceReasons", "{reason}: {people} people, used to spend {money} a year")
    return many.format(reason=reason_label(total.reason), people=total.people, money=money)


def sum_reasons(answers: Iterable[AbsenceAnswer]) -> list[ReasonTotal]:
    """Reasons by turnover, then by people; each customer counts once a reason, with the latest answer."""
    latest: dict[tuple[AbsenceReason, int], AbsenceAnswer] = {}
    for answer in sorted(answers, key=lambda row: row.on):
        latest[answer.reason, answer.customer_id] = answer
    totals = [
        ReasonTotal(reason, len(rows), sum(row.yearly_kurus for row in rows))
        for reason in REASONS
        if (rows := [row for (kind, _), row in latest.items() if kind == reason])
    ]
    return sorted(totals, key=lambda row: (-row.yearly_kurus, -row.people, REASONS.index(row.reason)))
