"""Draws a line of Ayrılacaklar: round check, usual time, customer and why, what to set aside and the phone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kobi_crm.gui.pages.set_aside.words import AsideRow
from kobi_crm.gui.theme import paint
from kobi_crm.gui.widgets.person_delegate import PersonRowDelegate
from kobi_crm.gui.widgets.person_model import PersonRow

Index = QModelIndex | QPersistentModelIndex
_MOST_FOR_WHAT = 0.55
"""What is set aside takes at most this share of the line beside the name."""


class SetAsideCells(PersonRowDelegate):
    """The card and the check are those of the people's list; without ``ticking`` there is no check."""

    def set_ticking(self, ticking: bool) -> None:
        """A list for tomorrow has nothing to tick yet."""
        self._with_check = ticking

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
        left = rect.left() + theme.px(18)
        if self._with_check:
            self._paint_check(painter, self.check_rect(rect), row.done)
            left = rect.left() + theme.px(55)
        strong, body, small = theme.font("body", 600), theme.font("body"), theme.font("secondary")
        ink = color("text3" if row.done else "text")
        clock = QRectF(left, rect.top(), paint.advance(body, "00:00") + 2, rect.height())
        paint.text(painter, clock, row.around, body, color("text2"))
        start, right = clock.right() + theme.px(12), rect.right() - theme.px(18)
        line, middle = theme.px(20), rect.center().y()
        above, below = middle - line + theme.px(1), middle + theme.px(1)
        wide = min(paint.advance(strong, row.what) + 2, (right - start) * _MOST_FOR_WHAT)
        cut = paint.text(
            painter, QRectF(right - wide, above, wide, line), row.what, strong, ink, paint.ALIGN_RIGHT
        )
        room = right - wide - theme.px(12) - start
        cut = paint.text(painter, QRectF(start, above, room, line), row.name, strong, ink) or cut
        wide = paint.advance(small, row.phone) + 2 if row.phone else 0
        if right - wide - theme.px(12) - start < paint.advance(small, row.reason):
            wide = 0  # why matters more; the phone is on the card
        phone = QRectF(right - wide, below, wide, line)
        paint.text(painter, phone, row.phone if wide else "", small, color("text2"), paint.ALIGN_RIGHT)
        room = right - wide - theme.px(12) - start
        cut = paint.text(painter, QRectF(start, below, room, line), row.reason, small, color("text2")) or cut
        (self._cut.add if cut else self._cut.discard)(row.id)
