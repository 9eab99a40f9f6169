"""The import wizard on a real small workbook: clicks, counts, stopping, undo."""

import gc
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.import_wizard import ImportSheet
from kobi_crm.gui.sheets.import_wizard.sheet import COLUMNS, FILE, PREVIEW, RESULT
from kobi_crm.gui.window import Window
from kobi_crm.jobs import Progress

ROWS = (
    ("Ad Soyad", "Cep Tel", "Doğum Tarihi", "Sıra"),
    ("Nuriye Işık", "0542 318 90 25", "17.01.1985", 1),
    ("ŞÜKRÜ ÖZÇELİK", "0505 111 22 33", "2 nisan", 2),
    ("Mehmet Kılıç", "0533 906 41 17", None, 3),
    (None, "0505 999 88 77", None, 4),
    ("Toplam", None, None, 4),
)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)  # pyright: ignore[reportOptionalMemberAccess]
    path = tmp_path / "müşteriler.xlsx"
    book.save(path)
    return path


@pytest.fixture
def sheet(window: Window) -> ImportSheet:
    window.open_import(None)
    opened = window.sheets.sheet()
    assert isinstance(opened, ImportSheet)
    return opened


def at(sheet: ImportSheet, step: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sheet.stack.currentIndex() == step and sheet._job is None, timeout=20_000)


def test_a_well_formed_file_needs_three_clicks_after_choosing_it(
    window: Window, app: Application, sheet: ImportSheet, workbook: Path, qtbot: QtBot
) -> None:
    sheet.read(workbook)
    at(sheet, COLUMNS, qtbot)
    assert sheet.columns.kinds.current() == "customers"
    assert [sheet.columns.box(place).currentData() for place in range(3)] == ["name", "phone", "birthday"]
    sheet.go_button.click()
    at(sheet, PREVIEW, qtbot)
    preview = sheet.preview.preview
    assert preview is not None
    assert (preview.counts.new, preview.counts.skipped) == (2, 2)
    assert app.customers.count() == 3
    assert sheet.go_button.text() == "Import 2 rows" if preview.counts.changed == 0 else "Import 3 rows"
    sheet.go_button.click()
    at(sheet, RESULT, qtbot)
    assert app.customers.count() == 5
    assert "2 customers added" in sheet.result.sentence.text()
    sheet.go_button.click()
    assert window.sheets.sheet() is None
    birthday = app.customers.get(app.customers.search("nuriye")[0].id).birthday
    assert birthday is not None
    assert (birthday.day, birthday.month, birthday.year) == (17, 1, 1985)


def test_each_count_opens_its_rows_with_reasons(sheet: ImportSheet, workbook: Path, qtbot: QtBot) -> None:
    sheet.read(workbook)
    at(sheet, COLUMNS, qtbot)
    sheet.go_button.click()
    at(sheet, PREVIEW, qtbot)
    sheet.preview.states.choose("skipped")
    model = sheet.preview.table.model()
    shown = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert [row[0] for row in shown] == ["5", "6"]
    assert all(row[3] for row in shown)


def test_a_column_can_go_elsewhere_and_takes_the_field_from_the_other(
    sheet: ImportSheet, workbook: Path, qtbot: QtBot
) -> None:
    sheet.read(workbook)
    at(sheet, COLUMNS, qtbot)
    box = sheet.columns.box(3)
    box.setCurrentIndex(box.findData("phone"))
    box.activated.emit(box.currentIndex())
    assert sheet.columns.mapping is not None
    assert sheet.columns.mapping.columns == {0: "name", 2: "birthday", 3: "phone"}
    assert sheet.columns.box(1).currentData() == ""


def test_a_needed_column_is_asked_for(sheet: ImportSheet, workbook: Path, qtbot: QtBot) -> None:
    sheet.read(workbook)
    at(sheet, COLUMNS, qtbot)
    sheet.columns.kinds.choose("sales")
    sheet.go_button.click()
    qtbot.waitUntil(lambda: sheet._job is None)
    assert "dates" in sheet.columns.problem.text()
    assert sheet.stack.currentIndex() == COLUMNS


def test_undoing_the_import_takes_every_row_back(
    sheet: ImportSheet, app: Application, workbook: Path, qtbot: QtBot
) -> None:
    sheet.read(workbook)
    at(sheet, COLUMNS, qtbot)
    sheet.go_button.click()
    at(sheet, PREVIEW, qtbot)
    sheet.go_button.click()
    at(sheet, RESULT, qtbot)
    sheet.result.undo_button.click()
    qtbot.waitUntil(lambda: app.customers.count() == 3)
    qtbot.waitUntil(lambda: "undone" in sheet.result.sentence.text())


def test_the_left_out_rows_are_saved_as_a_workbook(
    sheet: ImportSheet, workbook: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet.read(workbook)
    at(sheet, COLUMNS, qtbot)
    sheet.go_button.click()
    at(sheet, PREVIEW, qtbot)
    sheet.go_button.click()
    at(sheet, RESULT, qtbot)
    target = tmp_path / "atlananlar.xlsx"
    sheet.save_skipped(target)
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "atlananlar.xlsx" in sheet.result.hint.text())


def test_a_file_that_is_no_list_is_said_in_place(sheet: ImportSheet, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "resim.xlsx"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    sheet.read(bad)
    qtbot.waitUntil(lambda: bool(sheet.files.problem.text()), timeout=20_000)
    assert "resim.xlsx" in sheet.files.problem.text()
    assert sheet.stack.currentIndex() == FILE


def test_stopping_while_reading_says_that_nothing_was_written(
    sheet: ImportSheet, app: Application, workbook: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    import threading

    began = threading.Event()

    def slow(_path: Path, progress: Progress) -> None:
        began.set()
        while not progress.cancelled:
            threading.Event().wait(0.005)
        progress.step(1, 2)

    monkeypatch.setattr(app.imports, "read", slow)
    sheet.read(workbook)
    assert began.wait(5)
    assert sheet.progress.isVisible()
    sheet.progress.stop_button.click()
    qtbot.waitUntil(lambda: sheet.files.problem.text() == "Stopped. Nothing was written.")
    assert not sheet.progress.isVisible()


def test_escape_while_reading_leaves_nothing_behind(
    window: Window, ctx: Context, sheet: ImportSheet, workbook: Path, hands: Any, qtbot: QtBot
) -> None:
    sheet.read(workbook)
    hands.key(Qt.Key.Key_Escape)
    assert window.sheets.sheet() is None
    qtbot.waitUntil(lambda: not ctx.tasks.busy, timeout=20_000)


def test_sales_of_people_in_the_shop_find_their_cards(
    sheet: ImportSheet, app: Application, people: dict[str, int], tmp_path: Path, qtbot: QtBot
) -> None:
    listing = tmp_path / "satislar.csv"
    text = "Müşteri;Tarih;Tutar;Ödeme\nMEHMET KILIÇ;02.11.2026;1.250,50;Kart\nSevgi Şahin;03.11.2026;12,5;Nakit\n"
    listing.write_bytes(text.encode("cp1254"))
    sheet.read(listing)
    at(sheet, COLUMNS, qtbot)
    sheet.go_button.click()
    at(sheet, PREVIEW, qtbot)
    sheet.go_button.click()
    at(sheet, RESULT, qtbot)
    assert sheet.result.sentence.text() == "2 sales rows added, 1 new customers."
    sales = app.sales.rows(app.sales.ids(date(2026, 11, 2), date(2026, 11, 3)))
    mehmet = next(sale for sale in sales if sale.customer_id == people["Mehmet Kılıç"])
    assert (mehmet.total, mehmet.payment) == (1_250_50, "card")


def test_tab_in_a_sheet_leaves_its_tables_alive(
    window: Window, sheet: ImportSheet, hands: Any, qtbot: QtBot
) -> None:
    hands.key(Qt.Key.Key_Tab)
    gc.collect()
    # PySide's focusProxy() once made Python the owner of the table's headers, and the collection deleted them.
    assert shiboken6.isValid(sheet.preview.table.horizontalHeader())
    sheet.stack.setCurrentIndex(PREVIEW)
    assert sheet.preview.table.isVisible()


def test_a_sale_is_told_from_others_by_its_day_product_and_amount(
    sheet: ImportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "satışlar.csv"
    path.write_text(
        "Müşteri;Tarih;Ürün;Tutar\nFatma Demir;12.10.2026;Tulum peyniri;340,50\n", encoding="utf-8"
    )
    sheet.read(path)
    at(sheet, COLUMNS, qtbot)
    sheet.go_button.click()
    at(sheet, PREVIEW, qtbot)
    model = sheet.preview.table.model()
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown[1:3] == ["Fatma Demir", "12.10.2026 · Tulum peyniri · 340,50"]


def test_progress_is_counted_in_rows_of_the_list(sheet: ImportSheet, workbook: Path, qtbot: QtBot) -> None:
    sheet.read(workbook)
    at(sheet, COLUMNS, qtbot)
    sheet.go_button.click()
    at(sheet, PREVIEW, qtbot)
    told: list[tuple[int, int]] = []
    sheet.progress.set_progress = lambda done, total: told.append((done, total))  # type: ignore[method-assign]
    rows = sheet.preview.will_write()
    for done in (0, 3, 6):
        sheet._show_progress(done, 6)
    assert told == [(0, rows), (rows // 2, rows), (rows, rows)]
