"""Campaigns: whom, what, until when, and who is kept out by lot."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from random import Random
from typing import Literal, NamedTuple

from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

CampaignChannel = Literal["call", "sms", "whatsapp", "email", "shop"]
"""``shop``: told to those who come in, or by a notice; nobody needs to be asked for that."""
CHANNELS: tuple[CampaignChannel, ...] = ("whatsapp", "sms", "email", "call", "shop")
Response = Literal["bought", "not_interested", "no_answer"]
RESPONSES: tuple[Response, ...] = ("bought", "not_interested", "no_answer")
State = Literal["draft", "running", "over"]

MOST_CONTROL = 50
"""Percent of the people that may be kept out at most."""


@dataclass(frozen=True)
class CampaignDraft:
    """What the owner plans. ``goal``: people to come; ``cost`` in kuruş, discounts not included."""

    name: str
    segment: str
    channel: CampaignChannel
    first_day: date
    last_day: date
    goal: int | None = None
    cost: int = 0
    offer: str = ""
    control_percent: int = 20


@dataclass(frozen=True)
class Campaign(CampaignDraft):
    """A kept campaign."""

    id: int = 0
    seed: int | None = None
    started_on: date | None = None
    closed_on: date | None = None

    def state(self, today: date) -> State:
        """Whether it was started, and whether its days are over."""
        if self.started_on is None:
            return "draft"
        return "over" if self.closed_on is not None or self.last_day < today else "running"


class CampaignPerson(NamedTuple):
    """Somebody of a started campaign, a tuple since a list reads thousands; ``discount`` in kuruş."""

    customer_id: int
    name: str
    phone: str | None
    in_control: bool
    contacted_at: datetime | None = None
    response: Response | None = None
    discount: int = 0


@dataclass(frozen=True)
class Audience:
    """Who a campaign would go to: of ``people`` so many may be reached over the channel, and these are they."""

    people: int
    allowed: int
    refused: int
    not_asked: int
    unreachable: int
    """Allowed, but without a number or address."""
    ids: tuple[int, ...]


def check_draft(draft: CampaignDraft) -> None:
    """Raise ``UserError`` with a sentence where a draft cannot be kept."""
    if not draft.name.strip():
        raise UserError(translate("Campaigns", "Write the name of the campaign."))
    if not draft.segment:
        raise UserError(translate("Campaigns", "Choose first for whom the campaign is."))
    if draft.last_day < draft.first_day:
        raise UserError(translate("Campaigns", "The last day lies before the first. Write the days again."))
    if draft.cost < 0 or (draft.goal is not None and draft.goal < 0):
        raise UserError(translate("Campaigns", "Cost and goal cannot be below zero. Write them again."))
    if not 0 <= draft.control_percent <= MOST_CONTROL:
        raise UserError(
            translate("Campaigns", "At most half of the people can be kept out. Write a smaller share.")
        )


def draw_control(ids: Sequence[int], percent: int, seed: int) -> frozenset[int]:
    """Who is kept out, drawn by lot: the same people for the same seed, whatever the order of ``ids``."""
    people = sorted(ids)
    count = round(len(people) * percent / 100)
    return frozenset(Random(seed).sample(people, count))


def channel_label(channel: CampaignChannel) -> str:
    """A channel in the owner's words."""
    return {
        "call": translate("Campaigns", "Phone call"),
        "sms": translate("Campaigns", "SMS"),
        "whatsapp": translate("Campaigns", "WhatsApp"),
        "email": translate("Campaigns", "E-mail"),
        "shop": translate("Campaigns", "In the shop"),
    }[channel]


def response_label(response: Response) -> str:
    """An answer in the owner's words."""
    return {
        "bought": translate("Campaigns", "Bought"),
        "not_interested": translate("Campaigns", "Not interested"),
        "no_answer": translate("Campaigns", "Not reached"),
    }[response]
