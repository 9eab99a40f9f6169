"""How the pyramid is cut: by shares of the customers, or at the owner's own borders."""

import json
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.shop_settings import ShopSettings

if TYPE_CHECKING:
    from kobi_crm.analytics.shop_rows import Ints

_MOST_LAYERS = 6
_WHOLE = 100


class PyramidShape:
    """The kept cut of the pyramid; the lowest layer always has the rest."""

    def __init__(self, settings: ShopSettings) -> None:
        self._settings = settings

    def shares(self) -> tuple[int, ...] | None:
        """Percent of the customers in each layer but the lowest; ``None`` where the owner set borders."""
        from kobi_crm.analytics.pyramid import DEFAULT_SHARES

        kept = self._kept()
        if "borders" in kept:
            return None
        return tuple(kept.get("shares") or DEFAULT_SHARES)

    def borders(self, scores: "Ints") -> tuple[int, ...]:
        """The least score (thousandths) of each layer but the lowest, for these scores."""
        from kobi_crm.analytics.pyramid import borders_by_share

        shares = self.shares()
        return tuple(self._kept()["borders"]) if shares is None else borders_by_share(scores, shares)

    def set_shares(self, shares: Sequence[int]) -> None:
        """Cut by shares in percent, from the top. Raises ``UserError`` when they leave nothing for the lowest layer."""
        if not 1 <= len(shares) < _MOST_LAYERS or min(shares) < 1 or sum(shares) >= _WHOLE:
            raise UserError(
                translate(
                    "Worth", "The layers must leave something for the lowest one. Write smaller shares."
                )
            )
        self._settings.set("pyramid", json.dumps({"shares": list(shares)}))

    def use_default(self) -> None:
        """Cut as usual again."""
        from kobi_crm.analytics.pyramid import DEFAULT_SHARES

        self.set_shares(DEFAULT_SHARES)

    def set_borders(self, borders: Sequence[int]) -> None:
        """Cut at these scores (thousandths), the highest first. Raises ``UserError`` when they are not falling."""
        falling = all(upper > lower for upper, lower in pairwise(borders))
        if not 1 <= len(borders) < _MOST_LAYERS or not falling or borders[-1] <= 0:
            raise UserError(
                translate("Worth", "Each border must lie below the one above it. Move the border.")
            )
        self._settings.set("pyramid", json.dumps({"borders": list(borders)}))

    def _kept(self) -> dict[str, list[int]]:
        try:
            found: Any = json.loads(self._settings.text("pyramid") or "{}")
        except ValueError:
            return {}
        return cast("dict[str, list[int]]", found) if isinstance(found, dict) else {}
