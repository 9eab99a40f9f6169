"""Worth on a real shop: parts that add up, layers that move, keys that are kept, figures that stay fresh."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from threading import Event, Thread
from typing import Any

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.cross_cells import Cell, from_key, key_of, rule_of
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.domain.value_keys import KeyChoice, trades
from kobi_crm.errors import UserError
from kobi_crm.services.demo.shop import ensure_demo
from kobi_crm.services.traits import Traits
from kobi_crm.storage.queries import worth as queries
from kobi_crm.storage.shop_file import ShopFile
from tests.shops import MORNING, MovedClock, opened

TODAY = MORNING.date()


def _ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def people(app: Application) -> list[int]:
    """Twenty customers; the n-th came n times and left n × 100 lira each time."""
    ids = [app.customers.add(CustomerDraft(f"Müşteri {n:02d}")) for n in range(1, 21)]
    for n, customer in enumerate(ids, start=1):
        for visit in range(n):
            app.sales.record(SaleDraft(customer, n * 10_000, "cash", day=_ago(3 + visit * 9 + n % 4)))
    return ids


@pytest.fixture(scope="module")
def demo_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """The demo shop."""
    path = ensure_demo(tmp_path_factory.mktemp("demo") / "demo.db", MovedClock(), "en")
    with opened(path) as made:
        yield made


def test_parts_add_up_for_every_customer_of_the_demo_shop_whatever_the_sliders(
    demo_shop: Application,
) -> None:
    columns = demo_shop.worth.columns()
    rng = Random(5)
    for _ in range(20):
        weights = {name: rng.randrange(11) for name in columns.names}
        view = demo_shop.worth.draw(columns, weights)
        assert (view.scores.parts.sum(axis=0) == view.scores.totals).all()
        assert sum(layer.people for layer in view.layers) == len(columns.people) > 300
    for customer in demo_shop.worth.view().ids()[::40]:
        worth = demo_shop.worth.explain(customer)
        assert worth is not None
        assert sum(part.points for part in worth.parts) == worth.score
        assert all(0 <= part.points <= part.most for part in worth.parts)


def test_who_brought_five_families_climbs_when_bringing_counts_more(
    app: Application, people: list[int]
) -> None:
    bringer = people[7]
    for family in people[10:15]:
        app.traits.set(family, Traits(referred_by=bringer))
    layers: list[int] = []
    for weight in (1, 3):
        app.worth.set_keys(
            {key.name: 0 for key in app.worth.all_keys()} | {"turnover": 6, "referrals": weight}
        )
        worth = app.worth.explain(bringer)
        assert worth is not None
        assert {part.name: part.value for part in worth.parts}["referrals"] == "5 people"
        layers.append(worth.layer)
    assert layers[1] < layers[0]
    assert [row.customer_id for row in app.traits.brought(bringer)] == people[10:15][::-1]


def test_keys_presets_and_what_cannot_be(app: Application) -> None:
    for trade in trades():
        app.worth.use_preset(trade)
        assert any(key.coefficient for key in app.worth.all_keys())
    app.worth.set_keys({"turnover": KeyChoice(7, "amount"), "punctual": KeyChoice(2, "amount")})
    kept = {key.name: (key.coefficient, key.scaling) for key in app.worth.all_keys()}
    assert kept["turnover"] == (7, "amount")
    with pytest.raises(UserError, match="one key must count"):
        app.worth.set_keys({key.name: 0 for key in app.worth.all_keys()})
    with pytest.raises(UserError, match="no such key"):
        app.worth.set_keys({"height": 3})
    field = app.own_fields.add("Metrekare", "m²")
    assert app.worth.all_keys()[-1].name == f"own:{field}"
    assert app.worth.all_keys()[-1].label == "Metrekare"
    with pytest.raises(UserError, match="already a field"):
        app.own_fields.add("metrekare")


def test_own_numbers_margin_and_late_payment_come_into_the_score(app: Application, people: list[int]) -> None:
    field = app.own_fields.add("Çocuk")
    app.own_fields.set(people[0], field, 3000)
    app.products.add(ProductDraft("Süt", price=4000, cost=3000))
    line = SaleLine.priced("Süt", 2000, 4000)
    app.sales.record(SaleDraft(people[1], line.amount, "cash", day=_ago(2), lines=(line,)))
    app.ledger.add_opening(people[2], 50_000, _ago(100))
    weights = {key.name: 0 for key in app.worth.all_keys()} | {f"own:{field}": 1, "margin": 1, "punctual": 1}
    app.worth.set_keys(weights)
    said = [{p.name: p.value for p in worth.parts} for c in people[:3] if (worth := app.worth.explain(c))]
    assert said[0][f"own:{field}"] == "3"
    assert said[1]["margin"] == "₺20"
    assert said[2]["margin"] == "not known"
    assert said[2]["punctual"] == "70 days late"
    assert said[0]["punctual"] == "on time"
    columns = app.worth.columns()
    assert "referrals" in app.worth.without_data(columns)
    assert "punctual" not in app.worth.without_data(columns)


def test_layers_by_share_by_border_and_who_moved(app: Application, people: list[int]) -> None:
    view = app.worth.view()
    assert [layer.people for layer in view.layers] == [1, 3, 7, 9]  # two on the border are alike
    assert view.ids(0) == [people[-1]]
    app.worth.shape.set_borders((90_000, 20_000))
    assert app.worth.shape.shares() is None
    assert len(app.worth.view().layers) == 3
    app.worth.shape.set_shares((10, 40))
    assert [layer.people for layer in app.worth.view().layers] == [2, 9, 9]
    for wrong in ((60, 40), (0,)):
        with pytest.raises(UserError):
            app.worth.shape.set_shares(wrong)
    with pytest.raises(UserError):
        app.worth.shape.set_borders((10, 20))
    for day in range(60, 2, -2):
        app.sales.record(SaleDraft(people[0], 90_000, "cash", day=_ago(day)))
    moved = app.worth.movement(_ago(60))
    assert moved.moved(-1, 1) == [people[0]]
    counts = moved.counts(3)
    assert sum(map(sum, counts)) == len(people)


def test_layers_are_crossed_with_traits_and_a_cell_gives_its_people(
    app: Application, people: list[int]
) -> None:
    for customer in people[15:]:
        app.traits.set(customer, Traits(trade="Berber"))
    table = app.worth.cross("trade")
    assert table.values == ("", "Berber") or table.values == ("Berber", "")
    barber = table.values.index("Berber")
    assert sorted(table.ids(column=barber)) == people[15:]
    assert people[-1] in table.ids(0, barber)


def test_two_spellings_of_a_word_are_one_column(app: Application, people: list[int]) -> None:
    for number, customer in enumerate(people[10:]):
        app.traits.set(customer, Traits(trade="BERBER" if number < 3 else "Berber"))
    table = app.worth.cross("trade")
    assert sorted(table.values) == ["", "Berber"]
    assert sorted(table.ids(column=table.values.index("Berber"))) == people[10:]


def test_a_cell_is_a_group_by_its_key(app: Application, people: list[int]) -> None:
    app.traits.set(people[-1], Traits(trade="a:b=*"))
    app.customers.add(CustomerDraft("Never bought"))
    for cell in (
        Cell("trade", 0, "a:b=*"),
        Cell("trade", None, "a:b=*"),
        Cell("trade", 0, ""),
        Cell("trade", None, ""),
        Cell("trade", None, None),
        Cell("kind", 1, "person"),
    ):
        assert from_key(key_of(cell)) == cell
        assert app.segments.get(key_of(cell)).rule == rule_of(cell)
    assert app.segments.ids("cell:0:trade:=a:b=*") == [people[-1]]
    assert app.segments.count("cell:*:trade:-") == len(people) - 1
    assert app.segments.count("cell:*:trade:*") == len(people)
    assert app.segments.get("cell:0:kind:=person").label == "Most valuable · Person"
    for wrong in (
        "cell",
        "cell:0:trade",
        "cell:x:trade:-",
        "cell:0:weight:-",
        "cell:0:trade:?",
        "cell:0:trade:",
    ):
        assert from_key(wrong) is None
        with pytest.raises(UserError):
            app.segments.get(wrong)


def test_prospects_without_a_purchase_are_not_weighed_and_a_circle_is_refused(
    app: Application, people: list[int]
) -> None:
    prospect = app.customers.add(CustomerDraft("Belki Gelir"))
    app.traits.set(prospect, Traits(stage="prospect", referred_by=people[0]))
    assert app.worth.explain(prospect) is None
    assert app.traits.of(prospect).referred_by == people[0]
    with pytest.raises(UserError, match="by himself"):
        app.traits.set(people[0], Traits(referred_by=prospect))
    with pytest.raises(UserError, match="0 to 10"):
        app.traits.set(people[0], Traits(contribution=11))


def test_a_sale_of_today_changes_nothing_and_one_of_the_past_does(
    app: Application, people: list[int]
) -> None:
    before, state = app.worth.view(), app.facts.state()
    sale = app.sales.record(SaleDraft(people[0], 5_000_000, "cash"))
    assert app.facts.state() == state
    app.sales.remove(sale)
    app.sales.record(SaleDraft(people[0], 5_000_000, "cash", day=_ago(1)))
    after = app.worth.view()
    assert before.ids(0) == [people[-1]]
    assert after.scores.totals[0] > before.scores.totals[0]
    app.history.undo()
    assert app.worth.view().scores.totals.tolist() == before.scores.totals.tolist()


def test_a_sale_does_not_wait_for_a_long_look(
    app: Application, people: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = Event(), Event()
    read = queries.day_rows

    def slow(shop: ShopFile, before: date) -> list[tuple[Any, ...]]:
        begun.set()
        assert go_on.wait(30)
        return read(shop, before)

    monkeypatch.setattr(queries, "day_rows", slow)
    looking = Thread(target=app.facts.days)
    looking.start()
    assert begun.wait(30)
    app.sales.record(SaleDraft(people[0], 1_000, "cash", day=_ago(1)))
    assert looking.is_alive()
    go_on.set()
    looking.join()
    monkeypatch.undo()
    assert app.facts.days().sums()[0] == 11_000


def test_scaled_columns_are_kept_until_the_past_or_the_scaling_changes(
    app: Application, people: list[int]
) -> None:
    first = app.worth.columns()
    assert app.worth.columns() is first
    app.sales.record(SaleDraft(people[0], 90_000, "cash", day=TODAY))
    assert app.worth.columns() is first, "today's sales are not looked at yet"
    app.sales.record(SaleDraft(people[0], 90_000, "cash", day=_ago(1)))
    second = app.worth.columns()
    row, place = second.names.index("turnover"), second.people.tolist().index(people[0])
    assert second.raw[row][place] > first.raw[row][place]
    app.worth.set_keys({"turnover": KeyChoice(5, "amount")})
    third = app.worth.columns()
    assert (third.scaled[row] != second.scaled[row]).any()
