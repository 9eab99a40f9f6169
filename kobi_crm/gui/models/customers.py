"""The customer list: its columns, and what each state looks like."""

from collections.abc import Mapping, Sequence
from datetime import date

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerRow
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.money import format_money
from kobi_crm.domain.phones import format_phone
from kobi_crm.gui.widgets.state_cells import Mark
from kobi_crm.gui.widgets.table_model import Column
from kobi_crm.i18n import translate

STATE = "state"
LEAST_NAME = 150
"""Pixels the name needs at text factor 1.0 before another column may stand beside it."""
_IN_DAYS_UNTIL = 99
_WANTED_FIRST = ("phone", STATE, "last_visit", "balance", "usual")

MARKS: Mapping[str, Mark] = {
    "as_usual": Mark("circle", "green"),
    "late": Mark("triangle", "amber"),
    "away": Mark("square", "red"),
    "learning": Mark("ring", "slate"),
}


def columns(today: date) -> dict[str, Column[CustomerRow]]:
    """Every column by name, in the order they stand in."""
    return {
        "name": Column(translate("CustomerColumns", "Name"), lambda row: row.name, key="name", strong=True),
        "phone": Column(
            translate("CustomerColumns", "Phone"), lambda row: row.phone, format_phone, key="phone", width=142
        ),
        "last_visit": Column(
            translate("CustomerColumns", "Last visit"),
            lambda row: row.last_visit,
            lambda day: seen(day, today),
            key="last_visit",
            width=126,
        ),
        "usual": Column(
            translate("CustomerColumns", "Usually"), lambda row: row.usual_gap, how_often, width=126
        ),
        "balance": Column(
            translate("CustomerColumns", "Store credit"),
            lambda row: row.balance or None,
            format_money,
            "right",
            key="balance",
            width=122,
        ),
        STATE: Column(
            translate("CustomerColumns", "State"),
            lambda row: row.state,
            state_words,
            width=176,
            tone=lambda row: MARKS[row.state].tone if row.state in MARKS else "text2",
        ),
    }


def fitting(every: Mapping[str, Column[CustomerRow]], room: float) -> list[str]:
    """The names of the columns for which there is ``room`` (pixels at text factor 1.0), in their order."""
    left = room - LEAST_NAME
    chosen = {"name"}
    for name in _WANTED_FIRST:
        if every[name].width <= left:
            chosen.add(name)
            left -= every[name].width
    return [name for name in every if name in chosen]


def rows_of(app: Application, ids: Sequence[int]) -> dict[int, CustomerRow]:
    """One screenful, by id."""
    return {row.id: row for row in app.customers.rows(ids)}


def mark_of(row: CustomerRow) -> Mark | None:
    """The shape beside the state's word."""
    return MARKS.get(row.state or "")


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
