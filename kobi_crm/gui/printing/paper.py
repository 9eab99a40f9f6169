"""Draws a report's pages with Qt, exactly as the PDF has them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter

from kobi_crm import paths
from kobi_crm.reports.charts.chart import Picture
from kobi_crm.reports.page_layout import Font
from kobi_crm.reports.pages import PaperPage

_FINE = 10
"""Steps of the drawing in a point: sizes of fonts are whole numbers for Qt."""
_FAMILY = "DejaVu Sans"


def load_paper_fonts() -> None:
    """Make the fonts of paper known to Qt; they need not be installed on the computer."""
    if _FAMILY not in QFontDatabase.families() or not QFontDatabase.styles(_FAMILY):
        for name in ("DejaVuSans", "DejaVuSans-Bold"):
            QFontDatabase.addApplicationFont(str(paths.resource("fonts", f"{name}.ttf")))


def draw_page(painter: QPainter, page: PaperPage, dots_per_point: float) -> None:
    """Draw one page from the upper left corner of the paper."""
    (_width, height), draw = page
    painter.save()
    painter.scale(dots_per_point / _FINE, dots_per_point / _FINE)
    draw(_PainterSurface(painter, height))
    painter.restore()


def page_image(page: PaperPage, width: int) -> QImage:
    """One page as a picture ``width`` pixels wide."""
    wide, high = page[0]
    scale = width / wide
    image = QImage(width, max(1, round(high * scale)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    draw_page(painter, page, scale)
    painter.end()
    return image


class _PainterSurface:
    """Points from the lower left corner become tenths of a point from the upper left one."""

    def __init__(self, painter: QPainter, height: float) -> None:
        self._painter = painter
        self._height = height
        self._fonts: dict[tuple[str, float], QFont] = {}

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        top = self._height - y - height
        self._painter.fillRect(self._box(x, top, width, height), QColor(colour))

    def rule(self, left: float, right: float, y: float, thickness: float, colour: str) -> None:
        top = self._height - y - thickness / 2
        self._painter.fillRect(self._box(left, top, right - left, thickness), QColor(colour))

    def picture(self, x: float, y: float, width: float, height: float, picture: Picture) -> None:
        image = QImage(picture.rgba, picture.width, picture.height, QImage.Format.Format_RGBA8888)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawImage(self._box(x, self._height - y - height, width, height), image)

    def text(self, x: float, y: float, text: str, font: Font, colour: str) -> None:
        self._painter.setFont(self._font(font))
        self._painter.setPen(QColor(colour))
        self._painter.drawText(round(x * _FINE), round((self._height - y) * _FINE), text)

    def _font(self, font: Font) -> QFont:
        key = (font.name, font.size)
        if key not in self._fonts:
            made = QFont(_FAMILY)
            made.setPixelSize(max(1, round(font.size * _FINE)))
            made.setBold(font.name.endswith("Bold"))
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[key] = made
        return self._fonts[key]

    @staticmethod
    def _box(x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(x * _FINE, y * _FINE, width * _FINE, height * _FINE)
