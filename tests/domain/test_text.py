"""Turkish search keys, order, initials and cleaning."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.text import clean, fold, initials, sort_key, title_case, turkish_lower, turkish_upper


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("IĞDIR", "igdir"),
        ("ığdır", "igdir"),
        ("İSTANBUL", "istanbul"),
        ("ŞÜKRÜ ÖZÇELİK", "sukru ozcelik"),
        ("Hâlil", "halil"),
        ("kâğıt îman ûd", "kagit iman ud"),
        ("  Ayşe \t\n Nur  ", "ayse nur"),
        ("I\u0307lhan", "ilhan"),
        ("Ays\u0327e", "ayse"),
        ("José Čapek", "jose capek"),
        ("Straße", "strasse"),
        ("Ali\u200bVeli\x00", "aliveli"),
    ],
)
def test_fold_gives_one_key_to_every_spelling(written: str, key: str) -> None:
    assert fold(written) == key


@given(st.text())
def test_fold_is_stable_and_holds_for_capitals(text: str) -> None:
    key = fold(text)
    assert fold(key) == key
    assert fold(unicodedata.normalize("NFD", text)) == key
    assert key == key.strip()


@given(st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyzâîû "))
def test_fold_ignores_turkish_case(text: str) -> None:
    assert fold(turkish_upper(text)) == fold(text) == fold(text.upper())


def test_sort_key_follows_the_turkish_alphabet() -> None:
    letters = list("abcçdefgğhıijklmnoöpqrsştuüvwxyz")
    shuffled = random.Random(7).sample(letters, len(letters))
    assert sorted(shuffled, key=sort_key) == letters
    assert sorted((turkish_upper(c) for c in shuffled), key=sort_key) == [turkish_upper(c) for c in letters]


def test_sort_key_orders_names_like_a_directory() -> None:
    names = [
        "7 Gün Market",
        "Ali Can",
        "Ali Çam",
        "Ali Zor",
        "Alican",
        "Cem",
        "Çetin",
        "Demir",
        "Irmak",
        "İbrahim",
        "Kaya",
        "Şahin",
        "Tan",
        "Züleyha",
        "Иван",
    ]
    assert sorted(random.Random(3).sample(names, len(names)), key=sort_key) == names


def test_sort_key_puts_accents_with_their_letter_and_skips_punctuation() -> None:
    assert sort_key("Hâlil") == sort_key("HALİL") == sort_key("  halil. ")
    assert sort_key("O'Neil") == sort_key("ONeil")


@given(st.text())
def test_sort_key_never_fails_and_sorts_bytewise_as_code_points(text: str) -> None:
    assert sort_key(text) == sort_key(text.strip())


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("fatma demir", "FD"),
        ("ismail ışık", "İI"),
        ("Ali", "A"),
        ("Mehmet Ali Şen (komşu)", "MK"),
        ("12 numara", "N"),
        ("", ""),
        ("...", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("İSMAİL IŞIK", "İsmail Işık"),
        ("ismail ışık", "İsmail Işık"),
        ("AYŞE-NUR ÖZ", "Ayşe-Nur Öz"),
        ("ALİ'NİN BAKKALI", "Ali'nin Bakkalı"),
        ("a.ş. 2000", "A.Ş. 2000"),
    ],
)
def test_title_case(name: str, title: str) -> None:
    assert title_case(name) == title


def test_clean_removes_what_nobody_can_see() -> None:
    assert clean("  Ali\x00\x1b  \u202eVeli\t\r\n Can\ud800 ") == "Ali Veli Can"
    assert clean("Ays\u0327e") == "Ayşe"
    assert clean("\n bir  iki \r\n\tüç\x07 \n\n", keep_newlines=True) == "bir iki\nüç"
    assert clean("👩\u200d🍳") == "👩\u200d🍳"


@given(st.text(alphabet=st.characters()))
def test_clean_text_can_always_be_stored(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    clean(text).encode("utf-8")
    assert "\n" not in clean(text)


def test_lower_knows_both_is() -> None:
    assert turkish_lower("IĞDIR İL") == "ığdır il"
