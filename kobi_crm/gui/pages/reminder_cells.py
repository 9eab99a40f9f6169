"""Draws a reminder: round check, the customer's initials or a bell, what to do, when and for whom."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kobi_crm.gui.models.reminders import ReminderRow
from kobi_crm.gui.theme import paint
from kobi_crm.gui.widgets.avatar import initials, paint_avatar
from kobi_crm.gui.widgets.person_delegate import PersonRowDelegate
from kobi_crm.gui.widgets.person_model import PersonRow

Index = QModelIndex | QPersistentModelIndex
_ROOM_FOR_WORDS = 180
"""Pixels at text factor 1.0 that the words keep beside a phone."""


class ReminderCells(PersonRowDelegate):
    """The card, the check and the group headers are those of the people's list."""

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: PersonRow
    ) -> None:
        theme, color = self._theme, self._theme.color
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(option.rect)
        self._paint_card(painter, rect, index, selected, hovered)
        self._paint_check(painter, self.check_rect(rect), row.done)
        side = theme.control("avatar")
        circle = QRectF(rect.left() + theme.px(55), rect.center().y() - side / 2, side, side)
        if isinstance(row, ReminderRow) and row.customer:
            paint_avatar(painter, theme, circle, initials(row.customer), row.tone)
        else:
            paint.box(painter, circle, side / 2, color(f"{row.tone}_soft"))
            inset = (side - theme.px(20)) / 2
            theme.draw_icon(painter, "bell", row.tone, circle.left() + inset, circle.top() + inset, 20)
        right = rect.right() - theme.px(18)
        start = circle.right() + theme.px(11)
        font = theme.font("body", 600 if selected else 400)
        wide = paint.advance(theme.font("body", 600), row.phone) + theme.px(14) if row.phone else 0
        if right - start - wide < theme.px(_ROOM_FOR_WORDS):
            wide = 0  # what to do matters more; the phone is on the card
        phone = QRectF(right - wide, rect.top(), wide, rect.height())
        paint.text(painter, phone, row.phone if wide else "", font, color("text"), paint.ALIGN_RIGHT)
        room = right - wide - start
        line, middle = theme.px(20), rect.center().y()
        ink = color("text3" if row.done else "text")
        above = QRectF(start, middle - line + theme.px(1), room, line)
        below = QRectF(start, middle + theme.px(1), room, line)
        cut = paint.text(painter, above, row.name, theme.font("body", 600), ink)
        tone = "amber" if row.tone == "amber" else "text2"
        cut = paint.text(painter, below, row.reason, theme.font("secondary"), color(tone)) or cut
        (self._cut.add if cut else self._cut.discard)(row.id)
