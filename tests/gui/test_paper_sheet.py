"""Slips and statements are looked at on the screen and printed on A4, A5 or a roll."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.printing.printers import Printers
from kobi_crm.gui.sheets.paper_sheet import PaperSheet
from kobi_crm.gui.window import Window
from tests.gui.conftest import Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MM = 72 / 25.4


class PaperFile(Printers):
    """A printer that prints into a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def names(self) -> list[str]:
        return ["Fiş yazıcısı"]

    def printer(self, name: str) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._path))
        return printer


def width_of(path: Path) -> float:
    said = subprocess.run(["pdfinfo", path], check=True, capture_output=True, encoding="utf-8").stdout
    return float(next(line for line in said.splitlines() if line.startswith("Page size:")).split()[2])


def text_of(path: Path) -> str:
    said = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True)
    return " ".join(said.stdout.decode().split())


@pytest.mark.parametrize(("paper", "width"), [("80mm", 80 * MM), ("a5", 419.5), ("a4", 595.3)])
def test_the_slip_of_a_sale_is_printed_on_its_paper(
    window: Window,
    ctx: Context,
    people: People,
    keyboard: Keyboard,
    settled: Settled,
    qtbot: QtBot,
    tmp_path: Path,
    paper: str,
    width: float,
) -> None:
    sale = ctx.app.sales.record(SaleDraft(people.fatma, 12_345, "credit"))
    settled()
    file = tmp_path / "paper.pdf"
    sheet = PaperSheet.of_sale(ctx, sale, PaperFile(file))
    ctx.show_sheet(sheet)
    sheet.papers.choose(paper)
    keyboard.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sheets.sheet() is None)
    assert window.toast.text() == "Sent to the printer: Fiş yazıcısı"
    assert width_of(file) == pytest.approx(width, abs=1.5)


def test_the_slip_of_a_payment_is_saved(
    window: Window, ctx: Context, people: People, settled: Settled, tmp_path: Path
) -> None:
    paid = ctx.app.ledger.take_payment(people.mehmet, 15_000)
    settled()
    sheet = PaperSheet.of_payment(ctx, paid)
    ctx.show_sheet(sheet)
    settled()
    assert (sheet.title.text(), sheet.paper()) == ("Payment slip", "80mm")
    dialog = sheet.ask_file()
    dialog.fileSelected.emit(str(tmp_path / "slip.pdf"))
    dialog.reject()
    settled()
    assert "Owed after this ₺2,000.00" in text_of(tmp_path / "slip.pdf")
    with pytest.raises(UserError, match="not a payment"):
        PaperSheet.of_payment(ctx, ctx.app.shop.rows("SELECT min(id) FROM ledger")[0][0])
