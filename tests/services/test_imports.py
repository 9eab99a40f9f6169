"""Imports on a real shop file: shown first, written in one act, taken back whole."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import Cancelled, UserError
from kobi_crm.events import Changes
from kobi_crm.importing.opening import read_file
from kobi_crm.jobs import Progress
from kobi_crm.services.imports import ImportPreview, ImportResult

DATA = Path(__file__).parents[1] / "importing" / "data"


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Application]:
    made = Application.open(
        tmp_path / "dukkan.db", create=True, clock=FixedClock(datetime(2026, 11, 22, 9, 0))
    )
    yield made
    made.close()


@pytest.fixture
def csv_list(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "liste.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def bring_in(app: Application, path: Path) -> ImportResult:
    return app.imports.apply(app.imports.preview(app.imports.read(path)))


def content(app: Application) -> list[list[tuple[object, ...]]]:
    tables = ("customers", "products", "sales", "sale_lines", "ledger")
    return [app.shop.rows(f"SELECT * FROM {table} ORDER BY id") for table in tables]  # noqa: S608


def test_a_preview_writes_nothing(app: Application) -> None:
    before = content(app)
    preview = app.imports.preview(app.imports.read(DATA / "musteriler.xlsx"))
    assert (preview.counts.new, preview.counts.same, preview.counts.skipped) == (24, 2, 2)
    assert content(app) == before
    assert app.history.recent() == []


def test_customers_come_in_with_their_opening_balances(app: Application) -> None:
    result = bring_in(app, DATA / "musteriler.xlsx")
    assert (result.counts.new, result.new_customers, app.customers.count()) == (24, 24, 24)
    hit = app.customers.search("ışıl demir")[0]
    assert (hit.phone, hit.balance) == ("5543234302", 14_550)
    assert app.shop.rows("SELECT DISTINCT kind, day FROM ledger") == [("opening", "2026-11-22")]


def test_sales_find_the_customers_and_add_up_to_the_kurus(app: Application) -> None:
    for kind in ("musteriler.xlsx", "satislar.xlsx"):
        bring_in(app, DATA / kind)
    assert app.shop.rows("SELECT count(*), sum(total) FROM sales") == [(32, 644_150)]
    assert app.shop.rows("SELECT count(*), sum(amount) FROM sale_lines") == [(32, 644_150)]
    yusuf = app.customers.search("yusuf güler")
    assert len(yusuf) == 1
    assert app.customers.card(yusuf[0].id).visit_days[0] == date(2025, 2, 21)


def test_credit_sales_keep_their_kind_but_do_not_enter_the_notebook(app: Application) -> None:
    bring_in(app, DATA / "satislar.xlsx")
    assert app.shop.rows("SELECT count(*) FROM sales WHERE payment = 'credit'")[0][0] > 0
    assert app.shop.rows("SELECT count(*) FROM ledger") == [(0,)]


def test_the_same_files_again_add_nothing_and_leave_no_trace(app: Application) -> None:
    names = ("musteriler.xlsx", "satislar.xlsx", "mikro_cari_hesaplar.csv", "google_contacts.csv")
    for name in names:
        bring_in(app, DATA / name)
    before, acts = content(app), len(app.history.recent())
    for name in names:
        result = bring_in(app, DATA / name)
        assert (result.action_id, result.counts.new, result.counts.changed) == (None, 0, 0)
    assert content(app) == before
    assert len(app.history.recent()) == acts


def test_undo_takes_an_import_back_and_leaves_later_work(app: Application) -> None:
    bring_in(app, DATA / "mikro_cari_hesaplar.csv")
    before = content(app)
    action = bring_in(app, DATA / "logo_clcard.csv").action_id
    assert content(app) != before
    sold = app.sales.record(SaleDraft(app.customers.search("doğan")[0].id, 1_250))
    app.history.undo(action)
    assert content(app)[0] == before[0]
    assert app.sales.get(sold).total == 1_250


def test_undo_of_sales_leaves_the_customers(app: Application) -> None:
    bring_in(app, DATA / "musteriler.xlsx")
    before = content(app)
    bring_in(app, DATA / "satislar.xlsx")
    app.history.undo()
    assert content(app) == before
    assert app.history.sentence(app.history.recent(1)[0]).endswith("satislar.xlsx")


def test_one_act_is_published_once(app: Application) -> None:
    heard: list[Changes] = []
    app.bus.subscribe(heard.append)
    result = bring_in(app, DATA / "satislar.xlsx")
    assert [changes.action_id for changes in heard] == [result.action_id]
    assert heard[0].topics >= {"customers", "products", "sales"}


def test_a_backup_is_made_before_anything_is_written(app: Application) -> None:
    customers_then: list[int] = []
    app.imports._make_backup = lambda: customers_then.append(app.customers.count())
    bring_in(app, DATA / "musteriler.xlsx")
    bring_in(app, DATA / "musteriler.xlsx")
    assert customers_then == [0]


def test_stopping_while_writing_rolls_everything_back(app: Application) -> None:
    bring_in(app, DATA / "musteriler.xlsx")
    before = content(app)
    preview = app.imports.preview(app.imports.read(DATA / "satislar.xlsx"))

    def stop(done: int, _: int) -> None:
        if done:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        app.imports.apply(preview, progress)
    assert content(app) == before
    assert len(app.history.recent()) == 1


def test_what_happened_since_the_preview_counts(app: Application) -> None:
    preview = app.imports.preview(app.imports.read(DATA / "musteriler.xlsx"))
    app.customers.add(CustomerDraft("Işıl Demir", phone="5543234302"))
    result = app.imports.apply(preview)
    assert (result.counts.new, result.counts.changed, app.customers.count()) == (23, 1, 24)


def test_a_write_between_plan_and_transaction_makes_it_plan_again(
    app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = app.imports.preview(app.imports.read(DATA / "musteriler.xlsx"))
    meddled: list[int] = []

    def meddle() -> None:
        meddled.append(app.customers.add(CustomerDraft("Işıl Demir", phone="5543234302")))

    monkeypatch.setattr(app.imports, "_make_backup", meddle)
    result = app.imports.apply(preview)
    assert len(meddled) == 1
    assert (result.counts.new, app.customers.count()) == (23, 24)


def test_products_and_payments_come_in_too(app: Application, csv_list: Callable[[str], Path]) -> None:
    bring_in(app, csv_list("Ürün Adı;Fiyat;Barkod\nEkmek;12,50;869\n"))
    assert [(p.name, p.price, p.barcode) for p in app.products.all()] == [("Ekmek", 1_250, "869")]
    customer = app.customers.add(CustomerDraft("Ali Kaya"))
    app.ledger.add_opening(customer, 10_000, date(2026, 1, 1))
    bring_in(app, csv_list("Tarih;Müşteri;Tahsilat\n2.4.2026;Ali Kaya;40\n"))
    assert app.ledger.balance(customer) == 6_000


def test_the_plain_sales_header_creates_customers(app: Application, csv_list: Callable[[str], Path]) -> None:
    path = csv_list(
        "customer,date,amount\n00001,1997-01-01,11.77\n00002,1997-01-12,0.00\n00001,1997-01-03,5\n"
    )
    result = bring_in(app, path)
    assert (result.new_customers, app.customers.count()) == (2, 2)
    assert app.shop.rows("SELECT day, total FROM sales ORDER BY day") == [
        ("1997-01-01", 1_177),
        ("1997-01-03", 500),
        ("1997-01-12", 0),
    ]
    assert app.shop.rows("SELECT count(*) FROM sale_lines") == [(0,)]


def test_skipped_rows_are_saved_to_be_put_right(
    app: Application, csv_list: Callable[[str], Path], tmp_path: Path
) -> None:
    opened = app.imports.read(csv_list("Tarih;Müşteri;Tutar\n;=Ali;5\n2.4.2026;Veli;6\n"))
    app.imports.save_skipped(app.imports.preview(opened), tmp_path / "atlanan.xlsx")
    lines = read_file(tmp_path / "atlanan.xlsx")[0].lines
    assert [line.cells for line in lines] == [
        ["Row", "Why", "Tarih", "Müşteri", "Tutar"],
        [2, "The date is missing.", None, "=Ali", "5"],
    ]


def test_reasons_name_the_row(app: Application) -> None:
    preview: ImportPreview = app.imports.preview(app.imports.read(DATA / "musteriler.xlsx"))
    assert [remark.row for remark in preview.reasons] == [0, 28, 29, 32]
    assert preview.cells(32)[0] == "TOPLAM"


def test_a_kind_that_cannot_come_in_is_said(app: Application) -> None:
    opened = app.imports.read(DATA / "musteriler.xlsx")
    for kind in ("interactions", "boats"):
        with pytest.raises(UserError):
            app.imports.mapping(opened, kind)
    assert app.imports.mapping(opened, "sales").kind == "sales"
    with pytest.raises(UserError, match="dates"):
        app.imports.preview(opened, app.imports.mapping(opened, "sales"))


def test_split_sales_and_their_lines_come_back_from_an_export(app: Application, tmp_path: Path) -> None:
    rows = (
        "Sale no;Date;Customer;Product;Quantity;Unit price;Amount;Payment",
        "7;2026-11-01;Ayşe Kaya;Ekmek;2;10,00;18,00;Nakit ₺20,00 + Veresiye ₺43,00",
        "7;2026-11-01;Ayşe Kaya;Süt;1;45,00;45,00;Nakit ₺20,00 + Veresiye ₺43,00",
        "8;2026-11-01;Ayşe Kaya;Süt;1;45,00;45,00;Nakit 20 + Kart 20",
        "9;2026-11-02;Ayşe Kaya;Süt;-1;45,00;-45,00;kart -40,00 + nakit -5,00",
    )
    path = tmp_path / "satislar.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    app.imports.apply(app.imports.preview(app.imports.read(path)))
    back, odd, split = app.sales.rows(list(app.sales.ids()))
    assert split.paid == (("cash", 2000), ("credit", 4300))
    assert [(line.product, line.amount, line.discount) for line in split.lines] == [
        ("Ekmek", 1800, 200),
        ("Süt", 4500, 0),
    ]
    assert odd.paid == (("cash", 4500),)
    assert back.paid == (("cash", -500), ("card", -4000))
    again = app.imports.preview(app.imports.read(path)).counts
    assert (again.new, again.same) == (0, 4)
