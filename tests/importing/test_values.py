"""Single cells in every spelling the owner's files have."""

from datetime import date, datetime, time

import pytest

from kobi_crm.domain.dates import Birthday
from kobi_crm.errors import UserError
from kobi_crm.importing import values
from kobi_crm.importing.tables import Cell

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("cell", "kurus"),
    [
        ("1.250,50", 125_050),
        ("1250.5", 125_050),
        ("320,00 TL", 32_000),
        (145.5, 14_550),
        (0, 0),
        ("0.00", 0),
        ("-114", -11_400),
        ("-", None),
        ("yok", None),
        (None, None),
    ],
)
def test_amounts(cell: Cell, kurus: int | None) -> None:
    assert values.read_money(cell) == kurus


@pytest.mark.parametrize(
    ("cell", "kurus"), [("100,00 B", 10_000), ("100,00 (A)", -10_000), ("100 TL", 10_000)]
)
def test_the_side_of_a_balance(cell: str, kurus: int) -> None:
    assert values.read_balance(cell) == kurus


@pytest.mark.parametrize(
    "cell",
    ["0532 123 45 67", "+90 532 123 4567", 5321234567, 5321234567.0, "0 (532) 123-45-67", "00905321234567"],
)
def test_phones_in_any_spelling(cell: Cell) -> None:
    assert values.read_phones(cell) == ["5321234567"]


def test_two_phones_in_one_cell() -> None:
    assert values.read_phones("0532 123 45 67 / 0212 474 97 59") == ["5321234567", "2124749759"]


@pytest.mark.parametrize(
    ("cell", "day", "at"),
    [
        (datetime(2026, 4, 2), date(2026, 4, 2), None),
        (datetime(2026, 4, 2, 14, 30), date(2026, 4, 2), time(14, 30)),
        (date(2026, 4, 2), date(2026, 4, 2), None),
        ("02.04.2026", date(2026, 4, 2), None),
        ("2026-04-02T14:30:00", date(2026, 4, 2), time(14, 30)),
        ("2.4.2026 09:05", date(2026, 4, 2), time(9, 5)),
        (46114, date(2026, 4, 2), None),
        (46114.75, date(2026, 4, 2), time(18, 0)),
        ("46114", date(2026, 4, 2), None),
        ("-", None, None),
    ],
)
def test_days(cell: Cell, day: date | None, at: time | None) -> None:
    assert values.read_day(cell, TODAY) == (day, at)


@pytest.mark.parametrize("cell", ["31.02.2026", "bilmiyorum", 3])
def test_days_that_are_none(cell: Cell) -> None:
    with pytest.raises(UserError):
        values.read_day(cell, TODAY)


@pytest.mark.parametrize(
    ("cell", "birthday"),
    [
        (datetime(1982, 1, 17), Birthday(17, 1, 1982)),
        ("10/10/52", Birthday(10, 10, 1952)),
        ("1987", Birthday(None, None, 1987)),
        (1987, Birthday(None, None, 1987)),
        ("--01-17", Birthday(17, 1)),
        (29968, Birthday(17, 1, 1982)),
        (None, None),
    ],
)
def test_birthdays(cell: Cell, birthday: Birthday | None) -> None:
    assert values.read_birthday(cell, TODAY) == birthday


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nakit", "cash"), ("PEŞİN", "cash"), ("Kart", "card"), ("Kredi Kartı", "card"), ("Havale/EFT", "transfer"),
        ("Veresiye", "credit"), ("credit", "credit"), ("takas", None),
    ],
)  # fmt: skip
def test_ways_of_paying(text: str, kind: str | None) -> None:
    assert values.read_payment(text) == kind


@pytest.mark.parametrize(
    ("cell", "number"),
    [("4540536920", "4540536920"), (4540536920, "4540536920"), ("4540536921", None), ("4444444444", None),
     ("11111111111", None), (None, None)],
)  # fmt: skip
def test_tax_numbers_of_firms_only(cell: Cell, number: str | None) -> None:
    assert values.read_tax_number(cell) == number


@pytest.mark.parametrize(
    ("cell", "thousandths"), [(1, 1_000), (-3, -3_000), ("1,5", 1_500), (0.25, 250), (None, None)]
)
def test_quantities(cell: Cell, thousandths: int | None) -> None:
    assert values.read_quantity(cell) == thousandths


def test_times() -> None:
    assert values.read_time("14:05") == time(14, 5)
    assert values.read_time(0.5) == time(12, 0)
    assert values.read_time("sabah") is None
