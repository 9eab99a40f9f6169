"""The card that asks once why somebody stayed away: inside the window, never modal, by mouse or by F9."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.absence_reasons import CHOICES, GET_WELL, Choice, get_well_hint, reason_label
from kobi_crm.gui.keyboard_place import KeyboardPlace
from kobi_crm.gui.theme import Theme, paint
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.notice_card import SHADOW, NoticeStack
from kobi_crm.gui.widgets.overlay import Overlay, paint_shadow
from kobi_crm.services.away import WelcomeBack

KEY = "F9"
_WIDE = 380
_TOAST_HALF, _TOAST_HIGH = 230, 66


class WhyCard(Overlay):
    """``chosen(Choice)`` or ``put_off``; F9 brings the keyboard to the first reason, Esc puts off."""

    chosen = Signal(str)
    put_off = Signal()

    def __init__(self, theme: Theme, window: QWidget, notices: NoticeStack, keyboard: KeyboardPlace) -> None:
        super().__init__(window)
        self._theme = theme
        self._notices = notices
        self._keyboard = keyboard
        self._right = self._bottom = 0
        self._title = Label(theme, "", "strong", wrap=True)
        self._key = Label(theme, KEY, "keycap")
        self._question = Label(theme, "", "secondary_dark", wrap=True)
        self._hint = Label(theme, get_well_hint(), "caption", wrap=True)
        self.buttons: dict[Choice, Button] = {
            choice: Button(theme, reason_label(choice), small=True) for choice in CHOICES
        }
        self.buttons[GET_WELL].setAccessibleDescription(get_well_hint())
        self.later = Button(theme, self.tr("Not now"), kind="ghost", small=True)
        self._lay_out()
        for choice, button in self.buttons.items():
            button.clicked.connect(self._ending(choice))
        self.later.clicked.connect(lambda: self._end(None))
        self._shortcut = QShortcut(QKeySequence(KEY), window)
        self._shortcut.setEnabled(False)
        self._shortcut.activated.connect(self._take_keyboard)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _ending(self, choice: Choice) -> Callable[[], None]:
        return lambda: self._end(choice)

    def ask(self, back: WelcomeBack) -> None:
        """Ask about a person, in place of whoever was asked about before."""
        self._title.setText(back.name)
        self._question.setText(back.question)
        self.setAccessibleName(f"{back.name}. {back.question}")
        self._shortcut.setEnabled(True)
        self.show()
        self.place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def dismiss(self) -> None:
        """Take the card away without an answer; the keyboard goes back to where it was."""
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self._host)
        self._shortcut.setEnabled(False)
        self.hide()
        if had_keyboard:
            self._keyboard.give_back()

    def rest(self, resting: bool) -> None:
        """A sheet lies over the window: the key waits until it is closed."""
        self._shortcut.setEnabled(not resting and not self.isHidden())

    def keep_off(self, right: int, bottom: int) -> None:
        """Leave so many pixels free at the right and at the bottom of the window: a form stands there."""
        if (right, bottom) != (self._right, self._bottom):
            self._right, self._bottom = right, bottom
            if not self.isHidden():
                self.place()

    def place(self) -> None:
        """Bottom right, above the other notices and beside the toast or above it."""
        host, px = self._host, self._theme.px
        wide = min(host.width(), px(_WIDE) + 2 * SHADOW)
        row = self.layout()
        high = row.totalHeightForWidth(wide) if row is not None else self.sizeHint().height()
        left, bottom = max(0, host.width() - self._right - wide), host.height() - self._bottom
        if self._notices.isVisible():
            bottom = self._notices.y() + SHADOW
        elif self._right or left < host.width() // 2 + px(_TOAST_HALF):
            bottom -= px(_TOAST_HIGH)
        self.setGeometry(left, max(0, bottom - high), wide, high)
        self.raise_()

    def event(self, event: QEvent) -> bool:
        """Esc inside the card is the card's: Qt asks for it before it runs the window's shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.place()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the reasons; Esc is "not now"."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() == Qt.Key.Key_Escape:
            self._end(None)
        elif event.key() in step:
            self._step(step[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        card = self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        right, bottom = card.right() + 1, card.bottom() + 1
        paint_shadow(painter, card.left(), card.top(), right, bottom, theme.color("shadow"), SHADOW)
        paint.box(painter, card, theme.control("radius_sheet"), theme.color("surface"), theme.color("border"))
        theme.draw_icon(
            painter, "user-check", "accent", card.left() + theme.px(14), card.top() + theme.px(14), 20
        )

    def _take_keyboard(self) -> None:
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            self._keyboard.remember()
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, by: int) -> None:
        row = [*self.buttons.values(), self.later]
        here = QApplication.focusWidget()
        place = next((i for i, button in enumerate(row) if button is here), 0)
        row[(place + by) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)

    def _end(self, choice: Choice | None) -> None:
        self.dismiss()
        if choice is None:
            self.put_off.emit()
        else:
            self.chosen.emit(choice)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        self._reasons = FlowLayout(gap=self._theme.px(6))
        for button in self.buttons.values():
            self._reasons.addWidget(button)
        self._reasons.addWidget(self.later)
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self._question)
        self._column.addLayout(self._reasons)
        self._column.addWidget(self._hint)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(SHADOW + px(46), SHADOW + px(13), SHADOW + px(14), SHADOW + px(14))
        self._column.setSpacing(px(3))
        self._reasons.setContentsMargins(0, px(8), 0, px(4))
        self._reasons.setSpacing(px(6))
        if not self.isHidden():
            self.place()
        self.update()
