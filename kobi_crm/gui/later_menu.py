"""The tiny picker of F8: put a call off until tomorrow, in three days or in a week."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from kobi_crm.domain.dates import format_weekday
from kobi_crm.domain.morning import MorningRow
from kobi_crm.gui.context import Context
from kobi_crm.i18n import translate


def open_later_menu(ctx: Context, row: MorningRow, parent: QWidget, at: QPoint) -> QMenu:
    """Show the picker at a point of the screen, its first line chosen: F8 Enter means tomorrow."""
    menu = QMenu(parent)
    today = ctx.app.clock.today()
    choices = (
        (translate("LaterMenu", "Tomorrow, {weekday}"), today + timedelta(days=1)),
        (translate("LaterMenu", "In 3 days, {weekday}"), today + timedelta(days=3)),
        (translate("LaterMenu", "In 1 week, {weekday}"), today + timedelta(days=7)),
    )
    for words, day in choices:
        action = menu.addAction(words.format(weekday=format_weekday(day)))
        action.triggered.connect(lambda _checked=False, until=day: snooze(ctx, row, until))
    menu.setActiveAction(menu.actions()[0])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu


def snooze(ctx: Context, row: MorningRow, until: date) -> None:
    """Put a row off: a promise moves to the new day, any other reason sleeps until then."""
    ctx.tasks.write(lambda: ctx.app.today.snooze(row.customer_id, row.kind, until))
