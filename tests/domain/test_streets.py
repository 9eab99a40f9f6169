"""Addresses sorted as one walks."""

from random import Random

import pytest

from kobi_crm.domain.streets import street_key

WALK = (
    "Atatürk Cad. No: 2",
    "Atatürk Caddesi No:9 D:1",
    "Atatürk cad 12",
    "ATATÜRK CD. NO: 12/3",
    "Atatürk Cad. No 12 D 10",
    "Atatürk Cad. No: 12/A",
    "Çınar Sok. 1",
    "Çınar Sokak No: 10",
    "Şehit Mehmet Sk. 4",
    "",
)


@pytest.mark.parametrize("seed", range(5))
def test_house_numbers_are_numbers(seed: int) -> None:
    mixed = list(WALK)
    Random(seed).shuffle(mixed)
    assert sorted(mixed, key=street_key) == list(WALK)


def test_numbered_streets_come_in_their_order() -> None:
    streets = ["10. Sokak No 1", "2. Sokak No 7", "1453. Sokak No 2"]
    assert sorted(streets, key=street_key) == ["2. Sokak No 7", "10. Sokak No 1", "1453. Sokak No 2"]


def test_the_district_comes_first() -> None:
    assert street_key("Zambak Sok. 1", "Acıbadem") < street_key("Ada Sok. 1", "Çarşı")
    assert street_key("", "Acıbadem") > street_key("Zambak Sok. 1", "Zümrütevler")


def test_spellings_of_one_address_are_one_place() -> None:
    assert street_key("Moda Cad. No: 12 D: 3") == street_key("MODA CADDESİ 12/3")
