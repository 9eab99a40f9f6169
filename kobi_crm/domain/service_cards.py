"""A thing of a customer that is looked after: what is known of it, what was done to it, what is due next."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

MOST_FIELDS = 12
FARTHEST = timedelta(days=366 * 10)
"""The next service lies within ten years; a later day is a slip of the year."""
MOST_COUNTER = 10**10
_NO_SIGN = re.compile(r"[\W_]+")
_BETWEEN = "|"

Values = tuple[tuple[str, str], ...]
"""Field names with what stands in them, in the order of the kind."""


@dataclass(frozen=True, slots=True)
class ServiceKind:
    """A kind of thing and the names of its fields; ``id`` is 0 for one that is only offered."""

    name: str
    fields: tuple[str, ...]
    id: int = 0


@dataclass(frozen=True)
class ServiceCardDraft:
    """A thing as the owner writes it down. Without a title it is called by its first field."""

    customer_id: int
    kind: str
    values: Values = ()
    title: str = ""
    due_on: date | None = None
    due_text: str | None = None


@dataclass(frozen=True)
class ServiceCard(ServiceCardDraft):
    """A stored thing with its owner's name and phone."""

    id: int = 0
    kind_id: int = 0
    customer: str = ""
    phone: str | None = None
    archived_on: date | None = None

    @property
    def words(self) -> str:
        """What is known of it beside its title, in one line."""
        return ", ".join(value for _, value in self.values if value and value != self.title)


@dataclass(frozen=True)
class ServiceEntryDraft:
    """What was done on a day. ``counter`` is the meter (km, hours), ``amount`` in kuruş."""

    day: date
    text: str
    counter: int | None = None
    amount: int | None = None


@dataclass(frozen=True)
class ServiceEntry(ServiceEntryDraft):
    """A stored line of a thing's history."""

    id: int = 0


def offered_kinds() -> tuple[ServiceKind, ...]:
    """The kinds a shop can begin with, in the owner's language."""
    return (
        ServiceKind(
            translate("ServiceKinds", "Vehicle"),
            (
                translate("ServiceKinds", "Plate"),
                translate("ServiceKinds", "Make"),
                translate("ServiceKinds", "Km"),
            ),
        ),
        ServiceKind(
            translate("ServiceKinds", "Device"),
            (
                translate("ServiceKinds", "Make"),
                translate("ServiceKinds", "Model"),
                translate("ServiceKinds", "Serial no"),
            ),
        ),
        ServiceKind(
            translate("ServiceKinds", "Hair colour"),
            (translate("ServiceKinds", "Formula"), translate("ServiceKinds", "Shade")),
        ),
        ServiceKind(translate("ServiceKinds", "Other"), (translate("ServiceKinds", "Description"),)),
    )


def search_key(text: str) -> str:
    """Letters and digits alone: ``34 ABC 12`` is ``34abc12``."""
    return _NO_SIGN.sub("", fold(text))


def card_key(title: str, values: Values) -> str:
    """Title and fields as they are searched; each begins behind a bar."""
    keys = dict.fromkeys(search_key(text) for text in (title, *(value for _, value in values)))
    return _BETWEEN + _BETWEEN.join(key for key in keys if key)


def read_fields(text: str) -> tuple[str, ...]:
    """The field names in ``Plaka, Marka, Km``. Raises ``UserError`` when there are none or too many."""
    names = list(dict.fromkeys(clean(part) for part in text.split(",") if clean(part)))
    if not names:
        raise UserError(translate("ServiceCards", "Write at least one field, with commas between them."))
    if len(names) > MOST_FIELDS:
        raise UserError(
            translate("ServiceCards", "There can be at most {count} fields.").format(count=MOST_FIELDS)
        )
    return tuple(names)


def read_counter(text: str) -> int:
    """The number in ``124.500 km``. Raises ``UserError`` when it cannot be read."""
    number = re.sub(r"[\s.,]", "", re.sub(r"[^\W\d_]+\.?\s*$", "", text.strip()))
    if not number.isdecimal() or int(number[:20]) > MOST_COUNTER:
        raise UserError(translate("ServiceCards", "We couldn't read the number. Write it like 124500."))
    return int(number)


def check_due(due_on: date, today: date) -> None:
    """Refuse a next service in the past or more than ten years away. Raises ``UserError``."""
    if due_on < today:
        raise UserError(translate("ServiceCards", "This day has passed. Write today or a later day."))
    if due_on - today > FARTHEST:
        raise UserError(translate("ServiceCards", "This day is more than ten years away. Check the year."))


def check_entry(entry: ServiceEntryDraft, today: date) -> None:
    """Refuse a line without words, of a day to come, or below zero. Raises ``UserError``."""
    if not clean(entry.text):
        raise UserError(translate("ServiceCards", "Write what was done."))
    if entry.day > today:
        raise UserError(
            translate("ServiceCards", "This day is still to come. Write today or an earlier day.")
        )
    if (entry.amount or 0) < 0 or (entry.counter or 0) < 0:
        raise UserError(translate("ServiceCards", "The number cannot be below zero. Remove the minus sign."))


def title_of(draft: ServiceCardDraft) -> str:
    """What the thing is called. Raises ``UserError`` when nothing was written about it."""
    title = clean(draft.title) or next((clean(value) for _, value in draft.values if clean(value)), "")
    if not title:
        raise UserError(translate("ServiceCards", "Write the plate, the model or another name of it."))
    return title


def in_order(fields: Iterable[str], values: dict[str, str]) -> Values:
    """The stored values in the order of the kind's fields, then those whose field was taken off."""
    first = [(name, values.get(name, "")) for name in fields]
    named = {name for name, _ in first}
    return (*first, *((name, value) for name, value in values.items() if name not in named and value))
