"""What an import will do, row by row, before anything is written."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal, NamedTuple

from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import Parts, Payment
from kobi_crm.importing.people import Person
from kobi_crm.importing.rows import LeftOut, PaymentRow, Remark, SaleRow

State = Literal["new", "changed", "same", "skipped"]


class Outcome(NamedTuple):
    """What becomes of a row. ``doubtful``: the owner should look at it; ``why`` then says what for."""

    row: int
    state: State
    what: str
    why: str = ""
    doubtful: bool = False


class Counts(NamedTuple):
    """Rows by what becomes of them; ``doubtful`` ones are counted among the others too."""

    rows: int
    new: int
    changed: int
    same: int
    doubtful: int
    skipped: int


@dataclass(frozen=True, slots=True)
class PlannedSale:
    """A sale to be stored with all its lines; ``person`` is ``None`` for a walk-in sale."""

    person: Person | None
    day: date
    payment: Payment
    receipt: str | None
    lines: list[SaleRow]

    @property
    def at(self) -> time | None:
        """The time of day, where a line knows it."""
        return next((line.at for line in self.lines if line.at is not None), None)

    @property
    def total(self) -> int:
        """All lines together, in kuruş."""
        return sum(line.amount for line in self.lines)

    @property
    def parts(self) -> Parts:
        """How it was paid in several ways; nothing where the list's parts are not the sale's amount."""
        parts = self.lines[0].parts
        return parts if sum(amount for _, amount in parts) == self.total else ()

    @property
    def note(self) -> str | None:
        """The notes of its lines, each once."""
        return "\n".join(dict.fromkeys(line.note for line in self.lines if line.note)) or None


@dataclass
class Plan:
    """All that will be written, and the fate of every row of the list."""

    outcomes: list[Outcome] = field(default_factory=list[Outcome])
    remarks: list[Remark] = field(default_factory=list[Remark])
    new_people: list[Person] = field(default_factory=list[Person])
    changed_people: list[Person] = field(default_factory=list[Person])
    sales: list[PlannedSale] = field(default_factory=list[PlannedSale])
    new_products: list[ProductDraft] = field(default_factory=list[ProductDraft])
    changed_products: list[tuple[int, ProductDraft]] = field(default_factory=list[tuple[int, ProductDraft]])
    payments: list[tuple[Person, PaymentRow]] = field(default_factory=list[tuple[Person, PaymentRow]])

    def counts(self) -> Counts:
        """How many rows come to what."""
        states = Counter(outcome.state for outcome in self.outcomes)
        doubtful = sum(outcome.doubtful for outcome in self.outcomes)
        return Counts(
            len(self.outcomes), states["new"], states["changed"], states["same"], doubtful, states["skipped"]
        )

    def rows(self, state: State | Literal["doubtful"]) -> list[Outcome]:
        """The rows of one state, in the order of the list."""
        if state == "doubtful":
            return [outcome for outcome in self.outcomes if outcome.doubtful]
        return [outcome for outcome in self.outcomes if outcome.state == state]


def begin(left: list[LeftOut], remarks: list[Remark]) -> Plan:
    """A plan that knows so far what is left out."""
    outcomes = [Outcome(row, "skipped", _first_text(cells), why) for row, why, cells in left]
    return Plan(outcomes=outcomes, remarks=remarks)


def _first_text(cells: Sequence[object]) -> str:
    return next((cell[:80] for cell in cells if isinstance(cell, str)), "")


def finish(plan: Plan) -> Plan:
    """The plan in the order of the list."""
    plan.outcomes.sort(key=lambda outcome: outcome.row)
    plan.remarks.sort(key=lambda remark: remark.row)
    return plan
