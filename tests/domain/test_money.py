"""Amounts as owners write them, and as they read them."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.money import (
    LIMIT_KURUS,
    Decimals,
    echo,
    format_money,
    is_ambiguous,
    money_from_number,
    number_words,
    parse_money,
)
from kobi_crm.errors import UserError


@pytest.mark.parametrize(
    ("text", "kurus"),
    [
        ("12,5", 1250),
        ("12.50", 1250),
        ("12.5", 1250),
        ("1.250", 125000),
        ("1,250", 125000),
        ("1250,50", 125050),
        ("1.250,50", 125050),
        ("1,250.50", 125050),
        ("1250 TL", 125000),
        ("1250TL", 125000),
        ("tl 12", 1200),
        ("₺1.250,50", 125050),
        ("320,00 tl", 32000),
        (" 12 lira ", 1200),
        ("12\u00a0500,75", 1250075),
        ("1 250 000", 125000000),
        ("1.250.000", 125000000),
        ("1.250.000,5", 125000050),
        ("100.000", 10000000),
        (",50", 50),
        ("0", 0),
        ("0,05", 5),
        ("007", 700),
        ("1.000.000.000", LIMIT_KURUS),
    ],
)
def test_every_usual_spelling_is_understood(text: str, kurus: int) -> None:
    assert parse_money(text) == kurus


@pytest.mark.parametrize(
    "text",
    ["", "  ", "abc", "12a", "1.25.0", "1,25,0", "12..5", "12.", "1.2.3", "1.250.50", "1,250,50", "1250.500",
     "0.500", "1.250,500", "1,250,00.5", "12 50", "12,5,5", "1.2500", "1e5", "TL", "₺", "--5", "١٢", "5 kg",
     "=1+1", "<b>12</b>", "12;50", "\x00", "9" * 5000],
)  # fmt: skip
def test_what_could_mean_two_things_is_asked_about(text: str) -> None:
    with pytest.raises(UserError, match="Write it like"):
        parse_money(text, signed=True)


@pytest.mark.parametrize("text", ["1.000.000.000,01", "1000000000000", "9" * 90, "1.000.000.000.000"])
def test_more_than_a_billion_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="billion"):
        parse_money(text)


@pytest.mark.parametrize("text", ["-12,5", "12,5-", "\u221212,5", "(12,5)", "₺-12,5", "-₺12,5", "-12,5 TL"])
def test_minus_counts_only_when_allowed(text: str) -> None:
    assert parse_money(text, signed=True) == -1250
    with pytest.raises(UserError, match="below zero"):
        parse_money(text)


@pytest.mark.parametrize(
    ("value", "kurus"),
    [
        (0.1 + 0.2, 30),
        (145.5, 14550),
        (570, 57000),
        (2.675, 268),
        (1.005, 101),
        (Decimal("0.125"), 13),
        (1e-9, 0),
    ],
)
def test_cells_are_rounded_to_the_kurus(value: float | Decimal, kurus: int) -> None:
    assert money_from_number(value) == kurus


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e300, -1.0])
def test_cells_that_are_no_amount(value: float) -> None:
    with pytest.raises(UserError):
        money_from_number(value)


def test_only_one_sign_before_three_digits_is_ambiguous() -> None:
    assert is_ambiguous("1.250")
    assert is_ambiguous("₺1,250 TL")
    for text in ("1250", "1.250,00", "12,5", "1.250.000", "1.25.0", ""):
        assert not is_ambiguous(text)


def test_echo_spells_out_what_could_be_misread() -> None:
    assert echo("1.250", 125000, "tr") == "₺1.250,00 (bin iki yüz elli)"
    assert echo("1.250", 125000, "en") == "₺1,250.00 (one thousand two hundred fifty)"
    assert echo("1250,5", 125050, "tr") == "₺1.250,50"


@pytest.mark.parametrize(
    ("kurus", "language", "decimals", "shown"),
    [
        (123450, "tr", "auto", "₺1.234,50"),
        (123450, "en", "auto", "₺1,234.50"),
        (215000, "tr", "auto", "₺2.150"),
        (215000, "tr", "always", "₺2.150,00"),
        (123450, "tr", "never", "₺1.235"),
        (123449, "tr", "never", "₺1.234"),
        (0, "tr", "auto", "₺0"),
        (5, "tr", "auto", "₺0,05"),
        (-5, "tr", "auto", "-₺0,05"),
        (-40, "tr", "never", "₺0"),
        (-123450, "en", "auto", "-₺1,234.50"),
        (123450, None, "auto", "₺1,234.50"),
    ],
)
def test_format_money(kurus: int, language: str | None, decimals: Decimals, shown: str) -> None:
    assert format_money(kurus, language, decimals) == shown


@given(st.integers(-LIMIT_KURUS, LIMIT_KURUS), st.sampled_from(["tr", "en"]))
def test_what_we_show_we_also_read(kurus: int, language: str) -> None:
    assert parse_money(format_money(kurus, language, "always"), signed=True) == kurus
    assert parse_money(format_money(kurus, language, "auto"), signed=True) == kurus


@given(st.text(max_size=40) | st.text(alphabet="0123456789., -₺TL", max_size=16))
def test_any_text_is_an_amount_or_one_sentence(text: str) -> None:
    with suppress(UserError):
        assert 0 <= parse_money(text) <= LIMIT_KURUS


@pytest.mark.parametrize(
    ("number", "turkish", "english"),
    [
        (0, "sıfır", "zero"),
        (15, "on beş", "fifteen"),
        (100, "yüz", "one hundred"),
        (1000, "bin", "one thousand"),
        (1250, "bin iki yüz elli", "one thousand two hundred fifty"),
        (2001, "iki bin bir", "two thousand one"),
        (101_000, "yüz bir bin", "one hundred one thousand"),
        (1_001_000, "bir milyon bin", "one million one thousand"),
        (999_999, "dokuz yüz doksan dokuz bin dokuz yüz doksan dokuz",
         "nine hundred ninety nine thousand nine hundred ninety nine"),
        (1_000_000_000, "bir milyar", "one billion"),
    ],
)  # fmt: skip
def test_numbers_in_words(number: int, turkish: str, english: str) -> None:
    assert number_words(number, "tr") == turkish
    assert number_words(number, "en") == english
