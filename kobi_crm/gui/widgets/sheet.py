"""A modal sheet inside the window: dimmed background, title, Esc."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.overlay import Overlay, paint_shadow

SHADOW = 24


class Sheet(Overlay):
    """Covers ``parent`` (the window) and holds one form.

    Put the form into ``.body`` and buttons into ``.footer``. Esc closes it and emits ``closed``; a click
    outside does nothing, so that nothing typed is lost. While it is open the window's own shortcuts rest;
    keys for the sheet itself are given by ``add_key``. ``width`` is in pixels at text factor 1.0.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, title: str, *, width: int = 518) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide = width
        self._keys: dict[str, Callable[[], None]] = {}
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel = QWidget(self)
        self._title = Label(theme, title, "subtitle")
        self._cap = Label(theme, "Esc", "keycap")
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignVCenter)
        content = QWidget()
        content.setProperty("look", "content")
        self.body = QVBoxLayout(content)
        self._scroll = QScrollArea()
        self._scroll.setProperty("look", "scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        content.installEventFilter(self)
        self.footer = QHBoxLayout()
        self._column = QVBoxLayout(self._panel)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self.footer)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_key(self, key: str, act: Callable[[], None]) -> None:
        """A key that works while the sheet is open ("F9", "Ctrl+Return")."""
        self._keys[QKeySequence(key).toString()] = act

    def open(self, focus: QWidget | None = None) -> None:
        """Show the sheet with the focus in ``focus`` or in its first field."""
        self._before = self.window().focusWidget()
        self.show()
        self.place()
        self.raise_()
        target = focus or self._first_field()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_open(self) -> bool:
        """Whether the sheet is shown."""
        return self.isVisible()

    def dismiss(self) -> None:
        """Close, give the focus back to where it was and emit ``closed``."""
        if not self.isVisible():
            return
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def place(self) -> None:
        px = self._theme.px
        self.setGeometry(self._host.rect())
        wide = min(px(self._wide), self.width() - px(24))
        self._panel.setFixedWidth(wide)
        high = min(self._content_height(wide), self.height() - px(24))
        self._panel.setGeometry(
            (self.width() - wide) // 2, max(px(12), (self.height() - high) * 2 // 5), wide, high
        )
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the window's shortcuts rest; the key comes back as an ordinary press
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is not self._host and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._keys.get(QKeySequence(event.keyCombination()).toString())
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif act is not None:
            act()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        fields = self._fields()
        if not fields:
            return True
        here = self.window().focusWidget()
        place = fields.index(here) if here in fields else -1
        step = 1 if forward else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        fields[(place + step) % len(fields)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.color("dim"))
        box = self._panel.geometry()
        right, bottom = box.right() + 1, box.bottom() + 1
        paint_shadow(painter, box.left(), box.top(), right, bottom, theme.color("shadow"), SHADOW)
        paint.box(painter, box, theme.control("radius_sheet"), theme.color("surface"), theme.color("border"))

    def _content_height(self, wide: int) -> int:
        margins = self._column.contentsMargins()
        inner = wide - margins.left() - margins.right()
        form = self.body
        body = form.heightForWidth(inner) if form.hasHeightForWidth() else form.sizeHint().height()
        rows = [self._head.sizeHint().height(), body]
        if self.footer.count():
            rows.append(self.footer.sizeHint().height())
        gaps = self._column.spacing() * 2
        return sum(rows) + gaps + margins.top() + margins.bottom() + 2

    def _fields(self) -> list[QWidget]:
        """What Tab visits, in reading order."""
        fields: list[QWidget] = []
        first = self._panel
        widget = first.nextInFocusChain()
        while widget is not None and widget is not first:
            takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            # Not asked: focusProxy(). PySide then takes a table's header for its own and deletes it.
            inside = self.isAncestorOf(widget)
            if inside and takes_tab and widget.isVisible() and widget.isEnabled():
                fields.append(widget)
            widget = widget.nextInFocusChain()
        return fields

    def _first_field(self) -> QWidget | None:
        return next(iter(self._fields()), None)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(25), px(20), px(25), px(20))
        self._column.setSpacing(px(15))
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(14))
        self.footer.setSpacing(px(10))
        if self.isVisible():
            self.place()

    def sizeHint(self) -> QSize:
        return self._host.size()
