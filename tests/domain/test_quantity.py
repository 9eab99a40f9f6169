"""Quantities in thousandths."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.quantity import LIMIT, format_quantity, parse_quantity, quantity_from_number
from kobi_crm.errors import UserError


@pytest.mark.parametrize(
    ("text", "thousandths"),
    [("1,5", 1500), ("1.5", 1500), ("3", 3000), ("0,250", 250), ("1.250", 1250), (",5", 500), ("3 adet", 3000),
     ("2,5 KG", 2500),
     ("1.250,5", 1250500), ("1,250.5", 1250500),
     ("0", 0), (" 12 ", 12000), ("2x", 2000)],
)  # fmt: skip
def test_quantities_as_typed(text: str, thousandths: int) -> None:
    assert parse_quantity(text) == thousandths


@pytest.mark.parametrize("text", ["", "x", "1,2,3", "1.25.0", "1,2345", "kg", "250 g", "5-", "1" * 500])
def test_unreadable_quantities(text: str) -> None:
    with pytest.raises(UserError, match="Write it like"):
        parse_quantity(text)


def test_limits_and_returns() -> None:
    assert parse_quantity("-1,5", signed=True) == -1500
    with pytest.raises(UserError, match="below zero"):
        parse_quantity("-1,5")
    with pytest.raises(UserError, match="1 million"):
        parse_quantity("1000001")
    with pytest.raises(UserError, match="1 million"):
        quantity_from_number(1e300)
    with pytest.raises(UserError, match="Write it like"):
        quantity_from_number(float("nan"))
    assert quantity_from_number(0.1 + 0.2) == 300
    assert quantity_from_number(-2, signed=True) == -2000


def test_shown() -> None:
    assert format_quantity(1500, "tr") == "1,5"
    assert format_quantity(1500, "en") == "1.5"
    assert format_quantity(3000, "tr") == "3"
    assert format_quantity(1_250_500, "tr") == "1.250,5"
    assert format_quantity(-250) == "-0.25"


@given(st.integers(-LIMIT, LIMIT), st.sampled_from(["tr", "en"]))
def test_what_we_show_we_also_read(thousandths: int, language: str) -> None:
    assert parse_quantity(format_quantity(thousandths, language), signed=True) == thousandths


@given(st.text(max_size=20) | st.text(alphabet="0123456789.,- kg", max_size=10))
def test_any_text_is_a_quantity_or_one_sentence(text: str) -> None:
    with suppress(UserError):
        assert 0 <= parse_quantity(text) <= LIMIT
