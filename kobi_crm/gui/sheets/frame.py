"""What every sheet has: the rounded surface, title, the Esc key cap, fields that scroll, and buttons at the bottom."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.theme import paint
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label

WIDTH = 518
"""Pixels at text factor 1.0."""


class SheetFrame(QWidget):
    """``body`` takes the fields, ``foot`` the buttons; Enter is ``enter()``, Esc and Vazgeç ask ``try_close()``."""

    def __init__(self, ctx: Context, title: str, *, width: int = WIDTH) -> None:
        super().__init__()
        self.ctx = ctx
        self._width = width
        theme = ctx.theme
        self.setAccessibleName(title)
        self.setProperty("look", "content")  # the corners outside the rounded surface stay clear
        self.title = Label(theme, title, "subtitle")
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.head.addWidget(Label(theme, "Esc", "keycap"), 0, Qt.AlignmentFlag.AlignVCenter)
        content = _Content()
        content.setProperty("look", "content")
        self.body = QVBoxLayout(content)
        self._scroll = _Fields(content)
        self.foot = QHBoxLayout()
        self.cancel = Button(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.close_sheet)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self.head)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self.foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    def enter(self) -> None:
        """Enter where no field takes it, Ctrl+Enter anywhere."""

    def try_close(self) -> bool:
        """Asked on Esc; a sheet that keeps drafts saves what stands in it."""
        return True

    def set_width(self, width: int) -> None:
        """Another width, in pixels at text factor 1.0."""
        if width != self._width:
            self._width = width
            self.updateGeometry()

    def close_sheet(self) -> None:
        """Leave the sheet as Esc does."""
        if self.try_close():
            self.ctx.close_sheet()

    def reveal(self, field: QWidget) -> None:
        """Scroll to a field and give it the keyboard."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(field)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the sheet.

        ``focusProxy()`` is not asked: PySide 6.11 makes Python the owner of a widget without one, and the next
        garbage collection would delete Qt's own headers and viewports.
        """
        stops: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if takes_tab and self.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
                stops.append(widget)
            widget = widget.nextInFocusChain()
        here = self.window().focusWidget()
        if stops:
            place = stops.index(here) if here in stops else -1 if forward else 0
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return bool(stops)

    def sizeHint(self) -> QSize:
        edge = self._column.contentsMargins()
        wide = self.ctx.theme.px(self._width)
        inner = wide - edge.left() - edge.right()
        body = (
            self.body.heightForWidth(inner)
            if self.body.hasHeightForWidth()
            else self.body.sizeHint().height()
        )
        rows = self.head.sizeHint().height() + body + self.foot.sizeHint().height()
        return QSize(wide, rows + 2 * self._column.spacing() + edge.top() + edge.bottom())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height() - self.body.sizeHint().height() + 80)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.ctx.theme
        edge = theme.color("border")
        paint.box(QPainter(self), self.rect(), theme.control("radius_sheet"), theme.color("surface"), edge)

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self.updateGeometry()
        self._column.setContentsMargins(px(25), px(18), px(25), px(18))
        self._column.setSpacing(px(10))
        # Room for the focus rings of the fields at the edge of the scrolled part.
        self.body.setContentsMargins(0, 0, 0, px(4))
        self.body.setSpacing(px(14))
        self.foot.setSpacing(px(10))
        self.update()


class _Content(QWidget):
    """As high as its fields need at the width they have: wrapped lines need less than at their narrowest."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not self.hasHeightForWidth():
            return least
        return QSize(least.width(), self.heightForWidth(max(self.width(), least.width())))


class _Fields(QScrollArea):
    """Scrolls only where the window has less room than the fields need at their full width.

    Left to itself Qt shows the bar while the sheet still grows; what wraps at the narrower width then keeps it.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "scroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._content = content
        self.setWidget(content)
        content.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_bar_if_needed()
        super().resizeEvent(event)

    def _show_bar_if_needed(self) -> None:
        content = self._content
        wraps = content.hasHeightForWidth()
        high = content.heightForWidth(self.width()) if wraps else content.sizeHint().height()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if high <= self.height() else policy.ScrollBarAsNeeded
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._show_bar_if_needed()
            self.updateGeometry()  # the sheet is measured anew
        return super().eventFilter(watched, event)
