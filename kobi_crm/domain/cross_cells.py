"""A cell of the cross table as a group: its key, its name and the rule that finds its people."""

from dataclasses import dataclass

from kobi_crm.domain.segment_words import trait_label
from kobi_crm.domain.segments import Condition, Rule, all_of
from kobi_crm.domain.worth_words import layer_label
from kobi_crm.i18n import translate

AXES = ("trade", "district", "category", "need", "stage", "kind")


@dataclass(frozen=True)
class Cell:
    """``layer`` is ``None`` for a whole column, ``value`` for a whole row; ``""`` are those it is not known of."""

    axis: str
    layer: int | None
    value: str | None


def key_of(cell: Cell) -> str:
    """``cell:0:trade:=Berber``, ``cell:*:trade:-`` (not known); a whole row is the layer: ``layer:0``."""
    if cell.value is None and cell.layer is not None:
        return f"layer:{cell.layer}"
    layer = "*" if cell.layer is None else str(cell.layer)
    mark = "*" if cell.value is None else f"={cell.value}" if cell.value else "-"
    return f"cell:{layer}:{cell.axis}:{mark}"


def from_key(key: str) -> Cell | None:
    """The cell of a key; ``None`` where it is none."""
    match key.split(":", 3):
        case ["cell", layer, axis, mark] if axis in AXES and mark[:1] in ("=", "-", "*"):
            if layer != "*" and not layer.isdecimal():
                return None
            value = None if mark == "*" else mark[1:]
            return Cell(axis, None if layer == "*" else int(layer), value)
        case _:
            return None


def rule_of(cell: Cell) -> Rule:
    """Only who has bought something has a layer: whole columns ask for that."""
    layer = Condition("layer", "known") if cell.layer is None else Condition("layer", "is", str(cell.layer))
    if cell.value is None:
        return all_of(layer)
    if not cell.value:
        return all_of(layer, Condition(cell.axis, "unknown"))
    return all_of(layer, Condition(cell.axis, "is", cell.value))


def label_of(cell: Cell, layers: int) -> str:
    """What a cell is called; ``layers`` are all there are."""
    layer = "" if cell.layer is None else layer_label(cell.layer, layers)
    trait = "" if cell.value is None else trait_label(cell.axis, cell.value)
    both = " · ".join(part for part in (layer, trait) if part)
    return both or translate("Segments", "Everybody who has bought something")
