"""Small drawing pieces that several painted widgets share."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

ALIGN_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ALIGN_CENTER = Qt.AlignmentFlag.AlignCenter


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1,
) -> None:
    """A rounded box whose edge lies wholly inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if edge is not None else 0
    inner = QRectF(rect).adjusted(half, half, -half, -half)
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, radius, radius)


def card_slice(rect: QRectF, radius: float, top: bool, bottom: bool) -> QPainterPath:
    """One row of a card: corners are round only where the card begins or ends."""
    path = QPainterPath()
    path.moveTo(rect.left(), rect.bottom() - (radius if bottom else 0))
    path.lineTo(rect.left(), rect.top() + (radius if top else 0))
    if top:
        path.quadTo(rect.topLeft(), rect.topLeft() + QPointF(radius, 0))
    path.lineTo(rect.right() - (radius if top else 0), rect.top())
    if top:
        path.quadTo(rect.topRight(), rect.topRight() + QPointF(0, radius))
    path.lineTo(rect.right(), rect.bottom() - (radius if bottom else 0))
    if bottom:
        path.quadTo(rect.bottomRight(), rect.bottomRight() - QPointF(radius, 0))
    path.lineTo(rect.left() + (radius if bottom else 0), rect.bottom())
    if bottom:
        path.quadTo(rect.bottomLeft(), rect.bottomLeft() - QPointF(0, radius))
    return path


def text(
    painter: QPainter,
    rect: QRect | QRectF,
    words: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = ALIGN_LEFT,
) -> bool:
    """One line of plain text with an ellipsis where it does not fit; true when it was shortened."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(one_line(words), Qt.TextElideMode.ElideRight, int(QRectF(rect).width()) + 1)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QRectF(rect), int(align | Qt.TextFlag.TextSingleLine), shown)
    return shown != one_line(words)


def one_line(words: str) -> str:
    """The text without line breaks and other control characters."""
    if words.isprintable():
        return words
    return "".join(letter if letter.isprintable() else " " for letter in words)


def advance(font: QFont, words: str) -> int:
    """Width of a line of text in pixels."""
    return QFontMetrics(font).horizontalAdvance(words)
