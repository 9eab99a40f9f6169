"""What a person, or a screen reader, finds on a screen: every text of the visible widgets."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from kobi_crm.gui.widgets.label import ElidedLabel


def widgets(root: QWidget) -> Iterator[QWidget]:
    """The widget itself and everything in it that is visible."""
    yield from (found for found in (root, *root.findChildren(QWidget)) if found.isVisible())


def texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text with the widget that shows or says it."""
    for widget in widgets(root):
        for text in (*_shown(widget), widget.accessibleName(), widget.accessibleDescription()):
            if text.strip():
                yield widget, text


def all_text(root: QWidget) -> str:
    """Everything that is said on a screen."""
    return "\n".join(text for _widget, text in texts(root))


def _shown(widget: QWidget) -> Iterator[str]:
    match widget:
        case ElidedLabel():
            yield widget.full_text()
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.text()
            yield widget.placeholderText()
        case QPlainTextEdit():
            yield widget.toPlainText()
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QHeaderView():
            pass  # its words are those of the table's model
        case QAbstractItemView():
            yield from _cells(widget.model())
        case _:
            pass


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(), 200)):
        for column in range(columns):
            index = model.index(row, column)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
