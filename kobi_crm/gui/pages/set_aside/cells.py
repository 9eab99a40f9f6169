"""Draws a line of Ayrılacaklar: round check, usual time, customer and why, what to set aside and the phone."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kobi_crm.gui.pages.set_aside.words import AsideRow
from kobi_crm.gui.theme import paint
from kobi_crm.gui.widgets.person_delegate import PersonRowDelegate
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.person_plan import LINE

Index = QModelIndex | QPersistentModelIndex
_GAP = 12


@dataclass(frozen=True)
class _Plan:
    """How a row lies: what is set aside beside the name or below it, the reason on one line or two."""

    what_below: bool
    reason_lines: int
    with_phone: bool

    @property
    def lines(self) -> int:
        return 1 + int(self.what_below) + self.reason_lines


class SetAsideCells(PersonRowDelegate):
    """The card and the check are those of the people's list; without ``ticking`` there is no check."""

    def set_ticking(self, ticking: bool) -> None:
        """A list for tomorrow has nothing to tick yet."""
        self._with_check = ticking

    def row_height(self, row: PersonRow, width: int) -> int:
        """Pixels of a row: more where its words need further lines."""
        lines = self._lie(row, self._words_area(QRectF(0, 0, width, 1)).width()).lines
        return self._theme.control("row") + (lines - 2) * self._theme.px(LINE)

    def _lie(self, row: PersonRow, room: float) -> _Plan:
        theme = self._theme
        strong, small = theme.font("body", 600), theme.font("secondary")
        gap = theme.px(_GAP)
        what = row.what if isinstance(row, AsideRow) else ""
        below = paint.advance(strong, row.name) + gap + paint.advance(strong, what) > room
        reason, phone = paint.advance(small, row.reason) + 2, paint.advance(small, row.phone) + 2
        return _Plan(below, 1 if reason <= room else 2, bool(row.phone) and reason + gap + phone <= room)

    def _clock_width(self) -> float:
        return paint.advance(self._theme.font("body"), "00:00") + 2

    def _words_area(self, rect: QRectF) -> QRectF:
        """The part of a row right of check and time."""
        theme = self._theme
        left = rect.left() + theme.px(55 if self._with_check else 18) + self._clock_width() + theme.px(_GAP)
        return QRectF(left, rect.top(), rect.right() - theme.px(18) - left, rect.height())

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: PersonRow
    ) -> None:
        if not isinstance(row, AsideRow):
            return
        theme, color = self._theme, self._theme.color
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(option.rect)
        self._paint_card(painter, rect, index, selected, hovered)
        if self._with_check:
            self._paint_check(painter, self.check_rect(rect), row.done)
        area = self._words_area(rect)
        clock = QRectF(area.left() - self._clock_width() - theme.px(_GAP), rect.top(), 0, rect.height())
        clock.setWidth(self._clock_width())
        paint.text(painter, clock, row.around, theme.font("body"), color("text2"))
        cut = self._paint_lines(painter, area, row)
        (self._cut.add if cut else self._cut.discard)(row.id)

    def _paint_lines(self, painter: QPainter, area: QRectF, row: AsideRow) -> bool:
        """Name and products, then why and the phone; true when something was shortened."""
        theme, color = self._theme, self._theme.color
        strong, small = theme.font("body", 600), theme.font("secondary")
        ink, pale = color("text3" if row.done else "text"), color("text2")
        plan, line = self._lie(row, area.width()), theme.px(LINE)
        top = area.center().y() - plan.lines * line / 2
        first = QRectF(area.left(), top, area.width(), line)
        wide = 0.0 if plan.what_below else paint.advance(strong, row.what) + theme.px(_GAP)
        name = first.adjusted(0, 0, -wide, 0)
        cut = paint.text(painter, name, row.name, strong, ink)
        what = first.translated(0, line) if plan.what_below else first
        side = paint.ALIGN_LEFT if plan.what_below else paint.ALIGN_RIGHT
        cut = paint.text(painter, what, row.what, strong, ink, side) or cut
        below = QRectF(area.left(), what.bottom(), area.width(), line * plan.reason_lines)
        cut = paint.text_lines(painter, below, row.reason, small, pale, plan.reason_lines) or cut
        if plan.with_phone:
            paint.text(painter, below, row.phone, small, pale, paint.ALIGN_RIGHT)
        return cut
