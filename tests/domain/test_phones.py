"""One number, many spellings."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.phones import digits, format_phone, parse_phone, plain_phone, search_digits, split_phones
from kobi_crm.errors import UserError


@pytest.mark.parametrize(
    "value",
    ["5321234567", "05321234567", "0532 123 45 67", "+90 532 123 4567", "00905321234567", "905321234567",
     "0 (532) 123-45-67", "+90 (0) 532 123 45 67", "0532.123.45.67", "0532/1234567", "532 123 4567",
     "+0532 123 45 67", "0532\u00a0123\u00a045\u00a067", "\u202a+90 532 123 45 67\u202c", "5321234567.0",
     "5,321234567E+09", "5.321234567e9", 5321234567, 5321234567.0, 905321234567,
     "Cep: 0532 123 45 67", "tel 5321234567"],
)  # fmt: skip
def test_one_mobile_in_every_spelling(value: str | float) -> None:
    assert parse_phone(value) == "5321234567"


@pytest.mark.parametrize(
    ("value", "phone"),
    [
        ("0212 474 97 59", "2124749759"),
        ("(0392) 228 11 22", "3922281122"),
        ("0850 222 00 00", "8502220000"),
        ("444 1 234", "4441234"),
        ("+49 170 1234567", "+491701234567"),
        ("0049 170 1234567", "+491701234567"),
        ("+1 (212) 555-2368", "+12125552368"),
    ],
)
def test_other_lines(value: str, phone: str) -> None:
    assert parse_phone(value) == phone


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("532 123 45 6", "Phone has 9 digits, one may be missing."),
        (532123456, "Phone has 9 digits, one may be missing."),
        ("+90 532 123 45 6", "Phone has 9 digits, one may be missing."),
        ("0532 123 45 6", "Phone has 10 digits with its zero, one may be missing."),
        ("0532 123 4", "Phone has 8 digits with its zero, 3 may be missing."),
        ("53212345", "Phone has 8 digits, 2 may be missing."),
        ("474 97 59", "Phone has 7 digits, the area code may be missing."),
        ("0532 123 45 678", "Phone has 12 digits with its zero, that is too many."),
        ("532 123 45 678", "Phone has 11 digits, that is too many. Put + before a foreign number."),
        ("0132 123 45 67", "There is no such phone number: 0132 123 45 67. Please correct it."),
        ("5,32E+09", "The spreadsheet cut this phone short: 5,32E+09. Please write it in full."),
        ("yok", "We couldn't read the phone. Write it like 0532 123 45 67."),
        ("", "We couldn't read the phone. Write it like 0532 123 45 67."),
        ("+49", "We couldn't read the phone. Write it like 0532 123 45 67."),
        (5.5, "We couldn't read the phone. Write it like 0532 123 45 67."),
        (float("inf"), "We couldn't read the phone. Write it like 0532 123 45 67."),
        (float("nan"), "We couldn't read the phone. Write it like 0532 123 45 67."),
        ("Ali 0532 123 45 67", "We couldn't read the phone. Write it like 0532 123 45 67."),
        ("0532 FLOWERS", "We couldn't read the phone. Write it like 0532 123 45 67."),
        ("<img src=x>", "We couldn't read the phone. Write it like 0532 123 45 67."),
        ("9" * 1_000_000, "Phone has 60 digits, that is too many. Put + before a foreign number."),
    ],
)
def test_what_is_wrong_is_said(value: str | float, sentence: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_phone(value)
    assert str(caught.value) == sentence


@given(
    st.text(max_size=30) | st.floats() | st.integers() | st.text(alphabet="0123456789+-() E.,", max_size=18)
)
def test_any_value_is_a_phone_or_one_sentence(value: str | float) -> None:
    with suppress(UserError):
        phone = parse_phone(value)
        assert phone.removeprefix("+").isdecimal()
        assert parse_phone(format_phone(phone)) == phone


@given(st.from_regex(r"[2-5][0-9]{9}", fullmatch=True))
def test_what_we_show_we_also_read(phone: str) -> None:
    shown = format_phone(phone)
    assert parse_phone(shown) == phone
    assert len(shown) == len("0532 123 45 67")


def test_shown_as_people_read_them() -> None:
    assert format_phone("5321234567") == "0532 123 45 67"
    assert format_phone("4441234") == "444 1 234"
    assert format_phone("+491701234567") == "+49 170 1234567"
    assert format_phone("+") == "+"
    assert plain_phone("5321234567") == "05321234567"
    assert plain_phone("+491701234567") == "+491701234567"
    assert format_phone("123") == "123"


def test_several_numbers_in_one_cell() -> None:
    assert split_phones("0532 123 45 67 / 0212 474 97 59") == ["0532 123 45 67", "0212 474 97 59"]
    assert split_phones("05321234567 - 02124749759") == ["05321234567", "02124749759"]
    assert split_phones("0532/1234567") == ["0532/1234567"]
    assert split_phones("0532-123-45-67") == ["0532-123-45-67"]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("0532 12", "53212"), ("2796", "2796"), ("+90 532", "532"), ("0090532", "532"),
     ("905321234567", "5321234567"),
     ("9045", "9045"), ("", "")],
)  # fmt: skip
def test_digits_to_search_for(typed: str, wanted: str) -> None:
    assert search_digits(typed) == wanted
    assert digits("a1 ٣ b2") == "12"
