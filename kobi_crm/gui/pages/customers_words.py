"""The words of Müşteriler: the ready lists, counts, and what stands where a list is empty."""

from typing import cast, get_args

from kobi_crm.domain.customers import SortBy, View
from kobi_crm.i18n import translate

OWN = "own"
"""Behind this one stand the groups the owner keeps, each a list of its own (``kept:3``), and the full cards."""
FULL_CARDS = "full_cards"


def is_own(name: str) -> bool:
    """Whether a list stands behind ``OWN``."""
    return name == FULL_CARDS or name.startswith("kept:")


def is_group(name: str) -> bool:
    """Whether a list is one of the live groups."""
    return name == "loyal" or is_own(name)


def full_cards() -> str:
    """Those whose stamp or point card is full."""
    return translate("CustomerLists", "Card is full")


def looking() -> str:
    """While the people of a group are looked for."""
    return translate("CustomerLists", "Looking for the people of the group…")


def nobody_in_group() -> str:
    """A group is empty."""
    return translate("CustomerLists", "There is nobody in this group now.")


def views() -> list[tuple[str, str]]:
    """The ready lists, in their order."""
    return [
        ("all", translate("CustomerLists", "All")),
        ("loyal", translate("CustomerLists", "Loyal customers")),
        ("quiet", translate("CustomerLists", "Not seen lately")),
        ("new", translate("CustomerLists", "New")),
        ("debtors", translate("CustomerLists", "On store credit")),
        ("birthdays", translate("CustomerLists", "Birthday this month")),
        ("archived", translate("CustomerLists", "Archive")),
        (OWN, translate("CustomerLists", "My own groups")),
    ]


def densities() -> list[tuple[str, str]]:
    """Row heights."""
    return [
        ("comfortable", translate("CustomerLists", "Roomy")),
        ("compact", translate("CustomerLists", "Compact")),
    ]


def as_view(name: str) -> View:
    """The ready list of that name, all customers for an unknown one."""
    return cast("View", name) if name in get_args(View) else "all"


def as_sort(key: str) -> SortBy:
    """The order of that name, by name for an unknown one."""
    return cast("SortBy", key) if key in get_args(SortBy) else "name"


def count(people: int, view: str, text: str) -> str:
    """How many are shown."""
    if text:
        words = translate("CustomerLists", "{count} customer found")
        if people != 1:
            words = translate("CustomerLists", "{count} customers found")
    elif view == "all":
        words = translate("CustomerLists", "{count} customer")
        if people != 1:
            words = translate("CustomerLists", "{count} customers")
    else:
        words = translate("CustomerLists", "{count} person")
        if people != 1:
            words = translate("CustomerLists", "{count} people")
    return words.format(count=people)


def not_found(text: str) -> str:
    """Nobody fits the typed text."""
    return translate("CustomerLists", "'{text}' was not found.").format(text=text)


def nobody_in(view: View) -> str:
    """Why a ready list is empty."""
    return {
        "all": translate("CustomerLists", "No customers yet."),
        "quiet": translate("CustomerLists", "Everybody comes as usual."),
        "new": translate("CustomerLists", "Nobody new in the last 60 days."),
        "debtors": translate("CustomerLists", "No customer owes anything."),
        "birthdays": translate("CustomerLists", "Nobody has a birthday this month."),
        "archived": translate("CustomerLists", "The archive is empty."),
    }[view]
