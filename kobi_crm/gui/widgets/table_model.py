"""The one table model: ids in memory, rows fetched by the screenful."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, Literal, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
PAGE = 64
KEPT_ROWS = 4096


class TableRole(IntEnum):
    """The native value of a cell, the row object, its id, a colour token, whether bold."""

    SORT = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2
    ID = Qt.ItemDataRole.UserRole + 3
    TONE = Qt.ItemDataRole.UserRole + 4
    STRONG = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: ``value`` takes the native value out of a row, ``show`` writes it for reading.

    ``key`` names the column for sorting in the storage (empty: cannot be sorted); ``width`` is in pixels at
    text factor 1.0, 0 takes the room that is left; ``tone`` may give a colour token for a row's cell.
    """

    title: str
    value: Callable[[R], Any]
    show: Callable[[Any], str] = str
    align: Literal["left", "right", "center"] = "left"
    key: str = ""
    width: int = 0
    strong: bool = False
    tone: Callable[[R], str] | None = None


_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignCenter,
}


class TableModel(QAbstractTableModel, Generic[R]):
    """``fetch`` is asked for the rows of about a screenful of ids; what it leaves out no longer exists."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch: Callable[[Sequence[int]], Mapping[int, R]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._fetch = fetch
        self._ids = array("q")
        self._rows: OrderedDict[int, R] = OrderedDict()
        self._gone: set[int] = set()
        self._sort = ("", False)

    def set_ids(self, ids: Iterable[int]) -> None:
        """Show these rows in this order; what was fetched before is forgotten."""
        self.beginResetModel()
        self._ids = ids if isinstance(ids, array) else array("q", ids)
        self._forget_all()
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Show other columns of the same rows."""
        self.beginResetModel()
        self._columns = list(columns)
        self.endResetModel()

    def columns(self) -> Sequence[Column[R]]:
        """The columns shown."""
        return self._columns

    def set_sort(self, key: str, descending: bool) -> None:
        """Mark the heading of the column the rows are sorted by with an arrow; ``""`` for none."""
        self._sort = (key, descending)
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def refresh(self, ids: Iterable[int] | None = None) -> None:
        """Fetch some rows (or all) again when they are next shown."""
        if ids is None:
            self._forget_all()
        else:
            for row_id in ids:
                self._rows.pop(row_id, None)
                self._gone.discard(row_id)
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def id_at(self, row: int) -> int:
        """The id in a row; raises IndexError outside."""
        return self._ids[row]

    def row_of(self, row_id: int) -> int:
        """Where an id stands, or -1."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def row_at(self, row: int) -> R | None:
        """The row object, fetched when needed; None when it no longer exists."""
        row_id = self._ids[row]
        if row_id not in self._rows and row_id not in self._gone:
            self._fetch_around(row)
        found = self._rows.get(row_id)
        if found is not None:
            self._rows.move_to_end(row_id)
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[column.align]
        if role == TableRole.ID:
            return self._ids[index.row()]
        row = self.row_at(index.row())
        if row is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(column, row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {self._shown(column, row)}"
            case TableRole.SORT:
                return column.value(row)
            case TableRole.ROW:
                return row
            case TableRole.TONE:
                return column.tone(row) if column.tone is not None else ""
            case TableRole.STRONG:
                return column.strong
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            key, descending = self._sort
            mark = (" ↓" if descending else " ↑") if key and key == column.key else ""
            return column.title + mark
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.title
        return _ALIGN[column.align] if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _shown(self, column: Column[R], row: R) -> str:
        value = column.value(row)
        return "" if value is None else column.show(value)

    def _fetch_around(self, row: int) -> None:
        start = row // PAGE * PAGE
        page = [i for i in self._ids[start : start + PAGE] if i not in self._rows and i not in self._gone]
        found = self._fetch(page)
        self._rows.update(found)
        self._gone.update(i for i in page if i not in found)
        while len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)

    def _forget_all(self) -> None:
        self._rows.clear()
        self._gone.clear()
