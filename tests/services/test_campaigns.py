"""Campaigns: nobody without permission, a lot that can be drawn again, and a result that claims no more than it may."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.campaigns import Audience, CampaignDraft, draw_control
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError
from tests.shops import MORNING, MovedClock

TODAY = MORNING.date()
_DRAFT = CampaignDraft("Bayram", "all", "sms", TODAY, TODAY + timedelta(days=14), goal=20, cost=30_000)


@pytest.fixture
def people(app: Application) -> list[int]:
    """Sixty with a number: fifty said yes to SMS, five no, five were not asked; and one without a number said yes."""
    ids = [app.customers.add(CustomerDraft(f"Müşteri {n:02d}", f"53200000{n:02d}")) for n in range(60)]
    ids.append(app.customers.add(CustomerDraft("Numarasız")))
    for n, customer in enumerate(ids):
        if n < 50 or n == 60:
            app.permissions.set(customer, "sms", True, "form")
        elif n < 55:
            app.permissions.set(customer, "sms", False, "sözlü")
    return ids


def test_only_who_may_be_told_is_counted(app: Application, people: list[int]) -> None:
    found = app.campaigns.audience("all", "sms")
    assert found == Audience(61, 51, 5, 5, 1, tuple(people[:50]))
    assert len(app.campaigns.audience("all", "shop").ids) == 61
    assert app.campaigns.audience("all", "email").ids == ()
    nobody = app.campaigns.add(replace(_DRAFT, channel="email"))
    with pytest.raises(UserError, match="Ask for permission"):
        app.campaigns.start(nobody)


def test_the_lot_is_the_same_for_the_same_seed_and_fair_over_seeds() -> None:
    ids = list(range(100, 150))
    assert draw_control(ids, 20, 7) == draw_control(ids[::-1], 20, 7)
    assert len(draw_control(ids, 20, 7)) == 10
    assert draw_control(ids, 0, 7) == frozenset()
    times = [sum(100 + n in draw_control(ids, 20, seed) for seed in range(400)) for n in range(50)]
    assert 50 < min(times) <= max(times) < 115


def test_a_campaign_from_plan_to_result(app: Application, clock: MovedClock, people: list[int]) -> None:
    campaign = app.campaigns.add(_DRAFT)
    assert app.campaigns.get(campaign).state(TODAY) == "draft"
    with pytest.raises(UserError, match="not begun"):
        app.campaigns.result(campaign)
    assert app.campaigns.start(campaign) == 40
    with pytest.raises(UserError, match="already begun"):
        app.campaigns.start(campaign)
    told, kept_out = app.campaigns.people(campaign), app.campaigns.people(campaign, control=True)
    assert (len(told), len(kept_out)) == (40, 10)
    with pytest.raises(UserError, match="kept out by lot"):
        app.campaigns.mark_contacted(campaign, kept_out[0].customer_id)
    with pytest.raises(UserError, match="does not belong"):
        app.campaigns.mark_contacted(campaign, people[-1])
    with pytest.raises(UserError, match="can no longer change"):
        app.campaigns.edit(campaign, replace(_DRAFT, segment="loyal"))
    app.campaigns.edit(campaign, replace(_DRAFT, cost=40_000))
    for person in told:
        app.campaigns.mark_contacted(campaign, person.customer_id)
    clock.moment += timedelta(days=3)
    for person in told[:30]:
        app.sales.record(SaleDraft(person.customer_id, 20_000, "cash"))
        app.campaigns.respond(campaign, person.customer_id, "bought", 1_000)
    app.campaigns.respond(campaign, told[35].customer_id, "not_interested")
    app.sales.record(SaleDraft(kept_out[0].customer_id, 20_000, "cash"))
    app.sales.record(SaleDraft(told[39].customer_id, 20_000, "cash", day=TODAY - timedelta(days=1)))
    result = app.campaigns.result(campaign)
    effect = result.effect
    assert (effect.target.people, effect.target.back) == (40, 30)
    assert (effect.control.people, effect.control.back) == (10, 1)
    assert effect.difference == pytest.approx(0.65)
    assert effect.responses == 30
    assert effect.spent_in_all == 40_000 + 30_000
    assert effect.cost_per_response == round(70_000 / 30)
    assert effect.few
    assert not result.over
    assert result.sentences[0] == "Of 40 people told 30 came; of 10 kept out 1 came."
    assert result.sentences[1] == "The numbers are small: this may be chance."
    clock.moment += timedelta(days=30)
    assert app.campaigns.result(campaign).over
    assert app.campaigns.result(campaign).until == _DRAFT.last_day
    app.campaigns.remove(campaign)
    assert app.shop.rows("SELECT count(*) FROM campaign_people") == [(0,)]
    app.history.undo()
    assert len(app.campaigns.people(campaign)) == 40


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"name": " "}, "name"),
        ({"segment": ""}, "for whom"),
        ({"segment": "kept:9"}, "no longer there"),
        ({"last_day": TODAY - timedelta(days=1)}, "before the first"),
        ({"cost": -1}, "below zero"),
        ({"control_percent": 60}, "half"),
    ],
)
def test_what_cannot_be_planned(app: Application, wrong: dict[str, object], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        app.campaigns.add(replace(_DRAFT, **wrong))  # type: ignore[arg-type]
    assert app.campaigns.all() == []
