"""What an order comes to, and the lines of its sale."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.orders import OrderLine, parse_days_before, sale_lines
from kobi_crm.errors import UserError


def test_amounts_round_halves_up() -> None:
    assert OrderLine("Peynir", 1500, 33_333).amount == 50_000
    assert OrderLine("Pasta").amount is None
    assert OrderLine("Ekmek", 2000).words == "2 Ekmek"


LINES = st.lists(
    st.builds(
        OrderLine,
        st.just("Pasta"),
        st.integers(1, 50_000),
        st.none() | st.integers(0, 100_000),
        st.none() | st.just(7),
    ),
    min_size=1,
    max_size=4,
)


@given(LINES, st.integers(1, 5_000_000))
def test_the_lines_of_the_sale_add_up_to_what_was_asked(lines: list[OrderLine], total: int) -> None:
    sold = sale_lines(lines, total)
    assert sum(line.amount for line in sold) == total
    assert all(line.amount >= 0 and line.discount >= 0 for line in sold)
    assert [line.quantity for line in sold[: len(lines)]] == [line.quantity for line in lines]


def test_what_was_not_priced_gets_the_rest() -> None:
    sold = sale_lines([OrderLine("Pasta"), OrderLine("Ekmek", 2000, 1500, 3)], 50_000)
    assert [(line.product, line.amount) for line in sold] == [("", 47_000), ("Ekmek", 3000)]


@pytest.mark.parametrize(("text", "days"), [("1", 1), ("2 gün", 2), ("0", 0)])
def test_days_before(text: str, days: int) -> None:
    assert parse_days_before(text) == days


@pytest.mark.parametrize("text", ["61", "bir", "-1", "1.5"])
def test_days_before_that_cannot_be(text: str) -> None:
    with pytest.raises(UserError):
        parse_days_before(text)
