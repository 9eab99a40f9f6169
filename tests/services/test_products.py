"""Products: names and barcodes known once, prices with their days, what is usual and who buys it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import PriceChange, ProductDraft, barcode_warning, margin_percent
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.errors import UserError
from tests.shops import MovedClock, content

CHEESE = ProductDraft(
    "Beyaz peynir",
    unit="kg",
    price=30_000,
    category="Kahvaltılık",
    barcode="8690504000013",
    cost=24_000,
    vat_percent=1,
    more_barcodes=("8690504000020", "KASA-7"),
    ask_after_days=3,
    warranty_months=24,
    service_every_days=180,
)


def sell(app: Application, product: str, *, customer: int | None = None, day: date, times: int = 1) -> None:
    for _ in range(times):
        line = SaleLine(product, 2000, 500, 0, 1000)
        app.sales.record(SaleDraft(customer, 1000, day=day, lines=(line,)))


def test_everything_typed_is_kept(app: Application) -> None:
    product = app.products.get(app.products.add(CHEESE))
    assert replace(CHEESE) == ProductDraft(
        **{field: getattr(product, field) for field in CHEESE.__dataclass_fields__}
    )
    assert product.barcodes == ("8690504000013", "8690504000020", "KASA-7")


def test_an_edit_changes_all_and_undo_brings_all_back(app: Application) -> None:
    product_id = app.products.add(CHEESE)
    before = content(app)
    changed = ProductDraft("Tulum peyniri", price=45_000, barcode="KASA-7", more_barcodes=("8690504000013",))
    app.products.edit(product_id, changed)
    assert app.products.get(product_id).barcodes == ("KASA-7", "8690504000013")
    assert app.products.by_barcode("8690504000020") is None
    app.history.undo()
    assert content(app) == before


@pytest.mark.parametrize(
    "draft",
    [
        ProductDraft("BEYAZ PEYNİR"),
        ProductDraft("Kaşar", barcode="8690504000020"),
        ProductDraft("Kaşar", more_barcodes=("KASA-7",)),
        ProductDraft("Kaşar", barcode="8690504 000013"),
    ],
    ids=("name", "further barcode", "as a further one", "with a space"),
)
def test_a_known_name_or_barcode_names_its_product(app: Application, draft: ProductDraft) -> None:
    app.products.add(CHEESE)
    before = content(app)
    with pytest.raises(UserError, match="Beyaz peynir"):
        app.products.add(draft)
    other = app.products.add(ProductDraft("Zeytin"))
    with pytest.raises(UserError, match="Beyaz peynir"):
        app.products.edit(other, draft)
    app.history.undo()
    assert content(app) == before


@pytest.mark.parametrize(
    "draft",
    [
        ProductDraft(" \u200b "),
        ProductDraft("A", price=-1),
        ProductDraft("A", cost=-1),
        ProductDraft("A", price=10**14),
        ProductDraft("A", vat_percent=101),
        ProductDraft("A", vat_percent=-1),
        ProductDraft("A", ask_after_days=0),
        ProductDraft("A", warranty_months=241),
        ProductDraft("A", service_every_days=4000),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(app: Application, draft: ProductDraft) -> None:
    with pytest.raises(UserError, match=r"\.$"):
        app.products.add(draft)
    assert app.products.all() == []


def test_a_barcode_is_found_however_the_scanner_reads_it(app: Application) -> None:
    cheese = app.products.add(CHEESE)
    upc = app.products.add(ProductDraft("Kahve", barcode="036000291452"))
    for scanned, found in (
        ("8690504000020", cheese),
        (" 8690504 000013\r", cheese),
        ("KASA-7", cheese),
        ("0036000291452", upc),
        ("036000291452", upc),
    ):
        product = app.products.by_barcode(scanned)
        assert product is not None
        assert product.id == found
    for scanned in ("", "  ", "869", "%", "8690504000014"):
        assert app.products.by_barcode(scanned) is None
    assert [product.id for product in app.products.search("8690504000020")] == [cheese]


def test_a_wrong_check_digit_is_a_warning_only(app: Application) -> None:
    assert barcode_warning("8690504000013") is None
    assert barcode_warning("96385074") is None
    for own_code in ("KASA-7", "12345", ""):
        assert barcode_warning(own_code) is None
    wrong = barcode_warning("8690504000014")
    assert wrong is not None
    assert "8690504000014" in wrong
    app.products.add(ProductDraft("Yine de", barcode="8690504000014"))
    assert app.products.by_barcode("8690504000014") is not None


def test_prices_keep_their_days(app: Application, clock: MovedClock) -> None:
    product_id = app.products.add(ProductDraft("Ekmek", price=1_000))
    first = clock.today()
    clock.moment += timedelta(days=10)
    app.products.edit(product_id, ProductDraft("Ekmek", price=1_250, cost=900))
    app.products.edit(product_id, ProductDraft("Ekmek", price=1_200, cost=900))
    app.products.edit(product_id, ProductDraft("Ekmek", price=1_200, cost=900, category="Fırın"))
    assert app.products.price_history(product_id) == [
        PriceChange(clock.today(), 1_200, 900),
        PriceChange(first, 1_000, None),
    ]
    for _ in range(3):
        app.history.undo()
    assert app.products.price_history(product_id) == [PriceChange(first, 1_000, None)]


def test_a_price_older_than_the_price_history_is_not_lost(app: Application, clock: MovedClock) -> None:
    sell(app, "Süt", day=date(2026, 3, 1))
    product = app.products.all()[0]
    app.shop.write("test", {}, lambda unit: unit.update("products", product.id, price=3_000))
    app.products.edit(product.id, ProductDraft("Süt", price=3_500))
    assert app.products.price_history(product.id) == [
        PriceChange(clock.today(), 3_500, None),
        PriceChange(date(2026, 3, 1), 3_000, None),
    ]


def test_the_archive_keeps_a_product_out_of_the_way(app: Application) -> None:
    cheese = app.products.add(CHEESE)
    app.products.archive(cheese)
    assert app.products.search("peynir") == []
    assert app.products.all() == []
    assert list(app.products.ids()) == []
    assert list(app.products.ids("archived")) == [cheese]
    assert app.products.counts() == (0, 1)
    scanned = app.products.by_barcode("8690504000013")
    assert scanned is not None
    assert scanned.archived_on is not None
    app.products.unarchive(cheese)
    assert [product.name for product in app.products.search("pey")] == ["Beyaz peynir"]


def test_a_product_that_is_gone_is_said_so(app: Application) -> None:
    for act in (app.products.get, app.products.archive, lambda n: app.products.edit(n, CHEESE)):
        with pytest.raises(UserError, match="no longer"):
            act(999)


def test_lists_are_sorted_and_narrowed(app: Application, clock: MovedClock) -> None:
    add = app.products.add
    tea = add(ProductDraft("Çay", price=9_000, category="İçecek"))
    bread = add(ProductDraft("Ekmek", price=1_250, category="Fırın"))
    bagel = add(ProductDraft("Simit", category="Fırın"))
    sell(app, "Simit", day=clock.today(), times=3)
    sell(app, "Ekmek", day=clock.today() - timedelta(days=3), times=2)
    sell(app, "Çay", day=clock.today() - timedelta(days=40), times=9)
    products = app.products
    assert list(products.ids()) == [tea, bread, bagel]
    assert list(products.ids(sort="price")) == [bread, tea, bagel]
    assert list(products.ids(sort="price", descending=True)) == [tea, bread, bagel]
    assert list(products.ids(sort="sold", descending=True)) == [bagel, bread, tea]
    assert list(products.ids("category", "Fırın")) == [bread, bagel]
    assert list(products.ids(text="çAY")) == [tea]
    assert products.sold() == {bagel: 6_000, bread: 4_000}
    assert products.categories() == [("Fırın", 2), ("İçecek", 1)]
    assert [product.name for product in products.rows([bagel, tea])] == ["Simit", "Çay"]


def test_names_stand_in_turkish_order(app: Application) -> None:
    for name in (
        "Şalgam",
        "İncir",
        "Ispanak",
        "Cips",
        "Çay",
        "Salça",
        "Hurma",
        "Cacık",
        "un",
        "Üzüm",
        "Zeytin",
    ):
        app.products.add(ProductDraft(name))
    expected = "Cacık Cips Çay Hurma Ispanak İncir Salça Şalgam un Üzüm Zeytin"
    assert " ".join(product.name for product in app.products.all()) == expected
    assert " ".join(p.name for p in app.products.rows(app.products.ids())) == expected


def test_what_is_usual_is_what_most_sales_hold(app: Application, clock: MovedClock) -> None:
    sell(app, "Ekmek", day=clock.today(), times=3)
    sell(app, "Süt", day=clock.today() - timedelta(days=5), times=2)
    sell(app, "Boza", day=clock.today() - timedelta(days=200), times=9)
    assert [product.name for product in app.products.usual()] == ["Ekmek", "Süt"]
    clock.moment += timedelta(days=90)
    assert [product.name for product in app.products.usual(1)] == ["Ekmek"]


def test_who_buys_it_most(app: Application, clock: MovedClock) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    ali = app.customers.add(CustomerDraft("Ali Işık"))
    today = clock.today()
    sell(app, "Ekmek", customer=ayse, day=today, times=5)
    for days in (1, 4, 9):
        sell(app, "Ekmek", customer=ali, day=today - timedelta(days=days))
    sell(app, "Ekmek", day=today)
    bread = app.products.all()[0].id
    found = app.products.buyers(bread)
    assert [(b.name, b.days, b.quantity, b.last) for b in found] == [
        ("Ali Işık", 3, 6_000, today - timedelta(days=1)),
        ("Ayşe Kaya", 1, 10_000, today),
    ]


def test_the_margin_is_a_part_of_the_price() -> None:
    assert margin_percent(30_000, 24_000) == 20
    assert margin_percent(10_000, 12_000) == -20
    assert margin_percent(0, 10) is None
    assert margin_percent(1_000, None) is None
