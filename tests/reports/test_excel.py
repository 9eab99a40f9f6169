"""The workbook: typed cells, no formulas, the same values back."""

import csv
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from io import StringIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kobi_crm.errors import Cancelled, UserError
from kobi_crm.jobs import Progress
from kobi_crm.reports.customers import CustomerLine, customer_table
from kobi_crm.reports.excel import write_xlsx
from kobi_crm.reports.table import Column, Table

Lines = Callable[[int], list[CustomerLine]]
COLUMNS = (
    Column("Ad"),
    Column("Telefon", "phone"),
    Column("Gün", "date"),
    Column("Tutar", "money"),
    Column("Adet", "number"),
    Column("Kaç günde bir", "days"),
)
ROW = ("ŞĞİıÖÇ ₺", "5321234567", date(2026, 11, 22), 123450, 2.5, 7.2)


def test_cells_keep_their_kind(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    foreign = ("x", "+491701234567", date(1850, 1, 1), None, float("nan"), None)
    totals = ("Toplam", None, None, 123450, None, None)
    write_xlsx([Table("Liste", COLUMNS, iter([ROW, foreign]), totals=totals)], path, language="tr")
    sheet = openpyxl.load_workbook(path)["Liste"]
    assert [cell.value for cell in sheet[1]] == [column.title for column in COLUMNS]
    assert [cell.font.b for cell in sheet[1]] == [True] * 6
    assert [cell.value for cell in sheet[2]] == [
        "ŞĞİıÖÇ ₺", "05321234567", datetime(2026, 11, 22), 1234.5, 2.5, 7.2
    ]  # fmt: skip
    assert [cell.data_type for cell in sheet[2]] == ["s", "s", "d", "n", "n", "n"]
    assert sheet["A2"].quotePrefix
    assert sheet["C2"].number_format == "dd.mm.yyyy"
    assert "₺" in sheet["D2"].number_format
    assert [cell.value for cell in sheet[3]][:5] == ["x", "+491701234567", "01.01.1850", None, None]
    assert sheet["A4"].value is None
    assert sheet["A5"].value == "Toplam"
    assert sheet["D5"].value == 1234.5
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:F3"


def test_hostile_text_stays_text(tmp_path: Path, hostile: tuple[str, ...]) -> None:
    path = tmp_path / "list.xlsx"
    lines = [CustomerLine(text, text, address=text, note=text) for text in hostile]
    write_xlsx([customer_table(lines, shop_name="A & B", full=True)], path, language="tr")
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {
        "s",
        "n",
    }
    assert sheet["A5"].value == "=cmd|' /C calc'!A0"
    with zipfile.ZipFile(path) as archive:
        pages = [archive.read(name) for name in archive.namelist() if "worksheets/" in name]
        assert not any(b"<f>" in page for page in pages)
        assert not [name for name in archive.namelist() if "externalLink" in name]


@settings(max_examples=25, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_can_be_written_and_read(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("xlsx") / "list.xlsx"
    write_xlsx(
        [Table(text, (Column(text), Column("b")), [(text, "x")], text, None, text)], path, language="en"
    )
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert sheet["B2"].value == "x"
    assert sheet["A2"].data_type in ("s", "n")


def test_sheets_get_names_that_excel_allows(tmp_path: Path) -> None:
    titles = ["Müşteri: [2026]/*?\\", "Müşteri: [2026]/*?\\", "x" * 40, "X" * 40, "", "''"]
    write_xlsx([Table(title, COLUMNS, []) for title in titles], tmp_path / "all.xlsx", language="tr")
    names = openpyxl.load_workbook(tmp_path / "all.xlsx").sheetnames
    assert len({name.casefold() for name in names}) == len(titles)
    assert all(1 <= len(name) <= 31 for name in names)


@pytest.mark.needs_libreoffice
def test_another_program_reads_the_same_values(
    tmp_path: Path, as_csv: Callable[[Path], str], made_up_lines: Lines, hostile: tuple[str, ...]
) -> None:
    path = tmp_path / "list.xlsx"
    lines = [*made_up_lines(420), *(CustomerLine(text, "5321234567", note=text) for text in hostile[:9])]
    write_xlsx([customer_table(lines, full=True)], path, language="tr")
    rows = list(csv.reader(StringIO(as_csv(path))))
    assert len(rows) == 1 + len(lines) + 2
    for row, line in zip(rows[1:], made_up_lines(420), strict=False):
        assert row[0] == line.name
        assert row[1] == f"0{line.phone}"
    assert rows[424][0] == "=cmd|' /C calc'!A0"
    assert rows[424][6] == "=cmd|' /C calc'!A0"
    assert not [row for row in rows if "#NAME?" in row or "Err:" in "".join(row)]
    assert {row[1] for row in rows[421:430]} == {"05321234567"}


def test_progress_runs_through_all_sheets(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: seen.append((done, total)))
    tables = [Table("Bir", COLUMNS, [ROW] * 1000), Table("Boş", COLUMNS, []), Table("İki", COLUMNS, [ROW])]
    write_xlsx(tables, tmp_path / "all.xlsx", language="tr", progress=progress)
    assert seen == [(0, 3000), (500, 3000), (2000, 3000)]


def test_a_stopped_export_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_text("old")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_xlsx([Table("Liste", COLUMNS, [ROW])], path, language="tr", progress=progress)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [tmp_path / "list.xlsx"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"list\.xlsx could not be written"):
        write_xlsx([Table("Liste", COLUMNS, [ROW])], tmp_path / "missing" / "list.xlsx", language="tr")
