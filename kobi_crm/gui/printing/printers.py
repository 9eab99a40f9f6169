"""The printers of this computer, and a print run that leaves the window usable."""

from PySide6.QtCore import QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kobi_crm.gui.printing.paper import draw_page
from kobi_crm.reports.pages import PaperPages

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

    def __init__(self, printer: QPrinter, laid: PaperPages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._laid = laid
        self._next = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Set the paper and begin; pages follow by themselves."""
        self._printer.setFullPage(True)
        self._printer.setDocName(self._laid.title)
        self._set_paper(0)
        if self._painter.begin(self._printer):
            self._timer.start(0)
        else:
            self.ended.emit(False)

    def _set_paper(self, place: int) -> None:
        """A4 and A5 by their names, which every printer knows; a roll by its size."""
        wide, high = self._laid.pages[place][0]
        lying = wide > high
        points = QSizeF(high, wide) if lying else QSizeF(wide, high)
        size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        self._printer.setPageSize(size)
        self._printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        )

    def _step(self) -> None:
        pages = self._laid.pages
        if self._next:
            self._set_paper(self._next)
            self._printer.newPage()
        draw_page(self._painter, pages[self._next], self._printer.resolution() / _POINTS_AN_INCH)
        self._next += 1
        self.stepped.emit(self._next, len(pages))
        if self._next == len(pages):
            self._timer.stop()
            self.ended.emit(self._painter.end())
