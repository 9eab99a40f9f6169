"""Campaigns: planned for a group, drawn by lot, carried out, and measured."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kobi_crm.clock import Clock
from kobi_crm.domain import campaign_words as words
from kobi_crm.domain.campaigns import (
    Audience,
    Campaign,
    CampaignChannel,
    CampaignDraft,
    CampaignPerson,
    Response,
    check_draft,
    draw_control,
)
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.permissions import Permissions
from kobi_crm.services.segments import Segments
from kobi_crm.storage.queries import campaigns as queries
from kobi_crm.storage.shop_file import ShopFile, Unit, Value

if TYPE_CHECKING:
    from kobi_crm.analytics.campaign_effect import Effect

_SEEDS = 2_147_483_647


@dataclass(frozen=True)
class CampaignResult:
    """What a campaign did: figures, and the same in sentences."""

    campaign: Campaign
    effect: "Effect"
    until: date
    """The last day that is counted."""
    over: bool
    sentences: tuple[str, ...]


class Campaigns:
    """The shop's campaigns."""

    def __init__(self, shop: ShopFile, clock: Clock, segments: Segments, permissions: Permissions) -> None:
        self._shop = shop
        self._clock = clock
        self._segments = segments
        self._permissions = permissions

    def all(self) -> list[Campaign]:
        """Every campaign, the newest first."""
        return queries.campaigns(self._shop)

    def get(self, campaign_id: int) -> Campaign:
        """One campaign. Raises ``UserError`` when it is gone."""
        found = queries.campaigns(self._shop, campaign_id)
        if not found:
            raise UserError(translate("Campaigns", "This campaign is no longer there."))
        return found[0]

    def add(self, draft: CampaignDraft) -> int:
        """Keep a plan and return its id. Raises ``UserError`` on what cannot be: no name, no group, days reversed."""
        values = self._values(draft)
        return self._shop.write(
            "campaign.add", {"name": draft.name.strip()}, lambda unit: unit.insert("campaigns", **values)
        )

    def edit(self, campaign_id: int, draft: CampaignDraft) -> None:
        """Change a plan; once started only name, days, goal, cost and offer. Raises ``UserError``."""
        values, kept = self._values(draft), self.get(campaign_id)
        fixed = (draft.segment, draft.channel, draft.control_percent)
        if kept.started_on and fixed != (kept.segment, kept.channel, kept.control_percent):
            raise UserError(
                translate(
                    "Campaigns", "The campaign has begun: for whom and how it goes out can no longer change."
                )
            )
        self._shop.write(
            "campaign.edit",
            {"name": draft.name.strip()},
            lambda unit: unit.update("campaigns", campaign_id, **values),
        )

    def remove(self, campaign_id: int) -> None:
        """Take a campaign away with the list of its people."""
        campaign = self.get(campaign_id)

        def work(unit: Unit) -> None:
            unit.run("DELETE FROM campaign_people WHERE campaign_id = ?", (campaign_id,))
            unit.delete("campaigns", campaign_id)

        self._shop.write("campaign.remove", {"name": campaign.name}, work)

    def audience(self, segment: str, channel: CampaignChannel, progress: Progress | None = None) -> Audience:
        """Whom a campaign would reach now: who said no, was not asked or has no number is not reached."""
        ids = self._segments.ids(segment, progress)
        if channel == "shop":
            return Audience(len(ids), len(ids), 0, 0, 0, tuple(ids))
        allowed, refused = self._permissions.allowed(channel), self._permissions.refused(channel)
        said_yes = [customer for customer in ids if customer in allowed]
        reachable = queries.reachable(self._shop, said_yes, channel)
        kept = tuple(customer for customer in said_yes if customer in reachable)
        no = sum(customer in refused for customer in ids)
        return Audience(
            len(ids), len(said_yes), no, len(ids) - len(said_yes) - no, len(said_yes) - len(kept), kept
        )

    def start(self, campaign_id: int, progress: Progress | None = None) -> int:
        """Draw the lot and fix who belongs to it; returns how many are to be told (heavy).

        Raises ``UserError`` when it was started before or nobody may be told.
        """
        campaign = self.get(campaign_id)
        if campaign.started_on:
            raise UserError(translate("Campaigns", "This campaign has already begun."))
        audience = self.audience(campaign.segment, campaign.channel, progress)
        if not audience.ids:
            raise UserError(
                translate("Campaigns", "Nobody of this group may be told this way. Ask for permission first.")
            )
        now = self._clock.now()
        seed = campaign.seed or (int(now.timestamp()) * 7919 + campaign_id) % _SEEDS
        control = draw_control(audience.ids, campaign.control_percent, seed)
        rows = [(campaign_id, customer, int(customer in control), 0) for customer in sorted(audience.ids)]

        def work(unit: Unit) -> None:
            unit.insert_many(
                "campaign_people", ("campaign_id", "customer_id", "in_control", "discount"), rows
            )
            unit.update("campaigns", campaign_id, seed=seed, started_on=now.date().isoformat())

        self._shop.write("campaign.start", {"name": campaign.name}, work)
        return len(rows) - len(control)

    def people(self, campaign_id: int, *, control: bool = False) -> list[CampaignPerson]:
        """Who is to be told, by name; with ``control`` those kept out."""
        return [p for p in queries.people(self._shop, campaign_id) if p.in_control == control]

    def mark_contacted(self, campaign_id: int, customer_id: int) -> None:
        """Note that somebody was told now. Raises ``UserError`` for who was kept out or does not belong to it."""
        now = self._clock.now().isoformat(sep=" ", timespec="seconds")
        self._note("campaign.contact", campaign_id, customer_id, contacted_at=now)

    def respond(
        self, campaign_id: int, customer_id: int, response: Response | None, discount: int | None = None
    ) -> None:
        """Note an answer, and the discount given in kuruş; ``None`` takes the answer off. Raises ``UserError``."""
        values: dict[str, Value] = {"response": response}
        if discount is not None:
            if discount < 0:
                raise UserError(translate("Campaigns", "The discount cannot be below zero. Write it again."))
            values["discount"] = discount
        self._note("campaign.respond", campaign_id, customer_id, **values)

    def close(self, campaign_id: int) -> None:
        """End a campaign before its last day."""
        campaign = self.get(campaign_id)
        today = self._clock.today().isoformat()
        self._shop.write(
            "campaign.close",
            {"name": campaign.name},
            lambda unit: unit.update("campaigns", campaign_id, closed_on=today),
        )

    def result(self, campaign_id: int) -> CampaignResult:
        """Those told against those kept out, from the start (or its first day) to its last day or yesterday."""
        from kobi_crm.analytics.campaign_effect import Person, campaign_effect

        campaign = self.get(campaign_id)
        if campaign.started_on is None:
            raise UserError(translate("Campaigns", "This campaign has not begun yet."))
        first = max(campaign.first_day, campaign.started_on)
        last = min(campaign.closed_on or campaign.last_day, campaign.last_day, self._clock.today())
        bought = queries.bought(self._shop, campaign_id, first, last)
        people: list[Person] = []
        for row in queries.people(self._shop, campaign_id):
            came, spent, given = bought.get(row.customer_id, (False, 0, 0))
            discount = row.discount or given
            people.append(Person(row.in_control, came, spent, discount, row.response == "bought"))
        effect = campaign_effect(people, campaign.cost)
        over = campaign.state(self._clock.today()) == "over"
        return CampaignResult(campaign, effect, last, over, _sentences(effect))

    def _values(self, draft: CampaignDraft) -> dict[str, Value]:
        check_draft(draft)
        self._segments.get(draft.segment)
        return {
            "name": clean(draft.name),
            "segment": draft.segment,
            "channel": draft.channel,
            "goal": draft.goal,
            "first_day": draft.first_day.isoformat(),
            "last_day": draft.last_day.isoformat(),
            "cost": draft.cost,
            "offer": clean(draft.offer, keep_newlines=True) or None,
            "control_percent": draft.control_percent,
        }

    def _note(self, kind: str, campaign_id: int, customer_id: int, **values: Value) -> None:
        def work(unit: Unit) -> None:
            found = unit.rows(
                "SELECT p.id, p.in_control, c.name FROM campaign_people p JOIN customers c ON c.id = p.customer_id "
                "WHERE p.campaign_id = ? AND p.customer_id = ?",
                (campaign_id, customer_id),
            )
            if not found:
                raise UserError(translate("Campaigns", "This person does not belong to the campaign."))
            if found[0][1]:
                raise UserError(
                    translate(
                        "Campaigns", "{name} was kept out by lot, to see what the campaign does."
                    ).format(name=found[0][2])
                )
            unit.params["name"] = found[0][2]
            unit.update("campaign_people", found[0][0], **values)

        self._shop.write(kind, {}, work)


def _sentences(effect: "Effect") -> tuple[str, ...]:
    target, control = effect.target, effect.control
    said = [words.shares_sentence(target.people, target.back, control.people, control.back)]
    if not effect.without_control:
        said.append(
            words.verdict(effect.low, effect.high, people=target.people, few=effect.few, clear=effect.clear)
        )
    said.append(words.money_sentence(effect.spent_in_all, effect.lift_turnover, clear=effect.money_clear))
    return tuple(said)
