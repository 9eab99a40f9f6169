"""Customer lists: who is new, who is changed, who may be the same person."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.dates import Birthday
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.text import fold
from kobi_crm.importing.check_people import check_people
from kobi_crm.importing.check_products import check_products
from kobi_crm.importing.opened import look
from kobi_crm.importing.opening import read_file
from kobi_crm.importing.plan import Counts, Plan
from kobi_crm.importing.plan_lists import plan_people, plan_products
from kobi_crm.importing.rows import Checked, PersonRow
from kobi_crm.importing.snapshot import KnownPerson, KnownProduct, Snapshot

TODAY = date(2026, 11, 22)


def shop(*drafts: CustomerDraft, has_ledger: bool = False) -> Snapshot:
    return Snapshot(people=[KnownPerson(i, fold(d.name), d, has_ledger) for i, d in enumerate(drafts, 1)])


def checked(path: Path) -> Checked[PersonRow]:
    opened = look(path, read_file(path))
    return check_people(opened, opened.guess, TODAY)


def plan_of(rows: Sequence[CustomerDraft | tuple[CustomerDraft, int]], known: Snapshot) -> Plan:
    made: list[PersonRow] = []
    for number, row in enumerate(rows, 2):
        draft, balance = row if isinstance(row, tuple) else (row, None)
        made.append(PersonRow(number, fold(draft.name), draft, balance))
    return plan_people(Checked(rows=made), known)


def states(plan: Plan) -> list[str]:
    return [outcome.state for outcome in plan.outcomes]


def test_the_list_of_the_shop(data: Path) -> None:
    plan = plan_people(checked(data / "musteriler.xlsx"), Snapshot())
    assert plan.counts() == Counts(rows=28, new=24, changed=0, same=2, doubtful=1, skipped=2)
    assert [(o.row, o.why) for o in plan.rows("skipped")] == [
        (29, "The row is empty."),
        (32, "This is a totals row."),
    ]
    assert plan.rows("doubtful")[0].why == "May be the same person: NAZLI ÖZDEMIR (0544 181 01 11)"
    assert plan.rows("same")[0].why == "The same person stands in row 10."


def test_every_field_of_the_shops_list(data: Path) -> None:
    first = checked(data / "musteriler.xlsx").rows[2]
    assert first.balance == 14_550
    assert first.draft == CustomerDraft(
        name="Işıl Demir",
        phone="5543234302",
        address="Ihlamur Sok. No:19/9",
        district="İstiklal Mah.",
        birthday=Birthday(10, 10, 1952),
        note="kızı Ankara'da",
    )


def test_identity_numbers_stay_outside(data: Path) -> None:
    found = checked(data / "musteriler.xlsx")
    assert "11111111111" not in repr(found.rows)
    assert "Identity numbers" in found.remarks[-1].text


def test_the_same_list_twice_changes_nothing(data: Path) -> None:
    for name in ("musteriler.xlsx", "mikro_cari_hesaplar.csv", "google_contacts.csv"):
        rows = checked(data / name)
        first = plan_people(rows, Snapshot())
        people = [KnownPerson(i, p.key, p.draft, bool(p.opening)) for i, p in enumerate(first.new_people, 1)]
        again = plan_people(checked(data / name), Snapshot(people=people))
        assert set(states(again)) <= {"same", "skipped"}
        assert (again.new_people, again.changed_people) == ([], [])


def test_firms_of_three_programs_are_found_again_by_phone_and_name(data: Path) -> None:
    first = plan_people(checked(data / "mikro_cari_hesaplar.csv"), Snapshot())
    people = [KnownPerson(i, p.key, p.draft, False) for i, p in enumerate(first.new_people, 1)]
    for name in ("logo_clcard.csv", "parasut_musteriler.xlsx"):
        assert plan_people(checked(data / name), Snapshot(people=people)).new_people == []
    assert {person.draft.kind for person in first.new_people} == {"firm"}


def test_same_phone_and_folded_name_is_the_same_person() -> None:
    known = shop(CustomerDraft("Işık Market", phone="5321234567"))
    plan = plan_of([CustomerDraft("IŞIK MARKET", phone="5321234567", city="Muğla")], known)
    assert states(plan) == ["changed"]
    assert plan.changed_people[0].draft.name == "Işık Market"
    assert plan.changed_people[0].draft.city == "Muğla"


def test_same_name_with_another_phone_is_somebody_else_and_flagged() -> None:
    known = shop(CustomerDraft("Ali Kaya", phone="5321234567"))
    plan = plan_of([CustomerDraft("Ali Kaya", phone="5331234567")], known)
    assert states(plan) == ["new"]
    assert plan.outcomes[0].doubtful


def test_one_phone_with_a_clearly_different_name_is_a_household_and_flagged() -> None:
    known = shop(CustomerDraft("Ali Kaya", phone="5321234567"))
    plan = plan_of([CustomerDraft("Ayşe Kaya", phone="5321234567")], known)
    assert states(plan) == ["new"]
    assert plan.outcomes[0].why == "This phone also belongs to: Ali Kaya"


def test_one_phone_with_a_similar_name_is_the_same_person_and_flagged() -> None:
    known = shop(CustomerDraft("Mehmet Yıldırım", phone="5321234567"))
    plan = plan_of([CustomerDraft("Mehmed Yıldırım", phone="5321234567")], known)
    assert states(plan) == ["same"]
    assert plan.outcomes[0].doubtful


def test_a_filled_field_is_never_emptied_and_the_owners_note_stays() -> None:
    known = shop(CustomerDraft("Ali Kaya", phone="5321234567", email="a@b.c", note="sevdiğimiz"))
    plan = plan_of([CustomerDraft("Ali Kaya", phone="5321234567", note="dosyadan")], known)
    assert states(plan) == ["same"]


def test_a_newer_value_of_the_list_wins() -> None:
    known = shop(CustomerDraft("Ali Kaya", phone="5321234567", address="Eski Sok."))
    plan = plan_of([CustomerDraft("Ali Kaya", phone="5321234567", address="Yeni Sok.")], known)
    assert plan.changed_people[0].draft.address == "Yeni Sok."


def test_within_one_list_the_first_row_decides_and_later_ones_fill_gaps() -> None:
    plan = plan_of(
        [
            CustomerDraft("Ali Kaya", phone="5321234567", address="Bir Sok."),
            CustomerDraft("Ali Kaya", phone="5321234567", address="İki Sok.", city="Muğla"),
        ],
        Snapshot(),
    )
    assert states(plan) == ["new", "same"]
    assert [(p.draft.address, p.draft.city) for p in plan.new_people] == [("Bir Sok.", "Muğla")]


def test_two_halves_of_a_birthday_come_together() -> None:
    known = shop(CustomerDraft("Ali Kaya", phone="5321234567", birthday=Birthday(None, None, 1980)))
    plan = plan_of([CustomerDraft("Ali Kaya", phone="5321234567", birthday=Birthday(2, 4))], known)
    assert plan.changed_people[0].draft.birthday == Birthday(2, 4, 1980)


def test_a_lone_namesake_without_a_phone_is_taken_and_gets_the_phone() -> None:
    plan = plan_of([CustomerDraft("Ali Kaya", phone="5321234567")], shop(CustomerDraft("Ali Kaya")))
    assert plan.changed_people[0].draft.phone == "5321234567"
    assert plan.outcomes[0].doubtful


def test_a_name_without_a_phone_that_several_bear_is_left_out() -> None:
    known = shop(CustomerDraft("Ali Kaya", phone="5321234567"), CustomerDraft("Ali Kaya", phone="5331234567"))
    plan = plan_of([CustomerDraft("Ali Kaya", note="hangisi")], known)
    assert states(plan) == ["skipped"]
    assert "Add a phone" in plan.outcomes[0].why


def test_people_without_phones_are_told_apart_by_what_else_is_known() -> None:
    rows = [
        CustomerDraft("Ali Kaya", birthday=Birthday(1, 1, 1970)),
        CustomerDraft("Ali Kaya", birthday=Birthday(2, 2, 1990)),
    ]
    plan = plan_of(rows, Snapshot())
    assert states(plan) == ["new", "new"]
    assert states(plan_of(rows, shop(*rows))) == ["same", "same"]


@pytest.mark.parametrize(("has_ledger", "opening"), [(False, 5_000), (True, 0)])
def test_a_balance_opens_an_account_that_was_never_written_to(has_ledger: bool, opening: int) -> None:
    draft = CustomerDraft("Ali Kaya", phone="5321234567")
    plan = plan_of([(draft, 5_000)], shop(draft, has_ledger=has_ledger))
    assert sum(person.opening for person in plan.changed_people) == opening


def test_a_phone_nobody_can_read_is_remarked_on_and_kept_in_the_note(book: Callable[..., Path]) -> None:
    found = checked(book([("Ad Soyad", "Telefon", "Doğum Tarihi"), ("Ali", "532 123 45", "31.02.1980")]))
    assert found.rows[0].draft == replace(CustomerDraft("Ali"), note="Phone in the list: 532 123 45")
    assert [remark.row for remark in found.remarks] == [2, 2]


def test_a_row_without_a_name_is_left_out(book: Callable[..., Path]) -> None:
    found = checked(book([("Ad Soyad", "Telefon", "Not"), (None, "05321234567", "x"), ("Ali", None, None)]))
    assert [(left.row, left.why) for left in found.left] == [(2, "The name is missing.")]


def test_repeated_headings_of_a_printed_list_are_left_out(book: Callable[..., Path]) -> None:
    head = ("Ad Soyad", "Telefon")
    found = checked(book([head, ("Ali", "05321234567"), head, ("Veli", "05331234567")]))
    assert [row.draft.name for row in found.rows] == ["Ali", "Veli"]
    assert found.left[0].why == "The headings are repeated here."


def test_debit_and_credit_make_the_balance(book: Callable[..., Path]) -> None:
    found = checked(book([("Ad Soyad", "Borç", "Alacak"), ("Ali", "100,00", "30,00"), ("Veli", None, None)]))
    assert [row.balance for row in found.rows] == [7_000, None]


def test_products_are_added_changed_and_left_alone(book: Callable[..., Path]) -> None:
    path = book([("Ürün Adı", "Fiyat"), ("Ekmek", "12,50"), ("SÜT 1 L", 42), ("Çay", None), (None, 5)])
    opened = look(path, read_file(path))
    known = Snapshot(
        products=[
            KnownProduct(1, "sut 1 l", ProductDraft("Süt 1 L", price=4_000, unit="adet")),
            KnownProduct(2, "cay", ProductDraft("Çay", price=100)),
        ]
    )
    plan = plan_products(check_products(opened, opened.guess), known)
    assert states(plan) == ["new", "changed", "same", "skipped"]
    assert plan.new_products == [ProductDraft("Ekmek", price=1_250)]
    assert plan.changed_products == [(1, ProductDraft("Süt 1 L", price=4_200, unit="adet"))]
