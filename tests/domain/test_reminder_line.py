"""A line such as "yarın 10 Fatma Hanım'ı ara" is read as owners mean it."""

from dataclasses import dataclass
from datetime import date, datetime, time

import pytest

from kobi_crm.domain.reminder_line import bears, possible_names, read_line
from kobi_crm.errors import UserError

NOW = datetime(2026, 11, 22, 9, 30)  # a Sunday


@dataclass(frozen=True)
class Person:
    name: str


@pytest.mark.parametrize(
    ("line", "day", "at", "text"),
    [
        ("yarın 10 Fatma Hanım'ı ara", date(2026, 11, 23), time(10), "Fatma Hanım'ı ara"),
        ("yarın 10:30 sipariş ver", date(2026, 11, 23), time(10, 30), "sipariş ver"),
        ("YARIN 10.30'da sipariş ver", date(2026, 11, 23), time(10, 30), "sipariş ver"),
        ("sigortayı yenile", date(2026, 11, 22), None, "sigortayı yenile"),
        ("10 Ali Bey'i ara", date(2026, 11, 22), time(10), "Ali Bey'i ara"),
        ("9 Ali Bey'i ara", date(2026, 11, 23), time(9), "Ali Bey'i ara"),
        ("saat 14'te toptancıya git", date(2026, 11, 22), time(14), "toptancıya git"),
        ("1430 toptancıya git", date(2026, 11, 22), time(14, 30), "toptancıya git"),
        ("14:30'da toptancıya git", date(2026, 11, 22), time(14, 30), "toptancıya git"),
        ("akşam 6'da kapıyı kilitle", date(2026, 11, 22), time(18), "kapıyı kilitle"),
        ("yarın öğleden sonra 3 muhasebeci", date(2026, 11, 23), time(15), "muhasebeci"),
        ("salı günü 9 pazar alışverişi", date(2026, 11, 24), time(9), "pazar alışverişi"),
        ("haftaya salı kirayı öde", date(2026, 11, 24), None, "kirayı öde"),
        ("haftaya kirayı öde", date(2026, 11, 29), None, "kirayı öde"),
        ("5.12 kirayı öde", date(2026, 12, 5), None, "kirayı öde"),
        ("5 aralık 11 kirayı öde", date(2026, 12, 5), time(11), "kirayı öde"),
        ("0204 kirayı öde", date(2027, 4, 2), None, "kirayı öde"),
        ("2 nisan kirayı öde", date(2027, 4, 2), None, "kirayı öde"),
        ("+3 kargoyu sor", date(2026, 11, 25), None, "kargoyu sor"),
        ("2 hafta sonra kargoyu sor", date(2026, 12, 6), None, "kargoyu sor"),
        ("10'da yarın kargoyu sor", date(2026, 11, 23), time(10), "kargoyu sor"),
        ("5 kilo peynir ayır", date(2026, 11, 22), None, "5 kilo peynir ayır"),
        ("25 saat sayısı", date(2026, 11, 22), None, "25 saat sayısı"),
        ("tomorrow at 3pm call Fatma", date(2026, 11, 23), time(15), "call Fatma"),
        ("next week tuesday call Fatma", date(2026, 11, 24), None, "call Fatma"),
    ],
)
def test_day_and_hour_are_taken_off_the_front(line: str, day: date, at: time | None, text: str) -> None:
    read = read_line(line, NOW)
    assert (read.day, read.at, read.text) == (day, at, text)


def test_next_week_is_the_week_after_this_one() -> None:
    monday = datetime(2026, 11, 16, 9, 30)
    assert read_line("salı kirayı öde", monday).day == date(2026, 11, 17)
    assert read_line("haftaya salı kirayı öde", monday).day == date(2026, 11, 24)


@pytest.mark.parametrize("line", ["", "   ", "yarın", "yarın 10", "dün Fatma'yı ara", "1.1.2020 kirayı öde"])
def test_a_line_without_a_thing_to_do_or_for_a_past_day_is_refused(line: str) -> None:
    with pytest.raises(UserError) as refused:
        read_line(line, NOW)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fatma Hanım'ı ara", "Fatma"),
        ("fatma hanımı ara", "fatma"),
        ("Fatma Demir'i ara", "Fatma Demir"),
        ("Mehmet Ali Kılıç’a peynir ayır", "Mehmet Ali Kılıç"),
        ("ali'ye borcunu hatırlat", "ali"),
        ("Toptancıdan sonra İsmail Usta", "İsmail"),
    ],
)
def test_names_are_found_in_the_text(text: str, name: str) -> None:
    assert name in possible_names(text)


def test_plain_words_alone_are_no_names() -> None:
    assert not {"sigortayı", "yenile"} & set(possible_names("sigortayı yenile"))
    assert possible_names("10 ara") == ()


def test_a_long_line_asks_for_few_names() -> None:
    assert len(possible_names("Ali Veli Can Cem Su Ece Ada Nil Ege Efe Ela Naz")) <= 6


def test_a_name_is_borne_whole() -> None:
    people = [Person("Fatma Demir"), Person("Fatmanur Kaya"), Person("Ali Fatma"), Person("Fatma")]
    assert bears(people[:3], "fatma") == [people[0], people[2]]
    assert bears(people, "FATMA") == [people[3]]
    assert bears(people, "demir fatma") == [people[0]]
    assert bears(people, "Ayşe") == []
