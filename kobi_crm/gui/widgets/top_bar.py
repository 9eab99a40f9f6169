"""The bar at the top of every page: search at the left, the two main acts at the right."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.search_field import SearchField


class TopBar(QWidget):
    """Search field (``.search``), ``.amounts`` (the eye), ``.new_customer`` and ``.sale``; keys are the window's."""

    search_changed = Signal(str)
    new_customer_clicked = Signal()
    sale_clicked = Signal()
    amounts_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = SearchField(theme, "", "F3")
        self.amounts = IconButton(theme, "eye", "", kind="ghost")
        self._amounts_hidden = False
        self.new_customer = Button(theme, "", icon="user-plus", key="F4")
        self.sale = Button(theme, "", kind="filled", icon="plus", key="F2")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.search, 100)
        self._row.addStretch(1)
        self._row.addWidget(self.amounts)
        self._row.addWidget(self.new_customer)
        self._row.addWidget(self.sale)
        self.search.text_changed.connect(self.search_changed)
        self.amounts.clicked.connect(self.amounts_clicked)
        self.new_customer.clicked.connect(self.new_customer_clicked)
        self.sale.clicked.connect(self.sale_clicked)
        theme.changed.connect(self._restyle)
        self._retranslate()
        self._restyle()

    def set_amounts_hidden(self, hidden: bool) -> None:
        """Show by the eye whether amounts are hidden, and what pressing it does."""
        self._amounts_hidden = hidden
        name = self.tr("Show amounts") if hidden else self.tr("Hide amounts")
        self.amounts.set_look("eye-off" if hidden else "eye", name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.search.set_placeholder(self.tr("Search customers: name or last digits of the phone"))
        self.new_customer.set_label(self.tr("New customer"))
        self.sale.set_label(self.tr("Record a sale"))
        self.set_amounts_hidden(self._amounts_hidden)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(22), px(14), px(22), px(14))
        self._row.setSpacing(px(10))
        self.search.setMaximumWidth(px(430))
