"""The discount on a whole sale: percent or amount, shared out to the kuruş."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.sale_discount import discounted, is_percent, parse_discount
from kobi_crm.domain.sales import SaleLine
from kobi_crm.errors import UserError


@pytest.mark.parametrize(
    ("text", "discount"),
    [("%10", 8_75), ("10 %", 8_75), ("10%", 8_75), ("yüzde 10", 8_75), ("Yüzde 50", 43_75), ("%12,5", 10_94),
     ("%100", 87_50), ("2,50", 2_50), ("5 tl", 5_00), ("87,50", 87_50), ("0", 0)],
)  # fmt: skip
def test_percent_or_amount(text: str, discount: int) -> None:
    assert parse_discount(text, 87_50) == discount


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("%101", "The discount is larger than the sale. Write less."),
        ("90", "The discount is larger than the sale. Write less."),
        ("-5", "The amount cannot be below zero. Remove the minus sign."),
        ("%", "We couldn't read the amount. Write it like 12.50 or 1250."),
        ("ten", "We couldn't read the amount. Write it like 12.50 or 1250."),
    ],
)
def test_what_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_discount(text, 87_50)
    assert str(caught.value) == sentence


def test_percent_is_told_from_an_amount() -> None:
    assert is_percent("% 5")
    assert not is_percent("5")


@given(
    st.lists(st.tuples(st.integers(0, 5_000_00), st.integers(0, 10_00)), min_size=1, max_size=12), st.data()
)
def test_the_lines_come_to_exactly_what_is_left(rows: list[tuple[int, int]], data: st.DataObject) -> None:
    lines = [SaleLine("x", 1000, amount + off, off, amount) for amount, off in rows]
    total = sum(line.amount for line in lines)
    discount = data.draw(st.integers(0, total))
    after = discounted(lines, discount)
    assert sum(line.amount for line in after) == total - discount
    assert all(line.amount >= 0 for line in after)
    assert all(line.amount + line.discount == (line.unit_price or 0) for line in after)


def test_more_than_there_is_cannot_be_shared_out() -> None:
    for discount in (-1, 11):
        with pytest.raises(ValueError, match=str(discount)):
            discounted([SaleLine("x", 1000, 10, 0, 10)], discount)
