"""After the sale: what is asked, when, and that it goes and comes with the sale."""

from datetime import date, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.after_sale import FollowUp, SoldThing, follow_ups, is_question
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.services.after_sale import drop_follow_ups
from kobi_crm.storage.shop_file import Unit
from tests.shops import MORNING, MovedClock, content

TODAY = MORNING.date()


def sold(app: Application, customer_id: int | None, day: date = TODAY) -> int:
    """A sale of 100 TL without lines."""
    return app.sales.record(SaleDraft(customer_id, 10_000, day=day))


def follow(
    app: Application, sale_id: int, customer_id: int | None, products: list[int], day: date = TODAY
) -> None:
    """Set the follow-ups of a sale as its own transaction would."""

    def work(unit: Unit) -> None:
        app.after_sale.follow_up(unit, sale_id, customer_id, day, products)

    app.shop.write("sale.edit", {}, work)


@pytest.fixture
def boiler(app: Application) -> int:
    """A product with all three."""
    return thing(app, "Kombi", ask=3, warranty=24, service=365)


def thing(app: Application, name: str, *, ask: int | None = None, warranty: int | None = None,
          service: int | None = None) -> int:  # fmt: skip
    """A product with its days."""
    return app.shop.write(
        "product.add",
        {},
        lambda unit: unit.insert(
            "products", name=name, name_key=name.lower(), ask_after_days=ask, warranty_months=warranty,
            service_every_days=service,
        ),
    )  # fmt: skip


def test_the_three_kinds(app: Application, boiler: int) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    follow(app, sold(app, ayse), ayse, [boiler, boiler])
    assert [(r.text, r.due_on, r.customer_id) for r in app.reminders.open()] == [
        ("Satisfied? Kombi", TODAY + timedelta(days=3), ayse),
        ("Time for maintenance: Kombi", TODAY + timedelta(days=365), ayse),
        ("Warranty ends soon: Kombi", date(2028, 11, 8), ayse),
    ]


def test_one_question_per_sale() -> None:
    things = [SoldThing("Kombi", 10, 12), SoldThing("Termostat", 3, 12), SoldThing("Vana", None, 24)]
    assert follow_ups(things, TODAY, TODAY) == [
        FollowUp("ask", ("Kombi", "Termostat"), TODAY + timedelta(days=3)),
        FollowUp("warranty", ("Kombi", "Termostat"), date(2027, 11, 8)),
        FollowUp("warranty", ("Vana",), date(2028, 11, 8)),
    ]


def test_what_comes_too_late_is_not_asked() -> None:
    old = date(2024, 11, 1)
    assert follow_ups([SoldThing("Kombi", 3, 24, 365)], old, TODAY) == [
        FollowUp("service", ("Kombi",), old + timedelta(days=3 * 365))
    ]
    assert follow_ups([SoldThing("Vana", 0, -1, 10**9)], TODAY, TODAY) == []


def test_nobody_is_asked_after_a_walk_in_sale(app: Application, boiler: int) -> None:
    follow(app, sold(app, None), None, [boiler])
    assert app.reminders.open() == []


def test_a_closed_day_moves_to_the_next_open_one(app: Application, clock: MovedClock) -> None:
    clock.moment = MORNING.replace(year=2027, month=3, day=8)
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    app.days.close_shop(date(2027, 3, 12), date(2027, 3, 14))
    day = clock.today()
    sale = sold(app, ayse, day)
    follow(app, sale, ayse, [thing(app, "Halı", ask=1), thing(app, "Perde", service=4)], day)
    # 9 to 11 March 2027 is Ramazan Bayramı, 12 to 14 March closed by hand
    assert {r.due_on for r in app.reminders.open()} == {date(2027, 3, 15)}


def test_an_edited_sale_keeps_what_still_holds(app: Application, boiler: int) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    sale = sold(app, ayse)
    follow(app, sale, ayse, [boiler])
    ask, service, _ = app.reminders.open()
    app.reminders.done(ask.id)
    app.reminders.snooze(service.id, TODAY + timedelta(days=400))
    stove = thing(app, "Soba", warranty=12)
    follow(app, sale, ayse, [boiler, stove])
    assert [(r.text, r.due_on) for r in app.reminders.open()] == [
        ("Warranty ends soon: Soba", date(2027, 11, 8)),
        ("Time for maintenance: Kombi", TODAY + timedelta(days=400)),
        ("Warranty ends soon: Kombi", date(2028, 11, 8)),
    ]
    follow(app, sale, ayse, [stove])
    assert [r.text for r in app.reminders.open()] == ["Warranty ends soon: Soba"]


def test_an_edited_sale_of_somebody_else_asks_him(app: Application, boiler: int) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    ali = app.customers.add(CustomerDraft("Ali Öz"))
    sale = sold(app, ayse)
    follow(app, sale, ayse, [boiler])
    follow(app, sale, ali, [boiler])
    assert {r.customer_id for r in app.reminders.open()} == {ali}


def test_a_new_sale_begins_the_maintenance_anew(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    oil = thing(app, "Yağ", service=90)
    earlier = TODAY - timedelta(days=80)
    follow(app, sold(app, ayse, earlier), ayse, [oil], earlier)
    follow(app, sold(app, ayse), ayse, [oil])
    assert [r.due_on for r in app.reminders.open()] == [TODAY + timedelta(days=90)]


def test_dropped_follow_ups_come_back_with_an_undo(app: Application, boiler: int) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    sale = sold(app, ayse)
    follow(app, sale, ayse, [boiler])
    app.reminders.done(app.reminders.open()[0].id)
    before = content(app)
    app.shop.write("sale.remove", {}, lambda unit: drop_follow_ups(unit, sale))
    assert app.reminders.open() == []
    app.history.undo()
    assert content(app) == before


@pytest.mark.parametrize(
    ("text", "sale", "answer"),
    [
        ("Memnun mu? Kombi", 1, True),
        ("Satisfied? A: b", 1, True),
        ("Garanti bitiyor: ne?", 1, False),
        ("Memnun mu? Kombi", None, False),
    ],
)
def test_a_question_is_known_in_every_language(text: str, sale: int | None, answer: bool) -> None:
    assert is_question(text, sale) is answer
