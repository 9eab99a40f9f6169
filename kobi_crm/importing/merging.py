"""Puts what a list knows of a customer together with what is known already."""

from dataclasses import replace
from typing import Any

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.dates import Birthday
from kobi_crm.domain.text import fold

_TELLING = ("birthday", "code", "email", "tax_number", "address")
"""Fields that tell two people of one name apart where no phone does."""
_FILE_WINS = (
    "email",
    "address",
    "district",
    "town",
    "city",
    "code",
    "tax_number",
    "tax_office",
    "trade",
    "need",
    "contribution",
)


def conflict(one: CustomerDraft, other: CustomerDraft) -> bool:
    """Whether two drafts of one name tell different things, so that they are two people."""
    for name in _TELLING:
        left: Any = getattr(one, name)
        right: Any = getattr(other, name)
        if not left or not right or _key(left) == _key(right):
            continue
        if name != "birthday" or _joined_birthday(left, right) is None:
            return True
    return False


def _key(value: Any) -> Any:
    return fold(value) if isinstance(value, str) else value


def merged(old: CustomerDraft, new: CustomerDraft, *, gaps_only: bool) -> CustomerDraft:
    """``old`` with what ``new`` knows more of or, unless ``gaps_only``, knows better.

    A filled field is never emptied, and the owner's own note always stays.
    """
    changes: dict[str, Any] = {}
    for name in _FILE_WINS:
        have, given = getattr(old, name), getattr(new, name)
        if given in (None, ""):
            continue
        if (have in (None, "") or not gaps_only) and _key(have) != _key(given):
            changes[name] = given
    if new.note and not old.note:
        changes["note"] = new.note
    if new.kind == "firm" and old.kind == "person" and not gaps_only:
        changes["kind"] = new.kind
    if new.birthday:
        joined = _joined_birthday(old.birthday, new.birthday) if old.birthday else new.birthday
        if joined is None and not gaps_only:
            joined = new.birthday
        if joined is not None and joined != old.birthday:
            changes["birthday"] = joined
    phones = [phone for phone in (old.phone, old.phone2) if phone]
    phones += [phone for phone in (new.phone, new.phone2) if phone and phone not in phones]
    if phones[:1] != [old.phone] and phones:
        changes["phone"] = phones[0]
    if len(phones) > 1 and phones[1] != old.phone2:
        changes["phone2"] = phones[1]
    return replace(old, **changes) if changes else old


def _joined_birthday(one: Birthday, other: Birthday) -> Birthday | None:
    """Both put together, as one may know the day and the other the year; ``None`` when they contradict."""
    pairs = [(one.day, other.day), (one.month, other.month), (one.year, other.year)]
    if any(a is not None and b is not None and a != b for a, b in pairs):
        return None
    return Birthday(*(a if a is not None else b for a, b in pairs))
