"""What a customer is worth, in words: layers, and what a key's value is."""

from collections.abc import Sequence

from kobi_crm import i18n
from kobi_crm.domain.money import format_money
from kobi_crm.domain.value_keys import Unit
from kobi_crm.i18n import translate


def layer_label(number: int, layers: int) -> str:
    """The name of a layer, 0 at the top."""
    if number == 0:
        return translate("Worth", "Most valuable")
    if number == layers - 1:
        return translate("Worth", "Base")
    if number == 1:
        return translate("Worth", "Valuable")
    if layers == 4 or number == 2:
        return translate("Worth", "Middle")
    return translate("Worth", "Layer {number}").format(number=number + 1)


def axis_label(axis: str) -> str:
    """What the layers are crossed with."""
    return {
        "trade": translate("Worth", "Line of work"),
        "district": translate("Worth", "Neighbourhood"),
        "category": translate("Worth", "What is bought most"),
        "need": translate("Worth", "Need"),
        "stage": translate("Worth", "Stage"),
        "kind": translate("Worth", "Person or firm"),
    }[axis]


def not_said() -> str:
    """The column of those of whom a trait is not known."""
    return translate("Worth", "Not given")


def value_text(value: float | None, unit: Unit, own_unit: str = "") -> str:
    """A key's value as people read it; ``None`` is not known."""
    if value is None:
        return translate("Worth", "not known")
    whole = round(value)
    if unit == "money":
        return format_money(whole)
    if unit == "late_days":
        days = round(-value)
        if days <= 0:
            return translate("Worth", "on time")
        return _many(days, translate("Worth", "1 day late"), translate("Worth", "{count} days late"))
    if unit == "days_ago":
        days = -whole
        return _many(days, translate("Worth", "1 day ago"), translate("Worth", "{count} days ago"))
    if unit == "number":
        return f"{_decimal(f'{value:g}')} {own_unit}".strip()
    one, other = {
        "visits": (translate("Worth", "1 visit"), translate("Worth", "{count} visits")),
        "days": (translate("Worth", "1 day"), translate("Worth", "{count} days")),
        "months": (translate("Worth", "1 month"), translate("Worth", "{count} months")),
        "people": (translate("Worth", "1 person"), translate("Worth", "{count} people")),
        "points": (translate("Worth", "1 point"), translate("Worth", "{count} points")),
        "kinds": (translate("Worth", "1 kind"), translate("Worth", "{count} kinds")),
    }[unit]
    return _many(whole, one, other)


def points_text(thousandths: int) -> str:
    """A score or a part of it, to a tenth of a point: ``12,4`` (of 100)."""
    return _decimal(f"{thousandths / 1000:.1f}")


def parts_in_points(parts: Sequence[int]) -> list[str]:
    """Parts of a score (thousandths) to a tenth, so rounded that what is read adds up to the total that is read."""
    found: list[str] = []
    whole = shown = 0
    for part in parts:
        whole += part
        tenths = round(10 * round(whole / 1000, 1))
        found.append(points_text(100 * (tenths - shown)))
        shown = tenths
    return found


def _decimal(text: str) -> str:
    return text.replace(".", ",") if i18n.language() == "tr" else text


def _many(count: int, one: str, other: str) -> str:
    return one if count == 1 else other.format(count=count)
