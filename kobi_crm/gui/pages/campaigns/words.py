"""What the pages of campaigns say."""

from collections.abc import Callable
from datetime import date

from kobi_crm.domain.campaigns import (
    Campaign,
    CampaignChannel,
    CampaignPerson,
    State,
    channel_label,
    response_label,
)
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.phones import format_phone
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRow
from kobi_crm.i18n import translate

_ORDER: tuple[State, ...] = ("running", "draft", "over")
_ICONS = {"running": ("megaphone", "green"), "draft": ("pencil", "text2"), "over": ("check", "text2")}


def state_label(state: State) -> str:
    """Where a campaign stands."""
    return {
        "draft": translate("CampaignWords", "Draft"),
        "running": translate("CampaignWords", "Running"),
        "over": translate("CampaignWords", "Over"),
    }[state]


def days(campaign: Campaign, today: date) -> str:
    """From when to when."""
    return translate("CampaignWords", "{first} to {last}").format(
        first=format_day(campaign.first_day, today=today), last=format_day(campaign.last_day, today=today)
    )


def facts(campaign: Campaign, group: str, today: date) -> str:
    """For whom, how and when, in one line."""
    return " · ".join((group, channel_label(campaign.channel), days(campaign, today)))


def groups(campaigns: list[Campaign], labels: dict[str, str], today: date) -> list[PersonGroup]:
    """The list: what runs, what is planned, what is over."""
    found: list[PersonGroup] = []
    for state in _ORDER:
        rows = [
            PersonRow(c.id, c.name, facts(c, labels[c.segment], today))
            for c in campaigns
            if c.state(today) == state
        ]
        icon, tone = _ICONS[state]
        found.append(PersonGroup(state_label(state), icon, tone, rows))
    return found


def told_label(channel: CampaignChannel) -> str:
    """What the tick says."""
    if channel == "call":
        return translate("CampaignWords", "Called")
    if channel == "shop":
        return translate("CampaignWords", "Told")
    return translate("CampaignWords", "Written to")


def told_on(channel: CampaignChannel, day: str) -> str:
    """When somebody was told."""
    if channel == "call":
        return translate("CampaignWords", "Called on {day}").format(day=day)
    if channel == "shop":
        return translate("CampaignWords", "Told on {day}").format(day=day)
    return translate("CampaignWords", "Written to on {day}").format(day=day)


def person_row(
    person: CampaignPerson, channel: CampaignChannel, today: date, money: Callable[[int], str]
) -> PersonRow:
    """Somebody to be told: whether it was done, and what the answer was."""
    parts: list[str] = []
    if person.contacted_at is not None:
        parts.append(told_on(channel, format_day(person.contacted_at.date(), today=today)))
    if person.response is not None:
        parts.append(response_label(person.response))
    if person.discount:
        parts.append(translate("CampaignWords", "{amount} off").format(amount=money(person.discount)))
    said = " · ".join(parts) or translate("CampaignWords", "Not told yet")
    phone = format_phone(person.phone) if person.phone else ""
    return PersonRow(person.customer_id, person.name, said, phone, done=person.contacted_at is not None)


def progress(people: list[CampaignPerson]) -> str:
    """How far the telling is."""
    told = sum(person.contacted_at is not None for person in people)
    bought = sum(person.response == "bought" for person in people)
    return translate("CampaignWords", "{told} of {people} people told; {bought} bought.").format(
        told=told, people=len(people), bought=bought
    )


def kept_out(people: int) -> str:
    """Why some are not told."""
    if not people:
        return translate("CampaignWords", "Nobody was kept out of this campaign.")
    if people == 1:
        return translate(
            "CampaignWords",
            "1 person was kept out by lot: do not tell them, so that the two can be compared.",
        )
    return translate(
        "CampaignWords",
        "{people} people were kept out by lot: do not tell them, so that the two can be compared.",
    ).format(people=people)
