"""A report with a chart: on paper it stands above the rows, in a workbook it is drawn from the cells."""

import subprocess
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from kobi_crm.analytics.shop_months import MonthTurnover
from kobi_crm.app import Application
from kobi_crm.domain.chart_layout import NAMES
from kobi_crm.reports.charts import months
from kobi_crm.reports.excel import write_xlsx
from kobi_crm.reports.insights import months_table
from kobi_crm.reports.pages import lay_out
from kobi_crm.reports.pdf import load_fonts, write_pdf
from kobi_crm.reports.table import Column, SheetChart, Table, keep_columns
from kobi_crm.services.demo.shop import ensure_demo
from tests.shops import MovedClock, opened

PRINTED = datetime(2026, 11, 22, 9)
MONTHS = [MonthTurnover(date(2026, month, 1), 1_000_000 * month, 500_000) for month in range(1, 11)]
NATIVE = {"turnover", "forecast", "pareto", "return_of_new", "repurchase", "concentration", "campaign"}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """The demo shop, in English."""
    path = ensure_demo(tmp_path_factory.mktemp("demo") / "demo.db", MovedClock(), "en")
    with opened(path) as made:
        yield made


def _table() -> Table:
    return months_table(MONTHS, months.chart(MONTHS), shop_name="Yılmaz")


@pytest.mark.needs_poppler
def test_the_chart_stands_above_the_rows_at_200_dots_an_inch(
    tmp_path: Path, pdf_text: Callable[[Path], str]
) -> None:
    path = tmp_path / "turnover.pdf"
    write_pdf(_table(), path, language="en", printed_on=PRINTED)
    text = pdf_text(path)
    words = "October 2026: ₺100,000 of turnover. That is 1900 % more than in the same month a year before."
    assert text.index(words) < text.index("01.2026") < text.index("10.2026")
    assert text.count(words) == 1
    listed = subprocess.run(["pdfimages", "-list", path], check=True, capture_output=True, text=True).stdout
    (row,) = [line.split() for line in listed.splitlines() if "image" in line]
    assert int(row[12]) >= 200
    assert int(row[13]) >= 200


def test_a_long_report_loses_no_row_to_its_chart() -> None:
    rows = [(f"Row {n}", n, None) for n in range(200)]
    table = Table("T", _table().columns, rows, chart=months.chart(MONTHS))
    laid = lay_out(table, load_fonts(), language="en", printed_on=PRINTED)
    shown = [cells[0][0] for page in laid.pages for cells in page.rows]
    assert shown == [row[0] for row in rows]
    plain = lay_out(Table("T", table.columns, rows), load_fonts(), language="en", printed_on=PRINTED)
    assert len(laid.pages[0].rows) < len(plain.pages[0].rows)
    assert len(laid.pages[1].rows) == len(plain.pages[1].rows)


def test_a_young_shop_prints_the_sentence_alone(tmp_path: Path) -> None:
    path = tmp_path / "empty.pdf"
    write_pdf(months_table([], months.chart([]), shop_name=""), path, language="en", printed_on=PRINTED)
    page = PdfReader(path).pages[0]
    assert "There are not enough sales for this yet." in page.extract_text()
    assert not page.images
    write_xlsx([months_table([], months.chart([]), shop_name="")], path.with_suffix(".xlsx"), language="en")
    sheet: Any = openpyxl.load_workbook(path.with_suffix(".xlsx")).active
    assert (sheet._charts, sheet._images) == ([], [])


def test_the_workbook_draws_its_own_cells(tmp_path: Path) -> None:
    path = tmp_path / "turnover.xlsx"
    write_xlsx([_table()], path, language="en")
    sheet: Any = openpyxl.load_workbook(path)["Turnover by month"]
    (chart,) = sheet._charts
    assert [series.val.numRef.f for series in chart.series] == [
        "'Turnover by month'!$B$2:$B$11", "'Turnover by month'!$C$2:$C$11",
    ]  # fmt: skip
    assert [series.tx.strRef.f for series in chart.series] == [
        "'Turnover by month'!$B$1", "'Turnover by month'!$C$1",
    ]  # fmt: skip
    assert chart.series[0].cat.numRef.f == "'Turnover by month'!$A$2:$A$11"
    assert chart.series[1].graphicalProperties.pattFill.prst == "wdUpDiag"
    assert (chart.anchor._from.col, chart.anchor._from.row) == (4, 1)
    assert sheet["B11"].value == 100_000
    assert sheet.auto_filter.ref == "A1:C11"


def test_only_the_last_rows_are_drawn_where_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "last.xlsx"
    rows = [(f"{n}", n) for n in range(40)]
    wanted = SheetChart("line", (1,), last=10)
    columns = (Column("Name"), Column("Count", "number"))
    write_xlsx([Table("T", columns, rows, sheet_chart=wanted)], path, language="en")
    sheet: Any = openpyxl.load_workbook(path)["T"]
    (chart,) = sheet._charts
    assert chart.series[0].val.numRef.f == "'T'!$B$32:$B$41"
    assert keep_columns(Table("T", columns, rows, sheet_chart=wanted), [0]).sheet_chart is None


@pytest.mark.parametrize("name", NAMES)
def test_each_chart_of_the_page_has_its_report(demo: Application, tmp_path: Path, name: str) -> None:
    assert name in demo.reports.names()
    assert demo.reports.title(name) == demo.charts.title(name)
    pdf, book = tmp_path / "r.pdf", tmp_path / "r.xlsx"
    demo.reports.write(name, pdf)
    page = PdfReader(pdf).pages[0]
    assert len(page.images) == 1
    chart = demo.charts.chart(name)
    said = " ".join(page.extract_text().split())
    assert " ".join(chart.words.split()) in said
    demo.reports.write(name, book)
    sheet: Any = openpyxl.load_workbook(book).active
    assert (len(sheet._charts), len(sheet._images)) == ((1, 0) if name in NATIVE else (0, 1))


@pytest.mark.slow
@pytest.mark.needs_libreoffice
@pytest.mark.parametrize("name", ["turnover", "forecast", "busy_hours"])
def test_libreoffice_draws_the_chart(demo: Application, tmp_path: Path, name: str) -> None:
    book = tmp_path / f"{name}.xlsx"
    demo.reports.write(name, book)
    profile = tmp_path / "office"
    subprocess.run(
        ["libreoffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", tmp_path, book],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    page = PdfReader(tmp_path / f"{name}.pdf").pages[0]
    if name == "busy_hours":
        assert len(page.images) == 1
    else:
        assert demo.charts.chart(name).words.split(".")[0].split(",")[0] in " ".join(
            page.extract_text().split()
        )
