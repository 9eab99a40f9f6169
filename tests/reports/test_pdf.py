"""The customer list on paper: every row, every Turkish letter, whatever the names hold."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kobi_crm.errors import Cancelled, UserError
from kobi_crm.jobs import Progress
from kobi_crm.reports.customers import CustomerLine, customer_table
from kobi_crm.reports.pdf import write_pdf
from kobi_crm.reports.table import Column, Table

Lines = Callable[[int], list[CustomerLine]]
PRINTED = datetime(2026, 11, 22, 9, 14)


def write(table: Table, path: Path, language: str = "tr", progress: Progress | None = None) -> None:
    write_pdf(table, path, language=language, printed_on=PRINTED, progress=progress)


@pytest.mark.needs_poppler
@pytest.mark.parametrize("count", [1, 20, 420])
def test_every_row_is_on_paper(
    tmp_path: Path, pdf_text: Callable[[Path], str], made_up_lines: Lines, count: int
) -> None:
    lines = made_up_lines(count)
    write(customer_table(lines, shop_name="Yılmaz Bakkaliyesi", subtitle="ŞĞİıÖÇ₺"), tmp_path / "list.pdf")
    text = pdf_text(tmp_path / "list.pdf")
    for number, line in enumerate(lines):
        assert f"N{number}" in text
        assert line.phone is not None
        assert f"0{line.phone[:3]} {line.phone[3:6]} {line.phone[6:8]} {line.phone[8:]}" in text
    for piece in ("Yılmaz Bakkaliyesi", "ŞĞİıÖÇ₺", "22 Kasım 2026, 09:14"):
        assert piece in text
    pages = text.count("\f")
    assert all(f"Page {page} / {pages}" in text for page in range(1, pages + 1))
    assert text.count("Last visit") == pages


@pytest.mark.needs_poppler
def test_money_follows_the_language_and_totals_are_summed(
    tmp_path: Path, pdf_text: Callable[[Path], str]
) -> None:
    lines = [CustomerLine("Işıl", balance_kurus=123450), CustomerLine("Ömer", balance_kurus=-50)]
    for language, shown in (("tr", "₺1.234,00"), ("en", "₺1,234.00")):
        write(customer_table(lines), tmp_path / "list.pdf", language)
        text = pdf_text(tmp_path / "list.pdf")
        assert shown in text
        assert "Total: 2 customers" in text
    assert "Printed on 22 November 2026" in text


@pytest.mark.needs_poppler
def test_hostile_text_is_only_text(
    tmp_path: Path, pdf_text: Callable[[Path], str], hostile: tuple[str, ...]
) -> None:
    lines = [CustomerLine(text, text, address=text, note=text) for text in hostile]
    table = customer_table(lines, shop_name=hostile[0], subtitle=hostile[1], full=True)
    write(table, tmp_path / "list.pdf")
    text = pdf_text(tmp_path / "list.pdf")
    for piece in ("Ali <b>", "<img", "=cmd|'", "kalan", "…"):
        assert piece in text
    reader = PdfReader(tmp_path / "list.pdf")
    assert not any("/Annots" in page or page.images for page in reader.pages)


@settings(max_examples=25, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_can_be_printed(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("pdf") / "list.pdf"
    write(Table(text, (Column(text), Column(text, "phone")), [(text, text)], text, (text, text), text), path)
    assert path.read_bytes().startswith(b"%PDF-")


def test_paper_lies_when_the_columns_need_it(tmp_path: Path, made_up_lines: Lines) -> None:
    def shape(table: Table) -> bool:
        write(table, tmp_path / "list.pdf")
        box = PdfReader(tmp_path / "list.pdf").pages[0].mediabox
        return box.width > box.height

    assert not shape(customer_table(made_up_lines(3)))
    assert shape(customer_table(made_up_lines(3), full=True))


def test_nothing_leaves_the_paper(tmp_path: Path) -> None:
    columns = tuple(Column(f"Sütun {number}", "money") for number in range(16))
    write(Table("Geniş", columns, [(10**11,) * 16] * 3, totals=(10**11,) * 16), tmp_path / "wide.pdf")
    page = PdfReader(tmp_path / "wide.pdf").pages[0]
    places: list[float] = []

    def look(text: str, _cm: object, matrix: list[float], _font: object, _size: object) -> None:
        if text.strip():
            places.append(matrix[4])

    page.extract_text(visitor_text=look)
    assert len(places) >= 16
    assert min(places) > 0
    assert max(places) < float(page.mediabox.width)


@pytest.mark.needs_poppler
def test_an_empty_list_says_so(tmp_path: Path, pdf_text: Callable[[Path], str]) -> None:
    write(customer_table([]), tmp_path / "list.pdf")
    assert "Nothing to list." in pdf_text(tmp_path / "list.pdf")


def test_twenty_thousand_rows_are_dealt_to_pages(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: seen.append((done, total)))
    columns = (Column("Ad"), Column("Gün", "date"), Column("Tutar", "money"))
    rows = (("Şükrü Özçelik", date(2026, 1, 1), number) for number in range(20_000))
    write(Table("Büyük", columns, rows), tmp_path / "big.pdf", progress=progress)
    pages = len(PdfReader(tmp_path / "big.pdf").pages)
    assert pages > 300
    assert seen == [*((done, pages) for done in range(pages)), (pages, pages)]


def test_a_stopped_report_leaves_the_old_file(tmp_path: Path, made_up_lines: Lines) -> None:
    path = tmp_path / "list.pdf"
    path.write_text("old")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write(customer_table(made_up_lines(3)), path, progress=progress)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [tmp_path / "list.pdf"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"list\.pdf could not be written"):
        write(customer_table([]), tmp_path / "missing" / "list.pdf")


def test_a_folder_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "list.pdf").mkdir()
    with pytest.raises(UserError, match=r"list\.pdf could not be written"):
        write(customer_table([]), tmp_path / "list.pdf")
    assert (tmp_path / "list.pdf").is_dir()
    assert list(tmp_path.iterdir()) == [tmp_path / "list.pdf"]
