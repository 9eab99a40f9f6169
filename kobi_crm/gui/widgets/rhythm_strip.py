"""Six months of visits as dots on a line, or as a band a week, with the gap since the last one."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme

SPAN_DAYS = 183
_WEEK = 7


class RhythmStrip(QWidget):
    """Full dots are visits, hollow ones days on which a visit was expected, the shade the gap since.

    Where the dots would run into each other (a daily buyer) each week is one band, from its first visit to its
    last and the higher the more often there was one.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = date(2000, 1, 1)
        self._visits: list[int] = []
        self._expected: list[int] = []
        self._gap = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Visits"))
        theme.changed.connect(self._restyle)

    def set_visits(
        self,
        today: date,
        visits: Sequence[date],
        expected: Sequence[date] = (),
        gap: str = "",
        words: str = "",
    ) -> None:
        """Show the visit days up to ``today``.

        ``gap`` ("31 gün") shades the time since the last visit; leave it empty where the absence is as usual.
        ``words`` says the same as the picture, for a screen reader.
        """
        self._today = today
        self._visits = self._days(visits)
        self._expected = self._days(expected)
        self._gap = gap
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(440), self._theme.px(84))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(84))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        self._left, self._right = px(10), self.width() - px(42)
        self._y = px(42)
        self._paint_gap(painter)
        self._paint_dots(painter)
        self._paint_labels(painter)

    def _days(self, days: Sequence[date]) -> list[int]:
        ago = {(self._today - day).days for day in days}
        return sorted(day for day in ago if 0 <= day <= SPAN_DAYS)

    def _x(self, days_ago: float) -> float:
        return self._right - (self._right - self._left) * days_ago / SPAN_DAYS

    def _step(self, days: list[int]) -> float:
        """Pixels between usual neighbours."""
        if len(days) < 2:
            return float(self.width())
        gaps = sorted(later - earlier for earlier, later in pairwise(days))
        return gaps[len(gaps) // 2] * (self._right - self._left) / SPAN_DAYS

    def _paint_gap(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        last = self._x(self._visits[0]) if self._visits else float(self._left)
        first = self._x(self._visits[-1]) if self._visits else last
        if self._gap and self._visits:
            shade = QRectF(last, self._y - px(17), self._right - last, px(33))
            paint.box(painter, shade, px(4), theme.color("amber_soft"))
            font = theme.font("secondary", 600)
            wide = paint.advance(font, self._gap) + 4
            middle = min((last + self._right) / 2, self.width() - wide / 2)
            above = QRectF(middle - wide / 2, 0, wide, px(22))
            paint.text(painter, above, self._gap, font, theme.color("amber"), paint.ALIGN_CENTER)
            pen = QPen(theme.color("amber"), max(1, px(1.4)), Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(last, self._y), QPointF(self._right, self._y))
        else:
            last = float(self._right)
        dense = self._step(self._visits) * 0.42 < px(3)
        painter.setPen(QPen(theme.color("border" if dense else "border_strong"), max(1, px(1.2))))
        painter.drawLine(QPointF(first, self._y), QPointF(last, self._y))

    def _paint_dots(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        step = self._step(self._visits)
        radius = min(px(6), step * 0.42)
        if radius >= px(3):
            for day in self._visits:
                painter.drawEllipse(QPointF(self._x(day), self._y), radius, radius)
        else:
            self._paint_weeks(painter)
        hollow = px(5)
        painter.setPen(QPen(theme.color("amber"), max(1.0, px(1.8))))
        painter.setBrush(theme.color("amber_soft" if self._gap else "surface"))
        free = self._right - hollow / 2
        for day in self._expected:
            x = self._x(day)
            if x + hollow <= free:
                painter.drawEllipse(QPointF(x, self._y), hollow, hollow)
                free = x - hollow - px(2)

    def _paint_weeks(self, painter: QPainter) -> None:
        day_wide = (self._right - self._left) / SPAN_DAYS
        for week in self.weeks():
            high = self._theme.px(4 + 2 * len(week))
            left, right = self._x(max(week)) - day_wide / 3, self._x(min(week)) + day_wide / 3
            round_off = min(high, right - left) / 3
            band = QRectF(left, self._y - high / 2, right - left, high)
            painter.drawRoundedRect(band, round_off, round_off)

    def weeks(self) -> list[list[int]]:
        """The visits in days before today, by calendar week from Monday to Sunday, the latest week first."""
        found: dict[int, list[int]] = {}
        for day in self._visits:
            found.setdefault((self._today.toordinal() - day - 1) // _WEEK, []).append(day)
        return list(found.values())

    def _paint_labels(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        bar = max(2, px(2))
        painter.fillRect(QRectF(self._right - bar / 2, self._y - px(17), bar, px(33)), theme.color("text"))
        font, bold = theme.font("caption"), theme.font("caption", 600)
        y, high = self._y + px(21), px(20)
        today = self.tr("Today")
        wide = paint.advance(bold, today) + 4
        left = min(self._right - wide / 2, self.width() - wide)
        paint.text(painter, QRectF(left, y, wide, high), today, bold, theme.color("text"), paint.ALIGN_CENTER)
        for start in self._month_starts():
            x = self._x((self._today - start).days)
            name = self.locale().standaloneMonthName(start.month, QLocale.FormatType.ShortFormat)
            room = paint.advance(font, name) + 4
            if x + room + px(6) < left:
                paint.text(painter, QRectF(x, y, room, high), name, font, theme.color("text2"))

    def _month_starts(self) -> list[date]:
        starts: list[date] = []
        year, month = self._today.year, self._today.month
        while (self._today - date(year, month, 1)).days <= SPAN_DAYS:
            starts.append(date(year, month, 1))
            year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        return starts

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
