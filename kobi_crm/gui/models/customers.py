"""The customer list: its columns, and what each state looks like."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerRow
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.phones import format_phone
from kobi_crm.gui.widgets.state_cells import Mark
from kobi_crm.gui.widgets.table_model import Column
from kobi_crm.i18n import translate

STATE = "state"
_IN_DAYS_UNTIL = 99
WANTED_FIRST = ("name", "phone", STATE, "last_visit", "balance", "usual")

MARKS: Mapping[str, Mark] = {
    "as_usual": Mark("circle", "green"),
    "late": Mark("triangle", "amber"),
    "away": Mark("square", "red"),
    "learning": Mark("ring", "slate"),
}


def columns(today: Callable[[], date], money: Callable[[int], str]) -> dict[str, Column[CustomerRow]]:
    """Every column by name, in the order they stand in."""
    return {
        "name": Column(translate("CustomerColumns", "Name"), lambda row: row.name, key="name", strong=True),
        "phone": Column(
            translate("CustomerColumns", "Phone"), lambda row: row.phone, format_phone, key="phone", width=148
        ),
        "last_visit": Column(
            translate("CustomerColumns", "Last visit"),
            lambda row: row.last_visit,
            lambda day: seen(day, today()),
            key="last_visit",
            width=122,
        ),
        "usual": Column(
            translate("CustomerColumns", "Usually"), lambda row: row.usual_gap, how_often, width=126
        ),
        "balance": Column(
            translate("CustomerColumns", "Store credit"),
            lambda row: row.balance or None,
            money,
            "right",
            key="balance",
            width=122,
        ),
        STATE: Column(
            translate("CustomerColumns", "State"),
            state_of,
            state_words,
            width=156,
        ),
    }


def rows_of(app: Application, ids: Sequence[int]) -> dict[int, CustomerRow]:
    """One screenful, by id."""
    return {row.id: row for row in app.customers.rows(ids)}


def mark_of(row: CustomerRow) -> Mark | None:
    """The shape beside the state's word."""
    return MARKS.get(state_of(row) or "")


def state_of(row: CustomerRow) -> str | None:
    """The state; whoever came but once or twice is not known yet."""
    return row.state or ("learning" if row.last_visit is not None else None)


def seen(day: date, today: date) -> str:
    """How long ago the last visit was; the day itself when that is long ago."""
    days = (today - day).days
    if days <= 0:
        return translate("CustomerColumns", "today")
    if days == 1:
        return translate("CustomerColumns", "yesterday")
    if days <= _IN_DAYS_UNTIL:
        return translate("CustomerColumns", "{days} days ago").format(days=days)
    return format_day(day, today=today)


def how_often(gap: float) -> str:
    """The usual gap in words; ``gap`` in days."""
    days = max(1, round(gap))
    if days == 1:
        return translate("CustomerColumns", "every day")
    return translate("CustomerColumns", "every {days} days").format(days=days)


def state_words(state: str) -> str:
    """A state in words."""
    return {
        "as_usual": translate("CustomerColumns", "As usual"),
        "late": translate("CustomerColumns", "Later than usual"),
        "away": translate("CustomerColumns", "Away a long time"),
        "learning": translate("CustomerColumns", "Not known yet"),
    }.get(state, "")
