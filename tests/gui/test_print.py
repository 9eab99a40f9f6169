"""Ctrl+P Enter: the pages are seen before they are printed, and nothing is cut."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.customers import CustomersPage
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.printing.paper import load_paper_fonts, page_image
from kobi_crm.gui.printing.printers import Printers
from kobi_crm.gui.sheets.print_sheet import PrintSheet
from kobi_crm.gui.window import Window
from kobi_crm.services.reports import ReportWish
from tests.gui.conftest import Keyboard

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


class PaperFile(Printers):
    """A printer that prints into a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def names(self) -> list[str]:
        return ["Ofis"]

    def printer(self, name: str) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._path))
        return printer


class NoPrinter(Printers):
    """A computer without a printer."""

    def names(self) -> list[str]:
        return []


@pytest.fixture
def page(window: Window, settled: Settled) -> CustomersPage:
    window.go("customers")
    settled()
    found = window.page()
    assert isinstance(found, CustomersPage)
    return found


def _sheet(window: Window) -> PrintSheet:
    sheet = window.sheets.sheet()
    assert isinstance(sheet, PrintSheet)
    return sheet


def test_the_list_is_printed_with_two_keys(
    page: CustomersPage, window: Window, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.pdf"
    page.saver.printers = PaperFile(paper)
    keyboard.press(Qt.Key.Key_P, CTRL).press(Qt.Key.Key_Return)
    assert keyboard.count == 2
    qtbot.waitUntil(lambda: window.sheets.sheet() is None)
    assert paper.read_bytes()[:4] == b"%PDF"
    assert window.toast.text() == "Sent to the printer: Ofis"


def test_what_is_seen_is_what_is_printed(
    page: CustomersPage, window: Window, ctx: Context, settled: Settled
) -> None:
    page.bar.search.edit.setText("regular")
    settled()
    page.print_list()
    settled()
    sheet = _sheet(window)
    assert sheet._table is not None
    rows = list(sheet._table.rows)
    assert [row[0] for row in rows] == [f"Regular {letter}" for letter in "ABCDEF"]
    sheet.boxes[2].setChecked(False)
    settled()
    assert sheet._laid is not None
    assert [column.title for column in sheet._laid.table.columns] == [
        "Name", "Phone", "Last visit", "Usually", "Balance",
    ]  # fmt: skip


def test_without_a_printer_it_is_said_what_to_do(
    page: CustomersPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    page.saver.printers = NoPrinter()
    keyboard.press(Qt.Key.Key_P, CTRL).press(Qt.Key.Key_Return)
    settled()
    sheet = _sheet(window)
    assert sheet.said.text() == "No printer found. Check the cable and power, or save as PDF."
    keyboard.press(Qt.Key.Key_Escape)
    assert window.sheets.sheet() is None


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_the_sheet_saves_a_file_too(
    page: CustomersPage, window: Window, settled: Settled, tmp_path: Path, ending: str
) -> None:
    page.print_list()
    settled()
    sheet = _sheet(window)
    (sheet.pdf if ending == "pdf" else sheet.excel).click()
    assert window.sheets.sheet() is None
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / f"list.{ending}"))
    dialog.reject()
    settled()
    assert (tmp_path / f"list.{ending}").stat().st_size > 0
    assert page.saver.where.full_text().startswith("Saved: ")


def test_the_morning_list_is_printed_from_today(window: Window, keyboard: Keyboard, settled: Settled) -> None:
    keyboard.press(Qt.Key.Key_P, CTRL)
    settled()
    assert _sheet(window).title.text() == "To call today"
    assert window.findChildren(ReportSaver)


def test_a_page_on_the_screen_has_ink_and_stays_inside_the_paper(ctx: Context) -> None:
    load_paper_fonts()
    reports = ctx.app.reports
    laid = reports.lay_out(reports.table(ReportWish("customers")))
    image = page_image(laid.paper().pages[0], 600)
    white = QColor("white").rgb()
    ink = [
        (x, y)
        for y in range(0, image.height(), 2)
        for x in range(image.width())
        if image.pixel(x, y) != white
    ]
    assert len(ink) > 500
    edge = 600 * 30 / laid.sheet.width
    assert all(edge < x < 600 - edge for x, _y in ink)
