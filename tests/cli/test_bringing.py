"""Commands that bring data in and take it out again."""

import json
from datetime import date
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from tests.cli.conftest import SALES, Kobi, failed
from tests.shops import opened


def test_an_import_makes_the_shop_and_counts(kobi: Kobi, listed: Path, shop: Path) -> None:
    done = kobi("import", listed)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[0] == "6 rows: 5 new, 0 changed, 0 the same, 0 doubtful, 1 skipped."
    assert done.out.splitlines()[1].startswith("Row 7: ")
    with opened(shop, writable=False) as app:
        assert app.customers.count() == 2
        assert app.shop.rows("SELECT sum(total) FROM sales") == [(136825,)]
    again = kobi("import", listed)
    assert again.out.splitlines()[0] == "6 rows: 0 new, 0 changed, 5 the same, 0 doubtful, 1 skipped."


def test_a_remark_on_the_whole_list_has_no_row(kobi: Kobi, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Ad Soyad;Telefon;T.C. No\nAyşe Kaya;05321234567;11111111111\n", encoding="utf-8")
    lines = kobi("import", path).out.splitlines()
    assert len(lines) == 2
    assert not lines[1].startswith("Row")


def test_an_import_tells_programs_in_json(kobi: Kobi, listed: Path) -> None:
    done = kobi("import", listed, "--kind", "sales", "--json")
    said = json.loads(done.out)
    reasons = said.pop("reasons")
    assert said == {
        "kind": "sales", "rows": 6, "new": 5, "changed": 0, "same": 0, "doubtful": 0, "skipped": 1,
    }  # fmt: skip
    assert [set(reason) for reason in reasons] == [{"row", "why"}]
    assert reasons[0]["row"] == 7


def test_a_preview_writes_nothing(kobi: Kobi, listed: Path, filled: Path) -> None:
    listed.write_text(SALES.replace("Ayşe Kaya", "Yeni Biri"), encoding="utf-8")
    before = kobi("history").out
    assert "4 new" in kobi("import", listed, "--preview").out
    assert kobi("history").out == before
    with opened(filled, writable=False) as app:
        assert app.customers.count() == 2


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("yok.csv", None), ("boş.csv", b""), ("resim.xlsx", b"\x89PNG\r\n" + b"\0" * 99), ("a.xlsx", b"PK\x03\x04x"),
        ("başlıksız.csv", b"1;2;3\n4;5;6\n"), ("klasör", "folder"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_come_in(
    kobi: Kobi, filled: Path, tmp_path: Path, name: str, data: object
) -> None:
    path = tmp_path / name
    if isinstance(data, bytes):
        path.write_bytes(data)
    elif data == "folder":
        path.mkdir()
    before = kobi("history").out
    assert failed(kobi("import", path)) != ""
    assert kobi("history").out == before


def test_kinds_that_cannot_come_in_yet(kobi: Kobi, listed: Path) -> None:
    assert failed(kobi("import", listed, "--kind", "interactions")) == (
        "Lists of calls and visits cannot be imported yet."
    )


@pytest.mark.usefixtures("turkish")
def test_what_is_exported_comes_in_again(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    with opened(filled) as app:
        ayse = app.customers.search("ayşe")[0].id
        app.customers.edit(
            ayse, CustomerDraft("Ayşe Kaya", phone="5321112233", address="=cmd|x", town="Kadıköy")
        )
        app.sales.record(SaleDraft(None, 990, "cash", lines=(SaleLine("Ekmek", 1500, 660, 0, 990),)))
        app.ledger.add_opening(ayse, 12_345, date(2026, 11, 1))
    out = tmp_path / "hepsi.xlsx"
    assert kobi("export", "--out", out).code == 0
    with opened(filled, writable=False) as app:
        before = summary(app)
    other = tmp_path / "other.db"
    for kind, sheet in (("customers", "Müşteriler"), ("sales", "Satışlar")):
        mapping = tmp_path / "mapping.json"
        mapping.write_text(json.dumps({"kind": kind, "sheet": sheet}), encoding="utf-8")
        done = kobi("import", out, "--shop", other, "--mapping", mapping)
        assert done.code == 0, done.err
    with opened(other, writable=False) as app:
        assert summary(app) == before


def summary(app: Application) -> dict[str, object]:
    """What an export has to bring across: people with their cards and debts, sales with their lines."""
    people = app.customers.rows(app.customers.ids())
    return {
        "people": [(row.name, row.phone, row.address, row.balance) for row in people],
        "sales": app.shop.rows(
            "SELECT c.name, s.day, s.total, s.payment FROM sales s LEFT JOIN customers c ON c.id = s.customer_id "
            "ORDER BY s.day, s.total, c.name"
        ),
        "sum": app.shop.rows("SELECT sum(total) FROM sales"),
        "lines": app.shop.rows(
            "SELECT p.name, l.quantity, l.amount FROM sale_lines l JOIN products p ON p.id = l.product_id "
            "ORDER BY 1, 2, 3"
        ),
    }
