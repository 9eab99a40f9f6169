"""How the lines of a person's row are laid: the reason is read whole, and the phone finds its place."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QRectF

from kobi_crm.gui.theme import paint
from kobi_crm.gui.theme.theme import Theme
from kobi_crm.gui.widgets.person_model import PersonRow

LINE = 20
"""Pixels of a line of text at text factor 1.0."""
_GAP = 12
_MOST_LINES = 2

PhonePlace = Literal["beside", "name", "reason", "below"]


@dataclass(frozen=True)
class RowPlan:
    """How many lines name and reason take, and where the phone stands.

    ``beside`` is in the middle of the row, right of both; ``name`` and ``reason`` are at the right of that
    line, ``below`` has a line of its own.
    """

    name_lines: int = 1
    reason_lines: int = 1
    phone: PhonePlace = "beside"

    @property
    def lines(self) -> int:
        """All lines of text in the row."""
        return self.name_lines + self.reason_lines + (self.phone == "below")


@dataclass(frozen=True)
class RowBoxes:
    """Where name, reason and phone are drawn."""

    name: QRectF
    reason: QRectF
    phone: QRectF


def plan_row(theme: Theme, row: PersonRow, room: int, *, name_matters: bool = False) -> RowPlan:
    """The plan for ``room`` pixels of text.

    The reason is wrapped and the name keeps one line; with ``name_matters`` it is the other way round.
    """
    name = paint.advance(theme.font("body", 600), row.name)
    reason = paint.advance(theme.font("secondary"), row.reason)
    phone = phone_width(theme, row)
    beside = room - phone - (theme.px(_GAP) if phone else 0)
    plan = RowPlan(reason_lines=1 if row.reason else 0)
    if max(name, reason) <= beside:
        return plan
    matters, other = (name, reason) if name_matters else (reason, name)
    if matters > room:
        lines = {"name_lines" if name_matters else "reason_lines": _MOST_LINES}
        plan = replace(plan, **lines)
    if not phone or not row.reason:
        return plan
    return replace(plan, phone=_phone_place(other, beside, room, name_matters=name_matters))


def _phone_place(other: int, beside: int, room: int, *, name_matters: bool) -> PhonePlace:
    if beside < other <= room:
        return "below"
    return "reason" if name_matters else "name"


def place_row(theme: Theme, row: PersonRow, plan: RowPlan, area: QRectF) -> RowBoxes:
    """The boxes of a plan in ``area``, the part of the row that holds text."""
    line, phone = theme.px(LINE), phone_width(theme, row)
    top = area.center().y() - plan.lines * line / 2 + (theme.px(1) if plan.reason_lines else 0)
    name = QRectF(area.left(), top, area.width(), plan.name_lines * line)
    reason = QRectF(area.left(), name.bottom(), area.width(), plan.reason_lines * line)
    number = QRectF(area.right() - phone, area.top(), phone, area.height())
    shorter = phone + theme.px(_GAP) if phone else 0
    if plan.phone == "below":
        number = QRectF(area.left(), reason.bottom(), area.width(), line)
    elif plan.phone == "name":
        number = QRectF(area.right() - phone, name.top(), phone, line)
    elif plan.phone == "reason":
        number = QRectF(area.right() - phone, reason.top(), phone, line)
    if plan.phone in ("beside", "name"):
        name.setWidth(max(0.0, area.width() - shorter))
    if plan.phone in ("beside", "reason"):
        reason.setWidth(max(0.0, area.width() - shorter))
    return RowBoxes(name, reason, number)


def phone_width(theme: Theme, row: PersonRow) -> int:
    """Pixels of the phone, bold as in the selected row, so that nothing moves when it is selected."""
    return paint.advance(theme.font("body", 600), row.phone) + 2 if row.phone else 0
