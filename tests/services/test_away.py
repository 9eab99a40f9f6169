"""Closed days, known absences, asking why, households: what stops or joins a customer's clock."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError

TODAY = date(2026, 11, 22)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Application]:
    clock = FixedClock(datetime(2026, 11, 22, 9, 30))
    opened = Application.open(tmp_path / "shop.db", create=True, clock=clock)
    yield opened
    opened.close()


def customer(
    app: Application, name: str, *, every: int, last: int, visits: int = 20, phone: str | None = None
) -> int:
    """A customer who came every so many days until ``last`` days ago."""
    row = app.customers.add(CustomerDraft(name, phone=phone))
    days = [(TODAY - timedelta(days=last + every * visit)).isoformat() for visit in range(visits)]
    rows = [(row, day, 5_000, "cash") for day in days]
    names = ("customer_id", "day", "total", "payment")
    app.shop.write("demo", {}, lambda unit: unit.insert_many("sales", names, rows), initiator="program")
    return row


def crowd(app: Application, people: int = 27, visits: int = 30) -> None:
    """Others who come as usual, so that the shop has a life of its own."""
    for number in range(people):
        customer(app, f"Komşu {number}", every=2, last=1 + number % 2, visits=visits)


def quiet_names(app: Application) -> list[str]:
    groups = {group.kind: group.rows for group in app.today.morning().groups}
    return [row.name for row in groups.get("quiet", ())]


def test_of_three_equally_silent_only_the_daily_buyer_is_listed(app: Application) -> None:
    crowd(app)
    customer(app, "Günlük Ayşe", every=1, last=5, visits=60)
    customer(app, "Haftalık Mehmet", every=7, last=5)
    customer(app, "Aylık Fatma", every=30, last=5, visits=8)
    assert quiet_names(app) == ["Günlük Ayşe"]
    rows = app.today.morning().groups[-1].rows
    assert rows[0].reason.startswith("Not seen for 5 days. Usually came every day.")

    app.days.close_shop(TODAY - timedelta(days=4), TODAY - timedelta(days=1), "boya")

    assert quiet_names(app) == []
    app.history.undo()
    assert quiet_names(app) == ["Günlük Ayşe"]


def test_a_known_absence_stops_the_clock(app: Application) -> None:
    crowd(app, 10)
    away = customer(app, "Köydeki Ali", every=1, last=12, visits=60)
    assert quiet_names(app) == ["Köydeki Ali"]
    app.days.add_absence(away, TODAY - timedelta(days=11), TODAY + timedelta(days=20), "köyde")
    assert quiet_names(app) == []
    rhythm = app.noticing.rhythm(away)
    assert rhythm is not None
    assert (rhythm.state, rhythm.last_day) == ("as_usual", TODAY - timedelta(days=12))


def test_a_closure_that_ends_before_it_begins_is_refused(app: Application) -> None:
    with pytest.raises(UserError, match="last day lies before the first"):
        app.days.close_shop(TODAY, TODAY - timedelta(days=1))


def test_silent_with_a_late_debt_is_collected_softly_not_won_back(app: Application) -> None:
    crowd(app, 10)
    customer(app, "Borçsuz Veli", every=5, last=20)
    debtor = customer(app, "Borçlu Hasan", every=5, last=20)
    app.ledger.add_opening(debtor, 185_000, TODAY - timedelta(days=60))
    groups = {group.kind: [row.name for row in group.rows] for group in app.today.morning().groups}
    assert groups == {"overdue": ["Borçlu Hasan"], "quiet": ["Borçsuz Veli"]}


class TestAskingWhy:
    def test_the_sale_that_ends_a_silence_asks_once(self, app: Application) -> None:
        crowd(app, 10)
        row = customer(app, "Fatma Demir", every=5, last=25)
        app.sales.record(SaleDraft(row, 42_000))
        back = app.away.welcome_back(row)
        assert back is not None
        assert (back.name, back.days_away) == ("Fatma Demir", 25)
        app.away.answer(back, "new_market")
        assert app.away.welcome_back(row) is None
        totals = app.away.totals(TODAY, TODAY)
        assert [(t.reason, t.people, t.yearly_kurus) for t in totals] == [("new_market", 1, 20 * 5_000)]

    def test_nobody_is_asked_who_comes_as_usual(self, app: Application) -> None:
        crowd(app, 10)
        row = customer(app, "Düzenli Can", every=5, last=5)
        app.sales.record(SaleDraft(row, 42_000))
        assert app.away.welcome_back(row) is None

    def test_not_now_is_remembered_in_the_shop_and_can_be_taken_back(
        self, app: Application, tmp_path: Path
    ) -> None:
        crowd(app, 10)
        row = customer(app, "Fatma Demir", every=5, last=25)
        app.sales.record(SaleDraft(row, 42_000))
        back = app.away.welcome_back(row)
        assert back is not None
        app.away.put_off(back)
        assert app.history.sentence(app.history.recent(1)[0]) == "Not asked why: Fatma Demir"
        app.close()
        again = Application.open(tmp_path / "shop.db", clock=FixedClock(datetime(2026, 11, 22, 17, 0)))
        assert again.away.welcome_back(row) is None
        again.history.undo()
        assert again.away.welcome_back(row) == back
        again.close()

    def test_after_get_well_nobody_asks_again_that_day(self, app: Application) -> None:
        row = customer(app, "Hasta Ece", every=3, last=30)
        back = app.away.welcome_back(row)
        assert back is not None
        app.away.answer(back, "get_well")
        assert app.away.welcome_back(row) is None
        app.history.undo()
        assert app.reminders.open() == []

    def test_an_illness_is_never_stored(self, app: Application) -> None:
        row = customer(app, "Hasta Ece", every=3, last=30)
        back = app.away.welcome_back(row)
        assert back is not None
        app.away.answer(back, "get_well")
        assert app.away.answers(date.min, date.max) == []
        assert [reminder.customer for reminder in app.reminders.open()] == ["Hasta Ece"]


class TestHouseholds:
    def test_a_family_silent_together_is_one_line(self, app: Application) -> None:
        crowd(app, 10)
        family = [customer(app, f"{name} Yılmaz", every=2, last=9) for name in ("Ayşe", "Ahmet", "Can")]
        assert len(quiet_names(app)) == 3
        app.households.join("Yılmaz ailesi", family)
        assert quiet_names(app) == ["Yılmaz ailesi"]
        row = app.today.morning().groups[-1].rows[0]
        assert "9 days" in row.reason
        app.history.undo()
        assert len(quiet_names(app)) == 3

    def test_the_same_address_is_suggested(self, app: Application) -> None:
        first = app.customers.add(CustomerDraft("Ayşe Yılmaz", address="Gül Sok. 3", district="Fatih"))
        app.customers.add(CustomerDraft("Ahmet Yılmaz", address="Gül Sok. 3", district="Fatih"))
        app.customers.add(CustomerDraft("Uzak Biri", address="Gül Sok. 4", district="Fatih"))
        assert [hit.name for hit in app.households.suggested(first)] == ["Ahmet Yılmaz"]

    def test_a_household_written_anew_keeps_only_who_is_named(self, app: Application) -> None:
        four = [app.customers.add(CustomerDraft(name)) for name in ("Ayşe", "Ahmet", "Can", "Ece")]
        first = app.households.join("Ev", four)
        app.households.join("Yeni ev", four[:2], replaces=first)
        assert [(home.name, home.members) for home in app.households.all()] == [("Yeni ev", tuple(four[:2]))]
        app.history.undo()
        assert [(home.name, home.members) for home in app.households.all()] == [("Ev", tuple(four))]

    def test_a_household_of_one_is_none(self, app: Application) -> None:
        pair = [app.customers.add(CustomerDraft(name)) for name in ("Ayşe", "Ahmet")]
        app.households.join("Ev", pair)
        app.households.leave(pair[0])
        assert app.households.all() == []
        with pytest.raises(UserError):
            app.households.join("Ev", pair[:1])


def test_the_last_year_is_replayed(app: Application) -> None:
    crowd(app, 6, visits=120)
    customer(app, "Giden Gül", every=4, last=120)
    proof = app.proof.replay(weeks=30)
    assert (proof.left, proof.caught, proof.missed) == (1, 1, 0)
    assert [rule.days for rule in proof.rules] == [30, 60, 90]
    helped = app.proof.calling()
    assert helped.few
    assert helped.called.people == 0
