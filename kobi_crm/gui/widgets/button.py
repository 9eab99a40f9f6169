"""The program's buttons: filled, outline and ghost, with an icon and the key that does the same."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.label import plain_tooltip

Kind = Literal["filled", "outline", "ghost", "segment", "danger"]
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class Button(QAbstractButton):
    """A push button; one ``filled`` per region. ``key`` is only shown: the shortcut belongs to the window.

    ``segment`` is a checkable box for choices, ``danger`` an outline in red. ``small`` is 34 pixels high.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = "outline",
        icon: str | None = None,
        key: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measured: tuple[tuple[object, ...], int] = ((), 0)
        self._kind: Kind = kind
        self._icon_name = icon
        self._icon_shown = True
        self._key = key
        self._small = small
        self._ring = False
        self.setProperty("painted", True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if kind == "segment":
            self.setCheckable(True)
        theme.changed.connect(self._restyle)

    def set_label(self, text: str) -> None:
        """Change the word on the button and what a screen reader says."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Change the key shown after the word."""
        self._key = key
        self._restyle()

    def set_icon_visible(self, visible: bool) -> None:
        """Hide the icon where the window is not wide; the word always stays."""
        self._icon_shown = visible
        self._restyle()

    def set_kind(self, kind: Kind) -> None:
        """Change between filled, outline, ghost and danger."""
        self._kind = kind
        self._restyle()

    def sizeHint(self) -> QSize:
        pads = 2 * self._pad()
        return QSize(self._content_width() + pads, self._theme.control(self._high()))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._content_width() + 2 * self._theme.px(9)), hint.height())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """A button that rests or goes lets go of the keyboard; Qt would give it to the next one, in the sidebar."""
        if self.isEnabled() and self.isVisible():
            return super().focusNextPrevChild(forward)
        self.clearFocus()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        fill, edge, ink, width = self._colors()
        paint.box(painter, self.rect(), theme.control("radius"), fill, edge, width)
        if self._ring:
            self._draw_ring(painter)
        x = max(self._theme.px(4), (self.width() - self._content_width()) / 2)
        font = self._font()
        if self._icon_name and self._icon_shown:
            side = self._icon_side()
            y = (self.height() - theme.px(side)) / 2
            theme.draw_icon(painter, self._icon_name, ink, x, y, side)
            x += theme.px(side) + (theme.px(8) if self.text() else 0)
        room = self.width() - x - self._theme.px(4)
        words = self.text()
        wide = min(room, paint.advance(font, words) + 1)
        paint.text(painter, QRectF(x, 0, wide, self.height()), words, font, theme.color(ink))
        if self._key:
            left = x + wide + theme.px(11)
            rest = QRectF(left, 0, max(0, self.width() - left), self.height())
            paint.text(painter, rest, self._key, font, theme.color(ink))

    def _draw_ring(self, painter: QPainter) -> None:
        theme = self._theme
        if self._kind == "filled":
            inside = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            paint.box(painter, inside, theme.px(6), None, theme.color("on_accent"), 1.5)
        else:
            paint.box(painter, self.rect(), theme.control("radius"), None, theme.color("focus"), 2)

    def _colors(self) -> tuple[QColor | None, QColor | None, str, float]:
        color = self._theme.color
        hover, down = self.underMouse() and self.isEnabled(), self.isDown()
        if self._kind == "filled" and self.isEnabled():
            fill = "accent_press" if down else "accent_hover" if hover else "accent_fill"
            return color(fill), None, "on_accent", 1
        if self._kind == "segment" and self.isChecked():
            return color("selected"), color("accent"), "accent", 2
        surface = "selected" if down else "hover" if hover else "surface"
        if not self.isEnabled():
            return color("raised"), color("border"), "text3", 1
        if self._kind == "ghost":
            return (color("hover") if hover or down else None), None, "accent", 1
        return color(surface), color("border_strong"), "red" if self._kind == "danger" else "text", 1

    def _font(self) -> QFont:
        return self._theme.font("secondary" if self._small else "body", 600)

    def _icon_side(self) -> int:
        return 18

    def _high(self) -> str:
        if self._small:
            return "h_small"
        return "h_choice" if self._kind == "segment" else "h"

    def _pad(self) -> int:
        return self._theme.px(10 if self._small or self._kind == "ghost" else 16)

    def _content_width(self) -> int:
        """Layouts ask for the same width again and again while a page is laid out."""
        state = (self.text(), self._key, self._icon_shown, self._icon_name, self._theme.factor)
        if self._measured[0] != state:
            self._measured = state, self._measure()
        return self._measured[1]

    def _measure(self) -> int:
        font = self._font()
        width = paint.advance(font, self.text()) + 2 if self.text() else 0
        if self._icon_name and self._icon_shown:
            width += self._theme.px(self._icon_side()) + (self._theme.px(8) if self.text() else 0)
        if self._key:
            width += self._theme.px(11) + paint.advance(font, self._key)
        return width

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(Button):
    """A square button with an icon alone; ``name`` is what it does, said by tooltip and screen reader."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        kind: Kind = "outline",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", kind=kind, icon=icon, small=small, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, icon: str, name: str) -> None:
        """Another icon, and what the button does now."""
        self._icon_name = icon
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.control("h_small" if self._small else "h")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
