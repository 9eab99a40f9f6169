"""Draws people in rows: round check, initials, name, reason and phone, as cards under group headers."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.avatar import initials, paint_avatar
from kobi_crm.gui.widgets.label import plain_tooltip
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRole, PersonRow

Index = QModelIndex | QPersistentModelIndex


class PersonRowDelegate(QStyledItemDelegate):
    """``check_clicked(index)`` when the round check is pressed. Sizes follow the theme's text factor."""

    check_clicked = Signal(QModelIndex)

    def __init__(
        self,
        theme: Theme,
        *,
        with_check: bool = True,
        row: str = "row",
        framed: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._with_check = with_check
        self._row = row
        self._framed = framed
        self._cut: set[int] = set()

    def row_height(self) -> int:
        """Pixels of one person."""
        return self._theme.control(self._row)

    def header_height(self, first: bool) -> int:
        """Pixels of a group's header; the first one stands closer to what is above it."""
        return self._theme.px(38 if first else 44)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(PersonRole.ROW) is None:
            return QSize(0, self.header_height(index.row() == 0))
        return QSize(0, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row: PersonRow | None = index.data(PersonRole.ROW)
        if row is None:
            self._paint_header(painter, QRectF(option.rect), index.data(PersonRole.GROUP))
        else:
            self._paint_row(painter, option, index, row)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if (
            self._with_check
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and index.data(PersonRole.ROW) is not None
            and self.check_rect(QRectF(option.rect)).contains(event.position())
        ):
            self.check_clicked.emit(model.index(index.row(), 0))
            return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row: PersonRow | None = index.data(PersonRole.ROW)
        if row is None or row.id not in self._cut:
            QToolTip.hideText()
            return False
        words = plain_tooltip(f"{row.name}. {row.reason}" if row.reason else row.name)
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def check_rect(self, row: QRectF) -> QRectF:
        """The 36 × 40 area that takes a click for the check."""
        wide, high = self._theme.control("check_w"), self._theme.control("check_h")
        return QRectF(row.left() + self._theme.px(8), row.center().y() - high / 2, wide, high)

    def _paint_header(self, painter: QPainter, rect: QRectF, group: PersonGroup) -> None:
        paint_group_header(
            painter, self._theme, rect, group.icon, group.tone, group.title, str(len(group.rows))
        )

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: PersonRow
    ) -> None:
        theme, color = self._theme, self._theme.color
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(option.rect)
        self._paint_card(painter, rect, index, selected, hovered)
        greyed = row.done or row.muted
        left = rect.left() + theme.px(16)
        if self._with_check:
            self._paint_check(painter, self.check_rect(rect), row.done)
            left = rect.left() + theme.px(55)
        side = theme.control("avatar")
        circle = QRectF(left, rect.center().y() - side / 2, side, side)
        paint_avatar(painter, theme, circle, initials(row.name), "slate" if row.done else row.tone)
        phone_font = theme.font("body", 600 if selected else 400)
        right = rect.right() - theme.px(18)
        phone_wide = paint.advance(theme.font("body", 600), row.phone) + 2 if row.phone else 0
        ink = color("text3" if greyed else "text")
        paint.text(
            painter,
            QRectF(right - phone_wide, rect.top(), phone_wide, rect.height()),
            row.phone,
            phone_font,
            ink,
            paint.ALIGN_RIGHT,
        )
        start = circle.right() + theme.px(11)
        room = right - phone_wide - theme.px(12 if row.phone else 0) - start
        line = theme.px(20)
        middle = rect.center().y()
        if not row.reason:
            name_box, cut = QRectF(start, rect.top(), room, rect.height()), False
        else:
            name_box = QRectF(start, middle - line + theme.px(1), room, line)
            below = QRectF(start, middle + theme.px(1), room, line)
            cut = paint.text(painter, below, row.reason, theme.font("secondary"), color("text2"))
        name_font = theme.font("body", 500 if row.done else 600)
        cut = paint.text(painter, name_box, row.name, name_font, ink) or cut
        (self._cut.add if cut else self._cut.discard)(row.id)

    def _paint_card(
        self, painter: QPainter, rect: QRectF, index: Index, selected: bool, hovered: bool
    ) -> None:
        theme, color = self._theme, self._theme.color
        first, last = bool(index.data(PersonRole.FIRST)), bool(index.data(PersonRole.LAST))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.control("radius_card")
        inner = rect.adjusted(0.5, 0.5 if first else 0, -0.5, -0.5 if last else 0)
        shape = paint.card_slice(inner, radius, first, last)
        fill = "selected" if selected else "hover" if hovered else "surface"
        painter.fillPath(shape, color(fill))
        if selected:
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(QRectF(rect.left() + 1, rect.top(), theme.px(4), rect.height()), color("accent"))
            painter.restore()
        if self._framed:
            painter.save()
            painter.setClipRect(rect)
            painter.setPen(QPen(color("border"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline = inner.adjusted(0, 0 if first else -radius * 2, 0, 0 if last else radius * 2)
            painter.drawRoundedRect(outline, radius, radius)
            painter.restore()
        if not last and not selected:
            inset = theme.px(14)
            y = rect.bottom() - 1
            painter.fillRect(QRectF(rect.left() + inset, y, rect.width() - 2 * inset, 1), color("border"))

    def _paint_check(self, painter: QPainter, area: QRectF, done: bool) -> None:
        theme, color = self._theme, self._theme.color
        side = theme.px(24)
        circle = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
        if not done:
            paint.box(painter, circle, side / 2, color("surface"), color("border_strong"), 1.5)
            return
        inner = circle.adjusted(1, 1, -1, -1)
        dark = theme.dark
        paint.box(painter, inner, inner.width() / 2, color("green_mid" if dark else "green"))
        mark = 14
        offset = (side - theme.px(mark)) / 2
        theme.draw_icon(painter, "check", "on_accent", circle.left() + offset, circle.top() + offset, mark)


def paint_group_header(
    painter: QPainter, theme: Theme, rect: QRectF, icon: str, tone: str, title: str, count: str
) -> None:
    """Icon in the group's tone, its name and how many, on the lower part of ``rect``."""
    line = theme.px(34)
    area = QRectF(rect.left(), rect.bottom() - line, rect.width(), line)
    theme.draw_icon(painter, icon, tone, area.left() + theme.px(3), area.center().y() - theme.px(10), 20)
    left = area.left() + theme.px(29)
    font = theme.font("secondary", 600)
    wide = min(area.width() - theme.px(70), paint.advance(font, title) + 2)
    paint.text(painter, QRectF(left, area.top(), wide, line), title, font, theme.color("text2"))
    after = QRectF(left + wide + theme.px(8), area.top(), theme.px(50), line)
    paint.text(painter, after, count, theme.font("secondary"), theme.color("text2"))
