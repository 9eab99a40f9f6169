"""Days and birthdays as owners type them. The 22nd of November 2026 is a Sunday."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm import i18n
from kobi_crm.domain.dates import (
    Birthday,
    Lean,
    echo_date,
    format_birthday,
    format_day,
    format_weekday,
    parse_birthday,
    parse_date,
)
from kobi_crm.errors import UserError

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    ["2.4.1985", "02.04.1985", "02041985", "2/4/85", "2-4-1985", "2 4 1985", "020485", "2 NİSAN 85",
     "2 nisan 1985", "2 Nis 85", "1985-04-02", "1985/4/2", "19850402", "April 2, 1985", "2 april 1985",
     "apr 2nd 85", "2 Nisan 1985 Salı", "Tuesday, April 2, 1985", " 2 . 4 . 1985 ", "02.04.1985 14:30",
     "1985-04-02T14:30:00", "1985-04-02 00:00:00"],
)  # fmt: skip
def test_every_usual_spelling_is_one_day(text: str) -> None:
    assert parse_date(text, TODAY) == date(1985, 4, 2)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("bugün", date(2026, 11, 22)),
        ("DÜN", date(2026, 11, 21)),
        ("yarın", date(2026, 11, 23)),
        ("YARIN", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 23)),
        ("+7", date(2026, 11, 29)),
        ("-1", date(2026, 11, 21)),
        ("+2 hafta", date(2026, 12, 6)),
        ("+2hafta", date(2026, 12, 6)),
        ("3 gün sonra", date(2026, 11, 25)),
        ("2 weeks ago", date(2026, 11, 8)),
        ("+1 ay", date(2026, 12, 22)),
        ("+3 ay", date(2027, 2, 22)),
        ("haftaya", date(2026, 11, 29)),
        ("salı", date(2026, 11, 24)),
        ("Cumartesi", date(2026, 11, 28)),
        ("cuma", date(2026, 11, 27)),
        ("pazar", date(2026, 11, 29)),
        ("pzt", date(2026, 11, 23)),
        ("paz", date(2026, 11, 29)),
        ("xyz", None),
        ("monday", date(2026, 11, 23)),
        ("fri", date(2026, 11, 27)),
        ("2 nisan", date(2026, 4, 2)),
        ("0204", date(2026, 4, 2)),
        ("2.4", date(2026, 4, 2)),
        ("15.8", date(2026, 8, 15)),
        ("20042026", date(2026, 4, 20)),
        ("1.1.46", date(2046, 1, 1)),
        ("1.1.47", date(1947, 1, 1)),
        ("29.2.2024", date(2024, 2, 29)),
    ],
)
def test_words_and_short_forms(text: str, day: date | None) -> None:
    if day is None:
        with pytest.raises(UserError, match="Write it like"):
            parse_date(text, TODAY)
    else:
        assert parse_date(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "lean", "day"),
    [
        ("2 nisan", "future", date(2027, 4, 2)),
        ("25.12", "past", date(2025, 12, 25)),
        ("22.11", "future", TODAY),
        ("salı", "past", date(2026, 11, 17)),
        ("pazar", "past", TODAY),
        ("29.2", "future", date(2028, 2, 29)),
        ("29.2", "past", date(2024, 2, 29)),
        ("1.1.30", "past", date(1930, 1, 1)),
    ],
)
def test_a_field_may_lean_to_one_side(text: str, lean: Lean, day: date) -> None:
    assert parse_date(text, TODAY, lean=lean) == day


@pytest.mark.parametrize(
    "text",
    ["", "abc", "5", "123", "12345", "1.2.3.4", "2 nisan mayıs", "nisan", "2 nisan 5", "12.5.198", "1e5",
     "+99999", "+9999 yıl", "+5 elma", "2 nisan x", "x" * 1_000_000, "2.4.1985 <b>", "\x00"],
)  # fmt: skip
def test_unreadable_dates_are_asked_about(text: str) -> None:
    with pytest.raises(UserError, match="Write it like"):
        parse_date(text, TODAY)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("31.2.2025", "There is no such day: 31 February. Please correct it."),
        ("29.2.2025", "There is no such day: 29 February 2025. Please correct it."),
        ("32.1", "There is no such day: 32 January. Please correct it."),
        ("0.1.2025", "There is no such day: 0 January. Please correct it."),
        ("4/25/1985", "There is no such month: 25. Please correct it."),
        ("1.1.0198", "The year must be between 1900 and 2199. Please correct it."),
    ],
)
def test_days_that_do_not_exist_are_named(text: str, sentence: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_date(text, TODAY)
    assert str(caught.value) == sentence


def test_the_missing_day_is_named_in_the_owners_language() -> None:
    i18n.install(None, "tr")
    with pytest.raises(UserError, match="31 Şubat"):
        parse_date("31.2.2025", TODAY)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(["tr", "en"]))
def test_what_we_show_we_also_read(day: date, language: str) -> None:
    assert parse_date(echo_date(day, language), TODAY) == day
    assert parse_date(format_day(day, language), TODAY) == day
    assert parse_date(day.isoformat(), TODAY) == day


@given(st.text(max_size=30) | st.text(alphabet="0123456789./- +nisagü", max_size=12))
def test_any_text_is_a_day_or_one_sentence(text: str) -> None:
    with suppress(UserError):
        assert parse_date(text, TODAY).year >= 1900
    with suppress(UserError):
        birthday = parse_birthday(text, TODAY)
        assert birthday.year is None or 1900 <= birthday.year <= TODAY.year


@pytest.mark.parametrize(
    ("text", "birthday"),
    [
        ("17.01.1982", Birthday(17, 1, 1982)),
        ("10/10/52", Birthday(10, 10, 1952)),
        ("1.1.30", Birthday(1, 1, 1930)),
        ("22.11.26", Birthday(22, 11, 2026)),
        ("17 Ocak", Birthday(17, 1)),
        ("0204", Birthday(2, 4)),
        ("1905", Birthday(19, 5)),
        ("1987", Birthday(None, None, 1987)),
        ("2004", Birthday(None, None, 2004)),
        ("--01-17", Birthday(17, 1)),
        ("--0117", Birthday(17, 1)),
        ("1604-01-17", Birthday(17, 1)),
        ("29 şubat", Birthday(29, 2)),
        ("1982-01-17 00:00:00", Birthday(17, 1, 1982)),
    ],
)
def test_birthdays_with_and_without_a_year(text: str, birthday: Birthday) -> None:
    assert parse_birthday(text, TODAY) == birthday


@pytest.mark.parametrize("text", ["", "dün", "+7", "salı", "2.4.2030", "23.11.2026", "2030", "31.2", "nisan"])
def test_what_is_no_birthday(text: str) -> None:
    with pytest.raises(UserError):
        parse_birthday(text, TODAY)


def test_days_in_words() -> None:
    day = date(2026, 11, 22)
    assert format_day(day, "tr", TODAY) == "22 Kasım"
    assert format_day(day, "tr", date(2027, 1, 1)) == "22 Kasım 2026"
    assert format_day(day, "en") == "22 November 2026"
    assert format_weekday(day, "tr") == "Pazar"
    assert echo_date(date(1985, 4, 2), "tr") == "2 Nisan 1985 Salı"
    assert format_birthday(Birthday(17, 1, 1985), "tr") == "17 Ocak 1985"
    assert format_birthday(Birthday(17, 1), "en") == "17 January"
    assert format_birthday(Birthday(None, None, 1987), "tr") == "1987"
