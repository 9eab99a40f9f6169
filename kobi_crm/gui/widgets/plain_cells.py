"""Rows of a small list that are about things, not people: words at the left, a figure at the right, no face."""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter

from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.person_delegate import PersonRowDelegate
from kobi_crm.gui.widgets.person_model import PersonRow


class PlainCells(PersonRowDelegate):
    """What stands in ``phone`` is the figure."""

    name_matters = True

    def __init__(self, theme: Theme, *, parent: QObject | None = None) -> None:
        super().__init__(theme, with_check=False, row="row_small", parent=parent)

    def text_area(self, rect: QRectF) -> QRectF:
        """All of the row but its margins."""
        side = self._theme.px(16)
        return rect.adjusted(side, 0, -side, 0)

    def paint_face(self, painter: QPainter, circle: QRectF, row: PersonRow) -> None:
        """Nothing."""
