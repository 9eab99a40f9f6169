"""The list of people: arrows move, Space marks as called, a click on the round check too."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollArea, QSizePolicy, QWidget

from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.person_delegate import PersonRowDelegate
from kobi_crm.gui.widgets.person_model import Index, PersonGroup, PersonModel, PersonRole, PersonRow

_ASKED = 300
"""A longer list of people without headers has rows of one height."""


class PersonList(QListView):
    """People in cards. ``fit_content`` makes the list as high as its rows, for a page that scrolls as one.

    Signals carry the customer's id: ``person_selected`` follows the arrow keys, ``checked`` is Space or the
    round check, ``opened`` is Enter or a double click.
    """

    person_selected = Signal(int)
    checked = Signal(int)
    opened = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        with_check: bool = True,
        row: str = "row",
        fit_content: bool = False,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fit = fit_content
        self._with_check = with_check
        self._people = PersonModel(self)
        self._delegate = PersonRowDelegate(theme, with_check=with_check, row=row, framed=framed, parent=self)
        self.setProperty("look", "rows")
        self.setAccessibleName(name)
        self.setModel(self._people)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if fit_content:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._delegate.check_clicked.connect(self._emit_checked)
        self.doubleClicked.connect(lambda index: self._emit(self.opened, index))
        self._people.dataChanged.connect(self._relayout)
        theme.changed.connect(self._relayout)

    def people(self) -> PersonModel:
        """The model, to read rows or update one."""
        return self._people

    def set_groups(self, groups: Sequence[PersonGroup]) -> None:
        """Show these groups and keep the selected person selected where still there."""
        kept = self.current_id()
        self.setUniformItemSizes(False)
        self._people.set_groups(groups)
        self._after_reset(kept)

    def set_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show one card of people without a header."""
        kept = self.current_id()
        self.setUniformItemSizes(len(rows) > _ASKED)  # then Qt does not ask for every row's height
        self._people.set_rows(rows)
        self._after_reset(kept)

    def current_id(self) -> int | None:
        """The selected customer's id."""
        return self.currentIndex().data(PersonRole.ID)

    def select(self, person_id: int) -> bool:
        """Select a person; false when not in the list."""
        index = self._people.index_of(person_id)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def select_first(self) -> None:
        """Select the first person, if there is one."""
        index = self._people.first_person()
        if index.isValid():
            self.setCurrentIndex(index)

    def step(self, by: int) -> None:
        """Select the next (+1) or previous (-1) person, over headers."""
        row = self.currentIndex().row() + by
        while 0 <= row < self._people.rowCount():
            index = self._people.index(row)
            if index.data(PersonRole.ID) is not None:
                self.setCurrentIndex(index)
                return
            row += by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space if self._with_check:
                self._emit_checked(self.currentIndex())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._emit(self.opened, self.currentIndex())
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case _ if event.text() and event.text().isprintable():
                event.ignore()  # letters go to the window's search, not to Qt's own search in lists
            case _:
                super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._emit(self.person_selected, current)
        if self._fit and current.isValid():
            self._show_in_page(self.visualRect(current))

    def sizeHint(self) -> QSize:
        if not self._fit:
            return super().sizeHint()
        rows = range(self._people.rowCount())
        return QSize(self.least_width(), sum(self.sizeHintForRow(row) for row in rows) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def rows_height(self, most: int) -> int:
        """Pixels of as many whole rows as fit into ``most``, of one at least."""
        high = 2
        for row in range(self._people.rowCount()):
            step = self.sizeHintForRow(row)
            if row and high + step > most:
                break
            high += step
        return high

    def minimumSizeHint(self) -> QSize:
        if not self._fit:
            return super().minimumSizeHint()
        return QSize(self.least_width(), self.sizeHint().height())

    def least_width(self) -> int:
        """The least width in which phone and a shortened name can be read."""
        return self._theme.px(320)

    def _after_reset(self, kept: int | None) -> None:
        self.updateGeometry()
        if kept is not None:
            index = self._people.index_of(kept)
            if index.isValid():
                blocked = self.blockSignals(True)
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(index, flag)
                self.blockSignals(blocked)

    def _show_in_page(self, row: QRect) -> None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        content = parent.widget() if parent is not None else None
        if parent is not None and content is not None:
            corner = self.viewport().mapTo(content, QPoint(0, row.center().y()))
            parent.ensureVisible(corner.x(), corner.y(), 0, row.height())

    def _emit_checked(self, index: Index) -> None:
        self._emit(self.checked, index)

    def _emit(self, signal: SignalInstance, index: Index) -> None:
        person_id = index.data(PersonRole.ID)
        if person_id is not None:
            signal.emit(person_id)

    def _relayout(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()
        self.viewport().update()
