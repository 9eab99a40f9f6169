"""The list "asked for, not there": its columns."""

from collections.abc import Callable
from datetime import date

from kobi_crm.domain.wishes import WishCount
from kobi_crm.gui.models.customers import seen
from kobi_crm.gui.widgets.table_model import Column
from kobi_crm.i18n import translate

WANTED_FIRST = ("what", "asked", "waiting", "last")


def columns(today: Callable[[], date]) -> dict[str, Column[WishCount]]:
    """Every column by name, in the order they stand in."""
    return {
        "what": Column(translate("WishColumns", "What"), lambda row: row.text, strong=True),
        "asked": Column(translate("WishColumns", "Asked"), lambda row: row.asked, _times, width=96),
        "waiting": Column(
            translate("WishColumns", "To be told"), lambda row: row.waiting or None, _people, width=116
        ),
        "last": Column(
            translate("WishColumns", "Last asked"),
            lambda row: row.last,
            lambda day: seen(day, today()),
            width=122,
        ),
    }


def _times(count: int) -> str:
    if count == 1:
        return translate("WishColumns", "once")
    return translate("WishColumns", "{count} times").format(count=count)


def _people(count: int) -> str:
    if count == 1:
        return translate("WishColumns", "{count} person").format(count=count)
    return translate("WishColumns", "{count} people").format(count=count)
