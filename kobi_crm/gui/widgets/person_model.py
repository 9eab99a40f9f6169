"""People in groups as a list model: headers and rows, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PersonRow:
    """One person as shown: ``id`` is the customer's, ``phone`` is already written out for reading.

    ``done`` shows the green check and greys the row, ``muted`` only greys it (a birthday tomorrow).
    """

    id: int
    name: str
    reason: str = ""
    phone: str = ""
    tone: str = "slate"
    done: bool = False
    muted: bool = False


@dataclass(frozen=True)
class PersonGroup:
    """A card of people under a header; an empty title draws no header."""

    title: str
    icon: str
    tone: str
    rows: Sequence[PersonRow]


class PersonRole(IntEnum):
    """What delegates and tests ask the model for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    GROUP = Qt.ItemDataRole.UserRole + 2
    FIRST = Qt.ItemDataRole.UserRole + 3
    LAST = Qt.ItemDataRole.UserRole + 4
    ID = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True)
class _Line:
    group: PersonGroup
    row: PersonRow | None
    first: bool = False
    last: bool = False


class PersonModel(QAbstractListModel):
    """Headers are rows that cannot be selected, so that arrow keys step from person to person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []

    def set_groups(self, groups: Sequence[PersonGroup]) -> None:
        """Show these groups; empty ones are left out."""
        self.beginResetModel()
        self._lines = []
        for group in groups:
            if group.rows and group.title:
                self._lines.append(_Line(group, None))
            end = len(group.rows) - 1
            self._lines += [_Line(group, row, i == 0, i == end) for i, row in enumerate(group.rows)]
        self.endResetModel()

    def set_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show one card of people without a header."""
        self.set_groups([PersonGroup("", "", "slate", rows)])

    def update_row(self, row: PersonRow) -> None:
        """Show another state of a person already in the list (called, owes less)."""
        for number, line in enumerate(self._lines):
            if line.row is not None and line.row.id == row.id:
                self._lines[number] = replace(line, row=row)
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def index_of(self, person_id: int) -> QModelIndex:
        """Where a person stands; an invalid index when not in the list."""
        for number, line in enumerate(self._lines):
            if line.row is not None and line.row.id == person_id:
                return self.index(number)
        return QModelIndex()

    def first_person(self) -> QModelIndex:
        """The first person's index, or an invalid one."""
        for number, line in enumerate(self._lines):
            if line.row is not None:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].row is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        row = line.row
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name if row else line.group.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row) if row else f"{line.group.title}, {len(line.group.rows)}"
            case PersonRole.ROW:
                return row
            case PersonRole.GROUP:
                return line.group
            case PersonRole.FIRST:
                return line.first
            case PersonRole.LAST:
                return line.last
            case PersonRole.ID:
                return row.id if row else None
            case _:
                return None


def spoken(row: PersonRow) -> str:
    """The row as a screen reader says it."""
    return ", ".join(part for part in (row.name, row.reason, row.phone) if part)
