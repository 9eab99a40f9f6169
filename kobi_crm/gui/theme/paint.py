"""Small drawing pieces that several painted widgets share."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

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


def text_lines(
    painter: QPainter, rect: QRectF, words: str, font: QFont, color: QColor, count: int = 1
) -> bool:
    """Plain text over ``count`` lines of equal height, the last one with an ellipsis where it must be shortened."""
    if count <= 1:
        return text(painter, rect, words, font, color)
    high = rect.height() / count
    lines = break_lines(words, font, int(rect.width()), count)
    boxes = [QRectF(rect.left(), rect.top() + high * place, rect.width(), high) for place in range(count)]
    cut = False
    for box, line in zip(boxes, lines, strict=False):
        cut = text(painter, box, line, font, color) or cut
    return cut


def break_lines(words: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in lines of at most ``width`` pixels; the last of ``most`` lines holds all that is left."""
    layout = QTextLayout(one_line(words), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    start = 0
    while len(lines) < most - 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(layout.text()[start : start + line.textLength()].strip())
        start += line.textLength()
    layout.endLayout()
    rest = layout.text()[start:].strip()
    return [*lines, rest] if rest else lines


def one_line(words: str) -> str:
    """The text without line breaks and other control characters."""
    if words.isprintable():
        return words
    return "".join(letter if letter.isprintable() else " " for letter in words)


def advance(font: QFont, words: str) -> int:
    """Width of a line of text in pixels."""
    return QFontMetrics(font).horizontalAdvance(words)
