"""Above the customer list: name, count, the ready lists, a field to narrow them, a menu where room is short."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kobi_crm.gui.pages import customers_words as words
from kobi_crm.gui.theme import Theme, Width
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.search_field import SearchField
from kobi_crm.gui.widgets.segmented import SegmentedChoice


class CustomersBar(QWidget):
    """``wanted`` carries ``print``, ``pdf``, ``xlsx`` or ``import``."""

    view_chosen = Signal(str)
    density_chosen = Signal(str)
    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.count = ElidedLabel(theme, "", "secondary")
        self.views = SegmentedChoice(theme, self.tr("Lists"), words.views(), "all", flow=True, small=True)
        self.view_button = Button(theme, words.views()[0][1], icon="list-filter")
        self.search = SearchField(theme, self.tr("Find in this list"), key="")
        self.density = SegmentedChoice(theme, self.tr("Row height"), words.densities(), small=True)
        self.import_button = Button(theme, self.tr("Import from Excel"), icon="upload", small=True)
        self.more = IconButton(theme, "ellipsis", self.tr("More"), small=True)
        self._lay_out()
        self.views.chosen.connect(self.view_chosen)
        self.view_button.clicked.connect(lambda: self._pop_up(self.view_menu(), self.view_button))
        self.density.chosen.connect(self.density_chosen)
        self.import_button.clicked.connect(lambda: self.wanted.emit("import"))
        self.more.clicked.connect(lambda: self._pop_up(self.menu(), self.more))
        theme.changed.connect(self._restyle)

    def set_view(self, view: str) -> None:
        """Show which list is open."""
        self.views.set_current(view)
        self.view_button.set_label(dict(words.views())[view])

    def set_width_class(self, width: Width) -> None:
        """Where the window is not wide the lists and everything else are in two menus."""
        wide = width is Width.WIDE
        for widget in (self.views, self.density, self.import_button):
            widget.setVisible(wide)
        for widget in (self.view_button, self.more):
            widget.setVisible(not wide)

    def view_menu(self) -> QMenu:
        """The ready lists to choose from."""
        menu = QMenu(self)
        for name, title in words.views():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(name == self.views.current())
            action.triggered.connect(lambda _checked=False, name=name: self.view_chosen.emit(name))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def menu(self) -> QMenu:
        """What stands behind the three dots."""
        menu = QMenu(self)
        for name, title in (
            ("print", self.tr("Print")),
            ("pdf", self.tr("Save as PDF")),
            ("xlsx", self.tr("Save as Excel")),
            ("import", self.tr("Import from Excel")),
        ):
            action = menu.addAction(title)
            action.triggered.connect(lambda _checked=False, name=name: self.wanted.emit(name))
        menu.addSeparator()
        for name, title in words.densities():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(name == self.density.current())
            action.triggered.connect(lambda _checked=False, name=name: self.density.choose(name))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _pop_up(self, menu: QMenu, button: QWidget) -> None:
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(Label(self._theme, self.tr("Customers"), "title"))
        self._head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        self._head.addWidget(self.import_button)
        self._head.addWidget(self.more)
        self._find_row = QHBoxLayout()
        self._find_row.addWidget(self.view_button)
        self._find_row.addWidget(self.search, 1)
        self._find_row.addWidget(self.density)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.views)
        self._column.addLayout(self._find_row)
        self.set_width_class(Width.WIDE)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(10))
        self._head.setSpacing(px(12))
        self._find_row.setSpacing(px(12))
