"""Cells nobody would think of: every list is read or refused, whatever stands in it."""

import random
from datetime import date
from pathlib import Path

import pytest

from kobi_crm.errors import UserError
from kobi_crm.importing.check_people import check_people
from kobi_crm.importing.check_products import check_products
from kobi_crm.importing.check_sales import check_payments, check_sales
from kobi_crm.importing.headings import KINDS
from kobi_crm.importing.opened import checked_mapping, look
from kobi_crm.importing.opening import read_file
from kobi_crm.importing.plan import Plan
from kobi_crm.importing.plan_lists import plan_payments, plan_people, plan_products
from kobi_crm.importing.plan_sales import plan_sales
from kobi_crm.importing.snapshot import Snapshot

TODAY = date(2026, 11, 22)
HEAD = "Ad Soyad;Telefon;Tarih;Tutar;Adet;Fiyat;Ödeme;Doğum Tarihi;Bakiye;Saat;Ürün;Fiş No;Vergi No;Not"
ODD = [
    "1e999", "nan", "inf", "-inf", "1.250,50", "9" * 20, "0", "-", "=A1", "İ", "٣", "²", "１２", "1" * 400,
    "31.02.2020", "00000000", "2026-13-45", "9999-12-31", "24:61", "5.32E+09", "A", "(B)", "\u202eabc", "TRUE",
    "--02-30", "+", "½", "1/1/1", "100000", "109999.99999999", "Ⅷ", "0090", "46114.99999999", "1.2.3.4",
    "+9999", "-9999 yıl", "",
]  # fmt: skip


def plans(path: Path) -> list[Plan]:
    """What each kind of list makes of the file; nothing where it is refused."""
    made: list[Plan] = []
    try:
        opened = look(path, read_file(path))
        for kind in KINDS:
            mapping = checked_mapping(opened, opened.remap(kind=kind))
            if kind == "customers":
                made.append(plan_people(check_people(opened, mapping, TODAY), Snapshot()))
            elif kind == "sales":
                made.append(plan_sales(check_sales(opened, mapping, TODAY), Snapshot()))
            elif kind == "products":
                made.append(plan_products(check_products(opened, mapping), Snapshot()))
            else:
                made.append(plan_payments(check_payments(opened, mapping, TODAY), Snapshot()))
    except UserError:
        return made
    return made


@pytest.mark.parametrize("seed", range(20))
def test_every_row_of_odd_cells_has_a_fate(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    path = tmp_path / "liste.csv"
    rows = [";".join(dice.choice(ODD) for _ in range(14)) for _ in range(60)]
    path.write_text("\n".join([HEAD, *rows]), encoding="utf-8")
    found = plans(path)
    assert len(found) == len(KINDS)
    for plan in found:
        assert {outcome.row for outcome in plan.outcomes} == set(range(2, 62))


@pytest.mark.parametrize("seed", range(20))
def test_damaged_bytes_never_get_further_than_a_sentence(data: Path, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    path = tmp_path / "liste.csv"
    for name in ("mikro_cari_hesaplar.csv", "logo_clcard.csv", "google_contacts.csv"):
        content = bytearray((data / name).read_bytes())
        for _ in range(dice.randint(1, 30)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        path.write_bytes(content)
        assert len(plans(path)) <= len(KINDS)
