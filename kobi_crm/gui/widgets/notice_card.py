"""Pop-ups inside the window for the morning notice and for reminders; never modal."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.overlay import Overlay, paint_shadow

SHADOW = 12


class NoticeCard(QWidget):
    """Title, sentence, "Show" and "Snooze", and a cross. Signals carry no data: the stack knows the key."""

    shown = Signal()
    snoozed = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentence: str,
        *,
        icon: str = "bell",
        can_snooze: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._title = Label(theme, title, "strong", wrap=True)
        self._sentence = Label(theme, sentence, "secondary_dark", wrap=True)
        self.show_button = Button(theme, self.tr("Show"), kind="filled", small=True)
        self.snooze_button = Button(theme, self.tr("Snooze"), small=True)
        self.snooze_button.setVisible(can_snooze)
        self.close_button = IconButton(theme, "x", self.tr("Close"), kind="ghost", small=True)
        self.show_button.clicked.connect(self.shown)
        self.snooze_button.clicked.connect(self.snoozed)
        self.close_button.clicked.connect(self.closed)
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._column.addWidget(self._title)
        self._column.addWidget(self._sentence)
        self._buttons = FlowLayout(gap=theme.px(8))
        self._buttons.addWidget(self.show_button)
        self._buttons.addWidget(self.snooze_button)
        self._column.addLayout(self._buttons)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        wide = self._theme.px(360) + 2 * SHADOW
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        card = self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        right, bottom = card.right() + 1, card.bottom() + 1
        paint_shadow(painter, card.left(), card.top(), right, bottom, theme.color("shadow"), SHADOW)
        paint.box(painter, card, theme.control("radius_sheet"), theme.color("surface"), theme.color("border"))
        x, y = card.left() + theme.px(14), card.top() + theme.px(14)
        theme.draw_icon(painter, self._icon, "accent", x, y, 20)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(SHADOW + px(46), SHADOW + px(13), SHADOW + px(8), SHADOW + px(14))
        self._column.setSpacing(px(3))
        self._buttons.setContentsMargins(0, px(8), 0, 0)
        self.updateGeometry()
        self.update()


class NoticeStack(Overlay):
    """Cards at the bottom right of ``parent``, newest lowest; one card per key.

    ``show_clicked(key)``, ``snooze_clicked(key)``, ``close_clicked(key)``: the card is gone by then.
    """

    show_clicked = Signal(str)
    snooze_clicked = Signal(str)
    close_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: dict[str, NoticeCard] = {}
        self._right = self._bottom = 0
        self.setAccessibleName(self.tr("Notices"))
        theme.changed.connect(self.place)

    def add(
        self, key: str, title: str, sentence: str, *, icon: str = "bell", can_snooze: bool = True
    ) -> NoticeCard:
        """Show a card; one with the same key is replaced."""
        self.remove(key)
        card = NoticeCard(self._theme, title, sentence, icon=icon, can_snooze=can_snooze, parent=self)
        for signal, answer in (
            (card.shown, self.show_clicked),
            (card.snoozed, self.snooze_clicked),
            (card.closed, self.close_clicked),
        ):
            signal.connect(lambda answer=answer: self._answer(key, answer))
        self._cards[key] = card
        card.show()
        self.show()
        self.place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(card, f"{title}. {sentence}"))
        return card

    def remove(self, key: str) -> None:
        """Take a card away without an answer."""
        card = self._cards.pop(key, None)
        if card is not None:
            card.hide()
            card.deleteLater()
            self.place()

    def keys(self) -> Sequence[str]:
        """The keys of the cards now shown, oldest first."""
        return list(self._cards)

    def keep_off(self, right: int, bottom: int) -> None:
        """Leave so many pixels free at the right and at the bottom of the parent: a form stands there."""
        if (right, bottom) != (self._right, self._bottom):
            self._right, self._bottom = right, bottom
            self.place()

    def place(self) -> None:
        if not self._cards:
            self.hide()
            return
        wide = min(self._host.width(), self._theme.px(360) + 2 * SHADOW)
        tops: list[tuple[NoticeCard, int, int]] = []
        y = 0
        for card in self._cards.values():
            high = card.heightForWidth(wide)
            tops.append((card, y, high))
            y += high - SHADOW
        total = y + SHADOW
        left = max(0, self._host.width() - self._right - wide)
        self.setGeometry(left, self._host.height() - self._bottom - total, wide, total)
        for card, top, high in tops:
            card.setGeometry(0, top, wide, high)
        self.raise_()

    def _answer(self, key: str, signal: SignalInstance) -> None:
        self.remove(key)
        signal.emit(key)
