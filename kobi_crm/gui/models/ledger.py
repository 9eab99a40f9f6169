"""Who owes what: the columns of Veresiye, and what is said of a debt."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Literal, get_args

from kobi_crm.app import Application
from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.debt_age import Expiring
from kobi_crm.domain.debtors import Debtor, DebtorFacts, OwedSums, add_up
from kobi_crm.gui.widgets.table_model import Column, TableModel
from kobi_crm.i18n import translate

Sort = Literal["due", "owed", "name", "overdue", "to_30", "to_60", "to_90", "older"]
WANTED_FIRST = ("name", "owed", "due", "state", "overdue", "older", "to_90", "to_60", "to_30", "limit")
_WEEK, _YEAR = 7, 365


@dataclass(frozen=True)
class DebtorRow:
    """A row of the list."""

    debtor: Debtor
    facts: DebtorFacts

    @property
    def over(self) -> int:
        """Kuruş above the limit of credit, 0 where it is kept or there is none."""
        limit = self.facts.limit
        return max(self.debtor.balance - limit, 0) if limit is not None else 0


@dataclass(frozen=True)
class Owed:
    """Everybody who owes by id, their order, the sums, and whose debts lapse soon, with their names."""

    debtors: Mapping[int, Debtor]
    ids: "array[int]"
    sums: OwedSums
    lapsing: Sequence[tuple[int, str, Expiring]]


def as_sort(key: str) -> Sort:
    """A column's key as what the list is sorted by."""
    return next((known for known in get_args(Sort) if known == key), "due")


def read_owed(app: Application, sort: Sort = "due", *, descending: bool = False) -> Owed:
    """Everybody who owes; sorted by ``due``, the longest overdue first."""
    found = app.ledger.debtors()
    by_id = {debtor.id: debtor for debtor in found}
    if sort == "name":
        names = app.customers.ids("debtors", "name", descending=descending)
        ids = [number for number in names if number in by_id]
    else:
        ids = [debtor.id for debtor in _sorted(found, sort, descending=descending)]
    lapsing = app.ledger.expiring(found)
    names = app.ledger.facts(list(lapsing)) if lapsing else {}
    first = sorted(
        ((number, names[number].name, debts[0]) for number, debts in lapsing.items() if number in names),
        key=lambda row: row[2].ends_on,
    )
    return Owed(by_id, array("q", ids), add_up(found), first)


def _sorted(largest_first: list[Debtor], sort: Sort, *, descending: bool) -> list[Debtor]:
    """Of one day the largest debt stands first; a stable sort of two plain keys is the fastest there is."""
    if sort != "due":
        return sorted(largest_first, key=_KEYS[sort], reverse=descending)
    listed = sorted(largest_first, key=attrgetter("due_on"))
    if descending:
        listed.reverse()
    return listed


_KEYS: dict[str, Callable[[Debtor], tuple[object, ...]]] = {
    "owed": lambda debtor: (debtor.balance, debtor.id),
    "overdue": lambda debtor: (debtor.overdue, debtor.balance),
    "to_30": lambda debtor: (debtor.ageing.to_30, debtor.balance),
    "to_60": lambda debtor: (debtor.ageing.to_60, debtor.balance),
    "to_90": lambda debtor: (debtor.ageing.to_90, debtor.balance),
    "older": lambda debtor: (debtor.ageing.older, debtor.balance),
}


class LedgerModel(TableModel[DebtorRow]):
    """Debts are in memory, names and promises are read by the screenful."""

    def __init__(self, app: Application, columns: Sequence[Column[DebtorRow]]) -> None:
        self._debtors: Mapping[int, Debtor] = {}
        super().__init__(columns, self._fetch_rows)
        self._app = app

    def set_debtors(self, debtors: Mapping[int, Debtor]) -> None:
        """Whose debts the rows are of; to be set before the ids."""
        self._debtors = debtors

    def _fetch_rows(self, ids: Sequence[int]) -> dict[int, DebtorRow]:
        facts = self._app.ledger.facts(ids)
        return {
            number: DebtorRow(self._debtors[number], facts[number])
            for number in ids
            if number in facts and number in self._debtors
        }


def columns(today: Callable[[], date], money: Callable[[int], str]) -> dict[str, Column[DebtorRow]]:
    """Every column by name, in the order they stand in."""

    def amount(name: str, title: str, value: Callable[[Debtor], int]) -> Column[DebtorRow]:
        return Column(title, lambda row: value(row.debtor) or None, money, "right", key=name, width=104)

    return {
        "name": Column(
            translate("LedgerColumns", "Name"), lambda row: row.facts.name, key="name", strong=True
        ),
        "due": Column(
            translate("LedgerColumns", "To be paid"),
            lambda row: row.debtor.due_on,
            lambda day: short_due(day, today()),
            key="due",
            width=138,
            tone=lambda row: "red" if row.debtor.due_on < today() else "text2",
        ),
        "state": Column(
            translate("LedgerColumns", "Promise and limit"),
            lambda row: state_words(row, today()),
            width=164,
            tone=lambda row: "amber" if row.over or _broken(row, today()) else "text2",
        ),
        "overdue": amount("overdue", translate("LedgerColumns", "Past due"), lambda debtor: debtor.overdue),
        "to_30": amount("to_30", translate("LedgerColumns", "0–30 days"), lambda d: d.ageing.to_30),
        "to_60": amount("to_60", translate("LedgerColumns", "31–60 days"), lambda d: d.ageing.to_60),
        "to_90": amount("to_90", translate("LedgerColumns", "61–90 days"), lambda d: d.ageing.to_90),
        "older": amount("older", translate("LedgerColumns", "90+ days"), lambda d: d.ageing.older),
        "limit": Column(
            translate("LedgerColumns", "Limit"), lambda row: row.facts.limit, money, "right", width=104
        ),
        "owed": Column(
            translate("LedgerColumns", "Owes"),
            lambda row: row.debtor.balance,
            money,
            "right",
            key="owed",
            width=112,
            strong=True,
        ),
    }


def short_due(due_on: date, today: date) -> str:
    """How late the oldest open part is, or how long there is still time."""
    days = (due_on - today).days
    if days == 0:
        return translate("LedgerColumns", "today")
    if -days >= 2 * _YEAR:
        return translate("LedgerColumns", "{years} years late").format(years=-days // _YEAR)
    if days < 0:
        words = translate("LedgerColumns", "{days} days late")
        if days == -1:
            words = translate("LedgerColumns", "{days} day late")
    else:
        words = translate("LedgerColumns", "{days} days left")
        if days == 1:
            words = translate("LedgerColumns", "{days} day left")
    return words.format(days=abs(days))


def due_words(due_on: date, today: date) -> str:
    """When the oldest open part should be paid, in full."""
    days = (due_on - today).days
    if days < 0:
        words = translate("LedgerRows", "{days} days late, due {day}")
        if days == -1:
            words = translate("LedgerRows", "{days} day late, due {day}")
    elif days == 0:
        words = translate("LedgerRows", "due today")
    else:
        words = translate("LedgerRows", "due {day}, {days} days left")
        if days == 1:
            words = translate("LedgerRows", "due {day}, {days} day left")
    return words.format(days=abs(days), day=format_day(due_on, today=today))


def promise_words(day: date, today: date) -> str:
    """``Cuma ödeyecek``: what was promised; a day that is over says so."""
    days = (day - today).days
    if days < 0:
        said = translate("LedgerColumns", "promised for {day}")
        return said.format(day=format_day(day, today=today))
    if days == 0:
        return translate("LedgerColumns", "pays today")
    if days == 1:
        return translate("LedgerColumns", "pays tomorrow")
    if days < _WEEK:
        return translate("LedgerColumns", "pays on {weekday}").format(weekday=format_weekday(day))
    return translate("LedgerColumns", "promise: {day}").format(day=format_day(day, today=today))


def state_words(row: DebtorRow, today: date) -> str:
    """A promise, and whether the limit is passed."""
    parts: list[str] = []
    if row.over:
        parts.append(translate("LedgerColumns", "over the limit"))
    if row.facts.promised_on is not None:
        parts.append(promise_words(row.facts.promised_on, today))
    return ", ".join(parts)


def pay_words(days: int | None) -> str:
    """After how long a customer usually pays."""
    if days is None:
        return ""
    words = translate("LedgerRows", "usually pays after {days} days")
    if days == 1:
        words = translate("LedgerRows", "usually pays after {days} day")
    return words.format(days=days)


def limit_words(row: DebtorRow, money: Callable[[int], str]) -> str:
    """The limit of credit and how far it is passed."""
    if row.facts.limit is None:
        return ""
    if row.over:
        words = translate("LedgerRows", "{over} over the limit of {limit}")
        return words.format(over=money(row.over), limit=money(row.facts.limit))
    return translate("LedgerRows", "limit {limit}").format(limit=money(row.facts.limit))


def lapse_words(owed: Owed, today: date, money: Callable[[int], str], *, short: bool = False) -> str:
    """Whose debt can soon no longer be claimed in court; empty where nobody's."""
    if not owed.lapsing:
        return ""
    _, name, debt = owed.lapsing[0]
    words = translate("LedgerRows", "{name}: {amount} lapses on {day}, five years after it was due.")
    if debt.ends_on < today:
        words = translate("LedgerRows", "{name}: {amount} lapsed on {day}, five years after it was due.")
    said = words.format(name=name, amount=money(debt.left), day=format_day(debt.ends_on))
    if short:
        return translate("LedgerRows", "{name}: {amount} lapses by law").format(
            name=name, amount=money(debt.left)
        )
    more = len(owed.lapsing) - 1
    if more:
        others = translate("LedgerRows", "{count} more people have such debts.")
        if more == 1:
            others = translate("LedgerRows", "{count} more person has such a debt.")
        said = f"{said} {others.format(count=more)}"
    return f"{said} {translate('LedgerRows', 'This is not legal advice.')}"


def _broken(row: DebtorRow, today: date) -> bool:
    promised = row.facts.promised_on
    return promised is not None and promised < today
