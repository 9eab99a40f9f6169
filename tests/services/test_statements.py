"""The statement of account: every entry and the ledger's own closing balance, on every paper and in Excel."""

import subprocess
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.money import format_money
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.domain.statement import Statement
from kobi_crm.errors import UserError
from tests.shops import MORNING

TODAY = MORNING.date()
ENTRIES = 200
LONG = "Iğdır balı ve çam fıstığı karışık kahvaltılık"


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def ayse(app: Application) -> int:
    """A customer with 200 entries: sales, payments, an opening balance and a reversal."""
    rng = Random(7)
    customer = app.customers.add(CustomerDraft("Ayşe Şükriye Kılıçoğlu", phone="5321112233"))
    app.settings.set("shop_name", "Güneş Bakkaliyesi")
    app.ledger.add_opening(customer, 123_456, ago(400))
    for number in range(ENTRIES - 2):
        day = ago(399 - 2 * number) if number < 199 else TODAY
        balance = app.ledger.balance(customer)
        if number % 3 == 2:
            app.ledger.take_payment(customer, rng.randrange(1, balance), "card", day)
        else:
            amount = rng.randrange(100, 90_000)
            line = SaleLine(rng.choice(("Ekmek", LONG, "Süt")), amount=amount)
            app.sales.record(SaleDraft(customer, amount, "credit", day=day, lines=(line,)))
    last = app.shop.rows("SELECT max(id) FROM ledger WHERE kind = 'payment'")[0][0]
    app.ledger.reverse(last, "iki kez yazıldı")
    return customer


def text_of(path: Path, *options: str) -> str:
    return subprocess.run(
        ["pdftotext", *options, path, "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout


def sizes(path: Path) -> list[tuple[float, float]]:
    said = subprocess.run(
        ["pdfinfo", "-l", "99", path], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    found = [line.split() for line in said.splitlines() if line.startswith("Page") and " size:" in line]
    return [(float(words[3]), float(words[5])) for words in found]


@pytest.mark.parametrize("paper", ["a4", "a5", "80mm"])
def test_every_entry_stands_on_every_paper(app: Application, ayse: int, tmp_path: Path, paper: str) -> None:
    path = app.statements.write(ayse, tmp_path / "döküm.pdf", paper)
    statement = app.statements.read(ayse)
    assert len(statement.lines) == ENTRIES
    text = " ".join(text_of(path, "-raw").split())
    place = 0
    for line in statement.lines:
        amount = format_money(line.debt or line.paid, "en", "always")
        for words in (f"{line.day:%d.%m.%Y}", amount, format_money(line.balance, "en", "always")):
            assert words in text[place:], (line, words)
        place = text.index(f"{line.day:%d.%m.%Y}", place) + 1
    closing = app.ledger.balance(ayse)
    assert statement.closing == closing == sum(row[0] for row in app.shop.rows("SELECT amount FROM ledger"))
    assert format_money(closing, "en", "always") in text[text.rindex("Still to pay") :]
    assert text.count("Not a fiscal document.") == len(sizes(path))
    for words in ("Güneş Bakkaliyesi", "Ayşe Şükriye Kılıçoğlu", "Reversal: iki kez yazıldı", "(reversed)"):
        assert words in text


def test_the_papers_have_their_sizes(app: Application, ayse: int, tmp_path: Path) -> None:
    found = {
        paper: sizes(app.statements.write(ayse, tmp_path / f"{paper}.pdf", paper))
        for paper in ("a4", "a5", "80mm")
    }
    assert set(found["a4"]) == {(595.28, 841.89)}
    assert set(found["a5"]) == {(419.53, 595.28)}
    ((width, height),) = found["80mm"]
    assert width == pytest.approx(80 * 72 / 25.4, abs=0.01)
    assert 4_000 < height < 14_400


def test_nothing_on_the_roll_lies_outside_what_the_printer_reaches(
    app: Application, ayse: int, tmp_path: Path
) -> None:
    app.ledger.add_opening(ayse, 99_999_999_999, ago(1))
    path = app.statements.write(ayse, tmp_path / "rulo.pdf", "80mm")
    edge = 4 * 72 / 25.4
    boxes = [line for line in text_of(path, "-bbox").splitlines() if "<word" in line]
    for box in boxes:
        values = dict(part.split("=") for part in box.split(">")[0].split() if "=" in part)
        assert float(values["xMin"].strip('"')) >= edge - 0.5, box
        assert float(values["xMax"].strip('"')) <= 80 * 72 / 25.4 - edge + 0.5, box


def test_a_part_of_the_account_carries_the_rest_over(app: Application, ayse: int) -> None:
    whole = app.statements.read(ayse)
    part = app.statements.read(ayse, ago(30))
    before = [line for line in whole.lines if line.day < ago(30)]
    assert part.opening == before[-1].balance
    assert part.lines == whole.lines[len(before) :]
    assert part.closing == whole.closing


def test_each_kind_of_entry_is_named(app: Application) -> None:
    mehmet = app.customers.add(CustomerDraft("Mehmet"))
    app.ledger.add_opening(mehmet, 5_000, ago(9))
    sale = app.sales.record(SaleDraft(mehmet, 900, "credit", day=ago(8)))
    for kind in ("cash", "card", "transfer"):
        app.ledger.take_payment(mehmet, 100, kind, ago(7))  # type: ignore[arg-type]
    app.sales.give_back(sale)
    found = app.statements.read(mehmet)
    assert [(line.what, line.debt, line.paid, line.balance, line.reversible) for line in found.lines] == [
        ("From the old notebook", 5_000, 0, 5_000, True),
        ("Sale on store credit", 900, 0, 5_900, False),
        ("Payment, cash", 0, 100, 5_800, True),
        ("Payment, card", 0, 100, 5_700, True),
        ("Payment, transfer", 0, 100, 5_600, True),
        ("Refund", 0, 900, 4_700, False),
    ]
    assert (found.debt, found.paid, found.closing) == (5_900, 1_200, 4_700)


def test_an_empty_account_is_a_statement_too(app: Application, tmp_path: Path) -> None:
    mehmet = app.customers.add(CustomerDraft("Mehmet"))
    assert app.statements.read(mehmet) == Statement(
        mehmet, "Mehmet", None, None, TODAY, 0, (), 0, app.ledger.ageing(mehmet), None
    )
    for paper in ("a4", "80mm"):
        assert "₺0.00" in text_of(app.statements.write(mehmet, tmp_path / f"{paper}.pdf", paper))


def test_excel_has_the_same_rows(app: Application, ayse: int, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = app.statements.write(ayse, tmp_path / "döküm.xlsx")
    rows = list(load_workbook(path).worksheets[0].values)
    statement = app.statements.read(ayse)
    amounts = [round(float(str(row[4])) * 100) for row in rows[1 : ENTRIES + 1]]
    assert amounts == [line.balance for line in statement.lines]
    assert round(float(str(rows[-1][4])) * 100) == app.ledger.balance(ayse)


def test_what_cannot_be_written_is_said(app: Application, ayse: int, tmp_path: Path) -> None:
    for customer, name, paper, sentence in (
        (ayse, "a.doc", "a4", "ends with .pdf or .xlsx"),
        (ayse, "a.pdf", "a3", "no paper named a3"),
        (99, "a.pdf", "a4", "no longer in the list"),
        (ayse, "no/a.pdf", "a4", "could not be written"),
    ):
        with pytest.raises(UserError, match=sentence):
            app.statements.write(customer, tmp_path / name, paper)
    assert list(tmp_path.glob("a.*")) == []
