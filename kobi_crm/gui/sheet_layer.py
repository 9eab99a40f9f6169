"""The dimmed layer over the window that holds one sheet; a click outside never closes it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kobi_crm.gui.keyboard_place import KeyboardPlace
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.overlay import Overlay, paint_shadow

_SHADOW = 24


class SheetLayer(Overlay):
    """``opened`` and ``closed`` let the window rest its shortcuts; Tab stays inside the sheet."""

    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, keyboard: KeyboardPlace) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keyboard = keyboard
        self._sheet: QWidget | None = None
        self._room = QScrollArea(self)
        self._room.setProperty("look", "scroll")
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setWidgetResizable(True)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.place)

    def sheet(self) -> QWidget | None:
        """The sheet that is open."""
        return self._sheet

    def open_sheet(self, sheet: QWidget) -> None:
        """Lay a sheet over the window; one that was open is closed first."""
        if self._sheet is not None:
            self.close_sheet()
        self._keyboard.remember()
        self._sheet = sheet
        self._room.setWidget(sheet)
        sheet.setAutoFillBackground(False)  # the scroll area fills what it is given: square corners
        sheet.installEventFilter(self)
        self.show()
        self.place()
        self.raise_()
        self.opened.emit()
        focus_first = getattr(sheet, "focus_first", None)
        if focus_first is not None:
            focus_first()
        elif fields := self._fields():
            fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def try_close(self) -> None:
        """Close unless the sheet has something to say first (Esc)."""
        asks = getattr(self._sheet, "try_close", None)
        if self._sheet is not None and (asks is None or asks()):
            self.close_sheet()

    def close_sheet(self) -> None:
        """Close, and give the keyboard back to whoever had it."""
        if self._sheet is None:
            return
        sheet, self._sheet = self._room.takeWidget(), None
        self.hide()
        if sheet is not None:
            sheet.hide()
            sheet.deleteLater()
        self._keyboard.give_back()
        self.closed.emit()

    def place(self) -> None:
        self.setGeometry(self._host.rect())
        if self._sheet is None:
            return
        edge = self._theme.px(12)
        hint = (
            self._sheet.sizeHint().expandedTo(self._sheet.minimumSize()).boundedTo(self._sheet.maximumSize())
        )
        wide = min(hint.width(), self.width() - 2 * edge)
        layout = self._sheet.layout()
        high = hint.height()
        if layout is not None and layout.hasHeightForWidth():
            high = max(layout.totalHeightForWidth(wide), self._sheet.minimumHeight())
        high = min(high, self.height() - 2 * edge)
        top = max(edge, (self.height() - high) * 2 // 5)
        self._room.setGeometry(QRect((self.width() - wide) // 2, top, wide, high))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._sheet and event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        fields = self._fields()
        if fields:
            here = self.window().focusWidget()
            place = fields.index(here) if here in fields else -1
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            fields[(place + (1 if forward else -1)) % len(fields)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("dim"))
        box = self._room.geometry()
        right, bottom = box.right() + 1, box.bottom() + 1
        shade = self._theme.color("shadow")
        paint_shadow(painter, box.left(), box.top(), right, bottom, shade, _SHADOW)

    def _fields(self) -> list[QWidget]:
        """What Tab visits inside the sheet, in reading order."""
        fields: list[QWidget] = []
        first: QWidget = self._room
        widget = first.nextInFocusChain()
        while widget is not None and widget is not first:
            takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            # Not asked: focusProxy(). PySide then takes a table's header for its own and deletes it.
            inside = self._room.isAncestorOf(widget)
            if inside and takes_tab and widget.isVisible() and widget.isEnabled():
                fields.append(widget)
            widget = widget.nextInFocusChain()
        return fields
