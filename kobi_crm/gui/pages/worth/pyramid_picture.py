"""The drawn pyramid: the area of a layer is its share of the people; layers are chosen, borders are dragged."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kobi_crm.gui.pages.worth.pyramid_words import LayerRow, in_words
from kobi_crm.gui.theme import Theme, paint

_ROW = 36
_GRAB = 6
"""Pixels at text factor 1.0 beside a border in which the mouse takes hold of it."""
_FADE = (1.0, 0.72, 0.48, 0.28, 0.16, 0.08)
"""How much of the accent each layer has, from the top: told apart in grey too."""


class PyramidPicture(QWidget):
    """Up and Down choose a layer, Enter opens it, Alt with Up or Down moves the border below it.

    ``opened(layer)``; ``border_moved(border, percent)`` while a border is dragged to where ``percent`` of all
    people stand above it, ``border_dropped`` when it is let go; ``border_stepped(border, by)`` by the keyboard.
    """

    opened = Signal(int)
    border_moved = Signal(int, float)
    border_dropped = Signal()
    border_stepped = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: Sequence[LayerRow] = ()
        self._cuts: list[float] = []
        self.current = 0
        self._hover = -1
        self._held = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Pyramid"))
        theme.changed.connect(self.updateGeometry)

    def show_layers(self, layers: Sequence[LayerRow]) -> None:
        """Draw these layers, the most valuable first."""
        grown = len(layers) != len(self._rows)
        self._rows = tuple(layers)
        whole = sum(layer.people for layer in layers) or 1
        above = list(accumulate(layer.people for layer in layers))
        self._cuts = [sqrt(count / whole) for count in above[:-1]]
        self.current = min(self.current, max(len(layers) - 1, 0))
        self.setAccessibleDescription(in_words(layers))
        if grown:
            self.updateGeometry()
        self.update()

    def layers(self) -> Sequence[LayerRow]:
        """What is drawn."""
        return self._rows

    def border_at(self, border: int) -> QPointF:
        """Where a border can be taken hold of: its middle."""
        area = self._area()
        return QPointF(area.center().x(), area.top() + area.height() * self._cuts[border])

    def layer_at(self, layer: int) -> QPointF:
        """The middle of a layer."""
        area = self._area()
        edges = [0.0, *self._cuts, 1.0]
        return QPointF(area.center().x(), area.top() + area.height() * (edges[layer] + edges[layer + 1]) / 2)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(230))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(max(_ROW * len(self._rows) + 8, 152)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            border = min(self.current, len(self._rows) - 2)
            if border >= 0:
                self.border_stepped.emit(border, step)
        elif step and self._rows:
            self.current = min(max(self.current + step, 0), len(self._rows) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rows:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._border_under(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._held >= 0:
            area = self._area()
            depth = min(max((place.y() - area.top()) / max(area.height(), 1.0), 0.0), 1.0)
            self.border_moved.emit(self._held, 100 * depth * depth)
            return
        over_border = self._border_under(place) >= 0
        hover = -1 if over_border else self._layer_under(place)
        shape = Qt.CursorShape.SizeVerCursor if over_border else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape if over_border or hover >= 0 else Qt.CursorShape.ArrowCursor)
        if hover != self._hover:
            self._hover = hover
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held >= 0:
            self._held = -1
            self.border_dropped.emit()
            return
        layer = self._layer_under(event.position())
        if layer >= 0:
            self.current = layer
            self.update()
            self.opened.emit(layer)

    def leaveEvent(self, event: "object") -> None:
        del event
        self._hover = -1
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        edges = [0.0, *self._cuts, 1.0]
        middles = self._label_middles()
        for number, row in enumerate(self._rows):
            top, bottom = edges[number], edges[number + 1]
            self._paint_layer(painter, area, number, top, bottom)
            self._paint_label(painter, area, number, row, middles[number], (top + bottom) / 2)
        for cut in self._cuts:
            self._paint_grip(painter, area, cut)

    def _paint_layer(self, painter: QPainter, area: QRectF, number: int, top: float, bottom: float) -> None:
        theme = self._theme
        shape = QPolygonF(
            [
                _edge(area, top, -1),
                _edge(area, top, 1),
                _edge(area, bottom, 1),
                _edge(area, bottom, -1),
            ]
        )
        painter.setPen(QPen(theme.color("window"), theme.px(2)))
        painter.setBrush(QBrush(_mixed(theme.color("accent_fill"), theme.color("surface"), _FADE[number])))
        painter.drawPolygon(shape)
        if number == self.current and self.hasFocus():
            painter.setPen(QPen(theme.color("text"), theme.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(shape)

    def _paint_label(
        self, painter: QPainter, area: QRectF, number: int, row: LayerRow, middle: float, depth: float
    ) -> None:
        theme, px = self._theme, self._theme.px
        left = area.right() + px(16)
        box = QRectF(left, middle - px(_ROW) / 2, self.width() - left, px(_ROW))
        if number in (self._hover, self.current if self.hasFocus() else -1):
            paint.box(painter, box, px(6), theme.color("selected" if number == self.current else "hover"))
        edge = _edge(area, depth, 1)
        painter.setPen(QPen(theme.color("border_strong"), 1))
        painter.drawLine(edge, QPointF(left - px(4), middle))
        name = theme.font("secondary", 600)
        line = QRectF(box.left() + px(8), box.top(), box.width() - px(12), box.height() / 2)
        paint.text(painter, line, row.label, name, theme.color("text"))
        line.translate(0, line.height())
        paint.text(painter, line, row.figures, theme.font("caption"), theme.color("text2"))

    def _paint_grip(self, painter: QPainter, area: QRectF, cut: float) -> None:
        theme, px = self._theme, self._theme.px
        middle = QPointF(area.center().x(), area.top() + area.height() * cut)
        grip = QRectF(middle.x() - px(13), middle.y() - px(4), px(26), px(8))
        paint.box(painter, grip, px(4), theme.color("surface"), theme.color("border_strong"), 1)

    def _area(self) -> QRectF:
        px = self._theme.px
        wide = min(self.width() * 0.44, self.height() * 1.5)
        return QRectF(px(2), px(4), wide, self.height() - px(8))

    def _label_middles(self) -> list[float]:
        """Each label beside its layer, pushed apart where layers are low."""
        area, high = self._area(), self._theme.px(_ROW)
        edges = [0.0, *self._cuts, 1.0]
        found: list[float] = []
        for top, bottom in pairwise(edges):
            wanted = area.top() + area.height() * (top + bottom) / 2
            found.append(max(wanted, found[-1] + high if found else high / 2))
        last = self.height() - high / 2
        for number in reversed(range(len(found))):
            found[number] = min(found[number], last)
            last = found[number] - high
        return found

    def _border_under(self, place: QPointF) -> int:
        area = self._area()
        near = self._theme.px(_GRAB)
        if not area.left() - near <= place.x() <= area.right() + near:
            return -1
        for number, cut in enumerate(self._cuts):
            if abs(place.y() - (area.top() + area.height() * cut)) <= near:
                return number
        return -1

    def _layer_under(self, place: QPointF) -> int:
        area = self._area()
        if place.x() > area.right():
            middles = self._label_middles()
            half = self._theme.px(_ROW) / 2
            return next((n for n, middle in enumerate(middles) if abs(place.y() - middle) <= half), -1)
        depth = (place.y() - area.top()) / max(area.height(), 1.0)
        inside = abs(place.x() - area.center().x()) <= area.width() / 2 * depth
        if not self._rows or not inside or not 0 <= depth <= 1:
            return -1
        return sum(depth > cut for cut in self._cuts)


def _edge(area: QRectF, depth: float, side: int) -> QPointF:
    return QPointF(area.center().x() + side * area.width() / 2 * depth, area.top() + area.height() * depth)


def _mixed(ink: QColor, ground: QColor, share: float) -> QColor:
    def part(of: int, over: int) -> int:
        return round(share * of + (1 - share) * over)

    return QColor(
        part(ink.red(), ground.red()), part(ink.green(), ground.green()), part(ink.blue(), ground.blue())
    )
