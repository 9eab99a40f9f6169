"""What every form in the card's place has: title, the offer of an unfinished entry, fields that scroll, buttons."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.draft_offer import DraftOffer
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormPanel(QWidget):
    """Enter saves from any line it watches, Ctrl+Enter from a note too; Esc leaves through ``cancel``."""

    def __init__(self, ctx: Context, title: str) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        self.setProperty("look", "panel_right")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setContentsMargins(theme.space("xl"), theme.space("l"), theme.space("l"), theme.space("s"))
        head.addWidget(Label(theme, title, "title"), 1)
        head.addWidget(Label(theme, "Esc", "keycap"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._offer = DraftOffer(theme)
        offer = QHBoxLayout()
        offer.setContentsMargins(theme.space("xl"), 0, theme.space("l"), theme.space("s"))
        offer.addWidget(self._offer)
        self._content = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setProperty("look", "scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(offer)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._footer())

    def save(self) -> None:
        """Check every field, then store."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Leave the form."""
        self._ctx.close_panel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control or isinstance(watched, QLineEdit):
                self.save()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in _ENTER:
            self.save()
        else:
            super().keyPressEvent(event)

    def go_to(self, edit: QWidget) -> None:
        """Scroll to a field and give it the keyboard."""
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(edit, 0, self._ctx.theme.px(40))

    def refused(self, error: Exception) -> None:
        """Say above the buttons why the entry was not taken."""
        if isinstance(error, UserError):
            self._message.setText(str(error))
            self._message.show()
        else:
            self._ctx.fail(error)

    def fold_switch(self, words: str, part: QWidget, *spots: QVBoxLayout) -> Button:
        """A button that folds ``part`` open and shut; the part is folded at first."""
        switch = Button(self._ctx.theme, words, kind="ghost", icon="chevron-down", small=True)
        switch.clicked.connect(lambda: self.unfold(switch, part, not part.isVisibleTo(self._content)))
        for spot in spots:
            spot.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.unfold(switch, part, False)
        return switch

    def unfold(self, switch: Button, part: QWidget, shown: bool) -> None:
        """Open or shut a folded part, and say so to a screen reader."""
        part.setVisible(shown)
        switch.setAccessibleDescription(self.tr("Open") if shown else self.tr("Folded"))

    @staticmethod
    def keep_on_top(*rows: QBoxLayout) -> None:
        """A message under one field leaves its neighbour in place."""
        for row in rows:
            for place in range(row.count()):
                item = row.itemAt(place)
                if item is not None:
                    item.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _footer(self) -> QFrame:
        theme = self._ctx.theme
        foot = QFrame()
        foot.setProperty("look", "footer")
        self._message = Label(theme, "", "error", wrap=True)
        self._message.hide()
        cancel = Button(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.cancel)
        self._save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Enter")
        self._save_button.clicked.connect(self.save)
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(
            theme.space("xl"), theme.space("m"), theme.space("xl"), theme.space("m")
        )
        self._foot.addWidget(self._message, 1)
        self._foot.addStretch(0)
        self._foot.addWidget(cancel)
        self._foot.addWidget(self._save_button)
        return foot
