"""A table as PDF on A4: drawn text by text, so that nothing an owner typed is ever read as markup."""

from datetime import datetime
from pathlib import Path
from typing import Any, cast

from kobi_crm import paths
from kobi_crm.domain.text import clean
from kobi_crm.files import atomic_write
from kobi_crm.jobs import Progress
from kobi_crm.reports.charts.chart import Picture
from kobi_crm.reports.page_layout import Font
from kobi_crm.reports.pages import FAINT, HEAD_FILL, INK, RULE, Fonts, Pages, PaperPages, lay_out
from kobi_crm.reports.table import Table


def write_pdf(
    table: Table, path: Path, *, language: str, printed_on: datetime, progress: Progress | None = None
) -> None:
    """Write ``table`` to ``path``, whole or not at all; long rows wrap, the head repeats on every page.

    Raises ``UserError`` when the file cannot be written, ``Cancelled`` when ``progress`` was stopped.
    """
    laid = lay_out(table, load_fonts(), language=language, printed_on=printed_on)
    atomic_write(path, lambda temporary: _draw(temporary, laid, language, progress))


def load_fonts() -> Fonts:
    """The fonts of paper with the widths of their letters; they lie in ``resources/fonts``."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    # Nothing here asks reportlab to fetch anything; should that ever change, it may fetch from nowhere.
    rl_config.trustedSchemes = ["data"]
    rl_config.trustedHosts = []
    rl_config.useA85 = 0  # PDF has taken plain binary since 1.2; the detour through ASCII doubles the time
    made: dict[str, Any] = {}
    for name in ("DejaVuSans", "DejaVuSans-Bold"):
        if name not in pdfmetrics.getRegisteredFontNames():
            cast(Any, pdfmetrics).registerFont(TTFont(name, str(paths.resource("fonts", f"{name}.ttf"))))
        made[name] = cast(Any, pdfmetrics.getFont(name)).face

    def font(name: str, size: float) -> Font:
        return Font(name, size, made[name].charWidths, made[name].defaultWidth)

    return Fonts(
        font("DejaVuSans", 8.5),
        font("DejaVuSans-Bold", 8.5),
        font("DejaVuSans-Bold", 15),
        font("DejaVuSans", 8),
    )


def write_pages(path: Path, pages: PaperPages, *, author: str, language: str) -> None:
    """Write pages of any kind to ``path``, whole or not at all. Raises ``UserError`` when it cannot be written."""
    atomic_write(path, lambda temporary: _draw_pages(temporary, pages, author, language))


def _draw(path: Path, laid: Pages, language: str, progress: Progress | None) -> None:
    _draw_pages(path, laid.paper(), laid.table.shop_name, language, progress)


def _draw_pages(
    path: Path, paper: PaperPages, author: str, language: str, progress: Progress | None = None
) -> None:
    """``Cancelled`` when ``progress`` was stopped."""
    from reportlab.pdfgen.canvas import Canvas

    pages = paper.pages
    canvas = Canvas(str(path), pagesize=pages[0][0], pageCompression=1, lang=language)
    canvas.setTitle(clean(paper.title))
    canvas.setAuthor(clean(author))
    canvas.setCreator("KOBİ CRM")
    surface = _CanvasSurface(canvas)
    for place, (size, draw) in enumerate(pages):
        if progress is not None:
            progress.step(place, len(pages))
        cast(Any, canvas).setPageSize(size)
        surface.begin()
        draw(surface)
        surface.end()
        canvas.showPage()
    canvas.save()
    if progress is not None:
        progress.step(len(pages), len(pages))


class _CanvasSurface:
    """All words of a page form one text object, drawn last, over fills and rules."""

    def __init__(self, canvas: Any) -> None:
        from reportlab.lib.colors import HexColor

        self._canvas = canvas
        self._words: Any = None
        self._colours = {code: HexColor(code) for code in (INK, FAINT, RULE, HEAD_FILL)}
        self._state: tuple[str, str, float] | None = None

    def begin(self) -> None:
        """A new page."""
        self._words = self._canvas.beginText()
        self._state = None

    def end(self) -> None:
        """The page is drawn."""
        self._canvas.drawText(self._words)

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._canvas.setFillColor(self._colours[colour])
        self._canvas.rect(x, y, width, height, stroke=0, fill=1)

    def rule(self, left: float, right: float, y: float, thickness: float, colour: str) -> None:
        self._canvas.setStrokeColor(self._colours[colour])
        self._canvas.setLineWidth(thickness)
        self._canvas.line(left, y, right, y)

    def picture(self, x: float, y: float, width: float, height: float, picture: Picture) -> None:
        from PIL import Image
        from reportlab.lib.utils import ImageReader

        dots = Image.frombytes("RGBA", (picture.width, picture.height), picture.rgba).convert("RGB")
        self._canvas.drawImage(cast(Any, ImageReader)(dots), x, y, width, height)

    def text(self, x: float, y: float, text: str, font: Font, colour: str) -> None:
        state = (colour, font.name, font.size)
        if state != self._state:
            self._words.setFillColor(self._colours[colour])
            self._words.setFont(font.name, font.size)
            self._state = state
        self._words.setTextOrigin(x, y)
        self._words.textOut(text)
