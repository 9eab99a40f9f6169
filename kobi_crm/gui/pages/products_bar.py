"""Above the product list: name, count, the lists as boxes, a field to narrow them and to scan into."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kobi_crm.gui.pages import products_words as words
from kobi_crm.gui.theme import Theme, Width
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.search_field import SearchField
from kobi_crm.gui.widgets.segmented import SegmentedChoice


class ProductsBar(QWidget):
    """``view_chosen`` carries a list's key; ``new_wanted`` and ``import_wanted`` are the buttons."""

    view_chosen = Signal(str)
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._categories: Sequence[tuple[str, int]] = ()
        self._wide = True
        self.count = ElidedLabel(theme, "", "secondary")
        self.views = SegmentedChoice(
            theme, self.tr("Lists"), words.views(()), words.ALL, flow=True, small=True
        )
        self.view_button = Button(theme, words.view_title(words.ALL), icon="list-filter", small=True)
        self.more = Button(theme, self.tr("Other categories"), kind="ghost", icon="chevron-down", small=True)
        self.search = SearchField(theme, self.tr("Find a product, or scan its barcode"), key="")
        self.new = Button(theme, self.tr("New product"), icon="plus", key=self.tr("Ins"), small=True)
        self.bring_in = Button(theme, self.tr("Import from Excel"), icon="upload", small=True)
        self._lay_out()
        self.views.chosen.connect(self.view_chosen)
        for button in (self.view_button, self.more):
            button.clicked.connect(lambda _checked=False, button=button: self._pop_up(button))
        self.new.clicked.connect(self.new_wanted)
        self.bring_in.clicked.connect(self.import_wanted)
        theme.changed.connect(self._restyle)

    def set_lists(self, categories: Sequence[tuple[str, int]], view: str) -> None:
        """Offer these categories, with ``view`` open."""
        if categories != self._categories or view != self.views.current():
            options = words.views(categories, view)
            if options != words.views(self._categories, self.views.current()):
                self.views.set_options(options, view)
            self._categories = categories
            self.views.set_current(view)
        self.view_button.set_label(words.view_title(view))
        self._show_parts()

    def set_width_class(self, width: Width) -> None:
        """Where the window is not wide the lists are in a menu."""
        self._wide = width is Width.WIDE
        self._show_parts()

    def view_menu(self) -> QMenu:
        """Every list to choose from."""
        menu = QMenu(self)
        for key, title in words.every_view(self._categories):
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self.views.current())
            action.triggered.connect(lambda _checked=False, key=key: self.view_chosen.emit(key))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _pop_up(self, button: QWidget) -> None:
        self.view_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _show_parts(self) -> None:
        self.views.setVisible(self._wide)
        self.bring_in.setVisible(self._wide)
        self.more.setVisible(self._wide and words.has_more(self._categories))
        self.view_button.setVisible(not self._wide)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(Label(self._theme, self.tr("Products"), "title"))
        self._head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        self._head.addWidget(self.bring_in)
        self._head.addWidget(self.new)
        self._lists = QHBoxLayout()
        self._lists.addWidget(self.views, 1)
        self._lists.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._find_row = QHBoxLayout()
        self._find_row.addWidget(self.view_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._find_row.addWidget(self.search, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addLayout(self._lists)
        self._column.addLayout(self._find_row)
        self._show_parts()
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(10))
        self._head.setSpacing(px(12))
        self._lists.setSpacing(px(8))
        self._find_row.setSpacing(px(12))
