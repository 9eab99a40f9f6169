"""The navigation at the left: words beside the icons, or under them where the window is small."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import ElidedLabel, plain_tooltip

_LEAST = 32
"""Least height of a section; lower than that would cut the word under the icon."""
_ROOMY = 46
"""Below this height icon and word stand closer together."""
_BACKUP, _BACKUP_NARROW = 32, 40


@dataclass(frozen=True)
class NavItem:
    """One section: a key for the program, the word and the icon for the owner."""

    key: str
    text: str
    icon: str


class NavButton(Button):
    """One line of the sidebar, with a badge where action waits."""

    def __init__(self, theme: Theme, item: NavItem, parent: QWidget | None = None) -> None:
        super().__init__(theme, item.text, kind="ghost", icon=item.icon, parent=parent)
        self._icon_key = item.icon
        self._narrow = False
        self._badge = 0
        self._tone = "accent"
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_narrow(self, narrow: bool) -> None:
        """Word under the icon instead of beside it."""
        self._narrow = narrow
        self._restyle()

    def set_badge(self, count: int, tone: str) -> None:
        """A number in a circle; 0 takes it away."""
        self._badge, self._tone = count, tone
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        width = "sidebar_narrow" if self._narrow else "sidebar"
        height = "nav_narrow" if self._narrow else "nav"
        return QSize(self._theme.layout_px(width) - self._theme.px(24), self._theme.control(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(_LEAST))

    def nextCheckState(self) -> None:
        """Only the sidebar decides which section is open."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, color = self._theme, self._theme.color
        radius = theme.control("radius_card")
        if self.isChecked():
            paint.box(painter, self.rect(), radius, color("surface"), color("border"))
        elif self.underMouse():
            paint.box(painter, self.rect(), radius, color("hover"))
        if self._ring:
            paint.box(painter, self.rect(), radius, None, color("focus"), 2)
        if self._narrow:
            self._paint_narrow(painter)
        else:
            self._paint_wide(painter)

    def _paint_wide(self, painter: QPainter) -> None:
        theme = self._theme
        tone = "accent" if self.isChecked() else "text2"
        theme.draw_icon(painter, self._icon_key, tone, theme.px(13), (self.height() - theme.px(20)) / 2, 20)
        left = theme.px(44)
        room = QRectF(left, 0, self.width() - left - theme.px(42 if self._badge else 8), self.height())
        ink = "text" if self.isChecked() else "text2"
        font = theme.font("body", 600 if self.isChecked() else 500)
        paint.text(painter, room, self.text(), font, theme.color(ink))
        if self._badge:
            words = badge_text(self._badge)
            high = theme.px(24)
            wide = max(theme.px(26), paint.advance(theme.font("caption", 600), words) + theme.px(12))
            spot = QRectF(self.width() - wide - theme.px(7), (self.height() - high) / 2, wide, high)
            paint.box(painter, spot, high / 2, theme.color(f"{self._tone}_soft"))
            ink_color = theme.color(self._tone)
            paint.text(painter, spot, words, theme.font("caption", 600), ink_color, paint.ALIGN_CENTER)

    def _paint_narrow(self, painter: QPainter) -> None:
        theme = self._theme
        low = self.height() < theme.px(_ROOMY)
        size, gap = (15, 0) if low else (22, 5)
        font = theme.font("nav_narrow", 600 if self.isChecked() else 500)
        line = theme.px(16)
        top = (self.height() - theme.px(size) - line - theme.px(gap)) / 2
        tone = "accent" if self.isChecked() else "text2"
        theme.draw_icon(painter, self._icon_key, tone, (self.width() - theme.px(size)) / 2, top, size)
        below = QRectF(0, top + theme.px(size + gap), self.width(), line)
        ink = "text" if self.isChecked() else "text2"
        paint.text(painter, below, self.text(), font, theme.color(ink), paint.ALIGN_CENTER)
        if self._badge:
            words = badge_text(self._badge)
            high = theme.px(17 if low else 18)
            small = theme.font("nav_narrow", 700)
            wide = max(theme.px(20), paint.advance(small, words) + theme.px(9))
            spot = QRectF(
                self.width() / 2 + theme.px(10 if low else 5), max(1.0, top - theme.px(7)), wide, high
            )
            paint.box(painter, spot, high / 2, theme.color(self._tone))
            paint.text(painter, spot, words, small, theme.color("surface"), paint.ALIGN_CENTER)


class BackupLine(QAbstractButton):
    """The line at the bottom that says when the last backup was made; a click opens the backups."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fine = True
        self._narrow = False
        self._short = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_narrow(self, narrow: bool) -> None:
        """A short word under the icon instead of the sentence beside it."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def set_line(self, text: str, fine: bool, short: str = "") -> None:
        """The sentence and whether all is well; ``short`` is what is said where there is no room for it."""
        self._fine, self._short = fine, short or text
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain_tooltip(text))
        self.update()

    def sizeHint(self) -> QSize:
        wide = 60 if self._narrow else 120
        return QSize(self._theme.px(wide), self._theme.px(_BACKUP_NARROW if self._narrow else _BACKUP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        if self.hasFocus():
            paint.box(painter, self.rect(), theme.control("radius"), None, theme.color("focus"), 2)
        icon, tone = ("shield-check", "green") if self._fine else ("shield-alert", "red")
        if self._narrow:
            self._paint_short(painter, icon, tone)
            return
        theme.draw_icon(painter, icon, tone, theme.px(12), (self.height() - theme.px(16)) / 2, 16)
        left = theme.px(34)
        room = QRectF(left, 0, self.width() - left, self.height())
        ink = theme.color("text2" if self._fine else "red")
        paint.text(painter, room, self.text(), theme.font("caption"), ink)

    def _paint_short(self, painter: QPainter, icon: str, tone: str) -> None:
        theme = self._theme
        theme.draw_icon(painter, icon, tone, (self.width() - theme.px(16)) / 2, theme.px(3), 16)
        room = QRectF(0, theme.px(21), self.width(), theme.px(16))
        ink = theme.color("text2" if self._fine else "red")
        paint.text(painter, room, self._short, theme.font("nav_narrow"), ink, paint.ALIGN_CENTER)


class Sidebar(QWidget):
    """The navigation. ``selected(key)`` says what the owner chose, ``backup_clicked`` asks for the backups.

    The owner of the sidebar answers by ``set_current(key)``.
    """

    selected = Signal(str)
    backup_clicked = Signal()

    def __init__(
        self,
        theme: Theme,
        items: Sequence[NavItem],
        bottom: Sequence[NavItem],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._side = 0
        self._buttons: dict[str, NavButton] = {}
        self._logo = _Logo(theme)
        self._name = ElidedLabel(theme, "", "strong")
        self._line = ElidedLabel(theme, "KOBİ CRM", "caption")
        self._header = QWidget()
        self._column = QVBoxLayout(self)
        head = QHBoxLayout(self._header)
        head.addWidget(self._logo)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._line)
        head.addLayout(words, 1)
        self._head = head
        self._backup = BackupLine(theme)
        self._backup.clicked.connect(self.backup_clicked)
        self._column.addWidget(self._header)
        self._column.addWidget(self._scroll_of(items), 1)
        self._foot = QVBoxLayout()
        self._add(bottom, self._foot)
        self._foot.addWidget(self._backup)
        self._column.addLayout(self._foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_shop(self, name: str, line: str = "KOBİ CRM") -> None:
        """The shop's name and the line under it."""
        self._name.set_full_text(name)
        self._line.set_full_text(line)

    def set_current(self, key: str) -> None:
        """Mark the open section."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)
            if name == key:
                self._show(button)

    def current(self) -> str:
        """The key of the marked section, or ``""``."""
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    def set_text(self, key: str, text: str) -> None:
        """Another word for a section (after a change of language)."""
        self._buttons[key].set_label(text)

    def set_badge(self, key: str, count: int, tone: str = "accent") -> None:
        """How many things wait there; tone ``accent`` or ``amber``."""
        self._buttons[key].set_badge(count, tone)

    def set_backup_line(self, text: str, fine: bool = True, short: str = "") -> None:
        """For example "Yedek alındı, 09:02", and "09:02" where there is no room."""
        self._backup.set_line(text, fine, short)

    def set_narrow(self, narrow: bool) -> None:
        """Words under the icons (window width class medium or narrow)."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All sections stand equally close; those above scroll where even that is not enough."""
        edge = self._column.contentsMargins()
        taken = edge.top() + edge.bottom() + self._backup.sizeHint().height()
        if not self._narrow:
            taken += self._header.sizeHint().height()
        room = (self.height() - taken) // max(1, len(self._buttons))
        for button in self._buttons.values():
            least, usual = button.minimumSizeHint().height(), button.sizeHint().height()
            button.setFixedHeight(min(usual, max(least, room)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sidebar"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("border"))

    def _scroll_of(self, items: Sequence[NavItem]) -> QScrollArea:
        """The sections; they stand closer where the window is low, and only then are scrolled."""
        content = QWidget()
        content.setProperty("look", "content")
        self._sections = QVBoxLayout(content)
        self._sections.setContentsMargins(0, 0, 0, 0)
        self._add(items, self._sections)
        self._sections.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setProperty("look", "scroll")
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        return self._scroll

    def _make_room(self) -> None:
        """The bar stands in the margin, so that the words beside it stay whole."""
        side = self._side
        bar = self._scroll.verticalScrollBar().maximum() > 0
        self._sections.setContentsMargins(side, 0, 0 if bar else side, 0)

    def _show(self, button: QWidget) -> None:
        content = self._scroll.widget()
        if content is not None and content.isAncestorOf(button):
            self._scroll.ensureWidgetVisible(button, 0, 0)

    def _add(self, items: Sequence[NavItem], column: QVBoxLayout) -> None:
        for item in items:
            button = NavButton(self._theme, item)
            button.clicked.connect(lambda _checked=False, key=item.key: self.selected.emit(key))
            self._buttons[item.key] = button
            column.addWidget(button)

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedWidth(self._theme.layout_px("sidebar_narrow" if self._narrow else "sidebar"))
        side = px(7 if self._narrow else 12)
        self._column.setContentsMargins(0, px(12), 0, px(8 if self._narrow else 6))
        self._foot.setContentsMargins(side, 0, side, 0)
        for column in (self._column, self._sections, self._foot):
            column.setSpacing(0)
        self._side = side
        self._make_room()
        self._head.setContentsMargins(side + px(9), px(2), side + px(2), px(12))
        self._head.setSpacing(px(11))
        self._header.setVisible(not self._narrow)
        self._backup.set_narrow(self._narrow)
        for button in self._buttons.values():
            button.set_narrow(self._narrow)
        self._fit()
        self.update()


class _Logo(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("KOBİ CRM")
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(24), self._theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._theme.draw_icon(QPainter(self), "store", "accent", 0, 0, 24)


def badge_text(count: int) -> str:
    """The number in a badge; more than 99 would not fit."""
    return str(count) if count < 100 else "99+"
