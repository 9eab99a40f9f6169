"""Product and customer lists with cost, VAT, several barcodes, and who brought whom: in, out, and in again."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import PriceChange, ProductDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.services.imports import ImportPreview
from tests.shops import MovedClock, content, opened


@pytest.fixture
def csv_list(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "liste.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def shown(app: Application, path: Path, kind: str | None = None) -> ImportPreview:
    read = app.imports.read(path)
    return app.imports.preview(read, app.imports.mapping(read, kind))


def test_a_product_list_brings_cost_rate_and_every_barcode(
    app: Application, csv_list: Callable[[str], Path], clock: MovedClock
) -> None:
    path = csv_list(
        "Ürün Adı;Satış Fiyatı;Alış Fiyatı;KDV Oranı;Barkod;Diğer Barkodlar\n"
        "Ekmek;12,50;9,75;%1;8690504000013;8690504000020, KASA-7\n"
        "Süt;42;;20;;\n"
    )
    before = content(app)
    app.imports.apply(shown(app, path))
    bread, milk = app.products.all()
    assert (bread.price, bread.cost, bread.vat_percent) == (1_250, 975, 1)
    assert bread.barcodes == ("8690504000013", "8690504000020", "KASA-7")
    assert (milk.price, milk.cost, milk.vat_percent, milk.barcodes) == (4_200, None, 20, ())
    assert app.products.price_history(bread.id) == [PriceChange(clock.today(), 1_250, 975)]
    again = shown(app, path)
    assert (again.counts.new, again.counts.changed, again.counts.same) == (0, 0, 2)
    app.history.undo()
    assert content(app) == before


def test_a_new_price_of_a_list_is_noted_and_barcodes_are_added(
    app: Application, csv_list: Callable[[str], Path], clock: MovedClock
) -> None:
    bread = app.products.add(
        ProductDraft("Ekmek", price=1_000, barcode="111", vat_percent=1, ask_after_days=3)
    )
    app.imports.apply(shown(app, csv_list("Ürün;Fiyat;Barkod\nEKMEK;12,50;222\n")))
    product = app.products.get(bread)
    assert (product.price, product.barcodes, product.vat_percent) == (1_250, ("111", "222"), 1)
    assert product.ask_after_days == 3
    assert app.products.price_history(bread) == [PriceChange(clock.today(), 1_250, None)]
    assert app.products.by_barcode("222") == product


def test_a_list_keeps_the_price_that_was_there_before_the_price_history(
    app: Application, csv_list: Callable[[str], Path], clock: MovedClock
) -> None:
    line = SaleLine("Ekmek", 1000, 1_000, 0, 1_000)
    app.sales.record(SaleDraft(None, 1_000, day=date(2026, 3, 1), lines=(line,)))
    bread = app.products.all()[0].id
    app.shop.write("test", {}, lambda unit: unit.update("products", bread, price=1_000))
    app.imports.apply(shown(app, csv_list("Ürün;Fiyat\nEkmek;12,50\n")))
    assert app.products.price_history(bread) == [
        PriceChange(clock.today(), 1_250, None),
        PriceChange(date(2026, 3, 1), 1_000, None),
    ]


def test_what_cannot_be_used_is_remarked_on_and_the_rest_comes_in(
    app: Application, csv_list: Callable[[str], Path]
) -> None:
    app.products.add(ProductDraft("Ayran", barcode="8690504000013"))
    preview = shown(
        app,
        csv_list("Ürün;Fiyat;Maliyet;KDV;Barkod\nEkmek;10;-5;140;8690504000013\nSüt;20;on;8;8690504000014\n"),
    )
    told = [(remark.row, remark.text) for remark in preview.remarks]
    assert [row for row, _text in told] == [2, 2, 2, 3, 3]
    text = " ".join(text for _row, text in told)
    for part in ("below zero", "140", "another product", "8690504000014"):
        assert part in text
    app.imports.apply(preview)
    found = {product.name: product for product in app.products.all()}
    assert (found["Ekmek"].barcodes, found["Ekmek"].vat_percent) == ((), None)
    assert (found["Süt"].barcode, found["Süt"].vat_percent) == ("8690504000014", 8)


def test_who_brought_whom_comes_in_by_name_wherever_the_row_stands(
    app: Application, csv_list: Callable[[str], Path]
) -> None:
    path = csv_list(
        "Ad Soyad;Telefon;Meslek;İhtiyacı;Katkı;Kim Getirdi;Aşama\n"
        "Ali Işık;05321112233;Berber;Jilet;7;Ayşe Kaya;\n"
        "Ayşe Kaya;05321112234;;;;Ali Işık;\n"
        "Veli Can;05321112235;;;11;Kimse Bilmez;aday müşteri\n"
    )
    preview = shown(app, path)
    assert [remark.row for remark in preview.remarks] == [3, 4, 4]
    before = content(app)
    app.imports.apply(preview)
    people = {c.name: c for c in (app.customers.get(i) for i in app.customers.ids())}
    ali = people["Ali Işık"]
    assert (ali.trade, ali.need, ali.contribution, ali.stage) == ("Berber", "Jilet", 7, "customer")
    assert ali.referred_by == people["Ayşe Kaya"].id
    assert people["Ayşe Kaya"].referred_by is None
    assert (people["Veli Can"].contribution, people["Veli Can"].stage) == (None, "prospect")
    assert app.customers.brought(people["Ayşe Kaya"].id) == [(ali.id, "Ali Işık")]
    again = shown(app, path)
    assert (again.counts.new, again.counts.changed) == (0, 0)
    app.history.undo()
    assert content(app) == before


@pytest.mark.usefixtures("turkish")
def test_the_export_comes_in_again_as_it_went_out(app: Application, tmp_path: Path) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya", "5321112233", trade="Terzi", contribution=0))
    app.customers.add(
        CustomerDraft("Ali Işık", "5321112234", need="Jilet", referred_by=ayse, stage="prospect")
    )
    app.products.add(
        ProductDraft("Ekmek", "adet", 1_250, "Fırın", "8690504000013", 975, 1, ("222", "KASA-7"), 3, 24, 180)
    )
    app.products.archive(app.products.add(ProductDraft("Eski mal")))
    book = app.reports.export(tmp_path / "hepsi.xlsx")
    with opened(tmp_path / "yeni" / "shop.db", create=True) as other:
        read = other.imports.read(book)
        for kind in ("customers", "products"):
            sheets = [name for name in read.sheet_names if read.remap(sheet=name).kind == kind]
            other.imports.apply(other.imports.preview(read, read.remap(sheet=sheets[0])))
        before = {c.name: c for c in (app.customers.get(i) for i in app.customers.ids())}
        after = {c.name: c for c in (other.customers.get(i) for i in other.customers.ids())}
        for name, customer in before.items():
            for field in ("phone", "trade", "need", "contribution", "referred_by", "stage"):
                assert getattr(after[name], field) == getattr(customer, field), (name, field)
        assert other.products.all() == app.products.all()
