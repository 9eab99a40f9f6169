"""The place at the right of the window: the customer card, or a form in its stead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.keyboard_place import KeyboardPlace
from kobi_crm.gui.pages.card.card import Card
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.button import Button


class SidePanel(QWidget):
    """``changed`` when it fills or empties; in a narrow window it covers the list and has a way back."""

    changed = Signal()

    def __init__(self, ctx: Context, keyboard: KeyboardPlace) -> None:
        super().__init__()
        self._keyboard = keyboard
        self._covering = False
        self._wanted = False
        self.card = Card(ctx)
        self._form: QWidget | None = None
        self._back = Button(ctx.theme, self.tr("Back"), kind="ghost", icon="arrow-left", key="Esc")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)
        self._back.hide()
        self._back.clicked.connect(self.leave)
        ctx.theme.changed.connect(self.updateGeometry)

    def form(self) -> QWidget | None:
        """The form in the card's place, if one is open."""
        return self._form

    def wanted(self) -> bool:
        """Whether there is anything to show."""
        return self._form is not None or self._wanted

    def customer_id(self) -> int | None:
        """Whose card is open, if one is."""
        return self.card.customer_id if self._wanted else None

    def show_customer(self, customer_id: int) -> None:
        """Show a card; a form that was open is closed, its draft is kept."""
        self.close_form()
        self._wanted = True
        self.card.show_customer(customer_id)
        self.changed.emit()

    def show_form(self, form: QWidget) -> None:
        """Put a form in the card's place."""
        if not self._typing_here():
            self._keyboard.remember()
        self._put_away()
        self._form = form
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        self.changed.emit()
        focus_first = getattr(form, "focus_first", form.setFocus)
        focus_first()

    def close_form(self) -> None:
        """Back to the card; a keyboard that was in the form goes back to where it came from."""
        typing = self._typing_here()
        if self._put_away() and typing:
            self._keyboard.give_back()

    def _typing_here(self) -> bool:
        here = self.window().focusWidget()
        return here is not None and self._form is not None and self._form.isAncestorOf(here)

    def _put_away(self) -> bool:
        form, self._form = self._form, None
        if form is None:
            return False
        asks = getattr(form, "try_close", None)
        if asks is not None:
            asks()
        self._stack.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._stack.setCurrentWidget(self.card)
        self.changed.emit()
        return True

    def leave(self) -> bool:
        """One step back: the form, an open editor, then the card where it covers the list."""
        if self._form is not None:
            self.close_form()
        elif self.card.leave_editor():
            return True
        elif self._covering and self._wanted:
            self._wanted = False
            self.changed.emit()
        else:
            return False
        return True

    def uncover(self) -> None:
        """Another section was asked for: a card that covers the list gives way, a form stays."""
        if self._covering and self._form is None and self._wanted:
            self._wanted = False
            self.changed.emit()

    def set_width_class(self, width: Width) -> None:
        """Narrow: cover the list and offer the way back."""
        self._covering = width is Width.NARROW
        self._back.setVisible(self._covering)
        self.card.set_width_class(width)
