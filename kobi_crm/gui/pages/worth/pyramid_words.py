"""What the pyramid says: layers, movement, and what it comes to in one sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kobi_crm.domain.worth_words import layer_label
from kobi_crm.gui.pages.worth.groups_words import people
from kobi_crm.i18n import translate

if TYPE_CHECKING:
    from kobi_crm.services.worth import WorthView


@dataclass(frozen=True)
class LayerRow:
    """A drawn layer: its name, ``people``, and its percent of the turnover (``None`` where there is none)."""

    label: str
    people: int
    percent: int | None

    @property
    def figures(self) -> str:
        """People and share of the turnover, in words."""
        if self.percent is None:
            return people(self.people)
        share = translate("Pyramid", "{percent} % of the turnover").format(percent=self.percent)
        return f"{people(self.people)} · {share}"


def rows(view: "WorthView") -> list[LayerRow]:
    """The layers from the top down."""
    whole = sum(layer.turnover for layer in view.layers)
    count = len(view.layers)
    return [
        LayerRow(
            layer_label(layer.number, count),
            layer.people,
            round(100 * layer.turnover / whole) if whole > 0 else None,
        )
        for layer in view.layers
    ]


def sentence(layers: Sequence[LayerRow]) -> str:
    """The most telling fact: how much the top brings."""
    whole = sum(layer.people for layer in layers)
    if not whole or not layers[0].people or layers[0].percent is None:
        return translate("Pyramid", "Move a slider or a border; the pyramid is drawn anew at once.")
    share = max(round(100 * layers[0].people / whole), 1)
    said = translate(
        "Pyramid",
        "The most valuable {share} % of the customers ({people}) bring {percent} % of the turnover.",
    )
    return said.format(share=share, people=people(layers[0].people), percent=layers[0].percent)


def in_words(layers: Sequence[LayerRow]) -> str:
    """All layers, for who cannot see the picture."""
    return "; ".join(f"{layer.label}: {layer.figures}" for layer in layers)


def risen(count: int) -> str:
    """How many stand higher than before."""
    if count == 1:
        return translate("Pyramid", "1 person rose")
    return translate("Pyramid", "{count} people rose").format(count=count)


def fallen(count: int) -> str:
    """How many stand lower than before."""
    if count == 1:
        return translate("Pyramid", "1 person fell")
    return translate("Pyramid", "{count} people fell").format(count=count)


def joined(count: int) -> str:
    """How many were no customers then."""
    if count == 1:
        return translate("Pyramid", "1 person new")
    return translate("Pyramid", "{count} people new").format(count=count)
