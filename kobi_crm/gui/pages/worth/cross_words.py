"""What the cross table says: its cells in sentences, what stands out, and why it may be empty."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kobi_crm.domain.cross_cells import Cell, label_of
from kobi_crm.domain.segment_words import trait_label
from kobi_crm.domain.worth_words import axis_label, layer_label
from kobi_crm.gui.pages.worth.groups_words import people
from kobi_crm.i18n import translate

if TYPE_CHECKING:
    from kobi_crm.analytics.cross_table import Cell as CellSum
    from kobi_crm.analytics.cross_table import CrossTable, StandsOut

Measure = Literal["people", "turnover"]
MEASURES: tuple[Measure, ...] = ("people", "turnover")


@dataclass(frozen=True)
class _Sum:
    people: int
    turnover: int


class CrossNumbers:
    """The table as it stands on the screen: totals in the first column and the last row.

    Heavy for a shop with many streets, so it is made off the window's thread; ``measure`` may change at any time.
    """

    def __init__(self, table: "CrossTable", axis: str, money: Callable[[int], str]) -> None:
        self._axis = axis
        self._money = money
        self.measure: Measure = "people"
        self.table = table
        self.layers = len(table.cells)
        lines: list[list[_Sum | CellSum]] = [list(row) for row in table.cells]
        lines.append([_sum(row[place] for row in table.cells) for place in range(len(table.values))])
        self._cells = [[_sum(line), *line] for line in lines]
        everybody = translate("CrossWords", "All")
        self.rows = [*(layer_label(n, self.layers) for n in range(self.layers)), everybody]
        self.columns = [everybody, *(trait_label(axis, value) for value in table.values)]
        self._most = {measure: self._fullest(measure) for measure in MEASURES}

    def cell(self, row: int, column: int) -> Cell:
        """What a place of the screen stands for."""
        layer = row if row < self.layers else None
        return Cell(self._axis, layer, self.table.values[column - 1] if column else None)

    def place_of(self, cell: Cell) -> tuple[int, int]:
        """Where a cell stands; the first place when it is no longer there."""
        row = self.layers if cell.layer is None else cell.layer
        if cell.axis != self._axis or row > self.layers:
            return 0, 0
        if cell.value is None:
            return row, 0
        return (row, self.table.values.index(cell.value) + 1) if cell.value in self.table.values else (0, 0)

    def people(self, row: int, column: int) -> int:
        """How many people a place holds."""
        return self._cells[row][column].people

    def text(self, row: int, column: int) -> str:
        """The number, whatever the shading."""
        found = self._cells[row][column]
        return str(found.people) if self.measure == "people" else self._money(found.turnover)

    def said(self, row: int, column: int) -> str:
        """The cell with both its numbers."""
        found = self._cells[row][column]
        return translate("CrossWords", "{cell}: {people}, {money} in a year").format(
            cell=label_of(self.cell(row, column), self.layers),
            people=people(found.people),
            money=self._money(found.turnover),
        )

    def shade(self, row: int, column: int) -> float:
        """The part of its row, beside the largest part there is; totals and "not given" have none."""
        if self.total(row, column) or not self.table.values[column - 1]:
            return 0.0
        most = self._most[self.measure]
        return self._part(row, column, self.measure) / most if most else 0.0

    def total(self, row: int, column: int) -> bool:
        """Whether a place is a sum."""
        return row == self.layers or column == 0

    def _fullest(self, measure: Measure) -> float:
        said = [place for place, value in enumerate(self.table.values, start=1) if value]
        return max((self._part(n, c, measure) for n in range(self.layers) for c in said), default=0.0)

    def _part(self, row: int, column: int, measure: Measure) -> float:
        whole, own = (_value(self._cells[row][place], measure) for place in (0, column))
        return max(own, 0) / whole if whole > 0 else 0.0


def fact(table: "CrossTable", axis: str, found: "StandsOut | None") -> str:
    """What stands out, in plain words."""
    if found is None:
        return translate(
            "CrossWords", "Nothing stands out: the most valuable customers are spread like all the others."
        )
    words = translate(
        "CrossWords",
        "Stands out: {value}. Of 100 of the most valuable customers {top} are like that, of 100 of all {all}.",
    )
    return words.format(
        value=trait_label(axis, table.values[found.column]),
        top=round(100 * found.share_of_top),
        all=round(100 * found.share_of_all),
    )


def nothing_known(axis: str) -> str:
    """Why there is nothing to cross with, and where to write it."""
    return {
        "trade": translate(
            "CrossWords", "Nobody's line of work is written down. Write it on the card and it shows here."
        ),
        "district": translate(
            "CrossWords", "Nobody's neighbourhood is written down. Write it on the card and it shows here."
        ),
        "need": translate(
            "CrossWords", "Nobody's need is written down. Write it on the card and it shows here."
        ),
        "category": translate(
            "CrossWords",
            "No sale has a product with a category. Give your products one and record sales with lines.",
        ),
    }.get(axis) or translate("CrossWords", "Nothing is known of this: {axis}.").format(axis=axis_label(axis))


def _sum(cells: "Iterable[_Sum | CellSum]") -> _Sum:
    found = list(cells)
    return _Sum(sum(cell.people for cell in found), sum(cell.turnover for cell in found))


def _value(cell: "_Sum | CellSum", measure: Measure) -> int:
    return cell.people if measure == "people" else cell.turnover
