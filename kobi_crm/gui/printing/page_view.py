"""One page of paper on the screen, as large as there is room."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.gui.printing.paper import load_paper_fonts, page_image
from kobi_crm.gui.theme import Theme
from kobi_crm.reports.pages import PaperPages

_LONG, _ROLL = 2.0, 300
"""From how many times its width paper is a roll, and how wide a roll is shown, in pixels at text factor 1.0."""


class PageView(QWidget):
    """Pages are drawn when they are looked at; ``page_changed(number, of)`` counts from one."""

    page_changed = Signal(int, int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_paper_fonts()
        self._theme = theme
        self._name = name
        self._laid: PaperPages | None = None
        self._place = 0
        self._image: tuple[int, int, QImage] | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pages(self, laid: PaperPages) -> None:
        """Show other pages, at the same place where that is still there."""
        self._laid, self._image = laid, None
        self._place = min(self._place, len(laid.pages) - 1)
        self.step(0)

    def step(self, by: int) -> None:
        """The next (1) or the previous page (-1)."""
        if self._laid is None:
            return
        last = len(self._laid.pages) - 1
        self._place = max(0, min(last, self._place + by))
        self.setAccessibleDescription(f"{self._place + 1} / {last + 1}")
        self.page_changed.emit(self._place + 1, last + 1)
        self.update()

    def paper(self) -> QRect:
        """Where the paper lies."""
        if self._laid is None:
            return QRect()
        wide, high = self._laid.pages[self._place][0]
        room = self.size() - QSize(2, 2)
        if high > wide * _LONG:  # a roll: its beginning, as wide as it can still be read
            room.setWidth(min(room.width(), self._theme.px(_ROLL)))
            return QRect(
                (self.width() - room.width()) // 2, 1, room.width(), round(room.width() * high / wide)
            )
        size = QSize(round(wide), round(high)).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - size.width()) // 2, 1, size.width(), size.height())

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(540))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(260))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._laid is None:
            return
        painter, paper = QPainter(self), self.paper()
        painter.drawImage(paper, self._picture(paper.width()))
        painter.setPen(QPen(self._theme.color("border_strong"), 1))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))

    def _picture(self, width: int) -> QImage:
        assert self._laid is not None
        dots = max(1, round(width * self.devicePixelRatioF()))
        if self._image is None or self._image[:2] != (self._place, dots):
            page = self._laid.pages[self._place]
            self._image = (self._place, dots, page_image(page, dots))
        return self._image[2]
