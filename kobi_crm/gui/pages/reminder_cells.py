"""Draws a reminder: round check, the customer's initials or a bell, what to do, when and for whom."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kobi_crm.gui.models.reminders import ReminderRow
from kobi_crm.gui.theme import paint
from kobi_crm.gui.widgets.avatar import initials, paint_avatar
from kobi_crm.gui.widgets.person_delegate import PersonRowDelegate
from kobi_crm.gui.widgets.person_model import PersonRow


class ReminderCells(PersonRowDelegate):
    """The card, the check, the lines and the group headers are those of the people's list."""

    name_matters = True

    def paint_face(self, painter: QPainter, circle: QRectF, row: PersonRow) -> None:
        theme = self._theme
        if isinstance(row, ReminderRow) and row.customer:
            paint_avatar(painter, theme, circle, initials(row.customer), row.tone)
            return
        paint.box(painter, circle, circle.width() / 2, theme.color(f"{row.tone}_soft"))
        inset = (circle.width() - theme.px(20)) / 2
        theme.draw_icon(painter, "bell", row.tone, circle.left() + inset, circle.top() + inset, 20)

    def reason_tone(self, row: PersonRow) -> str:
        return "amber" if row.tone == "amber" else "text2"
