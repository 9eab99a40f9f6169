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
from kobi_crm.gui.widgets.person_plan import LINE, RowPlan, place_row, plan_row

Index = QModelIndex | QPersistentModelIndex
_REMEMBERED = 5000
"""Plans kept; a list of people is asked for its heights again and again."""


class PersonRowDelegate(QStyledItemDelegate):
    """``check_clicked(index)`` when the round check is pressed. Sizes follow the theme's text factor."""

    check_clicked = Signal(QModelIndex)
    name_matters = False
    """Whether the first line is the one that is read whole."""

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
        self._plans: dict[tuple[str, str, str, int, float], RowPlan] = {}

    def row_height(self, row: PersonRow, width: int) -> int:
        """Pixels of one person in a list of that width: more where the reason needs a second line."""
        more = self.plan(row, width).lines - 2
        return self._theme.control(self._row) + max(0, more) * self._theme.px(LINE)

    def plan(self, row: PersonRow, width: int) -> RowPlan:
        """How the lines of a row lie in a list of that width."""
        key = (row.name, row.reason, row.phone, width, self._theme.factor)
        known = self._plans.get(key)
        if known is None:
            if len(self._plans) >= _REMEMBERED:
                self._plans.clear()
            room = int(self.text_area(QRectF(0, 0, width, self._theme.control(self._row))).width())
            known = self._plans[key] = plan_row(self._theme, row, room, name_matters=self.name_matters)
        return known

    def text_area(self, rect: QRectF) -> QRectF:
        """The part of a row that holds text."""
        left = self._face_rect(rect).right() + self._theme.px(11)
        return QRectF(left, rect.top(), rect.right() - self._theme.px(18) - left, rect.height())

    def paint_face(self, painter: QPainter, circle: QRectF, row: PersonRow) -> None:
        """Draw the initials."""
        paint_avatar(painter, self._theme, circle, initials(row.name), "slate" if row.done else row.tone)

    def reason_tone(self, _row: PersonRow) -> str:
        """The colour of the second line."""
        return "text2"

    def header_height(self, first: bool) -> int:
        """Pixels of a group's header; the first one stands closer to what is above it."""
        return self._theme.px(38 if first else 44)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: PersonRow | None = index.data(PersonRole.ROW)
        if row is None:
            return QSize(0, self.header_height(index.row() == 0))
        view = option.widget
        if not isinstance(view, QAbstractItemView):
            return QSize(0, self._theme.control(self._row))
        return QSize(0, self.row_height(row, view.viewport().width()))

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

    def _face_rect(self, rect: QRectF) -> QRectF:
        side = self._theme.control("avatar")
        left = rect.left() + self._theme.px(55 if self._with_check else 16)
        return QRectF(left, rect.center().y() - side / 2, side, side)

    def _paint_header(self, painter: QPainter, rect: QRectF, group: PersonGroup) -> None:
        paint_group_header(
            painter, self._theme, rect, group.icon, group.tone, group.title, str(len(group.rows))
        )

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: PersonRow
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(option.rect)
        self._paint_card(painter, rect, index, selected, hovered)
        if self._with_check:
            self._paint_check(painter, self.check_rect(rect), row.done)
        self.paint_face(painter, self._face_rect(rect), row)
        self._paint_words(painter, rect, row, bold=selected)

    def _paint_words(self, painter: QPainter, rect: QRectF, row: PersonRow, *, bold: bool) -> None:
        theme, color = self._theme, self._theme.color
        area = self.text_area(rect)
        plan = self.plan(row, int(rect.width()))
        boxes = place_row(theme, row, plan, area)
        ink = color("text3" if row.done or row.muted else "text")
        side = paint.ALIGN_LEFT if plan.phone == "below" else paint.ALIGN_RIGHT
        paint.text(painter, boxes.phone, row.phone, theme.font("body", 600 if bold else 400), ink, side)
        name_font = theme.font("body", 500 if row.done else 600)
        cut = paint.text_lines(painter, boxes.name, row.name, name_font, ink, plan.name_lines)
        if row.reason:
            reason_ink, font = color(self.reason_tone(row)), theme.font("secondary")
            shortened = paint.text_lines(
                painter, boxes.reason, row.reason, font, reason_ink, plan.reason_lines
            )
            cut = cut or shortened
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
