"""The barcodes of a product: one field to scan into, and what was scanned as buttons to take off."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kobi_crm.domain.products import barcode_warning, clean_barcode
from kobi_crm.gui.context import Context
from kobi_crm.gui.theme.theme import restyle
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProductCodes(QWidget):
    """A scanner ends with Enter: the code joins the others and the field is free for the next one.

    Enter on the empty field is left to the form. ``changed`` when a code came or went.
    """

    changed = Signal()

    def __init__(self, ctx: Context, edit: QLineEdit, message: QLabel, product_id: int | None) -> None:
        super().__init__()
        self._ctx = ctx
        self._edit = edit
        self._message = message
        self._product_id = product_id
        self._codes: list[str] = []
        self.buttons: list[Button] = []
        self._row = FlowLayout(self, ctx.theme.px(6))
        message.hide()
        edit.installEventFilter(self)
        edit.textEdited.connect(lambda _text: self._say("", "echo"))
        edit.editingFinished.connect(self._look)
        self.hide()

    def codes(self) -> tuple[str, ...]:
        """All barcodes in their order, what still stands in the field last."""
        typed = clean_barcode(self._edit.text())
        return tuple(dict.fromkeys((*self._codes, *((typed,) if typed else ()))))

    def set_codes(self, codes: tuple[str, ...]) -> None:
        """Show these barcodes."""
        self._codes = list(dict.fromkeys(codes))
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in _ENTER and plain and self._edit.text().strip():
                self._take()
                return True
        return False

    def _take(self) -> None:
        code = clean_barcode(self._edit.text())
        if self._belongs_elsewhere(code):
            return
        if code not in self._codes:
            self._codes.append(code)
        self._edit.clear()
        self._say(barcode_warning(code) or "", "error")
        self._show()
        self.changed.emit()

    def _look(self) -> None:
        code = clean_barcode(self._edit.text())
        if code and not self._belongs_elsewhere(code):
            self._say(barcode_warning(code) or "", "error")

    def _belongs_elsewhere(self, code: str) -> bool:
        """A barcode of another product is said so at once; nothing is lost."""
        owner = self._ctx.app.products.by_barcode(code)
        if owner is None or owner.id == self._product_id:
            return False
        self._say(self.tr("This barcode belongs to: {name}").format(name=owner.name), "error")
        return True

    def _drop(self, code: str) -> None:
        self._codes.remove(code)
        self._show()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for code in self._codes:
            button = Button(self._ctx.theme, code, icon="x", small=True)
            button.setAccessibleName(self.tr("Take off the barcode: {barcode}").format(barcode=code))
            button.clicked.connect(lambda _checked=False, code=code: self._drop(code))
            self._row.addWidget(button)
            self.buttons.append(button)
        self.setVisible(bool(self._codes))

    def _say(self, words: str, look: str) -> None:
        self._message.setText(words)
        self._message.setVisible(bool(words))
        self._edit.setAccessibleDescription(words)
        if self._message.property("look") != look:
            self._message.setProperty("look", look)
            restyle(self._message)
