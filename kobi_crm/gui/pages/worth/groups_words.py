"""What Gruplar says: the heads of the list, counts, and the parts of a rule."""

from collections.abc import Mapping, Sequence

from kobi_crm.domain.segment_words import choice_label
from kobi_crm.domain.segments import Kind, Test
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRow
from kobi_crm.i18n import translate
from kobi_crm.services.segments import Segment, SegmentKind

_ORDER: tuple[tuple[SegmentKind, str, str], ...] = (
    ("kept", "star", "accent"),
    ("ready", "users", "text2"),
    ("rfm", "sparkles", "text2"),
    ("group", "sparkles", "text2"),
)
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "layer": ("0", "1", "2", "3"),
    "state": ("as_usual", "late", "away", "learning"),
    "rfm": ("best", "steady", "promising", "new", "slipping", "must_keep", "seldom", "sleeping"),
    "kind": ("person", "firm"),
    "stage": ("customer", "prospect"),
}


def head(kind: SegmentKind) -> str:
    """What stands over the groups of a kind."""
    return {
        "kept": translate("GroupWords", "My own groups"),
        "ready": translate("GroupWords", "Ready groups"),
        "rfm": translate("GroupWords", "Suggested: by how lately, how often and how much"),
        "group": translate("GroupWords", "Suggested: those alike in their habits"),
    }.get(kind, "")


def people(count: int) -> str:
    """How many belong to a group."""
    if count == 1:
        return translate("GroupWords", "1 person")
    return translate("GroupWords", "{count} people").format(count=count)


def matching(count: int) -> str:
    """For how many a rule holds."""
    if not count:
        return translate("GroupWords", "This fits nobody now.")
    if count == 1:
        return translate("GroupWords", "This fits 1 person now.")
    return translate("GroupWords", "This fits {count} people now.").format(count=count)


def about(segment: Segment) -> str:
    """The second line of a group: what may be done with it, else who belongs to it."""
    plain = {
        "loyal": translate("GroupWords", "Known for half a year, often here, and coming as ever"),
        "leaving": translate("GroupWords", "Away for longer than usual, for half a year at most"),
        "new": translate("GroupWords", "First here within the last two months"),
        "sleeping": translate("GroupWords", "Not seen for more than half a year"),
        "debtors": translate("GroupWords", "The fifth of the debtors that owes most"),
    }
    return plain.get(segment.key) or segment.advice or segment.rule_text


def advice(segment: Segment) -> str:
    """What may be done with a group, in one sentence; empty for the owner's own."""
    plain = {
        "loyal": translate("GroupWords", "Thank them; a small present does more than a discount."),
        "leaving": translate(
            "GroupWords", "Call now and ask how they are, before they get used to another shop."
        ),
        "new": translate(
            "GroupWords", "Ask whether they were content, and give a reason for the next visit."
        ),
        "sleeping": translate("GroupWords", "Write once with a good reason to come; then let them be."),
        "debtors": translate("GroupWords", "Talk with each of them about a day of payment."),
    }
    return plain.get(segment.key) or segment.advice


def listed(
    segments: Sequence[Segment], numbers: Mapping[str, int], counts: Mapping[str, int]
) -> list[PersonGroup]:
    """The list: kept, ready and suggested groups; a count that is not known yet is left out."""
    found: list[PersonGroup] = []
    for kind, icon, tone in _ORDER:
        rows = [
            PersonRow(
                numbers[row.key], row.label, about(row), people(counts[row.key]) if row.key in counts else "…"
            )
            for row in segments
            if row.kind == kind
        ]
        found.append(PersonGroup(head(kind), icon, tone, rows))
    return found


def tests(kind: Kind) -> list[tuple[Test, str]]:
    """How values of a kind may be asked for."""
    number: list[tuple[Test, str]] = [
        ("at_least", translate("GroupWords", "at least")),
        ("at_most", translate("GroupWords", "at most")),
        ("is", translate("GroupWords", "exactly")),
    ]
    word: list[tuple[Test, str]] = [
        ("is", translate("GroupWords", "is")),
        ("is_not", translate("GroupWords", "is not")),
    ]
    rest: list[tuple[Test, str]] = [
        ("known", translate("GroupWords", "known")),
        ("unknown", translate("GroupWords", "not known")),
    ]
    return [*(word if kind in ("text", "choice") else number), *rest]


def choices(field: str) -> list[tuple[str, str]]:
    """The fixed values of a field in words."""
    return [(value, choice_label(field, value)) for value in _CHOICES.get(field, ())]


def example(kind: Kind) -> str:
    """What a value looks like."""
    return {
        "money": translate("GroupWords", "For example 1,500"),
        "days": translate("GroupWords", "For example 60"),
        "count": translate("GroupWords", "For example 5"),
        "points": translate("GroupWords", "For example 40"),
        "number": translate("GroupWords", "For example 3"),
    }.get(kind, "")
