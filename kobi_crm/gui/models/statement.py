"""The columns of a statement of account on the screen."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal, get_args

from dateutil.relativedelta import relativedelta

from kobi_crm.domain.statement import Statement, StatementLine
from kobi_crm.gui.widgets.table_model import Column, TableModel
from kobi_crm.i18n import translate

Span = Literal["month", "quarter", "all"]
SPANS: tuple[Span, ...] = get_args(Span)
_CARRIED = 0
"""The id of the row that carries over what was owed before; entries count from 1."""


def first_day(span: Span, today: date) -> date | None:
    """The first day of a span that ends today."""
    if span == "month":
        return today.replace(day=1)
    return today - relativedelta(months=3) if span == "quarter" else None


def columns(money: Callable[[int], str]) -> list[Column[StatementLine]]:
    """Date, entry, debt, paid, balance; ``money`` writes an amount for the screen."""

    def amount(kurus: int) -> str:
        return money(kurus) if kurus else ""

    def tone(line: StatementLine) -> str:
        return "text3" if line.reversed else "text"

    return [
        Column(translate("Statement", "Date"), lambda line: line.day, _day, width=122, tone=tone),
        Column(translate("Statement", "Entry"), lambda line: line.what, tone=tone),
        Column(translate("Statement", "Debt"), lambda line: line.debt, amount, "right", width=112, tone=tone),
        Column(translate("Statement", "Paid"), lambda line: line.paid, amount, "right", width=112, tone=tone),
        Column(
            translate("Statement", "Balance"),
            lambda line: line.balance,
            money,
            "right",
            width=118,
            strong=True,
        ),
    ]


class StatementModel(TableModel[StatementLine]):
    """The lines of one statement, which are all in memory."""

    def __init__(self, money: Callable[[int], str]) -> None:
        self._lines: dict[int, StatementLine] = {}
        super().__init__(columns(money), self._fetch_lines)

    def line(self, row_id: int | None) -> StatementLine | None:
        """The line with this id."""
        return self._lines.get(row_id) if row_id is not None else None

    def take(self, statement: Statement) -> list[int]:
        """Hold another statement; returns the ids of its rows."""
        lines = list(statement.lines)
        if statement.first_day is not None:
            words = translate("Statement", "Carried over")
            lines.insert(
                0, StatementLine(_CARRIED, statement.first_day, words, 0, 0, balance=statement.opening)
            )
        self._lines = {line.id: line for line in lines}
        return list(self._lines)

    def _fetch_lines(self, ids: Sequence[int]) -> dict[int, StatementLine]:
        return {row_id: self._lines[row_id] for row_id in ids if row_id in self._lines}


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
