"""The short message at the bottom that says what was done and offers to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.overlay import Overlay

SECONDS = 10


class Toast(Overlay):
    """One message at a time at the bottom centre of ``parent``, with at most one button.

    Where ``over`` (the list) lies further left than the middle of the window, it stands in the middle of that.
    It goes after ten seconds but stays under the mouse or while its button has the focus; Esc sends it away.
    """

    def __init__(self, theme: Theme, parent: QWidget, over: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = over
        self._icon = "check"
        self._hovered = False
        self._seconds = SECONDS
        self._on_action: Callable[[], None] | None = None
        self._label = Label(theme, "", "toast", wrap=False)
        self.button = _ToastButton(theme)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label)
        self._row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self.button.clicked.connect(self._act)
        self.button.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_message(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        *,
        icon: str = "check",
        seconds: int = SECONDS,
    ) -> None:
        """Show ``text`` in place of what was there before; ``on_action`` runs when the button is pressed."""
        self._icon = icon
        self._on_action = on_action
        self._seconds = seconds
        self._label.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(bool(action))
        self._restyle()
        self.show()
        self.place()
        self.raise_()
        self._timer.start(seconds * 1000)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """The message shown now, or ``""``."""
        return self._label.text() if self.isVisible() else ""

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self.hide()

    def staying(self) -> bool:
        """Whether the message waits for the owner because of mouse or focus."""
        return self.isVisible() and not self._timer.isActive()

    def place(self) -> None:
        px = self._theme.px
        room = self._host.width() - px(32)
        self._label.setWordWrap(False)
        if self.sizeHint().width() > room:
            self._label.setWordWrap(True)
        wide = min(room, self.sizeHint().width())
        row = self.layout()
        high = max(px(44), row.heightForWidth(wide) if row is not None and row.hasHeightForWidth() else 0)
        left = max(px(16), self._middle() - wide // 2)
        self.setGeometry(left, self._host.height() - high - px(16), wide, high)

    def _middle(self) -> int:
        middle = self._host.width() // 2
        if self._over is None or not self._over.isVisible():
            return middle
        return min(middle, self._over.mapTo(self._host, self._over.rect().center()).x())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._hovered = event.type() == QEvent.Type.Enter
            self._wait(stay=self._hovered or self.button.hasFocus())
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.button:
            if event.type() == QEvent.Type.FocusIn:
                self._wait(stay=True)
            elif event.type() == QEvent.Type.FocusOut:
                self._wait(stay=self._hovered)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, px = self._theme, self._theme.px
        paint.box(painter, self.rect(), theme.control("radius"), theme.color("toast"))
        theme.draw_icon(painter, self._icon, "toast_text", px(15), (self.height() - px(20)) / 2, 20)

    def _wait(self, *, stay: bool) -> None:
        if stay:
            self._timer.stop()
        elif not self.isHidden():
            self._timer.start(self._seconds * 1000)

    def _act(self) -> None:
        act = self._on_action
        self.dismiss()
        if act is not None:
            act()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(44), px(6), px(12 if self.button.text() else 18), px(6))
        self._row.setSpacing(px(14))
        if self.isVisible():
            self.place()
        self.update()


class _ToastButton(QAbstractButton):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        font = self._theme.font("body", 600)
        return QSize(paint.advance(font, self.text()) + self._theme.px(14), self._theme.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        color = theme.color("toast_accent")
        font = QFont(theme.font("body", 600))
        font.setUnderline(self.underMouse())
        paint.text(painter, QRectF(self.rect()), self.text(), font, color, paint.ALIGN_CENTER)
        if self.hasFocus():
            paint.box(painter, self.rect(), theme.px(6), None, color, 2)
