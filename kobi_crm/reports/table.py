"""What every report hands to paper and files: columns, rows of native values, and how a value is shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from kobi_crm.domain.money import format_money
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.text import clean
from kobi_crm.i18n import translate

if TYPE_CHECKING:
    from kobi_crm.reports.charts.chart import Chart

Kind = Literal["text", "money", "date", "phone", "number", "days"]
Align = Literal["left", "right", "center"]
Size = Literal["a4", "a5"]
Value = str | int | float | date | None
Row = tuple[Value, ...]

_RIGHT: frozenset[Kind] = frozenset({"money", "number"})


@dataclass(frozen=True)
class Column:
    """One column. Its values are text, kuruş, ``date``, stored phones, numbers or counts of days.

    ``width_weight`` shares out the room that the other kinds leave; ``align`` follows the kind when left out.
    """

    title: str
    kind: Kind = "text"
    width_weight: float = 1.0
    align: Align | None = None

    @property
    def alignment(self) -> Align:
        """Where the values stand in the column."""
        return self.align or ("right" if self.kind in _RIGHT else "left")


@dataclass(frozen=True)
class SheetChart:
    """Which columns (0 is the first) a workbook draws: ``names`` along the axis, ``values`` over it."""

    kind: Literal["line", "bar"]
    values: tuple[int, ...]
    names: int = 0
    last: int = 0
    """Only so many of the last rows; 0 is all of them."""


@dataclass(frozen=True)
class Table:
    """A whole report. ``rows`` may be read only once; ``totals`` is a last row, its words in its cells.

    ``size`` is the paper, upright where the columns fit and lying where they don't. ``chart`` stands above the rows
    on paper, its words in the place of the subtitle; in a workbook ``sheet_chart`` is drawn from the cells instead.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]
    subtitle: str = ""
    totals: Row | None = None
    shop_name: str = ""
    size: Size = "a4"
    chart: "Chart | None" = None
    sheet_chart: SheetChart | None = None


def keep_columns(table: Table, places: Sequence[int]) -> Table:
    """The table with only the columns at these places; its rows must be readable again."""
    return replace(
        table,
        columns=tuple(table.columns[place] for place in places),
        rows=[tuple(row[place] for place in places) for row in table.rows],
        totals=tuple(table.totals[place] for place in places) if table.totals is not None else None,
        sheet_chart=None,
    )


def show(value: Value, kind: Kind, language: str) -> str:
    """A value as people read it on paper; any text is cleaned, none is interpreted."""
    if value is None:
        return ""
    if isinstance(value, str):
        return clean(format_phone(value) if kind == "phone" else value)
    if isinstance(value, date):
        return f"{value.day:02d}.{value.month:02d}.{value.year}"
    if kind == "money":
        return format_money(round(value), language, "always")
    if kind == "days":
        return show_gap(value)
    number = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")
    return number.translate(str.maketrans(",.", ".,")) if language == "tr" else number


def show_gap(days: float) -> str:
    """A usual gap in words: ``every 12 days``."""
    whole = round(days)
    if whole <= 1:
        return translate("Reports", "every day")
    return translate("Reports", "every {days} days").format(days=whole)
