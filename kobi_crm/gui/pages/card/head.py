"""The top of the card: who it is, the phone in large digits, and what can be done."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from kobi_crm.domain.customers import CustomerCard
from kobi_crm.domain.phones import format_phone
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card import card_words
from kobi_crm.gui.theme import Theme, paint
from kobi_crm.gui.widgets.avatar import Avatar
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.chip import Chip
from kobi_crm.gui.widgets.label import ElidedLabel


class PhoneLine(QAbstractButton):
    """The phone at 20 px; a click or Enter copies it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_phone(self, words: str) -> None:
        """Show a number as it is read."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Copy the number"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(paint.advance(self._font(), self.text()) + 4, self._theme.px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(self._font())
        font.setUnderline(self.underMouse())
        paint.text(painter, QRectF(self.rect()), self.text(), font, self._theme.color("text"))
        if self.hasFocus():
            paint.box(painter, self.rect(), self._theme.px(4), None, self._theme.color("focus"), 2)

    def _font(self) -> QFont:
        return self._theme.font("phone", 500)


class CardHead(QWidget):
    """Initials, name, chips, phone, and the menu for what is rare."""

    edit_wanted = Signal()
    archive_wanted = Signal()
    away_wanted = Signal()
    household_wanted = Signal()
    statement_wanted = Signal()
    order_wanted = Signal()
    service_wanted = Signal()
    wish_wanted = Signal()
    permissions_wanted = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        self._archived = False
        self._avatar = Avatar(theme, size=52)
        self._name = ElidedLabel(theme, "", "subtitle")
        self._chips: list[Chip] = []
        self._chip_words: list[card_words.ChipWords] = []
        self.phone = PhoneLine(theme)
        self.no_phone = Button(theme, self.tr("Add a phone"), kind="ghost", icon="phone", small=True)
        self.more = IconButton(theme, "ellipsis", self.tr("More"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self._name)
        top.addStretch(1)
        words.addLayout(top)
        words.addWidget(self.phone)
        words.addWidget(self.no_phone, 0, Qt.AlignmentFlag.AlignLeft)
        self._below = QHBoxLayout()
        self._below.addStretch(1)
        words.addLayout(self._below)
        row.addLayout(words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._row, self._top = row, top
        self.phone.clicked.connect(self._copy)
        self.no_phone.clicked.connect(self.edit_wanted)
        self.more.clicked.connect(self.open_menu)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_card(self, card: CustomerCard, tone: str) -> None:
        """Show another person."""
        customer = card.customer
        self._archived = customer.archived_on is not None
        self._avatar.set_person(customer.name, tone)
        self._name.set_full_text(customer.name)
        chips = card_words.chips(card, self._ctx.app.clock.today())
        if chips != self._chip_words:
            self._show_chips(chips)
        self.phone.setVisible(customer.phone is not None)
        self.no_phone.setVisible(customer.phone is None)
        self.phone.set_phone(format_phone(customer.phone) if customer.phone else "")
        self._place_chips()

    def _show_chips(self, chips: list[card_words.ChipWords]) -> None:
        self._chip_words = chips
        for old in self._chips:
            old.hide()
            old.deleteLater()
        theme = self._ctx.theme
        self._chips = [Chip(theme, words.text, words.tone, words.icon) for words in chips]

    def open_menu(self) -> QMenu:
        """Edit, absence, household, archive: what is rare stands behind three dots."""
        menu, icons = QMenu(self), self._ctx.theme
        menu.addAction(icons.icon("pencil"), self.tr("Edit")).triggered.connect(self.edit_wanted)
        account = menu.addAction(icons.icon("notebook-pen"), self.tr("Statement…"))
        account.triggered.connect(self.statement_wanted)
        if not self._archived:
            order = menu.addAction(icons.icon("truck"), self.tr("Take an order…"))
            order.triggered.connect(self.order_wanted)
            thing = menu.addAction(icons.icon("wrench"), self.tr("New service card…"))
            thing.triggered.connect(self.service_wanted)
            wish = menu.addAction(icons.icon("shopping-basket"), self.tr("Asked for something…"))
            wish.triggered.connect(self.wish_wanted)
            asked = menu.addAction(icons.icon("shield-check"), self.tr("Permissions…"))
            asked.triggered.connect(self.permissions_wanted)
            away = menu.addAction(icons.icon("calendar-clock"), self.tr("Will be away…"))
            away.triggered.connect(self.away_wanted)
            household = menu.addAction(icons.icon("users"), self.tr("Household…"))
            household.triggered.connect(self.household_wanted)
        words = self.tr("Restore") if self._archived else self.tr("Archive")
        icon = "archive-restore" if self._archived else "archive"
        menu.addAction(icons.icon(icon), words).triggered.connect(self.archive_wanted)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name is not cut for a chip: it stands under the phone then."""
        super().resizeEvent(event)
        self._place_chips()

    def _place_chips(self) -> None:
        px = self._ctx.theme.px
        room = self.width() - self._avatar.sizeHint().width() - self.more.sizeHint().width() - 2 * px(14)
        wanted = self._name.sizeHint().width() + sum(c.sizeHint().width() + px(10) for c in self._chips)
        for place, chip in enumerate(self._chips):
            if wanted <= room:
                self._top.insertWidget(place + 1, chip)
            else:
                self._below.insertWidget(place, chip)
            chip.show()  # at once: Qt would wait for the next round of events, and the chip would flicker

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.phone.text())
        self._ctx.toast(self.tr("Number copied."))

    def _restyle(self) -> None:
        px = self._ctx.theme.px
        self._row.setSpacing(px(14))
        self._top.setSpacing(px(10))


class CardActions(QWidget):
    """What is done most: sale, payment, note, reminder."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.sale = Button(theme, self.tr("Record a sale"), icon="plus")
        self.payment = Button(theme, self.tr("Payment"), icon="hand-coins")
        self.note = Button(theme, self.tr("Note"), icon="sticky-note")
        self.remind = Button(theme, self.tr("Remind me"), icon="bell-plus")
        self.buttons = (self.sale, self.payment, self.note, self.remind)
        for button, key in zip(self.buttons, ("F2", "F6", "F7", "F8"), strict=True):
            button.setToolTip(key)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons:
            self._row.addWidget(button, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        """Room for the words; the pictures never make the card scroll sideways."""
        return QSize(self._theme.px(240), self._theme.control("h"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words alone where the pictures do not fit beside them."""
        super().resizeEvent(event)
        for button in self.buttons:
            button.set_icon_visible(True)
        gaps = self._row.spacing() * (len(self.buttons) - 1)
        wanted = gaps + sum(button.minimumSizeHint().width() for button in self.buttons)
        for button in self.buttons:
            button.set_icon_visible(wanted <= event.size().width())

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(6))
