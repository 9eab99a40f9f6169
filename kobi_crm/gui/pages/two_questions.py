"""The two questions of the first run, both of which may be skipped."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.text import clean
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label

_WIDTH = 460


class TwoQuestions(QWidget):
    """``answered(shop name, form of address)``; both empty when skipped. ``back`` returns to the three cards."""

    answered = Signal(str, str)
    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card = QFrame()
        self._card.setProperty("look", "card")
        self._title = Label(theme, "", "title", wrap=True)
        self._line = Label(theme, "", "secondary", wrap=True)
        self.shop_line, self.owner_line = QLineEdit(), QLineEdit()
        for line in (self.shop_line, self.owner_line):
            line.setProperty("look", "field")
            line.setMaxLength(80)
        self._shop = Field(theme, "", self.shop_line)
        self._owner = Field(theme, "", self.owner_line)
        self.back_button = Button(theme, "", kind="ghost", icon="arrow-left")
        self.skip_button = Button(theme, "")
        self.go_button = Button(theme, "", kind="filled", key="Enter")
        self._column = QVBoxLayout(self._card)
        for part in (self._title, self._line, self._shop, self._owner):
            self._column.addWidget(part)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.back_button)
        self._foot.addStretch(1)
        self._foot.addWidget(self.skip_button)
        self._foot.addWidget(self.go_button)
        self._column.addLayout(self._foot)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(3)
        self.back_button.clicked.connect(self.back)
        self.skip_button.clicked.connect(lambda: self.answered.emit("", ""))
        self.go_button.clicked.connect(self._answer)
        self.shop_line.returnPressed.connect(self._answer)
        self.owner_line.returnPressed.connect(self._answer)
        theme.changed.connect(self._restyle)
        self._retranslate()
        self._restyle()

    def focus_first(self) -> None:
        """The keyboard goes to the shop's name."""
        self.shop_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _answer(self) -> None:
        self.answered.emit(clean(self.shop_line.text()), clean(self.owner_line.text()))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Two short questions"))
        self._line.setText(self.tr("You can leave both empty and write them later in Settings."))
        self._shop.set_label(self.tr("What is your shop called?"))
        self._owner.set_label(self.tr("How should we address you?"))
        self.shop_line.setPlaceholderText(self.tr("for example Yılmaz Deli"))
        self.owner_line.setPlaceholderText(self.tr("for example Ayşe Hanım"))
        self.back_button.set_label(self.tr("Back"))
        self.skip_button.set_label(self.tr("Skip"))
        self.go_button.set_label(self.tr("Go on"))

    def _restyle(self) -> None:
        theme = self._theme
        self._card.setFixedWidth(theme.px(_WIDTH))
        edge = theme.space("xl")
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(theme.space("l"))
        self._foot.setSpacing(theme.px(10))
