"""Line icons drawn from SVG in a token's colour, sharp at every size and screen scale."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kobi_crm import paths

STROKE = "1.9"


class IconFactory:
    """Renders the icons of ``resources/icons`` and keeps what it rendered."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, color: QColor, size: int, dpr: float) -> QPixmap:
        """A square picture of ``size`` logical pixels; raises FileNotFoundError for an unknown name."""
        key = (name, color.name(QColor.NameFormat.HexArgb), size, dpr)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._render(name, color, size, dpr)
        return found

    def icon(self, name: str, color: QColor, size: int, disabled: QColor) -> QIcon:
        """The same picture for buttons and menus, with the scales a PC screen uses."""
        icon = QIcon()
        for dpr in (1.0, 1.25, 1.5, 1.75, 2.0):
            icon.addPixmap(self.pixmap(name, color, size, dpr))
            icon.addPixmap(self.pixmap(name, disabled, size, dpr), QIcon.Mode.Disabled)
        return icon

    def forget(self) -> None:
        """Drop the rendered pictures: after a change of theme none of them is asked for again."""
        self._pixmaps.clear()

    def _render(self, name: str, color: QColor, size: int, dpr: float) -> QPixmap:
        source = self._sources.get(name)
        if source is None:
            source = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
            source = source.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
            self._sources[name] = source
        svg = source.replace("currentColor", color.name())
        renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
        pixels = max(1, round(size * dpr))
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(dpr)
        return pixmap
