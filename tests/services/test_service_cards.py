"""Service cards: what is known of a thing, what was done, what is due."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.service_cards import (
    ServiceCardDraft,
    ServiceEntryDraft,
    read_counter,
    read_fields,
    search_key,
)
from kobi_crm.errors import UserError
from tests.shops import MORNING, content

TODAY = MORNING.date()
SOON = TODAY + timedelta(days=10)


@pytest.fixture
def ali(app: Application) -> int:
    return app.customers.add(CustomerDraft("Ali Öz", phone="5321112233"))


def car(app: Application, customer: int, plate: str = "34 ABC 12", due: date | None = None) -> int:
    """A vehicle."""
    values = (("Plate", plate), ("Make", "Tofaş Şahin"), ("Km", "124500"))
    return app.service_cards.add(
        ServiceCardDraft(customer, "Vehicle", values, due_on=due, due_text="Yağ" if due else None)
    )


def test_a_vehicle_is_called_by_its_plate(app: Application, ali: int) -> None:
    card = app.service_cards.get(car(app, ali, due=SOON))
    assert (card.title, card.kind, card.customer, card.due_on, card.due_text) == (
        "34 ABC 12",
        "Vehicle",
        "Ali Öz",
        SOON,
        "Yağ",
    )
    assert card.words == "Tofaş Şahin, 124500"
    assert [kind.name for kind in app.service_cards.kinds()] == ["Vehicle", "Device", "Hair colour", "Other"]


@pytest.mark.parametrize(
    "text", ["34abc12", "34 ABC 12", "34-abc", "bc12", "sahin", "TOFAŞ ŞAHİN", "124.500"]
)
def test_search_finds_a_plate_however_it_is_written(app: Application, ali: int, text: str) -> None:
    found = car(app, ali)
    car(app, ali, "06 XYZ 99")
    app.service_cards.edit(
        app.service_cards.search("06xyz99")[0].id,
        ServiceCardDraft(ali, "Other", (("Description", "Merdiven"),)),
    )
    assert [card.id for card in app.service_cards.search(text)] == [found]


def test_search_of_next_to_nothing(app: Application, ali: int) -> None:
    car(app, ali)
    assert app.service_cards.search(" 3 ") == []
    assert app.service_cards.search("%_") == []


def test_those_that_begin_with_it_come_first(app: Application, ali: int) -> None:
    inside = car(app, ali, "06 AB 34")
    first = car(app, ali, "34 AB 06")
    assert [card.id for card in app.service_cards.search("34")] == [first, inside]


def test_what_was_done_settles_what_was_due(app: Application, ali: int) -> None:
    card = car(app, ali, due=TODAY)
    assert [found.id for found in app.service_cards.due(TODAY)] == [card]
    app.service_cards.note(card, ServiceEntryDraft(TODAY, "Yağ değişti", 124_500, 90_000))
    assert app.service_cards.due(SOON) == []
    app.service_cards.note(card, ServiceEntryDraft(TODAY - timedelta(days=3), "Balata"), SOON, "Fren bakımı")
    assert [(line.text, line.counter, line.amount) for line in app.service_cards.entries(card)] == [
        ("Yağ değişti", 124_500, 90_000),
        ("Balata", None, None),
    ]
    (due,) = app.service_cards.due(SOON)
    assert (due.due_on, due.due_text) == (SOON, "Fren bakımı")


def test_an_early_entry_leaves_a_later_day_standing(app: Application, ali: int) -> None:
    card = car(app, ali, due=SOON)
    app.service_cards.note(card, ServiceEntryDraft(TODAY, "Lastik"))
    assert app.service_cards.get(card).due_on == SOON


def test_every_act_comes_back(app: Application, ali: int) -> None:
    cards = app.service_cards
    card = car(app, ali, due=SOON)
    before, acts = content(app), len(app.history.recent())
    cards.edit(card, ServiceCardDraft(ali, "Motosiklet", (("Plaka", "34 M 1"),)))
    line = cards.note(card, ServiceEntryDraft(TODAY, "Zincir"), SOON, "Zincir")
    cards.put_off(card, SOON + timedelta(days=5))
    cards.settled(card)
    cards.remove_entry(line)
    cards.set_kind("Bisiklet", ["Model"])
    cards.archive(card)
    assert cards.of(ali) == []
    cards.unarchive(card)
    while len([act for act in app.history.recent() if act.undone_at is None]) > acts:
        app.history.undo()
    assert content(app) == before


def test_the_owner_names_kinds_and_fields(app: Application, ali: int) -> None:
    cards = app.service_cards
    kind = cards.set_kind("Bisiklet", ("Marka", "Kadro no"))
    card = cards.add(ServiceCardDraft(ali, "bisiklet", (("Kadro no", "X1"), ("Marka", "Bianchi"))))
    assert cards.get(card).values == (("Marka", "Bianchi"), ("Kadro no", "X1"))
    cards.set_kind("Bisiklet", ("Kadro no",), kind)
    assert cards.get(card).values == (("Kadro no", "X1"), ("Marka", "Bianchi"))
    with pytest.raises(UserError, match="already a kind"):
        cards.set_kind("BİSİKLET", ("Ad",))


def test_cards_that_cannot_be(app: Application, ali: int) -> None:
    cards, card = app.service_cards, car(app, ali)
    refused: list[tuple[Callable[[], object], str]] = [
        (lambda: cards.add(ServiceCardDraft(ali, "Vehicle", (("Plate", " "),))), "plate, the model"),
        (lambda: cards.add(ServiceCardDraft(99, "Vehicle", (("Plate", "x"),))), "no longer in the list"),
        (lambda: cards.add(ServiceCardDraft(ali, " ", (("Plate", "x"),))), "kind of thing"),
        (lambda: car(app, ali, due=TODAY - timedelta(days=1)), "has passed"),
        (lambda: car(app, ali, due=date(2062, 1, 1)), "ten years"),
        (lambda: cards.note(card, ServiceEntryDraft(TODAY, " ")), "what was done"),
        (lambda: cards.note(card, ServiceEntryDraft(SOON, "Yağ")), "still to come"),
        (lambda: cards.note(card, ServiceEntryDraft(TODAY, "Yağ", amount=-1)), "below zero"),
        (lambda: cards.put_off(card, date(2062, 1, 1)), "ten years"),
        (lambda: cards.get(99), "no longer there"),
    ]
    before = content(app)
    for act, words in refused:
        with pytest.raises(UserError, match=words):
            act()
    assert content(app) == before


def test_typed_fields_and_counters() -> None:
    assert read_fields("Plaka, Marka,Km ,, plaka") == ("Plaka", "Marka", "Km", "plaka")
    assert read_counter("124.500 km") == 124_500
    assert search_key(" 34 Iğd-12 ") == "34igd12"
    for text in ("çok", "", "12a3", "-5"):
        with pytest.raises(UserError):
            read_counter(text)
    with pytest.raises(UserError):
        read_fields(" , ")
