"""The sentences of Bugün: greeting, date line, group names and the line under each name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.morning import GroupKind, Morning, MorningRow
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.reasons import also
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRow
from kobi_crm.i18n import translate

ASK_AFTER_MORNINGS = 3
_NOON, _EVENING = 12, 18


@dataclass(frozen=True)
class Look:
    """How a group of the morning list looks."""

    icon: str
    tone: str


LOOKS: dict[GroupKind, Look] = {
    "promised": Look("handshake", "accent"),
    "overdue": Look("notebook-pen", "red"),
    "quiet": Look("hourglass", "amber"),
    "shrinking": Look("trending-down", "slate"),
    "birthday": Look("cake", "plum"),
}


def group_title(kind: GroupKind) -> str:
    """The heading over a group."""
    match kind:
        case "promised":
            return translate("Today", "Promised follow-ups")
        case "overdue":
            return translate("Today", "Overdue store credit")
        case "quiet":
            return translate("Today", "Not seen lately")
        case "shrinking":
            return translate("Today", "Buying less")
        case "birthday":
            return translate("Today", "Birthday")


def greeting(moment: datetime, owner: str) -> str:
    """Good morning, good day or good evening, with the owner's name where it is known."""
    if moment.hour < _NOON:
        named, plain = translate("Today", "Good morning {name}"), translate("Today", "Good morning")
    elif moment.hour < _EVENING:
        named, plain = translate("Today", "Good afternoon {name}"), translate("Today", "Good afternoon")
    else:
        named, plain = translate("Today", "Good evening {name}"), translate("Today", "Good evening")
    return named.format(name=owner) if owner else plain


def day_line(morning: Morning) -> str:
    """The date, then how many are left and how many were called."""
    date_words = translate("Today", "{weekday} {day}.").format(
        weekday=format_weekday(morning.day), day=format_day(morning.day, today=morning.day)
    )
    return f"{date_words} {counts(morning.to_call, morning.called)}"


def counts(left: int, called: int) -> str:
    """How the morning stands, in one sentence."""
    if not left:
        return done_line(called) if called else translate("Today", "Nobody to call today.")
    if left == 1:
        waiting = translate("Today", "{count} person left to call")
    else:
        waiting = translate("Today", "{count} people left to call")
    waiting = waiting.format(count=left)
    if not called:
        return f"{waiting}."
    if called == 1:
        done = translate("Today", "{count} person called")
    else:
        done = translate("Today", "{count} people called")
    return f"{waiting}, {done.format(count=called)}."


def done_line(called: int) -> str:
    """Said when nobody is left."""
    if called == 1:
        return translate("Today", "Done for today. {count} person was called.").format(count=called)
    return translate("Today", "Done for today. {count} people were called.").format(count=called)


def hidden_line(hidden: int) -> str:
    """What waits behind the end of a list that can be finished."""
    if hidden == 1:
        return translate("Today", "That is enough for today. {count} more person, show").format(count=hidden)
    return translate("Today", "That is enough for today. {count} more people, show").format(count=hidden)


def person_groups(morning: Morning, amounts: Callable[[str], str] = str) -> list[PersonGroup]:
    """The groups as the list shows them; ``amounts`` may hide those in the reasons."""
    return [
        PersonGroup(
            group_title(group.kind),
            LOOKS[group.kind].icon,
            LOOKS[group.kind].tone,
            [person_row(row, amounts) for row in group.rows],
        )
        for group in morning.groups
    ]


def person_row(row: MorningRow, amounts: Callable[[str], str] = str) -> PersonRow:
    """One line of the list."""
    return PersonRow(
        id=row.customer_id,
        name=row.name,
        reason=amounts(_reason(row)),
        phone=format_phone(row.phone) if row.phone else "",
        tone=LOOKS[row.kind].tone,
        done=row.called_at is not None,
        muted=row.faded,
    )


def _reason(row: MorningRow) -> str:
    if row.called_at is not None:
        return translate("Today", "Called, today {time}").format(time=f"{row.called_at:%H:%M}")
    reason = " ".join([row.short_reason, *(also(kind) for kind in row.others)])
    if row.mornings_shown >= ASK_AFTER_MORNINGS:
        question = translate("Today", "Take off the list?")
        return f"{question} {reason}"
    return reason
