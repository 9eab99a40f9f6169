"""One line at the counter: amounts, quantities, products, units, prices and the payment letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.products import Product
from kobi_crm.domain.sale_entry import (
    Entry,
    MissingPrice,
    UnknownProduct,
    parse_entry,
    unit_price_for,
)
from kobi_crm.domain.sales import price_of
from kobi_crm.domain.text import fold
from kobi_crm.errors import UserError

SHELF = (
    Product("Ekmek", "adet", 15_00, id=1, barcode="8690504012343"),
    Product("Süt", "lt", 42_50, id=2),
    Product("Beyaz peynir", "kg", 320_00, id=3),
    Product("Kaşar peyniri", "kg", 400_00, id=4),
    Product("Tam buğday ekmeği", "adet", 30_00, id=5),
    Product("İçli köfte", None, 25_00, id=6),
    Product("7 gün kruvasan", None, 12_00, id=7),
    Product("Domates", None, 40_00, id=8),
    Product("Zeytin", "kg", None, id=9),
    Product("Ekmek kadayıfı", None, 90_00, id=10),
)


def find(text: str) -> list[Product]:
    """As the product search answers: a word begins with the text, or it is the barcode."""
    key = fold(text)
    return [p for p in SHELF if f" {fold(p.name)}".find(f" {key}") >= 0 or text in p.barcodes]


def read(text: str) -> Entry | None:
    """What was understood; ``None`` where it was refused in a sentence. Nothing else may be raised."""
    try:
        return parse_entry(text, find)
    except UserError:
        return None


def lines(text: str) -> list[tuple[str, int, int]]:
    return [(line.product, line.quantity, line.amount) for line in parse_entry(text, find).lines]


@pytest.mark.parametrize(
    ("text", "total", "payment"),
    [
        ("45,50 v", 45_50, "credit"),
        ("45,50v", 45_50, "credit"),
        ("420K", 420_00, "card"),
        ("12.50", 12_50, None),
        ("12,5", 12_50, None),
        ("1.250", 1250_00, None),
        ("1.250,50 h", 1250_50, "transfer"),
        ("₺420 n", 420_00, "cash"),
        ("420 tl v", 420_00, "credit"),
        ("1 250", 1250_00, None),
    ],
)
def test_an_amount_and_how_it_was_paid(text: str, total: int, payment: str | None) -> None:
    assert parse_entry(text, find) == Entry(total, (), payment)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1.25.0", "We couldn't read the amount. Write it like 12.50 or 1250."),
        ("-5", "The amount cannot be below zero. Remove the minus sign."),
        ("1000000000000", "An amount can be at most 1 billion lira. Please check the zeros."),
        ("0", "The amount is zero. Write how much it was."),
        ("45 50", "We couldn't read the amount. Write it like 12.50 or 1250."),
        ("", "Write an amount or a product, for example 2 bread 1 milk."),
        ("2 kg", "Which product? Write its name after the quantity: 2 kg bread."),
        ("2 havyar", "“havyar” is not among your products."),
        ("peynir", "“peynir” could be Beyaz peynir, Kaşar peyniri. Write a little more of the name."),
        ("2 kg ekmek", "Ekmek is sold by this unit: adet. Write the quantity in it."),
        ("2 adet kaşar", "Kaşar peyniri is sold by this unit: kg. Write the quantity in it."),
        ("0 ekmek", "The quantity of Ekmek is zero. Write how much it was."),
        ("-2 ekmek", "The quantity cannot be below zero. Remove the minus sign."),
        ("1.2.3 ekmek", "We couldn't read the quantity. Write it like 3 or 1.5."),
        ("9999999 ekmek", "A quantity can be at most 1 million. Please check the zeros."),
        (
            "900000 kaşar, 900000 kaşar, 900000 kaşar",
            "An amount can be at most 1 billion lira. Please check the zeros.",
        ),
        ("ekmek 1.25.0", "We couldn't read the amount. Write it like 12.50 or 1250."),
        ("zeytin", "Zeytin has no price yet. Write what it comes to after it."),
        ("ekmek , 99999999 süt", "A quantity can be at most 1 million. Please check the zeros."),
        ("ekmek " * 100, "That is too long. Write a few products at a time."),
        ("2 ekmek 8690000000005", "No product has the barcode 8690000000005."),
        ("8690000000005", "No product has the barcode 8690000000005."),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_entry(text, find)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 ekmek 1 süt", [("Ekmek", 2000, 30_00), ("Süt", 1000, 42_50)]),
        ("2 EKMEK 1 SÜT", [("Ekmek", 2000, 30_00), ("Süt", 1000, 42_50)]),
        ("ekmek süt", [("Ekmek", 1000, 15_00), ("Süt", 1000, 42_50)]),
        ("ekmek x2", [("Ekmek", 2000, 30_00)]),
        ("ekmek x 2", [("Ekmek", 2000, 30_00)]),
        ("ekmek 2x", [("Ekmek", 2000, 30_00)]),
        ("2x ekmek", [("Ekmek", 2000, 30_00)]),
        ("2 x ekmek", [("Ekmek", 2000, 30_00)]),
        ("1,5 kg kaşar", [("Kaşar peyniri", 1500, 600_00)]),
        ("1.5kg beyaz peynir", [("Beyaz peynir", 1500, 480_00)]),
        ("500 gr beyaz peynir", [("Beyaz peynir", 500, 160_00)]),
        ("beyaz peynir 500gr", [("Beyaz peynir", 500, 160_00)]),
        ("beyaz peynir 0,25 kg ", [("Beyaz peynir", 250, 80_00)]),
        ("yarım kilo kaşar", [("Kaşar peyniri", 500, 200_00)]),
        ("500 gr domates", [("Domates", 500, 20_00)]),
        ("500 ml süt", [("Süt", 500, 21_25)]),
        ("tam buğday ekmeği 2 ekmek", [("Tam buğday ekmeği", 1000, 30_00), ("Ekmek", 2000, 30_00)]),
        ("tam", [("Tam buğday ekmeği", 1000, 30_00)]),
        ("ekmek kadayıfı", [("Ekmek kadayıfı", 1000, 90_00)]),
        ("icli kofte", [("İçli köfte", 1000, 25_00)]),
        ("İÇLİ KÖFTE 3 adet", [("İçli köfte", 3000, 75_00)]),
        ("3 7 gün kruvasan", [("7 gün kruvasan", 3000, 36_00)]),
        ("7 gün kruvasan", [("7 gün kruvasan", 1000, 12_00)]),
        ("ekmek 20", [("Ekmek", 1000, 20_00)]),
        ("2 ekmek 25", [("Ekmek", 2000, 25_00)]),
        ("ekmek 20, süt 45,50", [("Ekmek", 1000, 20_00), ("Süt", 1000, 45_50)]),
        ("ekmek 20 tl süt 45", [("Ekmek", 1000, 20_00), ("Süt", 1000, 45_00)]),
        ("ekmek 20tl süt", [("Ekmek", 1000, 20_00), ("Süt", 1000, 42_50)]),
        ("ekmek+süt", [("Ekmek", 1000, 15_00), ("Süt", 1000, 42_50)]),
        ("1,5 kg zeytin 300", [("Zeytin", 1500, 300_00)]),
        ("8690504012343", [("Ekmek", 1000, 15_00)]),
        ("3 8690504012343", [("Ekmek", 3000, 45_00)]),
    ],
)
def test_products_with_quantities_and_prices(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert lines(text) == expected


def test_lira_before_a_weighed_product_are_weighed_by_its_price() -> None:
    assert lines("100 liralık beyaz peynir") == [("Beyaz peynir", 313, 100_00)]
    assert lines("20 tl ekmek") == [("Ekmek", 1000, 20_00)]


def test_the_letter_at_the_end_is_the_payment() -> None:
    entry = parse_entry("2 ekmek 1 süt v", find)
    assert (entry.total, entry.payment, len(entry.lines)) == (72_50, "credit", 2)
    entry = parse_entry("1,5 kg kaşar 300 k", find)
    assert (entry.total, entry.payment) == (300_00, "card")
    entry = parse_entry("2 ekmek s", find, {"s": "credit"})
    assert (entry.total, entry.payment) == (30_00, "credit")


def test_a_price_that_no_unit_price_gives_leaves_it_open() -> None:
    line = parse_entry("3 ekmek 100", find).lines[0]
    assert (line.unit_price, line.amount) == (None, 100_00)
    line = parse_entry("1,5 kg kaşar 300", find).lines[0]
    assert (line.unit_price, line.amount) == (200_00, 300_00)


def test_an_unknown_word_can_be_made_a_product() -> None:
    with pytest.raises(UnknownProduct) as caught:
        parse_entry("2 ekmek 3 tulum peyniri 1 süt", find)
    assert (caught.value.name, caught.value.barcode) == ("tulum peyniri", "")
    with pytest.raises(UnknownProduct) as caught:
        parse_entry("500 gr tulum", find)
    assert (caught.value.name, caught.value.unit) == ("tulum", "kg")
    with pytest.raises(UnknownProduct) as caught:
        parse_entry("2 ekmek, 8690000000005", find)
    assert (caught.value.name, caught.value.barcode) == ("", "8690000000005")


def test_a_product_without_a_price_is_named() -> None:
    with pytest.raises(MissingPrice) as caught:
        parse_entry("2 ekmek 1 zeytin", find)
    assert caught.value.product.id == 9


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    entry = read(text)
    if entry is not None:
        assert entry.total == sum(line.amount for line in entry.lines) or not entry.lines


_WORDS = (
    "ekmek",
    "süt",
    "kaşar",
    "2",
    "1,5",
    "x2",
    "500gr",
    "kg",
    "tl",
    "v",
    ",",
    "+",
    "zeytin",
    "8690504012343",
    "-3",
    "₺5",
)


@given(st.lists(st.sampled_from(_WORDS), max_size=8))
def test_any_order_of_known_words_is_read_or_refused(words: list[str]) -> None:
    entry = read(" ".join(words))
    if entry is not None:
        assert all(line.quantity > 0 and line.amount >= 0 for line in entry.lines)


@given(st.integers(1, 10**7), st.integers(0, 10**8))
def test_a_unit_price_gives_its_amount_again(quantity: int, amount: int) -> None:
    price = unit_price_for(quantity, amount)
    assert price is None or price_of(quantity, price) == amount
