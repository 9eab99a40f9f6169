"""Draws an order: round check (ready), hour, customer, what was ordered, and where it goes."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kobi_crm.gui.pages.orders_words import OrderRow
from kobi_crm.gui.pages.set_aside.cells import SetAsideCells
from kobi_crm.gui.pages.set_aside.words import AsideRow


class OrderCells(SetAsideCells):
    """The rows of Ayrılacaklar; what is ready still waits, so only what was delivered is pale."""

    def _paint_lines(self, painter: QPainter, area: QRectF, row: AsideRow) -> bool:
        gone = isinstance(row, OrderRow) and row.gone
        return super()._paint_lines(painter, area, replace(row, done=gone))
