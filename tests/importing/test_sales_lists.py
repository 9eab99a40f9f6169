"""Sales lists: every line once, each with its customer."""

from collections import Counter
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.text import fold
from kobi_crm.importing.check_sales import check_payments, check_sales
from kobi_crm.importing.opened import look
from kobi_crm.importing.opening import read_file
from kobi_crm.importing.plan import Plan
from kobi_crm.importing.plan_lists import plan_payments
from kobi_crm.importing.plan_sales import plan_sales
from kobi_crm.importing.rows import Checked, SaleRow
from kobi_crm.importing.snapshot import KnownPerson, PaidKey, Snapshot, SoldKey

TODAY = date(2026, 11, 22)
ALI = CustomerDraft("Ali Kaya", phone="5321234567")


def shop(*drafts: CustomerDraft) -> Snapshot:
    return Snapshot(people=[KnownPerson(i, fold(d.name), d, False) for i, d in enumerate(drafts, 1)])


def checked(path: Path) -> Checked[SaleRow]:
    opened = look(path, read_file(path))
    return check_sales(opened, opened.guess, TODAY)


@pytest.fixture
def sales(tmp_path: Path) -> Callable[[str], Checked[SaleRow]]:
    """Checks a CSV list of sales."""

    def read(text: str) -> Checked[SaleRow]:
        path = tmp_path / "satis.csv"
        path.write_text(text, encoding="utf-8")
        return checked(path)

    return read


Read = Callable[[str], Checked[SaleRow]]


def owner_of(plan: Plan) -> tuple[int | None, str]:
    person = plan.sales[0].person
    assert person is not None
    return person.id, person.draft.name


def test_the_list_of_the_shop(data: Path) -> None:
    found = checked(data / "satislar.xlsx")
    assert (len(found.rows), found.left) == (32, [])
    assert sum(row.amount for row in found.rows) == 644_150
    returned = found.rows[-1]
    assert (returned.quantity, returned.amount, returned.product) == (-1_000, -28_500, "Çay 1 kg")
    assert found.rows[6].payment == "credit"


def test_the_same_list_twice_adds_nothing(data: Path) -> None:
    plan = plan_sales(checked(data / "satislar.xlsx"), Snapshot())
    ids = {person: number for number, person in enumerate(plan.new_people, 1)}
    known = Snapshot(
        people=[KnownPerson(ids[p], p.key, p.draft, False) for p in plan.new_people],
        sold=Counter(
            SoldKey(ids[sale.person], sale.day, line.receipt, line.product_key, line.quantity, line.amount)
            for sale in plan.sales
            for line in sale.lines
            if sale.person
        ),
    )
    again = plan_sales(checked(data / "satislar.xlsx"), known)
    assert (again.sales, again.new_people, again.counts().same) == ([], [], 32)


def test_of_equal_lines_as_many_are_new_as_the_list_has_more(sales: Read) -> None:
    known = shop(ALI)
    known.sold[SoldKey(1, date(2026, 4, 2), None, "", 1000, 1_000)] = 1
    plan = plan_sales(sales("customer,date,amount\n" + "Ali Kaya,2026-04-02,10\n" * 3), known)
    assert [outcome.state for outcome in plan.outcomes] == ["same", "new", "new"]
    assert len(plan.sales) == 2


def test_lines_of_one_receipt_are_one_sale(sales: Read) -> None:
    plan = plan_sales(
        sales(
            "customer,date,time,amount,product,receipt\n"
            "Ali Kaya,2026-04-02,,10,Ekmek,7\n"
            "Ali Kaya,2026-04-02,09:15,20,Süt,7\n"
            "Ali Kaya,2026-04-03,,30,Süt,7\n"
            "Ali Kaya,2026-04-03,,40,Süt,\n"
        ),
        Snapshot(),
    )
    assert [(len(sale.lines), sale.receipt, sale.at) for sale in plan.sales] == [
        (2, "7", time(9, 15)),
        (1, "7", None),
        (1, None, None),
    ]
    assert [product.name for product in plan.new_products] == ["Ekmek", "Süt"]
    assert len(plan.new_people) == 1


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("ALİ KAYA,0532 123 45 67", (1, "Ali Kaya")),
        ("Aly Kaya,05321234567", (None, "Aly Kaya")),
        ("Ali Kayaa,05321234567", (1, "Ali Kaya")),
        ("Ali Kaya,", (1, "Ali Kaya")),
        ("Ali Kaya,05331234567", (None, "Ali Kaya")),
        ("Fatma Ak,05321234567", (None, "Fatma Ak")),
        (",05321234567", (1, "Ali Kaya")),
        (",05351234567", (None, "0535 123 45 67")),
    ],
)
def test_whose_a_sale_is(sales: Read, row: str, expected: tuple[int | None, str]) -> None:
    plan = plan_sales(sales(f"customer,phone,date,amount\n{row},2026-04-02,10\n"), shop(ALI))
    assert owner_of(plan) == expected


def test_a_name_that_several_bear_needs_a_phone(sales: Read) -> None:
    twins = shop(ALI, CustomerDraft("Ali Kaya", phone="5331234567"))
    plan = plan_sales(sales("customer,date,amount\nAli Kaya,2026-04-02,10\n"), twins)
    assert (plan.outcomes[0].state, plan.outcomes[0].doubtful, plan.sales) == ("skipped", True, [])


def test_a_sale_of_nobody_is_a_walk_in_sale(sales: Read) -> None:
    plan = plan_sales(sales("customer,date,amount\n,2026-04-02,10\nPerakende,2026-04-02,5\n"), shop(ALI))
    assert [sale.person for sale in plan.sales] == [None, None]


def test_rows_without_a_day_or_an_amount_are_left_out_with_a_reason(sales: Read) -> None:
    found = sales(
        "customer,date,amount\nAli,,10\nAli,31.02.2026,10\nAli,2026-04-02,\nAli,2026-04-02,çok\nAli,2026-04-02,0.00\n"
    )
    assert [left.row for left in found.left] == [2, 3, 4, 5]
    assert found.left[0].why == "The date is missing."
    assert found.left[2].why == "The amount is missing."
    assert [row.amount for row in found.rows] == [0]


def test_an_amount_is_worked_out_from_quantity_and_price(sales: Read) -> None:
    found = sales("customer;date;quantity;price\nAli;2.4.2026;1,5;10,01\nAli;2.4.2026;-2;5\n")
    assert [row.amount for row in found.rows] == [1_502, -1_000]


def test_a_return_lowers_the_takings_whatever_its_sign(sales: Read) -> None:
    found = sales("customer,date,quantity,amount\nAli,2026-04-02,-1,38\nAli,2026-04-02,-1,-38\n")
    assert [row.amount for row in found.rows] == [-3_800, -3_800]
    assert [remark.row for remark in found.remarks] == [2]


def test_an_unknown_way_of_paying_is_cash_and_remarked_on(sales: Read) -> None:
    found = sales("customer,date,amount,payment\nAli,2026-04-02,5,takas\nAli,2026-04-02,5,Havale\n")
    assert [row.payment for row in found.rows] == ["cash", "transfer"]
    assert "takas" in found.remarks[0].text


def test_a_totals_row_is_left_out(sales: Read) -> None:
    found = sales("Tarih;Müşteri;Tutar\n2.4.2026;Ali;5\n;GENEL TOPLAM;5\nToplam:;;5\n")
    assert [left.why for left in found.left] == ["This is a totals row."] * 2


def test_payments_of_known_customers_are_taken_once(tmp_path: Path) -> None:
    path = tmp_path / "tahsilat.csv"
    path.write_text(
        "Tarih;Müşteri;Tahsilat;Ödeme Şekli\n2.4.2026;Ali Kaya;100;Nakit\n3.4.2026;Ali Kaya;50;Kart\n"
        "3.4.2026;Kim Bu;50;Kart\n3.4.2026;Ali Kaya;0;Kart\n",
        encoding="utf-8",
    )
    opened = look(path, read_file(path))
    known = shop(ALI)
    known.paid[PaidKey(1, date(2026, 4, 2), 10_000, "cash")] = 1
    plan = plan_payments(check_payments(opened, opened.guess, TODAY), known)
    assert opened.guess.kind == "payments"
    assert [outcome.state for outcome in plan.outcomes] == ["same", "new", "skipped", "skipped"]
    assert [(row.amount, row.payment) for _, row in plan.payments] == [(5_000, "card")]
