"""What all known customers together will take, and in words how good last month's lists were."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.noticing_words import forecast_quality, product_total, total_amount
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.stat_tile import StatTile
from kobi_crm.services.set_aside import ProductSum

if TYPE_CHECKING:
    from kobi_crm.analytics.forecast_quality import ForecastQuality

_TILES = 4
_TILE_FROM = 140
"""Width of a tile at text factor 1.0 below which there are fewer of them."""
_ALSO = 4
_IN_A_SENTENCE = 3


class Totals(QWidget):
    """The largest as tiles, the next ones in one line; in a small window all in a sentence.

    Hidden until they are known.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sums: Sequence[ProductSum] = ()
        self._shown = _TILES
        self._compact = False
        self.title = Label(theme, self.tr("Known customers will take about"), "secondary_strong")
        self.tiles = [StatTile(theme, "") for _ in range(_TILES)]
        self.also = Label(theme, "", "secondary", wrap=True)
        self.quality = Label(theme, "", "secondary", wrap=True)
        self._row = QHBoxLayout()
        for tile in self.tiles:
            self._row.addWidget(tile, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.title)
        self._column.addLayout(self._row)
        self._column.addWidget(self.also)
        self._column.addWidget(self.quality)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_totals(self, sums: Sequence[ProductSum], quality: "ForecastQuality") -> None:
        """Show a day's totals, where more than chance is known; a day without any hides all of it."""
        self._sums = [row for row in sums if row.quantity > row.margin]
        self.quality.setText(forecast_quality(quality.listed, quality.hits))
        self.setVisible(bool(self._sums))
        self._fill()

    def set_compact(self, compact: bool) -> None:
        """No tiles: the list below needs the room."""
        self._compact = compact
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = max(2, min(_TILES, event.size().width() // max(1, self._theme.px(_TILE_FROM))))
        if shown != self._shown:
            self._shown = shown
            self._fill()

    def _fill(self) -> None:
        tiles = 0 if self._compact else min(self._shown, len(self._sums))
        self.title.setVisible(not self._compact)
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < tiles)
            if place < tiles:
                row = self._sums[place]
                tile.set_caption(_named(row))
                tile.set_value(total_amount(row.quantity, row.margin, whole=row.whole))
        rest = self._sums[tiles : tiles + (_IN_A_SENTENCE if self._compact else _ALSO)]
        products = ", ".join(
            product_total(_named(row), row.quantity, row.margin, whole=row.whole) for row in rest
        )
        text = self.tr("Known customers will take about: {products}")
        if not self._compact:
            text = self.tr("Also: {products}")
        self.also.setText(text.format(products=products))
        self.also.setVisible(bool(rest))

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(12))
        self._column.setSpacing(self._theme.px(6))


def _named(row: ProductSum) -> str:
    """The product, with the unit where it is not the piece."""
    return row.product if row.whole or not row.unit else f"{row.product} ({row.unit})"
