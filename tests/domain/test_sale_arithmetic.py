"""Amounts of lines, refunds bit by bit, and sharing out: exact to the kuruş."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.sales import (
    ReturnRate,
    Sale,
    SaleLine,
    merged,
    portion,
    price_of,
    refund_of,
    shared_out,
)
from tests.shops import MORNING

KURUS = st.integers(0, 10**11)


@pytest.mark.parametrize(
    ("quantity", "price", "amount"),
    [(1500, 333, 500), (500, 1, 1), (499, 1, 0), (-1500, 333, -500), (-500, 1, -1), (250, 19_990, 4998)],
)
def test_half_a_kurus_counts_as_a_whole_one(quantity: int, price: int, amount: int) -> None:
    assert price_of(quantity, price) == amount
    assert SaleLine.priced("Peynir", quantity, price, 7).amount == amount - 7


@given(KURUS, st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_portion_is_the_nearest_kurus(amount: int, part: int, whole: int) -> None:
    assert abs(2 * (portion(amount, part, whole) * whole - amount * part)) <= whole
    assert portion(-amount, part, whole) == -portion(amount, part, whole) == portion(amount, part, -whole)


@given(KURUS, st.lists(st.integers(1, 10**6), min_size=1, max_size=8))
def test_a_line_given_back_bit_by_bit_is_worth_its_amount(amount: int, bits: list[int]) -> None:
    left, worth = sum(bits), amount
    for bit in bits:
        refund = refund_of(worth, left, bit)
        assert 0 <= refund <= worth
        left, worth = left - bit, worth - refund
    assert (left, worth) == (0, 0)


@given(st.integers(-(10**11), 10**11), st.lists(KURUS, min_size=1, max_size=4).filter(any))
def test_shares_add_up_and_are_fair(amount: int, weights: list[int]) -> None:
    shares = shared_out(amount, weights)
    assert sum(shares) == amount
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share * sum(weights) - amount * weight) < sum(weights)
        assert weight or not share


def test_parts_stand_once_each_in_a_fixed_order() -> None:
    assert merged((("credit", 5), ("cash", 3), ("credit", 2), ("card", 0))) == (("cash", 3), ("credit", 7))
    assert merged(()) == ()


def test_a_sale_says_how_it_was_paid() -> None:
    whole = Sale(1, None, None, MORNING.date(), None, 900, "card", None, None)
    split = Sale(
        1, 1, "Ayşe", MORNING.date(), None, 900, "split", None, None, parts=(("cash", 400), ("credit", 500))
    )
    assert (whole.paid, whole.on_credit) == ((("card", 900),), 0)
    assert (split.paid, split.on_credit) == (split.parts, 500)


def test_the_share_that_came_back() -> None:
    assert ReturnRate(0, 0).share == 0
    assert ReturnRate(4000, 1000).share == 0.25
    assert ReturnRate(1000, 4000).share == 1
