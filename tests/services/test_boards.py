"""Boards, point cards and plans for groups."""

from datetime import timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.boards import BOARDS
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError
from kobi_crm.services.loyalty import LoyaltyPlan
from kobi_crm.services.strategies import StrategyDraft
from kobi_crm.services.traits import Traits
from tests.shops import MORNING, MovedClock

TODAY = MORNING.date()


def _buy(app: Application, name: str, *ago: int, kurus: int = 5_000, district: str | None = None) -> int:
    customer = app.customers.add(CustomerDraft(name, district=district))
    for days in ago:
        app.sales.record(SaleDraft(customer, kurus, "cash", day=TODAY - timedelta(days=days)))
    return customer


def test_a_card_goes_over_the_board_and_what_it_saved_is_counted(app: Application, clock: MovedClock) -> None:
    lost, other = _buy(app, "Kayıp", 250, 260), _buy(app, "Başka", 300)
    assert [row.customer_id for row in app.board_ideas.suggest("win_back")] == [lost, other]
    card = app.boards.add("win_back", lost, offer="Çay ikramı")
    with pytest.raises(UserError, match="already on this board"):
        app.boards.add("win_back", lost)
    assert [row.customer_id for row in app.board_ideas.suggest("win_back")] == [other]
    app.boards.move(card, "contacted")
    with pytest.raises(UserError, match="no such column"):
        app.boards.move(card, "thanked")
    app.boards.set_offer(card, "Yüzde on", 40_000)
    clock.moment += timedelta(days=4)
    app.sales.record(SaleDraft(lost, 30_000, "cash"))
    app.boards.finish(card, "won")
    gone = app.boards.add("win_back", other)
    with pytest.raises(UserError, match="why"):
        app.boards.finish(gone, "lost")
    app.boards.finish(gone, "lost", reason="taşınmış")
    totals = app.boards.totals("win_back")
    assert (totals.open, totals.won, totals.lost, totals.turnover) == (0, 1, 1, 30_000)
    assert totals.reasons == (("taşınmış", 1),)
    assert [row.amount for row in app.boards.cards("win_back", closed=True)] == [None, 40_000]
    assert app.board_ideas.suggest("win_back") == []
    app.boards.reopen(gone)
    assert [row.customer_id for row in app.boards.cards("win_back")] == [other]
    app.boards.remove(gone)
    assert app.boards.of_customer(other) == []
    with pytest.raises(UserError, match="no longer on the board"):
        app.boards.move(gone, "contacted")


def test_a_prospect_who_is_won_becomes_a_customer(app: Application) -> None:
    friend = _buy(app, "Ayşe", 3, 5, 9, district="Moda")
    near, brought = (app.customers.add(CustomerDraft(name, district="Moda")) for name in ("Komşu", "Gelen"))
    app.traits.set(near, Traits(stage="prospect"))
    app.traits.set(brought, Traits(stage="prospect", referred_by=friend))
    ideas = app.board_ideas.suggest("prospects")
    assert [(row.customer_id, row.why) for row in ideas] == [
        (brought, "Comes through Ayşe."),
        (near, "1 of your good customers live in Moda."),
    ]
    card = app.boards.add("prospects", brought)
    app.boards.finish(card, "won")
    assert app.traits.of(brought).stage == "customer"
    app.history.undo()
    assert app.traits.of(brought).stage == "prospect"
    assert app.boards.cards("prospects")[0].id == card
    assert [row.customer_id for row in app.board_ideas.suggest("loyalty")] == [friend]
    assert app.board_ideas.suggest("cross_selling") == []
    assert len(BOARDS) == 4


def test_points_are_given_used_and_go_with_their_sale(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe"))
    assert app.loyalty.plan().kind == "none"
    app.loyalty.set_plan(LoyaltyPlan("points", full=20, per_kurus=1_000, present="Bir kilo çay"))
    assert app.loyalty.plan().earned(15_999) == 15
    assert LoyaltyPlan("stamps").earned(1) == 1
    assert LoyaltyPlan().earned(99_999) == 0
    sale = app.sales.record(SaleDraft(ayse, 15_999))
    app.loyalty.give(ayse, 15, sale_id=sale)
    with pytest.raises(UserError, match="already has its points"):
        app.loyalty.give(ayse, 15, sale_id=sale)
    assert app.loyalty.full_cards() == []
    gift = app.loyalty.give(ayse, 6, note="Bayram")
    assert [row.points for row in app.loyalty.full_cards()] == [21]
    app.loyalty.use(ayse)
    assert app.loyalty.balance(ayse) == 1
    with pytest.raises(UserError, match="only 1"):
        app.loyalty.use(ayse, 2)
    app.history.undo()
    app.loyalty.remove(gift)
    app.sales.remove(sale)
    assert app.loyalty.balance(ayse) == 0
    assert app.loyalty.entries(ayse) == []
    with pytest.raises(UserError, match="above zero"):
        app.loyalty.set_plan(LoyaltyPlan("stamps", full=0))


def test_a_plan_is_looked_at_again_and_says_what_came_of_it(app: Application, clock: MovedClock) -> None:
    ayse, veli = _buy(app, "Ayşe", 10, 20, 30), _buy(app, "Veli", 200)
    draft = StrategyDraft(
        "all", "Haftada bir ara", ("Ara", " ", "Not al"), "Zeynep", TODAY + timedelta(days=30)
    )
    plan = app.strategies.add(draft)
    assert app.strategies.of("all") is not None
    assert app.strategies.due() == []
    clock.moment += timedelta(days=40)
    for customer in (ayse, veli):
        app.sales.record(SaleDraft(customer, 7_000, "cash", day=TODAY + timedelta(days=8)))
    (due,) = app.strategies.due()
    assert (due.id, due.actions, due.person) == (plan, ("Ara", "Not al"), "Zeynep")
    came = app.strategies.came_of_it(plan)
    assert (came.people, came.days) == (2, 40)
    assert (came.came_before, came.came_since) == (1, 2)
    assert (came.turnover_before, came.turnover_since) == (15_000, 14_000)
    app.strategies.edit(plan, StrategyDraft("all", "Ayda bir ara"))
    with pytest.raises(UserError, match="what came of it"):
        app.strategies.close(plan, " ")
    app.strategies.close(plan, "İyi oldu")
    assert app.strategies.of("all") is None
    assert app.strategies.all()[0].outcome == "İyi oldu"
    app.strategies.remove(plan)
    for gone in (app.strategies.remove, app.strategies.came_of_it):
        with pytest.raises(UserError, match="no longer there"):
            gone(plan)
    with pytest.raises(UserError, match="what you want"):
        app.strategies.add(StrategyDraft("all", " "))
