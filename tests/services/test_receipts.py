"""The slip of a sale, a refund and a payment: everything on it, on every paper, and never a fiscal document."""

import subprocess
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.errors import UserError
from kobi_crm.reports.receipt import Receipt, ReceiptLine, receipt_pages
from tests.shops import MORNING

TODAY = MORNING.date()
PAPERS = ("a4", "a5", "80mm")
MM = 72 / 25.4


def text_of(path: Path) -> str:
    said = subprocess.run(
        ["pdftotext", "-layout", path, "-"], check=True, capture_output=True, encoding="utf-8"
    )
    return " ".join(said.stdout.split())


def size_of(path: Path) -> tuple[float, float]:
    said = subprocess.run(["pdfinfo", path], check=True, capture_output=True, encoding="utf-8").stdout
    words = next(line for line in said.splitlines() if line.startswith("Page size:")).split()
    return float(words[2]), float(words[4])


@pytest.fixture
def ayse(app: Application) -> int:
    app.settings.set("shop_name", "Güneş Bakkaliyesi")
    return app.customers.add(CustomerDraft("Ayşe Şükriye Kılıçoğlu", phone="5321112233"))


@pytest.fixture
def sale(app: Application, ayse: int) -> int:
    """Two kilos and a half, and a thing with a discount; part of it on credit, after an older debt."""
    app.ledger.add_opening(ayse, 12_345, TODAY - timedelta(days=40))
    peynir = app.products.add(ProductDraft("Ezine peyniri", unit="kg", price=48_000))
    lines = (
        SaleLine.priced("Ezine peyniri", 2_500, 48_000, product_id=peynir),
        SaleLine("Iğdır balı", 1000, 35_050, 1_050, 34_000, vat_percent=10),
    )
    return app.sales.record(
        SaleDraft(
            ayse,
            154_000,
            "split",
            at=time(9, 5),
            lines=lines,
            receipt="A-1071",
            parts=(("cash", 50_000), ("card", 100_000), ("credit", 4_000)),
        )
    )


@pytest.mark.parametrize("paper", PAPERS)
def test_a_sale_on_every_paper(app: Application, sale: int, tmp_path: Path, paper: str) -> None:
    path = app.receipts.write(sale, tmp_path / "fiş.pdf", paper)
    text = text_of(path)
    for words in (
        "Güneş Bakkaliyesi", "Sales slip", "Not a fiscal document.", "22 November 2026, 09:05",
        "Ayşe Şükriye Kılıçoğlu", "Fiscal document no: A-1071", "Ezine peyniri", "2.5 kg", "₺480.00",
        "₺1,200.00", "Iğdır balı", "₺350.50", "₺10.50", "₺340.00", "Total", "₺1,540.00",
        "Cash", "₺500.00", "Card", "₺1,000.00", "On store credit", "₺40.00", "Owed after this", "₺163.45",
    ):  # fmt: skip
        assert words in text, words
    assert text.count("Not a fiscal document.") == 2
    assert "10%" in text
    width, _height = size_of(path)
    assert width == pytest.approx({"a4": 595.28, "a5": 419.53, "80mm": 80 * MM}[paper], abs=0.1)


def test_the_balance_is_that_after_the_sale(app: Application, ayse: int, sale: int) -> None:
    app.sales.record(SaleDraft(ayse, 9_900, "credit"))
    assert app.receipts.of_sale(sale).balance == 16_345
    cash = app.sales.record(SaleDraft(ayse, 500))
    assert app.receipts.of_sale(cash).balance is None


def test_a_walk_in_sale_and_a_refund(app: Application) -> None:
    sold = app.sales.record(SaleDraft(None, 4_250, note="çiçek"))
    receipt = app.receipts.of_sale(sold)
    assert (receipt.customer, receipt.lines) == (None, (ReceiptLine("çiçek", amount=4_250),))
    back = app.receipts.of_sale(app.sales.give_back(sold))
    assert (back.kind, back.total, back.parts) == ("refund", 4_250, (("cash", 4_250),))


@pytest.mark.parametrize("paper", PAPERS)
def test_a_payment(app: Application, ayse: int, tmp_path: Path, paper: str) -> None:
    app.ledger.add_opening(ayse, 20_000, date(2026, 9, 1))
    paid = app.ledger.take_payment(ayse, 7_500, "transfer")
    app.sales.record(SaleDraft(ayse, 100, "credit"))
    text = text_of(app.receipts.write_payment(paid, tmp_path / "makbuz.pdf", paper))
    for words in (
        "Payment slip",
        "Not a fiscal document.",
        "Transfer",
        "₺75.00",
        "Owed after this",
        "₺125.00",
    ):
        assert words in text, words
    app.ledger.take_payment(ayse, 20_000, ahead=True)
    last = app.shop.rows("SELECT max(id) FROM ledger")[0][0]
    assert app.receipts.of_payment(last).balance == -7_400


def test_what_is_refused(app: Application, ayse: int, sale: int, tmp_path: Path) -> None:
    opening = app.shop.rows("SELECT min(id) FROM ledger")[0][0]
    for act, words in (
        (lambda: app.receipts.write(sale, tmp_path / "a.xlsx"), "ends with .pdf"),
        (lambda: app.receipts.write(sale, tmp_path / "a.pdf", "a3"), "no paper named a3"),
        (lambda: app.receipts.of_payment(opening), "not a payment"),
        (lambda: app.receipts.of_sale(999), "no longer there"),
    ):
        with pytest.raises(UserError, match=words):
            act()
    assert list(tmp_path.glob("a.*")) == []


def test_a_name_too_long_and_a_hostile_one_stay_inside_the_paper(tmp_path: Path) -> None:
    from kobi_crm.reports.pdf import write_pages

    name = "<b>Ş</b>" * 60
    receipt = Receipt("sale", TODAY, None, 100, (("cash", 100),), MORNING, name, name, None,
                      tuple(ReceiptLine(name, 10**9, "kg", 10**11, 5, 10**11) for _ in range(90)))  # fmt: skip
    for paper in PAPERS:
        path = tmp_path / f"{paper}.pdf"
        write_pages(path, receipt_pages(receipt, paper, "tr"), author="", language="tr")
        boxes = subprocess.run(
            ["pdftotext", "-bbox", path, "-"], check=True, capture_output=True, encoding="utf-8"
        ).stdout
        width = size_of(path)[0]
        rights = [
            float(line.split('xMax="')[1].split('"')[0]) for line in boxes.splitlines() if "xMax" in line
        ]
        assert len(rights) > 90
        assert max(rights) < width
