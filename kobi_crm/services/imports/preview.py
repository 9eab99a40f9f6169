"""What the owner is shown before anything is written, and what was done afterwards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from kobi_crm.importing.headings import Kind
from kobi_crm.importing.opened import Mapping as ColumnMapping
from kobi_crm.importing.opened import Opened, told
from kobi_crm.importing.plan import Counts, Outcome, Plan, State
from kobi_crm.importing.rows import Remark
from kobi_crm.importing.tables import Cell, Line

_TELLING: Mapping[Kind, tuple[str, ...]] = {
    "customers": ("phone", "balance"),
    "sales": ("date", "product", "quantity", "amount", "price"),
    "products": ("price", "barcode"),
    "payments": ("date", "amount"),
}


@dataclass(frozen=True)
class ImportPreview:
    """The plan of an import. ``as_of``: the shop's last act when it was made."""

    opened: Opened
    mapping: ColumnMapping
    kind: Kind
    plan: Plan
    counts: Counts
    as_of: int

    @property
    def new_customers(self) -> int:
        """How many customers will be added; a sales list may bring some, too."""
        return len(self.plan.new_people)

    @property
    def remarks(self) -> Sequence[Remark]:
        """Things to know about rows that are taken over; row 0 is the whole list."""
        return self.plan.remarks

    @property
    def reasons(self) -> list[Remark]:
        """Every row with something to say about it: why it is skipped, doubtful or cut, by row number."""
        told = [
            Remark(o.row, o.why) for o in self.plan.outcomes if o.why and (o.doubtful or o.state == "skipped")
        ]
        return sorted([*told, *self.plan.remarks], key=lambda remark: remark.row)

    def rows(self, state: State | Literal["doubtful"]) -> list[Outcome]:
        """The rows of one state, in the order of the list."""
        return self.plan.rows(state)

    def details(self, row: int) -> str:
        """What tells a row from others of the same name: of a sale its day, product and amount."""
        line = self._lines.get(row)
        return "" if line is None else told(line, self.mapping, _TELLING[self.kind])

    @cached_property
    def _lines(self) -> dict[int, Line]:
        return {line.number: line for line in self.opened.sheet(self.mapping.sheet).lines}

    def cells(self, row: int) -> list[Cell]:
        """The cells of a row as the file has them."""
        line = self._lines.get(row)
        return [] if line is None else line.cells


@dataclass(frozen=True)
class ImportResult:
    """What an import did. ``action_id``: its entry in the undo list; ``None`` when there was nothing to write."""

    action_id: int | None
    counts: Counts
    new_customers: int
