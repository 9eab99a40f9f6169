"""Who owes what: the rows and groups of Veresiye."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from kobi_crm.app import Application
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.ledger import OpenDebt
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRow
from kobi_crm.i18n import translate


@dataclass(frozen=True)
class Debtor:
    """A customer who owes something."""

    id: int
    name: str
    debt: OpenDebt


@dataclass(frozen=True)
class Owed:
    """What the shop is owed: money in kuruş, ``late`` people with a day of payment behind them."""

    debtors: tuple[Debtor, ...]
    total: int
    overdue: int
    late: int
    due_this_week: int


def read_owed(app: Application) -> Owed:
    """Everybody who owes, the longest overdue first."""
    debts = app.ledger.debts()
    today = app.clock.today()
    names = {row.id: row.name for row in app.customers.rows(list(debts))}
    debtors = [Debtor(number, names[number], debt) for number, debt in debts.items() if number in names]
    debtors.sort(key=lambda debtor: (debtor.debt.due_on or date.max, -debtor.debt.balance))
    return Owed(
        debtors=tuple(debtors),
        total=sum(debtor.debt.balance for debtor in debtors),
        overdue=sum(debtor.debt.overdue for debtor in debtors),
        late=sum(1 for debtor in debtors if is_late(debtor, today)),
        due_this_week=sum(1 for debtor in debtors if _days_left(debtor, today) in range(7)),
    )


def groups(debtors: Sequence[Debtor], today: date, money: Callable[[int], str]) -> list[PersonGroup]:
    """Overdue first, then those whose day is still to come."""
    late = [_row(debtor, today, money) for debtor in debtors if is_late(debtor, today)]
    later = [_row(debtor, today, money) for debtor in debtors if not is_late(debtor, today)]
    return [
        PersonGroup(translate("LedgerRows", "Past its due date"), "notebook-pen", "red", late),
        PersonGroup(translate("LedgerRows", "Due date still to come"), "calendar-clock", "text2", later),
    ]


def is_late(debtor: Debtor, today: date) -> bool:
    """Whether the oldest open part should have been paid by now."""
    return debtor.debt.due_on is not None and debtor.debt.due_on < today


def due_words(due_on: date | None, today: date) -> str:
    """When the oldest open part should be paid."""
    if due_on is None:
        return ""
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


def _days_left(debtor: Debtor, today: date) -> int:
    return (debtor.debt.due_on - today).days if debtor.debt.due_on is not None else -1


def _row(debtor: Debtor, today: date, money: Callable[[int], str]) -> PersonRow:
    late = is_late(debtor, today)
    return PersonRow(
        id=debtor.id,
        name=debtor.name,
        reason=due_words(debtor.debt.due_on, today),
        phone=money(debtor.debt.balance),
        tone="red" if late else "slate",
    )
