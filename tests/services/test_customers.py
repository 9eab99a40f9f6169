"""Customers: keeping, finding, listing and putting away."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from random import Random

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import Customer, CustomerDraft
from kobi_crm.domain.dates import Birthday
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError
from tests.shops import MORNING

FULL = CustomerDraft(
    "Ayşe  Kaya",
    phone="5321112233",
    phone2="2161234567",
    email="ayse@ornek.example",
    address="Gül Sok. 3",
    district="Moda",
    town="Kadıköy",
    city="İstanbul",
    birthday=Birthday(29, 2),
    note="Çayı açık",
    code="A-7",
    kind="firm",
    tax_number="1234567890",
    tax_office="Kadıköy",
)


def names(app: Application, text: str) -> list[str]:
    return [hit.name for hit in app.customers.search(text)]


@pytest.fixture
def people(app: Application) -> Application:
    for name, phone in (
        ("İsmail Iğdır", "5321112233"),
        ("ismail ığdırlı", "5329998877"),
        ("Ayşe Kaya", "5331112796"),
        ("Fatma Kaya", "5441230000"),
        ("Kaya Ticaret", None),
        ("Mehmet Çağlayan", "5552796000"),
        ("Muhammed-Ali Öz", "+4915112345678"),
    ):
        app.customers.add(CustomerDraft(name, phone=phone))
    return app


def test_a_card_keeps_every_field(app: Application) -> None:
    customer = app.customers.add(FULL)
    kept = app.customers.get(customer)
    assert {**vars(kept)} == {**vars(FULL), "name": "Ayşe Kaya"} | {
        "id": customer,
        "created_on": date(2026, 11, 22),
        "archived_on": None,
        "gone_on": None,
    }


def test_an_edit_changes_every_field_and_takes_them_off_again(app: Application) -> None:
    customer = app.customers.add(CustomerDraft("A"))
    app.customers.edit(customer, FULL)
    assert app.customers.get(customer).tax_office == "Kadıköy"
    assert app.customers.search("ayşe")[0].id == customer
    app.customers.edit(customer, CustomerDraft("Veli"))
    assert app.customers.get(customer) == Customer("Veli", id=customer, created_on=date(2026, 11, 22))
    assert app.customers.search("ayşe") == []


@pytest.mark.parametrize("name", ["", "   ", "\u200b\t\n"])
def test_a_customer_has_a_name(app: Application, name: str) -> None:
    customer = app.customers.add(CustomerDraft("Ali"))
    with pytest.raises(UserError, match="Write the customer's name"):
        app.customers.add(CustomerDraft(name))
    with pytest.raises(UserError, match="Write the customer's name"):
        app.customers.edit(customer, CustomerDraft(name))


def test_who_is_gone_is_said(app: Application) -> None:
    acts: list[Callable[[], object]] = [
        lambda: app.customers.get(9),
        lambda: app.customers.card(9),
        lambda: app.customers.edit(9, FULL),
        lambda: app.customers.archive(9),
        lambda: app.customers.set_note(9, "x"),
        lambda: app.notes.add(9, "x"),
        lambda: app.ledger.take_payment(9, 100),
        lambda: app.today.mark_called(9),
        lambda: app.sales.record(SaleDraft(9, 100)),
    ]
    for act in acts:
        with pytest.raises(UserError, match="no longer in the list"):
            act()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ismail", ["İsmail Iğdır", "ismail ığdırlı"]),
        ("ISMAIL", ["İsmail Iğdır", "ismail ığdırlı"]),
        ("İSMAİL IĞ", ["İsmail Iğdır", "ismail ığdırlı"]),
        ("igdirli", ["ismail ığdırlı"]),
        ("kaya", ["Kaya Ticaret", "Ayşe Kaya", "Fatma Kaya"]),
        ("kaya fat", ["Fatma Kaya"]),
        ("AYSE", ["Ayşe Kaya"]),
        ("çağ", ["Mehmet Çağlayan"]),
        ("cag", ["Mehmet Çağlayan"]),
        ("aya", []),
        ("%", []),
        ("_", []),
        ("", []),
        ("   ", []),
        ("yok böyle biri", []),
    ],
)
def test_found_by_letters_in_turkish(people: Application, typed: str, found: list[str]) -> None:
    assert names(people, typed) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2796", ["Ayşe Kaya", "Mehmet Çağlayan"]),  # the end of a number comes first
        ("0533 111 27 96", ["Ayşe Kaya"]),
        ("+90 533 111 2796", ["Ayşe Kaya"]),
        ("(0533) 111", ["Ayşe Kaya"]),
        ("90533", ["Ayşe Kaya"]),
        ("1112", ["Ayşe Kaya", "İsmail Iğdır"]),
        ("1511", ["Muhammed-Ali Öz"]),
        ("000000", []),
    ],
)
def test_found_by_digits(people: Application, typed: str, found: list[str]) -> None:
    assert sorted(names(people, typed)) == sorted(found)
    assert names(people, typed)[:1] == found[:1]


def test_no_more_hits_than_asked_for(people: Application) -> None:
    assert len(people.customers.search("k", limit=2)) == 2


def test_the_archive_is_out_of_sight(people: Application) -> None:
    ayse = people.customers.search("ayşe")[0].id
    people.customers.archive(ayse)
    assert names(people, "ayşe") == []
    assert people.customers.with_phone("5331112796") == []
    assert (people.customers.count(), people.customers.count("archived")) == (6, 1)
    people.customers.unarchive(ayse)
    assert names(people, "ayşe") == ["Ayşe Kaya"]
    assert people.customers.get(ayse).archived_on is None


def test_the_list_stands_in_turkish_order(app: Application) -> None:
    ordered = [
        "Ahmet",
        "Canan",
        "Çiğdem",
        "Irmak",
        "İbrahim",
        "Işıl",
        "Okan",
        "Ömer",
        "Sevim",
        "Şükrü",
        "Ufuk",
        "Ümit",
    ]
    ordered.sort(key=lambda name: ["ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ".index(name[0]), name])
    shuffled = list(ordered)
    Random(3).shuffle(shuffled)
    for name in shuffled:
        app.customers.add(CustomerDraft(name))
    listed = [row.name for row in app.customers.rows(app.customers.ids())]
    assert [name[0] for name in listed] == [name[0] for name in ordered]
    backwards = app.customers.rows(app.customers.ids(descending=True))
    assert backwards[0].name == "Ümit"


def test_lists_by_what_they_hold(app: Application) -> None:
    today = MORNING.date()
    debtor, new, old, born = (
        app.customers.add(CustomerDraft(n)) for n in ("Borçlu", "Yeni", "Eski", "Doğan")
    )
    app.customers.edit(born, CustomerDraft("Doğan", birthday=Birthday(3, 11)))
    app.sales.record(SaleDraft(debtor, 5000, "credit", day=today - timedelta(days=90)))
    app.sales.record(SaleDraft(new, 5000, day=today - timedelta(days=60)))
    app.sales.record(SaleDraft(old, 7000, day=today - timedelta(days=61)))
    assert list(app.customers.ids("debtors")) == [debtor]
    assert list(app.customers.ids("new")) == [new]
    assert list(app.customers.ids("birthdays")) == [born]
    assert list(app.customers.ids(text="eski")) == [old]
    assert list(app.customers.ids(sort="last_visit", descending=True))[:3] == [new, old, debtor]
    assert list(app.customers.ids(sort="last_visit")) == [debtor, old, new, born]
    assert app.customers.ids(sort="balance", descending=True)[0] == debtor
    (row,) = app.customers.rows([debtor])
    assert (row.balance, row.last_visit) == (5000, today - timedelta(days=90))


def test_a_number_that_somebody_bears(people: Application) -> None:
    assert [hit.name for hit in people.customers.with_phone("5331112796")] == ["Ayşe Kaya"]
    assert people.customers.with_phone("5339999999") == []


def test_the_card_in_one_go(app: Application) -> None:
    today = MORNING.date()
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya", phone="5321112233"))
    other = app.customers.add(CustomerDraft("ayse KAYA", phone="5339998877"))
    app.sales.record(SaleDraft(ayse, 1000, day=today - timedelta(days=9)))
    app.sales.record(SaleDraft(ayse, 3000, "credit", day=today - timedelta(days=2)))
    app.sales.give_back(min(app.sales.ids()))
    app.notes.add(ayse, "Çayı açık")
    app.ledger.take_payment(ayse, 500)
    card = app.customers.card(ayse)
    assert card.visit_days == (today - timedelta(days=9), today - timedelta(days=2))
    assert (card.spending.sales, card.spending.total, card.spending.average) == (2, 3000, 1500)
    assert (card.balance, card.due_on) == (2500, today + timedelta(days=28))
    assert [entry.kind for entry in card.timeline[:2]] in (["note", "sale"], ["sale", "note"])
    assert {entry.kind for entry in card.timeline} == {"sale", "note", "payment"}
    assert [hit.id for hit in card.same_person] == [other]
    assert card.timeline[0].at == datetime(2026, 11, 22, 9, 0)


@pytest.mark.parametrize(
    "text", ["<b>x</b>", "'; DROP TABLE customers; --", "a\x00b", "😀" * 50, "\ud800x", "x" * 100_000]
)
def test_hostile_text_is_kept_or_cleaned_and_never_run(app: Application, text: str) -> None:
    draft = CustomerDraft("A" + text, phone=None, email=text, address=text, note=text, code=text, town=text)
    customer = app.customers.add(draft)
    app.customers.set_note(customer, text)
    app.notes.add(customer, text)
    app.sales.record(SaleDraft(customer, 100, note=text, receipt=text))
    app.customers.search(text)
    assert app.customers.count() == 1
    assert app.backups.check() == []


def test_the_newest_of_a_long_past_are_read(app: Application) -> None:
    customer = app.customers.add(CustomerDraft("Ayşe Kaya"))
    today = app.clock.today()
    for number in range(210):
        app.sales.record(
            SaleDraft(customer, 100 + number, day=today - timedelta(days=number // 3), at=time(8, number % 3))
        )
    app.notes.add(customer, "Çayı sever")
    timeline = app.customers.card(customer).timeline
    assert len(timeline) == 200
    assert [entry.at for entry in timeline] == sorted((entry.at for entry in timeline), reverse=True)
    assert [entry.amount for entry in timeline[1:4]] == [102, 101, 100]
