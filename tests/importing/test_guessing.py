"""Header row, kind and columns of lists nobody prepared for us."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kobi_crm.errors import UserError
from kobi_crm.importing.headings import assign, guess_kind, meaning
from kobi_crm.importing.lines import Lines
from kobi_crm.importing.mapping_file import load_mapping
from kobi_crm.importing.opened import Opened, checked_mapping, look
from kobi_crm.importing.opening import read_file


def opened(path: Path) -> Opened:
    return look(path, read_file(path))


def fields(path: Path) -> dict[str, str]:
    found = opened(path)
    return {column.heading: column.field for column in found.columns(found.guess) if column.field}


@pytest.mark.parametrize(
    ("name", "header_row", "expected"),
    [
        (
            "musteriler.xlsx",
            4,
            {"Adı Soyadı": "name", "Cep Tel": "phone", "Ev Tel.": "phone2", "Adres": "address",
             "Mahalle": "district", "Doğum Tarihi": "birthday", "Bakiye": "balance", "Açıklama": "note"},
        ),
        (
            "mikro_cari_hesaplar.csv",
            1,
            {"cari_kod": "code", "cari_unvan1": "name", "cari_unvan2": "name2", "cari_vdaire_adi": "tax_office",
             "cari_vdaire_no": "tax_number", "cari_CepTel": "phone", "cari_EMail": "email",
             "adr_cadde": "address", "adr_ilce": "town", "adr_il": "city"},
        ),
        (
            "logo_clcard.csv",
            1,
            {"CODE": "code", "DEFINITION_": "name", "ADDR1": "address", "CITY": "city", "TELNRS1": "phone",
             "EMAILADDR": "email", "TAXNR": "tax_number", "TAXOFFICE": "tax_office"},
        ),
        (
            "parasut_musteriler.xlsx",
            4,
            {"Firma Ünvanı *": "name", "Vergi Numarası": "tax_number", "Vergi Dairesi": "tax_office",
             "İl": "city", "İlçe": "town", "Adres": "address", "Telefon": "phone", "E-posta": "email"},
        ),
        (
            "google_contacts.csv",
            1,
            {"First Name": "first_name", "Middle Name": "middle_name", "Last Name": "last_name",
             "Birthday": "birthday", "Notes": "note", "E-mail 1 - Value": "email", "Phone 1 - Value": "phone"},
        ),
    ],
)  # fmt: skip
def test_the_customer_lists_of_the_shop(
    data: Path, name: str, header_row: int, expected: dict[str, str]
) -> None:
    found = opened(data / name)
    assert (found.guess.kind, found.guess.header_row) == ("customers", header_row)
    assert fields(data / name) == expected


def test_the_sales_list_of_the_shop(data: Path) -> None:
    assert opened(data / "satislar.xlsx").guess.kind == "sales"
    assert fields(data / "satislar.xlsx") == {
        "Tarih": "date",
        "Müşteri": "name",
        "Telefon": "phone",
        "Ürün": "product",
        "Adet": "quantity",
        "Tutar": "amount",
        "Ödeme": "payment",
        "Fiş No": "receipt",
    }


def test_the_plain_sales_header_of_the_command_line() -> None:
    heads = dict(
        enumerate(
            ["customer", "date", "amount", "product", "quantity", "price", "payment", "note", "receipt"]
        )
    )
    assert guess_kind(heads) == "sales"
    assert list(assign(heads, "sales").values()) == [
        "name", "date", "amount", "product", "quantity", "price", "payment", "note", "receipt",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("heads", "kind"),
    [
        (["Ürün Adı", "Barkod", "Satış Fiyatı", "Birim"], "products"),
        (["Tarih", "Müşteri", "Tahsilat", "Ödeme Şekli"], "payments"),
        (["Tarih", "Ürün", "Adet", "Birim Fiyat"], "sales"),
        (["Ad", "Soyad", "GSM"], "customers"),
        (["Plaka", "Model"], None),
    ],
)
def test_kinds_by_their_headings(heads: list[str], kind: str | None) -> None:
    assert guess_kind(dict(enumerate(heads))) == kind


def test_the_better_name_of_two_wins_and_a_second_phone_is_the_second_phone() -> None:
    heads = dict(enumerate(["Firma", "Telefon", "Cep Telefonu", "Ad Soyad"]))
    assert assign(heads, "customers") == {3: "name", 2: "phone", 1: "phone2"}


@pytest.mark.parametrize("heading", ["TUTAR (TL)", "Tutar *", "tutarı", "Tutar [₺]", "Tutar / Toplam"])
def test_decorated_headings_are_understood(heading: str) -> None:
    found = meaning(heading)
    assert found is not None
    assert found[0] == "amount"


def test_identity_numbers_have_no_field() -> None:
    assert assign({0: "Ad Soyad", 1: "T.C. Kimlik No"}, "customers") == {0: "name"}


def test_of_several_sheets_the_one_with_a_header_is_taken(data: Path) -> None:
    assert opened(data / "musteriler.xlsx").guess.sheet == "Müşteri listesi"


def test_samples_and_counts_for_the_mapping_page(data: Path) -> None:
    found = opened(data / "musteriler.xlsx")
    names = found.columns(found.guess)[1]
    assert names.samples == ("NAZLI ÖZDEMIR", "Şule Yıldız", "Işıl Demir", "Mehmet Yıldırım", "Mehmet Şimşek")
    assert found.row_count == 27


def test_a_list_without_a_header_says_so(book: Callable[..., Path]) -> None:
    found = opened(book([("Ali Kaya", "05321234567"), ("Veli Ak", "05331234567")]))
    with pytest.raises(UserError, match="found no headings"):
        checked_mapping(found, found.guess)


def test_columns_beyond_z_do_not_pass_for_headings(book: Callable[..., Path]) -> None:
    found = opened(book([[1] * 40, [2] * 40]))  # column 30 is called AD, which is Turkish for name
    assert found.guess.columns == {}


def test_a_needed_column_that_is_missing_is_asked_for(book: Callable[..., Path]) -> None:
    found = opened(book([("Müşteri", "Tutar"), ("Ali", 5)]))
    with pytest.raises(UserError, match="dates"):
        checked_mapping(found, found.remap(kind="sales"))


def test_a_mapping_file_names_the_columns(book: Callable[..., Path], tmp_path: Path) -> None:
    found = opened(book([("x",), ("Kim", "Ne zaman", "Kaça"), ("Ali", "2.4.2026", "5")]))
    file = tmp_path / "esleme.json"
    file.write_text(
        json.dumps({
            "kind": "sales",
            "header_row": 2,
            "columns": {"Kim": "name", "Ne zaman": "date", "Kaça": "amount"},
        })
    )  # fmt: skip
    mapping = checked_mapping(found, load_mapping(file, found))
    lines = Lines(found, mapping)
    assert [(lines.text(line, "name"), lines.text(line, "amount")) for line in lines] == [("Ali", "5")]


def test_a_mapping_file_may_use_column_letters_where_there_is_no_header(
    book: Callable[..., Path], tmp_path: Path
) -> None:
    found = opened(book([("Ali Kaya", "05321234567"), ("Veli Ak", "05331234567")]))
    file = tmp_path / "esleme.json"
    file.write_text('{"kind": "customers", "header_row": 0, "columns": {"A": "name", "B": "phone"}}')
    assert load_mapping(file, found).columns == {0: "name", 1: "phone"}
    assert len(list(Lines(found, load_mapping(file, found)))) == 2


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"kind": "boats"}', '{"columns": {"Yok": "name"}}', '{"columns": 5}', '{"header_row": "x"}'],
)
def test_a_bad_mapping_file_is_refused(data: Path, tmp_path: Path, content: str) -> None:
    file = tmp_path / "esleme.json"
    file.write_text(content)
    with pytest.raises(UserError):
        load_mapping(file, opened(data / "musteriler.xlsx"))


def test_an_unknown_field_in_a_mapping_file_is_named(data: Path, tmp_path: Path) -> None:
    found = opened(data / "musteriler.xlsx")
    file = tmp_path / "esleme.json"
    file.write_text('{"columns": {"Adı Soyadı": "boy"}}')
    with pytest.raises(UserError, match="boy"):
        checked_mapping(found, load_mapping(file, found))


def test_another_kind_or_sheet_is_guessed_anew(data: Path) -> None:
    found = opened(data / "satislar.xlsx")
    assert set(found.remap(kind="customers").columns.values()) == {"name", "phone"}
    with pytest.raises(UserError, match="Sayfa9"):
        found.remap(sheet="Sayfa9")


def test_sample_values_look_as_in_excel(tmp_path: Path) -> None:
    """No midnight behind a day, no ".0" behind a whole number."""
    from datetime import datetime

    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Müşteri", "Tarih", "Tutar"])
    sheet.append(["Ayşe Kaya", datetime(2025, 2, 1), 48.0])
    sheet.append(["Ayşe Kaya", datetime(2025, 2, 2, 9, 5), 12.5])
    book.save(tmp_path / "satislar.xlsx")
    found = opened(tmp_path / "satislar.xlsx")
    samples = {column.heading: column.samples for column in found.columns(found.guess)}
    assert samples["Tarih"] == ("01.02.2025", "02.02.2025 09:05")
    assert samples["Tutar"] == ("48", "12.5")
