"""The printers of this computer, and a print run that leaves the window usable."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kobi_crm.gui.printing.paper import draw_page
from kobi_crm.reports.pages import Pages

_POINTS_AN_INCH = 72


class Printers:
    """What the print sheet asks; a test gives it a printer that writes a file."""

    def names(self) -> list[str]:
        """The printers there are, the computer's default first."""
        default = QPrinterInfo.defaultPrinterName()
        found = QPrinterInfo.availablePrinterNames()
        return sorted(found, key=lambda name: name != default)

    def printer(self, name: str) -> QPrinter:
        """A printer by its name."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(name)
        return printer


class PrintRun(QObject):
    """Prints page by page between the window's own events; ``ended(True)`` when all are with the printer."""

    stepped = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, printer: QPrinter, laid: Pages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._laid = laid
        self._next = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Set the paper and begin; pages follow by themselves."""
        sheet = self._laid.sheet
        lying = sheet.width > sheet.height
        self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        )
        self._printer.setFullPage(True)
        self._printer.setDocName(self._laid.table.title)
        if self._painter.begin(self._printer):
            self._timer.start(0)
        else:
            self.ended.emit(False)

    def _step(self) -> None:
        pages = self._laid.pages
        page = pages[self._next]
        if self._next:
            self._printer.newPage()
        draw_page(self._painter, self._laid, page, self._printer.resolution() / _POINTS_AN_INCH)
        self._next += 1
        self.stepped.emit(self._next, len(pages))
        if self._next == len(pages):
            self._timer.stop()
            self.ended.emit(self._painter.end())
