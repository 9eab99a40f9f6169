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
    """``wanted`` carries ``print``, ``pdf``, ``xlsx`` or ``import``; ``group_wanted`` asks for a new group."""

    view_chosen = Signal(str)
    density_chosen = Signal(str)
    wanted = Signal(str)
    group_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view = "all"
        self._groups: list[tuple[str, str]] = []
        self._options = words.views()
        self.count = ElidedLabel(theme, "", "secondary")
        self.views = SegmentedChoice(theme, self.tr("Lists"), words.views(), "all", flow=True, small=True)
        self.view_button = Button(theme, words.views()[0][1], icon="list-filter")
        self.search = SearchField(theme, self.tr("Find in this list"), key="")
        self.density = SegmentedChoice(theme, self.tr("Row height"), words.densities(), small=True)
        self.import_button = Button(theme, self.tr("Import from Excel"), icon="upload", small=True)
        self.more = IconButton(theme, "ellipsis", self.tr("More"), small=True)
        self._lay_out()
        self.views.chosen.connect(self._choose)
        self.view_button.clicked.connect(lambda: self._pop_up(self.view_menu(), self.view_button))
        self.density.chosen.connect(self.density_chosen)
        self.import_button.clicked.connect(lambda: self.wanted.emit("import"))
        self.more.clicked.connect(lambda: self._pop_up(self.menu(), self.more))
        theme.changed.connect(self._restyle)

    def set_view(self, view: str) -> None:
        """Show which list is open."""
        self._view = view
        own = words.is_own(view)
        self.views.set_current(words.OWN if own else view)
        self.view_button.set_label(dict(self._groups if own else words.views()).get(view, ""))

    def set_groups(self, groups: list[tuple[str, str]]) -> None:
        """The groups the owner keeps, by key and name; the open one's name stands in the place of all of them."""
        self._groups = groups
        name = dict(groups).get(self._view)
        options = [(key, name if key == words.OWN and name else title) for key, title in words.views()]
        if options != self._options:
            here = self.views.isAncestorOf(self.window().focusWidget() or self)
            self._options = options
            self.views.set_options(options, words.OWN if name else self._view)
            if here:
                self.views.setFocus()
        if name:
            self.view_button.set_label(name)

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
        self._add_views(menu, [view for view in words.views() if view[0] != words.OWN])
        menu.addSeparator()
        self._add_groups(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def group_menu(self) -> QMenu:
        """The groups the owner keeps, and the way to a new one."""
        menu = QMenu(self)
        self._add_groups(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _choose(self, view: str) -> None:
        """A list; behind the last of them stands a menu, and while it is open the list stays what it was."""
        if view != words.OWN:
            self.view_chosen.emit(view)
            return
        self.set_view(self._view)
        self._pop_up(self.group_menu(), self.views)

    def _add_views(self, menu: QMenu, views: list[tuple[str, str]]) -> None:
        for name, title in views:
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self._view)
            action.triggered.connect(lambda _checked=False, name=name: self.view_chosen.emit(name))

    def _add_groups(self, menu: QMenu) -> None:
        self._add_views(menu, self._groups)
        menu.addAction(self.tr("New group")).triggered.connect(
            lambda _checked=False: self.group_wanted.emit()
        )

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
