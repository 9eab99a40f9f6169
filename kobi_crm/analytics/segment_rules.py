"""Whom a rule holds for: conditions over columns of what is known of each customer (imports numpy)."""

from collections.abc import Mapping, Sequence

import numpy as np

from kobi_crm.analytics.shop_rows import Bools, Floats
from kobi_crm.domain.segments import Condition, Rule
from kobi_crm.domain.text import fold

Column = Floats | Sequence[str | None]
"""Numbers in the unit of the rule (NaN: not known), or texts."""


def holds(rule: Rule, columns: Mapping[str, Column], people: int) -> Bools:
    """For each customer whether the rule holds. Raises ``KeyError`` for a field without a column."""
    found = np.full(people, rule.how != "any" or not rule.parts)
    for part in rule.parts:
        own = _asked(part, columns, people) if isinstance(part, Condition) else holds(part, columns, people)
        if rule.how == "any":
            found |= own
        else:
            found &= own if rule.how == "all" else ~own
    return found


def _asked(condition: Condition, columns: Mapping[str, Column], people: int) -> Bools:
    column = columns[condition.field]
    if isinstance(column, np.ndarray):
        return _number(condition, column)
    known = np.fromiter((bool(value) for value in column), np.bool_, people)
    if condition.test in ("known", "unknown"):
        return known if condition.test == "known" else ~known
    wanted = fold(str(condition.value))
    folded = {value: fold(value) == wanted for value in set(column) if value}
    same = np.fromiter((folded.get(value or "", False) for value in column), np.bool_, people)
    return same if condition.test == "is" else ~same


def _number(condition: Condition, column: Floats) -> Bools:
    """Who is not known is neither at least nor at most anything."""
    known = ~np.isnan(column)
    if condition.test == "known":
        return known
    if condition.test == "unknown":
        return ~known
    value = float(condition.value or 0)
    if condition.test == "at_least":
        return known & (column >= value)
    if condition.test == "at_most":
        return known & (column <= value)
    return known & (column == value) if condition.test == "is" else ~(known & (column == value))
